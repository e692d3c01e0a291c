// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Shell {
class MainWindow;
}

namespace App {

/// For measuring the start: where the environment names a file (DAICHO_STARTMARK), the time at which the list of assets was
/// first painted with its rows is written there, in nanoseconds of the monotonic clock, and the program ends. Does nothing else.
void markFirstList(Shell::MainWindow &window);

} // namespace App
