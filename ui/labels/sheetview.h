// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/placedpage.h"
#include "models/labels/labelsheet.h"
#include "ui/common/paper/pagepainter.h"

#include <QWidget>

namespace LabelsUi {

/// The first sheet at its real proportions, with what will stand on it. The place where the labels begin is chosen on it: by a
/// click, or with the arrows, Home and End.
class SheetView final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void setSheet(const Labels::LabelSheet &sheet);
    void setPage(const std::optional<Books::Page> &page);
    /// From 1.
    void setStart(int start);
    [[nodiscard]] int start() const { return m_start; }
    /// Where a place is painted.
    [[nodiscard]] QRectF placeRect(int start) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void startChosen(int start);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Pixels of a millimetre, and where the paper begins.
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRectF paperRect() const;
    [[nodiscard]] QSizeF paperSize() const;
    [[nodiscard]] bool hasPlaces() const { return m_sheet.perPage() > 1; }
    void choose(int start);
    void paintPlaces(QPainter &painter) const;
    void describe();

    Labels::LabelSheet m_sheet;
    std::optional<Books::Page> m_page;
    Common::PageFonts m_fonts;
    int m_start = 1;
};

} // namespace LabelsUi
