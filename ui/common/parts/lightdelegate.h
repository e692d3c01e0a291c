// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/parts/badgepictures.h"
#include "ui/common/parts/glyphline.h"

#include <QStyledItemDelegate>

namespace Common {

/// Paints a cell as one run of glyphs, without the style and without layout: several times faster than the standard
/// delegate. Badges where the model gives BadgeRole, muted text for rows still on their way.
class LightDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text where the cell shows only its beginning.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] GlyphLine &lineFor(const QFont &font) const;

    // What was drawn once is drawn again on the next page.
    mutable std::unique_ptr<GlyphLine> m_line;
    mutable BadgePictures m_badges;
};

} // namespace Common
