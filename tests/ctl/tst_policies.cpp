// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Policies through the command line: gaps shown as 既定, a revision that maps nothing by itself, confirmation.
class TstPolicies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
    }
    void levelsAreDefaultsAndPrintedAsSuch();
    void whatLiesOutsideThePolicyIsRefused();
    void proceduresAreNeverPublic();
    void aRevisionReplacesTheDefaults();
    void confirmationMakesDefaultsRefuse();
    void theSettingsAreABook();
    void aPolicyIsShownEditedAndCompared();

private:
    QString made(const QString &name, const QString &policy)
    {
        const QString file = m_dir.filePath(name + u".daicho"_s);
        const CtlRun run = ctl({u"create"_s, file, u"--policy"_s, policy});
        return run.exitCode == 0 ? file : QString();
    }
    static QJsonObject asset(const QString &name, const QString &level, QJsonObject more = {})
    {
        more.insert(u"name"_s, name);
        more.insert(u"unit"_s, 1);
        if (!level.isEmpty())
            more.insert(u"levels"_s, QJsonObject{{u"C"_s, level}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}});
        return more;
    }
    /// The shipped document with levels of its own in the place of the defaults: what a 対策基準 brings.
    QString withOwnLevels(const QString &policy, int version)
    {
        QFile file(u":/policies/"_s + policy + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        document.insert(u"version"_s, version);
        QJsonArray axes = document.value(u"axes"_s).toArray();
        const QJsonObject source{{u"clause"_s, u"架空基準 3条"_s}, {u"status"_s, u"quoted"_s}};
        const auto level = [&](const QString &code, int rank) {
            return QJsonObject{{u"code"_s, code}, {u"label"_s, QString(u"機密性"_s + code)}, {u"badge"_s, code}, {u"rank"_s, rank},
                               {u"summary"_s, QString(code + u"の基準"_s)}, {u"source"_s, source}};
        };
        QJsonObject first = axes.at(0).toObject();
        first.remove(u"questions"_s); // they lead to the levels of the defaults
        first.insert(u"levels"_s, QJsonArray{level(u"3A"_s, 5), level(u"3B"_s, 4), level(u"3C"_s, 3), level(u"2"_s, 2), level(u"1"_s, 1)});
        axes[0] = first;
        document.insert(u"axes"_s, axes);
        document.insert(u"levelMapping"_s, QJsonArray{QJsonObject{{u"fromAxis"_s, u"C"_s}, {u"from"_s, u"3"_s}, {u"axis"_s, u"C"_s},
                                                                  {u"to"_s, QJsonArray{u"3A"_s, u"3B"_s, u"3C"_s}}}});
        QJsonArray rules = document.value(u"rules"_s).toArray();
        for (qsizetype i = 0; i < rules.size(); ++i) { // what spoke of level 3 speaks of the lowest of its heirs
            QJsonObject rule = rules.at(i).toObject();
            QJsonObject params = rule.value(u"params"_s).toObject();
            if (params.value(u"level"_s) == u"3"_s) {
                params.insert(u"level"_s, u"3C"_s);
                rule.insert(u"params"_s, params);
                rules[i] = rule;
            }
        }
        document.insert(u"rules"_s, rules);
        QFile out(m_dir.filePath(policy + u"-%1.json"_s.arg(version)));
        if (!out.open(QIODevice::WriteOnly))
            return {};
        out.write(QJsonDocument(document).toJson());
        return out.fileName();
    }

    QTemporaryDir m_dir;
};

void TstPolicies::levelsAreDefaultsAndPrintedAsSuch() // AC-06
{
    const QString file = made(u"ac06"_s, u"shiribeshi"_s);
    QVERIFY(!file.isEmpty());
    const CtlRun done = ctlDo(file, u"asset.register"_s, asset(u"介護保険 被保険者データ"_s, u"3"_s, {{u"personalInfo"_s, u"yes"_s}}));
    QCOMPARE(done.exitCode, 0);
    QVERIFY(done.rules().contains(u"shiribeshi.section-only"_s));
    const QList<QJsonObject> rows = ctl({u"list"_s, file, u"asset"_s, u"--json"_s}).jsonLines();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().value(u"class.C"_s).toString(), u"機密性3（既定）"_s);
    const QString book = m_dir.filePath(u"ac06.pdf"_s);
    QCOMPARE(ctl({u"report"_s, file, u"asset-ledger"_s, book}).exitCode, 0);
}

void TstPolicies::whatLiesOutsideThePolicyIsRefused() // AC-06
{
    const QString file = made(u"scope"_s, u"shiribeshi"_s);
    const CtlRun refused = ctlDo(file, u"asset.register"_s, asset(u"構成町村の台帳"_s, u"2"_s, {{u"scope"_s, u"memberTown"_s}}));
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.finding(u"refuse"_s).value(u"clause"_s).toString(), u"後志 4条2項ただし書"_s);
    QCOMPARE(ctlDo(file, u"asset.register"_s, asset(u"連合の台帳"_s, u"2"_s, {{u"scope"_s, u"own"_s}})).exitCode, 0);
}

void TstPolicies::proceduresAreNeverPublic() // AC-30
{
    const QString file = made(u"ac30"_s, u"okitama"_s);
    const CtlRun open = ctlDo(file, u"asset.register"_s, asset(u"給与システム実施手順"_s, u"2"_s, {{u"kind"_s, u"procedure"_s}, {u"publication"_s, u"public"_s}}));
    QCOMPARE(open.exitCode, 3);
    QCOMPARE(open.finding(u"refuse"_s).value(u"clause"_s).toString(), u"置賜 8条2項"_s);
    const CtlRun low = ctlDo(file, u"asset.register"_s, asset(u"給与システム実施手順"_s, u"1"_s, {{u"kind"_s, u"procedure"_s}, {u"publication"_s, u"closed"_s}}));
    QCOMPARE(low.exitCode, 3);
    QCOMPARE(ctlDo(file, u"asset.register"_s, asset(u"給与システム実施手順"_s, u"2"_s, {{u"kind"_s, u"procedure"_s}, {u"publication"_s, u"closed"_s}})).exitCode, 0);
}

void TstPolicies::aRevisionReplacesTheDefaults() // AC-29
{
    const QString file = made(u"ac29"_s, u"okitama"_s);
    QVERIFY(!file.isEmpty());
    for (int i = 1; i <= 20; ++i)
        QCOMPARE(ctlDo(file, u"asset.register"_s, asset(u"架空資産%1"_s.arg(i), i % 2 == 0 ? u"3"_s : u"2"_s)).exitCode, 0);
    for (const QJsonObject &row : ctl({u"list"_s, file, u"asset"_s, u"--json"_s}).jsonLines())
        QVERIFY(row.value(u"class.C"_s).toString().contains(u"既定"_s));
    QCOMPARE(ctl({u"list"_s, file, u"reclassification"_s, u"--json"_s}).jsonLines().size(), 0);

    const CtlRun revised = ctlDo(file, u"policy.revise"_s, {{u"file"_s, withOwnLevels(u"okitama"_s, 2)}, {u"summary"_s, u"対策基準を定めた"_s}});
    QCOMPARE(revised.exitCode, 0);
    const QList<QJsonObject> lines = ctl({u"list"_s, file, u"reclassification"_s, u"--json"_s}).jsonLines();
    QCOMPARE(lines.size(), 20);
    int mapped = 0;
    for (const QJsonObject &line : lines) {
        QCOMPARE(line.value(u"fromVersion"_s).toInt(), 1);
        QCOMPARE(line.value(u"toVersion"_s).toInt(), 2);
        QVERIFY(line.value(u"from"_s).toString().contains(u"既定"_s));
        mapped += line.value(u"proposal"_s).toObject().value(u"C"_s).toArray().size() == 3 ? 1 : 0;
    }
    QCOMPARE(mapped, 10); // of level 3 only, and only proposed
    for (const QJsonObject &row : ctl({u"list"_s, file, u"asset"_s, u"--json"_s}).jsonLines()) {
        QVERIFY(row.value(u"class.C"_s).toString().contains(u"既定"_s));
        QVERIFY(row.value(u"class.C"_s).toString().contains(u"第1版"_s));
    }
    // Again, and a lower one: refused with the place.
    const CtlRun again = ctlDo(file, u"policy.revise"_s, {{u"file"_s, withOwnLevels(u"okitama"_s, 2)}});
    QCOMPARE(again.exitCode, 2);
    // Decided again: off the list, in the new words.
    const QString number = lines.constFirst().value(u"number"_s).toString();
    const CtlRun relabelled = ctlDo(file, u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}}, {u"reason"_s, u"対策基準による"_s}});
    QCOMPARE(relabelled.exitCode, 0);
    QCOMPARE(ctl({u"list"_s, file, u"reclassification"_s, u"--json"_s}).jsonLines().size(), 19);
    QCOMPARE(ctl({u"verify"_s, file}).exitCode, 0);
}

void TstPolicies::confirmationMakesDefaultsRefuse()
{
    const QString file = made(u"confirm"_s, u"okitama"_s);
    const auto registered = [&](const QString &name) {
        return ctlDo(file, u"asset.register"_s, asset(name, u"3"_s)).json().value(u"result"_s).toObject().value(u"number"_s).toString();
    };
    // That the manager lowers a class is a default: a written reason of anybody suffices until the board has confirmed it.
    const auto lower = [&](const QString &number) {
        return ctlDo(file, u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}, {u"reason"_s, u"公表したため"_s}},
                     {u"--reason"_s, u"okitama.lower=口頭で判断を受けた"_s});
    };
    const QString first = registered(u"古い名簿"_s);
    const QString second = registered(u"新しい名簿"_s);
    QCOMPARE(lower(first).exitCode, 0);
    QCOMPARE(ctlDo(file, u"policy.confirm"_s, {{u"policy"_s, u"okitama"_s}, {u"on"_s, u"2026-04-01"_s}, {u"number"_s, u"理第3号"_s}, {u"by"_s, u"理事会"_s}}).exitCode, 0);
    const CtlRun refused = lower(second);
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.finding(u"reason"_s).value(u"rule"_s).toString(), u"okitama.lower"_s);
    QCOMPARE(refused.finding(u"reason"_s).value(u"confirmation"_s).toString(), u"理第3号"_s);
    QVERIFY(refused.errors.contains(u"理第3号"_s));
    const QList<QJsonObject> policies = ctl({u"list"_s, file, u"policy"_s, u"--json"_s}).jsonLines();
    QCOMPARE(policies.constFirst().value(u"confirmedNumber"_s).toString(), u"理第3号"_s);
}

void TstPolicies::aPolicyIsShownEditedAndCompared()
{
    const QString file = made(u"edited"_s, u"general"_s);
    const CtlRun shown = ctl({u"policy"_s, u"show"_s, file, u"general"_s});
    QCOMPARE(shown.exitCode, 0);
    QJsonObject next = shown.json();
    QVERIFY(next.contains(u"axes"_s));
    next.insert(u"version"_s, next.value(u"version"_s).toInt() + 1);
    next.insert(u"organization"_s, u"架空町"_s);
    const CtlRun foretold = ctl({u"do"_s, file, u"policy.revise"_s, u"--params"_s, u"-"_s, u"--dry-run"_s, u"--json"_s}, QJsonDocument(QJsonObject{{u"document"_s, next}}).toJson());
    QCOMPARE(foretold.exitCode, 0);
    QVERIFY(QString::fromUtf8(foretold.out).contains(u"今の版との違いは 1 か所です"_s));
    QCOMPARE(ctlDo(file, u"policy.revise"_s, {{u"document"_s, next}}).exitCode, 0);
    const QList<QJsonObject> changes = ctl({u"policy"_s, u"compare"_s, file, u"general"_s, u"--json"_s}).jsonLines();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().value(u"path"_s).toString(), u"$.organization"_s);
    QCOMPARE(changes.first().value(u"after"_s).toString(), u"架空町"_s);
    QVERIFY(ctl({u"policy"_s, u"compare"_s, file, u"general"_s, u"2"_s, u"2"_s, u"--json"_s}).jsonLines().isEmpty());
    QCOMPARE(ctl({u"policy"_s, u"show"_s, file, u"general"_s, u"9"_s}).exitCode, 2);
    QCOMPARE(ctlDo(file, u"policy.revise"_s, {}).exitCode, 2); // neither a file nor a content
    QCOMPARE(ctl({u"verify"_s, file}).exitCode, 0);
}

void TstPolicies::theSettingsAreABook()
{
    const QString file = made(u"book"_s, u"nagaokakyo"_s);
    const QString pdf = m_dir.filePath(u"settings.pdf"_s);
    const CtlRun printed = ctl({u"report"_s, file, u"policy-settings"_s, pdf, u"--json"_s});
    QCOMPARE(printed.exitCode, 0);
    QVERIFY(printed.json().value(u"rows"_s).toInt() > 50);
    QVERIFY(QFile::exists(pdf));
    QVERIFY(ctl({u"books"_s}).out.contains("policy-settings"));
}

QTEST_GUILESS_MAIN(TstPolicies)
#include "tst_policies.moc"
