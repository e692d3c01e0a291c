// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheettable.h"
#include "models/takeover/headerwords.h"

#include <QSet>

#include <memory>
#include <optional>

namespace Takeover {

/// Why a line of the data area is no asset.
enum class SkipKind { Subtotal, Note, Example, RepeatedHeader, Heading, NumberOnly, EndMark, Description };
[[nodiscard]] QString skipText(SkipKind kind);

/// One line that is not empty, with its meaning: merged cells filled down, 〃 resolved.
struct Line {
    int row = 0;              ///< zero-based in the sheet
    int number = 0;           ///< as people count: the row of a sheet, the line of a CSV file
    bool hidden = false;
    QStringList cells;        ///< by column; as long as the sheet is wide
    QStringList original;     ///< as they stand in the file
    QList<int> lostDittos;    ///< columns whose 〃 has nothing above it
    QList<int> errorCells;    ///< columns that show #REF! and the like
    std::optional<SkipKind> skip;
};

/// What has to be known of a sheet to read its lines; made once, never changed, so that any thread may read along it.
class LineGround
{
public:
    LineGround(Exchange::SheetTable table, int headerLast, const QStringList &headers, const HeaderWords &words);

    [[nodiscard]] const Exchange::SheetTable &table() const { return m_table; }
    [[nodiscard]] int firstRow() const { return m_headerLast + 1; }
    /// What the line is, by what stands in its own cells (not what merges fill in). nullopt: an asset.
    [[nodiscard]] std::optional<SkipKind> skipKindOf(const Line &line) const;

private:
    friend class LineReader;
    struct Own;
    [[nodiscard]] Own ownCells(const Line &line) const;
    [[nodiscard]] bool mayBeSkipped(const Line &line) const;
    [[nodiscard]] bool mayRepeatHeader(const QString &text, int column) const;
    [[nodiscard]] bool isRepeatedHeader(const Own &own) const;
    [[nodiscard]] bool isHeading(const Line &line, const Own &own) const;
    [[nodiscard]] bool isNumberOnly(const Own &own) const;

    Exchange::SheetTable m_table;
    int m_headerLast;
    int m_width;
    int m_named = 0;                    ///< columns with a header
    QList<QStringList> m_headerKeys;    ///< by column: whole, first and last part
    QList<bool> m_ordinals;             ///< by column: № and the like
    QSet<int> m_hiddenRows;
    QSet<int> m_wideMerges;             ///< rows with a cell merged over three columns or more
    QMultiHash<int, Exchange::MergedRange> m_merges; ///< by first row: ranges that reach further down
};

/// Reads the lines below the header one after the other; merges and dittos look at what stood above.
class LineReader
{
public:
    explicit LineReader(std::shared_ptr<const LineGround> ground);

    /// The next line that is not empty; false at the end.
    [[nodiscard]] bool next(Line &line);

private:
    struct Fill {
        int lastRow;
        QString text;
    };
    void openMerges(int row, const QStringList &cells);
    void resolve(Line &line);

    std::shared_ptr<const LineGround> m_ground;
    int m_row;
    QStringList m_above;
    QHash<int, Fill> m_fills; ///< by column: what merged cells of the rows above still fill in
};

/// All lines of a sheet, read again each time somebody walks over them.
class LineRange
{
public:
    class Iterator
    {
    public:
        Iterator() = default;
        explicit Iterator(const std::shared_ptr<const LineGround> &ground);
        const Line &operator*() const { return m_line; }
        Iterator &operator++();
        bool operator!=(const Iterator &other) const { return static_cast<bool>(m_reader) != static_cast<bool>(other.m_reader); }

    private:
        std::shared_ptr<LineReader> m_reader; ///< none at the end
        Line m_line;
    };

    LineRange() = default;
    explicit LineRange(std::shared_ptr<const LineGround> ground) : m_ground(std::move(ground)) { }
    [[nodiscard]] Iterator begin() const { return m_ground ? Iterator(m_ground) : Iterator(); }
    [[nodiscard]] Iterator end() const { return {}; }
    [[nodiscard]] const std::shared_ptr<const LineGround> &ground() const { return m_ground; }
    /// For small sheets.
    [[nodiscard]] QList<Line> toList() const;

private:
    std::shared_ptr<const LineGround> m_ground;
};

} // namespace Takeover
