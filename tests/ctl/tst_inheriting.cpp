// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Acceptance scenarios of 名張: where a medium is kept, and what a copy inherits.
class TstInheriting final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_file;

    static QJsonObject single(const QString &level) { return {{u"S"_s, level}}; }
    QString registered(const QJsonObject &params)
    {
        const CtlRun run = ctlDo(m_file, u"asset.register"_s, params);
        if (run.exitCode != 0)
            qWarning("%s", run.out.constData());
        return run.json()[u"result"_s][u"number"_s].toString();
    }
    QList<QJsonObject> rows(const QString &kind) { return ctl({u"list"_s, m_file, kind, u"--json"_s}).jsonLines(); }
    QString levelOf(const QString &number)
    {
        return ctl({u"list"_s, m_file, u"asset"_s, u"--where"_s, u"number="_s + number, u"--json"_s}).jsonLines().value(0)[u"levels"_s][u"S"_s].toString();
    }

private slots:
    void init()
    {
        m_file = m_dir.filePath(u"台帳%1.daicho"_s.arg(QDateTime::currentMSecsSinceEpoch()));
        QCOMPARE(ctl({u"create"_s, m_file, u"--policy"_s, u"nabari"_s, u"--organization"_s, u"架空市"_s}).exitCode, 0);
        QCOMPARE(ctlDo(m_file, u"unit.add"_s, {{u"name"_s, u"室A"_s}}).exitCode, 0);
    }

    /// AC-26 (storage): NABARI-2.3-イ.1
    void ac26_aMediumOfTheSecondClassIsNotKeptOnAnOpenShelf()
    {
        QCOMPARE(ctlDo(m_file, u"place.add"_s, {{u"name"_s, u"開いた棚"_s}, {u"lockable"_s, false}}).exitCode, 0);
        QCOMPARE(ctlDo(m_file, u"place.add"_s, {{u"name"_s, u"安全な書庫"_s}, {u"lockable"_s, true}, {u"safe"_s, true}}).exitCode, 0);
        const QString statistics = registered({{u"name"_s, u"統計（架空）"_s}, {u"unit"_s, u"室A"_s}, {u"levels"_s, single(u"Ⅱ"_s)}});
        QVERIFY(!statistics.isEmpty());
        QCOMPARE(ctlDo(m_file, u"medium.register"_s, {{u"unit"_s, u"室A"_s}, {u"kind"_s, u"optical"_s}, {u"place"_s, u"開いた棚"_s}}).exitCode, 0);
        const QList<QJsonObject> before = rows(u"medium"_s);
        const QJsonObject store{{u"medium"_s, u"M-0001"_s}, {u"assets"_s, QJsonArray{statistics}}};
        const CtlRun refused = ctlDo(m_file, u"medium.store"_s, store);
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.rules(), QStringList{u"nabari.lockable"_s});
        QCOMPARE(refused.finding(u"refuse"_s)[u"clause"_s].toString(), u"名張 2(3)イ"_s);
        QCOMPARE(rows(u"medium"_s), before);
        QVERIFY(rows(u"content"_s).isEmpty());
        QCOMPARE(ctlDo(m_file, u"medium.edit"_s, {{u"medium"_s, u"M-0001"_s}, {u"place"_s, u"安全な書庫"_s}}).exitCode, 0);
        QCOMPARE(ctlDo(m_file, u"medium.store"_s, store).exitCode, 0);
        QCOMPARE(rows(u"content"_s).size(), 1);
        QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
    }

    /// AC-27 (inheritance): NABARI-2.2-ウ
    void ac27_aCopyIsOfTheClassOfItsSource()
    {
        const QString source = registered({{u"name"_s, u"住民情報（架空）"_s}, {u"unit"_s, u"室A"_s}, {u"levels"_s, single(u"Ⅰ"_s)},
                                           {u"grounds"_s, QJsonObject{{u"S"_s, QJsonArray{u"1"_s}}}}, {u"personalInfo"_s, u"有"_s}});
        QVERIFY(!source.isEmpty());
        const QString backup = registered({{u"name"_s, u"住民情報の控え（架空）"_s}, {u"unit"_s, u"室A"_s}, {u"copyOf"_s, source}});
        QVERIFY(!backup.isEmpty());
        QCOMPARE(levelOf(backup), u"Ⅰ"_s); // nobody has typed it
        const QList<QJsonObject> before = rows(u"asset"_s);
        const QList<QJsonObject> links = rows(u"link"_s);
        const CtlRun lower = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"低い写し（架空）"_s}, {u"unit"_s, u"室A"_s}, {u"copyOf"_s, source}, {u"levels"_s, single(u"Ⅲ"_s)}, {u"personalInfo"_s, u"無"_s}});
        QCOMPARE(lower.exitCode, 3);
        QVERIFY(lower.rules().contains(u"nabari.copies-follow"_s));
        QCOMPARE(lower.finding(u"refuse"_s)[u"clause"_s].toString(), u"名張 2(2)ウ"_s);
        QCOMPARE(rows(u"asset"_s), before);
        QCOMPARE(rows(u"link"_s), links);
        const CtlRun relabelled = ctlDo(m_file, u"asset.relabel"_s, {{u"asset"_s, backup}, {u"levels"_s, single(u"Ⅱ"_s)}, {u"reason"_s, u"下げてみる"_s}});
        QCOMPARE(relabelled.exitCode, 3);
        QVERIFY(relabelled.rules().contains(u"nabari.copies-follow"_s));
        QCOMPARE(levelOf(backup), u"Ⅰ"_s);
        QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TstInheriting)
#include "tst_inheriting.moc"
