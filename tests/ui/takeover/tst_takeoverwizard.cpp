// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetqueries.h"
#include "models/exchange/ledgerfile.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/tableview.h"
#include "ui/takeover/takeoverwizard.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using TakeoverUi::TakeoverWizard;
using Step = TakeoverWizard::Step;

/// Taking a ledger over through the wizard, from a real workbook into a real register.
class TstTakeoverWizard : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;

    QString workbook(int lines, const QString &name = u"税務課台帳.xlsx"_s)
    {
        const QString path = m_room->path(name);
        int line = 0;
        const auto source = [&](QStringList &cells) {
            if (line == lines)
                return false;
            ++line;
            cells = {u"架空-%1"_s.arg(line, 4, 10, QChar(u'0')), u"架空の課税資料 %1"_s.arg(line),
                     u"架空町"_s, u"第%1書庫"_s.arg(line % 3), u"青"_s};
            return true;
        };
        const auto written = Exchange::writeXlsx(
            path, u"台帳"_s,
            {{u"管理番号"_s}, {u"名称"_s}, {u"所属"_s}, {u"保管場所"_s}, {u"背表紙の色"_s}},
            source);
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
        return path;
    }
    int assetCount() { return Assets::Queries(m_room->db(), {}).total(); }
    static void finishWork(TakeoverWizard &wizard)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!wizard.isBusy(), 20000);
    }
    void goTo(TakeoverWizard &wizard, const QString &file, Step step)
    {
        wizard.show();
        wizard.setFile(file);
        while (wizard.step() != step) {
            const Step before = wizard.step();
            wizard.goOn();
            finishWork(wizard);
            QVERIFY(wizard.step() != before);
        }
    }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_prompter = std::make_unique<AnsweringPrompter>();
    }

    void takesOverAndUndoes()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(5), Step::Result);
        QCOMPARE(assetCount(), 5);

        QSignalSpy shown(&m_room->session(), &Shell::Session::assetsRequested);
        m_prompter->text = u"ためしに取り込んだため"_s;
        wizard.findChild<QPushButton *>(u"undoButton"_s)->click();
        finishWork(wizard);
        QCOMPARE(assetCount(), 0);
        QCOMPARE(shown.size(), 0);
    }

    void showsWhatWasTaken()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(3), Step::Result);
        QSignalSpy shown(&m_room->session(), &Shell::Session::assetsRequested);
        wizard.findChild<QPushButton *>(u"listButton"_s)->click();
        QCOMPARE(shown.size(), 1);
        const auto filter = shown.constFirst().constFirst().value<Assets::Filter>();
        QVERIFY(filter.batchId.has_value());
        QCOMPARE(Assets::Queries(m_room->db(), {}).ids(filter).size(), 3);
    }

    void proposesFieldsAndPreview()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(30), Step::Columns);
        const auto *columns = wizard.findChild<QTableWidget *>(u"columnsTable"_s);
        QCOMPARE(columns->rowCount(), 5);
        const auto field = [&](int row) {
            return qobject_cast<QComboBox *>(columns->cellWidget(row, 2))->currentData().toString();
        };
        QCOMPARE(field(0), u"number"_s);
        QCOMPARE(field(1), u"name"_s);
        QCOMPARE(field(4), u"-"_s); // nothing is dropped: it becomes an own field
        const auto *preview = wizard.findChild<QTableWidget *>(u"previewTable"_s);
        QVERIFY(preview->rowCount() >= 20);
        QCOMPARE(preview->item(0, 1)->text(), u"名称"_s);
        QCOMPARE(assetCount(), 0);
    }

    void correctedColumnIsTaken()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(2), Step::Columns);
        auto *columns = wizard.findChild<QTableWidget *>(u"columnsTable"_s);
        auto *box = qobject_cast<QComboBox *>(columns->cellWidget(4, 2));
        box->setCurrentIndex(box->findData(u"remarks"_s));
        QVERIFY(box->currentIndex() > 0);
        emit box->activated(box->currentIndex());
        wizard.goOn();
        finishWork(wizard);
        wizard.goOn();
        finishWork(wizard);
        QCOMPARE(wizard.step(), Step::Result);
        Assets::Queries queries(m_room->db(), {});
        const QVector<qint64> ids = queries.ids({});
        QCOMPARE(queries.rows(ids).value(ids.value(0)).shown.value(u"remarks"_s), u"青"_s);
    }

    void dryRunCountsWithoutWriting()
    {
        m_room->addAsset(u"先にあるもの"_s, {{u"number"_s, u"架空-0001"_s}});
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(4), Step::Check);
        QVERIFY(wizard.findChild<QPushButton *>(u"nextButton"_s)->text().contains(u"3"));
        QVERIFY(wizard.findChild<Common::TableView *>()->model()->rowCount() >= 1);
        QCOMPARE(assetCount(), 1);
    }

    void stoppingRollsBack()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(3000), Step::Check);
        wizard.goOn();
        QVERIFY(wizard.isBusy());
        wizard.stop();
        finishWork(wizard);
        QCOMPARE(wizard.step(), Step::Check);
        QCOMPARE(assetCount(), 0);
    }

    void escapeStopsBeforeItCloses()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(3000), Step::Check);
        wizard.goOn();
        wizard.reject();
        QVERIFY(wizard.isVisible());
        finishWork(wizard);
        QCOMPARE(assetCount(), 0);
        wizard.reject();
        QVERIFY(!wizard.isVisible());
    }

    void unreadableFileIsTold()
    {
        QFile file(m_room->path(u"壊れた.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PK\003\004 not a workbook");
        file.close();
        TakeoverWizard wizard(m_room->session());
        wizard.show();
        wizard.setFile(file.fileName());
        wizard.goOn();
        finishWork(wizard);
        QCOMPARE(wizard.step(), Step::File);
    }

    void neverTallerThanTheScreen()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(40), Step::Columns);
        QVERIFY(wizard.height() <= wizard.screen()->availableSize().height());
        QVERIFY(wizard.minimumSizeHint().height() <= 620);
    }
};

QTEST_MAIN(TstTakeoverWizard)
#include "tst_takeoverwizard.moc"
