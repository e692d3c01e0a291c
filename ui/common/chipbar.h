// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QMenu;
class QToolButton;

namespace Common {

class FlowLayout;

/// One condition of a filter, as told to people.
struct Chip {
    QString key;  ///< "unit", "level.C"
    QString text; ///< 機密性: 3A–3C
    bool operator==(const Chip &) const = default;
};

/// The conditions in force: [組織: 税務課 ×] [＋条件] … 条件を消す. Wraps when there are many.
class ChipBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    [[nodiscard]] const QList<Chip> &chips() const { return m_chips; }
    /// The menu of ＋条件: whoever owns the bar fills it.
    [[nodiscard]] QMenu *addMenu() const { return m_menu; }
    /// A widget behind ＋条件 (saved searches).
    void addTool(QWidget *widget);

signals:
    void chipActivated(const QString &key); ///< to change the condition
    void chipRemoved(const QString &key);
    void cleared();

private:
    QWidget *buildChip(const Chip &chip);

    QList<Chip> m_chips;
    QList<QWidget *> m_chipWidgets;
    FlowLayout *m_layout;
    QMenu *m_menu;
    QToolButton *m_addButton;
    QToolButton *m_clearButton;
};

} // namespace Common
