// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Policy {

/// An exception (例外措置) in force on that day for that thing: a rule that need not be kept.
struct Waiver {
    QString rule;
    QString number; ///< E-0001
    QString clause; ///< that it rests on
    bool operator==(const Waiver &) const = default;
};

/// What a rule may look at: one act on one thing, as it will be after the act. Whoever performs the act fills in
/// what it has; what is left out is unknown, never "no".
///
/// Acts: asset.register asset.edit asset.relabel asset.copy asset.takeOver · disposal.record · and for later work
/// asset.provide asset.publish medium.store · custody.takeOut and the other hand-overs of models/custody/custodykind.h.
///
/// Flags of media: longTerm (長期保管), rarelyUsed (利用頻度が低い), writeProtected, encrypted, equipment, paper, builtIn (not to be
/// taken out by itself), unconnected (back, and not checked yet).
/// Flags: personalInfo, sensitive (要配慮), myNumber, hrRecord (人事記録), settings (設定情報), classUnknown (分類照会中).
///
/// Fields (keys of `fields`): name, scope (a Document::scopes code), acquisition (a Document::acquisitions code),
/// sourceLevels (levelsToText form), originLevels (the same, of what a copy, printout or backup was made from; only
/// when it is one), publication ("public" | "closed"), form, channel ("sns" …), purpose,
/// copyPurpose ("backup" …), placeName and previousPlaceName (what the place is called, with what it is in), placeLockable, placeSafe and placeDisasterLowRisk ("true" | "false"), and of a disposal record
/// doneAt (ISO date or date and time), method (a Document::disposalMethods code), content, person, target, permitNumber; of a hand-over
/// placeControlledArea ("true" | "false") and the fields of models/custody/custodyfield.h by their codes.
struct Facts {
    QString act;
    Levels levels;                           ///< after the act
    std::optional<Levels> previousLevels;    ///< before it; nullopt for a new thing
    QMap<QString, QStringList> grounds;      ///< axis code → ground codes
    QString kind;                            ///< asset kind code
    std::optional<QString> previousKind;
    QSet<QString> flags;
    std::optional<QSet<QString>> previousFlags;
    QMap<QString, QString> fields;
    QString reason;                          ///< why, as the act's own reason field says (relabelling); empty = not given
    bool disposed = false;                   ///< the thing is 廃棄済
    bool fact = false;                       ///< recording what has happened: nothing is refused, see Finding::breach
    QStringList actorRoles;                  ///< codes of the roles that the actor holds on that day
    QList<Waiver> waivers;                   ///< exceptions in force for the thing on that day
};

/// What the policy's rules say to the act, in the policy's order; empty when they have nothing to say.
/// With `facts.fact` every severity above Advise comes back as Advise with `breach` set. For asset.takeOver nothing is
/// above Advise and nothing is a breach: what exists is registered, its gaps are put right later.
/// What a waiver sets aside comes back as Advise that names the exception and both clauses.
[[nodiscard]] Findings check(const Document &policy, const Facts &facts);

/// Whether an exception of this policy may set the rule aside, by its severity as written.
[[nodiscard]] bool mayBeLifted(const Document &policy, const Rule &rule);

/// What the register itself says whatever the policy: a disposed thing stays as it is (object.disposed), a
/// relabelling has a reason (relabel.reason). Status default, yet Refuse: without them the history would not hold.
[[nodiscard]] Findings programRules(const Facts &facts);

/// A level that a rule proposes before the clerk chooses.
struct Proposal {
    QString axis;
    QString level;
    QString ground; ///< ground code; may be empty
    QString rule;
    QString clause;
    QString text;
    Status status = Status::Default;
    bool locked = false; ///< not to be changed by the clerk (class of the source, 鍵 …)
    bool operator==(const Proposal &) const = default;
};

/// At most one per axis: the highest rank; the first rule of that rank. Does not look at facts.levels.
[[nodiscard]] QList<Proposal> proposals(const Document &policy, const Facts &facts);

/// The unit kind within which alone name and content are open (係); nullopt when no rule narrows it.
[[nodiscard]] std::optional<QString> accessScope(const Document &policy, const Facts &facts);

/// The levels whose rules apply meanwhile: as given; the highest on every axis while the class is unknown.
[[nodiscard]] Levels effectiveLevels(const Document &policy, const Facts &facts);

/// One line of 「この分類でできること・できないこと」.
struct Guidance {
    enum class Allowed { Can, Needs, Cannot };
    Allowed allowed = Allowed::Can;
    QString text;
    QString clause;
    Status status = Status::Default;
    QString rule; ///< rule id or restriction code
    bool operator==(const Guidance &) const = default;
};

/// Cannot first, then Needs, then Can; within them the policy's order. A required axis without level counts as
/// the highest, and such lines have status default.
[[nodiscard]] QList<Guidance> guidance(const Document &policy, const Levels &levels);

} // namespace Policy
