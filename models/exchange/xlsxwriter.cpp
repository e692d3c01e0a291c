// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"
#include "models/exchange/writing.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr int kMaximumRows = 1'048'575; // Excel's grid without the header
constexpr int kMaximumColumns = 16'384;
constexpr int kMaximumCellLength = 32'767;
constexpr int kMaximumSheetName = 31;
constexpr int kRowsBetweenChecks = 256;
constexpr qsizetype kCopiedAtOnce = 1 << 20;
constexpr uint8_t kPaperA4 = 9;
constexpr uint8_t kTextFormat = 49; // "@"

struct FreeWorkbook {
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};

/// Excel allows 31 characters, none of []:*?/\\ and no apostrophe at either end.
QByteArray sheetNameFor(const QString &wanted)
{
    QString name = wanted;
    for (QChar &c : name) {
        if (u"[]:*?/\\'"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u'_';
    }
    name.truncate(kMaximumSheetName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.trimmed().isEmpty() ? QByteArray("Sheet1") : name.toUtf8();
}

/// The library writes control characters as _x0001_, but neither protects such text where a person typed it,
/// nor escapes what XML cannot hold.
QByteArray cellBytes(const QString &value)
{
    const bool suspicious = value.contains("_x"_L1) || !value.isValidUtf16() || value.contains(QChar(0xfffe))
                            || value.contains(QChar(0xffff));
    if (!suspicious)
        return value.toUtf8();
    QString escaped;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < value.size() && value.at(i + 1).isLowSurrogate();
        if (pair) {
            escaped += c;
            escaped += value.at(++i);
        } else if (c.isSurrogate() || c >= QChar(0xfffe)) {
            escaped += u"_x%1_"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0'));
        } else {
            const bool looksEscaped = c == u'_' && i + 6 < value.size() && value.at(i + 1) == u'x'
                                      && value.at(i + 6) == u'_';
            escaped += looksEscaped ? u"_x005F_"_s : QString(c);
        }
    }
    return escaped.toUtf8();
}

class XlsxFile
{
public:
    XlsxFile(const QString &path, const QList<OutColumn> &columns, Support::Progress *progress)
        : m_path(path), m_columns(columns), m_progress(progress)
    {
    }

    Support::Result<qint64> write(const QString &sheetName, const RowSource &rows)
    {
        QSaveFile target(m_path);
        if (auto error = openForWriting(target))
            return tl::unexpected(*std::move(error));
        if (!m_temporary.open())
            return tl::unexpected(writeError(m_temporary.fileName(), m_temporary));
        m_temporary.close();
        if (auto error = open(sheetName))
            return tl::unexpected(*std::move(error));
        if (auto error = writeHeader())
            return tl::unexpected(*std::move(error));
        const auto count = writeRows(rows);
        if (!count)
            return count;
        if (auto error = close(*count))
            return tl::unexpected(*std::move(error));
        if (auto error = moveTo(target))
            return tl::unexpected(*std::move(error));
        return count;
    }

private:
    std::optional<Support::Error> open(const QString &sheetName)
    {
        // Rows leave memory as they come; the strings then stand in the cells (inlineStr).
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        m_workbook.reset(workbook_new_opt(QFile::encodeName(m_temporary.fileName()).constData(), &options));
        if (!m_workbook)
            return libraryError(LXW_ERROR_MEMORY_MALLOC_FAILED);
        m_sheet = workbook_add_worksheet(m_workbook.get(), sheetNameFor(sheetName).constData());
        m_headerFormat = workbook_add_format(m_workbook.get());
        m_lineFormat = workbook_add_format(m_workbook.get());
        m_textFormat = workbook_add_format(m_workbook.get());
        if (m_sheet == nullptr || m_headerFormat == nullptr || m_lineFormat == nullptr || m_textFormat == nullptr)
            return libraryError(LXW_ERROR_MEMORY_MALLOC_FAILED);
        for (lxw_format *format : {m_headerFormat, m_lineFormat, m_textFormat}) {
            format_set_num_format_index(format, kTextFormat); // 0012 stays 0012 also when it is edited
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        }
        format_set_bold(m_headerFormat);
        format_set_bottom(m_headerFormat, LXW_BORDER_THIN);
        format_set_text_wrap(m_headerFormat);
        format_set_text_wrap(m_textFormat);
        return std::nullopt;
    }

    [[nodiscard]] lxw_format *formatOf(qsizetype column) const
    {
        return column < m_columns.size() && m_columns.at(column).multiLine ? m_textFormat : m_lineFormat;
    }

    std::optional<Support::Error> writeHeader()
    {
        QStringList headers;
        for (qsizetype column = 0; column < m_columns.size() && column < kMaximumColumns; ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            const lxw_error code = worksheet_set_column(m_sheet, at, at, m_columns.at(column).width, formatOf(column));
            if (code != LXW_NO_ERROR)
                return libraryError(code);
            headers.append(m_columns.at(column).header);
        }
        return writeRow(0, headers, m_headerFormat);
    }

    Support::Result<qint64> writeRows(const RowSource &rows)
    {
        QStringList row;
        int count = 0;
        for (; rows(row); row.clear()) {
            if (m_progress != nullptr && m_progress->isCancelled())
                return tl::unexpected(writingCancelled());
            if (count == kMaximumRows)
                return tl::unexpected(tooManyRows());
            ++count;
            if (auto error = writeRow(static_cast<lxw_row_t>(count), row, nullptr))
                return tl::unexpected(*std::move(error));
            if (m_progress != nullptr && count % kRowsBetweenChecks == 0)
                m_progress->report(count, std::max<qint64>(count, m_progress->total()));
        }
        return count;
    }

    std::optional<Support::Error> writeRow(lxw_row_t row, const QStringList &values, lxw_format *format)
    {
        if (values.size() > kMaximumColumns) {
            return Support::Error{
                Support::ErrorCode::InvalidInput,
                QCoreApplication::translate("Exchange", "Excel のシートには %1 列までしか書けません。CSV で書き出してください。")
                    .arg(kMaximumColumns),
                {}};
        }
        for (qsizetype column = 0; column < values.size(); ++column) {
            const QString &value = values.at(column);
            if (value.isEmpty())
                continue;
            if (value.size() > kMaximumCellLength)
                return tooLong(row, column);
            const lxw_error code =
                worksheet_write_string(m_sheet, row, static_cast<lxw_col_t>(column), cellBytes(value).constData(),
                                       format != nullptr ? format : formatOf(column));
            if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
                return tooLong(row, column);
            if (code != LXW_NO_ERROR)
                return libraryError(code);
        }
        return std::nullopt;
    }

    std::optional<Support::Error> close(qint64 count)
    {
        const auto lastRow = static_cast<lxw_row_t>(count);
        const auto lastColumn = static_cast<lxw_col_t>(std::max<qsizetype>(1, m_columns.size()) - 1);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, kPaperA4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        const QByteArray everywhere = u"A1:%1%2"_s.arg(columnName(lastColumn), QString::number(count + 1)).toUtf8();
        for (const lxw_error code :
             {worksheet_autofilter(m_sheet, 0, 0, lastRow, lastColumn), worksheet_repeat_rows(m_sheet, 0, 0),
              worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, everywhere.constData())}) {
            if (code != LXW_NO_ERROR)
                return libraryError(code);
        }
        errno = 0;
        // Frees the workbook whether it succeeds or not.
        const lxw_error code = workbook_close(m_workbook.release());
        return code == LXW_NO_ERROR ? std::nullopt : std::optional(libraryError(code));
    }

    std::optional<Support::Error> moveTo(QSaveFile &target)
    {
        // The library writes only to a path; QSaveFile gives the finished bytes their place and permissions at once.
        QFile made(m_temporary.fileName());
        if (!made.open(QIODevice::ReadOnly))
            return writeError(m_temporary.fileName(), made);
        while (!made.atEnd()) {
            if (m_progress != nullptr && m_progress->isCancelled())
                return writingCancelled();
            const QByteArray bytes = made.read(kCopiedAtOnce);
            if (bytes.isEmpty() || !writeWhole(target, bytes))
                return writeError(m_path, bytes.isEmpty() ? static_cast<QFileDevice &>(made) : target);
        }
        return commitWriting(target);
    }

    static Support::Error tooLong(lxw_row_t row, qsizetype column)
    {
        const QString cell = columnName(static_cast<int>(column)) + QString::number(row + 1);
        return {Support::ErrorCode::InvalidInput,
                QCoreApplication::translate("Exchange", "セル %1 の文字数が Excel の上限（%2 文字）を超えています。CSV で書き出してください。")
                    .arg(cell, QString::number(kMaximumCellLength)),
                u"cell %1 too long"_s.arg(cell)};
    }

    static Support::Error tooManyRows()
    {
        return {Support::ErrorCode::InvalidInput,
                QCoreApplication::translate("Exchange", "Excel のシートには見出しを除いて %1 行までしか書けません。CSV で書き出してください。")
                    .arg(kMaximumRows),
                {}};
    }

    [[nodiscard]] Support::Error libraryError(lxw_error code) const
    {
        const QString detail = QString::fromUtf8(lxw_strerror(code));
        if (errno == ENOSPC) {
            return {Support::ErrorCode::DiskFull,
                    QCoreApplication::translate("Exchange", "空き容量が足りないため、ファイル「%1」を書き出せません。").arg(m_path),
                    detail};
        }
        return {Support::ErrorCode::InputOutput,
                QCoreApplication::translate("Exchange", "ファイル「%1」を Excel 形式で書き出せません。").arg(m_path), detail};
    }

    QString m_path;
    QList<OutColumn> m_columns;
    Support::Progress *m_progress = nullptr;
    QTemporaryFile m_temporary; ///< declared before the workbook, which writes into it until it is freed
    std::unique_ptr<lxw_workbook, FreeWorkbook> m_workbook;
    lxw_worksheet *m_sheet = nullptr;       ///< owned by the workbook, as are the formats
    lxw_format *m_headerFormat = nullptr;
    lxw_format *m_lineFormat = nullptr;
    lxw_format *m_textFormat = nullptr;
};

} // namespace

Support::Result<qint64> writeXlsx(const QString &path, const QString &sheetName, const QList<OutColumn> &columns,
                                  const RowSource &rows, Support::Progress *progress)
{
    return XlsxFile(path, columns, progress).write(sheetName, rows);
}

} // namespace Exchange
