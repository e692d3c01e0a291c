// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/recorder.h"
#include "models/policy/finding.h"
#include "models/policy/policy.h"
#include "models/register/actor.h"
#include "models/search/index.h"
#include "models/support/clock.h"
#include "models/support/progress.h"
#include "models/support/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <future>
#include <variant>
#include <vector>

namespace Register {

using Journal::ObjectRef;

/// One parameter of an act, for the command line, the help and for checking what came in.
struct Parameter {
    enum class Type { Text, Number, Date, DateTime, YesNo, Object, List, Map, File };
    QString name;
    QString title;
    Type type = Type::Text;
    bool required = false;
    QString help; ///< allowed values or an example
};

struct ActDescriptor {
    QString name;       ///< asset.register
    QString title;      ///< 資産を登録
    QString capability; ///< what the actor must be able to do
    QList<Parameter> parameters;
    QString objectKind;
    /// The sentence an entry is told as. Empty = title and changes.
    std::function<QString(const Journal::Entry &)> tell;
};

/// Something wrong with one parameter: no act, nothing journalled.
struct FieldError {
    QString field;  ///< parameter path: "params.name"
    QString message;
    bool operator==(const FieldError &) const = default;
};

/// What follows from the act, said before OK.
struct Consequence {
    QString text;
    QJsonObject data;
};

/// Someone else changed the thing meanwhile: both versions.
struct Stale {
    ObjectRef object;
    QJsonObject yours;
    QJsonObject theirs;
};

/// The world an act works in. Lives for one act.
struct ActContext {
    Storage::Connection &db;
    const Actor &actor;
    const Support::Clock &clock;
    Journal::Recorder &journal;
    Search::Index &index;
    Support::Progress &progress;
    QString actedAt;                ///< UTC instant or bare day
    QMap<QString, QString> reasons; ///< rule → written reason
    bool dryRun = false;
};

/// What class things would have: object id → levels.
using ClassChanges = QHash<qint64, Policy::Levels>;

/// What an act is going to do: made by reading only, carried out by `apply`.
struct Plan {
    QList<FieldError> errors;
    Policy::Findings findings;
    QList<Consequence> consequences;
    ClassChanges classes; ///< things that would have another class: what follows elsewhere is told from it (see Follower)
    ObjectRef object;     ///< for the entry of a refusal; kind empty when the thing does not exist yet
    QJsonObject summary;  ///< what a refusal's entry tells
    std::optional<Stale> stale;
    std::optional<Support::Error> fault; ///< a file that cannot be read, a thing that is not there
    /// Policy whose roles count for findings that name one, and the unit it is about.
    qint64 policyId = 0;
    std::optional<qint64> unitId;
    /// Writes through context.journal, leaves no open rows, returns the result for the caller.
    std::function<QJsonObject(ActContext &)> apply;
};

/// An act that was done, as the journal has it.
struct PastAct {
    QString act;
    Journal::Signature by;
    QString enteredAt;
    qint64 first = 0; ///< its entries, from … to
    qint64 last = 0;
};

/// What takes a done act back: another act with its own rules, or, where there is none, a plan of its own.
struct Reversal {
    QString act; ///< empty = `plan`
    QJsonObject params;
    std::function<Plan(ActContext &)> plan;
};
/// Or one sentence why it cannot be taken back.
using Reversed = tl::expected<Reversal, QString>;

/// One act: its description and its planning.
struct Act {
    ActDescriptor descriptor;
    std::function<Plan(ActContext &, const QJsonObject &params)> plan;
    /// How act.takeBack takes it back. Every act says it; reads only, throws DbError.
    std::function<Reversed(Storage::Connection &, const PastAct &)> reverse;
    /// Nothing in the register changes by it (printing, a parked draft): 取り消す looks for what was done before it.
    bool leavesNoChange = false;
};

/// One wish to act.
struct Request {
    QString act;
    QJsonObject params;
    std::optional<qint64> personId; ///< who acts; nullopt = nobody chosen
    QMap<QString, QString> reasons;
    QString at; ///< time of the fact as typed by people or ISO; empty = now
    bool dryRun = false;
    std::shared_ptr<Support::Progress> progress; ///< optional, for long work
};

/// The act was done (or would be, in a dry run).
struct Done {
    QJsonObject result;
    Policy::Findings findings; ///< advice, and reasons that were given
    QList<Consequence> consequences;
    qint64 entry = 0; ///< last journal entry; 0 in a dry run
    QList<ObjectRef> touched;
};

/// A rule refused; `entry` tells of it, nothing else was changed.
struct Refused {
    Policy::Findings findings;
    QList<Consequence> consequences;
    qint64 entry = 0;
};

/// Parameters that are wrong.
struct Invalid {
    QList<FieldError> errors;
};

using Rejection = std::variant<Refused, Stale, Invalid, Support::Error>;
using Outcome = tl::expected<Done, Rejection>;

/// Findings as daichoctl prints and the journal keeps them: [{rule, severity, clause, text, …}].
[[nodiscard]] QJsonArray findingsToJson(const Policy::Findings &findings);
[[nodiscard]] QJsonArray consequencesToJson(const QList<Consequence> &consequences);

} // namespace Register
