// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetexport.h"

#include <QCoreApplication>

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
        columns.append({field.label, field.width, field.type == FieldType::LongText});
    return columns;
}

/// An axis that bears no level is an empty cell: the word for it is the screen's.
QString cellOf(const Field &field, const RowView &row)
{
    if (field.type == FieldType::Level && row.levels.value(field.code.mid(6)).isEmpty())
        return {};
    return row.shown.value(field.code);
}

} // namespace

Support::Result<qint64> exportAssets(Storage::Connection &db, const Register::Visibility &visible, const Filter &filter,
                                     const QList<SortKey> &sort, const QString &path, const ExportOptions &options,
                                     Support::Progress *progress)
{
    const bool csv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    if (!csv && !path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return Support::fail(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Assets", "書き出すファイルの名前は .csv か .xlsx で終わるようにしてください。")));
    Queries queries(db, visible);
    const auto fields = wantedFields(queries.fields(), options.columns);
    if (!fields)
        return tl::unexpected(fields.error());
    const QVector<qint64> ids = queries.ids(filter, sort);
    QHash<qint64, RowView> page;
    qsizetype at = 0;
    const Exchange::RowSource source = [&](QStringList &cells) {
        if (at >= ids.size())
            return false;
        constexpr qsizetype kPage = 64;
        if (!page.contains(ids.at(at))) {
            page = queries.rows(ids.mid(at, kPage), DateStyle::Iso);
            if (progress)
                progress->report(at, ids.size());
        }
        const RowView row = page.value(ids.at(at++));
        cells.clear();
        for (const Field &field : *fields)
            cells.append(cellOf(field, row));
        return true;
    };
    if (csv)
        return Exchange::writeCsv(path, columnsOf(*fields), source, options.encoding, progress);
    return Exchange::writeXlsx(path, say(QT_TRANSLATE_NOOP("Assets", "情報資産台帳")), columnsOf(*fields), source, progress);
}

} // namespace Assets
