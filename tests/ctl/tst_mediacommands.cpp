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
