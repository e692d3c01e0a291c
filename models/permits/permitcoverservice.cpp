// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/permitcoverservice.h"

#include "models/organization/organizationrepository.h"
#include "models/permits/permitqueries.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Policy::PermitKind;
using Policy::PermitNeed;

namespace Permits {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Permits", text);
}

/// Everything that is looked at for one thing before one act.
struct Case {
    Storage::Connection &db;
    const Policy::Document &policy;
    const Policy::PermitAsk &ask;
    const PermitThing &thing;
    QString actedAt;
    QList<Permit> permits; ///< about the thing, and those that were typed
    QStringList chosen;    ///< numbers that were typed and are there

    [[nodiscard]] const PermitKind *kindOf(const Permit &permit) const
    {
        const auto found = std::find_if(policy.permits.cbegin(), policy.permits.cend(), [&permit](const PermitKind &one) { return one.code == permit.kind; });
        return found == policy.permits.cend() ? nullptr : &*found;
    }
    [[nodiscard]] const NamedThing *named(const Permit &permit) const
    {
        const auto found = std::find_if(permit.things.cbegin(), permit.things.cend(), [this](const NamedThing &one) { return one.object == thing.object; });
        return found == permit.things.cend() ? nullptr : &*found;
    }
};

/// An axis of the thing that stands above these levels; one without a level stands above all (INV-05).
bool exceeds(const Case &at, const Policy::Levels &most)
{
    return !at.ask.nothingOnIt && std::any_of(at.policy.axes.cbegin(), at.policy.axes.cend(), [&](const Policy::Axis &axis) {
        const auto limit = at.policy.rank(axis.code, most);
        const auto rank = at.policy.rank(axis.code, at.thing.levels);
        return limit && (at.ask.undecided.contains(axis.code) || (rank ? *rank > *limit : axis.required));
    });
}

bool isInUnit(const Case &at, const Permit &permit)
{
    return !permit.unitId || (at.thing.unitId && Organization::withDescendants(at.db, *permit.unitId).contains(*at.thing.unitId));
}

/// Why it is not about this thing; empty when it is.
QString outOfScope(const Case &at, const Permit &permit)
{
    if (!permit.blanket)
        return at.named(permit) ? QString() : say(QT_TRANSLATE_NOOP("Permits", "対象外です"));
    if (!isInUnit(at, permit) || (!permit.mediumKinds.isEmpty() && !permit.mediumKinds.contains(at.thing.kind)))
        return say(QT_TRANSLATE_NOOP("Permits", "対象外です"));
    return exceeds(at, permit.levels) ? say(QT_TRANSLATE_NOOP("Permits", "許可された分類を超えています")) : QString();
}

QString undecided(const Case &at, const Permit &permit)
{
    if (!permit.revokedAt.isEmpty() && !isAfter(permit.revokedAt, at.actedAt))
        return say(QT_TRANSLATE_NOOP("Permits", "取り消されています"));
    if (!permit.withdrawnAt.isEmpty())
        return say(QT_TRANSLATE_NOOP("Permits", "取り下げられています"));
    if (permit.isComplete())
        return {};
    if (!permit.steps.isEmpty() && permit.steps.constLast().result == Step::Result::Refused)
        return say(QT_TRANSLATE_NOOP("Permits", "許可されませんでした"));
    if (!permit.steps.isEmpty() && permit.steps.constLast().result == Step::Result::Returned)
        return say(QT_TRANSLATE_NOOP("Permits", "差し戻されています"));
    const QString waiting = permit.deciders.value(permit.steps.size());
    const Policy::Role *role = at.policy.role(waiting);
    return say(QT_TRANSLATE_NOOP("Permits", "%1の決裁がまだです")).arg(role ? role->label : say(QT_TRANSLATE_NOOP("Permits", "許可する者")));
}

/// Why the permit does not do for the act; empty when it does.
QString whyNot(const Case &at, const Permit &permit)
{
    if (const QString why = outOfScope(at, permit); !why.isEmpty())
        return why;
    if (const QString why = undecided(at, permit); !why.isEmpty())
        return why;
    const QDate day = dayOf(at.actedAt);
    if (day > permit.to)
        return say(QT_TRANSLATE_NOOP("Permits", "%1で期限が切れています")).arg(Support::wareki(permit.to));
    if (day < permit.from)
        return say(QT_TRANSLATE_NOOP("Permits", "%1からの許可です")).arg(Support::wareki(permit.from));
    if (isAfter(permit.permittedAt(), at.actedAt))
        return say(QT_TRANSLATE_NOOP("Permits", "決裁（%1）が行為より後です")).arg(Support::shownDate(permit.permittedAt()));
    if (permit.once && wasUsed(at.db, permit.id, at.thing.object.id))
        return say(QT_TRANSLATE_NOOP("Permits", "一回限りで、もう使われています"));
    return {};
}

bool isOfNeed(const Case &at, const QList<PermitNeed> &needs, const PermitNeed &need, const Permit &permit)
{
    if (permit.kind == need.kind->code)
        return true;
    if (need.kind->deciders.isEmpty())
        return false;
    return std::any_of(needs.cbegin(), needs.cend(), [&](const PermitNeed &other) {
        return other.kind->code == permit.kind && other.kind->deciders == need.kind->deciders && other.kind == at.kindOf(permit);
    });
}

/// The rule that says the same of the act: its id is what exceptions and reasons name.
QString ruleOf(const Case &at, const PermitKind &kind)
{
    for (const Policy::Rule &rule : at.policy.rules) {
        if ((rule.kind != "custody.permit"_L1 && rule.kind != "copy.permit"_L1) || rule.source.clause != kind.source.clause)
            continue;
        const QJsonArray acts = rule.params.value(u"acts"_s).toArray();
        if (std::any_of(acts.begin(), acts.end(), [&at](const QJsonValue &act) { return act.toString().endsWith(u'.' + at.ask.act); }))
            return rule.id;
    }
    return u"permit."_s + kind.code;
}

QString decidersOf(const Policy::Document &policy, const PermitKind &kind)
{
    QStringList labels;
    for (const QString &code : kind.deciders) {
        const Policy::Role *role = policy.role(code);
        labels.append(role ? role->label : code);
    }
    if (labels.isEmpty())
        labels.append(kind.decider);
    return labels.join(say(QT_TRANSLATE_NOOP("Permits", "と")));
}

Policy::Finding missing(const Case &at, const PermitNeed &need, const QStringList &near)
{
    const PermitKind &kind = *need.kind;
    Policy::Finding finding;
    finding.rule = ruleOf(at, kind);
    finding.clause = kind.source.clause;
    finding.field = u"permit"_s;
    finding.status = need.certain ? kind.source.status : Policy::Status::Default;
    const bool isDefault = finding.status == Policy::Status::Default;
    if (isDefault)
        finding.confirmation = at.policy.confirmation;
    finding.severity = isDefault && finding.confirmation.isEmpty() ? Policy::Severity::Reason : Policy::Severity::Refuse;
    (isDefault ? finding.notifyRole : finding.role) = kind.deciders.value(0);
    const QString who = decidersOf(at.policy, kind);
    finding.text = say(QT_TRANSLATE_NOOP("Permits", "%1には、%2の許可がいります。")).arg(Policy::permitActWord(at.ask.act), who);
    if (!need.certain)
        finding.text += say(QT_TRANSLATE_NOOP("Permits", "分類が決まるまで、最も高いものとして扱います。"));
    if (!near.isEmpty())
        finding.text += near.join(QString());
    finding.satisfy = say(QT_TRANSLATE_NOOP("Permits", "「%1」の許可を申請し、%2の決裁を受けてください。")).arg(kind.label, who);
    return finding;
}

/// A permit for the act as it was when its class was lower: the class has risen to where another permit is needed (INV-14).
bool wasOvertaken(const Case &at, const Permit &permit)
{
    const PermitKind *kind = at.kindOf(permit);
    const NamedThing *named = at.named(permit);
    if (!kind || !named || !Policy::isFor(*kind, at.ask))
        return false;
    return named->levels.isEmpty() ? !at.thing.levels.isEmpty() : exceeds(at, named->levels);
}

void answer(const Case &at, const QList<PermitNeed> &needs, const PermitNeed &need, PermitAnswer &all)
{
    QList<const Permit *> of;
    QStringList near;
    for (const Permit &one : at.permits) {
        if (isOfNeed(at, needs, need, one))
            of.append(&one);
        else if (wasOvertaken(at, one))
            near.append(say(QT_TRANSLATE_NOOP("Permits", "%1 のあとで分類が上がりました。")).arg(one.number));
    }
    const auto isChosen = [&at](const Permit *one) { return at.chosen.contains(one->number); };
    if (std::any_of(of.cbegin(), of.cend(), isChosen))
        of.removeIf([&isChosen](const Permit *one) { return !isChosen(one); });
    for (const Permit *one : of) {
        const QString why = whyNot(at, *one);
        if (why.isEmpty()) {
            const PermitUse use{one->id, one->number};
            if (!all.uses.contains(use))
                all.uses.append(use);
            return;
        }
        if (!one->blanket || isInUnit(at, *one) || isChosen(one))
            near.append(say(QT_TRANSLATE_NOOP("Permits", "%1 は%2。")).arg(one->number, why));
    }
    constexpr qsizetype kMostNear = 3;
    all.findings.append(missing(at, need, near.mid(0, kMostNear)));
}

Policy::Finding unknownNumber(const QString &number)
{
    Policy::Finding finding;
    finding.rule = u"permit.number"_s;
    finding.field = u"permit"_s;
    finding.text = say(QT_TRANSLATE_NOOP("Permits", "この番号の許可は台帳にありません: %1")).arg(number);
    finding.satisfy = say(QT_TRANSLATE_NOOP("Permits", "紙の決裁なら、申請と決裁を先に入力してください。"));
    return finding;
}

} // namespace

PermitAnswer permitsFor(Storage::Connection &db, const Register::StoredPolicy &policy, const Policy::PermitAsk &ask, const PermitThing &thing,
                        const QString &actedAt, const QString &chosen)
{
    const QList<PermitNeed> needs = Policy::permitsNeeded(*policy.document, ask);
    if (needs.isEmpty())
        return {};
    static const QRegularExpression separators(u"[、,，\\s]+"_s);
    PermitAnswer all;
    Case at{db, *policy.document, ask, thing, actedAt, permitsAbout(db, policy.id, thing.object.id), {}};
    for (const QString &typed : chosen.split(separators, Qt::SkipEmptyParts)) {
        const auto one = permit(db, typed);
        if (!one || one->policyId != policy.id) {
            all.findings.append(unknownNumber(typed));
            continue;
        }
        at.chosen.append(one->number);
        if (std::none_of(at.permits.cbegin(), at.permits.cend(), [&one](const Permit &known) { return known.id == one->id; }))
            at.permits.append(*one);
    }
    for (const PermitNeed &need : needs)
        answer(at, needs, need, all);
    return all;
}

} // namespace Permits
