// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/booksetter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Books {

namespace {

constexpr double kSidePadding = 2.5;
constexpr double kHeaderPadding = 2.5;
constexpr float kNoteSize = 8;
constexpr float kSmallSize = 7.5F;
constexpr double kNoteGap = 2; // between the table and the notes
constexpr float kTableSize = 9;
constexpr float kCrowdedSize = 8.5F; // more columns than a hand can count
constexpr qsizetype kCrowded = 12;
constexpr float kSmallestSize = 6;
constexpr double kLeastBlankRowMm = 4;
constexpr float kSizeStep = 0.5F;
constexpr size_t kFewestLines = 3; // a row that is continued does not begin with less at the foot

} // namespace

size_t BookSetter::Band::lines() const
{
    size_t most = 1;
    for (const TextBlock &cell : cells)
        most = std::max(most, cell.lines.size());
    return most;
}

double BookSetter::Band::heightOf(size_t lineCount) const
{
    const double text = double(lineCount) * TextBlock::lineHeightOf(size) + 2 * padding;
    return least > text && lineCount == lines() ? least : text;
}

BookSetter::BookSetter(const Frame &frame, const QList<Column> &columns, Shaper &shaper)
    : m_frame(frame)
    , m_columns(columns)
    , m_shaper(shaper)
    , m_sheet(sheetOf(frame))
    , m_furniture(frame, m_sheet, shaper)
    , m_size(columns.size() > kCrowded ? kCrowdedSize : kTableSize)
    , m_boxes(columnBoxes(columns, m_sheet.usable.left(), m_sheet.usable.width(),
                          double(m_size) + 2 * kSidePadding + 0.5))
    , m_bottom(m_furniture.footTop() - 3)
{
    // Where the first column is too narrow for it in one line, its empty cell must do.
    m_continued = makeBlock(m_shaper, QCoreApplication::translate("Books", "（続き）"), kSmallSize,
                            m_boxes.front().width - 2 * kSidePadding);
    if (m_continued.lines.size() > 1)
        m_continued = {};
    openBook();
    m_y = m_tableBottom = m_bodyTop;
}

void BookSetter::openBook()
{
    const PageStart first = startPage(true);
    const PageStart later = startPage(false);
    m_headerTop = first.headerTop;
    m_bodyTop = first.bodyTop;
    m_laterHeaderTop = later.headerTop;
    m_laterBodyTop = later.bodyTop;
    LaidOutBook::Furniture furniture{
        m_frame.page, m_sheet.size, m_sheet.backShift,        first.page, later.page,
        {},           {},           m_furniture.numberPlace()};
    {
        PageWriter writer(m_shaper, furniture.foot);
        m_furniture.drawFoot(writer, furniture.foot);
    }
    furniture.backFills = furniture.foot.fills;
    for (QRectF &fill : furniture.backFills)
        fill.translate(m_sheet.backShift);
    m_book = std::make_shared<LaidOutBook>(std::move(furniture));
}

void BookSetter::endTable()
{
    closeColumns();
    m_header.reset();
}

/// Its header row is a band like any other: a table may begin in the middle of a page.
void BookSetter::beginTable(const QList<Column> &columns)
{
    m_columns = columns;
    m_size = columns.size() > kCrowded ? kCrowdedSize : kTableSize;
    m_boxes = columnBoxes(columns, m_sheet.usable.left(), m_sheet.usable.width(), double(m_size) + 2 * kSidePadding + 0.5);
    Band band;
    band.header = true;
    band.shaded = true;
    band.size = m_size;
    band.padding = kHeaderPadding;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        band.cells.push_back(headerCell(m_columns[qsizetype(i)].header, m_boxes[i].width - 2 * kSidePadding));
    m_headings.push_back(std::move(band));
}

void BookSetter::fillBand(Band &band, const QStringList &cells)
{
    band.cells.resize(m_boxes.size());
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        TextBlock &cell = band.cells[i];
        cell.size = band.size;
        m_shaper.shape(cells.value(qsizetype(i)), cell.text);
        breakLines(cell.text, float((m_boxes[i].width - 2 * kSidePadding) / double(band.size)),
                   cell.lines);
        if (!m_columns[qsizetype(i)].wrap)
            fitInOneLine(cell, m_boxes[i].width - 2 * kSidePadding);
    }
}

/// Down to what can still be read; what is longer wraps after all, in its full size.
void BookSetter::fitInOneLine(TextBlock &cell, double width) const
{
    const float full = cell.size;
    while (cell.lines.size() > 1 && cell.size > kSmallestSize) {
        cell.size -= kSizeStep;
        breakLines(cell.text, float(width / double(cell.size)), cell.lines);
    }
    if (cell.lines.size() <= 1)
        return;
    cell.size = full;
    breakLines(cell.text, float(width / double(full)), cell.lines);
}

BookSetter::Band BookSetter::spanningBand(const QString &text) const
{
    Band band;
    band.spanning = true;
    band.size = m_size;
    band.cells.push_back(
        makeBlock(m_shaper, text, m_size, m_sheet.usable.width() - 2 * kSidePadding));
    return band;
}

std::vector<BookSetter::Band> BookSetter::closingBands() const
{
    std::vector<Band> bands;
    if (!m_frame.totals.isEmpty()) {
        bands.push_back(spanningBand(m_frame.totals));
        bands.back().padding = 3;
    }
    for (const QString &note : m_frame.notes) {
        Band band;
        band.spanning = true;
        band.ruled = false;
        band.size = kNoteSize;
        band.padding = 1;
        band.cells.push_back(
            makeBlock(m_shaper, note, kNoteSize, m_sheet.usable.width() - 2 * kSidePadding));
        bands.push_back(std::move(band));
    }
    return bands;
}

void BookSetter::addRow(const Row &row)
{
    if (row.heading) {
        if (!row.columns.isEmpty())
            endTable();
        if (row.newPage && m_y > m_bodyTop) {
            endPage();
            beginPage();
        }
        m_headings.push_back(spanningBand(row.cells.join(u"　"_s)));
        m_headings.back().shaded = row.columns.isEmpty(); // the header row below it is
        if (!row.columns.isEmpty())
            beginTable(row.columns);
        return;
    }
    const bool total = row.role == Row::Role::Total;
    if (total && row.cells.size() == 1) { // a total in one sentence
        Band band = spanningBand(row.cells.first());
        band.shaded = true;
        placeHeadingsFor(band);
        place(band);
        return;
    }
    m_row.size = m_size;
    m_row.shaded = total;
    m_row.least = std::min(row.minHeightMm * kPointsPerMm, m_bottom - m_bodyTop);
    fillBand(m_row, row.cells);
    placeHeadingsFor(m_row);
    place(m_row);
}

void BookSetter::placeHeadingsFor(const Band &band)
{
    if (m_headings.empty())
        return;
    double together = band.heightOf(std::min(band.lines(), kFewestLines));
    if (band.heightOf(band.lines()) <= m_bottom - m_bodyTop)
        together = band.heightOf(band.lines());
    for (const Band &heading : m_headings)
        together += heading.heightOf(heading.lines());
    if (together > room() && m_y > m_bodyTop) {
        endPage();
        beginPage();
    }
    for (const Band &heading : std::exchange(m_headings, {}))
        place(heading);
}

void BookSetter::place(const Band &band)
{
    const size_t all = band.lines();
    const double height = band.heightOf(all);
    const bool fitsOnePage = height <= m_bottom - m_bodyTop;
    for (size_t from = 0; from < all;) {
        const double space = room() - 2 * band.padding;
        auto fitting = size_t(std::max(0.0, space / TextBlock::lineHeightOf(band.size) + 0.001));
        const bool fresh = m_y <= m_bodyTop;
        const bool high =
            from == 0 && fitsOnePage && height > room() + 0.01; // a row has its least height
        const bool enough =
            (fitting >= all - from && !high) || (!fitsOnePage && fitting >= kFewestLines);
        if (!fresh && !enough) {
            endPage();
            beginPage();
            continue;
        }
        fitting = std::clamp<size_t>(fitting, 1, all - from);
        setLines(band, from, from + fitting);
        from += fitting;
    }
    if (band.header)
        m_header = band;
}

void BookSetter::setLines(const Band &band, size_t from, size_t end)
{
    const double height = band.heightOf(end - from);
    const QRectF area = m_sheet.usable;
    if (band.spanning && band.ruled)
        closeColumns();
    if (band.shaded)
        m_page.addShade(QRectF(area.left(), m_y, area.width(), height));
    for (size_t i = 0; i < band.cells.size(); ++i) {
        const TextBlock &cell = band.cells[i];
        Slot slot{area.left() + kSidePadding, m_y + band.padding, area.width() - 2 * kSidePadding,
                  band.align};
        if (!band.spanning)
            slot = {m_boxes[i].x + kSidePadding, slot.top, m_boxes[i].width - 2 * kSidePadding,
                    band.header ? Column::Align::Center : m_boxes[i].align};
        if (band.least > 0 || band.header)
            slot.top = std::max(slot.top, m_y + (height - cell.height()) / 2);
        if (from < cell.lines.size())
            m_page.addLines(cell, from, std::min(end, cell.lines.size()), slot);
    }
    if (!band.spanning)
        openColumns();
    if (!band.spanning && !band.header && from >= band.cells.front().lines.size())
        m_page.addBlock(m_continued, {m_boxes.front().x + kSidePadding, m_y + band.padding,
                                      m_boxes.front().width - 2 * kSidePadding});
    m_y += height;
    if (band.ruled) {
        m_page.addRule(area.left(), m_y, area.right(), m_y, kThinRule);
        m_tableBottom = m_y;
    }
}

void BookSetter::addBlankRows()
{
    for (const Band &heading : std::exchange(m_headings, {}))
        place(heading);
    const double height = std::max(m_frame.blankRowMm, kLeastBlankRowMm) * kPointsPerMm;
    double kept = m_furniture.largeQrSide() + kNoteGap;
    for (const Band &band : closingBands())
        kept += band.heightOf(band.lines());
    while (room() - kept >= height) {
        openColumns();
        m_y += height;
        m_page.addRule(m_sheet.usable.left(), m_y, m_sheet.usable.right(), m_y, kThinRule);
        m_tableBottom = m_y;
    }
}

void BookSetter::finish(bool noRows)
{
    for (const Band &heading : std::exchange(m_headings, {}))
        place(heading);
    if (noRows) {
        Band nothing =
            spanningBand(QCoreApplication::translate("Books", "該当するものはありません。"));
        nothing.align = Column::Align::Center;
        nothing.padding = 8;
        place(nothing);
    }
    endTable(); // what comes now is of all
    bool ruled = true;
    for (const Band &band : closingBands()) {
        m_y += ruled && !band.ruled ? kNoteGap : 0;
        ruled = band.ruled;
        place(band);
    }
    placeLargeQr();
    endPage();
}

void BookSetter::placeLargeQr()
{
    const double side = m_furniture.largeQrSide();
    if (side <= 0)
        return;
    if (side > room() && m_y > m_bodyTop) {
        endPage();
        beginPage();
    }
    m_page.addFills(m_furniture.largeQr({m_sheet.usable.right() - side, m_y}));
    m_y += side;
}

BookSetter::PageStart BookSetter::startPage(bool first)
{
    PageStart start;
    start.page.size = m_sheet.size;
    PageWriter writer(m_shaper, start.page);
    start.headerTop = m_furniture.drawHead(writer, first);
    drawHeaderRow(writer, start.page, start.headerTop, start.bodyTop);
    writer.flush();
    return start;
}

/// A header that just fails to stand in one line (機密性 over a narrow column) is set a little smaller before it wraps.
TextBlock BookSetter::headerCell(const QString &text, double width) const
{
    for (const float size : {m_size, kNoteSize, kSmallSize}) {
        TextBlock block = makeBlock(m_shaper, text, size, width);
        if (block.lines.size() == 1)
            return block;
    }
    return makeBlock(m_shaper, text, m_size, width);
}

void BookSetter::drawHeaderRow(PageWriter &writer, Page &page, double top, double &bottom)
{
    const QRectF area = m_sheet.usable;
    if (std::all_of(m_columns.cbegin(), m_columns.cend(),
                    [](const Column &column) { return column.header.isEmpty(); })) {
        writer.addRule(area.left(), top, area.right(), top,
                       kFrameRule); // a form without a header row
        bottom = top;
        return;
    }
    std::vector<TextBlock> cells;
    double height = TextBlock::lineHeightOf(m_size);
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        cells.push_back(
            headerCell(m_columns[qsizetype(i)].header, m_boxes[i].width - 2 * kSidePadding));
        height = std::max(height, cells.back().height());
    }
    height += 2 * kHeaderPadding;
    page.shades.append(QRectF(area.left(), top, area.width(), height));
    for (size_t i = 0; i < cells.size(); ++i) {
        const double spare = (height - cells[i].height()) / 2;
        writer.addBlock(cells[i], {m_boxes[i].x + kSidePadding, top + spare,
                                   m_boxes[i].width - 2 * kSidePadding, Column::Align::Center});
        if (i > 0)
            writer.addRule(m_boxes[i].x, top, m_boxes[i].x, top + height, kThinRule);
    }
    writer.addRule(area.left(), top, area.right(), top, kFrameRule);
    writer.addRule(area.left(), top + height, area.right(), top + height, kFrameRule);
    bottom = top + height;
}

void BookSetter::beginPage()
{
    m_headerTop = m_laterHeaderTop;
    m_bodyTop = m_laterBodyTop;
    m_y = m_tableBottom = m_bodyTop;
    if (!m_header)
        return;
    setLines(*m_header, 0, m_header->lines());
    m_bodyTop = m_y;
}

void BookSetter::openColumns()
{
    if (!std::exchange(m_columnsOpen, true))
        m_columnsTop = m_y;
}

void BookSetter::closeColumns()
{
    if (!std::exchange(m_columnsOpen, false))
        return;
    for (size_t i = 1; i < m_boxes.size(); ++i)
        m_page.addRule(m_boxes[i].x, m_columnsTop, m_boxes[i].x, m_tableBottom, kThinRule);
}

void BookSetter::endPage()
{
    closeColumns();
    const QRectF area = m_sheet.usable;
    m_page.addRule(area.left(), m_headerTop, area.left(), m_tableBottom, kFrameRule);
    m_page.addRule(area.right(), m_headerTop, area.right(), m_tableBottom, kFrameRule);
    m_page.addRule(area.left(), m_tableBottom, area.right(), m_tableBottom, kFrameRule);
    const QByteArray packed = m_page.take();
    if (m_failure)
        return;
    if (const auto kept = m_book->append(packed); !kept)
        m_failure = kept.error();
}

} // namespace Books
