// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/rowmaker.h"
#include "models/journal/verify.h"
#include "models/storage/transaction.h"
#include "tests/support/registerfixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Journal;

namespace {

QByteArray bytesOf(const MadeRow &row)
{
    return {row.digest.data(), qsizetype(row.digest.size())};
}

/// The cells in the order of `names`, which is not the table's own.
MadeRow made(RowMaker &maker, RowCells &cells, const Row &row, const QStringList &names)
{
    maker.begin(cells);
    for (const QString &name : names) {
        const QVariant value = row.value(name);
        if (!value.isValid())
            continue;
        if (value.typeId() == QMetaType::QString)
            maker.text(maker.column(name), value.toString());
        else if (value.typeId() == QMetaType::QByteArray)
            maker.blob(maker.column(name), value.toByteArray());
        else
            maker.integer(maker.column(name), value.toLongLong());
    }
    return maker.finish();
}

} // namespace

/// Rows made for a load: the same digest as the slow way gives, and the same row in the file.
class TstRowMaker : public QObject
{
    Q_OBJECT

private slots:
    void theDigestIsTheOneOfRowDigest();
    void textsBecomeTheUtf8ThatQtMakes_data();
    void textsBecomeTheUtf8ThatQtMakes();
    void loadedRowsVerify();
    void aRowChangedBehindTheBackIsFound();

private:
    static TableDescriptor thing()
    {
        return TableDescriptor::of(7, u"thing"_s, {u"name"_s, u"count=0"_s, u"data"_s, u"state='active'"_s, u"a_text"_s, u"z_text"_s});
    }
};

void TstRowMaker::theDigestIsTheOneOfRowDigest()
{
    QRandomGenerator random(20261122);
    const QStringList texts{{}, u"active"_s, u"0"_s, u"住民基本台帳"_s, u"𠮷野家"_s, u"A-001"_s, u"ｶﾅ\n改行"_s, u"void"_s};
    const TableDescriptor table = thing();
    RowMaker maker(table);
    RowCells cells;
    for (int at = 0; at < 2000; ++at) {
        const auto text = [&] { return texts.at(random.bounded(int(texts.size()))); };
        Row row{{u"name"_s, text()}, {u"state"_s, text()}, {u"a_text"_s, text()}, {u"z_text"_s, text()}};
        if (random.bounded(2) == 0)
            row.insert(u"count"_s, qint64(random.bounded(3)) - 1);
        if (random.bounded(2) == 0)
            row.insert(u"data"_s, QByteArray(random.bounded(3), 'x'));
        QStringList names = row.keys();
        std::shuffle(names.begin(), names.end(), random);
        QCOMPARE(bytesOf(made(maker, cells, row, names)), rowDigest(table, row));
    }
}

void TstRowMaker::textsBecomeTheUtf8ThatQtMakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << u"A-001~"_s;
    QTest::newRow("two bytes") << u"é±"_s;
    QTest::newRow("kanji") << u"髙﨑々〆"_s;
    QTest::newRow("beyond the plane") << u"𠮷😀"_s;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd842) + u"b"_s);
    QTest::newRow("the other half at the end") << QString(u"漢"_s + QChar(0xdfb7));
    QTest::newRow("empty") << QString();
}

void TstRowMaker::textsBecomeTheUtf8ThatQtMakes()
{
    QFETCH(const QString, text);
    QByteArray out("before");
    appendUtf8(out, text);
    QCOMPARE(out, "before" + text.toUtf8());
}

void TstRowMaker::loadedRowsVerify()
{
    RegisterFixture town;
    const TableDescriptor &units = *town.blueprint->catalogue.find(u"unit"_s);
    Storage::Transaction transaction(town.db());
    Signature by;
    by.program = u"daicho"_s;
    Recorder recorder(town.db(), town.blueprint->catalogue, by, u"unit.load"_s, u"2026-04-10"_s, u"2026-04-10T01:00:00.000Z"_s);
    {
        RowMaker maker(units);
        RowInserter inserter(town.db(), units);
        RowCells cells;
        QByteArray rows;
        for (int at = 0; at < 3; ++at) {
            const MadeRow row = made(maker, cells, {{u"uuid"_s, u"u%1"_s.arg(at)}, {u"name"_s, u"第%1課（架空）"_s.arg(at)}, {u"parent_id"_s, 1}},
                                     {u"uuid"_s, u"parent_id"_s, u"name"_s});
            const qint64 id = inserter.insert(cells, row);
            rows.resize(0);
            packRow(rows, units.code, id, bytesOf(row));
            recorder.closeLoaded({u"unit"_s, id}, "{}", rows);
        }
    }
    recorder.finish();
    transaction.commit();
    QVERIFY(verify(town.db(), town.blueprint->catalogue).ok());
    QCOMPARE(town.number(u"SELECT count(*) FROM unit WHERE state = 'active' AND revision = 1 AND parent_id = 1"_s), 3); // what was left out took its default
    QCOMPARE(town.text(u"SELECT name FROM unit WHERE uuid = 'u2'"_s), u"第2課（架空）"_s);
    QCOMPARE(recorder.touched().size(), 3);
}

void TstRowMaker::aRowChangedBehindTheBackIsFound()
{
    RegisterFixture town;
    town.db().execute(u"UPDATE unit SET name = 'x' WHERE id = 1"_s);
    const QList<Break> breaks = verify(town.db(), town.blueprint->catalogue).breaks;
    QCOMPARE(breaks.size(), 1);
    QCOMPARE(breaks.first().kind, Break::Kind::ChangedRow);
}

QTEST_GUILESS_MAIN(TstRowMaker)
#include "tst_rowmaker.moc"
