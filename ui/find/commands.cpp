// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/commands.h"

#include "models/search/tokens.h"
#include "models/support/text.h"
#include "ui/common/formfield.h"
#include "ui/common/page.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace FindUi {

namespace {

QString plain(const QString &text)
{
    return Common::FormField::plainLabel(text.section(u'\t', 0, 0)).remove(u'…').trimmed();
}

class Gatherer
{
public:
    void addMenu(const QMenu *menu, const QString &title)
    {
        for (QAction *action : menu->actions()) {
            if (const QMenu *below = action->menu())
                addMenu(below, plain(action->text()));
            else
                add(action, title);
        }
    }
    void add(QAction *action, const QString &menu)
    {
        const QString title = plain(action->text());
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || title.isEmpty() || m_seen.contains(action))
            return;
        m_seen.insert(action);
        const QString told = action->text().section(u'\t', 1, 1);
        commands.append({title, menu, told.isEmpty() ? action->shortcut().toString(QKeySequence::NativeText) : told, action});
    }

    QList<Command> commands;

private:
    QSet<const QAction *> m_seen;
};

} // namespace

QList<Command> commandsOf(const QMainWindow &window)
{
    Gatherer gatherer;
    for (const Common::Page *page : window.findChildren<Common::Page *>()) {
        if (!page->isVisible())
            continue;
        for (QAction *act : page->acts())
            gatherer.add(act, page->title());
    }
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *entry : menus) {
        const QMenu *menu = entry->menu();
        if (menu && menu->objectName() != "editMenu"_L1)
            gatherer.addMenu(menu, plain(entry->text()));
    }
    return gatherer.commands;
}

QList<Command> matching(const QList<Command> &commands, const QString &words)
{
    const QStringList terms = Search::terms(words);
    if (terms.isEmpty())
        return {};
    const QString whole = terms.join(u' ');
    QList<Command> first;
    QList<Command> rest;
    for (const Command &command : commands) {
        if (!Search::matches(words, {command.title, command.menu}))
            continue;
        if (Support::fold(command.title).startsWith(whole))
            first.append(command);
        else
            rest.append(command);
    }
    return first + rest;
}

} // namespace FindUi
