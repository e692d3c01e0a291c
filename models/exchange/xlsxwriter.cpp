// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"
#include "models/exchange/writing.h"
#include "models/exchange/xlsxsheetwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <cerrno>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr int kMaximumSheetName = 31;
constexpr qsizetype kCopiedAtOnce = 1 << 20;

struct FreeWorkbook {
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};

/// Excel allows 31 characters, none of []:*?/\\ and no apostrophe at either end.
QString sheetNameFor(const QString &wanted, qsizetype longest)
{
    QString name = wanted;
    for (QChar &c : name) {
        if (u"[]:*?/\\'"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u'_';
    }
    name.truncate(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.trimmed().isEmpty() ? u"Sheet1"_s : name;
}

/// A name no other sheet has; capitals do not tell sheets apart.
QString freeName(const QString &wanted, QStringList &taken)
{
    QString name = sheetNameFor(wanted, kMaximumSheetName);
    for (int again = 2; taken.contains(name, Qt::CaseInsensitive); ++again) {
        const QString suffix = u" (%1)"_s.arg(again);
        name = sheetNameFor(wanted, kMaximumSheetName - suffix.size()) + suffix;
    }
    taken.append(name);
    return name;
}

class XlsxFile
{
public:
    XlsxFile(const QString &path, const XlsxOrder &order, Support::Progress *progress)
        : m_path(path), m_order(order), m_progress(progress)
    {
    }

    Support::Result<qint64> write()
    {
        QSaveFile target(m_path);
        if (auto error = openForWriting(target))
            return tl::unexpected(*std::move(error));
        if (!m_temporary.open())
            return tl::unexpected(writeError(m_temporary.fileName(), m_temporary));
        m_temporary.close();
        errno = 0;
        if (auto error = open())
            return tl::unexpected(*std::move(error));
        qint64 count = 0;
        if (auto error = writeSheets(count))
            return tl::unexpected(*std::move(error));
        // Frees the workbook whether it succeeds or not.
        if (const lxw_error code = workbook_close(m_workbook.release()); code != LXW_NO_ERROR)
            return tl::unexpected(xlsxLibraryError(code));
        if (auto error = moveTo(target))
            return tl::unexpected(*std::move(error));
        return count;
    }

private:
    std::optional<Support::Error> open()
    {
        // Rows leave memory as they come; the strings then stand in the cells (inlineStr).
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        m_workbook.reset(workbook_new_opt(QFile::encodeName(m_temporary.fileName()).constData(), &options));
        if (!m_workbook || !m_formats.make(m_workbook.get()))
            return xlsxLibraryError(LXW_ERROR_MEMORY_MALLOC_FAILED);
        QByteArray title = m_order.title.toUtf8();
        lxw_doc_properties properties = {};
        properties.title = title.data();
        workbook_set_properties(m_workbook.get(), &properties);
        return std::nullopt;
    }

    std::optional<Support::Error> writeSheets(qint64 &count)
    {
        QStringList names;
        XlsxChoices choices;
        for (const XlsxSheet &sheet : m_order.sheets)
            freeName(sheet.name, names);
        const QStringList sheetNames = names;
        choices.sheetName = freeName(QCoreApplication::translate("Exchange", "選択肢"), names);
        for (qsizetype i = 0; i < m_order.sheets.size(); ++i) {
            if (auto error = writeSheet(sheetNames.at(i), m_order.sheets.at(i), choices, count))
                return error;
        }
        if (choices.lists.isEmpty())
            return std::nullopt;
        XlsxSheet list;
        list.isTable = false;
        list.hidden = true;
        list.rows = [&choices, row = qsizetype(0)](QStringList &cells) mutable {
            bool more = false;
            for (const QStringList &texts : choices.lists) {
                more = more || row < texts.size();
                cells.append(texts.value(row));
            }
            ++row;
            return more;
        };
        XlsxChoices none;
        qint64 rows = 0;
        return writeSheet(choices.sheetName, list, none, rows);
    }

    std::optional<Support::Error> writeSheet(const QString &name, const XlsxSheet &order, XlsxChoices &choices, qint64 &count)
    {
        lxw_worksheet *const sheet = workbook_add_worksheet(m_workbook.get(), name.toUtf8().constData());
        if (sheet == nullptr)
            return xlsxLibraryError(LXW_ERROR_MEMORY_MALLOC_FAILED);
        return XlsxSheetWriter(sheet, order, m_formats, choices).write(count, m_progress);
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

    QString m_path;
    const XlsxOrder &m_order;
    Support::Progress *m_progress = nullptr;
    QTemporaryFile m_temporary; ///< declared before the workbook, which writes into it until it is freed
    std::unique_ptr<lxw_workbook, FreeWorkbook> m_workbook;
    XlsxFormats m_formats;
};

} // namespace

Support::Result<qint64> writeXlsx(const QString &path, const XlsxOrder &order, Support::Progress *progress)
{
    return XlsxFile(path, order, progress).write();
}

Support::Result<qint64> writeXlsx(const QString &path, const QString &sheetName, const QList<OutColumn> &columns,
                                  const RowSource &rows, Support::Progress *progress)
{
    XlsxOrder order;
    order.sheets.append({.name = sheetName, .columns = columns, .rows = rows});
    return writeXlsx(path, order, progress);
}

} // namespace Exchange
