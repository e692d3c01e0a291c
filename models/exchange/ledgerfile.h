// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheettable.h"
#include "models/support/progress.h"
#include "models/support/result.h"

namespace Exchange {

struct ReadOptions {
    QString encoding;  ///< empty = by rule: BOM, else strict UTF-8, else strict CP932, else an error that asks
    QChar separator;   ///< null = by the first lines: comma, tab, semicolon
};

/// Reads .xlsx, .csv or .tsv by content (ZIP signature), not by name.
/// Errors: InvalidInput (what, where: line or cell), NotFound, InputOutput, Cancelled.
[[nodiscard]] Support::Result<Workbook> readLedgerFile(const QString &path, const ReadOptions &options = {},
                                                       Support::Progress *progress = nullptr);

/// Strict decoding by rule; `encoding` receives the name.
[[nodiscard]] Support::Result<QString> decodeText(const QByteArray &bytes, const QString &wantedEncoding, QString *encoding);

/// RFC 4180 with any line end, quoted breaks; an unterminated quote or a NUL is an error with its line.
/// `separator`: a sign below U+0040.
[[nodiscard]] Support::Result<SheetTable> parseCsv(QStringView text, QChar separator, Support::Progress *progress = nullptr);

enum class CsvEncoding { Utf8Bom, Cp932 };

struct OutColumn {
    QString header;
    int width = 12;      ///< in characters
    bool multiLine = false;
};

/// Pulls rows until it returns false; every value is text.
using RowSource = std::function<bool(QStringList &row)>;

/// Writes CRLF, quotes where needed, a leading = + - @ (full width too) as text ('=…) unless it is the whole cell.
/// Returns the rows written, without the header. Errors of both writers: InvalidInput, NotFound (the folder), ReadOnly,
/// DiskFull, InputOutput, Cancelled. Atomic: the file appears whole or not at all.
/// With Cp932, characters that cannot be written are an InvalidInput error naming row, column and character.
[[nodiscard]] Support::Result<qint64> writeCsv(const QString &path, const QList<OutColumn> &columns, const RowSource &rows,
                                               CsvEncoding encoding, Support::Progress *progress = nullptr);

/// Every cell as text (numbers of ledgers are codes), header frozen, autofilter, repeated on print. Atomic.
/// Signs that Excel forbids in sheet names become _. Cells over 32,767 characters (named) and rows over 1,048,575 are
/// InvalidInput.
[[nodiscard]] Support::Result<qint64> writeXlsx(const QString &path, const QString &sheetName, const QList<OutColumn> &columns,
                                                const RowSource &rows, Support::Progress *progress = nullptr);

} // namespace Exchange
