// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/openregister.h"
#include "models/storage/transaction.h"
#include "tests/support/registerfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Register;

/// The open register: one writer, a reader that cannot write, answers as values, and what others did.
class TstOpenRegister : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_open.reset(); }
    void actsAreDoneInOrder();
    void theReaderCannotWrite();
    void aChangeIsToldOnce();
    void refusedAndDryAreNotTold();
    void theWindowGetsItsAnswerInItsThread();
    void anAnswerToNobodyIsDropped();
    void anotherProcessIsHeard();
    void muchOfAnotherProcessIsHeardLater();
    void closingAnswersWhatWaits();
    void aFileThatWentAwayIsAnError();
    void whatIsNoRegisterDoesNotOpen();
    void theActorIsAsked();

private:
    static Request add(const QString &name)
    {
        Request request;
        request.act = u"unit.add"_s;
        request.params = {{u"name"_s, name}};
        return request;
    }

    std::unique_ptr<RegisterFixture> m_fixture;
    std::unique_ptr<OpenRegister> m_open;
};

void TstOpenRegister::init()
{
    m_fixture = std::make_unique<RegisterFixture>();
    m_fixture->connection.reset();
    auto opened = OpenRegister::open(m_fixture->path, m_fixture->blueprint, m_fixture->clock);
    QVERIFY(opened);
    m_open = std::move(*opened);
}

void TstOpenRegister::actsAreDoneInOrder()
{
    std::vector<std::future<Outcome>> answers;
    for (int i = 0; i < 20; ++i)
        answers.push_back(m_open->perform(add(u"第%1課"_s.arg(i))));
    for (int i = 0; i < 20; ++i) {
        const Outcome outcome = answers[size_t(i)].get();
        QVERIFY(outcome);
        QCOMPARE(outcome->entry, 3 + i);
    }
    Storage::Query query(m_open->readConnection(), u"SELECT count(*) FROM unit"_s);
    QVERIFY(query.run().next());
    QCOMPARE(query.integer(0), 21);
}

void TstOpenRegister::theReaderCannotWrite()
{
    QVERIFY_THROWS_EXCEPTION(Storage::DbError, m_open->readConnection().execute(u"UPDATE unit SET name = 'x'"_s));
    // Not even the five steps themselves, when they are given the reader.
    const Outcome outcome = performOn(m_open->readConnection(), m_open->blueprint(), m_open->clock(), add(u"総務課"_s));
    QVERIFY(!outcome);
    QCOMPARE(std::get<Support::Error>(outcome.error()).code, Support::ErrorCode::ReadOnly);
}

void TstOpenRegister::aChangeIsToldOnce()
{
    QSignalSpy spy(m_open.get(), &OpenRegister::changed);
    const Outcome outcome = m_open->performAndWait(add(u"総務課"_s));
    QVERIFY(outcome);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).value<QList<Journal::ObjectRef>>(), outcome->touched);
    QCOMPARE(spy.first().at(1).toLongLong(), outcome->entry);
    m_open->pollOtherProcesses();
    QCOMPARE(spy.size(), 1); // one's own act is no news from others
}

void TstOpenRegister::refusedAndDryAreNotTold()
{
    QSignalSpy spy(m_open.get(), &OpenRegister::changed);
    Request dry = add(u"総務課"_s);
    dry.dryRun = true;
    QVERIFY(m_open->performAndWait(dry));
    QVERIFY(!m_open->performAndWait(add({})));
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
}

void TstOpenRegister::theWindowGetsItsAnswerInItsThread()
{
    QObject window;
    QThread *thread = nullptr;
    std::optional<Outcome> answer;
    m_open->perform(add(u"総務課"_s), &window, [&](Outcome outcome) {
        thread = QThread::currentThread();
        answer = std::move(outcome);
    });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(answer->has_value());
}

void TstOpenRegister::anAnswerToNobodyIsDropped()
{
    bool called = false;
    auto window = std::make_unique<QObject>();
    QSignalSpy spy(m_open.get(), &OpenRegister::changed);
    m_open->perform(add(u"総務課"_s), window.get(), [&](const Outcome &) { called = true; });
    window.reset();
    QTRY_COMPARE(spy.size(), 1); // the act itself was done
    QVERIFY(!called);
}

void TstOpenRegister::anotherProcessIsHeard()
{
    QSignalSpy spy(m_open.get(), &OpenRegister::changed);
    m_open->pollOtherProcesses();
    QCOMPARE(spy.size(), 0);
    Storage::Connection other(m_fixture->path, Storage::Connection::Mode::ReadWrite);
    const Outcome first = performOn(other, *m_fixture->blueprint, *m_fixture->clock, add(u"総務課"_s));
    const Outcome second = performOn(other, *m_fixture->blueprint, *m_fixture->clock, add(u"税務課"_s));
    QVERIFY(first && second);
    m_open->pollOtherProcesses();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).value<QList<Journal::ObjectRef>>(), first->touched + second->touched);
    QCOMPARE(spy.first().at(1).toLongLong(), second->entry);
    m_open->pollOtherProcesses();
    QCOMPARE(spy.size(), 1);
    QVERIFY(m_open->performAndWait(add(u"住民課"_s))->entry == second->entry + 1); // one chain for both
}

void TstOpenRegister::muchOfAnotherProcessIsHeardLater()
{
    QSignalSpy spy(m_open.get(), &OpenRegister::changed);
    Storage::Connection other(m_fixture->path, Storage::Connection::Mode::ReadWrite);
    Journal::Recorder recorder(other, m_fixture->blueprint->catalogue, signatureOf({}), u"unit.load"_s, u"2026-04-10"_s, u"2026-04-10T01:00:00.000Z"_s);
    {
        Storage::Transaction transaction(other);
        for (int at = 0; at < 1500; ++at) {
            recorder.open();
            const qint64 id = recorder.insert(u"unit"_s, {{u"uuid"_s, u"u%1"_s.arg(at)}, {u"name"_s, u"第%1課"_s.arg(at)}});
            recorder.close({u"unit"_s, id}, {});
        }
        recorder.finish();
        transaction.commit();
    }
    m_open->pollOtherProcesses();
    QCOMPARE(spy.size(), 0);
    m_open->pollOtherProcesses(); // while it is still reading
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).value<QList<Journal::ObjectRef>>().size(), 1500);
    QCOMPARE(spy.first().at(1).toLongLong(), recorder.lastEntry());
    m_open->pollOtherProcesses();
    QTest::qWait(20);
    QCOMPARE(spy.size(), 1);
}

void TstOpenRegister::closingAnswersWhatWaits()
{
    std::vector<std::future<Outcome>> answers;
    for (int i = 0; i < 50; ++i)
        answers.push_back(m_open->perform(add(u"第%1課"_s.arg(i))));
    m_open.reset();
    int done = 0;
    for (auto &answer : answers) {
        const Outcome outcome = answer.get(); // never throws, never waits for ever
        done += outcome ? 1 : 0;
        if (!outcome)
            QCOMPARE(std::get<Support::Error>(outcome.error()).code, Support::ErrorCode::Cancelled);
    }
    Storage::Connection after(m_fixture->path, Storage::Connection::Mode::QueryOnly);
    Storage::Query query(after, u"SELECT count(*) FROM unit"_s);
    QVERIFY(query.run().next());
    QCOMPARE(query.integer(0), 1 + done);
}

void TstOpenRegister::aFileThatWentAwayIsAnError()
{
    const QString away = m_fixture->path + u".moved"_s;
    std::optional<Outcome> outcome;
    for (int round = 0; round < 200; ++round) { // until the file goes before the writer, in its thread, has opened it
        QVERIFY(QFile::rename(m_fixture->path, away));
        outcome = m_open->performAndWait(add(u"第%1課"_s.arg(round)));
        if (!*outcome)
            break;
        m_open.reset();
        QVERIFY(QFile::rename(away, m_fixture->path));
        auto opened = OpenRegister::open(m_fixture->path, m_fixture->blueprint, m_fixture->clock);
        QVERIFY(opened);
        m_open = std::move(*opened);
    }
    QVERIFY(!*outcome);
    const auto error = std::get<Support::Error>(outcome->error());
    QVERIFY2(error.code == Support::ErrorCode::InputOutput, qPrintable(error.detail));
    QVERIFY(!QFile::exists(m_fixture->path));
    QObject window;
    bool told = false;
    m_open->perform(add(u"総務課"_s), &window, [&](const Outcome &answer) { told = !answer; });
    QTRY_VERIFY(told);
}

void TstOpenRegister::whatIsNoRegisterDoesNotOpen()
{
    const auto opened = OpenRegister::open(m_fixture->dir.filePath(u"policy.json"_s), m_fixture->blueprint, m_fixture->clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Support::ErrorCode::NotARegister);
}

void TstOpenRegister::theActorIsAsked()
{
    QVERIFY(!m_open->actorFor({}).name.isEmpty());
    Request request;
    request.act = u"person.add"_s;
    request.params = {{u"name"_s, u"架空 花子"_s}};
    const Outcome outcome = m_open->performAndWait(request);
    QVERIFY(outcome);
    QCOMPARE(m_open->actorFor(outcome->result.value(u"id"_s).toInteger()).name, u"架空 花子"_s);
}

QTEST_GUILESS_MAIN(TstOpenRegister)
#include "tst_openregister.moc"
