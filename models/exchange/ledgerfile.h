// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/outcolumn.h"
#include "models/exchange/sheettable.h"
#include "models/support/progress.h"
#include "models/support/result.h"

namespace Exchange {

struct ReadOptions {
    QString encoding;  ///< empty = by rule: BOM, else strict UTF-8, else strict CP932, else an error that asks
    QChar separator;   ///< null = by the first lines: comma, tab, semicolon
};

/// Reads .xlsx, .csv or .tsv by content (ZIP signature), not by name. The old .xls is refused with the way out (save as
/// .xlsx): the library that reads it gives neither the results of formulas nor era dates, so a ledger would lose cells
/// without a word. Files with a password are refused with theirs.
/// Errors: InvalidInput (what, where: line, sheet or cell, and what to do), NotFound, InputOutput, Cancelled.
[[nodiscard]] Support::Result<Workbook> readLedgerFile(const QString &path, const ReadOptions &options = {},
                                                       Support::Progress *progress = nullptr);

/// How the start of a file would read in an encoding.
struct EncodingCandidate {
    QString name;   ///< for ReadOptions::encoding
    QString sample; ///< the first lines that have more than ASCII; U+FFFD where the encoding has no character
    bool isWhole = false; ///< all of the looked-at bytes can be read so
};

/// The encodings that come into question for bytes that did not say theirs, the likeliest first; for a preview to choose
/// from. `bytes` may be cut anywhere.
[[nodiscard]] QList<EncodingCandidate> encodingCandidates(const QByteArray &bytes);
/// The same for the start of a file (256 KiB). Errors: NotFound, InputOutput.
[[nodiscard]] Support::Result<QList<EncodingCandidate>> encodingCandidatesOf(const QString &path);

/// Strict decoding by rule; `encoding` receives the name.
[[nodiscard]] Support::Result<QString> decodeText(const QByteArray &bytes, const QString &wantedEncoding, QString *encoding);

/// RFC 4180 with any line end, quoted breaks; an unterminated quote or a NUL is an error with its line.
/// `separator`: a sign below U+0040.
[[nodiscard]] Support::Result<SheetTable> parseCsv(QStringView text, QChar separator, Support::Progress *progress = nullptr);

enum class CsvEncoding { Utf8Bom, Cp932 };

/// A character that CP932 has not. Half a surrogate pair is one too, in any encoding.
struct Cp932Loss {
    qint64 row = 0; ///< as a spreadsheet counts: the header is row 1
    int column = 0; ///< zero-based
    QString character;
    bool operator==(const Cp932Loss &) const = default;
};

/// All characters that keep a file from being written, in the order of the file.
struct Cp932Losses {
    static constexpr qsizetype kListed = 100'000;
    QList<Cp932Loss> list; ///< the first kListed
    qint64 count = 0;      ///< all of them
};

/// A cell that a spreadsheet would calculate or take for something else, because it begins with = + - @, a tab or a break
/// (full width and after spaces too; not when that sign is the whole cell), gets a ' before it, which makes it text.
/// Nothing is lost: unguarded() of what was guarded is what it was, and files of others with such a ' lose it too.
[[nodiscard]] QString guarded(const QString &value);
[[nodiscard]] QString unguarded(const QString &value);

/// Writes CRLF, quotes where needed, every cell guarded(). Returns the rows written, without the header. Errors of all writers: InvalidInput, NotFound (the folder),
/// ReadOnly, DiskFull, InputOutput, Cancelled. Atomic: the file appears whole or not at all.
/// With Cp932, characters that cannot be written are an InvalidInput error naming row, column and character of the first
/// few; `losses` receives all, and nothing is written.
[[nodiscard]] Support::Result<qint64> writeCsv(const QString &path, const QList<OutColumn> &columns, const RowSource &rows,
                                               CsvEncoding encoding, Support::Progress *progress = nullptr,
                                               Cp932Losses *losses = nullptr);

/// One JSON object a row, its values in the order of the columns, all strings; UTF-8 without a BOM, LF. Errors as above.
/// A name that two columns share gets _2 in the second.
[[nodiscard]] Support::Result<qint64> writeJsonLines(const QString &path, const QList<OutColumn> &columns, const RowSource &rows,
                                                     Support::Progress *progress = nullptr);

/// One sheet (xlsxorder.h has more): header frozen, autofilter, repeated on print. Errors as above; cells over 32,767
/// characters (named) and rows over 1,048,575 are InvalidInput.
[[nodiscard]] Support::Result<qint64> writeXlsx(const QString &path, const QString &sheetName, const QList<OutColumn> &columns,
                                                const RowSource &rows, Support::Progress *progress = nullptr);

} // namespace Exchange
