// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetqueries.h"
#include "models/register/objects.h"
#include "models/storage/query.h"
#include "tests/ui/takeover/wizardsteps.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"
#include "ui/takeover/comparemodel.h"
#include "ui/takeover/comparestep.h"
#include "ui/takeover/resultstep.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace WizardSteps;
using TakeoverUi::CompareModel;
using TakeoverUi::CompareStep;

/// A ledger comes back: what changed, what is new, what the file does not name; accepted line by line.
class TstComparing : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;

    /// Four assets are in the register; the file changes two, adds one and leaves one out.
    QString returned()
    {
        for (int line = 1; line <= 4; ++line)
            m_room->addAsset(u"架空の簿冊 %1"_s.arg(line), {{u"number"_s, u"架空-%1"_s.arg(line)},
                                                            {u"remarks"_s, u"旧い備考"_s}});
        return writeCsvLedger(*m_room, u"番号,名称,所属,備考\n"
                                       "架空-1,架空の簿冊 1,架空町,旧い備考\n"
                                       "架空-2,改めた簿冊 2,架空町,新しい備考\n"
                                       "架空-3,架空の簿冊 3,架空町,別の備考\n"
                                       "架空-9,加わった簿冊,架空町,\n"_s);
    }
    CompareStep &compareIn(TakeoverWizard &wizard)
    {
        auto *step = wizard.findChild<CompareStep *>();
        if (!step)
            qFatal("no step");
        return *step;
    }
    QString nameOf(const QString &number)
    {
        const auto object = Register::findByNumber(m_room->db(), number);
        return object ? object->name : QString();
    }
    QString confirmedOn(const QString &number)
    {
        Storage::Query query(m_room->db(),
                             u"SELECT coalesce(asset.confirmed_on, '') FROM asset JOIN object "
                             "ON object.id = asset.id WHERE object.number = :number"_s);
        query.bind(u":number"_s, number).run();
        return query.next() ? query.text(0) : QString();
    }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_prompter = std::make_unique<AnsweringPrompter>();
    }

    void changedNewAndMissingStandApart()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, returned(), Step::Compare);
        CompareStep &step = compareIn(wizard);
        QCOMPARE(step.changedModel()->lineCount(), 2);
        QCOMPARE(step.changedModel()->rowCount(), 3); // two cells of one line, one of the other
        QCOMPARE(step.newModel()->lineCount(), 1);
        QCOMPARE(step.missingModel()->rowCount(), 1);
        QCOMPARE(step.missingModel()->index(0, 0).data().toString(), u"架空-4"_s);
        const QAbstractItemModel *changed = step.changedModel();
        QCOMPARE(changed->index(0, CompareModel::Number).data().toString(), u"架空-2"_s);
        QCOMPARE(changed->index(0, CompareModel::Before).data().toString(), u"架空の簿冊 2"_s);
        QCOMPARE(changed->index(0, CompareModel::After).data().toString(), u"改めた簿冊 2"_s);
        QVERIFY(
            changed->index(1, CompareModel::Number).data().toString().isEmpty()); // the same line
        QCOMPARE(Assets::Queries(m_room->db(), {}).total(), 4);
    }

    void onlyWhatIsTickedIsTaken()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, returned(), Step::Compare);
        CompareStep &step = compareIn(wizard);
        step.changedModel()->toggle(0); // 架空-2 stays as it is
        QVERIFY(!step.changedModel()->isAccepted(1));
        goOn(wizard, Step::Result);
        QCOMPARE(nameOf(u"架空-2"_s), u"架空の簿冊 2"_s);
        QCOMPARE(nameOf(u"架空-9"_s), u"加わった簿冊"_s);
        QCOMPARE(nameOf(u"架空-4"_s), u"架空の簿冊 4"_s); // not in the file, and still there
        const auto remarks = [this](const QString &number) {
            Assets::Queries queries(m_room->db(), {});
            const auto object = Register::findByNumber(m_room->db(), number);
            return queries.rows({object->id}).value(object->id).shown.value(u"remarks"_s);
        };
        QCOMPARE(remarks(u"架空-2"_s), u"旧い備考"_s);
        QCOMPARE(remarks(u"架空-3"_s), u"別の備考"_s);
    }

    void allOrNothingByButtons()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, returned(), Step::Compare);
        CompareStep &step = compareIn(wizard);
        step.changedModel()->setAll(false);
        QCOMPARE(step.changedModel()->acceptedCount(), 0);
        step.newModel()->setAll(false);
        QCOMPARE(step.newModel()->acceptedCount(), 0);
        step.changedModel()->setAll(true);
        QCOMPARE(step.changedModel()->acceptedCount(), 2);
    }

    void spaceTogglesTheLine()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, returned(), Step::Compare);
        CompareStep &step = compareIn(wizard);
        auto *table = wizard.findChild<Common::TableView *>(u"changedTable"_s);
        wizard.activateWindow();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, CompareModel::Field));
        QVERIFY(step.changedModel()->isAccepted(1));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!step.changedModel()->isAccepted(1));
        QVERIFY(!step.changedModel()->isAccepted(0)); // the tick is for the whole line
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(step.changedModel()->isAccepted(0));
    }

    void unchangedLinesAreConfirmedToo()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, returned(), Step::Compare);
        wizard.findChild<QCheckBox *>(u"confirmBox"_s)->setChecked(true);
        goOn(wizard, Step::Result);
        QCOMPARE(confirmedOn(u"架空-1"_s), u"2026-06-10"_s);
        QCOMPARE(confirmedOn(u"架空-2"_s), u"2026-06-10"_s);
        QCOMPARE(confirmedOn(u"架空-4"_s), QString()); // nobody has looked at it
    }

    void missingAssetsCanBeLookedAt()
    {
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, returned(), Step::Result);
        auto *result = wizard.findChild<TakeoverUi::ResultStep *>();
        QCOMPARE(result->missing().size(), 1);
        QSignalSpy shown(&m_room->session(), &Shell::Session::assetsRequested);
        wizard.findChild<QPushButton *>(u"missingButton"_s)->click();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst().constFirst().value<Assets::Filter>().ids, result->missing());
    }

    /// A line without number that only unit and name match is a proposal: it waits for the tick.
    void aMatchByNameWaitsForTheTick()
    {
        m_room->addAsset(u"架空の名簿"_s, {{u"remarks"_s, u"旧"_s}});
        TakeoverWizard wizard(m_room->session());
        goTo(wizard, writeCsvLedger(*m_room, u"名称,所属,備考\n架空の名簿,架空町,新\n"_s),
             Step::Compare);
        CompareStep &step = compareIn(wizard);
        QCOMPARE(step.changedModel()->lineCount(), 1);
        QCOMPARE(step.changedModel()->acceptedCount(), 0);
        step.changedModel()->toggle(0);
        goOn(wizard, Step::Result);
        Assets::Queries queries(m_room->db(), {});
        const QVector<qint64> ids = queries.ids({});
        QCOMPARE(ids.size(), 1);
        QCOMPARE(queries.rows(ids).value(ids.value(0)).shown.value(u"remarks"_s), u"新"_s);
    }

    void linesOfOneUnitCanBeShown()
    {
        CompareModel model(CompareModel::Kind::Changed);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines(twoUnits(), false);
        QCOMPARE(model.rowCount(), 3);
        model.showUnit(u"架空乙課"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setAll(false); // what is not shown keeps its tick
        QCOMPARE(model.acceptedCount(), 1);
        model.showUnit({});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.isDecided());
        QStringList keys;
        model.writeAccepted(keys);
        QCOMPARE(keys, QStringList{u"甲:2"_s});
        model.setLines(twoUnits(), true); // judged again
        QCOMPARE(model.acceptedCount(), 1);
        model.setLines(twoUnits(), false); // another file
        QCOMPARE(model.acceptedCount(), 2);
    }

    static QList<Takeover::ComparedRow> twoUnits()
    {
        Takeover::ComparedRow first;
        first.change = Takeover::RowChange::Changed;
        first.sheet = u"甲"_s;
        first.line = 2;
        first.unit = u"架空甲課"_s;
        first.cells = {{u"name"_s, u"名称"_s, u"旧"_s, u"新"_s},
                       {u"remarks"_s, u"備考"_s, {}, u"あり"_s}};
        Takeover::ComparedRow second = first;
        second.line = 3;
        second.unit = u"架空乙課"_s;
        second.cells = first.cells.mid(0, 1);
        return {first, second};
    }
};

QTEST_MAIN(TstComparing)
#include "tst_comparing.moc"
