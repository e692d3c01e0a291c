// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/inheritedactparts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/classes/inheritancerules.h"
#include "models/classes/linkrepository.h"
#include "models/organization/organizationrepository.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

bool isInForce(const Asset &asset)
{
    const QString &state = asset.object.state;
    return state != QLatin1String(Register::State::kVoid) && state != QLatin1String(Register::State::kDisposed)
        && state != QLatin1String(Register::State::kReturned);
}

/// The copies in force of a thing, each read once.
class Copies
{
public:
    Copies(Storage::Connection &db, const Register::StoredPolicy &policy) : m_db(db), m_policy(policy) { }

    QList<Classes::Copy> of(qint64 source)
    {
        QList<Classes::Copy> copies;
        for (const Classes::Link &link : Classes::linksTo(m_db, source)) {
            const auto copy = Classes::inheritsClass(link.kind) ? load(m_db, link.fromId) : std::nullopt;
            if (!copy || !isInForce(*copy))
                continue;
            if (Organization::policyIdForUnit(m_db, copy->object.unitId) != m_policy.id) {
                if (!m_elsewhere.contains(copy->object.id))
                    m_elsewhere.insert(copy->object.id, {*copy, source});
                continue;
            }
            m_read.insert(copy->object.id, *copy);
            copies.append({copy->object.id, copy->levels});
        }
        return copies;
    }
    [[nodiscard]] Asset at(qint64 id) const { return m_read.value(id); }
    /// Copies of the raised ones under other policies.
    [[nodiscard]] const QMap<qint64, QPair<Asset, qint64>> &elsewhere() const { return m_elsewhere; }

private:
    Storage::Connection &m_db;
    const Register::StoredPolicy &m_policy;
    QHash<qint64, Asset> m_read;
    QMap<qint64, QPair<Asset, qint64>> m_elsewhere;
};

} // namespace

QList<Inherited> inheritedBy(Storage::Connection &db, const Register::StoredPolicy &policy, const Register::ObjectRow &source,
                             const Policy::Levels &levels)
{
    Copies copies(db, policy);
    QHash<qint64, QString> numbers{{source.id, source.number}};
    QList<Inherited> inherited;
    for (const Classes::Raise &raise :
         Classes::raises(*policy.document, source.id, levels, [&copies](qint64 id) { return copies.of(id); })) {
        Inherited one{copies.at(raise.objectId), copies.at(raise.objectId), numbers.value(raise.sourceId), false};
        one.after.levels = raise.after;
        const bool asked = one.before.object.state == QLatin1String(Register::State::kAsking);
        one.after.object.state = derivedState(*policy.document, one.after, asked);
        numbers.insert(raise.objectId, one.before.object.number);
        inherited.append(one);
    }
    for (const auto &[copy, from] : copies.elsewhere())
        inherited.append({copy, copy, numbers.value(from), true});
    return inherited;
}

QList<Register::Consequence> consequencesOf(const Policy::Document &policy, const Register::Visibility &visible,
                                            const QList<Inherited> &inherited)
{
    QList<Register::Consequence> consequences;
    for (const Inherited &one : inherited) {
        const Asset &copy = one.before;
        const bool open = visible.sees(copy.texts.value(u"accessScope"_s) == "unit"_L1, copy.object.unitId);
        const QString who = open ? QString(copy.object.number + u' ' + copy.object.name) : copy.object.number;
        if (one.byHand) {
            consequences.append({say(QT_TRANSLATE_NOOP("Assets", "%1（%2 の複製）は別の規程の資産です。分類を確かめてください。")).arg(who, one.sourceNumber),
                                 {{u"otherPolicy"_s, copy.object.number}}});
            continue;
        }
        const QString axis = Classes::inheritedAxis(policy);
        const Policy::Level *level = policy.level(axis, one.after.levels.value(axis));
        consequences.append({say(QT_TRANSLATE_NOOP("Assets", "%1（%2 の複製）も %3 になり、表示の更新待ちになります。"))
                                 .arg(who, one.sourceNumber, level ? level->label : QString()),
                             {{u"raised"_s, QJsonObject{{u"number"_s, copy.object.number}, {u"source"_s, one.sourceNumber},
                                                        {u"axis"_s, axis}, {u"before"_s, copy.levels.value(axis)},
                                                        {u"after"_s, one.after.levels.value(axis)}}}}});
    }
    return consequences;
}

QStringList writeInherited(Register::ActContext &context, const Register::StoredPolicy &policy, const QList<Inherited> &inherited)
{
    QStringList numbers;
    for (const Inherited &one : inherited) {
        if (one.byHand)
            continue;
        DraftExtras extras;
        extras.reason = say(QT_TRANSLATE_NOOP("Assets", "元の %1 の分類が上がったため")).arg(one.sourceNumber);
        QJsonObject summary = summaryOf(context, *policy.document, one.after, {});
        summary.insert(u"before"_s, Classes::levelsForPeople(*policy.document, one.before.levels));
        summary.insert(u"reason"_s, extras.reason);
        summary.insert(u"source"_s, one.sourceNumber);
        context.journal.open();
        update(context, one.before, one.after);
        writeClassification(context, one.after, extras, u"inherited"_s, policy.versionId);
        context.journal.close({u"asset"_s, one.after.object.id}, summary);
        numbers.append(one.after.object.number);
    }
    return numbers;
}

void addOrigin(Storage::Connection &db, const Register::StoredPolicy &policy, qint64 id, Policy::Facts &facts)
{
    std::optional<Policy::Levels> origin;
    for (const Classes::Link &link : Classes::linksFrom(db, id)) {
        const auto source = Classes::inheritsClass(link.kind) ? load(db, link.toId) : std::nullopt;
        const bool counts = source && source->object.state != QLatin1String(Register::State::kVoid)
            && Organization::policyIdForUnit(db, source->object.unitId) == policy.id;
        if (counts)
            origin = Classes::highest(*policy.document, origin.value_or(Policy::Levels()), source->levels);
    }
    if (origin)
        facts.fields.insert(u"originLevels"_s, Policy::levelsToText(*origin));
}

QList<Register::Consequence> labelConsequences(const Asset &before, const Asset &after)
{
    if (before.levels.isEmpty() || before.levels == after.levels)
        return {};
    return {{say(QT_TRANSLATE_NOOP("Assets", "貼ってある表示が分類と合わなくなるため、表示の更新待ちになります。")), {{u"labelDue"_s, after.object.number}}}};
}

} // namespace Assets
