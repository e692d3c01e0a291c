// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lines/linereader.h"

#include "models/support/text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Exchange::Cell;
using Exchange::MergedRange;

namespace Takeover {

namespace {

constexpr qsizetype kLongestDitto = 12;

bool isDitto(const QString &text)
{
    static const QSet<QString> marks{u"〃"_s, u"″"_s, u"”"_s, u"“"_s, u"〟"_s, u"〝"_s, u"\""_s, u"＂"_s, u"''"_s, u"々"_s, u"仝"_s,
                                     u"同上"_s, u"同じ"_s, u"同"_s, u"上に同じ"_s, u"〃〃"_s, u"（同上）"_s, u"(同上)"_s};
    static const QString first = u"〃″”“〟〝\"＂'々仝同上（(  \u3000\t"_s;
    if (text.isEmpty() || text.size() > kLongestDitto || !first.contains(text[0]))
        return false;
    QString plain = text.trimmed();
    plain.remove(u' ').remove(QChar(0x3000));
    return marks.contains(plain);
}

/// Something is left of the text when it is cleaned.
bool saysSomething(const QString &text)
{
    if (text.isEmpty())
        return false;
    const char16_t c = text[0].unicode();
    const bool plain = (c > u' ' && c < 0x7F) || (c >= 0x3041 && c <= 0x9FFF);
    return plain || !Support::cleaned(text).isEmpty();
}

} // namespace

LineReader::LineReader(std::shared_ptr<const LineGround> ground)
    : m_ground(std::move(ground)), m_row(m_ground->firstRow()), m_above(m_ground->m_width)
{
}

bool LineReader::next(Line &line)
{
    const Exchange::SheetTable &table = m_ground->table();
    const int rows = table.rowCount();
    for (; m_row < rows; ++m_row) {
        const QList<Cell> cells = table.row(m_row);
        line.original.clear();
        line.original.resize(m_ground->m_width);
        line.lostDittos.clear();
        line.errorCells.clear();
        bool empty = true;
        const qsizetype width = std::min<qsizetype>(cells.size(), m_ground->m_width);
        for (qsizetype column = 0; column < width; ++column) {
            const Cell &cell = cells[column];
            empty = empty && !saysSomething(cell.text);
            if (cell.kind == Cell::Kind::Error && !cell.text.isEmpty())
                line.errorCells.append(static_cast<int>(column));
            line.original[column] = cell.text;
        }
        openMerges(m_row, line.original);
        if (empty)
            continue;
        line.row = m_row;
        line.number = table.lineNumber(m_row);
        line.hidden = m_ground->m_hiddenRows.contains(m_row);
        line.cells = line.original;
        line.skip = m_ground->skipKindOf(line);
        if (!line.skip)
            resolve(line);
        ++m_row;
        return true;
    }
    return false;
}

void LineReader::openMerges(int row, const QStringList &cells)
{
    if (m_ground->m_merges.isEmpty())
        return;
    m_fills.removeIf([row](const QHash<int, Fill>::iterator &fill) { return fill->lastRow < row; });
    for (auto it = m_ground->m_merges.constFind(row); it != m_ground->m_merges.cend() && it.key() == row; ++it) {
        const QString text = cells.value(it->firstColumn);
        m_fills.insert(it->firstColumn, {it->lastRow, isDitto(text) ? m_above.value(it->firstColumn) : text});
    }
}

void LineReader::resolve(Line &line)
{
    for (auto it = m_fills.cbegin(); it != m_fills.cend(); ++it) {
        if (line.cells.value(it.key()).isEmpty() && !it->text.isEmpty())
            line.cells[it.key()] = it->text;
    }
    for (qsizetype column = 0; column < line.cells.size(); ++column) {
        if (!isDitto(std::as_const(line.cells)[column]))
            continue;
        if (m_above[column].isEmpty())
            line.lostDittos.append(static_cast<int>(column));
        else
            line.cells[column] = m_above[column];
    }
    m_above = line.cells;
    for (const int column : std::as_const(line.lostDittos))
        m_above[column].clear();
}

LineRange::Iterator::Iterator(const std::shared_ptr<const LineGround> &ground) : m_reader(std::make_shared<LineReader>(ground))
{
    ++*this;
}

LineRange::Iterator &LineRange::Iterator::operator++()
{
    if (!m_reader->next(m_line))
        m_reader.reset();
    return *this;
}

QList<Line> LineRange::toList() const
{
    QList<Line> lines;
    for (const Line &line : *this)
        lines.append(line);
    return lines;
}

} // namespace Takeover
