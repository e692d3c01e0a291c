// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/recorder.h"
#include "models/journal/rowmarks.h"
#include "models/journal/verifier.h"
#include "models/storage/transaction.h"
#include "tests/support/registerfixture.h"

#include <atomic>
#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Journal;

/// Verification by several threads says what one thread says, and acts done meanwhile are no break.
class TstVerifyThreads : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_register = std::make_unique<RegisterFixture>(); }
    void breaksAreTheSameInAnyNumberOfThreads();
    void rowsFarApartAreVerified();
    void theEntryOfTheLastFormIsNamed();
    void actsDuringVerificationAreNoBreak();
    void marksTellRowsApart();

private:
    /// 2, 3 … last: the first unit is there.
    static QList<qint64> upTo(qint64 last)
    {
        QList<qint64> ids(last - 1);
        std::iota(ids.begin(), ids.end(), 2);
        return ids;
    }
    QList<Break> breaks(int threads)
    {
        Storage::Connection connection(m_register->path, Storage::Connection::Mode::QueryOnly);
        return verifyIn(threads, connection, m_register->blueprint->catalogue).breaks;
    }
    void addUnits(const QList<qint64> &ids)
    {
        Recorder recorder(m_register->db(), m_register->blueprint->catalogue, Register::signatureOf({}), u"unit.load"_s, u"2026-04-10"_s, u"2026-04-10T01:00:00.000Z"_s);
        Storage::Transaction transaction(m_register->db());
        for (const qint64 id : ids) {
            const QString name = u"第%1課"_s.arg(id);
            recorder.open();
            recorder.insert(u"unit"_s, {{u"uuid"_s, name}, {u"name"_s, name}}, id);
            recorder.close({u"unit"_s, id}, {});
        }
        recorder.finish();
        transaction.commit();
    }

    std::unique_ptr<RegisterFixture> m_register;
};

void TstVerifyThreads::breaksAreTheSameInAnyNumberOfThreads()
{
    addUnits(upTo(601));
    Storage::Connection &db = m_register->db();
    db.execute(u"UPDATE unit SET name = '別' WHERE id IN (5, 300, 556)"_s);
    db.execute(u"DELETE FROM unit WHERE id IN (255, 256, 511, 512)"_s);
    db.execute(u"INSERT INTO unit (id, uuid, name) VALUES (700, 'x', 'x')"_s);
    db.execute(u"UPDATE journal_entry SET summary = '{}' WHERE seq = 44"_s);
    const QList<Break> alone = breaks(1);
    QCOMPARE(alone.size(), 9);
    QCOMPARE(alone.first(), (Break{Break::Kind::BrokenChain, 44, {}, 0}));
    QCOMPARE(alone.last(), (Break{Break::Kind::InsertedRow, 0, u"unit"_s, 700}));
    QVERIFY(alone.contains(Break{Break::Kind::DeletedRow, 257, u"unit"_s, 256}));
    for (const int threads : {2, 4})
        QCOMPARE(breaks(threads), alone);
}

void TstVerifyThreads::rowsFarApartAreVerified()
{
    addUnits({-7, 65'535, 65'536, 9'000'000'000'000});
    for (const int threads : {1, 3})
        QCOMPARE(breaks(threads), QList<Break>());
    m_register->db().execute(u"UPDATE unit SET name = '別' WHERE id IN (-7, 65536, 9000000000000)"_s);
    for (const int threads : {1, 3}) {
        const QList<Break> found = breaks(threads);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).row, -7);
        QCOMPARE(found.at(1).row, 65'536);
        QCOMPARE(found.at(2).row, 9'000'000'000'000);
    }
}

void TstVerifyThreads::theEntryOfTheLastFormIsNamed()
{
    QVERIFY(m_register->act(u"unit.edit"_s, {{u"unit"_s, 1}, {u"name"_s, u"月見町"_s}}));
    QVERIFY(m_register->act(u"unit.add"_s, {{u"name"_s, u"総務課"_s}}));
    m_register->db().execute(u"DELETE FROM unit WHERE id = 1"_s);
    for (const int threads : {1, 2})
        QCOMPARE(breaks(threads), (QList<Break>{{Break::Kind::DeletedRow, 3, u"unit"_s, 1}}));
}

void TstVerifyThreads::actsDuringVerificationAreNoBreak()
{
    addUnits(upTo(201));
    std::atomic<bool> isOver = false;
    std::atomic<int> done = 0;
    std::jthread clerk([&] {
        auto opened = Register::OpenRegister::open(m_register->path, m_register->blueprint, m_register->clock);
        for (int at = 0; !isOver && opened; ++at) {
            Register::Request request;
            request.act = u"unit.edit"_s;
            request.params = {{u"unit"_s, 2 + at % 200}, {u"name"_s, u"第%1係"_s.arg(at)}};
            done += (*opened)->performAndWait(request) ? 1 : 0;
        }
    });
    while (done == 0)
        std::this_thread::yield();
    for (int round = 0; round < 12; ++round) {
        const QList<Break> found = breaks(1 + round % 3);
        QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().text()));
    }
    isOver = true;
    clerk.join();
    QVERIFY(done > 0);
}

void TstVerifyThreads::marksTellRowsApart()
{
    const MarkKey one;
    const MarkKey other;
    Digest digest{};
    const quint64 before = one.mark(digest.data());
    QVERIFY(before != 0);
    QCOMPARE(one.mark(digest.data()), before);
    QVERIFY(other.mark(digest.data()) != before); // a mark means nothing in another verification
    for (char &byte : digest) {
        byte = 1;
        QVERIFY(one.mark(digest.data()) != before);
        byte = 0;
    }
}

QTEST_GUILESS_MAIN(TstVerifyThreads)
#include "tst_verifythreads.moc"
