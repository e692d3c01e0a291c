// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/laidoutbook.h"
#include "ui/common/paper/pagepainter.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace BooksUi {

/// Shows one page of a book, complete or still being set; paints that page and nothing else, however long the book is.
/// PageUp/PageDown, Home/End turn pages; Ctrl and + − 0 zoom.
class PreviewWidget final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { FitWidth, FitPage, Percent };

    explicit PreviewWidget(QWidget *parent = nullptr);

    /// Keeps the page when the new book has it, or will have it once more of it is set.
    void setBook(std::shared_ptr<const Books::LaidOutBook> book);
    [[nodiscard]] const std::shared_ptr<const Books::LaidOutBook> &book() const { return m_book; }
    /// Looks how far the book is set by now.
    void refresh();
    /// Pages that can be shown.
    [[nodiscard]] int pageCount() const { return m_count; }
    /// False while further pages are being set.
    [[nodiscard]] bool isComplete() const { return m_complete; }
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
    void countChanged(int count);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void zoomBy(double factor);
    void updateBars();
    void showPage(int page);
    [[nodiscard]] QSizeF pagePixels() const;
    [[nodiscard]] const Books::Page *shownPage();

    std::shared_ptr<const Books::LaidOutBook> m_book;
    std::unique_ptr<Books::PageReader> m_reader; ///< opens the fonts: made with the first book
    std::optional<Books::Page> m_shown;          ///< page m_page made ready
    int m_count = 0;
    bool m_complete = false;
    int m_wanted = 0; ///< the page to be on as soon as it is there
    Common::PageFonts m_fonts;
    QString m_placeholder;
    Zoom m_zoom = Zoom::FitWidth;
    double m_percent = 100;
    int m_page = 0;
};

} // namespace BooksUi
