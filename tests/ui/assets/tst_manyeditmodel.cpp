// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrepository.h"
#include "models/register/closed.h"
#include "tests/ui/assets/assetsfixture.h"
#include "ui/assets/many/manyeditmodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::Town;

/// The table of what an act on many would change, over a real register.
class TstManyEditModel : public QObject
{
    Q_OBJECT

    static constexpr int kAssets = 300;

private slots:
    void initTestCase()
    {
        m_town = std::make_unique<Town>();
        for (int number = 1; number <= kAssets; ++number)
            m_ids.append(m_town->asset(u"架空の台帳 %1"_s.arg(number), {{u"remarks"_s, number % 3 == 0 ? u"済"_s : u"未"_s}}));
    }
    void cleanupTestCase() { m_town.reset(); }

    void init()
    {
        m_model = std::make_unique<ManyEditModel>(*m_town->session);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aRowForEachFieldThatChanges()
    {
        m_model->setPreview(preview({{u"remarks"_s, u"済"_s}, {u"retention"_s, u"5年"_s}}));
        const int already = kAssets / 3;
        QCOMPARE(m_model->rowCount(), 2 * kAssets - already);
        QCOMPARE(m_model->preview()->plan.changes.size(), kAssets);
        QStringList row;
        (void)m_model->index(0, 0).data();
        QTRY_VERIFY(m_model->isLoaded(0));
        for (int column = 0; column < m_model->columnCount(); ++column)
            row.append(m_model->index(0, column).data().toString());
        QCOMPARE(row.mid(1), (QStringList{u"架空の台帳 1"_s, u"保存期間"_s, QString(), u"5年"_s}));
        QTRY_COMPARE(text(1, 3), u"未"_s);
        QCOMPARE(text(1, 4), u"済"_s);
        QVERIFY(!m_model->isLoaded(m_model->rowCount() - 1)); // nobody looked there
        (void)text(m_model->rowCount() - 1, 0);
        QTRY_VERIFY(m_model->isLoaded(m_model->rowCount() - 1));
    }

    void theOtherPartsHaveTheirOwnColumns()
    {
        m_model->setPreview(preview({{u"remarks"_s, u"済"_s}}));
        m_model->setPart(ManyPreview::Same);
        QCOMPARE(m_model->rowCount(), kAssets / 3);
        QCOMPARE(m_model->columnCount(), 2);
        QTRY_COMPARE(text(0, 1), u"架空の台帳 3"_s);
        m_model->setPart(ManyPreview::Refused);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), 3);
        m_model->setPart(ManyPreview::Changes);
        QCOMPARE(m_model->rowCount(), kAssets - kAssets / 3);
    }

    void anEmptiedPreviewEmptiesTheTable()
    {
        m_model->setPreview(preview({{u"remarks"_s, u"済"_s}}));
        (void)text(0, 0); // asked for
        m_model->setPreview(nullptr);
        QCOMPARE(m_model->rowCount(), 0);
        QTest::qWait(50); // the answer that is on its way is dropped
        QCOMPARE(m_model->rowCount(), 0);
    }

    void whatIsClosedSaysWhyAndNotItsName()
    {
        m_town->act(u"asset.edit"_s, {{u"asset"_s, Assets::load(m_town->session->db(), m_ids.first())->object.number}, {u"accessScope"_s, u"unit"_s}});
        Register::Actor stranger = m_town->session->actor();
        stranger.visible = {false, {}};
        m_model->setPreview(preview({{u"remarks"_s, u"x"_s}}, stranger));
        m_model->setPart(ManyPreview::Refused);
        QCOMPARE(m_model->rowCount(), 1);
        QTRY_COMPARE(text(0, 1), Register::hiddenText());
        QVERIFY(!text(0, 2).isEmpty());
    }

private:
    std::shared_ptr<const ManyPreview> preview(const QJsonObject &set, std::optional<Register::Actor> actor = {})
    {
        return std::make_shared<const ManyPreview>(ManyPreview::of(m_town->session->db(), actor.value_or(m_town->session->actor()), m_ids, set, {}, {}, {}));
    }
    QString text(int row, int column) { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<Town> m_town;
    QVector<qint64> m_ids;
    std::unique_ptr<ManyEditModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TstManyEditModel)
#include "tst_manyeditmodel.moc"
