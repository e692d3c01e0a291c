// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetexport.h"

#include "models/exchange/xlsxorder.h"

#include <QCoreApplication>
#include <QTemporaryDir>

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
