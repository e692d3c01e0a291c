// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/finding.h"

#include <QString>

namespace Policy {

/// Where a value of the policy comes from.
struct Source {
    QString clause;                   ///< as printed to people: 豊前 2(1); empty for a default without a clause
    Status status = Status::Default;

    bool operator==(const Source &) const = default;
};

/// A code with its words: a unit kind, an asset kind, a form, an employment kind …
struct Term {
    QString code;
    QString label;
    Source source;
    bool operator==(const Term &) const = default;
};

} // namespace Policy
