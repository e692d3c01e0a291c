// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listing.h"

#include "models/permits/permitqueries.h"
#include "models/policy/permitneeds.h"
#include "models/policy/policywords.h"
#include "models/register/closed.h"
#include "models/register/objects.h"
#include "models/register/policies.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

QString roleLabel(const Policy::Document &policy, const QString &code)
{
    const Policy::Role *role = policy.role(code);
    return role ? role->label : code;
}

QString kindLabel(const Policy::Document &policy, const QString &code)
{
    const auto kind = std::find_if(policy.permits.cbegin(), policy.permits.cend(), [&code](const Policy::PermitKind &one) { return one.code == code; });
    return kind == policy.permits.cend() ? code : kind->label;
}

QJsonObject rowOf(Storage::Connection &db, const Permits::Permit &permit, QDate today)
{
    const auto policy = Register::policyVersion(db, permit.policyVersionId);
    QStringList things;
    for (const Permits::NamedThing &thing : permit.things) {
        if (const auto object = Register::findObject(db, thing.object.id))
            things.append(object->number);
    }
    const Permits::Permit::State state = permit.stateOn(today);
    const auto next = state == Permits::Permit::State::Applied ? permit.nextStep() : std::nullopt;
    return {{u"number"_s, permit.number},
            {u"kind"_s, permit.kind},
            {u"kindLabel"_s, policy ? kindLabel(*policy, permit.kind) : permit.kind},
            {u"state"_s, Permits::stateCode(state)},
            {u"stateLabel"_s, Permits::stateWord(state)},
            {u"blanket"_s, permit.blanket},
            {u"things"_s, things.join(u'、')},
            {u"applicant"_s, permit.applicant},
            {u"appliedOn"_s, permit.appliedOn.toString(Qt::ISODate)},
            {u"purpose"_s, permit.purpose},
            {u"from"_s, permit.from.toString(Qt::ISODate)},
            {u"to"_s, permit.to.toString(Qt::ISODate)},
            {u"next"_s, next && policy ? roleLabel(*policy, permit.deciders.at(*next)) : QString()},
            {u"dual"_s, permit.isDual()}};
}

/// What the use reaches, in words: 機密性2以上、端末、庁外.
QString reachWords(const Policy::Document &policy, const Policy::PermitUse &use)
{
    QStringList words;
    if (const Policy::Level *level = policy.level(use.axis, use.minLevel))
        words.append(say(QT_TRANSLATE_NOOP("Ctl", "%1以上")).arg(level->label));
    for (const QString &code : use.mediumKinds) {
        const auto kind = std::find_if(policy.mediumKinds.cbegin(), policy.mediumKinds.cend(), [&code](const Policy::Term &term) { return term.code == code; });
        words.append(kind == policy.mediumKinds.cend() ? code : kind->label);
    }
    if (use.boundary.contains(u"room"_s))
        words.append(say(QT_TRANSLATE_NOOP("Ctl", "室の外")));
    return words.isEmpty() ? say(QT_TRANSLATE_NOOP("Ctl", "分類にかかわらず")) : words.join(u'、');
}

} // namespace

Listing permitList(Opened &opened)
{
    Storage::Connection &db = opened.openRegister->readConnection();
    Listing listing{{u"number"_s, u"stateLabel"_s, u"kindLabel"_s, u"things"_s, u"applicant"_s, u"purpose"_s, u"from"_s, u"to"_s, u"next"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "状態")), say(QT_TRANSLATE_NOOP("Ctl", "許可の種類")), say(QT_TRANSLATE_NOOP("Ctl", "対象")),
                     say(QT_TRANSLATE_NOOP("Ctl", "申請者")), say(QT_TRANSLATE_NOOP("Ctl", "目的")), say(QT_TRANSLATE_NOOP("Ctl", "から")), say(QT_TRANSLATE_NOOP("Ctl", "まで")),
                     say(QT_TRANSLATE_NOOP("Ctl", "次に決裁する者"))}, {}};
    for (const Permits::Permit &permit : Permits::permits(db)) {
        QJsonObject row = rowOf(db, permit, opened.openRegister->clock().today());
        if (Register::isClosed(db, opened.openRegister->blueprint(), opened.actor.visible, {u"permit"_s, permit.id})) // INV-44
            row.insert(u"purpose"_s, Register::hiddenText());
        listing.rows.append(row);
    }
    return listing;
}

Listing approvers(const Policy::Document &policy)
{
    Listing listing{{u"actLabel"_s, u"reach"_s, u"kindLabel"_s, u"deciderLabels"_s, u"clause"_s, u"statusLabel"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "行為")), say(QT_TRANSLATE_NOOP("Ctl", "範囲")), say(QT_TRANSLATE_NOOP("Ctl", "許可の種類")), say(QT_TRANSLATE_NOOP("Ctl", "許可する者")),
                     say(QT_TRANSLATE_NOOP("Ctl", "条項")), say(QT_TRANSLATE_NOOP("Ctl", "出所"))}, {}};
    for (const QString &act : Policy::permitActs()) {
        for (const Policy::PermitKind &kind : policy.permits) {
            for (const Policy::PermitUse &use : kind.uses) {
                if (!use.acts.contains(act))
                    continue;
                QStringList labels;
                for (const QString &code : kind.deciders)
                    labels.append(roleLabel(policy, code));
                const QString who = kind.ban ? say(QT_TRANSLATE_NOOP("Ctl", "禁止")) : labels.isEmpty() ? kind.decider : labels.join(u" → "_s);
                listing.rows.append({{u"act"_s, act}, {u"actLabel"_s, Policy::permitActWord(act)}, {u"reach"_s, reachWords(policy, use)},
                                     {u"kind"_s, kind.code}, {u"kindLabel"_s, kind.label}, {u"deciders"_s, QJsonArray::fromStringList(kind.deciders)},
                                     {u"deciderLabels"_s, who}, {u"ban"_s, kind.ban}, {u"axis"_s, use.axis}, {u"minLevel"_s, use.minLevel},
                                     {u"clause"_s, kind.source.clause}, {u"status"_s, Policy::statusCode(kind.source.status)},
                                     {u"statusLabel"_s, Policy::statusWord(kind.source.status)}});
            }
        }
    }
    return listing;
}

} // namespace Ctl
