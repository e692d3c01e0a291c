// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelcontent.h"
#include "models/policy/policy.h"

namespace Labels {

/// What is to be written at one of the places where the policy wants the class to be seen (豊前 2(2)②).
struct TargetText {
    QString target; ///< code of the place in the policy: fileName
    QString label;  ///< ファイル名
    QString text;
    bool operator==(const TargetText &) const = default;
};

/// One for each place that the policy names, in its order. Every text says the class in words; the restrictions stand
/// wherever there is room for them.
[[nodiscard]] QList<TargetText> textsFor(const Policy::Document &policy, const LabelContent &content);
/// For a place that is not known here: everything in one line.
[[nodiscard]] QString textFor(const QString &target, const LabelContent &content);
/// As a file may be called on Windows and everywhere else: no \ / : * ? " < > |, no control characters, no dot or space at the
/// end, and short enough for a folder and a suffix beside it.
[[nodiscard]] QString asFileName(const QString &text);

} // namespace Labels
