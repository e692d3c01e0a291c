// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>

class QMainWindow;

namespace FindUi {

/// Something the window can do now: an entry of its menus, or an act of the page that is shown.
struct Command {
    QString title;    ///< without mnemonic: 台帳を閉じる
    QString menu;     ///< 資産; for telling one 新規 from another
    QString shortcut; ///< as the menu shows it
    QPointer<QAction> action;
};

/// What can be used at this moment, each once. Editing keys are left out: they belong to where the cursor is.
[[nodiscard]] QList<Command> commandsOf(const QMainWindow &window);

/// Those whose title or menu has all words; titles that begin with them first.
[[nodiscard]] QList<Command> matching(const QList<Command> &commands, const QString &words);

} // namespace FindUi
