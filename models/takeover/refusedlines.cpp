// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/refusedlines.h"

#include "models/exchange/ledgerfile.h"
#include "models/takeover/headerwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Takeover {

namespace {

struct SheetHead {
    QString unit;
    QList<int> columns; ///< place of each column in the file written; -1 = nothing there
};

/// Equal headers of several sheets share a column; the same header twice in one sheet gets two.
struct Heads {
    QStringList headers;
    QHash<QString, SheetHead> sheets;
    bool unitNeeded = false;
};

Heads headsOf(const QJsonArray &sheets)
{
    Heads heads;
    for (const QJsonValue &value : sheets) {
        const QJsonObject sheet = value.toObject();
        SheetHead head;
        head.unit = sheet.value(u"unit"_s).toString();
        bool hasUnit = false;
        for (const QJsonValue &column : sheet.value(u"columns"_s).toArray())
            hasUnit = hasUnit || column[u"field"_s].toString() == "unit"_L1;
        heads.unitNeeded = heads.unitNeeded || (!hasUnit && !head.unit.isEmpty());
        QHash<QString, int> times;
        for (const QJsonValue &text : sheet.value(u"headers"_s).toArray()) {
            const QString header = text.toString();
            int place = -1;
            for (int time = times[header]++; time >= 0; --time)
                place = static_cast<int>(heads.headers.indexOf(header, place + 1));
            if (place < 0) {
                place = static_cast<int>(heads.headers.size());
                heads.headers.append(header);
            }
            head.columns.append(place);
        }
        heads.sheets.insert(sheet.value(u"name"_s).toString(), head);
    }
    return heads;
}

} // namespace

Support::Result<qint64> writeRefused(const QString &path, const QJsonObject &result)
{
    const Heads heads = headsOf(result.value(u"sheets"_s).toArray());
    const QJsonArray rows = result.value(u"refusedRows"_s).toArray();
    const QString unitHeader = QCoreApplication::translate("Takeover", "所属");
    QList<Exchange::OutColumn> columns;
    if (heads.unitNeeded)
        columns.append({unitHeader});
    for (const QString &header : heads.headers)
        columns.append({header});
    columns.append({refusedLineHeader()});
    columns.append({refusedReasonHeader()});
    qsizetype at = 0;
    const auto next = [&](QStringList &row) {
        if (at >= rows.size())
            return false;
        const QJsonObject refused = rows[at++].toObject();
        const SheetHead head = heads.sheets.value(refused.value(u"sheet"_s).toString());
        const QJsonArray cells = refused.value(u"cells"_s).toArray();
        QStringList values(heads.headers.size());
        for (qsizetype i = 0; i < cells.size() && i < head.columns.size(); ++i)
            values[head.columns[i]] = cells[i].toString();
        row.clear();
        if (heads.unitNeeded)
            row.append(head.unit);
        row += values;
        row.append(QString::number(refused.value(u"line"_s).toInt()));
        row.append(refused.value(u"reason"_s).toString());
        return true;
    };
    return Exchange::writeCsv(path, columns, next, Exchange::CsvEncoding::Utf8Bom);
}

} // namespace Takeover
