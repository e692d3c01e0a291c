// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetexport.h"

#include "models/assets/bookclassqueries.h"
#include "models/exchange/xlsxorder.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using Support::ErrorCode;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

Support::Result<QList<Field>> wantedFields(const QList<Field> &all, const QStringList &codes)
{
    if (codes.isEmpty())
        return all;
    QList<Field> wanted;
    for (const QString &code : codes) {
        const Field *field = findField(all, code);
        if (!field)
            return Support::fail(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Assets", "「%1」という項目はありません。")).arg(code));
        wanted.append(*field);
    }
    return wanted;
}

QList<Exchange::OutColumn> columnsOf(const QList<Field> &fields)
{
    QList<Exchange::OutColumn> columns;
    for (const Field &field : fields)
        columns.append(outColumn(field));
    return columns;
}

enum class Form { None, Csv, Xlsx, JsonLines };

Form formOf(const QString &path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return Form::Csv;
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return Form::Xlsx;
    return path.endsWith(".jsonl"_L1, Qt::CaseInsensitive) ? Form::JsonLines : Form::None;
}

Support::Result<qint64> writeBook(const QString &path, const QString &title, const QList<Exchange::OutColumn> &columns,
                                  const Exchange::RowSource &rows, Support::Progress *progress)
{
    Exchange::XlsxSheet sheet;
    sheet.name = title.isEmpty() ? say(QT_TRANSLATE_NOOP("Assets", "情報資産台帳")) : title;
    sheet.columns = columns;
    sheet.rows = rows;
    return Exchange::writeXlsx(path, Exchange::XlsxOrder{{sheet}, sheet.name}, progress);
}

} // namespace

QString tellingHeader(const QString &label)
{
    return say(QT_TRANSLATE_NOOP("Assets", "%1（独自項目）")).arg(label);
}

Exchange::OutColumn outColumn(const Field &field)
{
    Exchange::OutColumn column;
    column.header = field.label;
    if (field.group == FieldGroup::Custom && findField(fixedFields(), field.label))
        column.header = tellingHeader(field.label);
    column.width = field.width;
    column.multiLine = field.type == FieldType::LongText;
    column.kind = field.type == FieldType::Date ? Exchange::OutColumn::Kind::Date : Exchange::OutColumn::Kind::Text;
    column.key = field.group == FieldGroup::Custom ? field.label : field.code;
    return column;
}

QString exportCell(const Field &field, const RowView &row)
{
    if (field.type == FieldType::Level && row.levels.value(field.code.mid(6)).isEmpty())
        return {};
    return row.shown.value(field.code);
}

Exchange::RowSource rowsOf(Queries &queries, const QVector<qint64> &ids, const std::function<QStringList(const RowView &)> &make,
                           Support::Progress *progress)
{
    struct State {
        QVector<qint64> ids;
        QHash<qint64, RowView> page;
        qsizetype at = 0;
    };
    const auto state = std::make_shared<State>();
    state->ids = ids;
    return [&queries, state, make, progress](QStringList &cells) {
        if (state->at >= state->ids.size())
            return false;
        constexpr qsizetype kPage = 64;
        if (!state->page.contains(state->ids.at(state->at))) {
            state->page = queries.rows(state->ids.mid(state->at, kPage), DateStyle::Iso);
            if (progress)
                progress->report(state->at, state->ids.size());
        }
        cells = make(state->page.value(state->ids.at(state->at++)));
        return true;
    };
}

ExportFacts exportFacts(Storage::Connection &db, const Register::Visibility &visible, const Filter &filter)
{
    Queries queries(db, visible);
    const ClassSummary summary = summarize(db, queries.classCounts(filter));
    return {summary.count, queries.closedCount(filter), queries.filterText(filter), summary.totals, collectedClassText(summary)};
}

QJsonObject exportRecord(const ExportFacts &facts, const QString &what, const QString &target)
{
    QJsonObject params{{u"what"_s, what}, {u"target"_s, target}, {u"count"_s, facts.count}, {u"collectedClass"_s, facts.highest}};
    if (!facts.filterText.isEmpty())
        params.insert(u"filter"_s, facts.filterText);
    QString totals = facts.totals;
    if (facts.closed > 0)
        totals += (totals.isEmpty() ? QString() : u"　"_s) + say(QT_TRANSLATE_NOOP("Assets", "名称非表示 %1件")).arg(facts.closed);
    if (!totals.isEmpty())
        params.insert(u"totals"_s, totals);
    return params;
}

Support::Result<qint64> exportAssets(Storage::Connection &db, const Register::Visibility &visible, const Filter &filter,
                                     const QList<SortKey> &sort, const QString &path, const ExportOptions &options,
                                     Support::Progress *progress, Exchange::Cp932Losses *losses)
{
    const Form form = formOf(path);
    if (form == Form::None)
        return Support::fail(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Assets", "書き出すファイルの名前は .csv、.xlsx、.jsonl のどれかで終わるようにしてください。")));
    Queries queries(db, visible);
    const auto fields = wantedFields(queries.fields(), options.columns);
    if (!fields)
        return tl::unexpected(fields.error());
    const auto make = [&](const RowView &row) {
        QStringList cells;
        for (const Field &field : *fields)
            cells.append(exportCell(field, row));
        return cells;
    };
    const Exchange::RowSource rows = rowsOf(queries, queries.ids(filter, sort), make, progress);
    const QList<Exchange::OutColumn> columns = columnsOf(*fields);
    if (form == Form::Csv)
        return Exchange::writeCsv(path, columns, rows, options.encoding, progress, losses);
    if (form == Form::JsonLines)
        return Exchange::writeJsonLines(path, columns, rows, progress);
    return writeBook(path, options.title, columns, rows, progress);
}

std::optional<QString> columnTrouble(Storage::Connection &db, const QStringList &columns)
{
    const auto fields = wantedFields(Queries(db, {}).fields(), columns);
    return fields ? std::nullopt : std::optional(fields.error().message);
}

Support::Result<Exchange::Cp932Losses> cp932Losses(Storage::Connection &db, const Register::Visibility &visible, const Filter &filter,
                                                   const QList<SortKey> &sort, const ExportOptions &options, Support::Progress *progress)
{
    const QTemporaryDir folder;
    ExportOptions trial = options;
    trial.encoding = Exchange::CsvEncoding::Cp932;
    Exchange::Cp932Losses losses;
    const auto written = exportAssets(db, visible, filter, sort, folder.filePath(u"trial.csv"_s), trial, progress, &losses);
    if (!written && losses.count == 0)
        return tl::unexpected(written.error());
    return losses;
}

} // namespace Assets
