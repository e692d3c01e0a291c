// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/encoding.h"
#include "models/exchange/ledgerfile.h"
#include "models/exchange/writing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr int kRowsBetweenChecks = 256;
constexpr int kListedInMessage = 5;
constexpr int kListedInDetail = 1000;

/// OWASP "CSV injection": a cell that begins so is calculated when the file is opened. One character alone, such as the
/// dash that stands for "none", is no formula.
QString neutralised(const QString &value)
{
    static constexpr std::array<char16_t, 10> kStarts = {u'=', u'+', u'-', u'@', u'\t', u'\r', u'＝', u'＋', u'－', u'＠'};
    const bool starts = value.size() > 1
                        && std::find(kStarts.begin(), kStarts.end(), value.front().unicode()) != kStarts.end();
    return starts ? u'\'' + value : value;
}

QString quoted(const QString &value)
{
    const bool plain = std::none_of(value.cbegin(), value.cend(),
                                    [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    const bool spaced = !value.isEmpty() && (value.front().isSpace() || value.back().isSpace());
    if (plain && !spaced)
        return value;
    QString doubled = value;
    doubled.replace(u'"', "\"\""_L1);
    return u'"' + doubled + u'"';
}

class CsvFile
{
public:
    CsvFile(const QString &path, const QList<OutColumn> &columns, Support::Progress *progress)
        : m_file(path), m_columns(columns), m_progress(progress)
    {
    }

    Support::Result<qint64> write(const RowSource &rows, CsvEncoding encoding)
    {
        if (encoding == CsvEncoding::Cp932) {
            auto converter = StrictConverter::open(u"CP932"_s);
            if (!converter)
                return tl::unexpected(converter.error());
            m_converter = *std::move(converter);
        }
        if (auto error = openForWriting(m_file))
            return tl::unexpected(*std::move(error));
        if (encoding == CsvEncoding::Utf8Bom)
            m_failed = !writeWhole(m_file, "\xef\xbb\xbf");
        QStringList row;
        for (const OutColumn &column : std::as_const(m_columns))
            row.append(column.header);
        writeRow(row);
        qint64 count = 0;
        for (row.clear(); rows(row); row.clear()) {
            writeRow(row);
            ++count;
            if (m_progress != nullptr && count % kRowsBetweenChecks == 0)
                m_progress->report(count, std::max(count, m_progress->total()));
            if (m_progress != nullptr && m_progress->isCancelled())
                return tl::unexpected(writingCancelled());
            if (m_failed)
                break;
        }
        if (m_failed)
            return tl::unexpected(writeError(m_file.fileName(), m_file));
        if (m_lostCount > 0)
            return tl::unexpected(lostError());
        if (auto error = commitWriting(m_file))
            return tl::unexpected(*std::move(error));
        return count;
    }

private:
    void writeRow(const QStringList &row)
    {
        ++m_line;
        QByteArray line;
        for (int column = 0; column < row.size(); ++column) {
            if (column > 0)
                line += ',';
            line += encoded(column, row.at(column));
        }
        line += "\r\n";
        if (m_lostCount == 0 && !m_failed)
            m_failed = !writeWhole(m_file, line);
    }

    QByteArray encoded(int column, const QString &value)
    {
        if (!m_converter) {
            if (!value.isValidUtf16())
                noteLost(column, {u"U+FFFD"_s});
            return quoted(neutralised(value)).toUtf8();
        }
        const QString text = quoted(neutralised(mappedForCp932(value)));
        if (const auto bytes = m_converter->encode(text))
            return *bytes;
        noteLost(column, unwritableCharacters(*m_converter, text));
        return {};
    }

    void noteLost(int column, const QStringList &characters)
    {
        const QString header = column < m_columns.size() ? m_columns.at(column).header : columnName(column);
        for (const QString &character : characters) {
            if (++m_lostCount <= kListedInDetail) {
                m_lost.append(QCoreApplication::translate("Exchange", "%1行目の「%2」の「%3」")
                                  .arg(QString::number(m_line), header, character));
            }
        }
    }

    [[nodiscard]] Support::Error lostError() const
    {
        const QString separator = QCoreApplication::translate("Exchange", "、", "between things in a list");
        return {Support::ErrorCode::InvalidInput,
                QCoreApplication::translate("Exchange", "この文字コードでは書けない文字が %1 か所あります（%2%3）。"
                                                        "UTF-8 の CSV か Excel（.xlsx）で書き出してください。")
                    .arg(QString::number(m_lostCount), m_lost.mid(0, kListedInMessage).join(separator),
                         m_lostCount > kListedInMessage ? QCoreApplication::translate("Exchange", " ほか") : QString()),
                m_lost.join(u'\n')};
    }

    QSaveFile m_file;
    QList<OutColumn> m_columns;
    Support::Progress *m_progress = nullptr;
    std::optional<StrictConverter> m_converter; ///< none for UTF-8
    bool m_failed = false;
    QStringList m_lost;
    qint64 m_lostCount = 0;
    qint64 m_line = 0; ///< the row in the file as a spreadsheet counts it: the header is 1
};

} // namespace

Support::Result<qint64> writeCsv(const QString &path, const QList<OutColumn> &columns, const RowSource &rows,
                                 CsvEncoding encoding, Support::Progress *progress)
{
    return CsvFile(path, columns, progress).write(rows, encoding);
}

} // namespace Exchange
