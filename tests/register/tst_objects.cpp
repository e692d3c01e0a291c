// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/verify.h"
#include "models/register/objects.h"
#include "models/storage/transaction.h"
#include "tests/support/registerfixture.h"

using namespace Qt::StringLiterals;
using namespace Register;

/// Objects, their numbers and their other names.
class TstObjects : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void numbersFollowTheirPattern_data();
    void numbersFollowTheirPattern();
    void takenNumbersAreSkipped();
    void aLostCounterIsNoHarm();
    void patternsWithoutASequenceAreNamed_data();
    void patternsWithoutASequenceAreNamed();
    void numberIsUniqueForEver();
    void foundByNumberAndOldNumber_data();
    void foundByNumberAndOldNumber();
    void everyChangeRaisesTheRevision();
    void everyStateHasALabel();

private:
    qint64 add(const QString &number, const QString &state = u"active"_s)
    {
        m_journal->open();
        const qint64 id = insertObject(*m_context, {u"asset"_s, number, u"名簿"_s, 1, state});
        m_journal->close({u"asset"_s, id}, {});
        return id;
    }

    std::unique_ptr<RegisterFixture> m_register;
    Actor m_actor;
    std::unique_ptr<Journal::Recorder> m_journal;
    std::unique_ptr<Search::Index> m_index;
    Support::Progress m_progress;
    std::unique_ptr<ActContext> m_context;
};

void TstObjects::init()
{
    m_register = std::make_unique<RegisterFixture>();
    m_journal = std::make_unique<Journal::Recorder>(m_register->db(), m_register->blueprint->catalogue, signatureOf(m_actor), u"test.act"_s,
                                                    u"2026-04-10"_s, u"2026-04-10T01:00:00.000Z"_s);
    m_index = std::make_unique<Search::Index>(m_register->db());
    m_context.reset(new ActContext{m_register->db(), m_actor, *m_register->clock, *m_journal, *m_index, m_progress, u"2026-04-10"_s, {}, false});
}

void TstObjects::cleanup()
{
    m_journal->finish();
    QVERIFY(Journal::verify(m_register->db(), m_register->blueprint->catalogue).ok());
    m_context.reset();
    m_index.reset();
    m_journal.reset();
    m_register.reset();
}

void TstObjects::numbersFollowTheirPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("the usual") << QString::fromLatin1(kDefaultNumberPattern) << QStringList{u"A-総-0001"_s, u"A-総-0002"_s, u"A-総-0003"_s};
    QTest::newRow("with the fiscal year") << u"{fy}-{seq:3}"_s << QStringList{u"2026-001"_s, u"2026-002"_s, u"2026-003"_s};
    QTest::newRow("sequence in the middle") << u"{seq}/{unit}"_s << QStringList{u"0001/総"_s, u"0002/総"_s, u"0003/総"_s};
    QTest::newRow("one digit") << u"N{seq:1}"_s << QStringList{u"N1"_s, u"N2"_s, u"N3"_s};
    QTest::newRow("no sequence: one is added") << u"X"_s << QStringList{u"X-0001"_s, u"X-0002"_s, u"X-0003"_s};
}

void TstObjects::numbersFollowTheirPattern()
{
    QFETCH(const QString, pattern);
    QFETCH(const QStringList, numbers);
    const QMap<QString, QString> values{{u"unit"_s, u"総"_s}, {u"fy"_s, u"2026"_s}};
    for (const QString &number : numbers) {
        QCOMPARE(nextNumber(*m_context, pattern, values), number);
        add(number);
    }
    QVERIFY(nextNumber(*m_context, pattern, {{u"unit"_s, u"税"_s}, {u"fy"_s, u"2027"_s}}).contains(u'1') || !pattern.contains(u"{unit}"_s));
}

void TstObjects::takenNumbersAreSkipped()
{
    add(u"A-総-0001"_s);
    add(u"A-総-0003"_s, u"void"_s); // what was voided keeps its number
    const QMap<QString, QString> values{{u"unit"_s, u"総"_s}};
    QCOMPARE(nextNumber(*m_context, u"A-{unit}-{seq:4}"_s, values), u"A-総-0002"_s);
    QCOMPARE(nextNumber(*m_context, u"A-{unit}-{seq:4}"_s, values), u"A-総-0004"_s);
    QVERIFY(isNumberTaken(m_register->db(), u"A-総-0003"_s));
}

void TstObjects::aLostCounterIsNoHarm()
{
    for (int i = 0; i < 3; ++i)
        add(nextNumber(*m_context, u"B-{seq:2}"_s, {}));
    m_register->db().execute(u"DELETE FROM number_counter"_s);
    QCOMPARE(nextNumber(*m_context, u"B-{seq:2}"_s, {}), u"B-04"_s);
}

void TstObjects::patternsWithoutASequenceAreNamed_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("usable");
    QTest::newRow("usual") << u"A-{unit}-{seq:4}"_s << true;
    QTest::newRow("without width") << u"{seq}"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no sequence") << u"A-{unit}"_s << false;
    QTest::newRow("misspelt") << u"A-{sec:4}"_s << false;
}

void TstObjects::patternsWithoutASequenceAreNamed()
{
    QFETCH(const QString, pattern);
    QFETCH(const bool, usable);
    QCOMPARE(!patternProblem(pattern).has_value(), usable);
}

void TstObjects::numberIsUniqueForEver()
{
    add(u"A-1"_s, u"void"_s);
    QVERIFY_THROWS_EXCEPTION(Storage::DbError, add(u"A-1"_s));
}

void TstObjects::foundByNumberAndOldNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::newRow("number") << u"A-001"_s << u"A-001"_s;
    QTest::newRow("number in full width") << u"Ａ－００１"_s << u"A-001"_s;
    QTest::newRow("old number") << u"旧-7"_s << u"A-002"_s;
    QTest::newRow("barcode in full width") << u"４９０１２３"_s << u"A-002"_s;
    QTest::newRow("a number comes before an old number") << u"A-003"_s << u"A-003"_s;
    QTest::newRow("a removed name") << u"捨てた名"_s << QString();
    QTest::newRow("a name of a voided thing") << u"取消の名"_s << QString();
    QTest::newRow("nothing") << u"A-999"_s << QString();
}

void TstObjects::foundByNumberAndOldNumber()
{
    QFETCH(const QString, text);
    QFETCH(const QString, number);
    add(u"A-001"_s);
    const qint64 second = add(u"A-002"_s);
    add(u"A-003"_s);
    const qint64 voided = add(u"A-004"_s, u"void"_s);
    m_journal->open();
    addAlias(*m_context, second, u"旧-7"_s, u"old"_s);
    addAlias(*m_context, second, u"490123"_s, u"barcode"_s);
    addAlias(*m_context, second, u"A-003"_s, u"old"_s);
    addAlias(*m_context, second, u"捨てた名"_s, u"old"_s);
    addAlias(*m_context, voided, u"取消の名"_s, u"old"_s);
    m_journal->close({u"asset"_s, second}, {});
    m_journal->open();
    removeAlias(*m_context, aliases(m_register->db(), second).last().id);
    m_journal->close({u"asset"_s, second}, {});
    QCOMPARE(aliases(m_register->db(), second).size(), 3);
    const auto found = findByNumber(m_register->db(), text);
    QCOMPARE(found ? found->number : QString(), number);
}

void TstObjects::everyChangeRaisesTheRevision()
{
    const qint64 id = add(u"A-1"_s);
    m_register->clock->set(QDateTime::fromString(u"2026-05-01T00:00:00Z"_s, Qt::ISODate));
    m_journal->open();
    updateObject(*m_context, id, {{u"name"_s, u"新名簿"_s}});
    m_journal->close({u"asset"_s, id}, {});
    const auto object = findObject(m_register->db(), id);
    QCOMPARE(object->revision, 2);
    QCOMPARE(object->name, u"新名簿"_s);
    QCOMPARE(object->unitId, std::optional<qint64>(1));
    QCOMPARE(m_register->text(u"SELECT updated_at FROM object WHERE number = 'A-1'"_s), u"2026-05-01T00:00:00Z"_s);
    QVERIFY_THROWS_EXCEPTION(Storage::DbError, updateObject(*m_context, 4711, {}));
}

void TstObjects::everyStateHasALabel()
{
    QSet<QString> labels;
    for (const char *state : {State::kDraft, State::kActive, State::kAsking, State::kDisposed, State::kReturned, State::kVoid}) {
        QVERIFY(stateLabel(QString::fromLatin1(state)) != QString::fromLatin1(state));
        labels.insert(stateLabel(QString::fromLatin1(state)));
    }
    QCOMPARE(labels.size(), 6);
}

QTEST_GUILESS_MAIN(TstObjects)
#include "tst_objects.moc"
