// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/sheetreader.h"

#include "models/takeover/headerfinder.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Exchange::Cell;
using Exchange::SheetTable;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

QList<QPair<QString, QString>> saidAbove(const SheetTable &table, int headerFirst)
{
    static const QRegularExpression joined(u"^([^：:]{1,20})[：:]\\s*(.+)$"_s);
    QList<QPair<QString, QString>> said;
    for (int row = 0; row < headerFirst && row < table.rowCount(); ++row) {
        QStringList texts;
        const QList<Cell> cells = table.row(row);
        for (const Cell &cell : cells) {
            if (const QString text = plainText(cell.text); !text.isEmpty())
                texts.append(text);
        }
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QRegularExpressionMatch match = joined.match(texts[i]);
            if (match.hasMatch()) {
                said.append({match.captured(1).trimmed(), match.captured(2).trimmed()});
            } else if (i + 1 < texts.size()) {
                QString label = texts[i];
                while (label.endsWith(u':') || label.endsWith(u'：'))
                    label.chop(1);
                said.append({label, texts[i + 1]});
            }
        }
    }
    return said;
}

} // namespace

SheetReading readSheet(const SheetTable &table, const HeaderWords &words, std::optional<int> headerRow)
{
    SheetReading reading;
    reading.name = table.name;
    reading.hidden = table.hidden;
    const std::optional<int> wanted = headerRow ? std::optional(table.rowOfLine(*headerRow)) : std::nullopt;
    const std::optional<HeaderRows> header = findHeader(table, words, wanted);
    if (!header) {
        reading.whyNone = headerRow
            ? say(QT_TRANSLATE_NOOP("Takeover", "%1 行目に見出しがありません。")).arg(*headerRow)
            : say(QT_TRANSLATE_NOOP("Takeover", "見出しの行が見つからないので、台帳ではないものとして読みません（表紙など）。"));
        return reading;
    }
    reading.headerFirst = header->first;
    reading.headerLast = header->last;
    reading.headers = headerTexts(table, *header);
    reading.above = saidAbove(table, header->first);
    reading.lines = LineRange(std::make_shared<LineGround>(table, header->last, reading.headers, words));
    return reading;
}

} // namespace Takeover
