// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/tokens.h"
#include "models/support/text.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// Characters of ledgers, few enough that parts of one text turn up in others; pairs of surrogates that share a half,
/// selectors, quotes, controls and halves of pairs among them.
const QStringList &alphabet()
{
    static const QStringList all = {
        u"住"_s,
        u"民"_s,
        u"台"_s,
        u"帳"_s,
        u"年"_s,
        u"度"_s,
        u"サ"_s,
        u"ー"_s,
        u"バ"_s,
        u"ｻ"_s,
        u"ﾊﾞ"_s,
        u"か"_s,
        u"ガ"_s,
        u"葛\U000E0100"_s,
        u"葛"_s,
        u"𠮷"_s,
        u"𠮟"_s,
        u"髙"_s,
        u"高"_s,
        u"﨑"_s,
        u"㈱"_s,
        u"①"_s,
        u"A"_s,
        u"ａ"_s,
        u"b"_s,
        u"0"_s,
        u"0"_s,
        u"1"_s,
        u"２"_s,
        u"-"_s,
        u"－"_s,
        u"～"_s,
        u"("_s,
        u"（"_s,
        u"/"_s,
        u"+"_s,
        u"・"_s,
        u"\""_s,
        u"'"_s,
        u"*"_s,
        u"_"_s,
        u"\\"_s,
        u" "_s,
        u"　"_s,
        u"\n"_s,
        u"\x01"_s,
        QString(QChar(0)),
        u"\uFFFE"_s,
        QString(QChar(0xD842)),
        QString(QChar(0xDFB7)),
        u"\u200B"_s,
    };
    return all;
}

QString randomText(QRandomGenerator &random, int longest)
{
    QString out;
    for (int n = random.bounded(longest + 1); n > 0; --n)
        out += alphabet().at(random.bounded(alphabet().size()));
    return out;
}

QStringList randomFields(QRandomGenerator &random)
{
    QStringList out;
    for (int n = 1 + random.bounded(4); n > 0; --n)
        out << randomText(random, 10);
    return out;
}

/// Words as they stand, parts of fields of the register, and mixtures of them.
QString randomQuery(QRandomGenerator &random, const std::map<qint64, QStringList> &rows)
{
    QString out;
    for (int n = 1 + (random.bounded(4) == 0 ? random.bounded(3) : 0); n > 0; --n) {
        QString term = randomText(random, 3);
        if (random.bounded(3) > 0) {
            const QStringList &fields =
                std::next(rows.begin(), random.bounded(int(rows.size())))->second;
            const QString &field = fields.at(random.bounded(fields.size()));
            term = field.mid(random.bounded(field.size() + 1), 1 + random.bounded(10));
        }
        out += (out.isEmpty() ? QString() : u" "_s) + term;
    }
    return out;
}

/// The index as the register has it, in memory.
class Index
{
public:
    Index() : m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tst_tokens"_s))
    {
        m_db.setDatabaseName(u":memory:"_s);
        m_works = m_db.open() && exec(QString::fromUtf8(Search::kCreateIndexSql));
    }
    ~Index()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"tst_tokens"_s);
    }
    Index(const Index &) = delete;
    Index &operator=(const Index &) = delete;

    bool works() const { return m_works; }
    bool insert(qint64 row, const QStringList &fields)
    {
        return write(u"INSERT INTO search_index (rowid, tokens) VALUES (:row, :tokens)"_s, row,
                     fields);
    }
    bool remove(qint64 row, const QStringList &fields)
    {
        return write(
            u"INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', :row, :tokens)"_s,
            row, fields);
    }
    bool exec(const QString &sql)
    {
        QSqlQuery query(m_db);
        if (query.exec(sql))
            return true;
        qWarning() << query.lastError().text();
        return false;
    }
    /// Row ids in order; nothing but an error text when SQLite refused the expression.
    QList<qint64> find(const QString &expression, QString *error)
    {
        QSqlQuery query(m_db);
        query.prepare(
            u"SELECT rowid FROM search_index WHERE search_index MATCH :expression ORDER BY rowid"_s);
        query.bindValue(u":expression"_s, expression);
        QList<qint64> out;
        if (query.exec()) {
            while (query.next())
                out << query.value(0).toLongLong();
        }
        *error = query.lastError().text().trimmed();
        return out;
    }
    qint64 count(const QString &sql)
    {
        QSqlQuery query(m_db);
        return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
    }

private:
    bool write(const QString &sql, qint64 row, const QStringList &fields)
    {
        QSqlQuery query(m_db);
        query.prepare(sql);
        query.bindValue(u":row"_s, row);
        query.bindValue(u":tokens"_s, Search::indexTokens(fields));
        return query.exec();
    }

    QSqlDatabase m_db;
    bool m_works = false;
};

QList<qint64> expected(const QString &query, const std::map<qint64, QStringList> &rows)
{
    QList<qint64> out;
    for (const auto &[id, fields] : rows) {
        if (Search::matches(query, fields))
            out << id;
    }
    return out;
}

} // namespace

class TstTokens : public QObject
{
    Q_OBJECT

private slots:
    void makesTokens_data();
    void makesTokens();
    void makesExpressions_data();
    void makesExpressions();
    void oracle_data();
    void oracle();
    void tokensHoldNoControls();
    void indexEqualsTheOracle();
    void indexFollowsChanges();
    void noQueryIsASyntaxError();
    void longQueriesAreAnswered();
};

void TstTokens::makesTokens_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("no field") << QStringList() << QString();
    QTest::newRow("empty fields") << QStringList{QString(), u" 　\n"_s} << QString();
    QTest::newRow("one character") << QStringList{u"年"_s} << u"年"_s;
    QTest::newRow("a word") << QStringList{u"住民票"_s} << u"住民 民票 票"_s;
    QTest::newRow("white space parts runs")
        << QStringList{u"住民　台帳\nA"_s} << u"住民 民 台帳 帳 a"_s;
    QTest::newRow("fields") << QStringList{u"住民"_s, QString(), u"台"_s} << u"住民 民 台"_s;
    QTest::newRow("code") << QStringList{u"Ａ－０１"_s} << u"a- -0 01 1"_s;
    QTest::newRow("surrogate pairs") << QStringList{u"𠮷𠮟a"_s} << u"𠮷𠮟 𠮟a a"_s;
    QTest::newRow("variation selector") << QStringList{u"葛\U000E0100飾"_s} << u"葛飾 飾"_s;
    QTest::newRow("controls part runs")
        << QStringList{u"住\x01民"_s + QChar(0) + u"票"_s} << u"住 民 票"_s;
    QTest::newRow("half a pair") << QStringList{QChar(0xD842) + u"票"_s} << u"\uFFFD票 票"_s;
}

void TstTokens::makesTokens()
{
    QFETCH(QStringList, fields);
    QTEST(Search::indexTokens(fields), "tokens");
}

void TstTokens::makesExpressions_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expression");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("white space") << u" 　\t"_s << QString();
    QTest::newRow("only a selector") << u"\U000E0100"_s << QString();
    QTest::newRow("one character") << u"年"_s << u"\"年\" *"_s;
    QTest::newRow("one surrogate pair") << u"𠮷"_s << u"\"𠮷\" *"_s;
    QTest::newRow("two characters") << u"台帳"_s << u"\"台帳\""_s;
    QTest::newRow("three characters") << u"住民票"_s << u"\"住民 民票\""_s;
    QTest::newRow("two terms") << u"台帳　年"_s << u"\"台帳\" AND \"年\" *"_s;
    QTest::newRow("a term twice") << u"ﾀﾞ タ ダ"_s << u"\"だ\" * AND \"た\" *"_s;
    QTest::newRow("quotes") << u"\" a\"b"_s << u"\"\"\"\" * AND \"a\"\" \"\"b\""_s;
    QTest::newRow("words of FTS5") << u"NOT a*"_s << u"\"no ot\" AND \"a*\""_s;
}

void TstTokens::makesExpressions()
{
    QFETCH(QString, query);
    QTEST(Search::matchExpression(query), "expression");
}

void TstTokens::oracle_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<bool>("hit");
    const QStringList row = {u"住民基本台帳"_s, u"Ａ－００１"_s, u"税務課 サーバー室"_s, u"𠮷野"_s};
    QTest::newRow("inside a field") << u"基本"_s << row << true;
    QTest::newRow("last character") << u"帳"_s << row << true;
    QTest::newRow("two terms in two fields") << u"台帳 税務"_s << row << true;
    QTest::newRow("one term missing") << u"台帳 戸籍"_s << row << false;
    QTest::newRow("across fields") << u"帳A"_s << row << false;
    QTest::newRow("across white space") << u"課サ"_s << row << false;
    QTest::newRow("other width and case") << u"a-001"_s << row << true;
    QTest::newRow("hiragana for katakana") << u"さーば"_s << row << true;
    QTest::newRow("surrogate pair") << u"𠮷"_s << row << true;
    QTest::newRow("other character with the same first half") << u"𠮟"_s << row << false;
    QTest::newRow("half a pair does not hit the pair") << QString(QChar(0xD842)) << row << false;
    QTest::newRow("order of characters") << u"民住"_s << row << false;
    QTest::newRow("empty query") << QString() << row << true;
}

void TstTokens::oracle()
{
    QFETCH(QString, query);
    QFETCH(QStringList, fields);
    QFETCH(bool, hit);
    QCOMPARE(Search::matches(query, fields), hit);
    if (query.isEmpty())
        return;
    Index index;
    QVERIFY(index.works());
    QVERIFY(index.insert(1, fields));
    QString error;
    QCOMPARE(index.find(Search::matchExpression(query), &error).size(), hit ? 1 : 0);
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void TstTokens::tokensHoldNoControls()
{
    for (char32_t c = 0; c < 0x3000; ++c) {
        const QString tokens = Search::indexTokens({u"a"_s + QString::fromUcs4(&c, 1) + u"b"_s});
        QVERIFY(std::none_of(tokens.begin(), tokens.end(),
                             [](QChar u) { return u.category() == QChar::Other_Control; }));
    }
}

void TstTokens::indexEqualsTheOracle()
{
    QRandomGenerator random(2026);
    Index index;
    QVERIFY(index.works());
    std::map<qint64, QStringList> rows;
    QVERIFY(index.exec(u"BEGIN"_s));
    for (qint64 id = 1; id <= 2'000; ++id) {
        rows[id] = randomFields(random);
        QVERIFY(index.insert(id, rows[id]));
    }
    QVERIFY(index.exec(u"COMMIT"_s));

    std::map<qsizetype, int> asked; // by length of the longest term, 5 and more together
    int hits = 0;
    for (int i = 0; i < 500; ++i) {
        const QString query = randomQuery(random, rows);
        const QStringList terms = Search::terms(query);
        if (terms.isEmpty()) {
            QVERIFY(Search::matchExpression(query).isEmpty());
            continue;
        }
        QString error;
        const QList<qint64> found = index.find(Search::matchExpression(query), &error);
        QVERIFY2(error.isEmpty(), qPrintable(query + u": "_s + error));
        if (found != expected(query, rows))
            QFAIL(qPrintable(u"«%1» as %2"_s.arg(query, Search::matchExpression(query))));
        hits += found.isEmpty() ? 0 : 1;
        const auto shorter = [](const QString &a, const QString &b) { return a.size() < b.size(); };
        ++asked[std::min<qsizetype>(5,
                                    std::max_element(terms.begin(), terms.end(), shorter)->size())];
    }
    // The comparison means something: many queries of each length, and most of them with an answer.
    QVERIFY(hits > 200);
    for (const qsizetype length : {1, 2, 3, 4, 5})
        QVERIFY2(asked[length] > 30, qPrintable(QString::number(length)));
}

/// A change takes the old tokens out and puts the new ones in; nothing stays behind.
void TstTokens::indexFollowsChanges()
{
    QRandomGenerator random(5);
    Index index;
    QVERIFY(index.works());
    QVERIFY(index.exec(u"CREATE VIRTUAL TABLE entries USING fts5vocab(search_index, instance)"_s));
    std::map<qint64, QStringList> rows;
    QVERIFY(index.exec(u"BEGIN"_s));
    for (int i = 0; i < 1'500; ++i) {
        const qint64 id = 1 + random.bounded(400);
        if (const auto old = rows.find(id); old != rows.end()) {
            QVERIFY(index.remove(id, old->second));
            rows.erase(old);
            if (random.bounded(3) == 0)
                continue;
        }
        rows[id] = randomFields(random);
        QVERIFY(index.insert(id, rows[id]));
    }
    QVERIFY(index.exec(u"COMMIT"_s));
    QVERIFY(index.exec(u"INSERT INTO search_index (search_index) VALUES ('integrity-check')"_s));
    for (int i = 0; i < 300; ++i) {
        const QString query = randomQuery(random, rows);
        if (Search::terms(query).isEmpty())
            continue;
        QString error;
        QCOMPARE(index.find(Search::matchExpression(query), &error), expected(query, rows));
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
    QVERIFY(index.count(u"SELECT count(*) FROM entries"_s) > 1'000);
    for (const auto &[id, fields] : rows)
        QVERIFY(index.remove(id, fields));
    QCOMPARE(index.count(u"SELECT count(*) FROM entries"_s), 0);
}

void TstTokens::noQueryIsASyntaxError()
{
    QRandomGenerator random(99);
    Index index;
    QVERIFY(index.works());
    std::map<qint64, QStringList> rows;
    for (qint64 id = 1; id <= 20; ++id) {
        rows[id] = randomFields(random);
        QVERIFY(index.insert(id, rows[id]));
    }
    const QStringList pieces = {u"AND"_s, u"OR"_s, u"NOT"_s, u"NEAR("_s, u"tokens:"_s, u"{"_s,
                                u"}"_s,   u"^"_s,  u"*"_s,   u"\""_s,    u"\"\""_s,    u"'"_s,
                                u";"_s,   u"--"_s, u"%"_s,   u":"_s,     u"("_s,       u")"_s,
                                u","_s,   u"+"_s,  u" "_s,   u"　"_s};
    for (int i = 0; i < 6'000; ++i) {
        QString query;
        for (int n = random.bounded(8); n > 0; --n) {
            switch (random.bounded(4)) {
            case 0:
                query += pieces.at(random.bounded(pieces.size()));
                break;
            case 1:
                query += QChar(char16_t(random.bounded(0x80)));
                break;
            case 2:
                query += QChar(char16_t(random.bounded(0x10000)));
                break; // also halves of pairs, private use …
            default:
                query += alphabet().at(random.bounded(alphabet().size()));
            }
        }
        const QString expression = Search::matchExpression(query);
        if (expression.isEmpty())
            continue;
        QString error;
        const QList<qint64> found = index.find(expression, &error);
        if (!error.isEmpty() || found != expected(query, rows))
            QFAIL(qPrintable(u"«%1» as %2: %3"_s.arg(query, expression, error)));
    }
}

void TstTokens::longQueriesAreAnswered()
{
    Index index;
    QVERIFY(index.works());
    const QString paragraph = u"住民基本台帳の写し（副本）"_s.repeated(2'000);
    QStringList words;
    for (int i = 0; i < 2'000; ++i)
        words << QString::number(i) + u"号"_s;
    QVERIFY(index.insert(1, {paragraph, words.join(u' ')}));
    QString error;
    QCOMPARE(index.find(Search::matchExpression(paragraph), &error), QList<qint64>{1});
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QCOMPARE(index.find(Search::matchExpression(words.join(u' ')), &error), QList<qint64>{1});
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QCOMPARE(index.find(Search::matchExpression(QString(words.join(u' ') + u" 2000号"_s)), &error),
             QList<qint64>());
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

QTEST_GUILESS_MAIN(TstTokens)
#include "tst_tokens.moc"
