// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/fieldeditor.h"

#include "ui/assets/assetform.h"
#include "ui/assets/yesnobox.h"
#include "ui/common/codelineedit.h"
#include "ui/common/datefield.h"
#include "ui/common/notesedit.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Assets::Field;
using Assets::FieldGroup;
using Assets::FieldType;

namespace AssetsUi {

namespace {

/// Codes and numbers: full width becomes half width when the field is left.
bool isCode(const Field &field)
{
    static const QStringList codes{u"number"_s, u"serial"_s, u"model"_s, u"fileNumber"_s, u"personalFileNumber"_s, u"parent"_s};
    return codes.contains(field.code) || field.type == FieldType::Number || field.type == FieldType::Asset;
}

/// Text fields of one line that are long by nature stand alone.
bool isShortText(const Field &field)
{
    static const QStringList longOnes{u"name"_s, u"purpose"_s, u"aliases"_s, u"classText"_s, u"accessControl"_s};
    return field.width <= 24 && !longOnes.contains(field.code);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.toString());
    return texts;
}

FieldEditor textEditor(const Field &field)
{
    QLineEdit *edit = isCode(field) ? static_cast<QLineEdit *>(new Common::CodeLineEdit) : new QLineEdit;
    const bool isList = field.type == FieldType::List;
    const auto get = [edit, isList] {
        const QString text = edit->text().trimmed();
        if (!isList)
            return QJsonValue(text);
        static const QRegularExpression separators(u"[、,，]\\s*"_s);
        return QJsonValue(QJsonArray::fromStringList(text.split(separators, Qt::SkipEmptyParts)));
    };
    const auto set = [edit, isList](const QJsonValue &value) {
        edit->setText(isList ? textsOf(value).join(u"、"_s) : value.toVariant().toString());
        edit->setCursorPosition(0);
    };
    return {edit, isShortText(field), isList ? AssetForm::tr("「、」で区切って並べます") : field.support, field.code == "name"_L1, get, set};
}

FieldEditor choiceEditor(const Field &field, const QList<Common::Choice> &choices, bool isId)
{
    auto *box = new Common::ChoiceBox;
    const bool required = field.code == "unit"_L1;
    box->setChoices(choices, required ? QString() : AssetForm::tr("（なし）"));
    box->setChosen({});
    const auto get = [box, isId] {
        const QVariant chosen = box->chosen();
        if (!chosen.isValid())
            return QJsonValue(QString());
        return isId ? QJsonValue(chosen.toLongLong()) : QJsonValue(chosen.toString());
    };
    const auto set = [box, isId, choices, required, hasOwn = false](const QJsonValue &value) mutable {
        const QString stored = value.toVariant().toString();
        const QVariant id = stored.isEmpty() ? QVariant() : isId ? QVariant(stored.toLongLong()) : QVariant(stored);
        const bool isOwn = id.isValid() && std::none_of(choices.cbegin(), choices.cend(), [&](const Common::Choice &one) { return one.id == id; });
        if (isOwn || hasOwn) {
            QList<Common::Choice> all = choices;
            if (isOwn) // a word of the town's own, or a unit that has ended: it stays what it is
                all.append({id, isId ? AssetForm::tr("%1 番（今は使われていません）").arg(stored) : stored, {}, true});
            box->setChoices(all, required ? QString() : AssetForm::tr("（なし）"));
        }
        hasOwn = isOwn;
        box->setChosen(id);
    };
    return {box, true, field.support, required, get, set};
}

FieldEditor yesNoEditor(const Field &field)
{
    auto *box = new YesNoBox;
    return {box, true, field.support, false, [box] { return QJsonValue(box->stored()); }, [box](const QJsonValue &value) { box->setStored(value.toString()); }};
}

FieldEditor dateEditor(const Field &field, QDate today)
{
    auto *date = new Common::DateField;
    date->setToday(today);
    return {date, true, field.support, false, [date] { return QJsonValue(date->stored()); }, [date](const QJsonValue &value) { date->setStored(value.toString()); }};
}

FieldEditor notesEditor(const Field &field)
{
    auto *notes = new Common::NotesEdit;
    notes->setVisibleLines(field.group == FieldGroup::Other ? 4 : 2);
    return {notes, false, field.support, false, [notes] { return QJsonValue(notes->toPlainText().trimmed()); },
            [notes](const QJsonValue &value) { notes->setPlainText(value.toString()); }};
}

} // namespace

FieldEditor makeEditor(const Field &field, const Lookups &lookups, QDate today)
{
    switch (field.type) {
    case FieldType::Unit:
        return choiceEditor(field, lookups.units, true);
    case FieldType::Person:
        return choiceEditor(field, lookups.persons, true);
    case FieldType::Place:
        return choiceEditor(field, lookups.places, true);
    case FieldType::Choice: {
        QList<Common::Choice> choices;
        for (const Policy::Term &term : field.choices)
            choices.append({term.code, term.label, {}, true});
        // Where the policy has no words for it, the office's own serve.
        return choices.isEmpty() ? textEditor(field) : choiceEditor(field, choices, false);
    }
    case FieldType::YesNo:
        return yesNoEditor(field);
    case FieldType::Date:
        return dateEditor(field, today);
    case FieldType::LongText:
        return notesEditor(field);
    case FieldType::Text:
    case FieldType::Number:
    case FieldType::Asset:
    case FieldType::List:
        return textEditor(field);
    case FieldType::Level:
        break; // has its own box
    }
    return {};
}

} // namespace AssetsUi
