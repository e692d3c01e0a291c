// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "models/books/pageselection.h"
#include "models/books/pagesetup.h"

#include <optional>
#include <utility>

namespace Ctl {

/// What the command line says of paper and pages. What it does not say stays as the book has it.
struct PageOptions {
    std::optional<Books::PageSetup> paper; ///< its paper and direction
    std::optional<Books::Margins> margins;
    std::optional<Books::BindingEdge> edge;
    std::optional<double> bindingMm;
    std::optional<Books::Duplex> duplex;
    Books::PageSelection pages;

    [[nodiscard]] Books::PageSetup over(Books::PageSetup own) const;
};

/// --paper, --margins LEFT,TOP,RIGHT,BOTTOM, --binding left|top[:MM], --duplex none|long|short, --pages 1-3,5, --sides odd|even.
/// InvalidInput names the option.
[[nodiscard]] Support::Result<PageOptions> pageOptions(const Arguments &arguments);

} // namespace Ctl
