// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "tests/support/wholebook.h"
#include "tests/ui/roomfixture.h"
#include "ui/books/booksettings.h"
#include "ui/books/bookspage.h"
#include "ui/books/exportdialog.h"
#include "ui/books/outputdialog.h"
#include "ui/books/previewwidget.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace BooksUi;

class TstBooksPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;

    QString textOf(const BooksPage &page)
    {
        QString text;
        for (const Books::Page &sheet : WholeBook(page.preview()->book()).pages)
            text += Books::pageText(sheet);
        return text;
    }
    static void waitForPreview(BooksPage &page)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy() && page.preview()->pageCount() > 0, 20000);
        QTest::qWait(400);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), 20000);
    }
    QList<Journal::Entry> outputs()
    {
        Journal::EntryFilter filter;
        filter.act = u"output.record"_s;
        return Journal::entries(m_room->db(), filter);
    }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_prompter = std::make_unique<AnsweringPrompter>();
        m_room->addAsset(u"架空の住民一覧"_s);
        m_room->addAsset(u"架空の入札書類"_s);
    }

    void previewsTheLedgerAsFiltered()
    {
        BooksPage page(m_room->session());
        page.show();
        Assets::Filter filter;
        filter.text = u"入札"_s;
        page.openBook(u"asset-ledger"_s, filter, {});
        waitForPreview(page);
        QVERIFY(textOf(page).contains(u"架空の入札書類"_s));
        QVERIFY(!textOf(page).contains(u"架空の住民一覧"_s));
        page.findChild<QComboBox *>(u"scopeBox"_s)->setCurrentIndex(0);
        waitForPreview(page);
        QVERIFY(textOf(page).contains(u"架空の住民一覧"_s));
        QCOMPARE(outputs().size(), 0); // looking is no output
    }

    void pdfIsRecordedAndBearsThatEntry()
    {
        BooksPage page(m_room->session());
        page.show();
        waitForPreview(page);
        QSignalSpy ended(&page, &BooksPage::outputEnded);
        const QString path = m_room->path(u"台帳.pdf"_s);
        page.writePdfTo(path);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QVERIFY(ended.constFirst().constFirst().toBool());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5).startsWith("%PDF"));
        const QList<Journal::Entry> entries = outputs();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.constFirst().summary.value(u"target"_s).toString(), u"pdf"_s);
        QCOMPARE(entries.constFirst().summary.value(u"count"_s).toInt(), 2);
        waitForPreview(page); // set again: its head is the entry of the output
        QVERIFY(
            textOf(page).contains(QString::fromLatin1(entries.constFirst().hash.toHex().left(4))));
    }

    void severalBooksAreOneFileAndAnEntryEach()
    {
        BooksPage page(m_room->session());
        page.show();
        waitForPreview(page);
        m_prompter->path = m_room->path(u"一式.pdf"_s);
        page.findChild<QAction *>(u"chooseOutputAction"_s)->trigger();
        auto *dialog = page.findChild<OutputDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"outputBooksList"_s);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(row < 2 ? Qt::Checked : Qt::Unchecked);
        auto *pages = dialog->findChild<QLineEdit *>(u"outputPagesLineEdit"_s);
        pages->setText(u"x"_s);
        dialog->submit();
        QVERIFY(dialog->isVisible()); // what cannot be read is told in the dialog
        QCOMPARE(outputs().size(), 0);
        QSignalSpy ended(&page, &BooksPage::outputEnded);
        pages->setText(u"90-"_s);
        dialog->submit();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QVERIFY(!ended.takeFirst().constFirst().toBool());
        QCOMPARE(outputs().size(), 0); // no page is there: nothing is recorded
        page.findChild<QAction *>(u"chooseOutputAction"_s)->trigger();
        dialog = page.findChildren<OutputDialog *>().constLast();
        list = dialog->findChild<QListWidget *>(u"outputBooksList"_s);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(row < 2 ? Qt::Checked : Qt::Unchecked);
        dialog->findChild<QLineEdit *>(u"outputPagesLineEdit"_s)->setText(u"１"_s);
        dialog->submit();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QVERIFY(ended.constFirst().constFirst().toBool());
        QVERIFY(QFile::exists(*m_prompter->path));
        QCOMPARE(outputs().size(), 2);
        QCOMPARE(outputs().constFirst().summary.value(u"pages"_s).toString(), u"1"_s);
    }

    void thePaperIsKeptForEachBook()
    {
        const auto height = [](const BooksPage &page) {
            return page.preview()->book()->pageSize().height();
        };
        {
            BooksPage page(m_room->session());
            page.show();
            waitForPreview(page);
            auto *paper = page.findChild<QComboBox *>(u"paperBox"_s);
            paper->setCurrentIndex(paper->findText(u"B4 縦"_s));
            QTest::qWait(300);
            waitForPreview(page);
            QVERIFY(std::abs(height(page) - 364 * 72 / 25.4) < 0.1);
            page.openBook(u"disposal-record"_s, {}, {});
            waitForPreview(page);
            QVERIFY(height(page) < 600);
        }
        BooksPage page(m_room->session());
        page.show();
        waitForPreview(page);
        QVERIFY(std::abs(height(page) - 364 * 72 / 25.4) < 0.1);
        QSettings().remove(u"books"_s);
    }

    void printsTheApprovalBoxesAsked()
    {
        BooksPage page(m_room->session());
        page.show();
        auto *approval = page.findChild<QLineEdit *>(u"approvalLineEdit"_s);
        approval->setText(u"架空課長、架空係長"_s);
        emit approval->editingFinished();
        QTest::qWait(300);
        waitForPreview(page);
        QCOMPARE(page.settings()->order().approvalTitles,
                 (QStringList{u"架空課長"_s, u"架空係長"_s}));
    }

    void theClassIsLoweredOnlyByTheRole()
    {
        BooksPage page(m_room->session());
        page.show();
        QVERIFY(!page.findChild<QComboBox *>(u"classBox"_s)->isEnabled());
    }

    void otherBooksAreSetToo_data()
    {
        QTest::addColumn<QString>("book");
        QTest::newRow("disposal book") << u"disposal-record"_s;
        QTest::newRow("head of the journal") << u"journal-head"_s;
    }

    void otherBooksAreSetToo()
    {
        QFETCH(QString, book);
        BooksPage page(m_room->session());
        page.show();
        page.openBook(book, {}, {});
        waitForPreview(page);
        QVERIFY(!textOf(page).contains(u"架空の住民一覧"_s));
    }

    void exportIsRecorded()
    {
        Assets::Filter filter;
        filter.text = u"住民"_s;
        auto *dialog = new ExportDialog(m_room->session(), filter, {});
        dialog->show();
        m_prompter->path = m_room->path(u"一覧.csv"_s);
        auto *format = dialog->findChild<QComboBox *>(u"exportFormatBox"_s);
        format->setCurrentIndex(1);
        QSignalSpy exported(dialog, &ExportDialog::exported);
        dialog->submit();
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 10000);
        QCOMPARE(exported.constFirst().at(1).toLongLong(), 1);
        QFile file(*m_prompter->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"架空の住民一覧"_s));
        QVERIFY(!text.contains(u"架空の入札書類"_s));
        QCOMPARE(outputs().size(), 1);
        QCOMPARE(outputs().constFirst().summary.value(u"target"_s).toString(), u"csv"_s);
    }
};

QTEST_MAIN(TstBooksPage)
#include "tst_bookspage.moc"
