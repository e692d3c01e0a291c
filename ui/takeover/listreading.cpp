// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/listreading.h"

#include "models/takeover/headerwords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts += item.toString();
    return texts;
}

/// As much of a column as the result tells; how full it is comes from the lines at the beginning of the file.
Takeover::Column columnOf(const QJsonObject &told, const QStringList &headers)
{
    Takeover::Column column;
    column.letter = told.value(u"column"_s).toString();
    column.header = told.value(u"header"_s).toString();
    const QString field = told.value(u"field"_s).toString();
    column.field = field == "-"_L1 ? QString() : field;
    for (int index = 0; index < headers.size(); ++index) {
        if (Exchange::columnName(index) == column.letter)
            column.index = index;
    }
    return column;
}

Takeover::PlannedSheet sheetOf(const QJsonObject &told)
{
    Takeover::PlannedSheet sheet;
    sheet.name = told.value(u"name"_s).toString();
    sheet.whyNot = told.value(u"reason"_s).toString();
    if (!told.value(u"taken"_s).toBool())
        return sheet;
    sheet.headerFirst = told.value(u"headerRow"_s).toInt();
    sheet.headerLast = sheet.headerFirst;
    sheet.unit = told.value(u"unit"_s).toString();
    sheet.headers = textsOf(told.value(u"headers"_s));
    for (const QJsonValue &column : told.value(u"columns"_s).toArray())
        sheet.columns.append(columnOf(column.toObject(), sheet.headers));
    return sheet;
}

void takeProblems(const QJsonObject &result, Takeover::TakeoverPlan &plan)
{
    for (const QJsonValue &value : result.value(u"problems"_s).toArray()) {
        const QJsonObject told = value.toObject();
        plan.problems.append({told.value(u"sheet"_s).toString(), told.value(u"line"_s).toInt(),
                              told.value(u"column"_s).toString(),
                              told.value(u"reason"_s).toString(),
                              told.value(u"severity"_s).toString() == "refused"_L1
                                  ? Takeover::Problem::Severity::Refused
                                  : Takeover::Problem::Severity::Warning});
    }
}

void takeLeft(const QJsonObject &result, const QString &key, Takeover::RowFate fate,
              Takeover::TakeoverPlan &plan)
{
    for (const QJsonValue &value : result.value(key).toArray()) {
        const QJsonObject told = value.toObject();
        Takeover::LeftLine line;
        line.line = told.value(u"line"_s).toInt();
        line.fate = fate;
        line.reason = told.value(u"reason"_s).toString();
        for (int sheet = 0; sheet < plan.sheets.size(); ++sheet) {
            if (plan.sheets[sheet].name == told.value(u"sheet"_s).toString())
                line.sheet = sheet;
        }
        plan.left.append(line);
    }
}

Takeover::TakeoverPlan planOf(const QJsonObject &result, const Takeover::Options &options)
{
    Takeover::TakeoverPlan plan;
    plan.options = options;
    plan.encoding = result.value(u"encoding"_s).toString();
    for (const QJsonValue &sheet : result.value(u"sheets"_s).toArray())
        plan.sheets.append(sheetOf(sheet.toObject()));
    takeProblems(result, plan);
    takeLeft(result, u"refusedRows"_s, Takeover::RowFate::Refused, plan);
    takeLeft(result, u"skippedRows"_s, Takeover::RowFate::Skipped, plan);
    plan.read = result.value(u"read"_s).toInt();
    plan.accepted = result.value(u"accepted"_s).toInt();
    plan.refused = result.value(u"refused"_s).toInt();
    plan.skipped = result.value(u"skipped"_s).toInt();
    plan.updated = result.value(u"updated"_s).toInt();
    return plan;
}

QList<Assets::Field> fieldsOf(const Register::Intake &intake)
{
    QList<Assets::Field> fields;
    for (const Register::IntakeField &known : intake.fields) {
        Assets::Field field;
        field.code = known.code;
        field.label = known.label;
        field.support = known.help;
        fields.append(field);
    }
    return fields;
}

/// How many values a column has, and some of them, among the lines that are here.
void sampleColumns(LedgerReading &reading)
{
    for (Takeover::PlannedSheet &sheet : reading.plan.sheets) {
        const SheetTroubles troubles = reading.troubles.value(sheet.name);
        for (const RawLine &line : reading.heads.value(sheet.name)) {
            if (line.number <= sheet.headerLast || troubles.skipped.contains(line.number))
                continue;
            for (Takeover::Column &column : sheet.columns) {
                const QString text = line.cells.value(column.index).trimmed();
                column.filled += text.isEmpty() ? 0 : 1;
                if (!text.isEmpty() && column.samples.size() < 3 && !column.samples.contains(text))
                    column.samples.append(text);
            }
        }
    }
}

} // namespace

Reading readingOfList(const QJsonObject &result, const Takeover::Options &options,
                      const Register::Intake &intake, const Reading &earlier,
                      Support::Progress *progress)
{
    auto reading = std::make_shared<LedgerReading>();
    reading->kind = intake.kind;
    reading->plan = planOf(result, options);
    reading->fields.insert(0, fieldsOf(intake));
    completeReading(*reading, earlier, progress);
    sampleColumns(*reading);
    return reading;
}

QString likelyKind(const Takeover::TakeoverPlan &plan, const std::vector<Register::Intake> &intakes)
{
    QSet<QString> headers;
    int ofAssets = 0;
    bool named = false;
    for (const Takeover::PlannedSheet &sheet : plan.sheets) {
        for (const Takeover::Column &column : sheet.columns) {
            headers.insert(Takeover::headerKey(column.header));
            ofAssets += column.isOwn() ? 0 : 1;
            named = named || column.field == "name"_L1;
        }
    }
    headers.remove(QString());
    QString likely;
    // A ledger of assets, unless another list says more of its headers, or nothing in it could be an asset's name.
    int most = named ? ofAssets : 0;
    for (const Register::Intake &intake : intakes) {
        int hits = 0;
        bool whole = true;
        for (const Register::IntakeField &field : intake.fields) {
            const QStringList words = QStringList(field.headerWords) << field.label;
            const bool hit = std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
                return headers.contains(Takeover::headerKey(word));
            });
            hits += hit ? 1 : 0;
            whole = whole && (hit || !field.required);
        }
        if (whole && hits > most) {
            most = hits;
            likely = intake.kind;
        }
    }
    return likely;
}

} // namespace TakeoverUi
