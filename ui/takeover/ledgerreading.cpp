// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/ledgerreading.h"

#include "models/assets/assetrepository.h"
#include "models/exchange/ledgerfile.h"
#include "models/register/policies.h"
#include "models/storage/dberror.h"
#include "ui/takeover/listreading.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("TakeoverUi", text);
}

constexpr int kHeadLines = 60;     ///< enough to see titles, the header, and twenty lines of data
constexpr int kToldLines = 20'000; ///< lines whose cells are kept for looking at

QStringList cellsOf(const QList<Exchange::Cell> &row)
{
    QStringList cells;
    cells.reserve(row.size());
    for (const Exchange::Cell &cell : row)
        cells += cell.text;
    return cells;
}

QList<RawLine> headOf(const Exchange::SheetTable &sheet)
{
    QList<RawLine> lines;
    for (int row = 0; row < sheet.rowCount() && lines.size() < kHeadLines; ++row) {
        const QStringList cells = cellsOf(sheet.row(row));
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

/// Counts what there is to tell, and notes which lines are worth looking at.
void collectTroubles(LedgerReading &reading)
{
    const Takeover::TakeoverPlan &plan = reading.plan;
    int told = 0;
    for (const Takeover::Problem &problem : plan.problems) {
        SheetTroubles &sheet = reading.troubles[problem.sheet];
        if (!problem.column.isEmpty()) {
            ++sheet.values[problem.column];
            if (!sheet.reasons.contains(problem.column))
                sheet.reasons.insert(problem.column, problem.reason);
        }
        if (problem.line > 0 && told++ < kToldLines)
            sheet.lines.insert(problem.line, {});
    }
    for (const Takeover::LeftLine &line : plan.left) {
        SheetTroubles &sheet = reading.troubles[plan.sheets[line.sheet].name];
        (line.fate == Takeover::RowFate::Skipped ? sheet.skipped : sheet.refused)
            .insert(line.line, line.reason);
        if (told++ < kToldLines)
            sheet.lines.insert(line.line, {});
    }
}

void takeCells(const Exchange::Workbook &book, LedgerReading &reading)
{
    for (const Exchange::SheetTable &table : book.sheets) {
        if (!reading.heads.contains(table.name))
            reading.heads.insert(table.name, headOf(table));
        const auto found = reading.troubles.find(table.name);
        if (found == reading.troubles.end())
            continue;
        for (auto line = found->lines.begin(); line != found->lines.end(); ++line) {
            if (const int row = table.rowOfLine(line.key()); row >= 0)
                *line = cellsOf(table.row(row));
        }
    }
}

/// A text file that could not be read may only want another encoding.
QList<Exchange::EncodingCandidate> encodingsOf(const QString &path, const Support::Error &fault)
{
    QFile file(path);
    if (fault.code != Support::ErrorCode::InvalidInput || !file.open(QIODevice::ReadOnly)
        || file.read(2) == "PK")
        return {};
    return Exchange::encodingCandidatesOf(path).value_or(QList<Exchange::EncodingCandidate>());
}

bool wantsCells(const LedgerReading &reading)
{
    return reading.heads.isEmpty()
           || std::any_of(reading.troubles.cbegin(), reading.troubles.cend(),
                          [](const SheetTroubles &sheet) { return !sheet.lines.isEmpty(); });
}

} // namespace

Reading readLedger(Storage::Connection &db, const ReadingWish &wish, const Support::Clock &clock,
                   Support::Progress *progress)
{
    auto reading = std::make_shared<LedgerReading>();
    reading->plan.options = wish.options;
    reading->plan.options.keepAll = true; // the ticks of the comparison come later
    try {
        reading->plan =
            Takeover::planTakeover(db, Takeover::Options(reading->plan.options), clock, progress);
        if (reading->plan.fault) {
            reading->encodings = encodingsOf(wish.options.file, *reading->plan.fault);
            return reading;
        }
        const QList<Assets::CustomField> own = Assets::customFields(db);
        for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
            reading->fields.insert(policy.id, takenFields(policy, own));
        if (wish.compare && reading->plan.updated > 0)
            reading->comparison = std::make_shared<const Takeover::Comparison>(Takeover::compare(
                db, reading->plan, wish.visible, std::numeric_limits<qsizetype>::max()));
    } catch (const Storage::DbError &error) {
        reading->plan.fault = error.toError(db.path());
        return reading;
    }
    if (wish.intakes)
        reading->likelyKind = likelyKind(reading->plan, *wish.intakes);
    completeReading(*reading, wish.earlier, progress);
    return reading;
}

Reading faultyReading(const Takeover::Options &options, const QString &kind,
                      const Support::Error &fault)
{
    auto reading = std::make_shared<LedgerReading>();
    reading->kind = kind;
    reading->plan.options = options;
    reading->plan.fault = fault;
    reading->encodings = encodingsOf(options.file, fault);
    return reading;
}

void completeReading(LedgerReading &reading, const Reading &earlier, Support::Progress *progress)
{
    const Takeover::Options &options = reading.plan.options;
    collectTroubles(reading);
    if (earlier && earlier->plan.options.file == options.file
        && earlier->plan.sha256 == reading.plan.sha256
        && earlier->plan.encoding == reading.plan.encoding)
        reading.heads = earlier->heads;
    if (!wantsCells(reading))
        return;
    const auto book = Exchange::readLedgerFile(options.file, {options.encoding, {}}, progress);
    if (book)
        takeCells(*book, reading);
    else
        reading.plan.fault = book.error();
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
    if (options.headerRow)
        params.insert(u"headerRow"_s, *options.headerRow);
    for (const auto &[key, value] :
         {std::pair(u"unit"_s, options.unit), std::pair(u"encoding"_s, options.encoding),
          std::pair(u"confirmedOn"_s, options.confirmedOn)}) {
        if (!value.isEmpty())
            params.insert(key, value);
    }
    for (const auto &[key, value] :
         {std::pair(u"allSheets"_s, options.allSheets), std::pair(u"confirm"_s, options.confirm)}) {
        if (value)
            params.insert(key, true);
    }
    for (const auto &[key, value] : {std::pair(u"skipHidden"_s, options.skipHidden),
                                     std::pair(u"freshColumns"_s, options.freshColumns),
                                     std::pair(u"createPersons"_s, options.createPersons)}) {
        if (value)
            params.insert(key, true);
    }
    QJsonObject units;
    for (auto it = options.sheetUnits.cbegin(); it != options.sheetUnits.cend(); ++it)
        units.insert(it.key(), it.value());
    if (!units.isEmpty())
        params.insert(u"sheetUnits"_s, units);
    QJsonObject meant;
    for (auto it = options.unitFor.cbegin(); it != options.unitFor.cend(); ++it)
        meant.insert(it.key(), it.value());
    if (!meant.isEmpty())
        params.insert(u"unitFor"_s, meant);
    meant = {};
    for (auto it = options.placeFor.cbegin(); it != options.placeFor.cend(); ++it)
        meant.insert(it.key(), it.value());
    if (!meant.isEmpty())
        params.insert(u"placeFor"_s, meant);
    if (options.accept)
        params.insert(u"accept"_s, QJsonArray::fromStringList(*options.accept));
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

QStringList troublesOf(const Takeover::TakeoverPlan &plan)
{
    QStringList lines;
    for (const Register::FieldError &error : plan.errors) {
        if (error.field == "file"_L1)
            lines += say(QT_TRANSLATE_NOOP(
                "TakeoverUi", "台帳の表が見つかりません。「見出しの行」を数で指定してください。"));
        else if (error.field == "sheet"_L1)
            lines +=
                say(QT_TRANSLATE_NOOP("TakeoverUi", "取り込むシートを一つ以上選んでください。"));
        else if (error.field == "unit"_L1)
            lines += say(QT_TRANSLATE_NOOP(
                "TakeoverUi", "所属の分からない行があります。「組織」を選んでください。"));
        else
            lines += error.message;
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace TakeoverUi
