// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/policies.h"
#include "models/takeover/takeoverplan.h"

namespace Takeover {

/// Reads the cells of lines under one policy. Never guesses: what cannot be read is kept as it stands, with a problem.
class ValueReader
{
public:
    ValueReader(const Policy::Document &policy, const QList<Assets::Field> &fields);

    /// Everything but the unit, which the caller has settled. Problems are appended without their sheet.
    [[nodiscard]] Draft read(const Line &line, const QList<Column> &columns, QList<Problem> &problems);

private:
    struct At {
        const Line &line;
        const Column &column;
        QList<Problem> &problems;
    };
    void put(Draft &draft, const At &at, const QString &text);
    void putLevel(Draft &draft, const At &at, const QString &axisCode, const QString &text);
    static void putMark(Draft &draft, const At &at, const QString &text);
    void putLevels(Draft &draft, const At &at, const QString &text);
    void putDate(Draft &draft, const At &at, const Assets::Field &field, const QString &text);
    void putNumber(Draft &draft, const At &at, const Assets::Field &field, const QString &text);
    void putChoice(Draft &draft, const Assets::Field &field, const QString &text);
    static void warn(const At &at, const QString &reason);

    const Policy::Document &m_policy;
    QHash<QString, Assets::Field> m_fields;
    QHash<QString, std::optional<QString>> m_levels;         ///< axis + text → level, read once
    QHash<QString, std::optional<Policy::Levels>> m_several;
};

/// The value of a cell: cleaned; a dash that stands for nothing is nothing.
[[nodiscard]] QString cellValue(const QString &text, bool multiLine);

} // namespace Takeover
