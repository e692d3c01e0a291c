// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"

#include <QStringList>

#include <optional>

class QWidget;

/// What the window remembers of this user on this machine. Never kept in a register file.
namespace Shell::Preferences {

inline constexpr qsizetype kMostRecent = 10;

[[nodiscard]] Common::Theme theme();
void setTheme(Common::Theme theme);
[[nodiscard]] int textPercent(); ///< 100, 125 or 150
void setTextPercent(int percent);
[[nodiscard]] QString language(); ///< "ja" or "en"
void setLanguage(const QString &language);
/// Applies theme and text size to the running program.
void applyAppearance();

/// Newest first, at most kMostRecent, missing files included: they may be on a stick.
[[nodiscard]] QStringList recentRegisters();
void rememberRegister(const QString &path);
void forgetRegister(const QString &path);
void clearRecentRegisters();
/// The register that was open when the program ended; empty when it was closed on purpose.
[[nodiscard]] QString lastRegister();
void setLastRegister(const QString &path);

/// The page that was shown when the program ended; empty = the first.
[[nodiscard]] QString lastPage();
void setLastPage(const QString &key);

/// Who acted last in this register.
[[nodiscard]] std::optional<qint64> lastPerson(const QString &path);
void setLastPerson(const QString &path, std::optional<qint64> personId);

[[nodiscard]] bool isNavigationFolded();
void setNavigationFolded(bool folded);

/// Size and place of the window, always inside a screen that is there and never larger than it.
void saveGeometry(const QWidget &window);
void restoreGeometry(QWidget &window);

} // namespace Shell::Preferences
