// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Acceptance scenarios of registering, as a user would type them: a fresh register, `do`, rule, clause, exit code, rows.
class TstRegistering final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"台帳.daicho"_s);
    }

    void ac11_buzen_threeClassesAndInPrinciple();
    void ac20_nabari_levelOneGroundsAndKeys();
    void ac06_shiribeshi_defaultsScopeAndVisibility();
    void ac40_importTellsBadLinesAndTamperingIsFound();
    void refusalsAreJournalledAndVerify();
    void verifyComparesTheIndexWithTheRows();
    void usageErrors_data();
    void usageErrors();

private:
    void create(const QString &policy)
    {
        const CtlRun run = ctl({u"create"_s, m_file, u"--policy"_s, policy, u"--organization"_s, u"北都町（架空）"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    }
    [[nodiscard]] QList<QJsonObject> assets() const
    {
        return ctl({u"list"_s, m_file, u"asset"_s, u"--json"_s}).jsonLines();
    }
    [[nodiscard]] QString rootUnit() const
    {
        return ctl({u"list"_s, m_file, u"unit"_s, u"--json"_s}).jsonLines().value(0).value(u"name"_s).toString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TstRegistering::ac11_buzen_threeClassesAndInPrinciple()
{
    create(u"buzen"_s);
    // Only 機密性: stays 下書き and is on the list of the unclassified.
    CtlRun run = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"議案書（架空）"_s}, {u"unit"_s, rootUnit()}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"result"_s].toObject()[u"state"_s].toString(), u"draft"_s);
    QVERIFY(run.finding(u"advise"_s).value(u"clause"_s).toString().contains(u"2(2)③"_s));

    // All three: in force, R2–R8 proposed, R1 not (BUZEN-2.1-conf-R1).
    run = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"会派資料（架空）"_s}, {u"unit"_s, rootUnit()},
                {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}},
                {u"restrictions"_s, QJsonObject{{u"removed"_s, QJsonArray{u"R3"_s}}, {u"note"_s, u"紙の資料のみ"_s}}}});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"result"_s].toObject()[u"state"_s].toString(), u"active"_s);
    const QString number = run.json()[u"result"_s].toObject()[u"number"_s].toString();
    const QList<QJsonObject> listed = ctl({u"list"_s, m_file, u"asset"_s, u"--where"_s, u"number="_s + number, u"--json"_s}).jsonLines();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first()[u"restrictions"_s].toString().split(u'\n').size(), 6); // R2–R8 without the one he lifted
    QVERIFY(ctl({u"history"_s, m_file, number}).out.contains("会派資料"));

    // 完全性2: 原則取扱い禁止. Refused without a reason, nothing written but the refusal.
    const QJsonObject third{{u"name"_s, u"選挙関係記録（架空）"_s}, {u"unit"_s, rootUnit()},
                            {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}, {u"I"_s, u"2"_s}, {u"A"_s, u"1"_s}}}};
    const qsizetype before = assets().size();
    run = ctlDo(m_file, u"asset.register"_s, third);
    QCOMPARE(run.exitCode, 3);
    const QJsonObject finding = run.finding(u"reason"_s);
    QVERIFY(!finding.isEmpty());
    QVERIFY2(finding[u"clause"_s].toString().contains(u"2(1)"_s), qPrintable(finding[u"clause"_s].toString()));
    QCOMPARE(assets().size(), before);

    run = ctlDo(m_file, u"asset.register"_s, third, {u"--reason"_s, finding[u"rule"_s].toString() + u"=議会活動に欠かせないため"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(assets().size(), before + 1);
    const QList<QJsonObject> notices = ctl({u"list"_s, m_file, u"notice"_s, u"--json"_s}).jsonLines();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first()[u"rule"_s].toString(), finding[u"rule"_s].toString());
    QVERIFY(notices.first()[u"toRole"_s].toString().size() > 0);
    const QString third_number = run.json()[u"result"_s].toObject()[u"number"_s].toString();
    const QJsonObject shown = ctl({u"list"_s, m_file, u"asset"_s, u"--where"_s, u"number="_s + third_number, u"--json"_s}).jsonLines().value(0);
    QVERIFY(shown[u"restrictions"_s].toString().contains(u"原則"_s));
}

void TstRegistering::ac20_nabari_levelOneGroundsAndKeys()
{
    create(u"nabari"_s);
    const QString unit = rootUnit();
    const auto axisOf = [&] {
        const CtlRun probe = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"x"_s}, {u"unit"_s, unit}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}}, {u"--dry-run"_s});
        return probe.exitCode;
    };
    QCOMPARE(axisOf(), 2); // there is no 機密性 axis here (NABARI-2.1)

    CtlRun run = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"住民税課税データ（架空）"_s}, {u"unit"_s, unit}, {u"personalInfo"_s, u"有"_s},
                       {u"levels"_s, QJsonObject{{u"S"_s, u"Ⅰ"_s}}}, {u"grounds"_s, QJsonObject{{u"S"_s, QJsonArray{u"1"_s}}}}});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"result"_s].toObject()[u"state"_s].toString(), u"active"_s);

    // A settings sheet is proposed Ⅰ by criterion 6 (NABARI-2.1-ア-6).
    run = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"ネットワーク設定表（架空）"_s}, {u"unit"_s, unit}, {u"kind"_s, u"settings"_s}}, {u"--dry-run"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject proposal = run.json()[u"consequences"_s].toArray().at(0)[u"proposal"_s].toObject();
    QCOMPARE(proposal[u"level"_s].toString(), u"Ⅰ"_s);
    QCOMPARE(proposal[u"ground"_s].toString(), u"6"_s);

    // A key is Ⅰ: Ⅱ is refused with 5(2)ク (NABARI-5.2-ク.2), and so is lowering it later.
    const QJsonObject key{{u"name"_s, u"暗号鍵（架空）"_s}, {u"unit"_s, unit}, {u"kind"_s, u"key"_s}};
    QJsonObject asTwo = key;
    asTwo.insert(u"levels"_s, QJsonObject{{u"S"_s, u"Ⅱ"_s}});
    const qsizetype before = assets().size();
    run = ctlDo(m_file, u"asset.register"_s, asTwo);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.finding(u"refuse"_s)[u"clause"_s].toString().contains(u"5(2)ク"_s), run.out.constData());
    QCOMPARE(assets().size(), before);
    run = ctlDo(m_file, u"asset.register"_s, key);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"result"_s].toObject()[u"levels"_s].toObject()[u"S"_s].toString(), u"Ⅰ"_s);
    const QString number = run.json()[u"result"_s].toObject()[u"number"_s].toString();
    run = ctlDo(m_file, u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"S"_s, u"Ⅱ"_s}}}, {u"reason"_s, u"下げてみる"_s}});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.finding(u"refuse"_s)[u"clause"_s].toString().contains(u"5(2)ク"_s));
    const QJsonObject kept = ctl({u"list"_s, m_file, u"asset"_s, u"--where"_s, u"number="_s + number, u"--json"_s}).jsonLines().value(0);
    QCOMPARE(kept[u"levels"_s].toObject()[u"S"_s].toString(), u"Ⅰ"_s);
}

void TstRegistering::ac06_shiribeshi_defaultsScopeAndVisibility()
{
    create(u"shiribeshi"_s);
    const QString unit = rootUnit();
    QCOMPARE(ctlDo(m_file, u"unit.add"_s, {{u"name"_s, u"介護保険課"_s}, {u"parent"_s, unit}}).exitCode, 0);
    QCOMPARE(ctlDo(m_file, u"unit.add"_s, {{u"name"_s, u"総務係"_s}, {u"parent"_s, unit}}).exitCode, 0);
    QCOMPARE(ctlDo(m_file, u"person.add"_s, {{u"name"_s, u"介護 太郎（架空）"_s}, {u"unit"_s, u"介護保険課"_s}}).exitCode, 0);
    QCOMPARE(ctlDo(m_file, u"person.add"_s, {{u"name"_s, u"総務 花子（架空）"_s}, {u"unit"_s, u"総務係"_s}}).exitCode, 0);

    CtlRun run = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"介護保険 被保険者データ（架空）"_s}, {u"unit"_s, u"介護保険課"_s},
                       {u"personalInfo"_s, u"有"_s}}, {u"--as"_s, u"介護 太郎（架空）"_s});
    QCOMPARE(run.exitCode, 0);
    const QString number = run.json()[u"result"_s].toObject()[u"number"_s].toString();
    // A colleague of another 係 sees number, class, place and unit, but not the name (SHIRIBESHI-25.2, INV-44).
    const auto seenBy = [&](const QString &who) {
        return ctl({u"list"_s, m_file, u"asset"_s, u"--json"_s, u"--as"_s, who}).jsonLines().value(0);
    };
    QCOMPARE(seenBy(u"介護 太郎（架空）"_s)[u"name"_s].toString(), u"介護保険 被保険者データ（架空）"_s);
    const QJsonObject closed = seenBy(u"総務 花子（架空）"_s);
    QCOMPARE(closed[u"number"_s].toString(), number);
    QCOMPARE(closed[u"unit"_s].toString(), u"介護保険課"_s);
    QVERIFY(!closed[u"name"_s].toString().contains(u"被保険者"_s));
    QCOMPARE(ctl({u"search"_s, m_file, u"被保険者"_s, u"--json"_s, u"--as"_s, u"総務 花子（架空）"_s}).jsonLines().size(), 0);
    QCOMPARE(ctl({u"search"_s, m_file, u"被保険者"_s, u"--json"_s, u"--as"_s, u"介護 太郎（架空）"_s}).jsonLines().size(), 1);

    // Handled in a member town: out of scope, 4条2項 ただし書 (SHIRIBESHI-4.2).
    const qsizetype before = assets().size();
    run = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"構成町村の台帳（架空）"_s}, {u"unit"_s, u"介護保険課"_s}, {u"scope"_s, u"memberTown"_s}});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.finding(u"refuse"_s)[u"clause"_s].toString().contains(u"4条2項"_s), run.out.constData());
    QCOMPARE(assets().size(), before);
}

void TstRegistering::ac40_importTellsBadLinesAndTamperingIsFound()
{
    create(u"general"_s);
    const QString csv = m_dir->filePath(u"税務課.csv"_s);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("管理番号,資産名,機密性,取得年月日,備考\r\n"
               "Z-1,固定資産課税台帳（架空）,3B,R8.4.1,\r\n"
               "Z-2,日付の誤り（架空）,2,2026-13-40,\r\n"
               "Z-3,制御文字（架空）\x07,2,R8.4.1,\r\n"
               "Z-4,式のような備考（架空）,2,R8.4.1,=1+1\r\n"
               "Z-1,番号の重なり（架空）,2,R8.4.1,\r\n");
    file.close();
    const CtlRun run = ctl({u"import"_s, m_file, csv, u"--unit"_s, rootUnit(), u"--json"_s});
    QCOMPARE(run.exitCode, 3); // the duplicate is refused
    const QJsonObject result = run.json();
    QCOMPARE(result[u"read"_s].toInt(), result[u"accepted"_s].toInt() + result[u"refused"_s].toInt() + result[u"skipped"_s].toInt());
    QVERIFY(result[u"refused"_s].toInt() >= 1);
    QString told;
    for (const QJsonValue &problem : result[u"problems"_s].toArray())
        told += u"%1|%2|%3\n"_s.arg(problem[u"line"_s].toInt()).arg(problem[u"column"_s].toString(), problem[u"reason"_s].toString());
    QVERIFY2(told.contains(u"2026-13-40"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Z-1"_s), qPrintable(told));
    for (const QJsonObject &asset : assets())
        QVERIFY(!asset[u"name"_s].toString().contains(QChar(7)));

    const QString out = m_dir->filePath(u"out.csv"_s);
    QCOMPARE(ctl({u"export"_s, m_file, out}).exitCode, 0);
    QFile exported(out);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(exported.readAll().contains("'=1+1"));

    QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {m_file, u"UPDATE object SET name = '書き換え' WHERE number = 'Z-4'"_s});
    QVERIFY2(sqlite.waitForFinished() && sqlite.exitCode() == 0, "the sqlite3 program is needed");
    const CtlRun verify = ctl({u"verify"_s, m_file, u"--json"_s});
    QCOMPARE(verify.exitCode, 4);
    QCOMPARE(verify.json()[u"breaks"_s].toArray().at(0)[u"table"_s].toString(), u"object"_s);
}

void TstRegistering::refusalsAreJournalledAndVerify()
{
    create(u"nabari"_s);
    const QJsonObject key{{u"name"_s, u"鍵（架空）"_s}, {u"unit"_s, rootUnit()}, {u"kind"_s, u"key"_s}, {u"levels"_s, QJsonObject{{u"S"_s, u"Ⅲ"_s}}}};
    const CtlRun refused = ctlDo(m_file, u"asset.register"_s, key);
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.json()[u"entry"_s].toInt() > 0);
    const CtlRun dry = ctlDo(m_file, u"asset.register"_s, key, {u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 3);
    QCOMPARE(dry.json()[u"entry"_s].toInt(), 0);
    const CtlRun verify = ctl({u"verify"_s, m_file, u"--json"_s});
    QCOMPARE(verify.exitCode, 0);
    const QJsonObject head = verify.json();
    const QString known = u"%1:%2"_s.arg(head[u"entries"_s].toInt()).arg(head[u"head"_s].toString().left(32));
    QCOMPARE(ctl({u"verify"_s, m_file, u"--against"_s, known}).exitCode, 0);
    QCOMPARE(ctl({u"verify"_s, m_file, u"--against"_s, u"%1:%2"_s.arg(head[u"entries"_s].toInt()).arg(QString(32, u'0'))}).exitCode, 4);
}

void TstRegistering::verifyComparesTheIndexWithTheRows()
{
    create(u"general"_s);
    QCOMPARE(ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"課税台帳（架空）"_s}, {u"unit"_s, rootUnit()}}).exitCode, 0);
    QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
    // A document that no row speaks for: search would find what is not there.
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {m_file, u"INSERT INTO search_index (rowid, tokens) VALUES (9999, '課税 税')"_s});
    QVERIFY2(sqlite.waitForFinished() && sqlite.exitCode() == 0, "the sqlite3 program is needed");
    const CtlRun run = ctl({u"verify"_s, m_file, u"--json"_s});
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.json()[u"breaks"_s].toArray().size(), 1);
    QCOMPARE(run.json()[u"breaks"_s].toArray().at(0)[u"table"_s].toString(), u"search_index"_s);
    QCOMPARE(run.json()[u"breaks"_s].toArray().at(0)[u"row"_s].toInt(), 9999);
}

void TstRegistering::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no command") << QStringList{} << 2;
    QTest::newRow("unknown command") << QStringList{u"dance"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"policies"_s, u"--loud"_s} << 2;
    QTest::newRow("create without policy") << QStringList{u"create"_s, u"/nonexistent/x.daicho"_s} << 2;
    QTest::newRow("a file that is not there") << QStringList{u"list"_s, u"/nonexistent/x.daicho"_s, u"asset"_s} << 1;
    QTest::newRow("policies") << QStringList{u"policies"_s} << 0;
    QTest::newRow("acts") << QStringList{u"acts"_s} << 0;
    QTest::newRow("books") << QStringList{u"books"_s} << 0;
    QTest::newRow("fields") << QStringList{u"fields"_s, u"asset"_s} << 0;
}

void TstRegistering::usageErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const CtlRun run = ctl(arguments);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(exitCode == 0 ? !run.out.isEmpty() : !run.errors.isEmpty());
}

QTEST_GUILESS_MAIN(TstRegistering)
#include "tst_registering.moc"
