// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/relabel/relabellistintake.h"
#include "models/exchange/ledgerfile.h"
#include "tests/assets/registerfixture.h"

#include <QFile>
#include <QJsonDocument>

using namespace RegisterFixture;

/// 番号・分類・理由: lists of assets with their new class.
class TstRelabelList final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_town = std::make_unique<TestRegister>(u"buzen"_s);
        m_town->done(u"policy.add"_s, {{u"policy"_s, u"nabari"_s}});
        m_town->done(u"unit.add"_s, {{u"name"_s, u"名張の課（架空）"_s}, {u"policy"_s, u"nabari"_s}});
        for (const QString &number : {u"A-1"_s, u"A-2"_s})
            m_town->asset(u"名簿（架空）"_s, {{u"number"_s, number}});
        m_town->asset(u"図面（架空）"_s, {{u"number"_s, u"N-1"_s}, {u"unit"_s, u"名張の課（架空）"_s}});
    }

    void linesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows"); // number levels reason line
        QTest::newRow("a column for each axis, by label") << u"番号\t機密性\t完全性\tメモ\nA-1\t３Ｂ\t2\tx\n"_s << QStringList{u"A-1 C=3B;I=2  2"_s};
        QTest::newRow("by short label and code") << u"管理番号,機密,A\nA-1,自治体機密性3C,1\n"_s << QStringList{u"A-1 A=1;C=3C  2"_s};
        QTest::newRow("one column for all") << u"番号,新しい分類,理由\nA-1,3B／2／1,見直し\n"_s << QStringList{u"A-1 A=1;C=3B;I=2 見直し 2"_s};
        QTest::newRow("an empty cell leaves its axis") << u"番号,機密性,完全性\nA-1,3B,\nA-2,,1\n"_s << QStringList{u"A-1 C=3B  2"_s, u"A-2 I=1  3"_s};
        QTest::newRow("a title above the header") << u"令和8年度の見直し\n\n番号,機密性\n\nA-1,1\n"_s << QStringList{u"A-1 C=1  5"_s};
        QTest::newRow("no header") << u"A-1\t3B／2／1\t見直し\nA-2\t1／1／1\n"_s << QStringList{u"A-1 A=1;C=3B;I=2 見直し 1"_s, u"A-2 A=1;C=1;I=1  2"_s};
        QTest::newRow("each under its own policy") << u"番号,機密性,重要性\nA-1,3C,\nN-1,,Ⅱ\n"_s << QStringList{u"A-1 C=3C  2"_s, u"N-1 S=Ⅱ  3"_s};
        QTest::newRow("a combined class of another policy") << u"番号,分類\nA-1,3C／2／1\nN-1,Ⅲ\n"_s << QStringList{u"A-1 A=1;C=3C;I=2  2"_s, u"N-1 S=Ⅲ  3"_s};
    }

    void linesAreRead()
    {
        QFETCH(QString, text);
        const Assets::RelabelList list = Assets::readRelabelText(m_town->db(), text);
        QStringList errors;
        for (const Assets::RelabelListError &error : list.errors)
            errors.append(error.text());
        QCOMPARE(errors, QStringList());
        QTEST(told(list), "rows");
    }

    void whatIsWrongIsToldWithLineAndColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("where"); // line and column
        QTest::newRow("no header") << u"あれ,これ\nA-1,3C\n"_s << QStringList{u"1 "_s};
        QTest::newRow("nothing") << QString() << QStringList{u"1 "_s};
        QTest::newRow("a header alone") << u"番号,分類\n"_s << QStringList{u"1 "_s};
        QTest::newRow("numbers and levels") << u"番号,機密性\nZ-9,3C\nA-1,9\n,3C\n"_s << QStringList{u"2 A 番号"_s, u"3 B 機密性"_s, u"4 A 番号"_s};
        QTest::newRow("ambiguous") << u"番号,機密性\nA-1,機密性3\n"_s << QStringList{u"2 B 機密性"_s}; // 3A to 3C: never guessed
        QTest::newRow("twice") << u"番号,機密性\nA-1,3C\nA-1,2\n"_s << QStringList{u"3 A 番号"_s};
        QTest::newRow("no level") << u"番号,機密性,理由\nA-1,,見直し\n"_s << QStringList{u"2 "_s};
        QTest::newRow("two columns of one axis") << u"番号,機密性,機密性\nA-1,3C,2\n"_s << QStringList{u"1 C 機密性"_s, u"2 C 機密性"_s};
        QTest::newRow("columns that contradict each other") << u"番号,分類,機密性\nA-1,3B／2／1,3C\n"_s << QStringList{u"2 C 機密性"_s};
        QTest::newRow("an axis that the asset's policy has not") << u"番号,機密性\nN-1,3C\n"_s << QStringList{u"2 B 機密性"_s};
        QTest::newRow("a class that cannot be read") << u"番号,分類\nA-1,最高\n"_s << QStringList{u"2 B 分類"_s};
    }

    void whatIsWrongIsToldWithLineAndColumn()
    {
        QFETCH(QString, text);
        const Assets::RelabelList list = Assets::readRelabelText(m_town->db(), text);
        QStringList where;
        for (const Assets::RelabelListError &error : list.errors) {
            where.append(u"%1 %2"_s.arg(error.line).arg(error.column));
            QVERIFY(!error.message.isEmpty());
        }
        QTEST(where, "where");
        QCOMPARE(list.errorCount, where.size());
    }

    void filesOfEveryKind()
    {
        const auto list = [this](const QString &name, const QByteArray &bytes) {
            QFile file(m_town->path(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("not written");
            file.close();
            return Assets::readRelabelFile(m_town->db(), file.fileName());
        };
        const QStringList expected{u"A-1 C=3C 見直し 2"_s};
        const auto csv = list(u"list.csv"_s, "番号,機密性,理由\r\nA-1,3C,見直し\r\n");
        QVERIFY(csv);
        QCOMPARE(told(*csv), expected);
        const auto tsv = list(u"list.tsv"_s, "番号\t機密性\t理由\nA-1\t3C\t見直し\n");
        QVERIFY(tsv);
        QCOMPARE(told(*tsv), expected);
        QList<Exchange::OutColumn> columns;
        for (const QString &header : {u"番号"_s, u"機密性"_s, u"理由"_s}) {
            Exchange::OutColumn column;
            column.header = header;
            columns.append(column);
        }
        bool isWritten = false;
        const auto next = [&isWritten](QStringList &row) {
            row = {u"A-1"_s, u"3C"_s, u"見直し"_s};
            return !std::exchange(isWritten, true);
        };
        QVERIFY(Exchange::writeXlsx(m_town->path(u"list.xlsx"_s), u"一覧"_s, columns, next));
        const auto xlsx = Assets::readRelabelFile(m_town->db(), m_town->path(u"list.xlsx"_s));
        QVERIFY(xlsx);
        QCOMPARE(told(*xlsx), expected);
        QVERIFY(!Assets::readRelabelFile(m_town->db(), m_town->path(u"nothing.csv"_s)));
    }

private:
    QStringList told(const Assets::RelabelList &list) const
    {
        QStringList rows;
        for (const QJsonValue &value : list.rows) {
            QStringList levels;
            const QJsonObject map = value[u"levels"_s].toObject();
            for (auto it = map.begin(); it != map.end(); ++it)
                levels.append(it.key() + u'=' + it->toString());
            const auto object = Register::findObject(m_town->db(), value[u"asset"_s].toInteger());
            rows.append(u"%1 %2 %3 %4"_s.arg(object->number, levels.join(u';'), value[u"reason"_s].toString()).arg(value[u"line"_s].toInt()));
        }
        return rows;
    }

    std::unique_ptr<TestRegister> m_town;
};

QTEST_GUILESS_MAIN(TstRelabelList)
#include "tst_relabellist.moc"
