// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

void write(FILE *to, const QByteArray &bytes)
{
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    fflush(to);
}

/// Columns on a terminal: East Asian letters take two.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 && !c.isLowSurrogate() ? 2 : 1;
    return width;
}

QString oneLine(QString text)
{
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    return text;
}

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8() + '\n');
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printJsonIndented(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void complain(const QString &text)
{
    write(stderr, text.toUtf8() + '\n');
}

void printTable(const QStringList &headers, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QString &header : headers)
        widths.append(widthOf(header));
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths[column], qMin<qsizetype>(widthOf(oneLine(row.at(column))), 60));
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString cell = oneLine(cells.at(column));
            text += cell;
            if (column + 1 < cells.size())
                text += QString(qMax<qsizetype>(2, widths.at(column) - widthOf(cell) + 2), u' ');
        }
        print(text);
    };
    line(headers);
    for (const QStringList &row : rows)
        line(row);
}

int exitCodeOf(const Support::Error &error)
{
    return error.code == Support::ErrorCode::Integrity || error.code == Support::ErrorCode::Damaged ? kIntegrity : kFailed;
}

int exitCodeOf(const Register::Rejection &rejection)
{
    if (std::holds_alternative<Register::Refused>(rejection))
        return kRefused;
    if (std::holds_alternative<Register::Invalid>(rejection))
        return kUsage;
    if (const auto *error = std::get_if<Support::Error>(&rejection))
        return exitCodeOf(*error);
    return kFailed;
}

} // namespace Ctl
