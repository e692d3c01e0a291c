// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/columnboxes.h"

#include <algorithm>

namespace Books {

std::vector<ColumnBox> columnBoxes(const QList<Column> &columns, double left, double width,
                                   double narrowest)
{
    const auto count = size_t(columns.size());
    std::vector<double> widths(count, 0.0);
    const double least = std::min(narrowest, width / double(std::max<size_t>(count, 1)));
    std::vector<bool> fixed(count, false);
    for (bool again = true; again;) {
        again = false;
        double rest = width;
        double shares = 0;
        for (size_t i = 0; i < count; ++i) {
            if (fixed[i])
                rest -= least;
            else
                shares += std::max(columns[qsizetype(i)].share, 0.0);
        }
        for (size_t i = 0; i < count; ++i) {
            if (fixed[i])
                continue;
            widths[i] = shares > 0 ? rest * std::max(columns[qsizetype(i)].share, 0.0) / shares : 0;
            if (widths[i] < least) {
                widths[i] = least;
                fixed[i] = again = true;
            }
        }
    }
    std::vector<ColumnBox> boxes;
    for (size_t i = 0; i < count; ++i) {
        boxes.push_back(ColumnBox{left, widths[i], columns[qsizetype(i)].align});
        left += widths[i];
    }
    return boxes;
}

} // namespace Books
