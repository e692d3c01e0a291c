// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

class QListWidget;

namespace Start {

/// The first screen: make, open, try, or take over. All of it by keyboard.
class StartScreen final : public Shell::Welcome
{
    Q_OBJECT
public:
    explicit StartScreen(QWidget *parent = nullptr);
    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QListWidget *m_recent;
    QWidget *m_recentBox;
    QWidget *m_first;
};

} // namespace Start
