// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/layout.h"
#include "models/organization/policybooks.h"
#include "models/policy/policyreader.h"
#include "models/register/policies.h"
#include "tests/support/registerfixture.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Organization;

/// The 規程設定書: everything the register has been set to, in Japanese, each with where it comes from.
class TstPolicyBooks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_town = std::make_unique<RegisterFixture>(); }
    void everythingStandsInIt();
    void defaultsAreMarked();
    void headSaysWhetherConfirmed();
    void holdersAreNamed();
    void noCodeIsPrinted_data();
    void noCodeIsPrinted();

private:
    QList<Books::Row> rows()
    {
        return rowsOf(policySettingsBook(m_town->db(), {}, {}, m_town->clock->nowUtc()));
    }
    static QList<Books::Row> rowsOf(const Books::Content &content)
    {
        QList<Books::Row> rows;
        while (auto row = content.nextRow())
            rows.append(*row);
        return rows;
    }
    static QString textOf(const QList<Books::Row> &rows)
    {
        QString text;
        for (const Books::Row &row : rows)
            text += row.cells.join(u'\t') + u'\n';
        return text;
    }

    std::unique_ptr<RegisterFixture> m_town;
};

void TstPolicyBooks::everythingStandsInIt()
{
    const QString text = textOf(rows());
    const auto policy = Register::storedPolicies(m_town->db()).constFirst();
    for (const Policy::Axis &axis : policy.document->axes) {
        for (const Policy::Level &level : axis.levels) {
            QVERIFY(text.contains(level.summary));
            for (const Policy::Ground &ground : level.grounds)
                QVERIFY(text.contains(ground.text));
        }
    }
    for (const Policy::Restriction &restriction : policy.document->restrictions)
        QVERIFY(text.contains(restriction.text));
    for (const Policy::Role &role : policy.document->roles)
        QVERIFY(text.contains(role.label));
    for (const Policy::Rule &rule : policy.document->rules)
        QVERIFY(text.contains(rule.text));
    for (const Policy::Term &method : policy.document->disposalMethods)
        QVERIFY(text.contains(method.label));
    int lines = 0;
    for (const Books::Row &row : rows())
        lines += row.heading ? 0 : 1;
    QCOMPARE(policySettingsCount(m_town->db(), {}, QDate(2026, 4, 10)), lines);
}

void TstPolicyBooks::defaultsAreMarked()
{
    for (const Books::Row &row : rows()) {
        if (row.heading)
            continue;
        QCOMPARE(row.cells.size(), 4);
        if (row.cells.at(1).contains(u"下げるのは組頭です。"_s)) // a default of the sixth policy
            QVERIFY(row.cells.at(3).startsWith(u'■'));
        if (row.cells.at(1).contains(u"秘の区分を定めます。"_s)) // its own word
            QVERIFY(!row.cells.at(3).contains(u'■'));
    }
    QVERIFY(textOf(rows()).contains(u'■'));
}

void TstPolicyBooks::headSaysWhetherConfirmed()
{
    const auto head = [this] { return policySettingsBook(m_town->db(), {}, {}, m_town->clock->nowUtc()).frame; };
    QVERIFY(head().policyTitle.contains(u"未確認"_s));
    QVERIFY(!head().approvalTitles.isEmpty());
    QVERIFY(m_town->act(u"policy.confirm"_s, {{u"policy"_s, u"hoshimi"_s}, {u"on"_s, u"2026-04-01"_s}, {u"number"_s, u"総第12号"_s}, {u"by"_s, u"組頭"_s}}));
    QVERIFY(!head().policyTitle.contains(u"未確認"_s));
    QVERIFY(head().policyTitle.contains(u"総第12号"_s));
    QVERIFY(head().policyTitle.contains(u"令和8年4月1日"_s));
}

void TstPolicyBooks::holdersAreNamed()
{
    QVERIFY(!textOf(rows()).contains(u"架空 四郎"_s));
    const qint64 person = m_town->idOf(m_town->act(u"person.add"_s, {{u"name"_s, u"架空 四郎"_s}, {u"unit"_s, 1}}));
    QVERIFY(m_town->act(u"role.assign"_s, {{u"policy"_s, u"hoshimi"_s}, {u"role"_s, u"watch"_s}, {u"person"_s, person}}));
    QVERIFY(textOf(rows()).contains(u"架空 四郎"_s));
}

void TstPolicyBooks::noCodeIsPrinted_data()
{
    QTest::addColumn<QString>("policy");
    for (const Policy::Document &policy : Policy::shippedPolicies())
        QTest::newRow(qPrintable(policy.id)) << policy.id;
}

void TstPolicyBooks::noCodeIsPrinted()
{
    QFETCH(QString, policy);
    QFile file(u":/policies/"_s + policy + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    RegisterFixture town(file.readAll());
    const Books::Content content = policySettingsBook(town.db(), {}, {}, town.clock->nowUtc());
    static const QRegularExpression code(u"(?<![A-Za-z])(?:[a-z]+\\.[a-z]+[A-Za-z]*|[a-z]+[A-Z][A-Za-z]+|default|quoted|inferred|refuse|advise|reason|organization|division)(?![A-Za-z])"_s);
    const QString text = textOf(rowsOf(content));
    const QRegularExpressionMatch match = code.match(text);
    QVERIFY2(!match.hasMatch(), qUtf8Printable(match.captured()));
    const auto book = Books::layOut(policySettingsBook(town.db(), {}, {}, town.clock->nowUtc()));
    if (!book && book.error().code == Support::ErrorCode::NotFound)
        QSKIP("no font here");
    QVERIFY(book);
    QVERIFY((*book)->pageCount() > 1);
    QCOMPARE((*book)->missingGlyphs(), QStringList());
    QVERIFY((*book)->pageSize().height() > (*book)->pageSize().width());
}

QTEST_GUILESS_MAIN(TstPolicyBooks)
#include "tst_policybooks.moc"
