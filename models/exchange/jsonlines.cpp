// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"
#include "models/exchange/writing.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

/// RFC 8259 section 7. Half a surrogate pair is escaped, because UTF-8 cannot hold it.
QByteArray jsonString(const QString &text)
{
    const bool whole = text.isValidUtf16();
    QByteArray json = "\"";
    qsizetype copied = 0;
    const auto escape = [&](qsizetype at, const QByteArray &sign) {
        json += QStringView(text).sliced(copied, at - copied).toUtf8() + sign;
        copied = at + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (c == u'"' || c == u'\\')
            escape(i, QByteArray("\\") + static_cast<char>(c));
        else if (c == u'\n')
            escape(i, "\\n");
        else if (c < 0x20 || (!whole && !pair && text.at(i).isSurrogate()))
            escape(i, "\\u" + QByteArray::number(c, 16).rightJustified(4, '0'));
        else if (pair)
            ++i;
    }
    return json + QStringView(text).sliced(copied).toUtf8() + '"';
}

QList<QByteArray> namesOf(const QList<OutColumn> &columns)
{
    QList<QByteArray> names;
    QSet<QString> taken;
    for (const OutColumn &column : columns) {
        const QString wanted = column.key.isEmpty() ? column.header : column.key;
        QString name = wanted;
        for (int again = 2; taken.contains(name); ++again)
            name = wanted + u'_' + QString::number(again);
        taken.insert(name);
        names.append(jsonString(name) + ':');
    }
    return names;
}

} // namespace

Support::Result<qint64> writeJsonLines(const QString &path, const QList<OutColumn> &columns, const RowSource &rows,
                                       Support::Progress *progress)
{
    QSaveFile file(path);
    if (auto error = openForWriting(file))
        return tl::unexpected(*std::move(error));
    const QList<QByteArray> names = namesOf(columns);
    const auto count = writeLines(
        file, rows,
        [&names](const QStringList &row) {
            QByteArray line = "{";
            for (qsizetype column = 0; column < names.size(); ++column) {
                line += column == 0 ? "" : ",";
                line += names.at(column) + jsonString(row.value(column));
            }
            return QByteArray(line + "}\n");
        },
        progress);
    if (!count)
        return count;
    if (auto error = commitWriting(file))
        return tl::unexpected(*std::move(error));
    return count;
}

} // namespace Exchange
