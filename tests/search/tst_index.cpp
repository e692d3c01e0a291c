// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/index.h"
#include "tests/support/registerfixture.h"

using namespace Qt::StringLiterals;

/// The index over the real table: what was put in is found, what was taken out is not.
class TstIndex : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void foundByAnyPart_data();
    void foundByAnyPart();
    void replacedTextsAreGone();
    void emptiedAndFilledAgain();
    void answersAreAscending();
    void aBulkLoadIsFoundBeforeAndAfterItsEnd();
    void anUndoneActLeavesNothing();

private:
    std::unique_ptr<RegisterFixture> m_register;
    std::unique_ptr<Search::Index> m_index;
};

void TstIndex::init()
{
    m_index.reset();
    m_register = std::make_unique<RegisterFixture>();
    m_index = std::make_unique<Search::Index>(m_register->db());
    m_index->add(7, {u"住民基本台帳（写し）"_s, u"A-総-0001"_s, u"サーバー室"_s});
    m_index->add(9, {u"税台帳"_s, u"A-税-0042"_s, QString()});
    m_index->add(11, {QString(), u" "_s});
}

void TstIndex::foundByAnyPart_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QVector<qint64>>("ids");
    QTest::newRow("two kanji of both") << u"台帳"_s << QVector<qint64>{7, 9};
    QTest::newRow("one kanji") << u"税"_s << QVector<qint64>{9};
    QTest::newRow("number") << u"A-総-0001"_s << QVector<qint64>{7};
    QTest::newRow("number in full width") << u"Ａ－税－００４２"_s << QVector<qint64>{9};
    QTest::newRow("kana of the other kind") << u"さーばー"_s << QVector<qint64>{7};
    QTest::newRow("brackets") << u"(写し)"_s << QVector<qint64>{7};
    QTest::newRow("two words of different fields") << u"台帳 サーバー"_s << QVector<qint64>{7};
    QTest::newRow("nowhere") << u"戸籍"_s << QVector<qint64>{};
    QTest::newRow("empty") << QString() << QVector<qint64>{};
    QTest::newRow("signs of the query language") << u"\" OR * NEAR("_s << QVector<qint64>{};
}

void TstIndex::foundByAnyPart()
{
    QFETCH(const QString, query);
    QFETCH(const QVector<qint64>, ids);
    QCOMPARE(m_index->find(query), ids);
}

void TstIndex::replacedTextsAreGone()
{
    m_index->replace(9, {u"税台帳"_s, u"A-税-0042"_s, QString()}, {u"固定資産名簿"_s, u"A-税-0042"_s});
    QCOMPARE(m_index->find(u"税台帳"_s), QVector<qint64>{});
    QCOMPARE(m_index->find(u"名簿"_s), QVector<qint64>{9});
    QCOMPARE(m_index->find(u"0042"_s), QVector<qint64>{9});
    QCOMPARE(m_index->find(u"台帳"_s), QVector<qint64>{7});
}

void TstIndex::emptiedAndFilledAgain()
{
    m_index->replace(9, {u"税台帳"_s, u"A-税-0042"_s, QString()}, {});
    QCOMPARE(m_index->find(u"税"_s), QVector<qint64>{});
    m_index->replace(9, {}, {u"税台帳"_s});
    QCOMPARE(m_index->find(u"税"_s), QVector<qint64>{9});
}

void TstIndex::answersAreAscending()
{
    for (const qint64 id : {500, 3, 90})
        m_index->add(id, {u"台帳"_s});
    QCOMPARE(m_index->find(u"台帳"_s), (QVector<qint64>{3, 7, 9, 90, 500}));
}

void TstIndex::aBulkLoadIsFoundBeforeAndAfterItsEnd()
{
    m_index->beginBulk();
    for (qint64 id = 100; id < 400; ++id)
        m_index->add(id, {u"文書%1"_s.arg(id)});
    QCOMPARE(m_index->find(u"文書"_s).size(), 300);
    m_index->endBulk();
    QCOMPARE(m_index->find(u"文書"_s).size(), 300);
    QCOMPARE(m_index->find(u"文書399"_s), QVector<qint64>{399});
}

void TstIndex::anUndoneActLeavesNothing()
{
    m_register->db().execute(u"BEGIN IMMEDIATE"_s);
    m_index->add(50, {u"幻の台帳"_s});
    QCOMPARE(m_index->find(u"幻"_s), QVector<qint64>{50});
    m_register->db().execute(u"ROLLBACK"_s);
    QCOMPARE(m_index->find(u"幻"_s), QVector<qint64>{});
}

QTEST_GUILESS_MAIN(TstIndex)
#include "tst_index.moc"
