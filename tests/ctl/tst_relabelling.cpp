// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"
#include "tests/policy/sixthpolicy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `daichoctl relabel`: another class for many assets, or what a list says of each.
class TstRelabelling final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"台帳.daicho"_s);
        const CtlRun made = ctl({u"create"_s, m_file, u"--policy"_s, written(u"policy.json"_s, sixthPolicy()), u"--organization"_s, u"星見町（架空）"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        for (const auto &[number, level] : {std::pair(u"A-1"_s, u"軽"_s), std::pair(u"A-2"_s, u"軽"_s), std::pair(u"A-3"_s, u"中"_s)}) {
            const CtlRun run = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, number}, {u"number"_s, number}, {u"unit"_s, 1}, {u"levels"_s, QJsonObject{{u"K"_s, level}}}});
            QVERIFY2(run.exitCode == 0, run.out.constData());
        }
    }

    void relabelsWhatTheConditionsLeave()
    {
        const CtlRun run = relabel({u"--where"_s, u"class.K=軽"_s, u"--level"_s, u"極秘度=並"_s, u"--reason"_s, u"町の外に出ると困るため"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"changed"_s].toInt(), 2);
        QCOMPARE(levels(), (QStringList{u"中"_s, u"中"_s, u"中"_s}));
        QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
        QCOMPARE(ctlDo(m_file, u"act.takeBack"_s, {}).exitCode, 0);
        QCOMPARE(levels(), (QStringList{u"軽"_s, u"軽"_s, u"中"_s}));
    }

    void aDryRunNamesWhatIsRefusedWithItsClause()
    {
        const QStringList words{u"--numbers"_s, u"A-1,A-3"_s, u"--level"_s, u"K=重"_s, u"--reason"_s, u"見直し"_s};
        const CtlRun dry = relabel(words + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.exitCode, 3);
        const QString said = QString::fromUtf8(dry.out);
        QVERIFY2(said.contains(u"できない 2 件"_s) && said.contains(u"A-1"_s) && said.contains(u"星見 4"_s), qPrintable(said));
        QCOMPARE(levels(), (QStringList{u"軽"_s, u"軽"_s, u"中"_s}));
        // Lowering rests on a default of ours: a reason for the rule lets go on.
        const QStringList lower{u"--numbers"_s, u"A-2"_s, u"--numbers"_s, u"A-3"_s, u"--level"_s, u"K=軽"_s, u"--reason"_s, u"公にしたため"_s};
        QCOMPARE(relabel(lower).exitCode, 3);
        QCOMPARE(relabel(lower + QStringList{u"--rule-reason"_s, u"hoshimi.lower=広報に載せた"_s}).exitCode, 0);
        QCOMPARE(levels(), (QStringList{u"軽"_s, u"軽"_s, u"軽"_s}));
    }

    void whatWouldFollowIsNoRefusal()
    {
        const QString file = m_dir->filePath(u"議会.daicho"_s);
        QCOMPARE(ctl({u"create"_s, file, u"--policy"_s, u"buzen"_s, u"--organization"_s, u"架空市議会"_s}).exitCode, 0);
        QCOMPARE(ctlDo(file, u"place.add"_s, {{u"name"_s, u"棚"_s}, {u"lockable"_s, false}}).exitCode, 0);
        const auto registered = [&file](const QString &number, const QString &c) {
            return ctlDo(file, u"asset.register"_s, {{u"name"_s, number}, {u"number"_s, number}, {u"unit"_s, 1}, {u"place"_s, u"棚"_s},
                                                     {u"levels"_s, QJsonObject{{u"C"_s, c}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}}).exitCode;
        };
        QCOMPARE(registered(u"A-1"_s, u"1"_s), 0);
        QCOMPARE(registered(u"A-2"_s, u"3A"_s), 0);
        // The one would have to be kept elsewhere, the other is lowered, which keeps all as it is.
        const CtlRun run = ctl({u"relabel"_s, file, u"--all"_s, u"--level"_s, u"C=3C"_s, u"--reason"_s, u"見直し"_s, u"--all-or-nothing"_s});
        QCOMPARE(run.exitCode, 3);
        const QString said = QString::fromUtf8(run.out);
        QVERIFY2(said.contains(u"できない A-2"_s) && !said.contains(u"できない A-1"_s) && !said.contains(u"保管場所"_s), qPrintable(said));
    }

    void copiesAreNamed()
    {
        QCOMPARE(ctlDo(m_file, u"asset.register"_s, {{u"copyOf"_s, u"A-1"_s}, {u"number"_s, u"C-1"_s}}).exitCode, 0);
        const CtlRun run = relabel({u"--numbers"_s, u"A-1"_s, u"--level"_s, u"K=中"_s, u"--reason"_s, u"見直し"_s});
        QCOMPARE(run.exitCode, 0);
        const QString said = QString::fromUtf8(run.out);
        QVERIFY2(said.contains(u"複製 1 件"_s) && said.contains(u"C-1"_s), qPrintable(said));
    }

    void mediaThatFollowAreNamed() // BUZEN-2.2-5-ウ
    {
        const QString file = m_dir->filePath(u"議会.daicho"_s);
        QCOMPARE(ctl({u"create"_s, file, u"--policy"_s, u"buzen"_s, u"--organization"_s, u"架空市議会"_s}).exitCode, 0);
        QCOMPARE(ctlDo(file, u"place.add"_s, {{u"name"_s, u"棚"_s}, {u"lockable"_s, false}}).exitCode, 0);
        QCOMPARE(ctlDo(file, u"medium.register"_s, {{u"name"_s, u"貸出用（架空）"_s}, {u"number"_s, u"M-1"_s}, {u"unit"_s, 1}, {u"kind"_s, u"usb"_s}, {u"place"_s, u"棚"_s}}).exitCode, 0);
        QCOMPARE(ctlDo(file, u"asset.register"_s, {{u"name"_s, u"名簿（架空）"_s}, {u"number"_s, u"A-1"_s}, {u"unit"_s, 1},
                                                   {u"levels"_s, QJsonObject{{u"C"_s, u"1"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}}).exitCode, 0);
        QCOMPARE(ctlDo(file, u"medium.store"_s, {{u"medium"_s, u"M-1"_s}, {u"assets"_s, QJsonArray{u"A-1"_s}}}).exitCode, 0);
        const QStringList words{u"relabel"_s, file, u"--all"_s, u"--level"_s, u"C=3C"_s, u"--reason"_s, u"見直し"_s, u"--dry-run"_s};
        const CtlRun run = ctl(words);
        QCOMPARE(run.exitCode, 0);
        const QString said = QString::fromUtf8(run.out);
        QVERIFY2(said.contains(u"媒体・機器 1 件"_s) && said.contains(u"M-1 の内容の分類"_s) && said.contains(u"豊前 2(2)⑥(エ)"_s), qPrintable(said));
        const QJsonObject told = ctl(words + QStringList{u"--json"_s}).json();
        QCOMPARE(told[u"media"_s].toArray().size(), 1);
        QCOMPARE(told[u"mediaNotes"_s].toArray().size(), 1);
    }

    void aListSaysTheClassOfEachLine()
    {
        const QString list = written(u"list.csv"_s, "番号,極秘度,理由\nA-1,並,名が載ったため\nA-2,中,\n");
        const CtlRun run = relabel({u"--list"_s, list, u"--reason"_s, u"年度の見直し"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QCOMPARE(run.json()[u"changed"_s].toInt(), 2);
        const QByteArray history = ctl({u"history"_s, m_file, u"A-1"_s}).out;
        QVERIFY2(history.contains("名が載ったため"), history.constData());
        QVERIFY(ctl({u"history"_s, m_file, u"A-2"_s}).out.contains("年度の見直し"));
    }

    void aListWithAnythingWrongIsNotUsedAtAll()
    {
        const QString list = written(u"list.csv"_s, "番号,極秘度\nA-1,中\nZ-9,中\nA-2,最高\n");
        const CtlRun run = relabel({u"--list"_s, list, u"--reason"_s, u"年度の見直し"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.contains(u"3 行目 A 番号"_s) && run.errors.contains(u"Z-9"_s), qPrintable(run.errors));
        QVERIFY2(run.errors.contains(u"4 行目 B 極秘度"_s) && run.errors.contains(u"最高"_s), qPrintable(run.errors));
        QCOMPARE(levels(), (QStringList{u"軽"_s, u"軽"_s, u"中"_s}));
    }

    void whatARevisionProposesIsTakenOver() // INV-49
    {
        QByteArray next = sixthPolicy();
        next.replace("\"version\": 1,", "\"version\": 2,\n  \"levelMapping\": [{\"fromAxis\": \"K\", \"from\": \"軽\", \"axis\": \"K\", \"to\": [\"軽\", \"中\"]}, "
                                        "{\"fromAxis\": \"K\", \"from\": \"中\", \"axis\": \"K\", \"to\": [\"中\"]}],");
        next.replace("見られてもよいもの。", "外に見せてもよいもの。");
        const CtlRun revised = ctlDo(m_file, u"policy.revise"_s, {{u"file"_s, written(u"next.json"_s, next)}});
        QVERIFY2(revised.exitCode == 0, revised.out.constData());
        const CtlRun run = relabel({u"--proposed"_s, u"--reason"_s, u"要綱の改正"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.errors.contains(u"一件ずつ決めるもの 2 件"_s) && run.errors.contains(u"A-1"_s), qPrintable(run.errors));
        QVERIFY(QString::fromUtf8(run.out).contains(u"変更 1 件"_s));
        QCOMPARE(relabel({u"--proposed"_s, u"--reason"_s, u"要綱の改正"_s}).exitCode, 3); // what is left is for people
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        const QStringList reason{u"--reason"_s, u"見直し"_s};
        QTest::newRow("no class") << QStringList{u"--all"_s} + reason;
        QTest::newRow("no reason") << QStringList{u"--all"_s, u"--level"_s, u"K=中"_s};
        QTest::newRow("no assets") << QStringList{u"--level"_s, u"K=中"_s} + reason;
        QTest::newRow("two ways to say which") << QStringList{u"--all"_s, u"--numbers"_s, u"A-1"_s, u"--level"_s, u"K=中"_s} + reason;
        QTest::newRow("a level without its axis") << QStringList{u"--all"_s, u"--level"_s, u"中"_s} + reason;
        QTest::newRow("a level that is none") << QStringList{u"--all"_s, u"--level"_s, u"K=最高"_s} + reason;
        QTest::newRow("a class beside a list") << QStringList{u"--list"_s, u"x.csv"_s, u"--level"_s, u"K=中"_s} + reason;
        QTest::newRow("a number that nothing has") << QStringList{u"--numbers"_s, u"Z-9"_s, u"--level"_s, u"K=中"_s} + reason;
        QTest::newRow("a policy that the register has not") << QStringList{u"--proposed"_s, u"--policy"_s, u"nowhere"_s} + reason;
    }
    void wrongUseIsSaid()
    {
        QFETCH(QStringList, words);
        const CtlRun run = relabel(words);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!run.errors.isEmpty());
        QCOMPARE(levels(), (QStringList{u"軽"_s, u"軽"_s, u"中"_s}));
    }

private:
    CtlRun relabel(const QStringList &words) const { return ctl(QStringList{u"relabel"_s, m_file} + words); }
    QStringList levels() const
    {
        QStringList found;
        for (const QJsonObject &row : ctl({u"list"_s, m_file, u"asset"_s, u"--where"_s, u"number~A-"_s, u"--json"_s}).jsonLines())
            found.append(row[u"class.K"_s].toString());
        return found;
    }
    QString written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("not written");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(TstRelabelling)
#include "tst_relabelling.moc"
