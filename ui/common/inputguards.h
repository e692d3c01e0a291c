// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace Common {

/// Installs, once per application, what Japanese forms need and Qt does not give:
/// - Enter and Esc that belong to an IME composition never reach a dialog, a shortcut or a search;
/// - Ctrl+K reaches the window from a line of text, where Qt would delete to the end of the line;
/// - the wheel never changes a combo box, spin box, date or slider and never takes the focus to one: it scrolls the form.
void installInputGuards(QApplication &application);

} // namespace Common
