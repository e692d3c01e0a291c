// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxsheetwriter.h"

#include "models/exchange/sheettable.h"
#include "models/exchange/writing.h"

#include <QCoreApplication>
#include <QDate>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr int kMaximumRows = 1'048'576; // Excel's grid
constexpr int kMaximumColumns = 16'384;
constexpr int kMaximumCellLength = 32'767;
constexpr int kMaximumListLength = 255;
constexpr int kRowsBetweenChecks = 256;
constexpr uint8_t kPaperA4 = 9;
constexpr uint16_t kCommentWidth = 320;
constexpr uint16_t kCommentHeight = 120;

QString say(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
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

/// Excel's number of an ISO day; nothing for what it cannot count (it has a 29 February 1900).
std::optional<double> serialOf(const QString &value)
{
    if (value.size() != 10)
        return std::nullopt;
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!day.isValid() || day < QDate(1900, 3, 1))
        return std::nullopt;
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day));
}

Support::Error tooLong(int row, int column)
{
    const QString cell = columnName(column) + QString::number(row + 1);
    return {Support::ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Exchange", "セル %1 の文字数が Excel の上限（%2 文字）を超えています。CSV で書き出してください。"))
                .arg(cell, QString::number(kMaximumCellLength)),
            u"cell %1 too long"_s.arg(cell)};
}

Support::Error tooWide()
{
    return {Support::ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Exchange", "Excel のシートには %1 列までしか書けません。CSV で書き出してください。"))
                .arg(kMaximumColumns),
            {}};
}

std::optional<Support::Error> failed(lxw_error code)
{
    return code == LXW_NO_ERROR ? std::nullopt : std::optional(xlsxLibraryError(code));
}

} // namespace

QString XlsxChoices::rangeOf(const QStringList &choices)
{
    qsizetype at = lists.indexOf(choices);
    if (at < 0) {
        at = lists.size();
        lists.append(choices);
    }
    const QString column = columnName(static_cast<int>(at));
    return u"='%1'!$%2$1:$%2$%3"_s.arg(sheetName, column, QString::number(choices.size()));
}

bool fitsInCell(const QStringList &choices)
{
    const qsizetype length = choices.join(u',').size();
    return length <= kMaximumListLength && std::none_of(choices.cbegin(), choices.cend(), [](const QString &choice) {
        return choice.contains(u',') || choice.contains(u'"') || choice != choice.trimmed() || choice.isEmpty();
    });
}

XlsxSheetWriter::XlsxSheetWriter(lxw_worksheet *sheet, const XlsxSheet &order, const XlsxFormats &formats, XlsxChoices &choices)
    : m_sheet(sheet), m_order(order), m_formats(formats), m_choices(choices)
{
}

std::optional<Support::Error> XlsxSheetWriter::write(qint64 &written, Support::Progress *progress)
{
    if (auto error = writeColumns())
        return error;
    if (auto error = writeTop())
        return error;
    if (auto error = writeRows(written, progress))
        return error;
    if (auto error = writeChoices())
        return error;
    return finish();
}

std::optional<Support::Error> XlsxSheetWriter::writeColumns()
{
    if (m_order.columns.size() > kMaximumColumns)
        return tooWide();
    for (int column = 0; column < m_order.columns.size(); ++column) {
        const OutColumn &order = m_order.columns.at(column);
        const auto at = static_cast<lxw_col_t>(column);
        lxw_row_col_options options = {};
        options.hidden = order.hidden ? LXW_TRUE : LXW_FALSE;
        if (auto error = failed(worksheet_set_column_opt(m_sheet, at, at, order.width, m_formats.cell(order, false), &options)))
            return error;
    }
    return std::nullopt;
}

bool XlsxSheetWriter::hasExplanations() const
{
    return std::any_of(m_order.columns.cbegin(), m_order.columns.cend(),
                       [](const OutColumn &column) { return !column.explanation.isEmpty(); });
}

std::optional<Support::Error> XlsxSheetWriter::writeTop()
{
    for (const QString &line : m_order.above) {
        if (auto error = writeCell(0, line, m_row == 0 ? m_formats.title() : m_formats.line()))
            return error;
        ++m_row;
    }
    if (!m_order.isTable)
        return std::nullopt;
    if (hasExplanations()) {
        for (int column = 0; column < m_order.columns.size(); ++column) {
            if (auto error = writeCell(column, m_order.columns.at(column).explanation, m_formats.explanation()))
                return error;
        }
        ++m_row;
    }
    m_headerRow = m_row;
    for (int column = 0; column < m_order.columns.size(); ++column) {
        const OutColumn &order = m_order.columns.at(column);
        if (auto error = writeCell(column, order.header, m_formats.header()))
            return error;
        if (order.comment.isEmpty())
            continue;
        lxw_comment_options options = {};
        options.width = kCommentWidth;
        options.height = kCommentHeight;
        if (auto error = failed(worksheet_write_comment_opt(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column),
                                                            order.comment.left(kMaximumCellLength).toUtf8().constData(), &options)))
            return error;
    }
    ++m_row;
    return std::nullopt;
}

std::optional<Support::Error> XlsxSheetWriter::writeRows(qint64 &written, Support::Progress *progress)
{
    QStringList row;
    for (; m_order.rows && m_order.rows(row); row.clear()) {
        if (progress != nullptr && progress->isCancelled())
            return writingCancelled();
        if (m_row >= kMaximumRows) {
            return Support::Error{
                Support::ErrorCode::InvalidInput,
                say(QT_TRANSLATE_NOOP("Exchange", "Excel のシートには見出しを除いて %1 行までしか書けません。CSV で書き出してください。"))
                    .arg(kMaximumRows - m_headerRow - 1),
                {}};
        }
        if (auto error = writeRow(row))
            return error;
        ++written;
        if (progress != nullptr && written % kRowsBetweenChecks == 0)
            progress->report(written, std::max(written, progress->total()));
    }
    return std::nullopt;
}

std::optional<Support::Error> XlsxSheetWriter::writeRow(const QStringList &values)
{
    if (values.size() > kMaximumColumns)
        return tooWide();
    static const OutColumn plain;
    for (int column = 0; column < values.size(); ++column) {
        const QString &value = values.at(column);
        if (value.isEmpty())
            continue;
        const OutColumn &order = column < m_order.columns.size() ? m_order.columns.at(column) : plain;
        const auto serial = order.kind == OutColumn::Kind::Date ? serialOf(value) : std::nullopt;
        if (!serial) {
            if (auto error = writeCell(column, value, m_formats.cell(order, false)))
                return error;
        } else if (auto error = failed(worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column),
                                                              *serial, m_formats.cell(order, true)))) {
            return error;
        }
    }
    ++m_row;
    return std::nullopt;
}

std::optional<Support::Error> XlsxSheetWriter::writeCell(int column, const QString &value, lxw_format *format)
{
    if (value.isEmpty())
        return std::nullopt;
    if (value.size() > kMaximumCellLength)
        return tooLong(m_row, column);
    const lxw_error code = worksheet_write_string(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column),
                                                  cellBytes(value).constData(), format);
    return code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? tooLong(m_row, column) : failed(code);
}

std::optional<Support::Error> XlsxSheetWriter::writeChoices()
{
    const int last = std::min(m_row + m_order.spareRows, kMaximumRows) - 1;
    for (int column = 0; column < m_order.columns.size(); ++column) {
        const OutColumn &order = m_order.columns.at(column);
        if (order.choices.isEmpty() || last <= m_headerRow)
            continue;
        QList<QByteArray> texts;
        QByteArray range;
        QByteArray title = say(QT_TRANSLATE_NOOP("Exchange", "一覧にない値")).toUtf8();
        QByteArray message = say(QT_TRANSLATE_NOOP("Exchange", "▼ を押して一覧から選んでください。")).toUtf8();
        lxw_data_validation validation = {};
        // The library's own lists run over their buffer where a sign has several bytes; a quoted list is the same to Excel.
        range = (fitsInCell(order.choices) ? QString(u"=\""_s + order.choices.join(u',') + u'"') : m_choices.rangeOf(order.choices)).toUtf8();
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = range.data();
        validation.error_type = order.onlyChoices ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
        validation.error_title = title.data();
        validation.error_message = message.data();
        const auto at = static_cast<lxw_col_t>(column);
        if (auto error = failed(worksheet_data_validation_range(m_sheet, static_cast<lxw_row_t>(m_headerRow + 1), at,
                                                                static_cast<lxw_row_t>(last), at, &validation)))
            return error;
    }
    return std::nullopt;
}

std::optional<Support::Error> XlsxSheetWriter::finish()
{
    const auto header = static_cast<lxw_row_t>(m_headerRow);
    const auto lastRow = static_cast<lxw_row_t>(std::max(m_row, 1) - 1);
    const auto lastColumn = static_cast<lxw_col_t>(std::max<qsizetype>(1, m_order.columns.size()) - 1);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, kPaperA4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    const QByteArray everywhere = u"A1:%1%2"_s.arg(columnName(lastColumn), QString::number(lastRow + 1)).toUtf8();
    if (auto error = failed(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, everywhere.constData())))
        return error;
    if (m_order.isTable) {
        const auto top = static_cast<lxw_row_t>(m_order.above.size());
        worksheet_freeze_panes(m_sheet, header + 1, 0);
        for (const lxw_error code : {worksheet_autofilter(m_sheet, header, 0, lastRow, lastColumn),
                                     worksheet_repeat_rows(m_sheet, top, header)}) {
            if (auto error = failed(code))
                return error;
        }
    }
    if (m_order.isProtected) {
        lxw_protection allowed = {};
        allowed.sort = LXW_TRUE;
        allowed.autofilter = LXW_TRUE;
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &allowed);
    }
    if (m_order.hidden)
        worksheet_hide(m_sheet);
    return std::nullopt;
}

Support::Error xlsxLibraryError(int code)
{
    const QString detail = QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(code)));
    if (errno == ENOSPC) {
        return {Support::ErrorCode::DiskFull,
                say(QT_TRANSLATE_NOOP("Exchange", "空き容量が足りないため、Excel 形式のファイルを書き出せません。")), detail};
    }
    return {Support::ErrorCode::InputOutput,
            say(QT_TRANSLATE_NOOP("Exchange", "Excel 形式のファイルを書き出せません。保存先の空き容量と権限を確かめてください。")), detail};
}

} // namespace Exchange
