// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tablecolumn.h"

#include <QHeaderView>

namespace Common {

/// The header of TableView: a click sorts, Shift or Ctrl adds a key, the third click goes back to the natural order.
/// With several keys each shows its number.
class SortHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

    [[nodiscard]] const SortKeys &keys() const { return m_keys; }
    void setKeys(const SortKeys &keys);
    /// What a click on the column does; `add` for Shift or Ctrl.
    void cycle(int column, bool add);
    /// What the menu does: this column alone, or behind the others.
    void sortBy(int column, Qt::SortOrder order, bool add);
    [[nodiscard]] bool isSortable(int column) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void keysChanged(const Common::SortKeys &keys);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    bool viewportEvent(QEvent *event) override;

private:
    void change(SortKeys keys);
    [[nodiscard]] int positionOf(int column) const;
    [[nodiscard]] QString sortMark(int column) const;

    SortKeys m_keys;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace Common
