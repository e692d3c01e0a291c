// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/tablecopy.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

QString quotedIfNeeded(const QString &cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.startsWith(u'"'))
        return cell;
    QString inner = cell;
    inner.replace(u"\r\n"_s, u"\n"_s).replace(u'"', u"\"\""_s);
    return u'"' % inner % u'"';
}

} // namespace

QString tabSeparated(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines) {
        if (&line != &lines.constFirst())
            text += u'\n';
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += quotedIfNeeded(line.at(i));
        }
    }
    return text;
}

QString htmlTable(const QList<QStringList> &lines, bool firstIsHeader)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>\n"_s;
    for (const QStringList &line : lines) {
        const bool header = firstIsHeader && &line == &lines.constFirst();
        html += u"<tr>"_s;
        for (const QString &cell : line) {
            html += header ? u"<th>"_s : u"<td style=\"mso-number-format:'\\@'\">"_s;
            html += cell.toHtmlEscaped().replace(u'\n', u"<br>"_s);
            html += header ? u"</th>"_s : u"</td>"_s;
        }
        html += u"</tr>\n"_s;
    }
    html += u"</table></body></html>"_s;
    return html;
}

QMimeData *tableMimeData(const QList<QStringList> &lines, bool firstIsHeader)
{
    auto *data = new QMimeData;
    data->setText(tabSeparated(lines));
    data->setHtml(htmlTable(lines, firstIsHeader));
    return data;
}

} // namespace Common
