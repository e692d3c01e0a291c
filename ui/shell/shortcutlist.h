// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Shell {

/// All keys that work now: those of the menus, of the page that is shown, and of lists and forms.
class ShortcutList final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutList(QWidget *window);
};

} // namespace Shell
