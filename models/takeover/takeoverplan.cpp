// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/takeoverplan.h"

#include "models/register/params.h"
#include "models/storage/query.h"
#include "models/support/japanesedate.h"
#include "models/takeover/planner.h"
#include "models/takeover/rememberedcolumns.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <thread>

using namespace Qt::StringLiterals;
using Register::textOf;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : items) {
        if (const QString text = item.toString().trimmed(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

/// Names and what they mean: a name or an id.
QMap<QString, QString> meaningsOf(const QJsonValue &value)
{
    QMap<QString, QString> meanings;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        meanings.insert(it.key(), it->isDouble() ? QString::number(it->toInteger()) : it->toString().trimmed());
    return meanings;
}

QString hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex()) : QString();
}

/// The same file once more is told of, not refused: numbers decide what is a duplicate.
void tellOfEarlierBatch(Storage::Connection &db, TakeoverPlan &plan)
{
    Storage::Query query(db, u"SELECT id, at FROM takeover_batch WHERE sha256 = :hash AND undone_at IS NULL ORDER BY id DESC LIMIT 1"_s);
    query.bind(u":hash"_s, plan.sha256).run();
    if (query.next())
        plan.problems.prepend({{}, 0, {}, say(QT_TRANSLATE_NOOP("Takeover", "同じ内容のファイルを %1 に取り込み済みです（取込 %2 番）。")).arg(query.text(1).left(10)).arg(query.integer(0)),
                              Problem::Severity::Warning});
}

QJsonArray problemsToJson(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(QJsonObject{{u"sheet"_s, problem.sheet}, {u"line"_s, problem.line}, {u"column"_s, problem.column}, {u"reason"_s, problem.reason},
                                 {u"severity"_s, problem.severity == Problem::Severity::Refused ? u"refused"_s : u"warning"_s}});
    return array;
}

QJsonArray sheetsToJson(const QList<PlannedSheet> &sheets)
{
    QJsonArray array;
    for (const PlannedSheet &sheet : sheets) {
        QJsonArray columns;
        for (const Column &column : sheet.columns)
            columns.append(QJsonObject{{u"column"_s, column.letter}, {u"header"_s, column.header},
                                       {u"field"_s, column.isOwn() ? u"-"_s : column.field}, {u"label"_s, column.ownLabel}});
        QJsonObject object{{u"name"_s, sheet.name}, {u"taken"_s, sheet.isTaken()}};
        if (sheet.isTaken()) {
            object.insert(u"headerRow"_s, sheet.headerFirst);
            object.insert(u"unit"_s, sheet.unit);
            object.insert(u"headers"_s, QJsonArray::fromStringList(sheet.headers));
            object.insert(u"columns"_s, columns);
            QJsonArray headerRows;
            for (const QStringList &row : sheet.headerRows)
                headerRows.append(QJsonArray::fromStringList(row));
            object.insert(u"headerRows"_s, headerRows);
            if (sheet.remembered)
                object.insert(u"rememberedFrom"_s, QJsonObject{{u"batch"_s, sheet.remembered->batch}, {u"at"_s, sheet.remembered->at}});
        } else {
            object.insert(u"reason"_s, sheet.whyNot);
        }
        array.append(object);
    }
    return array;
}

} // namespace

TakeoverPlan planTakeover(Storage::Connection &db, const Options &options, const Support::Clock &clock, Support::Progress *progress)
{
    TakeoverPlan plan;
    plan.options = options;
    Support::Progress unwatched;
    Support::Progress &watched = progress ? *progress : unwatched;
    auto book = Exchange::readLedgerFile(options.file, {options.encoding, {}}, &watched);
    if (!book) {
        plan.fault = book.error();
        return plan;
    }
    plan.encoding = book->encoding;
    {
        // The whole file once more, beside the judging.
        std::jthread hashing([&plan] { plan.sha256 = hashOf(plan.options.file); });
        Planner(db, plan, clock, watched).run(*book);
    }
    tellOfEarlierBatch(db, plan);
    if (watched.isCancelled())
        plan.fault = Support::Error{Support::ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Takeover", "中止しました。何も取り込んでいません。")), {}};
    return plan;
}

QJsonObject planToJson(const TakeoverPlan &plan)
{
    QJsonArray skipped;
    QJsonArray refused;
    for (const LeftLine &line : plan.left) {
        const QString sheet = plan.sheets[line.sheet].name;
        if (line.fate == RowFate::Skipped)
            skipped.append(QJsonObject{{u"sheet"_s, sheet}, {u"line"_s, line.line}, {u"reason"_s, line.reason}});
        else
            refused.append(QJsonObject{{u"sheet"_s, sheet}, {u"line"_s, line.line}, {u"reason"_s, line.reason},
                                       {u"cells"_s, QJsonArray::fromStringList(plan.originalOf(line))}});
    }
    return {{u"batch"_s, QJsonValue::Null},
            {u"encoding"_s, plan.encoding},
            {u"read"_s, plan.read},
            {u"accepted"_s, plan.accepted},
            {u"refused"_s, plan.refused},
            {u"skipped"_s, plan.skipped},
            {u"unclassified"_s, plan.unclassified},
            {u"updated"_s, plan.updated},
            {u"units"_s, QJsonArray::fromStringList(plan.newUnits)},
            {u"places"_s, QJsonArray::fromStringList(plan.newPlaces)},
            {u"fields"_s, QJsonArray::fromStringList(plan.newFields)},
            {u"persons"_s, QJsonArray::fromStringList(plan.newPersons)},
            {u"sheets"_s, sheetsToJson(plan.sheets)},
            {u"problems"_s, problemsToJson(plan.problems)},
            {u"skippedRows"_s, skipped},
            {u"refusedRows"_s, refused}};
}

QJsonObject mappingToJson(const TakeoverPlan &plan)
{
    return {{u"sheets"_s, columnsToRemember(plan.sheets)}};
}

namespace {

/// What is said of a ledger that came back.
void readReturning(const QJsonObject &params, Options &options, QList<Register::FieldError> &errors)
{
    if (params.contains(u"accept"_s))
        options.accept = textsOf(params.value(u"accept"_s));
    if (params.contains(u"matchByName"_s))
        options.matchByName = params.value(u"matchByName"_s).toBool();
    options.confirm = params.value(u"confirm"_s).toBool();
    const QString day = textOf(params, u"confirmedOn"_s);
    if (day.isEmpty())
        return;
    const Support::DateReading reading = Support::readDate(day);
    if (reading.kind == Support::DateReading::Kind::Exact)
        options.confirmedOn = reading.date->toString(Qt::ISODate);
    else
        errors.append({u"confirmedOn"_s, say(QT_TRANSLATE_NOOP("Takeover", "「%1」は日付として読めません。")).arg(day)});
}

} // namespace

Options optionsFrom(const QJsonObject &params, QList<Register::FieldError> &errors)
{
    Options options;
    options.file = params.value(u"file"_s).toString();
    options.sheets = textsOf(params.value(u"sheet"_s));
    options.allSheets = params.value(u"allSheets"_s).toBool();
    options.unit = textOf(params, u"unit"_s);
    options.sheetUnits = meaningsOf(params.value(u"sheetUnits"_s));
    options.unitFor = meaningsOf(params.value(u"unitFor"_s));
    options.placeFor = meaningsOf(params.value(u"placeFor"_s));
    options.allOrNothing = params.value(u"allOrNothing"_s).toBool();
    options.encoding = textOf(params, u"encoding"_s);
    options.sample = params.value(u"sample"_s).toBool();
    readReturning(params, options, errors);
    options.skipHidden = params.value(u"skipHidden"_s).toBool();
    options.freshColumns = params.value(u"freshColumns"_s).toBool();
    options.createPersons = params.value(u"createPersons"_s).toBool();
    if (const QString row = textOf(params, u"headerRow"_s); !row.isEmpty()) {
        bool isNumber = false;
        const int number = row.toInt(&isNumber);
        if (isNumber && number > 0)
            options.headerRow = number;
        else
            errors.append({u"headerRow"_s, say(QT_TRANSLATE_NOOP("Takeover", "見出しの行は 1 以上の数で指定してください。"))});
    }
    const QString duplicate = textOf(params, u"onDuplicate"_s);
    if (duplicate == "update"_L1)
        options.onDuplicate = Options::OnDuplicate::Update;
    else if (!duplicate.isEmpty() && duplicate != "refuse"_L1)
        errors.append({u"onDuplicate"_s, say(QT_TRANSLATE_NOOP("Takeover", "番号が重なったときの扱いは refuse か update です。"))});
    const QJsonObject map = params.value(u"map"_s).toObject();
    for (auto it = map.begin(); it != map.end(); ++it) {
        for (const QString &column : textsOf(*it))
            options.map.append({it.key(), column});
    }
    return options;
}

} // namespace Takeover
