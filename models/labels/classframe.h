// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/placedpage.h"

namespace Labels {

/// Between the words of a class and the outside of its frame. Points.
[[nodiscard]] double framePadding(int weight, float size);
/// The frame that tells the rank of a class without colour: 4 double with heavy bars, 3 heavy, 2 plain, 1 a rule under it,
/// 0 dashed (unclassified). Nothing of it lies outside `area`.
[[nodiscard]] QVector<Books::Line> classFrame(const QRectF &area, int weight, float size);

} // namespace Labels
