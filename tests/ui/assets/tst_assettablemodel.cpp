// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/assets/assetsfixture.h"
#include "ui/assets/assettablemodel.h"
#include "ui/common/badge.h"
#include "ui/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::Town;

namespace {

int columnOf(const AssetTableModel &model, const QString &key)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, Common::ColumnKeyRole).toString() == key)
            return column;
    }
    return -1;
}

} // namespace

/// The list of assets over a real register.
class TstAssetTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_town = std::make_unique<Town>();
        for (int number = 1; number <= 500; ++number)
            QVERIFY(m_town->asset(u"架空の台帳 %1"_s.arg(number), {{u"levels"_s, QJsonObject{{u"C"_s, number % 2 ? u"3B"_s : u"2"_s}}}}) > 0);
    }
    void cleanupTestCase() { m_town.reset(); }

    void init()
    {
        m_model = std::make_unique<AssetTableModel>(*m_town->session, Assets::Queries(m_town->session->db(), {}).fields());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void listsAndReadsPages()
    {
        QSignalSpy listed(m_model.get(), &AssetTableModel::listed);
        m_model->setQuery({}, {});
        QVERIFY(listed.wait());
        QCOMPARE(listed.first().at(0).toLongLong(), 500);
        QCOMPARE(listed.first().at(1).toLongLong(), 500);
        QCOMPARE(m_model->rowCount(), 500);
        const QModelIndex name = m_model->index(0, columnOf(*m_model, u"name"_s));
        QCOMPARE(name.data(Common::PlaceholderRole).toBool(), true);
        (void)name.data();
        QTRY_COMPARE(name.data().toString(), u"架空の台帳 1"_s);
        const QModelIndex badge = m_model->index(0, columnOf(*m_model, u"class.C"_s));
        QCOMPARE(badge.data(Common::BadgeRole).value<Common::Badge>().text, u"3B"_s);
        const QModelIndex none = m_model->index(0, columnOf(*m_model, u"class.I"_s));
        QCOMPARE(none.data(Common::BadgeRole).value<Common::Badge>().state, Common::Badge::State::Unclassified);
        QVERIFY(!m_model->isLoaded(499)); // nobody looked there
    }

    void onlyTheLastQuestionIsAnswered()
    {
        QSignalSpy listed(m_model.get(), &AssetTableModel::listed);
        Assets::Filter one;
        one.text = u"台帳 499"_s;
        m_model->setQuery({}, {});
        m_model->setQuery(one, {});
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(listed.size(), 1);
    }

    void classFilterCountsUnclassified()
    {
        Assets::Filter filter;
        filter.levels = {{u"C"_s, {u"3B"_s}}};
        m_model->setQuery(filter, {});
        QTRY_COMPARE(m_model->rowCount(), 250);
        filter.levels = {{u"C"_s, {u"3B"_s, QString()}}};
        m_model->setQuery(filter, {});
        QTRY_VERIFY(!m_model->isListing());
        QCOMPARE(m_model->rowCount(), 250);
    }

    void changedRowsRefreshInPlace()
    {
        Common::TableView view({});
        view.setModel(m_model.get());
        view.resize(800, 400);
        view.show();
        m_model->setQuery({}, {});
        QTRY_COMPARE(m_model->rowCount(), 500);
        const qint64 id = *m_model->idAt(300);
        QVERIFY(view.selectId(id));
        view.scrollTo(view.currentIndex());
        const int scrolled = view.verticalScrollBar()->value();
        const QModelIndex name = m_model->index(300, columnOf(*m_model, u"name"_s));
        QTRY_VERIFY(name.data().toString().startsWith(u"架空"_s));

        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(!m_town->act(u"asset.edit"_s, {{u"asset"_s, m_model->index(300, 0).data().toString()}, {u"name"_s, u"改めた台帳"_s}}).isEmpty());
        m_model->refreshAssets({id});
        QTRY_COMPARE(name.data().toString(), u"改めた台帳"_s);
        QTRY_VERIFY(!m_model->isListing());
        QCOMPARE(view.currentId().value_or(0), id);
        QCOMPARE(view.selectedIds(), QVector<qint64>{id});
        QCOMPARE(view.verticalScrollBar()->value(), scrolled);
        QCOMPARE(reset.size(), 0);
    }

    void newOrderKeepsTheCurrentRow()
    {
        Common::TableView view({});
        view.setModel(m_model.get());
        m_model->setQuery({}, {});
        QTRY_COMPARE(m_model->rowCount(), 500);
        const qint64 first = *m_model->idAt(0);
        QVERIFY(view.selectId(first));
        m_model->setQuery({}, {{u"number"_s, true}});
        QTRY_COMPARE(m_model->idAt(499).value_or(0), first);
        QCOMPARE(view.currentId().value_or(0), first);
    }

    void everyFieldIsAColumnOnceAndTheFirstSightIsChosen()
    {
        QSet<QString> keys;
        QStringList visible;
        for (const Common::Column &column : m_model->columns()) {
            QVERIFY2(!keys.contains(column.key), qPrintable(column.key));
            keys.insert(column.key);
            if (column.visible)
                visible += column.key;
        }
        QCOMPARE(visible, (QStringList{u"number"_s, u"name"_s, u"unit"_s, u"kind"_s, u"class.C"_s, u"class.I"_s, u"class.A"_s, u"managerPost"_s,
                                       u"place"_s, u"expiresOn"_s, u"state"_s}));
        QCOMPARE(keys.size(), m_model->fields().size());
    }

private:
    std::unique_ptr<Town> m_town;
    std::unique_ptr<AssetTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TstAssetTableModel)
#include "tst_assettablemodel.moc"
