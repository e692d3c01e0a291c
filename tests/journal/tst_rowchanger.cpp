// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/recorder.h"
#include "models/journal/rowchanger.h"
#include "models/journal/tabledescriptor.h"
#include "models/storage/query.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Journal;
using Storage::Query;

/// Rows changed in bulk: the same row, digest and told changes as one by one.
class TstRowChanger : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_db.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(u"rows.db"_s)); // a connection makes none
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_db = std::make_unique<Storage::Connection>(m_folder->filePath(u"rows.db"_s), Storage::Connection::Mode::ReadWrite);
        m_db->execute(u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, count INTEGER, flag INTEGER NOT NULL DEFAULT 0, note TEXT, seal BLOB) STRICT"_s);
        Query row(*m_db, u"INSERT INTO thing (id, name, count, flag, note, seal) VALUES (7, '台帳', 3, 0, NULL, x'00ff')"_s);
        row.run();
    }

    void whatIsReadIsWhatStands()
    {
        RowChanger changer(*m_db, table());
        QVERIFY(changer.read(7));
        QCOMPARE(changer.text(changer.column(u"name"_s)).toByteArray(), QByteArray("台帳"));
        QCOMPARE(changer.integer(changer.column(u"count"_s)), 3);
        QVERIFY(changer.text(changer.column(u"note"_s)).isEmpty());
        QVERIFY(!changer.read(8));
    }

    void itIsTheRowDigestAndTellingOfTheRecorder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("note");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("flag");
        QTest::newRow("texts and numbers") << u"名簿"_s << u"備考"_s << 4 << 1;
        QTest::newRow("what JSON has to escape") << u"\"引用\" と \\ と\n改行\tと\u0001"_s << u"𠮷"_s << -5 << 0;
        QTest::newRow("an emptied text") << QString() << QString() << 3 << 0;
        QTest::newRow("one cell alone") << u"台帳"_s << u"x"_s << 3 << 0;
    }

    void itIsTheRowDigestAndTellingOfTheRecorder()
    {
        QFETCH(QString, name);
        QFETCH(QString, note);
        QFETCH(int, count);
        QFETCH(int, flag);
        const QByteArray nameText = name.toUtf8();
        const QByteArray noteText = note.toUtf8();
        RowChanger changer(*m_db, table());
        QVERIFY(changer.read(7));
        changer.setInteger(changer.column(u"flag"_s), flag);
        changer.setText(changer.column(u"note"_s), noteText);
        changer.setText(changer.column(u"name"_s), nameText);
        changer.setInteger(changer.column(u"count"_s), count);
        QByteArray rows;
        QByteArray changes("[");
        QVERIFY(changer.write(rows, changes));
        changes.append(']');

        Row expected{{u"name"_s, name}, {u"note"_s, note}, {u"count"_s, count}, {u"flag"_s, flag}, {u"seal"_s, QByteArray("\0\xff", 2)}};
        const QList<RowDigest> digests = unpackRows(rows);
        QCOMPARE(digests.size(), 1);
        QCOMPARE(digests.first().row, 7);
        QCOMPARE(digests.first().digest, rowDigest(table(), expected));
        Query stored(*m_db, table().selectSql());
        stored.bind(u":id"_s, 7).run();
        QVERIFY(stored.next());
        for (size_t at = 0; at < table().columns.size(); ++at)
            QCOMPARE(stored.value(int(at)).toByteArray(), expected.value(table().columns[at].name).toByteArray());
        QVERIFY(stored.isNull(int(changer.column(u"note"_s))) == note.isEmpty()); // an empty text is NULL
        for (const Change &change : unpackChanges(changes)) {
            QCOMPARE(change.table, u"thing"_s);
            QCOMPARE(change.row, 7);
            QCOMPARE(change.after.toString(), expected.value(change.field).toString());
            QVERIFY(change.before.toString() != change.after.toString());
        }
        QCOMPARE(unpackChanges(changes).size(), qsizetype(name != u"台帳"_s) + qsizetype(!note.isEmpty()) + qsizetype(count != 3) + qsizetype(flag != 0));
    }

    void nothingIsWrittenWhereNothingDiffers()
    {
        RowChanger changer(*m_db, table());
        QVERIFY(changer.read(7));
        changer.setText(changer.column(u"name"_s), "台帳");
        changer.setText(changer.column(u"note"_s), {});
        changer.setInteger(changer.column(u"count"_s), 3);
        QByteArray rows;
        QByteArray changes("[");
        QVERIFY(!changer.write(rows, changes));
        QVERIFY(rows.isEmpty());
        QCOMPARE(changes, QByteArray("["));
    }

private:
    static TableDescriptor table() { return TableDescriptor::of(9, u"thing"_s, {u"name"_s, u"count"_s, u"flag=0"_s, u"note"_s, u"seal"_s}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage::Connection> m_db;
};

QTEST_GUILESS_MAIN(TstRowChanger)
#include "tst_rowchanger.moc"
