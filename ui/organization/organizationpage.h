// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/shell/session.h"

class QCheckBox;
class QTabWidget;

namespace OrganizationUi {

class ListTab;

/// 組織・場所: units, persons, roles, places and own fields, each in its tab; search and acts go to the tab shown.
class OrganizationPage final : public Common::Page
{
    Q_OBJECT

public:
    enum class Tab { Units, Persons, Roles, Places, Fields };

    explicit OrganizationPage(Shell::Session &session, QWidget *parent = nullptr);

    void showTab(Tab tab);
    [[nodiscard]] ListTab *tab(Tab tab) const;
    /// The page and row of a thing of these rooms: "unit", "person", "role", "place", "field". False for other kinds.
    bool showObject(const Journal::ObjectRef &object);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] ListTab *currentTab() const;
    void addTab(ListTab *tab, const QString &title);
    void tabChanged();
    void refreshAll();
    void updateRowActs();
    void showHoldings();

    Shell::Session &m_session;
    QTabWidget *m_tabs;
    QList<ListTab *> m_lists;
    QCheckBox *m_withEnded;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_close = nullptr;
    QAction *m_holdings = nullptr;
    bool m_stale = true;
};

} // namespace OrganizationUi
