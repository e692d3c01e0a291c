// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/pagewriter.h"

#include <optional>

namespace Labels {

inline constexpr double kEdge = 0.01; ///< points: sums of advances
inline constexpr QChar kBetween = u'・'; ///< between the axes of a class and between restrictions

/// A text in at most `most` lines of `width`; nullopt when it does not fit and may not be shortened. What is shortened ends in …;
/// what is not has no text yet, because most of what is tried is thrown away.
[[nodiscard]] std::optional<Books::TextBlock> fitted(Books::Shaper &shaper, const Books::ShapedText &text, float size, double width, int most, bool elides);
/// The class with each axis in one line: as many of them to a line of `most` em as have room.
[[nodiscard]] QString packed(const QStringList &chunks, const std::vector<float> &widths, float most);
/// Restrictions that have room, whole, and how many there are besides: half a sentence would forbid something else.
[[nodiscard]] std::optional<Books::TextBlock> fewerRestrictions(Books::Shaper &shaper, const QStringList &all, float size, double width, int most);

} // namespace Labels
