// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labelpages.h"

#include "models/labels/labelsheetjson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Labels {

namespace {

constexpr float kFine = 0.3F;
constexpr float kPlain = 0.6F;
constexpr double kCrossMm = 4;
constexpr int kRulerMm = 10; ///< to each side of its middle
constexpr float kTextSize = 9;
constexpr float kFigureSize = 5;

QString say(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

/// Draws in millimetres.
class Drawing
{
public:
    Drawing(Books::Page &page, Books::Shaper &shaper, QPointF shiftMm) : m_page(page), m_shaper(shaper), m_shift(shiftMm) {}

    void line(QPointF from, QPointF to, float width) { m_page.lines.append({(from + m_shift) * kPointsPerMm, (to + m_shift) * kPointsPerMm, width}); }
    void box(const QRectF &box)
    {
        line(box.topLeft(), box.topRight(), kFine);
        line(box.topRight(), box.bottomRight(), kFine);
        line(box.bottomRight(), box.bottomLeft(), kFine);
        line(box.bottomLeft(), box.topLeft(), kFine);
    }
    void cross(QPointF at)
    {
        line(at - QPointF(kCrossMm, 0), at + QPointF(kCrossMm, 0), kPlain);
        line(at - QPointF(0, kCrossMm), at + QPointF(0, kCrossMm), kPlain);
    }
    /// Only the corners of a box, where words stand.
    void corners(const QRectF &box)
    {
        constexpr double kArm = 2;
        for (const QPointF &at : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()}) {
            line({at.x(), at.y() - kArm}, {at.x(), at.y() + kArm}, kFine);
            line({at.x() - kArm, at.y()}, {at.x() + kArm, at.y()}, kFine);
        }
    }
    /// Ticks of a millimetre around `middle`, with figures at every fifth: how far an edge lies from where it should.
    void ruler(QPointF middle, bool across, int reach)
    {
        for (int mm = -reach; mm <= reach; ++mm) {
            const double tick = mm % 5 == 0 ? 3 : 1.5;
            const QPointF at = middle + (across ? QPointF(mm, 0) : QPointF(0, mm));
            line(at, at + (across ? QPointF(0, tick) : QPointF(tick, 0)), kFine);
            if (mm % 5 == 0)
                text(QString::number(mm), kFigureSize, at + (across ? QPointF(-0.8, 5) : QPointF(3.5, 0.6)), 10);
        }
    }
    void text(const QString &words, float size, QPointF at, double widthMm)
    {
        Books::PageWriter writer(m_shaper, m_page);
        writer.addText(words, size, (at + m_shift) * kPointsPerMm, (at.x() + widthMm) * kPointsPerMm, true);
    }
    /// In lines; answers how high it is.
    double block(const QString &words, QPointF at, double widthMm)
    {
        const Books::TextBlock set = Books::makeBlock(m_shaper, words, kTextSize, widthMm * kPointsPerMm);
        Books::PageWriter writer(m_shaper, m_page);
        writer.addBlock(set, {(at.x() + m_shift.x()) * kPointsPerMm, (at.y() + m_shift.y()) * kPointsPerMm, widthMm * kPointsPerMm, Books::Column::Align::Left});
        return set.height() / kPointsPerMm;
    }

private:
    Books::Page &m_page;
    Books::Shaper &m_shaper;
    QPointF m_shift;
};

QStringList paragraphsOf(const LabelSheet &sheet, QPoint offset)
{
    return {say(QT_TRANSLATE_NOOP("Labels", "位置合わせ %1 %2（%3）")).arg(sheet.maker, sheet.product, sheetWords(sheet)),
            say(QT_TRANSLATE_NOOP("Labels", "普通の紙に倍率 100%（実際のサイズ）で印刷し、ラベル用紙に重ねて光に透かします。")),
            say(QT_TRANSLATE_NOOP("Labels", "枠がラベルより左にあれば横の調整を増やし、上にあれば縦の調整を増やします。目盛りは 1 mm です。")),
            say(QT_TRANSLATE_NOOP("Labels", "この頁の調整: 横 %1 mm、縦 %2 mm"))
                .arg(QString::number(offset.x() / 10.0, 'f', 1), QString::number(offset.y() / 10.0, 'f', 1))};
}

/// Answers where they stand.
QRectF drawWords(Drawing &drawing, const LabelSheet &sheet, QPoint offset)
{
    const double width = std::max(40.0, std::min(170.0, sheet.paper.width() - 2 * sheet.margin.x() - 8));
    const QPointF topLeft(sheet.margin.x() + 4, sheet.margin.y() + 4);
    QPointF at = topLeft;
    for (const QString &paragraph : paragraphsOf(sheet, offset))
        at.ry() += drawing.block(paragraph, at, width) + 1;
    return {topLeft, QSizeF(width, at.y() - topLeft.y())};
}

void drawSheet(Drawing &drawing, const LabelSheet &sheet, const QRectF &words)
{
    for (int place = 0; place < sheet.perPage(); ++place) {
        if (sheet.perPage() > 2 && sheet.place(place).intersects(words))
            drawing.corners(sheet.place(place));
        else
            drawing.box(sheet.place(place));
    }
    const QRectF first = sheet.place(0);
    const QRectF last = sheet.place(sheet.perPage() - 1);
    for (const QPointF &corner : {first.topLeft(), QPointF(last.right(), first.top()), QPointF(first.left(), last.bottom()), last.bottomRight()})
        drawing.cross(corner);
    // On two edges of a label in the middle, each away from the other edge.
    const QRectF middle = sheet.place(std::min(sheet.perPage() - 1, sheet.rows / 2 * sheet.columns + sheet.columns / 2));
    const int reach = int(std::min({double(kRulerMm), middle.width() / 2 - 3, middle.height() / 2 - 3}));
    drawing.ruler({middle.left(), middle.center().y()}, true, reach);
    drawing.ruler({middle.center().x(), middle.top()}, false, reach);
}

} // namespace

Books::Page calibrationPage(const LabelSheet &sheet, QPoint offset)
{
    const Books::FontSet fonts(Books::bookFonts());
    Books::Shaper shaper(fonts);
    Books::Page page;
    page.size = sheet.paper * kPointsPerMm;
    Drawing drawing(page, shaper, QPointF(offset) / 10);
    if (sheet.kind == LabelSheet::Kind::Tape) {
        const double y = (sheet.label.height() - sheet.printable) / 2;
        drawing.box({2, y, sheet.label.width() - 4, sheet.printable});
        drawing.ruler({sheet.label.width() / 2, y}, true, kRulerMm);
        drawing.text(say(QT_TRANSLATE_NOOP("Labels", "位置合わせ %1（倍率 100%）")).arg(sheet.product), 7, {4, sheet.label.height() / 2 + 1}, 60);
        return page;
    }
    const QRectF words = sheet.kind == LabelSheet::Kind::Sheet ? drawWords(drawing, sheet, offset) : QRectF();
    drawSheet(drawing, sheet, words);
    return page;
}

} // namespace Labels
