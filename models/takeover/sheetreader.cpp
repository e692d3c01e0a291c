// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/sheetreader.h"

#include "models/support/text.h"
#include "models/takeover/headerfinder.h"
#include "models/takeover/linekind.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Exchange::Cell;
using Exchange::MergedRange;
using Exchange::SheetTable;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

bool isDitto(const QString &text)
{
    static const QSet<QString> marks{u"〃"_s, u"″"_s, u"”"_s, u"“"_s, u"〟"_s, u"〝"_s, u"\""_s, u"＂"_s, u"''"_s, u"々"_s, u"仝"_s,
                                     u"同上"_s, u"同じ"_s, u"同"_s, u"上に同じ"_s, u"〃〃"_s, u"（同上）"_s, u"(同上)"_s};
    QString plain = text.trimmed();
    plain.remove(u' ').remove(QChar(0x3000));
    return marks.contains(plain);
}

QList<QPair<QString, QString>> saidAbove(const SheetTable &table, int headerFirst)
{
    static const QRegularExpression joined(u"^([^：:]{1,20})[：:]\\s*(.+)$"_s);
    QList<QPair<QString, QString>> said;
    for (int row = 0; row < headerFirst && row < table.rowCount(); ++row) {
        QStringList texts;
        const QList<Cell> cells = table.row(row);
        for (const Cell &cell : cells) {
            if (const QString text = plainText(cell.text); !text.isEmpty())
                texts.append(text);
        }
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QRegularExpressionMatch match = joined.match(texts[i]);
            if (match.hasMatch()) {
                said.append({match.captured(1).trimmed(), match.captured(2).trimmed()});
            } else if (i + 1 < texts.size()) {
                QString label = texts[i];
                while (label.endsWith(u':') || label.endsWith(u'：'))
                    label.chop(1);
                said.append({label, texts[i + 1]});
            }
        }
    }
    return said;
}

/// Reads the lines below the header one after the other; merges and dittos look at what stood above.
class LineReader
{
public:
    LineReader(const SheetTable &table, const SheetReading &reading, const HeaderWords &words)
        : m_table(table), m_reading(reading), m_words(words), m_width(table.columnCount()), m_above(m_width),
          m_hidden(table.hiddenRows.cbegin(), table.hiddenRows.cend())
    {
        for (const MergedRange &range : table.merged) {
            if (range.lastRow > range.firstRow && range.lastRow > reading.headerLast)
                m_merges[range.firstColumn].append(range);
        }
    }

    [[nodiscard]] std::optional<Line> read(int row)
    {
        Line line;
        line.row = row;
        line.number = m_table.lineNumber(row);
        line.hidden = m_hidden.contains(row);
        bool empty = true;
        const QList<Cell> cells = m_table.row(row);
        for (int column = 0; column < m_width; ++column) {
            const Cell cell = cells.value(column);
            const QString &text = cell.text;
            empty = empty && Support::cleaned(text).isEmpty();
            line.original.append(text);
            if (cell.kind == Cell::Kind::Error && !text.isEmpty())
                line.errorCells.append(column);
        }
        if (empty)
            return std::nullopt;
        line.cells = line.original;
        line.skip = skipKindOf(m_table, line, m_reading.headers, m_words);
        if (!line.skip)
            resolve(line);
        return line;
    }

private:
    void resolve(Line &line)
    {
        for (int column = 0; column < m_width; ++column) {
            QString &text = line.cells[column];
            if (text.isEmpty())
                text = mergedInto(line.row, column);
            if (isDitto(text)) {
                if (m_above[column].isEmpty())
                    line.lostDittos.append(column);
                else
                    text = m_above[column];
            }
            m_above[column] = text;
        }
    }

    [[nodiscard]] QString mergedInto(int row, int column) const
    {
        const auto ranges = m_merges.constFind(column);
        if (ranges == m_merges.cend())
            return {};
        for (const MergedRange &range : *ranges) {
            if (range.firstRow < row && row <= range.lastRow && range.firstRow > m_reading.headerLast)
                return isDitto(m_table.at(range.firstRow, column)) ? m_above[column] : m_table.at(range.firstRow, column);
        }
        return {};
    }

    const SheetTable &m_table;
    const SheetReading &m_reading;
    const HeaderWords &m_words;
    int m_width;
    QStringList m_above;
    QSet<int> m_hidden;
    QHash<int, QList<MergedRange>> m_merges;
};

} // namespace

int SheetReading::hiddenLines() const
{
    return static_cast<int>(std::count_if(lines.cbegin(), lines.cend(), [](const Line &line) { return line.hidden && !line.skip; }));
}

SheetReading readSheet(const SheetTable &table, const HeaderWords &words, std::optional<int> headerRow)
{
    SheetReading reading;
    reading.name = table.name;
    reading.hidden = table.hidden;
    const std::optional<int> wanted = headerRow ? std::optional(table.rowOfLine(*headerRow)) : std::nullopt;
    const std::optional<HeaderRows> header = findHeader(table, words, wanted);
    if (!header) {
        reading.whyNone = headerRow
            ? say(QT_TRANSLATE_NOOP("Takeover", "%1 行目に見出しがありません。")).arg(*headerRow)
            : say(QT_TRANSLATE_NOOP("Takeover", "見出しの行が見つからないので、台帳ではないものとして読みません（表紙など）。"));
        return reading;
    }
    reading.headerFirst = header->first;
    reading.headerLast = header->last;
    reading.headers = headerTexts(table, *header);
    reading.above = saidAbove(table, header->first);
    LineReader reader(table, reading, words);
    for (int row = header->last + 1; row < table.rowCount(); ++row) {
        if (std::optional<Line> line = reader.read(row))
            reading.lines.append(*line);
    }
    return reading;
}

} // namespace Takeover
