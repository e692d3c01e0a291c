// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/laidoutbook.h"

#include "models/books/furniture.h"
#include "models/books/packedpage.h"

using namespace Qt::StringLiterals;

namespace Books {

namespace {

/// All but the fills.
void moveBy(Page &page, QPointF by)
{
    for (GlyphRun &run : page.runs) {
        for (Glyph &glyph : run.glyphs) {
            glyph.x += float(by.x());
            glyph.y += float(by.y());
        }
    }
    for (Line &line : page.lines) {
        line.from += by;
        line.to += by;
    }
    for (QRectF &shade : page.shades)
        shade.translate(by);
}

} // namespace

int LaidOutBook::pageCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_spool.count();
}

bool LaidOutBook::isComplete() const
{
    const std::lock_guard lock(m_mutex);
    return m_complete;
}

qint64 LaidOutBook::rowCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_rows;
}

QStringList LaidOutBook::missingGlyphs() const
{
    const std::lock_guard lock(m_mutex);
    return m_missing;
}

qint64 LaidOutBook::bytesHeld() const
{
    const std::lock_guard lock(m_mutex);
    return m_spool.bytesHeld();
}

Support::Result<void> LaidOutBook::append(const QByteArray &packed)
{
    const std::lock_guard lock(m_mutex);
    return m_spool.append(packed);
}

void LaidOutBook::complete(qint64 rows, const QStringList &missing)
{
    const std::lock_guard lock(m_mutex);
    m_rows = rows;
    m_missing = missing;
    m_complete = true;
}

Support::Result<QByteArray> LaidOutBook::packed(int index) const
{
    const std::lock_guard lock(m_mutex);
    return m_spool.at(index);
}

PageReader::PageReader() : m_fonts(bookFonts()), m_shaper(m_fonts) {}

PageReader::PageReader(std::shared_ptr<const LaidOutBook> book) : PageReader()
{
    m_book = std::move(book);
}

Support::Result<Page> PageReader::page(int index)
{
    const auto packed = m_book->packed(index);
    if (!packed)
        return tl::unexpected(packed.error());
    const LaidOutBook::Furniture &furniture = m_book->m_furniture;
    Page page = index == 0 ? furniture.first : furniture.later;
    unpackPage(*packed, m_shaper, page);
    page.runs += furniture.foot.runs;
    if (page.fills.isEmpty())
        page.fills = furniture.foot.fills; // shared by all pages
    addNumber(page, index + 1);
    if (index % 2 == 1 && !furniture.backShift.isNull())
        moveToBack(page);
    return page;
}

void PageReader::moveToBack(Page &page)
{
    const LaidOutBook::Furniture &furniture = m_book->m_furniture;
    moveBy(page, furniture.backShift);
    if (page.fills.constData() == furniture.foot.fills.constData()) {
        page.fills = furniture.backFills;
        return;
    }
    for (QRectF &fill : page.fills)
        fill.translate(furniture.backShift);
}

void PageReader::addNumber(Page &page, int number)
{
    const LaidOutBook::Furniture &furniture = m_book->m_furniture;
    const QString total = m_book->isComplete() ? QString::number(m_book->pageCount()) : u"…"_s;
    const TextBlock block =
        makeBlock(m_shaper, u"%1/%2"_s.arg(number).arg(total), kNumberSize, kNumberWidth);
    PageWriter(m_shaper, page)
        .addBlock(block, {furniture.number.x() - kNumberWidth, furniture.number.y(), kNumberWidth,
                          Column::Align::Right});
}

} // namespace Books
