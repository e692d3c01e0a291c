// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QDialog>

namespace TakeoverUi {

class BatchList;

/// 取込の履歴 as a dialog of its own, from the menu ツール.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(Shell::Session &session, QWidget *parent = nullptr);

    static void run(Shell::Session &session, QWidget *parent);
    [[nodiscard]] BatchList *list() const { return m_list; }

private:
    BatchList *m_list;
};

} // namespace TakeoverUi
