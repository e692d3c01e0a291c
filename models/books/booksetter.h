// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/columnboxes.h"
#include "models/books/furniture.h"

#include <optional>

namespace Books {

/// Sets rows on pages, one after the other: breaks pages, repeats head, header row and foot, continues rows that are
/// higher than a page.
class BookSetter
{
public:
    BookSetter(const Frame &frame, const QList<Column> &columns, Shaper &shaper);

    void addRow(const Row &row);
    /// Empty ruled rows down to the foot, with room left for totals and notes.
    void addBlankRows();
    /// Totals, notes, page numbers. No row may follow.
    void finish(bool noRows);
    [[nodiscard]] QList<Page> takePages() { return std::move(m_pages); }

private:
    /// Something that is set in lines across the page: a row, a heading, the totals, a note.
    struct Band {
        std::vector<TextBlock> cells;
        bool spanning = false; ///< one cell over the whole width
        bool shaded = false;
        bool ruled = true;
        float size = 9;
        double padding = 2;
        double least = 0; ///< height, where it stands on one page
        Column::Align align = Column::Align::Left;
        [[nodiscard]] size_t lines() const;
        [[nodiscard]] double heightOf(size_t lineCount) const;
    };
    /// Head and header row of a page, drawn once and copied.
    struct PageStart {
        Page page;
        double headerTop = 0;
        double bodyTop = 0;
    };

    void fillBand(Band &band, const QStringList &cells);
    void fitInOneLine(TextBlock &cell, double width) const;
    [[nodiscard]] Band spanningBand(const QString &text) const;
    /// Totals and notes.
    [[nodiscard]] std::vector<Band> closingBands() const;
    [[nodiscard]] TextBlock headerCell(const QString &text, double width) const;
    void placeHeadingsFor(const Band &band);
    void place(const Band &band);
    void setLines(const Band &band, size_t from, size_t end);
    [[nodiscard]] PageStart startPage(bool first);
    void drawHeaderRow(PageWriter &writer, Page &page, double top, double &bottom);
    void beginPage();
    void endPage();
    void openColumns();
    void closeColumns();
    void placeLargeQr();
    [[nodiscard]] double room() const { return m_bottom - m_y; }

    const Frame &m_frame;
    const QList<Column> &m_columns;
    Shaper &m_shaper;
    Sheet m_sheet;
    Furniture m_furniture;
    float m_size = 9;
    std::vector<ColumnBox> m_boxes;
    TextBlock m_continued; ///< stands in the first cell of a row that began on an earlier page
    Page m_foot;
    std::optional<PageStart> m_laterStart;
    QList<Page> m_pages;
    Page m_page;
    std::optional<PageWriter> m_writer;
    std::vector<Band>
        m_headings; ///< waiting for the row they stand over, so that none is left alone at the foot
    Band m_row;     ///< reused, so that a row costs no allocation
    double m_y = 0;
    double m_bottom = 0;
    double m_bodyTop = 0;
    double m_headerTop = 0;
    double m_columnsTop = 0; ///< where the rules between columns begin
    bool m_columnsOpen = false;
    double m_tableBottom = 0;
};

} // namespace Books
