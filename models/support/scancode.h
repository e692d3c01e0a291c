// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace Support {

/// What a code reader may have meant by a text: it types keys, and what the keys write depends on the mode of the keyboard.
/// The most likely comes first, none twice: as it stands in half width; with CapsLock undone; in capitals; where kana are in
/// it, the keys of the JIS layout that write them (ちほわわわぬ → A-0001), and the letters that an input method had turned
/// into them (あー０００１ → A-0001). Empty for a text without anything but spaces and controls. Never more than a dozen.
[[nodiscard]] QStringList scannedCodes(QStringView text);

} // namespace Support
