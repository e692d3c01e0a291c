// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QVariant>

#include <functional>

class QListWidget;

namespace AssetsUi {

/// A small window under a chip with things to tick; each tick counts at once. Space ticks, Esc closes.
class ChecklistPopup final : public QFrame
{
    Q_OBJECT

public:
    struct Item {
        QVariant id;
        QString text;
        int depth = 0;
        bool checked = false;
    };
    ChecklistPopup(const QString &title, const QList<Item> &items, QWidget *parent);

    /// Ticks as told, without a signal: ticking a 課 ticks its 係.
    void setChecked(const QList<QVariant> &ids);
    /// Says behind each line how many rows have it; one that none has is grey, and can still be ticked.
    void setCounts(const std::function<qint64(const QVariant &id)> &countOf);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// Shows it under this point, inside the screen.
    void popup(const QPoint &globalPosition);

signals:
    void toggled(const QVariant &id, bool checked);

private:
    QListWidget *m_list;
    QStringList m_texts; ///< of the lines, without counts
};

} // namespace AssetsUi
