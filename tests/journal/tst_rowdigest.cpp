// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entry.h"
#include "models/journal/tabledescriptor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Journal;

namespace {

Row fullRow()
{
    return {{u"name"_s, u"住民台帳"_s}, {u"count"_s, 3}, {u"data"_s, QByteArray("ab")}, {u"state"_s, u"draft"_s}};
}

TableDescriptor table()
{
    return TableDescriptor::of(7, u"thing"_s, {u"name"_s, u"count=0"_s, u"data"_s, u"state='active'"_s});
}

} // namespace

/// The digest of a row: what belongs to it, what is left out, and that later columns break nothing.
class TstRowDigest : public QObject
{
    Q_OBJECT

private slots:
    void everyValueCounts_data();
    void everyValueCounts();
    void nothingAndDefaultsAreLeftOut_data();
    void nothingAndDefaultsAreLeftOut();
    void theOrderOfColumnsDoesNotMatter();
    void aColumnAddedLaterBreaksNoDigest();
    void aRenamedColumnKeepsItsJournalName();
    void valuesDoNotRunTogether();
    void aNumberIsItsDigits();
    void packedRowsComeBack();
    void packedChangesComeBack();
    void chainHashCoversEveryField_data();
    void chainHashCoversEveryField();
};

void TstRowDigest::everyValueCounts_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a text") << u"name"_s << QVariant(u"住民台張"_s);
    QTest::newRow("a text in another composition") << u"name"_s << QVariant(u"住民台帳\u3099"_s);
    QTest::newRow("a number") << u"count"_s << QVariant(4);
    QTest::newRow("a blob") << u"data"_s << QVariant(QByteArray("ac"));
    QTest::newRow("a text cleared") << u"name"_s << QVariant();
    QTest::newRow("a state") << u"state"_s << QVariant(u"void"_s);
}

void TstRowDigest::everyValueCounts()
{
    QFETCH(const QString, column);
    QFETCH(const QVariant, value);
    Row changed = fullRow();
    changed[column] = value;
    QVERIFY(rowDigest(table(), changed) != rowDigest(table(), fullRow()));
    QCOMPARE(rowDigest(table(), fullRow()).size(), 16);
}

void TstRowDigest::nothingAndDefaultsAreLeftOut_data()
{
    QTest::addColumn<QVariant>("name");
    QTest::addColumn<QVariant>("count");
    QTest::addColumn<QVariant>("state");
    QTest::newRow("null") << QVariant() << QVariant() << QVariant();
    QTest::newRow("empty text") << QVariant(QString(u""_s)) << QVariant() << QVariant();
    QTest::newRow("defaults written out") << QVariant() << QVariant(0) << QVariant(u"active"_s);
    QTest::newRow("a default as the file gives it") << QVariant() << QVariant::fromValue<qint64>(0) << QVariant(u"active"_s);
}

void TstRowDigest::nothingAndDefaultsAreLeftOut()
{
    QFETCH(const QVariant, name);
    QFETCH(const QVariant, count);
    QFETCH(const QVariant, state);
    QCOMPARE(rowDigest(table(), {{u"name"_s, name}, {u"count"_s, count}, {u"state"_s, state}}), rowDigest(table(), {}));
}

void TstRowDigest::theOrderOfColumnsDoesNotMatter()
{
    const TableDescriptor other = TableDescriptor::of(7, u"thing"_s, {u"state='active'"_s, u"data"_s, u"count=0"_s, u"name"_s});
    QCOMPARE(rowDigest(other, fullRow()), rowDigest(table(), fullRow()));
}

void TstRowDigest::aColumnAddedLaterBreaksNoDigest()
{
    const TableDescriptor later = TableDescriptor::of(
        7, u"thing"_s, {u"name"_s, u"count=0"_s, u"data"_s, u"state='active'"_s, u"colour"_s, u"level=3"_s});
    Row row = fullRow();
    row.insert(u"level"_s, 3); // as a migration with DEFAULT 3 fills it
    row.insert(u"colour"_s, QVariant());
    QCOMPARE(rowDigest(later, row), rowDigest(table(), fullRow()));
    row[u"level"_s] = 4;
    QVERIFY(rowDigest(later, row) != rowDigest(table(), fullRow()));
}

void TstRowDigest::aRenamedColumnKeepsItsJournalName()
{
    TableDescriptor renamed = table();
    for (TableDescriptor::Column &column : renamed.columns) {
        if (column.name == "name"_L1)
            column.name = u"title"_s;
    }
    Row row = fullRow();
    row.insert(u"title"_s, row.take(u"name"_s));
    QCOMPARE(rowDigest(renamed, row), rowDigest(table(), fullRow()));
}

void TstRowDigest::valuesDoNotRunTogether()
{
    const TableDescriptor two = TableDescriptor::of(7, u"thing"_s, {u"a"_s, u"b"_s});
    QVERIFY(rowDigest(two, {{u"a"_s, u"xb"_s}, {u"b"_s, u"y"_s}}) != rowDigest(two, {{u"a"_s, u"x"_s}, {u"b"_s, u"by"_s}}));
    QVERIFY(rowDigest(two, {{u"a"_s, u"x"_s}}) != rowDigest(two, {{u"b"_s, u"x"_s}}));
    QVERIFY(rowDigest(two, {{u"a"_s, u"x"_s}}) != rowDigest(two, {{u"a"_s, QByteArray("x")}}));
}

void TstRowDigest::aNumberIsItsDigits()
{
    // SQLite turns the one into the other by the type of the column; the digest must be that of what comes back.
    QCOMPARE(rowDigest(table(), {{u"name"_s, 12}}), rowDigest(table(), {{u"name"_s, u"12"_s}}));
}

void TstRowDigest::packedRowsComeBack()
{
    const QList<RowDigest> rows{{1, 1, QByteArray(16, 'a')}, {65535, std::numeric_limits<qint64>::max(), QByteArray(16, '\0')}};
    const QList<RowDigest> back = unpackRows(packRows(rows));
    QCOMPARE(back.size(), 2);
    QCOMPARE(back.at(1).table, quint16(65535));
    QCOMPARE(back.at(1).row, std::numeric_limits<qint64>::max());
    QCOMPARE(back.at(0).digest, QByteArray(16, 'a'));
    QVERIFY(unpackRows({}).isEmpty());
    QCOMPARE(unpackRows(packRows(rows).chopped(1)).size(), 1); // a blob cut short is not read beyond its end
}

void TstRowDigest::packedChangesComeBack()
{
    const QList<Change> changes{{u"unit"_s, 4, u"name"_s, u"総務課"_s, u"総務「新」課\n"_s}, {u"unit"_s, 4, u"revision"_s, 1, 2}, {u"unit"_s, 4, u"kana"_s, {}, u"そうむ"_s}};
    const QList<Change> back = unpackChanges(packChanges(changes));
    QCOMPARE(back.size(), 3);
    QCOMPARE(back.at(0).after, changes.at(0).after);
    QCOMPARE(back.at(1).after.toLongLong(), 2);
    QVERIFY(back.at(2).before.isNull());
    QVERIFY(packChanges({}).isEmpty());
}

void TstRowDigest::chainHashCoversEveryField_data()
{
    QTest::addColumn<int>("field");
    const char *const names[] = {"sequence", "entered at", "acted at", "act", "result", "actor id", "actor", "post", "assurance", "account",
                                 "machine", "program", "object kind", "object id", "summary", "changes", "rows", "the entry before"};
    for (int i = 0; i < 18; ++i)
        QTest::newRow(names[i]) << i;
}

void TstRowDigest::chainHashCoversEveryField()
{
    QFETCH(const int, field);
    Entry entry{5, u"a"_s, u"b"_s, u"c"_s, u"done"_s, {3, u"d"_s, u"e"_s, u"none"_s, u"f"_s, u"g"_s, u"h"_s}, {u"unit"_s, 9}, {}, {}, {}, {}};
    QByteArray previous(32, '\0');
    QByteArray texts[3] = {"s", "c", "r"};
    const QByteArray before = chainHash(previous, entry, texts[0], texts[1], texts[2]);
    QCOMPARE(before.size(), 32);
    QString *const strings[] = {nullptr, &entry.enteredAt, &entry.actedAt, &entry.act, &entry.result, nullptr, &entry.by.actorName,
                                &entry.by.actorPost, &entry.by.assurance, &entry.by.osAccount, &entry.by.machine, &entry.by.program, &entry.object.kind};
    if (field == 0)
        ++entry.seq;
    else if (field == 5)
        entry.by.actorId = std::nullopt;
    else if (field < 13)
        *strings[field] += u'x';
    else if (field == 13)
        ++entry.object.id;
    else if (field < 17)
        texts[field - 14] += 'x';
    else
        previous[31] = 1;
    QVERIFY(chainHash(previous, entry, texts[0], texts[1], texts[2]) != before);
}

QTEST_GUILESS_MAIN(TstRowDigest)
#include "tst_rowdigest.moc"
