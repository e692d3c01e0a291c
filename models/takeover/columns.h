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
    QString givenLabel;  ///< the own field's label when it was chosen, not made of the header
    bool byHand = false; ///< given by the user, not proposed
    int filled = 0;      ///< lines that have a value; before all lines are judged, of those surveyed
    QStringList samples; ///< up to three different values, for the screen
    int zeroPadded = 0;  ///< digits of its codes when some begin with 0 (0012, 0013): a shorter one has lost its zeros
    [[nodiscard]] bool isOwn() const { return field.isEmpty(); }
    /// How problems name it: the header, else the letter.
    [[nodiscard]] QString title() const;
};

/// One correction: field code or label ("-" = own field, "-:LABEL" = own field of that name) and a column by header text or letter.
struct Correction {
    QString field;
    QString column;
    bool operator==(const Correction &) const = default;
};

/// Lines that are looked at before the columns are proposed.
inline constexpr int kSurveyed = 2000;

/// Proposes a field for each column from its header and its first values.
[[nodiscard]] QList<Column> proposeColumns(const SheetReading &sheet, const QList<Assets::Field> &fields, const HeaderWords &words);

/// Applies what fits this sheet; `used` receives the corrections whose column was found here.
void correctColumns(QList<Column> &columns, const QList<Correction> &corrections, const QList<Assets::Field> &fields,
                    QSet<int> &used, QList<Register::FieldError> &errors);

/// Labels of own fields differ from each other and from the register's own words.
void labelOwnFields(QList<Column> &columns, const QList<Assets::Field> &fields);

[[nodiscard]] const Column *columnOf(const QList<Column> &columns, const QString &field);

} // namespace Takeover
