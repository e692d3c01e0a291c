// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Policy {

/// What a value of the policy file must look like. Not for other rooms.
enum class Shape { Text, Filled, Texts, Number, Version, Flag, Date, Choice, Choices, Object, Objects, FilledObjects, Params };

struct Field;
/// The keys of one object of the file: the schema as a table.
using Table = QList<Field>;

struct Field {
    QString name;
    Shape shape = Shape::Text;
    bool required = false;
    const Table *table = nullptr; ///< of the object or of each object
    QStringList choices{};
};

[[nodiscard]] const Table &documentTable();
[[nodiscard]] const Table &sourceTable();
[[nodiscard]] const Table &ruleTable();
/// The parameters of a rule of that kind; empty for a kind that nobody knows.
[[nodiscard]] Table paramTable(const QString &ruleKindCode);
[[nodiscard]] const Table &turnTable();

} // namespace Policy
