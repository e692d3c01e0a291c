// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/classchangequeries.h"

#include "models/journal/entry.h"
#include "models/register/objects.h"
#include "models/storage/statement.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Storage::Statement;

namespace Assets {

namespace {

constexpr quint16 kClassTable = 40; ///< number of the table in the entries

/// Decisions that are not the first of their thing; a copy that was raised before it had a decision has changed all the same.
const QString kChanges = u" FROM classification JOIN object ON object.id = classification.object_id JOIN asset ON asset.id = object.id "
                         "WHERE (classification.origin IN ('relabelled', 'inherited') OR EXISTS (SELECT 1 FROM classification AS former "
                         "WHERE former.object_id = classification.object_id AND former.id < classification.id))"_s;

QString textOf(const Statement &row, int column)
{
    return QString::fromUtf8(row.bytes(column));
}

bool hasEnded(const QString &state)
{
    return state == QLatin1String(Register::State::kDisposed) || state == QLatin1String(Register::State::kReturned);
}

/// The day here on which it was entered, as marks count.
QString dayHere(const QString &utc)
{
    return QDateTime::fromString(utc, Qt::ISODateWithMs).toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

ClassChangeReader::ClassChangeReader(Storage::Connection &db, Register::Visibility visible, IdBits assets)
    : m_visible(std::move(visible))
    , m_assets(std::move(assets))
    , m_changes(std::make_unique<Statement>(db, u"SELECT classification.id, object.id, object.number, object.name, object.unit_id, asset.access_scope, "
                                                "classification.levels, classification.policy_version_id, classification.reason, classification.effective_on, "
                                                "classification.decided_by, asset.label_due, object.state"_s
                                                    + kChanges + u" ORDER BY classification.id"_s))
    , m_former(std::make_unique<Statement>(db, u"SELECT levels, policy_version_id FROM classification WHERE object_id = ?1 AND id < ?2 ORDER BY id DESC LIMIT 1"_s))
    , m_entries(std::make_unique<Statement>(db, u"SELECT journal_entry.row_digests, journal_context.entered_at, journal_context.actor_post, "
                                                "journal_context.actor_name FROM journal_entry JOIN journal_context ON journal_context.id = journal_entry.context_id "
                                                "WHERE journal_entry.object_id = ?1 AND journal_entry.object_kind = 'asset' ORDER BY journal_entry.seq"_s))
{
}

ClassChangeReader::~ClassChangeReader() = default;

std::optional<ClassChange> ClassChangeReader::next()
{
    while (m_changes->step()) {
        const Statement &row = *m_changes;
        if (!m_assets.has(row.integer(1)))
            continue;
        ClassChange change;
        change.assetId = row.integer(1);
        change.number = textOf(row, 2);
        change.name = textOf(row, 3);
        change.unitId = row.type(4) == Statement::Type::Null ? std::nullopt : std::optional(row.integer(4));
        change.closed = !m_visible.sees(row.bytes(5) == "unit", change.unitId);
        change.after = Policy::levelsFromText(textOf(row, 6));
        change.toVersion = row.integer(7);
        change.reason = textOf(row, 8);
        change.effectiveOn = textOf(row, 9);
        change.decidedBy = textOf(row, 10);
        addFormer(row.integer(0), change);
        addEntry(row.integer(0), hasEnded(textOf(row, 12)) ? QString() : textOf(row, 11), change);
        return change;
    }
    return std::nullopt;
}

void ClassChangeReader::addFormer(qint64 decision, ClassChange &change)
{
    m_former->bindInteger(1, change.assetId);
    m_former->bindInteger(2, decision);
    if (m_former->step()) {
        change.before = Policy::levelsFromText(textOf(*m_former, 0));
        change.fromVersion = m_former->integer(1);
    }
    m_former->reset();
}

/// Of its entry: who entered it where nobody is named, and whether the mark that it made stale waits still.
void ClassChangeReader::addEntry(qint64 decision, const QString &labelDue, ClassChange &change)
{
    QString enteredOn = change.effectiveOn;
    m_entries->bindInteger(1, change.assetId);
    bool isFound = false;
    while (!isFound && m_entries->step()) {
        Journal::forEachRow(m_entries->bytes(0), [&](quint16 table, qint64 row, QByteArrayView) { isFound = isFound || (table == kClassTable && row == decision); });
        if (!isFound)
            continue;
        enteredOn = dayHere(textOf(*m_entries, 1));
        if (change.decidedBy.isEmpty())
            change.decidedBy = QString(textOf(*m_entries, 2) + u' ' + textOf(*m_entries, 3)).trimmed();
    }
    m_entries->reset();
    if (change.before.isEmpty() || change.before == change.after)
        return;
    change.mark = labelDue.isEmpty() || enteredOn < labelDue ? ClassChange::Mark::Renewed : ClassChange::Mark::Waiting;
}

ClassChangeCount countClassChanges(Storage::Connection &db, const IdBits &assets)
{
    ClassChangeCount count;
    IdBits changed;
    Statement statement(db, u"SELECT object.id"_s + kChanges);
    while (statement.step()) {
        if (!assets.has(statement.integer(0)))
            continue;
        ++count.changes;
        changed.set(statement.integer(0));
    }
    count.assets = changed.count();
    return count;
}

} // namespace Assets
