// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/book.h"
#include "models/books/pagewriter.h"

#include <QRectF>

namespace Books {

inline constexpr double kPointsPerMm = 72.0 / 25.4;

/// The rules of a book: thin inside, heavier around. Points.
inline constexpr float kThinRule = 0.3F;
inline constexpr float kFrameRule = 0.8F;
inline constexpr float kNumberSize = 9; ///< of the page number
inline constexpr double kNumberWidth = 62;

/// The paper and the part of it that may be printed on, binding margin taken off.
struct Sheet {
    QSizeF size;
    QRectF usable;
    QPointF backShift; ///< how far everything moves on the back of a sheet
};
[[nodiscard]] Sheet sheetOf(const Frame &frame);

/// What stands around the table: head, approval boxes and foot, the same on each page but for the approval boxes.
/// A line that is too long wraps or moves below; nothing is shortened.
class Furniture
{
public:
    Furniture(const Frame &frame, const Sheet &sheet, Shaper &shaper);

    /// Draws the head and answers the y under it.
    double drawHead(PageWriter &writer, bool firstPage) const;
    [[nodiscard]] double footTop() const { return m_footTop; }
    /// Foot without the page number; the black modules of the QR, if it stands there, go to `page`.
    void drawFoot(PageWriter &writer, Page &page) const;
    /// Right end and top of the page number.
    [[nodiscard]] QPointF numberPlace() const { return {m_numberRight, m_footTop + 2}; }
    /// Side of the QR when it is too large for the foot and must follow the last row; 0 when not. Points.
    [[nodiscard]] double largeQrSide() const { return m_qr ? 0.0 : m_largeQrSide; }
    [[nodiscard]] QVector<QRectF> largeQr(QPointF topLeft) const;

private:
    double drawTitleLine(PageWriter &writer, double top) const;
    double drawClassBox(PageWriter &writer, double top, double maxWidth, double &left) const;
    double drawApprovals(PageWriter &writer, double top) const;
    /// Own lines under the head; `y` goes down with them.
    void drawIntro(PageWriter &writer, double &y) const;
    [[nodiscard]] double approvalsWidth() const;
    [[nodiscard]] QStringList identity() const;
    void placeFoot();

    const Frame &m_frame;
    const Sheet &m_sheet;
    Shaper &m_shaper;
    double m_footTop = 0;
    double m_footTextWidth = 0;
    double m_numberRight = 0;
    bool m_qr = false; ///< the QR stands in the foot
    double m_qrSide = 0;
    double m_largeQrSide = 0;
};

} // namespace Books
