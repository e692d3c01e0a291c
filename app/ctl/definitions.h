// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commands.h"
#include "models/assets/books/bookdefinition.h"

namespace Ctl {

/// The definition that `book` names, as a blank form with --blank N; nothing for the plain ledger. Says why not on standard
/// error; the number is the exit code then.
[[nodiscard]] tl::expected<std::optional<Assets::BookDefinition>, int> definitionOf(Opened &opened, const Arguments &arguments,
                                                                                    const QString &book);

} // namespace Ctl
