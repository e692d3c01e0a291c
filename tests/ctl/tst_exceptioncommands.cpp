// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// 例外措置 from the command line: applied for, permitted, relied on, reported, listed, printed.
class TstExceptionCommands final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_file;

    CtlRun doAs(const QString &person, const QString &act, const QJsonObject &params)
    {
        return ctl({u"do"_s, m_file, act, u"--params"_s, u"-"_s, u"--as"_s, person, u"--json"_s}, QJsonDocument(params).toJson());
    }
    CtlRun stick() { return ctlDo(m_file, u"medium.register"_s, {{u"unit"_s, u"総務課"_s}, {u"kind"_s, u"usb"_s}, {u"encryption"_s, u"無"_s}}); }
    QList<QJsonObject> listed() { return ctl({u"list"_s, m_file, u"exception"_s, u"--json"_s}).jsonLines(); }

private slots:
    void init()
    {
        m_file = m_dir.filePath(u"連合%1.daicho"_s.arg(QDateTime::currentMSecsSinceEpoch()));
        QCOMPARE(ctl({u"create"_s, m_file, u"--policy"_s, u"shiribeshi"_s, u"--organization"_s, u"架空広域連合"_s}).exitCode, 0);
        QCOMPARE(ctlDo(m_file, u"unit.add"_s, {{u"name"_s, u"総務課"_s}, {u"parent"_s, u"架空広域連合"_s}}).exitCode, 0);
        for (const auto &[name, role] : {std::pair(u"架空 統括"_s, u"chief"_s), std::pair(u"架空 最高"_s, u"ciso"_s)}) {
            QCOMPARE(ctlDo(m_file, u"person.add"_s, {{u"name"_s, name}, {u"unit"_s, u"総務課"_s}}).exitCode, 0);
            QCOMPARE(ctlDo(m_file, u"role.assign"_s, {{u"role"_s, role}, {u"person"_s, name}}).exitCode, 0);
        }
    }

    /// SHIRIBESHI-17.4b, 57.1, 57.2, 57.3
    void SHIRIBESHI_57_fromTheRefusalToTheBook()
    {
        const CtlRun refused = stick();
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.rules(), QStringList{u"shiribeshi.encrypted"_s});
        QJsonObject wish{{u"unit"_s, u"総務課"_s}, {u"rules"_s, QJsonArray{u"shiribeshi.encrypted"_s}}, {u"content"_s, u"古い装置の媒体を使う（架空）"_s},
                         {u"reason"_s, u"装置が対応しない（架空）"_s}, {u"alternative"_s, u"施錠した箱に保管する（架空）"_s}, {u"to"_s, u"2099-03-31"_s}};
        QCOMPARE(doAs(u"架空 最高"_s, u"exception.apply"_s, wish).exitCode, 3); // not one who may apply
        const CtlRun applied = doAs(u"架空 統括"_s, u"exception.apply"_s, wish);
        QVERIFY2(applied.exitCode == 0, qPrintable(applied.errors));
        QCOMPARE(stick().exitCode, 3);
        QCOMPARE(doAs(u"架空 統括"_s, u"exception.permit"_s, {{u"exception"_s, u"E-0001"_s}}).exitCode, 3);
        QCOMPARE(doAs(u"架空 最高"_s, u"exception.permit"_s, {{u"exception"_s, u"E-0001"_s}, {u"number"_s, u"決1"_s}}).exitCode, 0);
        const CtlRun done = stick();
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.finding(u"advise"_s).value(u"exception"_s).toString(), u"E-0001"_s);
        QCOMPARE(done.finding(u"advise"_s).value(u"exceptionClause"_s).toString(), u"後志 57条1項"_s);

        wish.insert(u"emergency"_s, true);
        QCOMPARE(doAs(u"架空 統括"_s, u"exception.apply"_s, wish).exitCode, 0);
        QCOMPARE(listed().first().value(u"stateCode"_s).toString(), u"awaitingReport"_s);
        QCOMPARE(doAs(u"架空 統括"_s, u"exception.report"_s, {{u"exception"_s, u"E-0002"_s}}).exitCode, 0);
        QCOMPARE(doAs(u"架空 統括"_s, u"exception.end"_s, {{u"exception"_s, u"E-0001"_s}, {u"reason"_s, u"更新した（架空）"_s}}).exitCode, 0);
        const QList<QJsonObject> rows = listed();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).value(u"stateCode"_s).toString(), u"reported"_s);
        QCOMPARE(rows.at(1).value(u"stateCode"_s).toString(), u"ended"_s);
        QCOMPARE(rows.at(1).value(u"article"_s).toString(), u"後志 57条1項"_s);

        const QString pdf = m_dir.filePath(u"例外措置一覧.pdf"_s);
        const CtlRun report = ctl({u"report"_s, m_file, u"exceptions"_s, pdf, u"--json"_s});
        QVERIFY2(report.exitCode == 0, qPrintable(report.errors));
        QCOMPARE(report.json().value(u"rows"_s).toInt(), 2);
        QVERIFY(QFile(pdf).size() > 1000);
        QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TstExceptionCommands)
#include "tst_exceptioncommands.moc"
