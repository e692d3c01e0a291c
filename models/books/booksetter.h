// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/columnboxes.h"
#include "models/books/furniture.h"
#include "models/books/laidoutbook.h"
#include "models/books/packedpage.h"

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
    /// Totals and notes. No row may follow.
    void finish(bool noRows);
    /// Where the pages go, one by one as they are full.
    [[nodiscard]] const std::shared_ptr<LaidOutBook> &book() const { return m_book; }
    /// What went wrong when a page was put away; nothing more is put away after that.
    [[nodiscard]] const std::optional<Support::Error> &failure() const { return m_failure; }

private:
    /// Something that is set in lines across the page: a row, a heading, the totals, a note.
    struct Band {
        std::vector<TextBlock> cells;
        bool spanning = false; ///< one cell over the whole width
        bool shaded = false;
        bool ruled = true;
        bool header = false; ///< the header row of a table within the book
        float size = 9;
        double padding = 2;
        double least = 0; ///< height, where it stands on one page
        Column::Align align = Column::Align::Left;
        [[nodiscard]] size_t lines() const;
        [[nodiscard]] double heightOf(size_t lineCount) const;
    };
    /// Head and header row of a page, drawn once.
    struct PageStart {
        Page page;
        double headerTop = 0;
        double bodyTop = 0;
    };

    void endTable();
    void beginTable(const QList<Column> &columns);
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
    void openBook();
    void drawHeaderRow(PageWriter &writer, Page &page, double top, double &bottom);
    void beginPage();
    void endPage();
    void openColumns();
    void closeColumns();
    void placeLargeQr();
    [[nodiscard]] double room() const { return m_bottom - m_y; }

    const Frame &m_frame;
    QList<Column> m_columns; ///< of the table that is being set
    Shaper &m_shaper;
    Sheet m_sheet;
    Furniture m_furniture;
    float m_size = 9;
    std::vector<ColumnBox> m_boxes;
    TextBlock m_continued; ///< stands in the first cell of a row that began on an earlier page
    std::shared_ptr<LaidOutBook> m_book;
    std::optional<Support::Error> m_failure;
    PagePacker m_page; ///< rows of the page that is being filled
    std::vector<Band>
        m_headings; ///< waiting for the row they stand over, so that none is left alone at the foot
    std::optional<Band> m_header; ///< of a table within the book, to stand again on the next page
    Band m_row;     ///< reused, so that a row costs no allocation
    double m_y = 0;
    double m_bottom = 0;
    double m_headerTop = 0; ///< of this page; the next ones have those of a later page
    double m_bodyTop = 0; ///< where the first row of the page begins
    double m_laterHeaderTop = 0;
    double m_laterBodyTop = 0;
    double m_columnsTop = 0; ///< where the rules between columns begin
    bool m_columnsOpen = false;
    double m_tableBottom = 0;
};

} // namespace Books
