// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/inheritedactparts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/assets/relabel/classrowrepository.h"
#include "models/assets/relabel/classwriterepository.h"
#include "models/classes/copylinkqueries.h"
#include "models/classes/inheritancerules.h"
#include "models/classes/linkrepository.h"
#include "models/classes/reclassificationrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/storage/pagecache.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

constexpr qsizetype kTold = 1000; ///< copies told one by one: nobody reads more
constexpr qsizetype kBulk = 500; ///< from here on a larger cache and reading ahead pay

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
    Copies(Storage::Connection &db, const Register::StoredPolicy &policy)
        : m_db(db), m_policy(policy), m_links(db, Classes::CopyLinks::Reading::AsAsked), m_reader(db)
    {
    }

    QList<Classes::Copy> of(qint64 source)
    {
        QList<Classes::Copy> copies;
        for (const qint64 id : m_links.copiesOf(source)) {
            const auto copy = m_reader.read(id);
            if (!copy || !isInForce(*copy))
                continue;
            if (!isUnderPolicy(copy->object.unitId)) {
                if (!m_elsewhere.contains(id))
                    m_elsewhere.insert(id, {*copy, source});
                continue;
            }
            m_read.insert(id, *copy);
            copies.append({id, copy->levels});
        }
        return copies;
    }
    [[nodiscard]] Asset at(qint64 id) const { return m_read.value(id); }
    /// Copies of the raised ones under other policies.
    [[nodiscard]] const QMap<qint64, QPair<Asset, qint64>> &elsewhere() const { return m_elsewhere; }

private:
    bool isUnderPolicy(std::optional<qint64> unitId)
    {
        auto known = m_units.constFind(unitId.value_or(0));
        if (known == m_units.cend())
            known = m_units.insert(unitId.value_or(0), Organization::policyIdForUnit(m_db, unitId) == m_policy.id);
        return *known;
    }

    Storage::Connection &m_db;
    const Register::StoredPolicy &m_policy;
    Classes::CopyLinks m_links;
    ClassRowReader m_reader;
    QHash<qint64, bool> m_units;
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
    consequences.reserve(inherited.size());
    const QString axis = Classes::inheritedAxis(policy);
    qsizetype raised = 0;
    for (const Inherited &one : inherited) {
        const Asset &copy = one.before;
        if (!one.byHand && ++raised > kTold)
            continue;
        const bool open = visible.sees(copy.texts.value(u"accessScope"_s) == "unit"_L1, copy.object.unitId);
        const QString who = open ? QString(copy.object.number + u' ' + copy.object.name) : copy.object.number;
        if (one.byHand) {
            consequences.append({say(QT_TRANSLATE_NOOP("Assets", "%1（%2 の複製）は別の規程の資産です。分類を確かめてください。")).arg(who, one.sourceNumber),
                                 {{u"otherPolicy"_s, copy.object.number}}});
            continue;
        }
        const Policy::Level *level = policy.level(axis, one.after.levels.value(axis));
        consequences.append({say(QT_TRANSLATE_NOOP("Assets", "%1（%2 の複製）も %3 になり、表示の更新待ちになります。"))
                                 .arg(who, one.sourceNumber, level ? level->label : QString()),
                             {{u"raised"_s, QJsonObject{{u"number"_s, copy.object.number}, {u"source"_s, one.sourceNumber},
                                                        {u"axis"_s, axis}, {u"before"_s, copy.levels.value(axis)},
                                                        {u"after"_s, one.after.levels.value(axis)}}}}});
    }
    if (raised > kTold)
        consequences.append({say(QT_TRANSLATE_NOOP("Assets", "ほか %1 件の複製も上がり、表示の更新待ちになります。")).arg(raised - kTold), {{u"raisedMore"_s, raised - kTold}}});
    return consequences;
}

namespace {

/// What is told of a copy and how it is stored: the same for all of one class and one source.
struct Told {
    QByteArray tail;   ///< of the summary
    QByteArray reason;
    QByteArray levels; ///< stored form
};

class Tellings
{
public:
    const Told &of(const Policy::Document &policy, const Inherited &one)
    {
        const QString levels = Policy::levelsToText(one.after.levels);
        const QString key = one.sourceNumber + u'\n' + Policy::levelsToText(one.before.levels) + u'\n' + levels;
        auto known = m_told.constFind(key);
        if (known == m_told.cend()) {
            const QString why = inheritedReason(one.sourceNumber);
            const QJsonObject summary = inheritedSummary(policy, one.before.levels, one.after.levels, why, one.sourceNumber);
            known = m_told.insert(key, {QJsonDocument(summary).toJson(QJsonDocument::Compact).mid(1), why.toUtf8(), levels.toUtf8()});
        }
        return *known;
    }

private:
    QHash<QString, Told> m_told;
};

} // namespace

QStringList writeInherited(Register::ActContext &context, const Register::StoredPolicy &policy, const QList<Inherited> &inherited)
{
    QStringList numbers;
    if (inherited.isEmpty())
        return numbers;
    const bool isBulk = inherited.size() >= kBulk;
    std::optional<Storage::PageCache> cache;
    if (isBulk)
        cache.emplace(context.db, Storage::PageCache::kLoadKib);
    const QHash<qint64, QVector<qint64>> open = isBulk ? Classes::openLines(context.db) : QHash<qint64, QVector<qint64>>();
    ClassWriter writer(context, isBulk ? &open : nullptr);
    Tellings tellings;
    QByteArray summary;
    for (const Inherited &one : inherited) {
        if (one.byHand || !writer.read(one.before.object.id))
            continue;
        const Told &told = tellings.of(*policy.document, one);
        const QByteArray state = one.after.object.state.toUtf8();
        summary.resize(0);
        summary.append('{').append(writer.names().data(), writer.names().size()).append(',').append(told.tail);
        ClassDecision decision;
        decision.levels = told.levels;
        decision.state = state;
        decision.reason = told.reason;
        decision.origin = "inherited";
        decision.policyVersionId = policy.versionId;
        decision.policyId = policy.id;
        decision.marksFit = one.before.levels.isEmpty() || one.before.levels == one.after.levels;
        writer.write(decision, summary);
        numbers.append(one.after.object.number);
    }
    return numbers;
}

QJsonObject inheritedSummary(const Policy::Document &policy, const Policy::Levels &before, const Policy::Levels &after, const QString &reason,
                             const QString &sourceNumber)
{
    return {{u"class"_s, Classes::levelsForPeople(policy, after)}, {u"before"_s, Classes::levelsForPeople(policy, before)},
            {u"reason"_s, reason}, {u"source"_s, sourceNumber}};
}

QString inheritedReason(const QString &sourceNumber)
{
    return say(QT_TRANSLATE_NOOP("Assets", "元の %1 の分類が上がったため")).arg(sourceNumber);
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
