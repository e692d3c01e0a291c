// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/assetbooks.h"
#include "tests/assets/relabelfixture.h"

using namespace RelabelFixture;

/// 分類変更簿, 分類別・組織別集計, 取扱制限一覧.
class TstClassBooks final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestRegister> m_town;

    Books::Content book(const QString &code, const Assets::Filter &filter = {}, const Register::Visibility &visible = {})
    {
        Assets::BookOrder order;
        order.book = code;
        order.filter = filter;
        const Assets::BookFacts facts = Assets::bookFacts(m_town->db(), visible, order);
        return Assets::bookContent(m_town->db(), visible, order, facts, Journal::readHead(m_town->db()), m_town->clock().nowUtc());
    }
    static QList<Books::Row> rowsOf(const Books::Content &content)
    {
        QList<Books::Row> rows;
        while (auto row = content.nextRow())
            rows.append(*row);
        return rows;
    }
    static QStringList textsOf(const QList<Books::Row> &rows)
    {
        QStringList texts;
        for (const Books::Row &row : rows)
            texts.append(row.cells.join(u'|'));
        return texts;
    }
    static Register::Visibility nobody()
    {
        Register::Visibility visible;
        visible.everything = false;
        return visible;
    }
    /// What nobody knows the class of counts as the highest.
    static With inPrinciple()
    {
        return {{{u"buzen.integrity2-in-principle"_s, u"要る"_s}, {u"buzen.availability2-in-principle"_s, u"要る"_s}}, {}, {}, false};
    }
    Assets::Filter inUnit(const QString &name) const
    {
        Assets::Filter filter;
        filter.units = {Organization::findUnit(m_town->db(), name)->id};
        return filter;
    }

private slots:
    void init() { m_town = std::make_unique<TestRegister>(u"buzen"_s); }
    void cleanup() { m_town.reset(); }

    void everyChangeIsALineInTheOrderOfTheJournal(); // BUZEN-2.2-2
    void theFirstClassIsNoChange();
    void theMarkIsRenewedOrNot();
    void aChangeOfAClosedAssetHidesNameAndReason();
    void totalsAddUpOnEveryAxis();
    void totalsAreThoseOfTheFilter();
    void eachRestrictionNamesItsBearers();
    void restrictionsOfClosedAssetsAreNotTold();
    void aBookOfNothingSaysSo();
};

void TstClassBooks::everyChangeIsALineInTheOrderOfTheJournal()
{
    const QString source = m_town->asset(u"名簿（架空）"_s, classed(u"2"_s));
    const QString copy = m_town->done(u"asset.register"_s, {{u"copyOf"_s, source}}).value(u"number"_s).toString();
    const QString other = m_town->asset(u"図面（架空）"_s, classed(u"1"_s));
    QVERIFY(relabel(*m_town, {source}, u"3C"_s, {{u"decidedBy"_s, u"議会事務局長"_s}, {u"effectiveOn"_s, u"2026-03-20"_s}, {u"reason"_s, u"名が載ったため"_s}}));
    m_town->done(u"asset.relabel"_s, toC(u"2"_s, {{u"asset"_s, other}}));
    const Books::Content changes = book(u"class-changes"_s);
    const QList<Books::Row> rows = rowsOf(changes);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).cells.mid(0, 2), (QStringList{u"令和8年3月20日"_s, source}));
    QVERIFY2(rows.at(0).cells.at(4).contains(u"自治体機密性2"_s) && rows.at(0).cells.at(5).contains(u"自治体機密性3C"_s), qPrintable(rows.at(0).cells.join(u'|')));
    QCOMPARE(rows.at(0).cells.mid(6, 2), (QStringList{u"名が載ったため"_s, u"議会事務局長"_s}));
    QVERIFY2(rows.at(0).cells.at(8).contains(u"豊前 2(2)①"_s) || rows.at(0).cells.at(8).contains(u"豊前"_s), qPrintable(rows.at(0).cells.at(8)));
    QVERIFY(rows.at(0).cells.at(8).contains(u"第1版"_s));
    QCOMPARE(rows.at(0).cells.at(9), u"未更新"_s);
    QCOMPARE(rows.at(1).cells.at(1), copy);
    QVERIFY(rows.at(1).cells.at(6).contains(source)); // why it went up
    QCOMPARE(rows.at(2).cells.at(1), other);
    QCOMPARE(changes.frame.title, u"分類変更簿"_s);
    QCOMPARE(changes.frame.totals, u"計 3件（資産 3件）"_s);
    QVERIFY(changes.frame.filter.contains(u"3件"_s));
}

void TstClassBooks::theFirstClassIsNoChange()
{
    m_town->asset(u"名簿（架空）"_s, classed(u"2"_s));
    const QString draft = m_town->asset(u"図面（架空）"_s);
    QVERIFY(rowsOf(book(u"class-changes"_s)).isEmpty());
    QVERIFY(relabel(*m_town, {draft}, u"1"_s)); // a decision of its own, though there was no class
    const QList<Books::Row> rows = rowsOf(book(u"class-changes"_s));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().cells.at(9), u"－"_s); // nothing was stuck on it
}

void TstClassBooks::theMarkIsRenewedOrNot() // INV-09
{
    const QString number = m_town->asset(u"名簿（架空）"_s, classed(u"2"_s));
    QVERIFY(relabel(*m_town, {number}, u"3C"_s));
    QCOMPARE(rowsOf(book(u"class-changes"_s)).first().cells.at(9), u"未更新"_s);
    m_town->done(u"asset.labelled"_s, {{u"assets"_s, QJsonArray{number}}});
    QCOMPARE(rowsOf(book(u"class-changes"_s)).first().cells.at(9), u"更新済"_s);
    m_town->clock().set(m_town->clock().nowUtc().addDays(3));
    QVERIFY(relabel(*m_town, {number}, u"3B"_s));
    const QList<Books::Row> rows = rowsOf(book(u"class-changes"_s));
    QCOMPARE(rows.at(0).cells.at(9), u"更新済"_s);
    QCOMPARE(rows.at(1).cells.at(9), u"未更新"_s);
}

void TstClassBooks::aChangeOfAClosedAssetHidesNameAndReason() // INV-44
{
    const QString number = m_town->asset(u"懲戒の記録（架空）"_s, classed(u"2"_s));
    QVERIFY(relabel(*m_town, {number}, u"3A"_s, {{u"reason"_s, u"懲戒のため"_s}}));
    m_town->done(u"asset.edit"_s, {{u"asset"_s, number}, {u"accessScope"_s, u"unit"_s}});
    const Books::Content closed = book(u"class-changes"_s, {}, nobody());
    const QString text = textsOf(rowsOf(closed)).join(u'\n');
    QVERIFY2(text.contains(number) && text.contains(u"名称非表示"_s) && text.contains(u"自治体機密性3A"_s), qPrintable(text));
    QVERIFY(!text.contains(u"懲戒"_s));
    QVERIFY(closed.lateNotes().join(u'\n').contains(u"名称非表示 1件"_s));
    QVERIFY(textsOf(rowsOf(book(u"class-changes"_s))).join(u'\n').contains(u"懲戒のため"_s));
}

void TstClassBooks::totalsAddUpOnEveryAxis() // INV-47
{
    m_town->done(u"unit.add"_s, {{u"name"_s, u"議事課"_s}, {u"parent"_s, u"架空町"_s}});
    const QString section = u"議事課"_s;
    m_town->asset(u"一（架空）"_s, classed(u"3A"_s));
    m_town->asset(u"二（架空）"_s, classed(u"1"_s, {{u"unit"_s, section}}));
    m_town->asset(u"三（架空）"_s, classed(u"1"_s, {{u"unit"_s, section}}));
    m_town->asset(u"四（架空）"_s, {{u"unit"_s, section}});
    m_town->asset(u"五（架空）"_s, {{u"unit"_s, section}, {u"classUnknown"_s, true}}, inPrinciple());
    const QString gone = m_town->asset(u"六（架空）"_s, classed(u"1"_s));
    m_town->done(u"asset.void"_s, {{u"asset"_s, gone}, {u"reason"_s, u"二重"_s}});
    const QList<Books::Row> rows = rowsOf(book(u"class-totals"_s));
    QList<Books::Row> headings;
    QStringList totals;
    for (const Books::Row &row : rows) {
        if (row.heading)
            headings.append(row);
        else
            QCOMPARE(row.cells.size(), headings.last().columns.size());
        if (row.role == Books::Row::Role::Total)
            totals.append(row.cells.join(u'|'));
        if (row.heading)
            continue;
        qint64 sum = 0;
        for (const QString &cell : row.cells.mid(1, row.cells.size() - 2))
            sum += cell.toLongLong();
        QCOMPARE(QString::number(sum), row.cells.last());
    }
    QCOMPARE(headings.size(), 3);
    QCOMPARE(headings.first().cells, QStringList{u"機密性"_s});
    QCOMPARE(totals, (QStringList{u"計|1|0|0|0|2|1|1|5"_s, u"計|0|3|1|1|5"_s, u"計|0|3|1|1|5"_s}));
    QVERIFY(textsOf(rows).contains(u"　議事課|0|0|0|0|2|1|1|4"_s));
}

void TstClassBooks::totalsAreThoseOfTheFilter()
{
    m_town->done(u"unit.add"_s, {{u"name"_s, u"議事課"_s}, {u"parent"_s, u"架空町"_s}});
    m_town->asset(u"一（架空）"_s, classed(u"3A"_s));
    m_town->asset(u"二（架空）"_s, {{u"unit"_s, u"議事課"_s}, {u"classUnknown"_s, true}}, inPrinciple());
    const Books::Content section = book(u"class-totals"_s, inUnit(u"議事課"_s));
    QVERIFY(textsOf(rowsOf(section)).contains(u"計|0|0|0|0|0|0|1|1"_s));
    QCOMPARE(section.frame.unit, u"議事課"_s);
    Assets::Filter active;
    active.states = {u"active"_s};
    QVERIFY(textsOf(rowsOf(book(u"class-totals"_s, active))).contains(u"計|1|0|0|0|0|0|0|1"_s));
}

void TstClassBooks::eachRestrictionNamesItsBearers() // BUZEN-2.1
{
    const QString bound = m_town->asset(u"一（架空）"_s, classed(u"3A"_s));
    const QString without = m_town->asset(u"二（架空）"_s, classed(u"3A"_s, {{u"restrictions"_s, QJsonObject{{u"removed"_s, QJsonArray{u"R2"_s}}, {u"note"_s, u"配る資料"_s}}}}));
    const QString own = m_town->asset(u"三（架空）"_s, classed(u"1"_s, {{u"restrictions"_s, QJsonObject{{u"added"_s, QJsonArray{u"閲覧は窓口で 100%"_s}}, {u"note"_s, u"取決め"_s}}}}));
    const Books::Content content = book(u"restrictions"_s);
    const QStringList texts = textsOf(rowsOf(content));
    const qsizetype second = texts.indexOf(QRegularExpression(u"^R2 .*豊前.*1件$"_s));
    QVERIFY2(second >= 0, qPrintable(texts.join(u'\n')));
    QVERIFY(texts.at(second + 1).startsWith(bound) && texts.at(second + 1).contains(u"|分類|"_s));
    QVERIFY(texts.at(second + 2).startsWith(u"外したもの: R2"_s));
    QVERIFY(texts.at(second + 3).startsWith(without) && texts.at(second + 3).endsWith(u"配る資料"_s));
    const qsizetype last = texts.indexOf(QRegularExpression(u"^閲覧は窓口で 100%（加えた取扱制限）.*1件$"_s));
    QVERIFY2(last >= 0, qPrintable(texts.join(u'\n')));
    QVERIFY(texts.at(last + 1).startsWith(own) && texts.at(last + 1).endsWith(u"|追加|取決め"_s));
    QVERIFY2(content.frame.totals.contains(u"制限のかかる資産 3件"_s), qPrintable(content.frame.totals));
}

void TstClassBooks::restrictionsOfClosedAssetsAreNotTold() // INV-44
{
    const QString number = m_town->asset(u"懲戒の記録（架空）"_s,
                                         classed(u"3A"_s, {{u"accessScope"_s, u"unit"_s}, {u"restrictions"_s, QJsonObject{{u"added"_s, QJsonArray{u"懲戒委員だけ"_s}}, {u"note"_s, u"申合せ"_s}}}}));
    const Books::Content content = book(u"restrictions"_s, {}, nobody());
    const QStringList texts = textsOf(rowsOf(content));
    QCOMPARE(texts.size(), 2);
    QVERIFY2(texts.at(0).contains(u"閲覧の範囲外"_s) && texts.at(1).startsWith(number + u"|名称非表示"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(!texts.join(u'\n').contains(u"懲戒"_s));
    QVERIFY(content.lateNotes().join(u'\n').contains(u"名称非表示 1件"_s));
}

void TstClassBooks::aBookOfNothingSaysSo()
{
    for (const QString &code : {u"class-changes"_s, u"class-totals"_s, u"restrictions"_s}) {
        const Books::Content content = book(code);
        QVERIFY(rowsOf(content).isEmpty());
        QVERIFY(content.lateNotes().isEmpty());
        QVERIFY(!content.frame.title.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TstClassBooks)
#include "tst_classbooks.moc"
