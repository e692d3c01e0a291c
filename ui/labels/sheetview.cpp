// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/sheetview.h"

#include "ui/common/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace LabelsUi {

namespace {

constexpr int kMargin = Common::kGrid;

} // namespace

SheetView::SheetView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"labelSheetView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(340, 360);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void SheetView::setSheet(const Labels::LabelSheet &sheet)
{
    if (m_sheet == sheet)
        return;
    m_sheet = sheet;
    m_page.reset();
    m_start = std::clamp(m_start, 1, m_sheet.perPage());
    describe();
    update();
}

void SheetView::setPage(const std::optional<Books::Page> &page)
{
    m_page = page;
    update();
}

void SheetView::setStart(int start)
{
    m_start = std::clamp(start, 1, m_sheet.perPage());
    describe();
    update();
}

QSize SheetView::sizeHint() const
{
    return {520, 620};
}

QSizeF SheetView::paperSize() const
{
    return m_sheet.kind == Labels::LabelSheet::Kind::Tape && m_page ? m_page->size / Labels::kPointsPerMm : m_sheet.paper;
}

double SheetView::scale() const
{
    const QSizeF paper = paperSize();
    return std::max(0.1, std::min((width() - 2 * kMargin) / paper.width(), (height() - 2 * kMargin) / paper.height()));
}

QRectF SheetView::paperRect() const
{
    const QSizeF size = paperSize() * scale();
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QRectF SheetView::placeRect(int start) const
{
    const QRectF place = m_sheet.place(start - 1);
    return {paperRect().topLeft() + place.topLeft() * scale(), place.size() * scale()};
}

void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF paper = paperRect();
    painter.fillRect(paper, Qt::white);
    if (m_page) {
        painter.save();
        painter.translate(paper.topLeft());
        Common::paintPage(painter, *m_page, m_fonts, scale() / Labels::kPointsPerMm);
        painter.restore();
    }
    paintPlaces(painter);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper);
}

/// Where labels end, which are used up, and where it begins. This is paper, white in every theme, so the colours do not follow it.
void SheetView::paintPlaces(QPainter &painter) const
{
    if (m_sheet.kind != Labels::LabelSheet::Kind::Sheet)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = m_sheet.radius * scale();
    for (int place = 1; place <= m_sheet.perPage(); ++place) {
        const QRectF box = placeRect(place);
        painter.setPen(QPen(QColor(150, 150, 150), 1, Qt::DotLine));
        painter.setBrush(place < m_start ? QBrush(QColor(120, 120, 120), Qt::BDiagPattern) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, radius, radius);
    }
    if (!hasPlaces())
        return;
    const QColor mark = hasFocus() ? QColor(0, 80, 200) : QColor(60, 60, 60);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mark, hasFocus() ? 3 : 2));
    painter.drawRoundedRect(placeRect(m_start), radius, radius);
}

void SheetView::choose(int start)
{
    if (!hasPlaces() || start < 1 || start > m_sheet.perPage() || start == m_start)
        return;
    setStart(start);
    emit startChosen(start);
}

void SheetView::mousePressEvent(QMouseEvent *event)
{
    for (int place = 1; place <= m_sheet.perPage(); ++place) {
        if (event->button() == Qt::LeftButton && placeRect(place).contains(event->position()))
            return choose(place);
    }
    QWidget::mousePressEvent(event);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const int column = (m_start - 1) % m_sheet.columns;
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_start - 1);
    case Qt::Key_Right: return choose(m_start + 1);
    case Qt::Key_Up: return choose(m_start - m_sheet.columns);
    case Qt::Key_Down: return choose(m_start + m_sheet.columns);
    case Qt::Key_Home: return choose(event->modifiers() & Qt::ControlModifier ? 1 : m_start - column);
    case Qt::Key_End: return choose(event->modifiers() & Qt::ControlModifier ? m_sheet.perPage() : m_start - column + m_sheet.columns - 1);
    default: QWidget::keyPressEvent(event);
    }
}

void SheetView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SheetView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SheetView::describe()
{
    setAccessibleName(tr("1 枚目のプレビュー。始める位置 %1（%2 行 %3 列）")
                          .arg(m_start).arg((m_start - 1) / m_sheet.columns + 1).arg((m_start - 1) % m_sheet.columns + 1));
    setToolTip(hasPlaces() ? tr("空いている最初のラベルをクリックするか、矢印キーで選びます。") : QString());
}

} // namespace LabelsUi
