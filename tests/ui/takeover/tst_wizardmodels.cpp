// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/headerwords.h"
#include "tests/takeover/sheets.h"
#include "ui/takeover/columnsmodel.h"
#include "ui/takeover/headmodel.h"
#include "ui/takeover/problemmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using TakeoverUi::ColumnsModel;
using TakeoverUi::HeadModel;
using TakeoverUi::ProblemModel;
using Kind = ProblemModel::Kind;
constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// The lists of the takeover wizard, without the wizard.
class TstWizardModels : public QObject
{
    Q_OBJECT

    static Takeover::Column column(int index, const QString &header, const QString &field)
    {
        Takeover::Column made;
        made.index = index;
        made.letter = Exchange::columnName(index);
        made.header = header;
        made.field = field;
        made.ownLabel = field.isEmpty() ? header : QString();
        made.filled = 3;
        made.samples = {u"甲"_s, u"乙"_s};
        return made;
    }
    static Takeover::PlannedSheet sheet()
    {
        Takeover::PlannedSheet made;
        made.name = u"総務課"_s;
        made.headerFirst = 3;
        made.headerLast = 4;
        return made;
    }

private slots:
    void everyLineOfThePreviewSaysWhatItIs()
    {
        HeadModel model;
        QAbstractItemModelTester tester(&model, kStrict);
        QList<TakeoverUi::RawLine> lines;
        for (int number = 1; number <= 8; ++number)
            lines.append({number, {u"A%1"_s.arg(number), u"B"_s}});
        TakeoverUi::SheetTroubles troubles;
        troubles.skipped.insert(7, u"小計・合計の行です。"_s);
        troubles.refused.insert(8, u"名称がありません。"_s);
        model.setSheet(lines, sheet(), troubles);
        QList<int> kinds;
        for (int row = 0; row < model.rowCount(); ++row)
            kinds += model.index(row, 0).data(HeadModel::kKindRole).toInt();
        using K = HeadModel::Kind;
        QCOMPARE(kinds,
                 (QList<int>{int(K::Above), int(K::Above), int(K::Header), int(K::Header),
                             int(K::Asset), int(K::Asset), int(K::Skipped), int(K::Refused)}));
        QVERIFY(model.index(6, 0).data().toString().contains(troubles.skipped.value(7)));
        QCOMPARE(model.headerData(6, Qt::Vertical, Qt::DisplayRole).toInt(), 7);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"B"_s);
        Takeover::PlannedSheet left = sheet();
        left.whyNot = u"見出しがありません。"_s;
        model.setSheet(lines, left, {});
        QCOMPARE(model.index(0, 0).data(HeadModel::kKindRole).toInt(), int(K::NotTaken));
    }

    void aFieldIsOfferedOnceAndSaysWhoHasIt()
    {
        ColumnsModel model;
        QAbstractItemModelTester tester(&model, kStrict);
        model.setSheet({column(0, u"名"_s, u"name"_s), column(1, u"色"_s, {})}, fieldsOf(), {});
        const QList<TakeoverUi::FieldChoice> choices = model.choices(1);
        QCOMPARE(choices.constFirst().code, u"-"_s);
        QStringList codes;
        for (const TakeoverUi::FieldChoice &choice : choices) {
            QVERIFY2(!codes.contains(choice.code), qPrintable(choice.code));
            codes += choice.code;
            if (choice.code == "name"_L1)
                QVERIFY(choice.text.contains(u'A'));
        }
        QVERIFY(codes.contains(QString::fromLatin1(Takeover::kLevels)));
        QVERIFY(codes.contains(QString::fromLatin1(Takeover::kIgnored)));
    }

    void severalColumnsMayBeLeftOut()
    {
        ColumnsModel model;
        QAbstractItemModelTester tester(&model, kStrict);
        model.setSheet(
            {column(0, u"名"_s, u"name"_s), column(1, u"色"_s, {}), column(2, u"形"_s, {})},
            fieldsOf(), {});
        QSignalSpy corrected(&model, &ColumnsModel::corrected);
        const QString ignored = QString::fromLatin1(Takeover::kIgnored);
        for (const int row : {1, 2})
            QVERIFY(model.setData(model.index(row, ColumnsModel::Field), ignored, Qt::EditRole));
        QCOMPARE(corrected.size(), 2);
        QCOMPARE(model.ignoredCount(), 2);
        QCOMPARE(model.ownCount(), 0);
        QVERIFY(!model.setData(model.index(1, ColumnsModel::Field), ignored,
                               Qt::EditRole)); // no change
    }

    /// Two columns of one header can only be told apart by their letters.
    void doubledHeadersAreNamedByLetter()
    {
        ColumnsModel model;
        model.setSheet(
            {column(0, u"備考"_s, u"remarks"_s), column(3, u"備考"_s, {}), column(4, u"色"_s, {})},
            fieldsOf(), {});
        QCOMPARE(model.nameOf(1), u"D"_s);
        QCOMPARE(model.nameOf(2), u"色"_s);
    }

    void columnsWithoutEndStayAModel()
    {
        QList<Takeover::Column> many;
        for (int index = 0; index < 5000; ++index)
            many.append(column(index, u"列%1"_s.arg(index), {}));
        ColumnsModel model;
        QAbstractItemModelTester tester(&model, kStrict);
        model.setSheet(many, fieldsOf(), {});
        QCOMPARE(model.rowCount(), 5000);
        QCOMPARE(model.index(4999, ColumnsModel::Letter).data().toString(),
                 Exchange::columnName(4999));
    }

    void problemsComeByKindAndInOrder()
    {
        auto reading = std::make_shared<TakeoverUi::LedgerReading>();
        Takeover::TakeoverPlan &plan = reading->plan;
        plan.sheets = {sheet()};
        plan.sheets[0].columns = {column(0, u"名称"_s, u"name"_s),
                                  column(1, u"日"_s, u"acquiredOn"_s)};
        plan.problems = {
            {u"総務課"_s, 12, u"日"_s, u"日付として読めません。"_s,
             Takeover::Problem::Severity::Warning},
            {u"総務課"_s, 9, {}, u"名称がありません。"_s, Takeover::Problem::Severity::Refused}};
        plan.left = {{0, 8, 9, Takeover::RowFate::Refused, u"名称がありません。"_s},
                     {0, 19, 20, Takeover::RowFate::Skipped, u"注記の行です。"_s}};
        plan.refused = 1;
        plan.skipped = 1;
        reading->troubles[u"総務課"_s].lines = {{12, {u"甲"_s, u"2026-13-40"_s}},
                                                {9, {QString(), u"R8.4.1"_s}}};
        ProblemModel model;
        QAbstractItemModelTester tester(&model, kStrict);
        model.setReading(reading);
        QCOMPARE(model.count(Kind::All), 3);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.placeAt(0).line, 9); // refusals first
        model.show(Kind::Look);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ProblemModel::Original).data().toString(), u"2026-13-40"_s);
        model.show(Kind::All);
        model.sortBy({{ProblemModel::Line, Qt::DescendingOrder}});
        QCOMPARE(model.placeAt(0).line, 20);
        QCOMPARE(ProblemModel::rowsOf(*reading).size(), 3);
        QCOMPARE(ProblemModel::rowsOf(*reading).constFirst().size(), ProblemModel::titles().size());
    }
};

QTEST_MAIN(TstWizardModels)
#include "tst_wizardmodels.moc"
