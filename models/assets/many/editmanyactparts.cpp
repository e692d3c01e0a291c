// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/many/editmanyactparts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetdraft.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/assets/celltext.h"
#include "models/assets/inheritedactparts.h"
#include "models/organization/organizationrepository.h"
#include "models/register/refusal.h"
#include "models/storage/query.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Policy::Finding;

namespace Assets {

namespace {

constexpr int kReportEvery = 64;
constexpr qsizetype kMostKeptBy = 4000; ///< different sentences; more of them are told as the last one

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

qint64 customId(const Field &field)
{
    return field.code.mid(7).toLongLong();
}

/// A field's value as it is stored; empty = none.
QString stored(const Asset &asset, const Field &field)
{
    const auto text = [](const std::optional<qint64> &id) { return id ? QString::number(*id) : QString(); };
    if (field.code == "name"_L1)
        return asset.object.name;
    if (field.code == "unit"_L1)
        return text(asset.object.unitId);
    if (field.code == "createdByUnit"_L1)
        return text(asset.createdByUnitId);
    if (field.code == "manager"_L1)
        return text(asset.managerId);
    if (field.code == "place"_L1)
        return text(asset.placeId);
    if (field.code == "parent"_L1)
        return text(asset.parentId);
    return field.group == FieldGroup::Custom ? asset.custom.value(customId(field)) : asset.texts.value(field.code);
}

void take(Asset &asset, const Asset &values, const Field &field)
{
    if (field.code == "name"_L1)
        asset.object.name = values.object.name;
    else if (field.code == "unit"_L1)
        asset.object.unitId = values.object.unitId;
    else if (field.code == "createdByUnit"_L1)
        asset.createdByUnitId = values.createdByUnitId;
    else if (field.code == "manager"_L1)
        asset.managerId = values.managerId;
    else if (field.code == "place"_L1)
        asset.placeId = values.placeId;
    else if (field.code == "parent"_L1)
        asset.parentId = values.parentId;
    else if (field.group == FieldGroup::Custom && values.custom.value(customId(field)).isEmpty())
        asset.custom.remove(customId(field));
    else if (field.group == FieldGroup::Custom)
        asset.custom.insert(customId(field), values.custom.value(customId(field)));
    else
        asset.texts.insert(field.code, values.texts.value(field.code));
}

Finding programFinding(const QString &rule, const QString &text)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = Policy::Severity::Refuse;
    finding.text = text;
    return finding;
}

/// Where that sentence is counted.
qsizetype placeOf(QList<KeptBy> &kept, const Finding &finding)
{
    for (qsizetype at = 0; at < kept.size(); ++at) {
        if (kept.at(at).finding == finding)
            return at;
    }
    if (kept.size() >= kMostKeptBy)
        return kept.size() - 1;
    kept.append({finding, 0});
    return kept.size() - 1;
}

} // namespace

bool isForMany(const Field &field)
{
    return field.isEditable() && field.type != FieldType::Level && field.code != "number"_L1 && field.code != "aliases"_L1;
}

ManyEditor::ManyEditor(Storage::Connection &db, Register::Actor actor, const QJsonObject &set, QMap<QString, QString> reasons)
    : m_db(db), m_actor(std::move(actor)), m_exceptions(db, m_actor.day), m_reasons(std::move(reasons))
{
    readWish(set);
    checkWish();
}

/// Names of fields under any policy of the register; their values are read under each asset's own.
void ManyEditor::readWish(const QJsonObject &set)
{
    QList<Field> known;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(m_db)) {
        for (const Field &field : fieldsFor(*policy.document, customFields(m_db))) {
            if (!findField(known, field.code))
                known.append(field);
        }
    }
    QJsonObject custom;
    QSet<QString> wished;
    for (auto it = set.begin(); it != set.end(); ++it) {
        const QString at = u"set."_s + it.key();
        const Field *field = findField(known, it.key());
        if (!field)
            m_errors.append({at, say(QT_TRANSLATE_NOOP("Assets", "「%1」という項目はありません。")).arg(it.key())});
        else if (!isForMany(*field))
            m_errors.append({at, field->type == FieldType::Level ? say(QT_TRANSLATE_NOOP("Assets", "分類は「分類変更」で、理由を付けて変えてください。"))
                                                                 : say(QT_TRANSLATE_NOOP("Assets", "「%1」は一括では直せません。")).arg(field->label)});
        else if (wished.contains(field->code))
            m_errors.append({at, say(QT_TRANSLATE_NOOP("Assets", "「%1」が二度あります。")).arg(field->label)});
        else if (it->isArray() || it->isObject())
            m_errors.append({at, say(QT_TRANSLATE_NOOP("Assets", "「%1」には一つの値を指定してください。")).arg(field->label)});
        else if (field->group == FieldGroup::Custom)
            custom.insert(field->code, it->isNull() ? QJsonValue(QString()) : *it);
        else
            m_params.insert(field->code, *it);
        if (field)
            wished.insert(field->code);
    }
    if (!custom.isEmpty())
        m_params.insert(u"custom"_s, custom);
    std::copy_if(known.cbegin(), known.cend(), std::back_inserter(m_fields), [&](const Field &field) { return wished.contains(field.code); });
    if (set.isEmpty())
        m_errors.append({u"set"_s, say(QT_TRANSLATE_NOOP("Assets", "直す項目を選んでください。"))});
}

/// A value that cannot be read is wrong for all of them.
void ManyEditor::checkWish()
{
    if (!m_errors.isEmpty())
        return;
    QList<Register::FieldError> errors;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(m_db)) {
        Asset asset;
        (void)applyParams(m_db, m_params, *policy.document, asset, errors);
        if (m_params.contains(u"name"_s) && asset.object.name.isEmpty())
            errors.append({u"name"_s, say(QT_TRANSLATE_NOOP("Assets", "名称を入力してください。"))});
        if (m_params.contains(u"unit"_s) && !asset.object.unitId && errors.isEmpty())
            errors.append({u"unit"_s, say(QT_TRANSLATE_NOOP("Assets", "組織を選んでください。"))});
        for (const Register::FieldError &error : std::as_const(errors)) {
            const Register::FieldError told{u"set."_s + (error.field.startsWith("custom.custom."_L1) ? error.field.mid(7) : error.field), error.message};
            if (!m_errors.contains(told))
                m_errors.append(told);
        }
        errors.clear();
    }
}

const Register::StoredPolicy &ManyEditor::policyOf(std::optional<qint64> unitId)
{
    const auto known = m_policies.constFind(unitId.value_or(0));
    return known != m_policies.cend() ? *known : *m_policies.insert(unitId.value_or(0), policyFor(m_db, unitId));
}

const Asset &ManyEditor::valuesUnder(const Register::StoredPolicy &policy)
{
    const auto known = m_values.constFind(policy.versionId);
    if (known != m_values.cend())
        return *known;
    Asset values;
    QList<Register::FieldError> errors; // told by checkWish()
    (void)applyParams(m_db, m_params, *policy.document, values, errors);
    return *m_values.insert(policy.versionId, values);
}

Asset ManyEditor::withValues(const Asset &before, const Asset &values) const
{
    Asset after = before;
    const QString words = values.texts.value(u"placeText"_s);
    for (const Field &field : m_fields) {
        take(after, values, field);
        if (field.code == "place"_L1 && !words.isEmpty()) // a place that is not on the list: its words are kept
            after.texts.insert(u"placeText"_s, words);
    }
    return after;
}

QVector<int> ManyEditor::differing(const Asset &before, const Asset &after) const
{
    QVector<int> changed;
    for (int at = 0; at < m_fields.size(); ++at) {
        const Field &field = m_fields.at(at);
        const bool words = field.code == "place"_L1 && before.texts.value(u"placeText"_s) != after.texts.value(u"placeText"_s);
        if (words || stored(before, field) != stored(after, field))
            changed.append(at);
    }
    return changed;
}

/// The rules of the asset's own policy, as asset.edit asks them.
void ManyEditor::ask(EditedOne &one)
{
    const bool asking = one.before.object.state == QLatin1String(Register::State::kAsking);
    one.after.object.state = derivedState(*one.policy.document, one.after, asking);
    Policy::Facts facts = factsOf(u"asset.edit"_s, one.after, &one.before);
    facts.actorRoles = m_actor.rolesFor(one.policy.id, one.after.object.unitId);
    facts.waivers = m_exceptions.waivers(one.policy, one.after.object.unitId, one.before.object.id);
    addOrigin(m_db, one.policy, one.before.object.id, facts);
    addPlace(m_db, one.after, &one.before, facts);
    one.findings = findingsFor(*one.policy.document, facts);
    if (one.after.parentId == one.before.object.id)
        one.findings.prepend(programFinding(u"asset.parent"_s, say(QT_TRANSLATE_NOOP("Assets", "自分自身を元の資産にはできません。"))));
    if (one.before.object.state == QLatin1String(Register::State::kVoid))
        one.findings.prepend(programFinding(u"object.void"_s, say(QT_TRANSLATE_NOOP("Assets", "この資産は誤登録として取消されています。"))));
    if (!Register::isRefused(one.findings, m_actor, m_reasons, facts.actorRoles))
        return;
    one.fate = EditedOne::Fate::Refused;
    one.findings.removeIf([&](const Finding &finding) { return !Register::stops(finding, m_actor, m_reasons, facts.actorRoles); });
}

std::optional<EditedOne> ManyEditor::edited(qint64 id)
{
    const std::optional<Asset> before = load(m_db, id);
    if (!before)
        return std::nullopt;
    EditedOne one;
    one.before = *before;
    if (!m_actor.visible.sees(before->texts.value(u"accessScope"_s) == "unit"_L1, before->object.unitId)) {
        one.closed = true;
        one.fate = EditedOne::Fate::Refused;
        one.findings = {programFinding(u"register.visibility"_s, say(QT_TRANSLATE_NOOP("Assets", "この資産は、所属する組織の職員だけが扱えます。")))};
        return one;
    }
    one.after = withValues(one.before, valuesUnder(policyOf(before->object.unitId)));
    one.changed = differing(one.before, one.after);
    if (one.changed.isEmpty())
        return one;
    one.fate = EditedOne::Fate::Changes;
    one.policy = policyOf(one.after.object.unitId);
    ask(one);
    return one;
}

QString ManyEditor::shown(const Asset &asset, const Field &field) const
{
    const QString value = stored(asset, field);
    if (field.code == "place"_L1 && value.isEmpty())
        return asset.texts.value(u"placeText"_s);
    if (value.isEmpty() || field.group == FieldGroup::Custom)
        return field.group == FieldGroup::Custom ? shownValue(field, value) : QString();
    const bool ofObject = field.column.startsWith("object."_L1);
    return cellText(m_db, ofObject ? u"object"_s : u"asset"_s, ofObject ? field.column.mid(7) : field.column, value).value_or(value);
}

namespace {

void sortIn(EditManyPlan &plan, qint64 id, const EditedOne &one)
{
    switch (one.fate) {
    case EditedOne::Fate::Same:
        plan.same.append(id);
        break;
    case EditedOne::Fate::Changes:
        plan.changes.append(id);
        plan.changedCells += one.changed.size();
        for (const Finding &finding : one.findings)
            ++plan.advice[placeOf(plan.advice, finding)].count;
        break;
    case EditedOne::Fate::Refused:
        plan.refused.append(id);
        plan.refusedBy.append(quint16(placeOf(plan.keptBy, one.findings.first())));
        for (const Finding &finding : one.findings)
            ++plan.keptBy[placeOf(plan.keptBy, finding)].count;
        break;
    }
}

} // namespace

EditManyPlan planEditMany(Storage::Connection &db, ManyEditor &editor, const QVector<qint64> &ids, const ManyWatch &watch)
{
    EditManyPlan plan;
    plan.errors = editor.errors();
    plan.fields = editor.fields();
    plan.seen = Journal::readHead(db).seq;
    if (!plan.errors.isEmpty())
        return plan;
    for (qsizetype at = 0; at < ids.size(); ++at) {
        if (at % kReportEvery == 0) {
            plan.stopped = watch.stop && watch.stop();
            if (plan.stopped)
                return plan;
            if (watch.report)
                watch.report(at);
        }
        const std::optional<EditedOne> one = editor.edited(ids.at(at));
        if (!one)
            continue;
        if (watch.each)
            watch.each(ids.at(at), *one);
        sortIn(plan, ids.at(at), *one);
    }
    return plan;
}

std::optional<qint64> changedAfter(Storage::Connection &db, qint64 seen, const QVector<qint64> &ids)
{
    Storage::Query query(db, uR"(SELECT DISTINCT object_id FROM journal_entry
        JOIN journal_context ON journal_context.id = journal_entry.context_id
        WHERE seq > :seen AND object_kind = 'asset' AND result = 'done' ORDER BY object_id)"_s);
    query.bind(u":seen"_s, seen).run();
    QSet<qint64> changed;
    while (query.next())
        changed.insert(query.integer(0));
    const auto found = changed.isEmpty() ? ids.cend() : std::find_if(ids.cbegin(), ids.cend(), [&](qint64 id) { return changed.contains(id); });
    return found == ids.cend() ? std::nullopt : std::optional(*found);
}

QJsonArray keptByToJson(const QList<KeptBy> &kept)
{
    QJsonArray array;
    for (const KeptBy &one : kept) {
        QJsonObject object = Register::findingsToJson({one.finding}).first().toObject();
        object.insert(u"count"_s, one.count);
        array.append(object);
    }
    return array;
}

QString labelsOf(const QList<Field> &fields)
{
    QStringList labels;
    for (const Field &field : fields)
        labels.append(field.label);
    return labels.join(u"、"_s);
}

} // namespace Assets
