// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/journalhead.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstJournalHead : public QObject
{
    Q_OBJECT

private slots:
    void groups_data()
    {
        QTest::addColumn<QByteArray>("hash");
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("expected");
        const QByteArray hash =
            QByteArray::fromHex("9f3c81d20b447ae155c09d3e10ff2a6b0011223344556677");
        QTest::newRow("128 bits are eight groups")
            << hash << 128 << u"9f3c 81d2 0b44 7ae1 55c0 9d3e 10ff 2a6b"_s;
        QTest::newRow("fewer when asked for") << hash << 32 << u"9f3c 81d2"_s;
        QTest::newRow("bits that fill no byte are rounded up") << hash << 20 << u"9f3c 81"_s;
        QTest::newRow("a short digest is printed whole") << hash.first(3) << 128 << u"9f3c 81"_s;
        QTest::newRow("nothing of nothing") << QByteArray() << 128 << QString();
    }
    void groups()
    {
        QFETCH(QByteArray, hash);
        QFETCH(int, bits);
        QTEST(Books::groupedHex(hash, bits), "expected");
    }
};

QTEST_GUILESS_MAIN(TstJournalHead)
#include "tst_journalhead.moc"
