// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QFont;

namespace Common {

enum class Theme { System, Light, Dark };

/// Colours that a palette has no role for. All of them keep 4.5:1 against the window and base colours of that palette.
enum class Tone { Muted, Info, Success, Warning, Danger };

inline constexpr int kGrid = 8;            ///< all spacing is a multiple or half of it
inline constexpr int kRowHeight = 28;
inline constexpr int kCompactRowHeight = 24;
inline constexpr int kTarget = 24;         ///< least height and width of what is clicked
inline constexpr int kFocusRing = 2;

/// Font, palette and focus ring of the whole window. `textPercent` is the user's text size: 100, 125, 150.
void applyStyle(QApplication &application, Theme theme = Theme::System, int textPercent = 100);

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/// The same tone as a soft background on which the palette's text is readable.
[[nodiscard]] QColor toneGround(Tone tone, const QPalette &palette);
/// WCAG contrast of two opaque colours, 1 … 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
[[nodiscard]] QFont titleFont(const QFont &base);

} // namespace Common
