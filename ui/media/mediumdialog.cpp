// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediumdialog.h"

#include "models/media/mediumdraft.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/organization/unitcountqueries.h"
#include "models/places/placequeries.h"
#include "models/storage/dberror.h"
#include "ui/common/codelineedit.h"
#include "ui/common/datefield.h"
#include "ui/common/notesedit.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::Choice;
using Common::Need;
using Media::FieldGroup;
using Media::FieldType;

namespace MediaUi {

namespace {

QList<Choice> unitChoices(Storage::Connection &db, QDate today)
{
    QList<Choice> choices;
    for (const Organization::UnitRow &row : Organization::unitTreeOnly(db, today))
        choices.append({row.unit.id, row.path, row.unit.kana});
    return choices;
}

QList<Choice> personChoices(Storage::Connection &db, QDate today)
{
    QList<Choice> choices;
    for (const Organization::PersonRow &row : Organization::personRows(db, today))
        choices.append({row.id, row.name, QStringList{row.unitName, row.post, row.kana}.join(u' ').simplified()});
    return choices;
}

QList<Choice> placeChoices(Storage::Connection &db)
{
    QList<Choice> choices;
    for (const Places::PlaceRow &row : Places::placeTree(db))
        choices.append({row.place.id, row.path, row.place.kana});
    return choices;
}

bool isCode(const Media::Field &field)
{
    static const QStringList codes{u"number"_s, u"serial"_s, u"model"_s, u"parent"_s};
    return codes.contains(field.code) || field.type == FieldType::Number;
}

} // namespace

MediumDialog::MediumDialog(Shell::Session &session, const std::optional<Media::Medium> &medium, std::optional<qint64> unitId, QWidget *parent)
    : ActDialog(session, medium ? u"medium.edit"_s : u"medium.register"_s, medium ? tr("媒体・機器を直す ― %1").arg(medium->object.number) : tr("媒体・機器を登録"), parent)
    , m_medium(medium)
    , m_unitId(medium ? medium->object.unitId : unitId)
{
    setActText(medium ? tr("保存する(&S)") : tr("登録する(&R)"));
    if (medium) {
        setParam(u"medium"_s, medium->object.number);
        setParam(u"revision"_s, medium->object.revision);
    }
    try {
        const auto policy = Register::storedPolicy(session.db(), Organization::policyIdForUnit(session.db(), m_unitId));
        m_fields = policy ? Media::fieldsFor(*policy->document) : Media::fields();
        addGroup(FieldGroup::Basic, tr("基本"));
        addGroup(FieldGroup::Place, tr("保管"));
        addGroup(FieldGroup::Medium, tr("製品"));
        addGroup(FieldGroup::Retention, {});
        addGroup(FieldGroup::Other, {});
    } catch (const Storage::DbError &error) {
        fail(error.toError(session.db().path()));
    }
    if (!medium)
        addCode(u"copies"_s, tr("登録する数"), {{}, Need::Optional, tr("同じものを続き番号でまとめて登録します。空けると1。")});
    askBeforehand();
    keepTyped(medium ? tr("%1 の訂正").arg(medium->object.number) : tr("媒体・機器の登録"));
}

QString MediumDialog::valueOf(const QString &field) const
{
    if (!m_medium)
        return {};
    if (field == "number"_L1)
        return m_medium->object.number;
    if (field == "name"_L1)
        return m_medium->object.name;
    if (field == "aliases"_L1)
        return m_medium->aliases.join(u"、"_s);
    return m_medium->texts.value(field);
}

void MediumDialog::addGroup(FieldGroup group, const QString &title)
{
    if (!title.isEmpty())
        form()->addSection(title);
    for (const Media::Field &field : std::as_const(m_fields)) {
        // Words of an old list stand beside what they may mean; of a new medium there are none.
        const bool isOfLedger = field.code == "placeText"_L1 || field.code == "holderText"_L1;
        if (field.group == group && field.isEditable() && (!isOfLedger || !valueOf(field.code).isEmpty()))
            addField(field);
    }
}

void MediumDialog::addField(const Media::Field &field)
{
    Storage::Connection &db = session().db();
    const QDate today = session().openRegister().clock().today();
    const auto id = [](const std::optional<qint64> &value) { return value ? QVariant::fromValue(*value) : QVariant(); };
    const bool required = field.code == "kind"_L1 || field.code == "unit"_L1;
    const Ask ask{valueOf(field.code), required ? Need::Required : Need::Optional, field.support};
    switch (field.type) {
    case FieldType::Unit:
        addChoice(field.code, field.label, unitChoices(db, today), {}, id(m_unitId), ask);
        break;
    case FieldType::Person:
        addChoice(field.code, field.label, personChoices(db, today), tr("（なし）"), id(m_medium ? m_medium->holderId : std::nullopt), ask);
        break;
    case FieldType::Place:
        addChoice(field.code, field.label, placeChoices(db), tr("（なし）"), id(m_medium ? m_medium->placeId : std::nullopt), ask);
        break;
    case FieldType::YesNo: {
        const QString said = ask.value;
        addKnown(field.code, field.label, said.isEmpty() ? std::nullopt : std::optional(said == "yes"_L1), field.support);
        break;
    }
    case FieldType::Choice: {
        QList<Choice> choices;
        for (const Policy::Term &term : field.choices)
            choices.append({term.code, term.label, {}});
        const QString stored = ask.value;
        const auto isStored = [&stored](const Choice &choice) { return choice.id.toString() == stored; };
        if (!stored.isEmpty() && std::none_of(choices.cbegin(), choices.cend(), isStored))
            choices.append({stored, stored, {}}); // a word of the office's own
        addChoice(field.code, field.label, choices, required ? QString() : tr("（なし）"), stored.isEmpty() ? QVariant() : QVariant(stored), ask);
        break;
    }
    case FieldType::Date:
        addDate(field.code, field.label, ask);
        break;
    case FieldType::LongText:
        addNotes(field.code, field.label, ask);
        break;
    case FieldType::Asset: {
        const auto parent = m_medium && m_medium->parentId ? Register::findObject(db, *m_medium->parentId) : std::nullopt;
        addCode(field.code, field.label, {parent ? parent->number : QString(), Need::Optional, field.support});
        break;
    }
    default:
        if (isCode(field))
            addCode(field.code, field.label, ask);
        else if (field.type == FieldType::List)
            addText(field.code, field.label, {ask.value, ask.need, tr("「、」で区切って並べます")});
        else
            addText(field.code, field.label, ask);
    }
}

void MediumDialog::check()
{
    const Common::FormField *copies = form()->field(u"copies"_s);
    const auto *edit = copies ? qobject_cast<const QLineEdit *>(copies->editor()) : nullptr;
    bool isNumber = true;
    if (edit && !edit->text().trimmed().isEmpty())
        edit->text().trimmed().toLongLong(&isNumber);
    setFieldError(u"copies"_s, isNumber ? QString() : tr("数字で入力してください。"));
}

void MediumDialog::complete(QJsonObject &params) const
{
    for (const Media::Field &field : m_fields) {
        if (!params.contains(field.code))
            continue;
        QJsonValueRef value = params[field.code];
        if (field.type == FieldType::List) {
            static const QRegularExpression separators(u"[、,，]\\s*"_s);
            value = QJsonArray::fromStringList(value.toString().split(separators, Qt::SkipEmptyParts));
        } else if (field.type == FieldType::YesNo) {
            value = value.isBool() ? QJsonValue(value.toBool() ? u"yes"_s : u"no"_s) : QJsonValue(QString());
        }
    }
    if (params.value(u"copies"_s).toString().trimmed().isEmpty())
        params.remove(u"copies"_s);
    else
        params.insert(u"copies"_s, params.value(u"copies"_s).toString().trimmed().toLongLong());
}

} // namespace MediaUi
