// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Exchange::OutColumn;
using Support::ErrorCode;

class TstJsonLines : public QObject
{
    Q_OBJECT

private slots:
    void writesAnObjectARow();
    void escapesWhatJsonCannotHold();
    void namesEveryValueOnce();
    void leavesNothingWhenCancelled();

private:
    QByteArray written(const QList<OutColumn> &columns, const QList<QStringList> &rows);

    QTemporaryDir m_folder;
};

QByteArray TstJsonLines::written(const QList<OutColumn> &columns, const QList<QStringList> &rows)
{
    QFile file(m_folder.filePath(u"a.jsonl"_s));
    qsizetype at = 0;
    const auto count = Exchange::writeJsonLines(file.fileName(), columns, [&](QStringList &row) {
        row = rows.value(at);
        return at++ < rows.size();
    });
    return count && *count == rows.size() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TstJsonLines::writesAnObjectARow()
{
    QCOMPARE(written({{.header = u"番号"_s, .key = u"number"_s}, {.header = u"名称"_s}}, {{u"0012"_s, u"=住民𠮷"_s}, {u"2"_s}}),
             QByteArray("{\"number\":\"0012\",\"名称\":\"=住民𠮷\"}\n{\"number\":\"2\",\"名称\":\"\"}\n"));
}

void TstJsonLines::escapesWhatJsonCannotHold()
{
    const QString value = u"\"a\\b\"\n\t\u0001\u2028</script>𠮷"_s + QChar(0xd800) + u"z"_s;
    const QByteArray line = written({{.header = u"v"_s}}, {{value}});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.contains("\\ud800"));
    QVERIFY(line.contains("\\u0001"));
    const QJsonDocument document = QJsonDocument::fromJson(written({{.header = u"v"_s}}, {{value.chopped(2)}}));
    QCOMPARE(document.object().value(u"v"_s).toString(), value.chopped(2));
}

void TstJsonLines::namesEveryValueOnce()
{
    QCOMPARE(written({{.header = u"a"_s}, {.header = u"a"_s}, {.header = u"a_2"_s}}, {{u"1"_s, u"2"_s, u"3"_s}}),
             QByteArray("{\"a\":\"1\",\"a_2\":\"2\",\"a_2_2\":\"3\"}\n"));
}

void TstJsonLines::leavesNothingWhenCancelled()
{
    const QString path = m_folder.filePath(u"none.jsonl"_s);
    Support::Progress progress;
    int given = 0;
    const auto count = Exchange::writeJsonLines(
        path, {{.header = u"a"_s}},
        [&](QStringList &row) {
            row = {u"1"_s};
            if (++given == 500)
                progress.cancel();
            return true;
        },
        &progress);
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::Cancelled);
    QCOMPARE(given, 500);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(Exchange::writeJsonLines(m_folder.filePath(u"no/a.jsonl"_s), {}, {}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TstJsonLines)
#include "tst_jsonlines.moc"
