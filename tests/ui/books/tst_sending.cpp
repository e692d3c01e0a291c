// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"
#include "models/journal/history.h"
#include "tests/ui/roomfixture.h"
#include "ui/books/exportdialog.h"
#include "ui/books/requestdialog.h"
#include "ui/common/datefield.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace BooksUi;

/// What leaves the register through the window.
class TstSending : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;

    QList<Journal::Entry> outputs()
    {
        Journal::EntryFilter filter;
        filter.act = u"output.record"_s;
        return Journal::entries(m_room->db(), filter);
    }
    Exchange::SheetTable sheet(const QString &path)
    {
        const auto book = Exchange::readLedgerFile(path);
        return book && !book->sheets.isEmpty() ? book->sheets.first() : Exchange::SheetTable{};
    }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_prompter = std::make_unique<AnsweringPrompter>();
        m_room->addAsset(u"架空の住民一覧"_s);
        m_room->addAsset(u"𠮷田の入札書類"_s);
    }

    void columnsOfTheScreenInTheirOrder()
    {
        auto *dialog = new ExportDialog(m_room->session(), {}, {{u"number"_s, true}}, nullptr,
                                        {u"name"_s, u"number"_s});
        dialog->show();
        m_prompter->path = m_room->path(u"一覧.xlsx"_s);
        dialog->findChild<QComboBox *>(u"exportColumnsBox"_s)->setCurrentIndex(1);
        QSignalSpy exported(dialog, &ExportDialog::exported);
        dialog->submit();
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 10000);
        const Exchange::SheetTable written = sheet(*m_prompter->path);
        QCOMPARE(written.columnCount(), 2);
        QCOMPARE(written.at(0, 0), u"名称"_s);
        QCOMPARE(written.at(1, 0), u"𠮷田の入札書類"_s);
    }

    void whatCp932LosesIsToldBeforeSaving()
    {
        auto *dialog = new ExportDialog(m_room->session(), {}, {});
        dialog->show();
        m_prompter->path = m_room->path(u"一覧.csv"_s);
        dialog->findChild<QComboBox *>(u"exportFormatBox"_s)->setCurrentIndex(2);
        m_prompter->answer = 1;
        dialog->submit();
        QTRY_COMPARE_WITH_TIMEOUT(m_prompter->asked.size(), 2, 10000);
        QTRY_VERIFY(!dialog->isBusy());
        QVERIFY(!QFile::exists(*m_prompter->path));
        QCOMPARE(outputs().size(), 0); // nothing left
        m_prompter->answer = 0;
        QSignalSpy exported(dialog, &ExportDialog::exported);
        dialog->submit();
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 10000);
        QCOMPARE(sheet(*m_prompter->path).at(2, 1), u"𠮷田の入札書類"_s);
        QCOMPARE(outputs().size(), 1);
    }

    void aListForTheSections()
    {
        auto *dialog = new RequestDialog(m_room->session(), {});
        dialog->show();
        m_prompter->path = m_room->path(u"依頼.xlsx"_s);
        dialog->findChild<Common::DateField *>()->lineEdit()->setText(u"R8.7.31"_s);
        QSignalSpy written(dialog, &RequestDialog::written);
        dialog->submit();
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 10000);
        QCOMPARE(written.constFirst().at(1).toLongLong(), 2);
        QVERIFY(sheet(*m_prompter->path).at(2, 0).contains(u"令和8年7月31日"_s));
        QCOMPARE(outputs().size(), 1);
        QCOMPARE(outputs().constFirst().summary.value(u"what"_s).toString(), u"request"_s);
    }

    void aWrongDayIsToldAtItsField()
    {
        RequestDialog dialog(m_room->session(), {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.findChild<Common::DateField *>()->lineEdit()->setText(u"R8.13.40"_s);
        dialog.submit();
        QCOMPARE(m_prompter->asked.size(), 0);
        QVERIFY(dialog.isVisible());
    }
};

QTEST_MAIN(TstSending)
#include "tst_sending.moc"
