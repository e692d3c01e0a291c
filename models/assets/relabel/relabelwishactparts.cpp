// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/relabel/relabelwishactparts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetdraft.h"
#include "models/assets/many/manytargetsactparts.h"
#include "models/organization/organizationrepository.h"
#include "models/register/params.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::FieldError;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// {levels, grounds, restrictions} of what says more.
QJsonObject decisionIn(const QJsonObject &from)
{
    QJsonObject decision;
    for (const QString &name : {u"levels"_s, u"grounds"_s, u"restrictions"_s}) {
        if (from.contains(name))
            decision.insert(name, from.value(name));
    }
    return decision;
}

template <typename Value> quint32 placeOf(QList<Value> &known, QHash<QByteArray, quint32> &places, const Value &value, const QByteArray &key)
{
    auto found = places.constFind(key);
    if (found == places.cend()) {
        found = places.insert(key, static_cast<quint32>(known.size()));
        known.append(value);
    }
    return *found;
}

/// Reads the lines of a list; each says its class itself.
class Rows
{
public:
    Rows(Storage::Connection &db, QString commonReason, RelabelWish &wish, QList<FieldError> &errors)
        : m_db(db), m_commonReason(std::move(commonReason)), m_wish(wish), m_errors(errors)
    {
    }

    void read(const QJsonArray &rows)
    {
        for (qsizetype at = 0; at < rows.size(); ++at) {
            m_line = rows.at(at)[u"line"_s].toInteger(at + 1);
            const QJsonObject row = rows.at(at).toObject();
            if (const auto id = target(row))
                take(*id, row);
        }
        if (rows.isEmpty())
            m_errors.append({u"rows"_s, say(QT_TRANSLATE_NOOP("Assets", "一覧に行がありません。"))});
    }

private:
    void wrong(const QString &name, const QString &message)
    {
        m_errors.append({u"rows.%1.%2"_s.arg(m_line).arg(name), say(QT_TRANSLATE_NOOP("Assets", "%1 行目: %2")).arg(m_line).arg(message)});
    }

    std::optional<qint64> target(const QJsonObject &row)
    {
        const QJsonValue value = row.value(u"asset"_s);
        const auto id = namedTarget(m_db, value);
        if (!id) {
            wrong(u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "番号「%1」の資産はありません。")).arg(value.toVariant().toString()));
            return std::nullopt;
        }
        if (const auto before = m_lines.constFind(*id); before != m_lines.cend()) {
            wrong(u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "番号「%1」は %2 行目にもあります。")).arg(value.toVariant().toString()).arg(*before));
            return std::nullopt;
        }
        m_lines.insert(*id, m_line);
        return id;
    }

    void take(qint64 id, const QJsonObject &row)
    {
        const QJsonObject decision = decisionIn(row);
        if (decision.isEmpty()) {
            wrong(u"levels"_s, say(QT_TRANSLATE_NOOP("Assets", "新しい区分がありません。")));
            return;
        }
        const QByteArray key = QJsonDocument(decision).toJson(QJsonDocument::Compact);
        if (const QString whyNot = unreadable(id, decision, key); !whyNot.isEmpty()) {
            wrong(u"levels"_s, whyNot);
            return;
        }
        const QString own = Support::cleaned(row.value(u"reason"_s).toString(), true);
        const QString &reason = own.isEmpty() ? m_commonReason : own;
        m_wish.ids.append(id);
        m_wish.decisionOf.append(placeOf(m_wish.decisions, m_decisions, decision, key));
        m_wish.reasonOf.append(placeOf<QString>(m_wish.reasons, m_reasons, reason, reason.toUtf8()));
    }

    QString unreadable(qint64 id, const QJsonObject &decision, const QByteArray &key)
    {
        const auto object = Register::findObject(m_db, id);
        const qint64 unit = object ? object->unitId.value_or(0) : 0;
        auto policy = m_policies.constFind(unit);
        if (policy == m_policies.cend())
            policy = m_policies.insert(unit, policyFor(m_db, object ? object->unitId : std::nullopt));
        const auto known = std::pair(policy->versionId, key);
        auto found = m_unreadable.constFind(known);
        if (found == m_unreadable.cend())
            found = m_unreadable.insert(known, wishUnder(m_db, decision, *policy->document).whyNot);
        return *found;
    }

    Storage::Connection &m_db;
    QString m_commonReason;
    RelabelWish &m_wish;
    QList<FieldError> &m_errors;
    qint64 m_line = 0;
    QHash<qint64, qint64> m_lines; ///< asset → the line it stood in
    QHash<QByteArray, quint32> m_decisions;
    QHash<QByteArray, quint32> m_reasons;
    QHash<qint64, Register::StoredPolicy> m_policies; ///< by unit
    QHash<std::pair<qint64, QByteArray>, QString> m_unreadable;
};

/// A class that no policy of the register knows is wrong for all of them; one that only another knows, for its assets.
void checkDecision(ActContext &context, const QJsonObject &decision, QList<FieldError> &errors)
{
    if (decision.isEmpty()) {
        errors.append({u"levels"_s, say(QT_TRANSLATE_NOOP("Assets", "新しい区分を選んでください。"))});
        return;
    }
    QString whyNot;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(context.db)) {
        const QString one = wishUnder(context.db, decision, *policy.document).whyNot;
        if (one.isEmpty())
            return;
        whyNot = whyNot.isEmpty() ? one : whyNot;
    }
    errors.append({u"levels"_s, whyNot});
}

/// Day and person, as asset.relabel reads them.
void readCommon(ActContext &context, const QJsonObject &params, RelabelWish &wish, QList<FieldError> &errors)
{
    const QList<Register::StoredPolicy> policies = Register::storedPolicies(context.db);
    if (policies.isEmpty())
        return;
    QJsonObject said;
    for (const QString &name : {u"effectiveOn"_s, u"decidedBy"_s}) {
        if (params.contains(name))
            said.insert(name, params.value(name));
    }
    Asset none;
    const DraftExtras extras = applyParams(context.db, said, *policies.first().document, none, errors);
    wish.decidedBy = extras.decidedBy;
    wish.effectiveOn = extras.effectiveOn;
}

} // namespace

Policy::Levels ClassWish::over(Policy::Levels levels) const
{
    for (auto it = set.cbegin(); it != set.cend(); ++it)
        levels.insert(it.key(), *it);
    for (const QString &axis : cleared)
        levels.remove(axis);
    return levels;
}

ClassWish wishUnder(Storage::Connection &db, const QJsonObject &decision, const Policy::Document &policy)
{
    ClassWish wish;
    QList<FieldError> errors;
    const QJsonObject levels = decision.value(u"levels"_s).toObject();
    wish.set = levelsFromParams(levels, policy, {}, errors);
    Policy::Levels every;
    for (const Policy::Axis &axis : policy.axes)
        every.insert(axis.code, axis.levels.first().code);
    QList<FieldError> again;
    const Policy::Levels left = levelsFromParams(levels, policy, every, again);
    for (const Policy::Axis &axis : policy.axes) {
        if (!left.contains(axis.code))
            wish.cleared.append(axis.code);
    }
    wish.grounds = groundsFromParams(decision.value(u"grounds"_s).toObject(), policy, errors);
    if (decision.contains(u"restrictions"_s)) {
        Asset asset;
        (void)applyParams(db, {{u"restrictions"_s, decision.value(u"restrictions"_s)}}, policy, asset, errors);
        wish.restrictions = asset.restrictions;
    }
    if (!errors.isEmpty())
        wish.whyNot = errors.first().message;
    return wish;
}

RelabelWish relabelWishFrom(ActContext &context, const QJsonObject &params, QList<FieldError> &errors)
{
    RelabelWish wish;
    readCommon(context, params, wish, errors);
    const QString reason = Register::textOf(params, u"reason"_s);
    if (!params.contains(u"rows"_s)) {
        const ManyTargets targets = targetsOf(context, params, errors);
        wish.ids = targets.ids;
        wish.filterText = targets.filterText;
        wish.decisions = {decisionIn(params)};
        wish.reasons = {reason};
        checkDecision(context, wish.decisions.first(), errors);
        return wish;
    }
    for (const QString &other : {u"assets"_s, u"filter"_s, u"levels"_s, u"grounds"_s, u"restrictions"_s}) {
        if (params.contains(other))
            errors.append({other, say(QT_TRANSLATE_NOOP("Assets", "行の一覧（rows）には、対象と分類も行ごとに書きます。"))});
    }
    addRows(context.db, params.value(u"rows"_s).toArray(), reason, wish, errors);
    return wish;
}

void addRows(Storage::Connection &db, const QJsonArray &rows, const QString &commonReason, RelabelWish &wish, QList<FieldError> &errors)
{
    Rows(db, commonReason, wish, errors).read(rows);
}

} // namespace Assets
