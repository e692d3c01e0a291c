// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/assets/assetsfixture.h"
#include "ui/assets/assetpage.h"
#include "ui/assets/assettablemodel.h"
#include "ui/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::Town;

/// The first sight of the list, and the place in it that comes back.
class TstListPlace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_town = std::make_unique<Town>();
        for (int number = 1; number <= 300; ++number)
            QVERIFY(m_town->asset(u"架空の台帳 %1"_s.arg(number), {{u"number"_s, u"K-%1"_s.arg(number, 4, 10, QChar(u'0'))}}) > 0);
    }
    void cleanupTestCase() { m_town.reset(); }

    void someRowsAreThereBeforeTheWholeList()
    {
        AssetTableModel model(*m_town->session, Assets::Queries(m_town->session->db(), {}).fields());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy listed(&model, &AssetTableModel::listed);
        QStringList first; // the rows as they are when the first have come
        connect(&model, &QAbstractItemModel::modelReset, this, [&] {
            QCOMPARE(listed.size(), 0);
            QVERIFY(model.isListing());
            for (int row = 0; row < model.rowCount(); ++row)
                first.append(model.isLoaded(row) ? model.index(row, 0).data().toString() : u"not read"_s);
        });
        model.begin(u"K-0200"_s, {});
        QTRY_VERIFY(!first.isEmpty());
        QVERIFY(first.size() > 20 && first.size() < 300);
        QCOMPARE(first.constFirst(), u"K-0200"_s);
        QVERIFY(!first.contains(u"not read"_s));
        QTRY_COMPARE(model.rowCount(), 300);
        QCOMPARE(model.index(199, 0).data().toString(), u"K-0200"_s); // kept, not read again
        QTRY_VERIFY(!model.isListing());
    }

    void thePlaceAndTheCurrentRowComeBack()
    {
        qint64 current = 0;
        qint64 top = 0;
        {
            const auto page = open();
            page->table()->selectRow(150);
            page->table()->verticalScrollBar()->setValue(140);
            QTRY_VERIFY(page->model()->isLoaded(page->table()->rowAt(0)));
            current = page->table()->currentId().value();
            top = page->model()->idAt(page->table()->rowAt(0)).value();
        }
        const auto page = open();
        QCOMPARE(page->table()->currentId(), std::optional(current));
        QCOMPARE(page->model()->idAt(page->table()->rowAt(0)), std::optional(top));
    }

    void aPlaceThatIsGoneLeavesTheBeginning()
    {
        QSettings().setValue(u"pages/assets/place"_s, QVariantMap{{u"register"_s, m_town->session->openRegister().path()}, {u"top"_s, 999'999}, {u"number"_s, u"ZZZ"_s}, {u"current"_s, 999'999}});
        const auto page = open();
        QCOMPARE(page->model()->rowCount(), 300);
        QCOMPARE(page->table()->currentIndex().row(), 0);
    }

    void thePlaceOfAnotherRegisterIsNotTaken()
    {
        QSettings().setValue(u"pages/assets/place"_s, QVariantMap{{u"register"_s, u"/elsewhere.daicho"_s}, {u"top"_s, 200}, {u"number"_s, u"K-0200"_s}, {u"current"_s, 200}});
        const auto page = open();
        QCOMPARE(page->table()->currentIndex().row(), 0);
        QCOMPARE(page->table()->rowAt(0), 0);
    }

private:
    std::unique_ptr<AssetPage> open()
    {
        auto page = std::make_unique<AssetPage>(*m_town->session);
        page->resize(1000, 500);
        page->show();
        if (!QTest::qWaitFor([&] { return !page->model()->isListing(); }))
            QTest::qFail("the list never came", __FILE__, __LINE__);
        return page;
    }

    std::unique_ptr<Town> m_town;
};

QTEST_MAIN(TstListPlace)
#include "tst_listplace.moc"
