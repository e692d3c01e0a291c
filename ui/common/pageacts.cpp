// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of Page, and what it tells of the list: counts, totals, what an act works on.
#include "ui/common/page.h"

#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Common {

QAction *Page::addAct(const QString &text, ActNeeds needs, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    m_actBar->addWidget(button);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button, keys] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->statusTip().isEmpty() ? keys : action->statusTip());
    });
    button->setToolTip(keys);
    m_acts += Act{action, needs, true, {}, 0, {}, button};
    updateActs();
    return action;
}

void Page::gatherActs(const QString &title, const QList<QAction *> &acts)
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (Act &entry : m_acts) {
        if (!acts.contains(entry.action))
            continue;
        delete std::exchange(entry.button, nullptr);
        menu->addAction(entry.action);
        const QKeySequence mnemonic = QKeySequence::mnemonic(entry.action->text());
        if (!mnemonic.isEmpty())
            entry.action->setShortcuts(entry.action->shortcuts() + QList<QKeySequence>{mnemonic});
    }
    auto *button = new QPushButton(title);
    button->setAutoDefault(false);
    button->setMenu(menu);
    m_actBar->addWidget(button);
}

void Page::setActAllowed(QAction *act, bool allowed, const QString &why)
{
    for (Act &entry : m_acts) {
        if (entry.action != act)
            continue;
        entry.allowed = allowed;
        entry.why = allowed ? QString() : why;
    }
    updateActs();
}

void Page::setActLimit(QAction *act, int most)
{
    for (Act &entry : m_acts)
        entry.most = entry.action == act ? most : entry.most;
    updateActs();
}

void Page::setActScope(QAction *act, const QString &text)
{
    for (Act &entry : m_acts)
        entry.scopeText = entry.action == act ? text : entry.scopeText;
    updateActs();
}

bool Page::isScopeSelection() const
{
    const int selected = m_table->selectedRowCount();
    return selected > 1 && selected < m_shown;
}

QString Page::scopeText() const
{
    const QLocale locale(QLocale::Japanese, QLocale::Japan);
    if (isScopeSelection())
        return tr("選択 %1 件").arg(locale.toString(m_table->selectedRowCount()));
    if (m_total && *m_total != m_shown)
        return tr("絞込み %1 件").arg(locale.toString(m_shown));
    return tr("全 %1 件").arg(locale.toString(m_shown));
}

QList<QAction *> Page::acts() const
{
    QList<QAction *> actions;
    for (const Act &act : m_acts)
        actions += act.action;
    return actions;
}

QList<QAction *> Page::displayActions() const
{
    QList<QAction *> actions{m_table->columnsAction(), m_table->compactAction()};
    actions += m_displayActions;
    if (m_detail)
        actions += m_detailAction;
    return actions;
}

void Page::setTotals(const QString &text)
{
    m_totals->setText(text);
    m_totals->setToolTip(text);
    m_totals->setVisible(!text.isEmpty());
}

QString Page::totalsText() const
{
    return m_totals->text();
}

void Page::updateActs()
{
    const int selected = m_table->selectedRowCount();
    const QLocale locale(QLocale::Japanese, QLocale::Japan);
    for (const Act &act : std::as_const(m_acts)) {
        const bool enough = act.needs == ActNeeds::Nothing || (act.needs == ActNeeds::OneRow && selected == 1)
            || (act.needs == ActNeeds::AnyRows && selected > 0);
        const bool tooMany = act.most > 0 && selected > act.most;
        act.action->setEnabled(act.allowed && enough && !tooMany);
        QString why = act.why;
        if (why.isEmpty() && !enough)
            why = act.needs == ActNeeds::OneRow ? tr("一覧で 1 件を選ぶと使えます。") : tr("一覧で選ぶと使えます。");
        else if (why.isEmpty() && tooMany)
            why = tr("一度に扱えるのは %1 件までです。今は %2 件を選んでいます。").arg(locale.toString(act.most), locale.toString(selected));
        act.action->setStatusTip(why);
        if (!act.scopeText.isEmpty())
            act.action->setText(act.scopeText.arg(scopeText()));
    }
}

void Page::setCounts(qint64 shown, std::optional<qint64> total)
{
    m_shown = shown;
    m_total = total;
    updateCounts();
    updateActs();
}

QString Page::countsText() const
{
    return m_counts->text();
}

void Page::updateCounts()
{
    const QLocale locale(QLocale::Japanese, QLocale::Japan);
    QString text;
    if (m_total && *m_total != m_shown)
        text = tr("%1 件中 %2 件", "all, shown").arg(locale.toString(*m_total), locale.toString(m_shown));
    else
        text = tr("%1 件").arg(locale.toString(m_shown));
    const int selected = m_table->selectedRowCount();
    if (selected > 0)
        text = tr("%1 · %2 件選択").arg(text, locale.toString(selected));
    m_counts->setText(text);
}

} // namespace Common
