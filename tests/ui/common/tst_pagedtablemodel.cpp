// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagedtablemodel.h"

#include "ui/common/badge.h"
#include "ui/common/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Common;

namespace {

QList<Column> columns()
{
    return {{.key = u"number"_s, .title = u"番号"_s, .toolTip = {}}, {.key = u"name"_s, .title = u"名称"_s, .toolTip = {}}};
}

QVector<qint64> range(int count)
{
    QVector<qint64> ids(count);
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

QHash<qint64, Row> rowsFor(const QVector<qint64> &ids, const QString &name)
{
    QHash<qint64, Row> rows;
    for (const qint64 id : ids)
        rows.insert(id, {QString::number(id), name});
    return rows;
}

/// A model whose questions are collected, to be answered when the test likes.
struct Asked {
    explicit Asked(PagedTableModel &model)
    {
        QObject::connect(&model, &PagedTableModel::rowsRequested, &model, [this](quint64 token, const QVector<qint64> &ids) {
            requests += {token, ids};
        });
    }
    QList<QPair<quint64, QVector<qint64>>> requests;
};

QString shown(const PagedTableModel &model, int row, int column = 1)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TstPagedTableModel : public QObject
{
    Q_OBJECT

private slots:
    void headingsStandAboveTheirRows()
    {
        PagedTableModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.updateOrder({11, 12, 21}, {{u"a"_s, u"総務課"_s, 2}, {u"e"_s, u"空課"_s, 0}, {u"b"_s, u"税務課"_s, 1}});
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(model.isHeading(0) && model.isHeading(3) && model.isHeading(4));
        QVERIFY(!model.idAt(0));
        QCOMPARE(model.idAt(1).value_or(0), 11);
        QCOMPARE(model.idAt(5).value_or(0), 21);
        QCOMPARE(model.rowOf(21).value_or(-1), 5);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(shown(model, 0, 0).contains(u"総務課（2 件）"_s));
    }

    void foldingHidesRowsAndIsRememberedOverLists()
    {
        PagedTableModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QList<RowGroup> groups{{u"a"_s, u"総務課"_s, 2}, {u"b"_s, u"税務課"_s, 1}};
        model.updateOrder({11, 12, 21}, groups);
        const QPersistentModelIndex below = model.index(4, 0);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setFolded(0, true);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(below.row(), 2);
        QVERIFY(!model.rowOf(12));
        model.updateOrder({12, 21}, {{u"a"_s, u"総務課"_s, 1}, {u"b"_s, u"税務課"_s, 1}});
        QCOMPARE(model.rowCount(), 3); // still folded
        QCOMPARE(below.row(), 2);
        QVERIFY(model.reveal(12));
        QCOMPARE(model.rowOf(12).value_or(-1), 1);
        model.setAllFolded(true);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.foldedKeys().size(), 2);
        model.updateOrder({12, 21});
        QCOMPARE(model.rowCount(), 2); // without groups nothing is folded
        QCOMPARE(model.idAt(0).value_or(0), 12);
    }

    void rowsUnderHeadingsAreFetchedByTheirPlaceInTheList()
    {
        PagedTableModel model(columns());
        Asked asked(model);
        model.updateOrder(range(200), {{u"a"_s, u"総務課"_s, 100}, {u"b"_s, u"税務課"_s, 100}});
        QCOMPARE(shown(model, 101), QString()); // the second heading says it in its first column
        QVERIFY(!shown(model, 101, 0).isEmpty());
        QCOMPARE(shown(model, 102), u"…"_s);
        QTRY_VERIFY(!asked.requests.isEmpty());
        const auto request = asked.requests.constLast();
        QVERIFY(request.second.contains(101));
        QSignalSpy changed(&model, &PagedTableModel::dataChanged);
        model.deliverRows(request.first, rowsFor(request.second, u"台帳"_s));
        QCOMPARE(shown(model, 102), u"台帳"_s);
        QVERIFY(changed.size() >= 2); // above and below the heading
    }

    void veryManyRowsAreFetchedInSteps()
    {
        PagedTableModel model(columns());
        QObject::connect(&model, &PagedTableModel::rowsRequested, &model,
                         [&model](quint64 token, const QVector<qint64> &ids) { model.deliverRows(token, rowsFor(ids, u"台帳"_s)); });
        model.setIds(range(1000));
        QVector<qint64> seen;
        std::optional<bool> complete;
        model.fetchInSteps(range(1000), [&](const QVector<qint64> &ids, const QHash<qint64, Row> &rows) {
            for (const qint64 id : ids)
                seen += rows.contains(id) ? id : 0;
        }, [&](bool all) { complete = all; });
        QVERIFY(!complete); // not all at once
        QTRY_VERIFY(complete);
        QVERIFY(*complete);
        QCOMPARE(seen, range(1000));
    }

    void stepsEndWhenTheListIsReplaced()
    {
        PagedTableModel model(columns());
        model.setIds(range(10));
        std::optional<bool> complete;
        model.fetchInSteps(range(10), [](const QVector<qint64> &, const QHash<qint64, Row> &) {}, [&](bool all) { complete = all; });
        model.setIds(range(5));
        QVERIFY(complete && !*complete);
    }

    void asksForOnePageAndShowsItWhenItComes()
    {
        PagedTableModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Asked asked(model);
        model.setIds(range(1000));
        asked.requests.clear();
        QCOMPARE(shown(model, 500), u"…"_s);
        QVERIFY(model.index(500, 0).data(PlaceholderRole).toBool());
        QTRY_VERIFY(!asked.requests.isEmpty());
        const auto request = asked.requests.constLast();
        QVERIFY(request.second.size() <= PagedTableModel::kPageRows);
        QVERIFY(request.second.contains(501));
        QSignalSpy changed(&model, &PagedTableModel::dataChanged);
        model.deliverRows(request.first, rowsFor(request.second, u"台帳"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown(model, 500), u"台帳"_s);
        const auto count = asked.requests.size();
        QTest::qWait(5);
        QCOMPARE(asked.requests.size(), count); // nothing is asked for twice
    }

    void anAnswerToAnOlderListIsDropped()
    {
        PagedTableModel model(columns());
        Asked asked(model);
        model.setIds(range(10));
        shown(model, 0);
        QTRY_COMPARE(asked.requests.size(), 1);
        model.setIds(range(5));
        model.deliverRows(asked.requests.at(0).first, rowsFor(asked.requests.at(0).second, u"古い"_s));
        QCOMPARE(shown(model, 0), u"…"_s);
    }

    void aRefreshBeatsTheAnswerBeforeIt()
    {
        PagedTableModel model(columns());
        Asked asked(model);
        model.setIds(range(3));
        shown(model, 0);
        QTRY_COMPARE(asked.requests.size(), 1);
        model.refresh({2});
        QCOMPARE(asked.requests.size(), 2);
        model.deliverRows(asked.requests.at(1).first, rowsFor({2}, u"新しい"_s));
        model.deliverRows(asked.requests.at(0).first, rowsFor({1, 2, 3}, u"古い"_s));
        QCOMPARE(shown(model, 0), u"古い"_s);
        QCOMPARE(shown(model, 1), u"新しい"_s);
    }

    void refreshKeepsTheOldRowUntilTheNewOneComes()
    {
        PagedTableModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QString name = u"前"_s;
        QObject::connect(&model, &PagedTableModel::rowsRequested, &model,
                         [&](quint64 token, const QVector<qint64> &ids) { model.deliverRows(token, rowsFor(ids, name)); });
        model.setIds(range(100));
        shown(model, 2);
        QTRY_COMPARE(shown(model, 2), u"前"_s);
        QSignalSpy changed(&model, &PagedTableModel::dataChanged);
        QSignalSpy reset(&model, &PagedTableModel::modelReset);
        name = u"後"_s;
        model.refresh({3, 99});
        QCOMPARE(shown(model, 2), u"後"_s);
        QCOMPARE(shown(model, 3), u"前"_s);
        QCOMPARE(changed.size(), 1); // 99 was never looked at
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 2);
        QCOMPARE(reset.size(), 0);
    }

    void aRowThatIsGoneIsShownEmptyAndNotAskedForAgain()
    {
        PagedTableModel model(columns());
        Asked asked(model);
        model.setIds(range(2));
        shown(model, 0);
        QTRY_COMPARE(asked.requests.size(), 1);
        model.deliverRows(asked.requests.at(0).first, rowsFor({1}, u"ある"_s));
        QCOMPARE(shown(model, 1), QString());
        QTest::qWait(5);
        QCOMPARE(asked.requests.size(), 1);
    }

    void aNewOrderKeepsCurrentRowAndSelection()
    {
        PagedTableModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setIds({1, 2, 3, 4, 5});
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        const QPersistentModelIndex leaving(model.index(3, 0));
        model.updateOrder({9, 5, 3, 2, 1});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.idAt(selection.currentIndex().row()), std::optional<qint64>(2));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().at(0).row(), 3);
        QVERIFY(!leaving.isValid());
        QCOMPARE(model.rowOf(9), std::optional(0));
        QVERIFY(!model.rowOf(4));
    }

    void fetchGathersAllRowsInSteps()
    {
        PagedTableModel model(columns());
        int questions = 0;
        QObject::connect(&model, &PagedTableModel::rowsRequested, &model, [&](quint64 token, const QVector<qint64> &ids) {
            ++questions;
            model.deliverRows(token, rowsFor(ids, u"台帳"_s));
        });
        model.setIds(range(5000));
        int answers = 0;
        qsizetype rows = 0;
        model.fetch(model.ids(), [&](const QHash<qint64, Row> &fetched) {
            ++answers;
            rows = fetched.size();
        });
        QCOMPARE(answers, 1);
        QCOMPARE(rows, 5000);
        QVERIFY(questions > 1);
    }

    void aMillionRowsAskForNothingUntilLookedAt()
    {
        PagedTableModel model(columns());
        QSignalSpy asked(&model, &PagedTableModel::rowsRequested);
        model.setIds(range(1'000'000));
        QCOMPARE(model.rowCount(), 1'000'000);
        QCoreApplication::processEvents();
        QCOMPARE(asked.size(), 0);
        (void)model.data(model.index(700'000, 0));
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(asked.first().at(1).value<QVector<qint64>>().size() <= 2 * PagedTableModel::kPageRows);
    }

    void shortListsSortThemselves()
    {
        RowsModel model(columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setItems({{1, {u"A-10"_s, u"乙"_s}}, {2, {u"A-2"_s, u"甲"_s}}, {3, {u"A-2"_s, u"乙"_s}}});
        QCOMPARE(shown(model, 0, 0), u"A-10"_s);
        model.sortBy({{0, Qt::AscendingOrder}, {1, Qt::AscendingOrder}});
        QCOMPARE(model.ids(), (QVector<qint64>{3, 2, 1}));
        const QPersistentModelIndex held(model.index(0, 0));
        model.setItems({{1, {u"A-10"_s, u"乙"_s}}, {3, {u"A-99"_s, u"乙"_s}}});
        QCOMPARE(model.ids(), (QVector<qint64>{1, 3}));
        QCOMPARE(held.row(), 1);
        QCOMPARE(shown(model, 1, 0), u"A-99"_s);
        model.sortBy({});
        QCOMPARE(model.ids(), (QVector<qint64>{1, 3}));
    }

    void badgesSpeakInWords()
    {
        RowsModel model(columns());
        model.setItems({{1, {QVariant::fromValue(Badge::unclassified(u"機密性"_s)), true}}});
        QCOMPARE(model.index(0, 0).data().toString(), u"未分類"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"機密性 未分類"_s);
        QVERIFY(model.index(0, 0).data(BadgeRole).canConvert<Badge>());
        QCOMPARE(model.index(0, 1).data().toString(), u"✓"_s);
    }
};

QTEST_MAIN(TstPagedTableModel)
#include "tst_pagedtablemodel.moc"
