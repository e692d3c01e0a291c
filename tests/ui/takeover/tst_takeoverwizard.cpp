// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetqueries.h"
#include "models/assets/assetrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placequeries.h"
#include "models/takeover/headerwords.h"
#include "tests/ui/takeover/wizardsteps.h"
#include "ui/common/messagebar.h"
#include "ui/common/tableview.h"
#include "ui/takeover/batchlist.h"
#include "ui/takeover/checkstep.h"
#include "ui/takeover/encodingdialog.h"
#include "ui/takeover/headmodel.h"
#include "ui/takeover/historydialog.h"
#include "ui/takeover/newthings.h"
#include "ui/takeover/resultstep.h"

#include <QDeadlineTimer>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace WizardSteps;
using Kind = TakeoverUi::ProblemModel::Kind;
using TakeoverUi::HeadModel;
using TakeoverUi::ProblemModel;

/// Taking a ledger over through the wizard, from a real workbook into a real register.
class TstTakeoverWizard : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;

    QString workbook(int lines) { return writeLedger(*m_room, lines); }
    int assetCount() { return Assets::Queries(m_room->db(), {}).total(); }
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
        const QAbstractItemModel *columns = tableOf(wizard, u"columnsTable"_s)->model();
        QCOMPARE(columns->rowCount(), 5);
        const auto field = [&](int row) {
            return columns->index(row, ColumnsModel::Field).data(Qt::EditRole).toString();
        };
        QCOMPARE(field(0), u"number"_s);
        QCOMPARE(field(1), u"name"_s);
        QCOMPARE(field(4), u"-"_s); // nothing is dropped: it becomes an own field
        const QAbstractItemModel *preview = tableOf(wizard, u"previewTable"_s)->model();
        QCOMPARE(preview->rowCount(), 1 + HeadModel::kLines);
        QCOMPARE(preview->index(0, 0).data(HeadModel::kKindRole).toInt(),
                 int(HeadModel::Kind::Header));
        QCOMPARE(preview->index(0, 2).data().toString(), u"名称"_s);
        QCOMPARE(assetCount(), 0);
    }

    void correctedColumnIsTaken()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(2), Step::Columns);
        correct(wizard, 4, u"remarks"_s);
        goOn(wizard, Step::Check);
        goOn(wizard, Step::Result);
        Assets::Queries queries(m_room->db(), {});
        const QVector<qint64> ids = queries.ids({});
        QCOMPARE(queries.rows(ids).value(ids.value(0)).shown.value(u"remarks"_s), u"青"_s);
    }

    void aColumnCanBeLeftOut()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(2), Step::Columns);
        correct(wizard, 4, QString::fromLatin1(Takeover::kIgnored));
        goOn(wizard, Step::Check);
        goOn(wizard, Step::Result);
        QVERIFY(Assets::customFields(m_room->db()).isEmpty());
    }

    void anOwnFieldCanBeNamed()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(2), Step::Columns);
        m_prompter->text = u"背の色"_s;
        QAbstractItemModel *columns = tableOf(wizard, u"columnsTable"_s)->model();
        columns->setData(columns->index(4, ColumnsModel::Field),
                         QString::fromLatin1(ColumnsModel::kNameIt), Qt::EditRole);
        finishJudging(wizard);
        goOn(wizard, Step::Check);
        goOn(wizard, Step::Result);
        const QList<Assets::CustomField> own = Assets::customFields(m_room->db());
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.constFirst().label, u"背の色"_s);
    }

    void columnsCorrectedBeforeAreUsedAgain()
    {
        {
            TakeoverWizard wizard(m_room->session());
            goTo(wizard, workbook(2), Step::Columns);
            correct(wizard, 4, u"remarks"_s);
            goOn(wizard, Step::Check);
            goOn(wizard, Step::Result);
        }
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(3), Step::Columns);
        const QAbstractItemModel *columns = tableOf(wizard, u"columnsTable"_s)->model();
        QCOMPARE(columns->index(4, ColumnsModel::Field).data(Qt::EditRole).toString(),
                 u"remarks"_s);
        auto *bar = wizard.findChild<Common::MessageBar *>(u"rememberedBar"_s);
        QVERIFY(bar->isVisible());
        emit bar->actionTriggered(); // 元に戻す
        finishJudging(wizard);
        QCOMPARE(columns->index(4, ColumnsModel::Field).data(Qt::EditRole).toString(), u"-"_s);
    }

    /// A field belongs to one column: who takes it over leaves the other an own field.
    void aFieldMovesToTheColumnThatTakesIt()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(2), Step::Columns);
        correct(wizard, 4, u"name"_s);
        const QAbstractItemModel *columns = tableOf(wizard, u"columnsTable"_s)->model();
        const auto field = [&](int row) {
            return columns->index(row, ColumnsModel::Field).data(Qt::EditRole).toString();
        };
        QCOMPARE(field(4), u"name"_s);
        QCOMPARE(field(1), u"-"_s);
        finishJudging(wizard); // and the lines judged again agree
        QCOMPARE(field(4), u"name"_s);
        QCOMPARE(field(1), u"-"_s);
    }

    void correctingKeepsThePageUsable()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(2000), Step::Columns);
        tableOf(wizard, u"columnsTable"_s)->setFocus();
        correct(wizard, 4, u"remarks"_s);
        // Without a pause between the events: a pause may be longer than the judging.
        const QDeadlineTimer patience(10'000);
        while (!wizard.isJudging() && !patience.hasExpired())
            QCoreApplication::processEvents();
        QVERIFY(wizard.isJudging());
        QVERIFY(!wizard.isBusy());
        QVERIFY(tableOf(wizard, u"columnsTable"_s)->isEnabled());
        correct(wizard, 4, u"-"_s); // the answer on its way is out of date now
        finishJudging(wizard);
        QCOMPARE(tableOf(wizard, u"columnsTable"_s)
                     ->model()
                     ->index(4, ColumnsModel::Field)
                     .data(Qt::EditRole)
                     .toString(),
                 u"-"_s);
    }

    void sheetsAreTickedAndHaveTheirUnit()
    {
        const QString path = writeTwoSheets(*m_room);
        m_room->perform(u"unit.add"_s,
                        {{u"name"_s, u"架空税務課"_s}, {u"parent"_s, m_room->rootUnit()}});
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, path, Step::Columns);
        auto *sheets = wizard.findChild<QTableWidget *>(u"sheetsTable"_s);
        QCOMPARE(sheets->rowCount(), 2);
        sheets->setCurrentCell(1, 0);
        auto *unit = wizard.findChild<Common::ChoiceBox *>(u"unitBox"_s);
        const auto found = Organization::findUnit(m_room->db(), u"架空税務課"_s);
        QVERIFY(found);
        unit->setChosen(found->id);
        emit unit->chosenChanged();
        finishJudging(wizard);
        sheets->item(0, 0)->setCheckState(Qt::Unchecked);
        finishJudging(wizard);
        goOn(wizard, Step::Check);
        goOn(wizard, Step::Result);
        Assets::Filter filter;
        filter.units = {found->id};
        QCOMPARE(Assets::Queries(m_room->db(), {}).ids(filter).size(), 2);
        QCOMPARE(assetCount(), 2);
    }

    void troublesStandBesideTheirColumn()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(
            wizard,
            writeCsvLedger(
                *m_room,
                u"番号,名称,所属,取得年月日\n1001,甲,架空町,2026-13-40\n1002,乙,架空町,令和8年4月1日\n"_s),
            Step::Columns);
        const QAbstractItemModel *columns = tableOf(wizard, u"columnsTable"_s)->model();
        QVERIFY(columns->index(3, ColumnsModel::State).data().toString().contains(u"1"));
        QVERIFY(columns->index(3, ColumnsModel::State).data().toString().startsWith(u"▲"));
        QVERIFY(!columns->index(1, ColumnsModel::State).data().toString().startsWith(u"▲"));
        QVERIFY(!columns->index(3, ColumnsModel::State).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void problemsAreFilteredAndShowTheirLine()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(
            wizard,
            writeCsvLedger(
                *m_room,
                u"番号,名称,所属,取得年月日\n1001,甲,架空町,2026-13-40\n1002,,架空町,\n合計,2,,\n"_s),
            Step::Check);
        auto *check = wizard.findChild<TakeoverUi::CheckStep *>();
        QCOMPARE(check->model()->count(Kind::Refused), 1);
        QCOMPARE(check->model()->count(Kind::Skipped), 1);
        QVERIFY(check->model()->count(Kind::Look) >= 1);
        QCOMPARE(wizard.findChild<QTabBar *>(u"checkTabs"_s)->currentIndex(), int(Kind::Refused));
        QCOMPARE(check->model()->rowCount(), 1);
        check->problems()->selectRow(0);
        auto *line = wizard.findChild<QTableWidget *>(u"lineTable"_s);
        QVERIFY(line->rowCount() >= 2);
        QCOMPARE(line->item(0, 1)->text(), u"1002"_s);
        check->showKind(Kind::Look);
        QCOMPARE(check->model()->placeAt(0).line, 2);
        QCOMPARE(check->model()->index(0, ProblemModel::Original).data().toString(),
                 u"2026-13-40"_s);
    }

    void problemsAndRefusedLinesAreWritten()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, writeCsvLedger(*m_room, u"番号,名称,所属\n1001,甲,架空町\n1002,,架空町\n"_s),
             Step::Check);
        m_prompter->path = m_room->path(u"不可.csv"_s);
        auto *check = wizard.findChild<TakeoverUi::CheckStep *>();
        emit check->refusedExportRequested();
        QTRY_VERIFY(QFile::exists(*m_prompter->path));
        const auto refused = Exchange::readLedgerFile(*m_prompter->path);
        QVERIFY(refused);
        QCOMPARE(refused->sheets.constFirst().rowCount(), 2);
        QCOMPARE(refused->sheets.constFirst().at(1, 0), u"1002"_s);
        m_prompter->path = m_room->path(u"確認.csv"_s);
        emit check->problemsExportRequested();
        QTRY_VERIFY(QFile::exists(*m_prompter->path));
    }

    void aNewUnitCanMeanOneThatIsThere()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, writeCsvLedger(*m_room, u"番号,名称,所属\n1001,甲,架空町役揚\n"_s),
             Step::Check);
        auto *check = wizard.findChild<TakeoverUi::CheckStep *>();
        QCOMPARE(check->newThings()->count(), 1);
        check->newThings()->mean(TakeoverUi::NewThings::Kind::Unit, u"架空町役揚"_s,
                                 m_room->rootUnit());
        finishJudging(wizard);
        QCOMPARE(check->newThings()->count(), 1); // it can still be taken back
        goOn(wizard, Step::Result);
        Assets::Filter filter;
        filter.units = {m_room->rootUnit()};
        QCOMPARE(Assets::Queries(m_room->db(), {}).ids(filter).size(), 1);
    }

    void aNewPlaceCanStayAText()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(3), Step::Check);
        auto *things = wizard.findChild<TakeoverUi::NewThings *>();
        for (const QString &place : {u"第0書庫"_s, u"第1書庫"_s, u"第2書庫"_s})
            things->mean(TakeoverUi::NewThings::Kind::Place, place, u"-"_s);
        finishJudging(wizard);
        goOn(wizard, Step::Result);
        QVERIFY(Places::placeTree(m_room->db()).isEmpty());
        QCOMPARE(assetCount(), 3);
    }

    void dryRunCountsWithoutWriting()
    {
        m_room->addAsset(u"先にあるもの"_s, {{u"number"_s, u"架空-0001"_s}});
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(4), Step::Check);
        auto *duplicates = wizard.findChild<QComboBox *>(u"duplicateBox"_s);
        duplicates->setCurrentIndex(
            duplicates->findData(int(Takeover::Options::OnDuplicate::Refuse)));
        emit duplicates->activated(duplicates->currentIndex());
        finishJudging(wizard);
        QVERIFY(wizard.findChild<QPushButton *>(u"nextButton"_s)->text().contains(u"3"));
        QCOMPARE(wizard.findChild<TakeoverUi::CheckStep *>()->model()->count(Kind::Refused), 1);
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
        QVERIFY(!wizard.findChild<Common::MessageBar *>(u"wizardMessage"_s)->text().isEmpty());
    }

    void anUnknownEncodingIsAsked()
    {
        QFile file(m_room->path(u"古い表.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number,name,unit\r1,caf\x8e r\xfd,X\r2,na\x95ve,X\r"); // Mac-Roman
        file.close();
        TakeoverWizard wizard(m_room->session());
        wizard.show();
        wizard.setFile(file.fileName());
        wizard.goOn();
        finishWork(wizard);
        QCOMPARE(wizard.step(), Step::File);
        emit wizard.findChild<Common::MessageBar *>(u"wizardMessage"_s)->actionTriggered();
        auto *dialog = wizard.findChild<TakeoverUi::EncodingDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
        dialog->choose(u"macintosh"_s);
        const QString chosen = dialog->encoding();
        dialog->accept();
        finishWork(wizard);
        QCOMPARE(wizard.step(), Step::Columns);
        QCOMPARE(wizard.findChild<QComboBox *>(u"encodingBox"_s)->currentData().toString(), chosen);
    }

    void aListOfPersonsComesIn()
    {
        TakeoverWizard wizard(m_room->session());
        const QString path = writeCsvLedger(*m_room, u"職員番号,氏名,ふりがな,所属,役職\n"
                                                     "K001,架空 花子,かくう はなこ,架空町,主事\n"
                                                     "K002,,,架空町,主事\n"_s);
        wizard.findChild<QComboBox *>(u"kindBox"_s)
            ->setCurrentIndex(wizard.findChild<QComboBox *>(u"kindBox"_s)->findData(u"person"_s));
        goTo(wizard, path, Step::Check);
        auto *check = wizard.findChild<TakeoverUi::CheckStep *>();
        QCOMPARE(check->model()->count(Kind::Refused), 1);
        QVERIFY(!Organization::findPerson(m_room->db(), u"架空 花子"_s)); // only a dry run
        goOn(wizard, Step::Result);
        QVERIFY(Organization::findPerson(m_room->db(), u"架空 花子"_s));
        m_prompter->text = u"違う一覧だったため"_s;
        wizard.findChild<QPushButton *>(u"undoButton"_s)->click();
        finishWork(wizard);
        QVERIFY(!Organization::findPerson(m_room->db(), u"架空 花子"_s));
    }

    void aListOfSomethingElseIsNoticed()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard,
             writeCsvLedger(*m_room, u"職員番号,氏名,ふりがな,所属,役職\n"
                                     "K001,架空 花子,かくう はなこ,架空町,主事\n"_s),
             Step::Columns);
        emit wizard.findChild<Common::MessageBar *>(u"wizardMessage"_s)->actionTriggered();
        finishWork(wizard);
        QCOMPARE(wizard.step(), Step::Columns);
        QCOMPARE(wizard.findChild<QComboBox *>(u"kindBox"_s)->currentData().toString(),
                 u"person"_s);
        const QAbstractItemModel *columns = tableOf(wizard, u"columnsTable"_s)->model();
        QCOMPARE(columns->index(1, ColumnsModel::Field).data(Qt::EditRole).toString(), u"name"_s);
    }

    void theHistoryUndoesABatch()
    {
        {
            TakeoverWizard wizard(m_room->session());
            goTo(wizard, workbook(3), Step::Result);
        }
        QCOMPARE(assetCount(), 3);
        m_prompter->text = u"違う台帳だったため"_s;
        TakeoverUi::HistoryDialog dialog(m_room->session());
        dialog.show();
        QCOMPARE(dialog.list()->count(), 1);
        dialog.findChild<QPushButton *>(u"undoBatchButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.list()->isBusy(), 20000);
        QCOMPARE(assetCount(), 0);
        QVERIFY(!dialog.findChild<QPushButton *>(u"undoBatchButton"_s)->isEnabled());
    }

    void anotherLedgerCanFollow()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(3), Step::Result);
        emit wizard.findChild<TakeoverUi::ResultStep *>()->anotherRequested();
        QCOMPARE(wizard.step(), Step::File);
        QCOMPARE(wizard.findChild<TakeoverUi::BatchList *>()->count(), 1);
    }

    void everyStepFitsALaptop_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("columns") << int(Step::Columns);
        QTest::newRow("check") << int(Step::Check);
        QTest::newRow("result") << int(Step::Result);
    }
    void everyStepFitsALaptop()
    {
        QFETCH(int, step);
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, workbook(40), static_cast<Step>(step));
        QVERIFY(wizard.height() <= wizard.screen()->availableSize().height());
        // 1920×1080 at 150 % leaves 1280×720, less the bars of the desktop.
        QVERIFY2(wizard.minimumSizeHint().height() <= 620,
                 qPrintable(QString::number(wizard.minimumSizeHint().height())));
        QVERIFY2(wizard.minimumSizeHint().width() <= 1200,
                 qPrintable(QString::number(wizard.minimumSizeHint().width())));
    }

    void pathTypedAndEnterGoesOn()
    {
        TakeoverWizard wizard(m_room->session());
        wizard.show();
        auto *path = wizard.findChild<QLineEdit *>(u"fileLineEdit"_s);
        path->setText(workbook(2));
        QTest::keyClick(path, Qt::Key_Return);
        finishWork(wizard);
        QCOMPARE(wizard.step(), Step::Columns);
    }
};

QTEST_MAIN(TstTakeoverWizard)
#include "tst_takeoverwizard.moc"
