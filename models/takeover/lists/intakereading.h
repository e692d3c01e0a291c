// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/intake.h"
#include "models/takeover/takeoverplan.h"

namespace Takeover {

/// One line of such a list, and what has become of it.
struct ListedLine {
    int sheet = 0; ///< index into ListReading::sheets
    int line = 0;
    Register::IntakeRow row;
    QStringList original;
    RowFate fate = RowFate::Refused;
    QString reason;
};

/// A file read as a list of one kind; nothing is judged yet but what is no line of the list.
struct ListReading {
    QList<PlannedSheet> sheets;
    QList<ListedLine> lines;
    QList<Problem> problems;
    QList<Register::FieldError> errors;
    std::optional<Support::Error> fault;
    QString encoding;
    QString sha256;
    [[nodiscard]] QString columnTitle(int sheet, const QString &field) const;
};

/// Reads the sheets that are wanted. What a column without a field holds is told, never lost without a word.
[[nodiscard]] ListReading readList(const Options &options, const Register::Intake &intake, Support::Progress &progress);

} // namespace Takeover
