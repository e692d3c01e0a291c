// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/exchange/sheettable.h"
#include "models/policy/policyreader.h"
#include "models/takeover/columns.h"

/// Sheets written as text: rows by line, cells by "|".
inline Exchange::SheetTable sheetOf(const QString &text, QList<Exchange::MergedRange> merged = {}, QList<int> hiddenRows = {},
                                    QList<int> lineNumbers = {})
{
    QList<QList<Exchange::Cell>> rows;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        QList<Exchange::Cell> row;
        for (const QString &cell : line.split(QLatin1Char('|'))) {
            const QString value = QString(cell).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
            row.append({value.isEmpty() ? Exchange::Cell::Kind::Empty : Exchange::Cell::Kind::Text, value});
        }
        rows.append(row);
    }
    Exchange::SheetTable table = Exchange::SheetTable::fromRows(rows, std::move(lineNumbers));
    table.name = QStringLiteral("総務課");
    table.merged = std::move(merged);
    table.hiddenRows = std::move(hiddenRows);
    return table;
}

inline Policy::Document shippedPolicy(const QString &id)
{
    for (const Policy::Document &document : Policy::shippedPolicies()) {
        if (document.id == id)
            return document;
    }
    return {};
}

inline QList<Assets::Field> fieldsOf(const QString &policy = QStringLiteral("general"))
{
    return Assets::fieldsFor(shippedPolicy(policy), {});
}

/// The cells of one column of all lines that are assets.
inline QStringList valuesOf(const Takeover::SheetReading &reading, int column)
{
    QStringList values;
    for (const Takeover::Line &line : reading.lines) {
        if (!line.skip)
            values.append(line.cells.value(column));
    }
    return values;
}

/// Lines that are assets and hidden.
inline int hiddenLines(const Takeover::SheetReading &reading)
{
    int hidden = 0;
    for (const Takeover::Line &line : reading.lines)
        hidden += line.hidden && !line.skip ? 1 : 0;
    return hidden;
}

/// header → field code ("-" = own field), as "名称=name".
inline QStringList proposalsOf(const QList<Takeover::Column> &columns)
{
    QStringList texts;
    for (const Takeover::Column &column : columns)
        texts.append(column.title() + QLatin1Char('=') + (column.isOwn() ? QStringLiteral("-") : column.field));
    return texts;
}
