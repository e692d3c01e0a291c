// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"

#include <vector>

namespace Books {

/// Where a column stands on every page. Points.
struct ColumnBox {
    double x = 0;
    double width = 0;
    Column::Align align = Column::Align::Left;
};

/// Shares of the width, but never less than `narrowest` (one character with its padding) while there is room for that.
[[nodiscard]] std::vector<ColumnBox> columnBoxes(const QList<Column> &columns, double left,
                                                 double width, double narrowest);

} // namespace Books
