// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Assets {

enum class FieldType { Text, LongText, Number, Date, Choice, YesNo, Unit, Person, Place, Asset, Level, List };

/// Where a field stands on the form and in the detail.
enum class FieldGroup { Basic, Class, Responsible, Place, Personal, Medium, Retention, Other, Custom, System };

/// One field of an asset: the single description that form, list, search, import, export, book and command line share.
struct Field {
    QString code;     ///< parameter and --where name: "acquiredOn", "class.C", "custom.7"
    QString column;   ///< column in `asset`, "object.<column>" in `object`; empty = derived
    QString label;    ///< as on screen; a policy's own term wins
    FieldType type = FieldType::Text;
    FieldGroup group = FieldGroup::Basic;
    bool searchable = false;
    bool content = false;      ///< hidden in closed rows (INV-44)
    int width = 12;            ///< in characters, for lists and sheets
    QList<Policy::Term> choices; ///< for Choice: code and label; other values are kept as text
    QStringList headerWords;   ///< folded header spellings that mean this field in ledgers
    QString support;           ///< one line under the field on the form

    [[nodiscard]] bool isEditable() const { return group != FieldGroup::System; }
    bool operator==(const Field &) const = default;
};

/// An own field (独自項目).
struct CustomField {
    qint64 id = 0;
    QString label;
    QString type; ///< text | number | date | list | yesno
    QStringList options;
};

/// The fields that do not depend on a policy, in form order.
[[nodiscard]] const QList<Field> &fixedFields();

/// All fields under a policy: its terms, choices and one "class.<axis>" field for each axis, then the own fields.
[[nodiscard]] QList<Field> fieldsFor(const Policy::Document &policy, const QList<CustomField> &custom);

/// By code, label or folded label ("名称", "name", "機密性", "class.C"); nullptr when none.
[[nodiscard]] const Field *findField(const QList<Field> &fields, const QString &codeOrLabel);

/// 自治体機密性3B for code "3B" and so on: a stored value as people read it.
[[nodiscard]] QString shownValue(const Field &field, const QString &stored);

} // namespace Assets
