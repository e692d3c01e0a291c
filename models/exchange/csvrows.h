// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheettable.h"
#include "models/exchange/spool.h"
#include "models/support/progress.h"
#include "models/support/result.h"

#include <vector>

namespace Exchange {

/// How the bytes of a CSV file are kept. In both, a byte below 0x40 is that character and never part of another, so records
/// are found in the bytes and decoded only when somebody reads them.
enum class CsvCoding { Utf8, Cp932 };

/// The records of a CSV file: RFC 4180 with any line end. Memory: 8 bytes a record besides the bytes.
class CsvRows final : public RowStore
{
public:
    /// `bytes` is finished and valid in `coding`; `separator` is below 0x40. The first `from` bytes are a BOM.
    /// Errors: InvalidInput (unterminated quote, NUL; with the line), Cancelled.
    [[nodiscard]] static Support::Result<std::shared_ptr<CsvRows>> scan(Spool bytes, qsizetype from, CsvCoding coding,
                                                                        char separator, Support::Progress *progress);

    int rowCount() const override { return static_cast<int>(m_offsets.size()); }
    int columnCount() const override { return m_widest; }
    QList<Cell> row(int row) const override;
    int lineNumber(int row) const override;
    int rowOfLine(int line) const override;

private:
    /// Rows are numbered one line further each; this is where a record held breaks and the count jumps.
    struct Jump {
        int row;
        int line;
    };

    CsvRows(Spool bytes, CsvCoding coding, char separator);

    [[nodiscard]] std::optional<Support::Error> findRecords(qsizetype from, Support::Progress *progress);
    [[nodiscard]] Cell cellOf(QByteArrayView field, char16_t *room) const;

    Spool m_bytes;
    QByteArrayView m_text; ///< without DOS end-of-file signs
    CsvCoding m_coding;
    char m_separator;
    std::vector<qint64> m_offsets;
    std::vector<Jump> m_jumps;
    int m_widest = 0;
};

/// Line breaks before `offset`: CRLF, CR and LF count once each.
[[nodiscard]] int breaksBefore(QByteArrayView bytes, qsizetype offset);

} // namespace Exchange
