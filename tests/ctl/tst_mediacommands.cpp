// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Media from the command line: lists in and out, acts, refusals with rule, clause and exit code, books.
class TstMediaCommands final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_file;

    QString put(const QString &name, const QByteArray &content)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    QList<QJsonObject> media() { return ctl({u"list"_s, m_file, u"medium"_s, u"--json"_s}).jsonLines(); }

private slots:
    void init()
    {
        m_file = m_dir.filePath(u"台帳%1.daicho"_s.arg(QDateTime::currentMSecsSinceEpoch()));
        QCOMPARE(ctl({u"create"_s, m_file, u"--policy"_s, u"buzen"_s, u"--organization"_s, u"架空市議会"_s}).exitCode, 0);
        QCOMPARE(ctlDo(m_file, u"unit.add"_s, {{u"name"_s, u"議会事務局"_s}}).exitCode, 0);
    }

    void aListOfMediaComesInAndOutWithoutADifference()
    {
        const QString list = put(u"媒体.csv"_s, "媒体番号,種別,所属,シリアル番号,保管先,暗号化,数量\r\n"
                                               "U-01,ＵＳＢメモリ,議会事務局,SN-1,戸棚,有,\r\n"
                                               "D-01,DVD-R,議会事務局,,戸棚,,10\r\n"
                                               "U-03,,議会事務局,SN-3,戸棚,,\r\n");
        const CtlRun in = ctl({u"import"_s, m_file, list, u"--kind"_s, u"medium"_s, u"--json"_s});
        QCOMPARE(in.exitCode, 3); // one line names no kind
        QCOMPARE(in.json().value(u"accepted"_s).toInt(), 2);
        const QList<QJsonObject> listed = media();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed.at(1).value(u"number"_s).toString(), u"U-01"_s);
        QCOMPARE(listed.at(1).value(u"kind"_s).toString(), u"USBメモリ"_s);
        QCOMPARE(listed.at(0).value(u"serial"_s).toString(), u"数量 10"_s);
        const QString out = m_dir.filePath(u"書出し.csv"_s);
        QCOMPARE(ctl({u"export"_s, m_file, out, u"--kind"_s, u"medium"_s}).exitCode, 0);
        const CtlRun back = ctl({u"import"_s, m_file, out, u"--kind"_s, u"medium"_s, u"--on-duplicate"_s, u"update"_s, u"--json"_s});
        QVERIFY2(back.exitCode == 0, qPrintable(back.errors));
        QCOMPARE(media(), listed);
        QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
    }

    /// AC-12, BUZEN-2.2-6-エ
    void storingOnAnOpenShelfIsRefusedWithItsClause()
    {
        QCOMPARE(ctlDo(m_file, u"place.add"_s, {{u"name"_s, u"開いた棚"_s}, {u"lockable"_s, false}}).exitCode, 0);
        QCOMPARE(ctlDo(m_file, u"medium.register"_s, {{u"unit"_s, u"議会事務局"_s}, {u"kind"_s, u"usb"_s}, {u"place"_s, u"開いた棚"_s}}).exitCode, 0);
        const CtlRun asset = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"名簿（架空）"_s}, {u"unit"_s, u"議会事務局"_s},
                                                                {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}});
        QVERIFY2(asset.exitCode == 0, qPrintable(asset.errors));
        const QString number = asset.json().value(u"result"_s).toObject().value(u"number"_s).toString();
        const QList<QJsonObject> before = media();
        const CtlRun refused = ctlDo(m_file, u"medium.store"_s, {{u"medium"_s, u"M-0001"_s}, {u"assets"_s, QJsonArray{number}}});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.finding(u"refuse"_s).value(u"rule"_s).toString(), u"buzen.lockable"_s);
        QCOMPARE(refused.finding(u"refuse"_s).value(u"clause"_s).toString(), u"豊前 2(2)⑥(エ)"_s);
        QCOMPARE(media(), before);
        QVERIFY(ctl({u"list"_s, m_file, u"content"_s, u"--json"_s}).jsonLines().isEmpty());
        QVERIFY(QString::fromUtf8(ctl({u"history"_s, m_file, u"M-0001"_s}).out).contains(u"拒否"_s));
    }

    /// AC-10: BUZEN-2.2-4-ア, BUZEN-2.2-4-ウ, BUZEN-1.3-1
    void ac10_theClassOfTheSourceStandsAndTheOfficerAnswersWhatIsUnknown()
    {
        QCOMPARE(ctlDo(m_file, u"person.add"_s, {{u"name"_s, u"架空 局長"_s}, {u"unit"_s, u"議会事務局"_s}}).exitCode, 0);
        QCOMPARE(ctlDo(m_file, u"person.add"_s, {{u"name"_s, u"架空 議員"_s}, {u"unit"_s, u"議会事務局"_s}}).exitCode, 0);
        QCOMPARE(ctlDo(m_file, u"role.assign"_s, {{u"role"_s, u"officer"_s}, {u"person"_s, u"架空 局長"_s}}).exitCode, 0);
        const QStringList asMember{u"--as"_s, u"架空 議員"_s};
        const QStringList inPrinciple{u"--reason"_s, u"buzen.integrity2-in-principle=架空"_s, u"--reason"_s, u"buzen.availability2-in-principle=架空"_s};
        QJsonObject requested{{u"name"_s, u"資料請求の名簿（架空）"_s}, {u"unit"_s, u"議会事務局"_s}, {u"acquisition"_s, u"request"_s}, {u"sourceLevels"_s, u"C3B;I1;A1"_s},
                              {u"levels"_s, QJsonObject{{u"C"_s, u"3C"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}};
        const CtlRun lower = ctlDo(m_file, u"asset.register"_s, requested, asMember);
        QCOMPARE(lower.exitCode, 3);
        QCOMPARE(lower.finding(u"refuse"_s).value(u"rule"_s).toString(), u"buzen.source-class"_s);
        QCOMPARE(lower.finding(u"refuse"_s).value(u"clause"_s).toString(), u"豊前 2(2)④(ア)"_s);
        QVERIFY(ctl({u"list"_s, m_file, u"asset"_s, u"--json"_s}).jsonLines().isEmpty());
        requested.remove(u"levels"_s); // nobody chose: it is that of the source
        const CtlRun copied = ctlDo(m_file, u"asset.register"_s, requested, asMember);
        QVERIFY2(copied.exitCode == 0, qPrintable(copied.errors));
        QCOMPARE(copied.json().value(u"result"_s).toObject().value(u"levels"_s).toObject().value(u"C"_s).toString(), u"3B"_s);

        const CtlRun unknown = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"市民団体の書面（架空）"_s}, {u"unit"_s, u"議会事務局"_s}, {u"classUnknown"_s, true}}, asMember + inPrinciple);
        QVERIFY2(unknown.exitCode == 0, qPrintable(unknown.errors));
        const QString number = unknown.json().value(u"result"_s).toObject().value(u"number"_s).toString();
        const QList<QJsonObject> asked = ctl({u"list"_s, m_file, u"consultation"_s, u"--json"_s}).jsonLines();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().value(u"to"_s).toString(), u"情報セキュリティ責任者"_s);
        const QJsonObject answer{{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"3C"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}, {u"reason"_s, u"氏名だけのため"_s}};
        const CtlRun own = ctlDo(m_file, u"asset.relabel"_s, answer, asMember);
        QCOMPARE(own.exitCode, 3);
        QVERIFY(own.rules().contains(u"buzen.unknown-class"_s));
        QVERIFY(ctl({u"list"_s, m_file, u"consultation"_s, u"--json"_s}).jsonLines().first().value(u"answeredAt"_s).toString().isEmpty());
        const CtlRun officer = ctlDo(m_file, u"asset.relabel"_s, answer, {u"--as"_s, u"架空 局長"_s});
        QVERIFY2(officer.exitCode == 0, qPrintable(officer.errors));
        const QJsonObject answered = ctl({u"list"_s, m_file, u"consultation"_s, u"--json"_s}).jsonLines().first();
        QCOMPARE(answered.value(u"answer"_s).toString(), u"氏名だけのため"_s);
        QCOMPARE(answered.value(u"answeredBy"_s).toString(), u"架空 局長"_s);
        QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
    }

    void theBooksAreWritten()
    {
        QCOMPARE(ctlDo(m_file, u"medium.register"_s, {{u"unit"_s, u"議会事務局"_s}, {u"kind"_s, u"usb"_s}, {u"copies"_s, 3}}).exitCode, 0);
        const QString pdf = m_dir.filePath(u"媒体.pdf"_s);
        const CtlRun report = ctl({u"report"_s, m_file, u"media-ledger,media-contents,labels-due,storage-unsuitable"_s, pdf, u"--json"_s});
        QVERIFY2(report.exitCode == 0, qPrintable(report.errors));
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        QVERIFY(text.waitForFinished(60'000));
        const QString said = QString::fromUtf8(text.readAllStandardOutput()).remove(u' ');
        for (const QString &expected : {u"媒体・機器台帳"_s, u"媒体の内容一覧"_s, u"表示未更新一覧"_s, u"保管不適合一覧"_s, u"M-0003"_s})
            QVERIFY2(said.contains(expected), qPrintable(expected));
    }
};

QTEST_GUILESS_MAIN(TstMediaCommands)
#include "tst_mediacommands.moc"
