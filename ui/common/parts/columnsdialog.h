// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace Common {

/// 表示する列: which columns a list shows and in which order, all of it by keyboard. Space shows and hides, Alt+↑ and Alt+↓ move;
/// nothing changes before it is accepted, and one column at least stays.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Item {
        int column = 0;
        QString title;
        bool shown = true;
        bool operator==(const Item &) const = default;
    };

    /// `usual` is what the button for the beginning brings back.
    ColumnsDialog(const QList<Item> &items, const QList<Item> &usual, QWidget *parent = nullptr);

    /// In the order wanted.
    [[nodiscard]] QList<Item> items() const;

private:
    [[nodiscard]] QWidget *buildMoving();
    void fill(const QList<Item> &items);
    void moveCurrent(int by);
    void updateButtons();

    QListWidget *m_list;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace Common
