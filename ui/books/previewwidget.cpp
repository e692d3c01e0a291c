// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/previewwidget.h"

#include "ui/common/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BooksUi {

namespace {

constexpr int kMargin = Common::kGrid;
constexpr double kLeast = 25;
constexpr double kMost = 400;
constexpr double kPointsPerInch = 72;
constexpr double kLeastScale = 0.2; ///< while the window is being laid out there is hardly any room

} // namespace

PreviewWidget::PreviewWidget(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("帳票のプレビュー"));
    setMinimumSize(240, 160);
    // Both bars keep their room: a bar that comes and goes would change the fit that made it come.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(3 * Common::kGrid);
    horizontalScrollBar()->setSingleStep(3 * Common::kGrid);
}

void PreviewWidget::setBook(std::shared_ptr<const Books::LaidOutBook> book)
{
    if (book && !m_reader)
        m_reader = std::make_unique<Books::PageReader>();
    m_book = std::move(book);
    if (m_reader)
        m_reader->setBook(m_book);
    m_complete = m_book && m_book->isComplete();
    m_count = m_book ? m_book->pageCount() : 0;
    m_page = std::clamp(m_wanted, 0, std::max(0, m_count - 1));
    m_shown.reset();
    updateBars();
    emit countChanged(m_count);
    emit pageChanged(m_page);
}

void PreviewWidget::refresh()
{
    if (!m_book || m_complete)
        return;
    m_complete = m_book->isComplete(); // first: then the count is the last one
    const int count = m_book->pageCount();
    if (count == m_count && !m_complete)
        return;
    m_count = count;
    if (m_complete) {
        m_shown.reset(); // its number has a total now
        m_wanted = std::min(m_wanted, std::max(0, m_count - 1));
        viewport()->update();
    }
    emit countChanged(m_count);
    if (m_wanted > m_page)
        showPage(m_wanted);
}

const Books::Page *PreviewWidget::shownPage()
{
    if (!m_shown && m_count > 0) {
        auto page = m_reader->page(m_page);
        if (!page) {
            m_placeholder = page.error().message;
            return nullptr;
        }
        m_shown = std::move(*page);
    }
    return m_shown ? &*m_shown : nullptr;
}

void PreviewWidget::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void PreviewWidget::setPage(int page)
{
    m_wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    showPage(m_wanted);
}

void PreviewWidget::showPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    m_shown.reset();
    verticalScrollBar()->setValue(0);
    updateBars();
    emit pageChanged(m_page);
}

void PreviewWidget::setZoom(Zoom zoom, double percent)
{
    m_zoom = zoom;
    m_percent = std::clamp(percent, kLeast, kMost);
    updateBars();
    emit zoomChanged();
}

double PreviewWidget::scale() const
{
    if (pageCount() == 0)
        return 1;
    const QSizeF page = m_book->pageSize();
    const double wide = std::max(kLeastScale, (viewport()->width() - 2.0 * kMargin) / page.width());
    const double high =
        std::max(kLeastScale, (viewport()->height() - 2.0 * kMargin) / page.height());
    switch (m_zoom) {
    case Zoom::FitWidth:
        return wide;
    case Zoom::FitPage:
        return std::min(wide, high);
    case Zoom::Percent:
        break;
    }
    return m_percent / 100 * logicalDpiX() / kPointsPerInch;
}

QSizeF PreviewWidget::pagePixels() const
{
    return pageCount() == 0 ? QSizeF() : m_book->pageSize() * scale();
}

void PreviewWidget::updateBars()
{
    const QSizeF size = pagePixels();
    const QSize view = viewport()->size();
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width()) + 2 * kMargin - view.width()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, std::max(0, int(size.height()) + 2 * kMargin - view.height()));
    viewport()->update();
}

void PreviewWidget::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    const Books::Page *page = shownPage();
    if (!page) {
        painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(viewport()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    const double x = std::max(double(kMargin), (viewport()->width() - pagePixels().width()) / 2)
                     - horizontalScrollBar()->value();
    painter.translate(std::round(x), kMargin - verticalScrollBar()->value());
    Common::paintPage(painter, *page, m_fonts, scale());
}

void PreviewWidget::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void PreviewWidget::zoomBy(double factor)
{
    const double now = scale() * kPointsPerInch / logicalDpiX() * 100;
    setZoom(Zoom::Percent, now * factor);
}

void PreviewWidget::keyPressEvent(QKeyEvent *event)
{
    constexpr double kStep = 1.25;
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown:
        setPage(m_page + 1);
        return;
    case Qt::Key_PageUp:
        setPage(m_page - 1);
        return;
    case Qt::Key_Home:
        setPage(0);
        return;
    case Qt::Key_End:
        setPage(pageCount() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Semicolon: // where + stands on a Japanese keyboard
        if (control)
            return zoomBy(kStep);
        break;
    case Qt::Key_Minus:
        if (control)
            return zoomBy(1 / kStep);
        break;
    case Qt::Key_0:
        if (control)
            return setZoom(Zoom::Percent, 100);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PreviewWidget::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
        event->accept();
        return;
    }
    // At the end of a page the wheel turns to the next one.
    const int y = event->angleDelta().y();
    const QScrollBar *bar = verticalScrollBar();
    if (y < 0 && bar->value() == bar->maximum() && m_page + 1 < pageCount()) {
        setPage(m_page + 1);
    } else if (y > 0 && bar->value() == bar->minimum() && m_page > 0) {
        setPage(m_page - 1);
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

} // namespace BooksUi
