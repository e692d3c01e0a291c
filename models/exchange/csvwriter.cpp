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

constexpr int kListedInMessage = 5;
constexpr int kListedInDetail = 1000;

bool isSpace(QChar c)
{
    return c == u' ' || c == QChar(0x3000) || c == QChar(0xa0);
}

/// OWASP "CSV injection": a cell that begins so is calculated when the file is opened. One character alone, such as the
/// dash that stands for "none", is no formula.
bool isDangerous(QStringView value)
{
    static constexpr std::array<char16_t, 11> kStarts = {u'=',  u'+',  u'-',  u'@',  u'\t', u'\r',
                                                         u'\n', u'＝', u'＋', u'－', u'＠'};
    while (!value.isEmpty() && (value.front() == u'\'' || isSpace(value.front())))
        value = value.mid(1);
    return value.size() > 1 && std::find(kStarts.begin(), kStarts.end(), value.front().unicode()) != kStarts.end();
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
        QStringList headers;
        for (const OutColumn &column : std::as_const(m_columns))
            headers.append(column.header);
        const QByteArray start = (m_converter ? QByteArray() : QByteArray("\xef\xbb\xbf")) + lineOf(headers);
        if (!writeWhole(m_file, start))
            return tl::unexpected(writeError(m_file.fileName(), m_file));
        const auto count = writeLines(m_file, rows, [this](const QStringList &row) { return lineOf(row); }, m_progress);
        if (!count)
            return count;
        if (m_losses.count > 0)
            return tl::unexpected(lostError());
        if (auto error = commitWriting(m_file))
            return tl::unexpected(*std::move(error));
        return count;
    }

    [[nodiscard]] const Cp932Losses &losses() const { return m_losses; }

private:
    QByteArray lineOf(const QStringList &row)
    {
        ++m_line;
        QByteArray line;
        for (int column = 0; column < row.size(); ++column) {
            if (column > 0)
                line += ',';
            line += encoded(column, row.at(column));
        }
        // A file that will not be kept needs no bytes.
        return m_losses.count > 0 ? QByteArray() : QByteArray(line + "\r\n");
    }

    QByteArray encoded(int column, const QString &value)
    {
        if (!m_converter) {
            if (!value.isValidUtf16())
                noteLost(column, {u"U+FFFD"_s});
            return quoted(guarded(value)).toUtf8();
        }
        const QString text = quoted(guarded(mappedForCp932(value)));
        if (const auto bytes = m_converter->encode(text))
            return *bytes;
        noteLost(column, unwritableCharacters(*m_converter, text));
        return {};
    }

    void noteLost(int column, const QStringList &characters)
    {
        for (const QString &character : characters) {
            if (m_losses.list.size() < Cp932Losses::kListed)
                m_losses.list.append({m_line, column, character});
            ++m_losses.count;
        }
    }

    [[nodiscard]] QString placeOf(const Cp932Loss &loss) const
    {
        const QString header = loss.column < m_columns.size() ? m_columns.at(loss.column).header : columnName(loss.column);
        return QCoreApplication::translate("Exchange", "%1行目の「%2」の「%3」")
            .arg(QString::number(loss.row), header, loss.character);
    }

    [[nodiscard]] Support::Error lostError() const
    {
        const QString separator = QCoreApplication::translate("Exchange", "、", "between things in a list");
        QStringList places;
        for (const Cp932Loss &loss : m_losses.list.mid(0, kListedInDetail))
            places.append(placeOf(loss));
        return {Support::ErrorCode::InvalidInput,
                QCoreApplication::translate("Exchange", "この文字コードでは書けない文字が %1 か所あります（%2%3）。"
                                                        "UTF-8 の CSV か Excel（.xlsx）で書き出してください。")
                    .arg(QString::number(m_losses.count), places.mid(0, kListedInMessage).join(separator),
                         m_losses.count > kListedInMessage ? QCoreApplication::translate("Exchange", " ほか") : QString()),
                places.join(u'\n')};
    }

    QSaveFile m_file;
    QList<OutColumn> m_columns;
    Support::Progress *m_progress = nullptr;
    std::optional<StrictConverter> m_converter; ///< none for UTF-8
    Cp932Losses m_losses;
    qint64 m_line = 0; ///< the row in the file as a spreadsheet counts it: the header is 1
};

} // namespace

QString guarded(const QString &value)
{
    return isDangerous(value) ? QString(u'\'' + value) : value;
}

QString unguarded(const QString &value)
{
    return value.startsWith(u'\'') && isDangerous(value) ? value.mid(1) : value;
}

Support::Result<qint64> writeCsv(const QString &path, const QList<OutColumn> &columns, const RowSource &rows,
                                 CsvEncoding encoding, Support::Progress *progress, Cp932Losses *losses)
{
    CsvFile file(path, columns, progress);
    const auto count = file.write(rows, encoding);
    if (losses != nullptr)
        *losses = file.losses();
    return count;
}

} // namespace Exchange
