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
    QList<QStringList> rows; ///< the header's own rows, when they are those of the one sheet
};

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

Heads headsOf(const QJsonArray &sheets)
{
    Heads heads;
    for (const QJsonValue &value : sheets) {
        const QJsonObject sheet = value.toObject();
        if (!sheet.value(u"taken"_s).toBool())
            continue;
        heads.rows.clear();
        if (heads.sheets.isEmpty()) {
            for (const QJsonValue &row : sheet.value(u"headerRows"_s).toArray())
                heads.rows.append(textsOf(row.toArray()));
        }
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
    const QJsonArray refusedRows = result.value(u"refusedRows"_s).toArray();
    const bool ownRows = heads.rows.size() > 1 && heads.rows.first().size() == heads.headers.size();
    const QStringList first = ownRows ? heads.rows.first() : heads.headers;
    QList<Exchange::OutColumn> columns;
    if (heads.unitNeeded)
        columns.append({QCoreApplication::translate("Takeover", "所属")});
    for (const QString &header : first)
        columns.append({header});
    columns.append({refusedLineHeader()});
    columns.append({refusedReasonHeader()});
    const auto lined = [&](const QStringList &values, const QString &unit, const QString &line, const QString &reason) {
        return (heads.unitNeeded ? QStringList{unit} : QStringList()) + values + QStringList{line, reason};
    };
    qsizetype headerRow = 1;
    qsizetype at = 0;
    const auto next = [&](QStringList &row) {
        if (ownRows && headerRow < heads.rows.size()) {
            row = lined(heads.rows[headerRow++], {}, {}, {});
            return true;
        }
        if (at >= refusedRows.size())
            return false;
        const QJsonObject refused = refusedRows[at++].toObject();
        const SheetHead head = heads.sheets.value(refused.value(u"sheet"_s).toString());
        const QJsonArray cells = refused.value(u"cells"_s).toArray();
        QStringList values(heads.headers.size());
        for (qsizetype i = 0; i < cells.size() && i < head.columns.size(); ++i)
            values[head.columns[i]] = cells[i].toString();
        row = lined(values, head.unit, QString::number(refused.value(u"line"_s).toInt()), refused.value(u"reason"_s).toString());
        return true;
    };
    const auto counted = [&](const Support::Result<qint64> &written) {
        return written ? Support::Result<qint64>(refusedRows.size()) : written;
    };
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return counted(Exchange::writeXlsx(path, QCoreApplication::translate("Takeover", "取り込めない行"), columns, next));
    if (result.value(u"encoding"_s).toString() == "CP932"_L1) {
        const auto written = Exchange::writeCsv(path, columns, next, Exchange::CsvEncoding::Cp932);
        if (written || written.error().code != Support::ErrorCode::InvalidInput)
            return counted(written);
        headerRow = 1;
        at = 0;
    }
    return counted(Exchange::writeCsv(path, columns, next, Exchange::CsvEncoding::Utf8Bom));
}

} // namespace Takeover
