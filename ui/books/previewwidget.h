// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/books/pagepainter.h"

#include <QAbstractScrollArea>

#include <memory>

namespace BooksUi {

/// Shows one page of a laid out book; paints that page and nothing else, however long the book is.
/// PageUp/PageDown, Home/End turn pages; Ctrl and + − 0 zoom.
class PreviewWidget final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { FitWidth, FitPage, Percent };

    explicit PreviewWidget(QWidget *parent = nullptr);

    /// Keeps the page when the new book has it.
    void setBook(std::shared_ptr<const Books::LaidOutBook> book);
    [[nodiscard]] const std::shared_ptr<const Books::LaidOutBook> &book() const { return m_book; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int page() const { return m_page; } ///< from 0
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    void setZoom(Zoom zoom, double percent = 100);
    /// Pixels per point, as shown now.
    [[nodiscard]] double scale() const;
    /// Said while there is no page.
    void setPlaceholder(const QString &text);

public slots:
    void setPage(int page);

signals:
    void pageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void zoomBy(double factor);
    void updateBars();
    [[nodiscard]] QSizeF pagePixels() const;

    std::shared_ptr<const Books::LaidOutBook> m_book;
    PageFonts m_fonts;
    QString m_placeholder;
    Zoom m_zoom = Zoom::FitWidth;
    double m_percent = 100;
    int m_page = 0;
};

} // namespace BooksUi
