// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/ledgerreading.h"

#include "models/assets/assetrepository.h"
#include "models/exchange/ledgerfile.h"
#include "models/register/policies.h"
#include "models/storage/dberror.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

constexpr int kHeadLines = 40; ///< enough to see titles, the header, and twenty lines of data

QList<RawLine> headOf(const Exchange::SheetTable &sheet)
{
    QList<RawLine> lines;
    for (int row = 0; row < sheet.rowCount() && lines.size() < kHeadLines; ++row) {
        QStringList cells;
        const QList<Exchange::Cell> read = sheet.row(row);
        for (const Exchange::Cell &cell : read)
            cells += cell.text;
        const bool blank = std::all_of(cells.cbegin(), cells.cend(), [](const QString &text) {
            return text.trimmed().isEmpty();
        });
        if (!blank)
            lines.append({sheet.lineNumber(row), cells});
    }
    return lines;
}

QList<Assets::Field> takenFields(const Register::StoredPolicy &policy,
                                 const QList<Assets::CustomField> &own)
{
    QList<Assets::Field> fields;
    for (const Assets::Field &field : Assets::fieldsFor(*policy.document, own)) {
        if (field.isEditable() || field.code == "registeredOn"_L1)
            fields += field;
    }
    return fields;
}

} // namespace

LedgerReading readLedger(Storage::Connection &db, const Takeover::Options &options,
                         const Support::Clock &clock, Support::Progress *progress, bool withHeads)
{
    LedgerReading reading;
    reading.plan.options = options;
    if (withHeads) {
        const auto book = Exchange::readLedgerFile(options.file, {options.encoding, {}}, progress);
        if (!book) {
            reading.plan.fault = book.error();
            return reading;
        }
        for (const Exchange::SheetTable &sheet : book->sheets)
            reading.heads.insert(sheet.name, headOf(sheet));
    }
    try {
        reading.plan = Takeover::planTakeover(db, options, clock, progress);
        const QList<Assets::CustomField> own = Assets::customFields(db);
        for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
            reading.fields.insert(policy.id, takenFields(policy, own));
    } catch (const Storage::DbError &error) {
        reading.plan.fault = error.toError(db.path());
    }
    return reading;
}

QJsonObject takeOverParams(const Takeover::Options &options)
{
    QJsonObject params{
        {u"file"_s, options.file},
        {u"allOrNothing"_s, options.allOrNothing},
        {u"onDuplicate"_s, options.onDuplicate == Takeover::Options::OnDuplicate::Update
                               ? u"update"_s
                               : u"refuse"_s}};
    if (!options.sheets.isEmpty())
        params.insert(u"sheet"_s, QJsonArray::fromStringList(options.sheets));
    if (options.allSheets)
        params.insert(u"allSheets"_s, true);
    if (options.headerRow)
        params.insert(u"headerRow"_s, *options.headerRow);
    if (!options.unit.isEmpty())
        params.insert(u"unit"_s, options.unit);
    if (!options.encoding.isEmpty())
        params.insert(u"encoding"_s, options.encoding);
    QJsonObject map;
    for (const Takeover::Correction &correction : options.map) {
        QJsonArray columns = map.value(correction.field).toArray();
        columns.append(correction.column);
        map.insert(correction.field, columns);
    }
    if (!map.isEmpty())
        params.insert(u"map"_s, map);
    return params;
}

} // namespace TakeoverUi
