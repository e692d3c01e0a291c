// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"
#include "models/takeover/sheetreader.h"

namespace Takeover {

/// Where a column of a sheet goes. Nothing is dropped: what has no field becomes an own field (独自項目).
struct Column {
    int index = 0;
    QString letter;      ///< A, B …: as a spreadsheet names it
    QString header;      ///< as joined; may be empty
    QString field;       ///< Assets::Field code, kLevels or kIgnored; empty = own field
    QString ownLabel;    ///< the own field's label when `field` is empty
    bool byHand = false; ///< given by the user, not proposed
    int filled = 0;      ///< lines that have a value
    QStringList samples; ///< up to three different values, for the screen
    [[nodiscard]] bool isOwn() const { return field.isEmpty(); }
    /// How problems name it: the header, else the letter.
    [[nodiscard]] QString title() const;
};

/// One correction: field code or label ("-" = own field) and a column by header text or letter.
struct Correction {
    QString field;
    QString column;
    bool operator==(const Correction &) const = default;
};

/// Proposes a field for each column from its header and its values.
[[nodiscard]] QList<Column> proposeColumns(const SheetReading &sheet, const QList<Assets::Field> &fields, const HeaderWords &words);

/// Applies what fits this sheet; `used` receives the corrections whose column was found here.
void correctColumns(QList<Column> &columns, const QList<Correction> &corrections, const QList<Assets::Field> &fields,
                    QSet<int> &used, QList<Register::FieldError> &errors);

[[nodiscard]] const Column *columnOf(const QList<Column> &columns, const QString &field);

} // namespace Takeover
