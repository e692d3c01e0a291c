// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/rememberedcolumns.h"

#include "models/storage/query.h"
#include "models/takeover/comparisoncolumns.h"
#include "models/takeover/comparisonmerge.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeover {

namespace {

constexpr int kSearchedBatches = 500;

QStringList shapeOf(const QStringList &headers)
{
    QStringList shape;
    for (const QString &header : headers)
        shape.append(headerKey(header));
    return shape;
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

bool isField(const QString &code, const QList<Assets::Field> &fields)
{
    static const QStringList ours{QString::fromLatin1(kLevels), QString::fromLatin1(kIgnored), QString::fromLatin1(kMark), QString::fromLatin1(kRestrictions)};
    const QString plain = code.left(code.indexOf(u':'));
    const auto same = [&](const Assets::Field &field) { return field.code == plain; };
    return ours.contains(code) || std::any_of(fields.cbegin(), fields.cend(), same);
}

/// An own field that a batch made is an own field of the register now.
QString ownFieldOf(const QString &label, const QList<Assets::Field> &fields)
{
    const auto same = [&](const Assets::Field &field) { return field.group == Assets::FieldGroup::Custom && field.label == label; };
    const auto found = std::find_if(fields.cbegin(), fields.cend(), same);
    return found == fields.cend() ? QString() : found->code;
}

/// True when something became different.
bool apply(PlannedSheet &sheet, const QJsonObject &remembered, const QList<Assets::Field> &fields)
{
    const QJsonObject columns = remembered.value(u"columns"_s).toObject();
    const QJsonObject labels = remembered.value(u"labels"_s).toObject();
    bool changed = false;
    for (Column &column : sheet.columns) {
        if (!columns.contains(column.letter))
            continue;
        const QString before = column.isOwn() ? column.ownLabel : column.field;
        const QString field = columns.value(column.letter).toString();
        if (field == "-"_L1) {
            const QString label = labels.value(column.letter).toString();
            column.field = ownFieldOf(label, fields);
            if (column.isOwn() && !label.isEmpty()) {
                column.givenLabel = label;
                column.ownLabel = label;
            }
        } else if (isField(field, fields)) {
            column.field = field;
        }
        changed = changed || before != (column.isOwn() ? column.ownLabel : column.field);
    }
    return changed;
}

} // namespace

void rememberColumns(Storage::Connection &db, PlannedSheet &sheet, const QList<Assets::Field> &fields)
{
    const QStringList shape = shapeOf(sheet.headers);
    Storage::Query query(db, u"SELECT id, at, mapping FROM takeover_batch WHERE undone_at IS NULL AND kind = 'asset' AND sample = 0 ORDER BY id DESC LIMIT :most"_s);
    query.bind(u":most"_s, kSearchedBatches).run();
    while (query.next()) {
        const QJsonObject mapping = QJsonDocument::fromJson(query.text(2).toUtf8()).object();
        const QJsonArray sheets = mapping.value(u"sheets"_s).toArray();
        for (const QJsonValue &value : sheets) {
            const QJsonObject remembered = value.toObject();
            if (shapeOf(textsOf(remembered.value(u"headers"_s).toArray())) != shape)
                continue;
            sheet.remembered = PlannedSheet::Remembered{query.integer(0), query.text(1), apply(sheet, remembered, fields)};
            return;
        }
    }
}

QJsonArray columnsToRemember(const QList<PlannedSheet> &sheets)
{
    QJsonArray array;
    for (const PlannedSheet &sheet : sheets) {
        if (!sheet.isTaken())
            continue;
        QJsonObject columns;
        QJsonObject labels;
        for (const Column &column : sheet.columns) {
            columns.insert(column.letter, column.isOwn() ? u"-"_s : column.field);
            if (column.isOwn())
                labels.insert(column.letter, column.ownLabel);
        }
        array.append(QJsonObject{{u"name"_s, sheet.name}, {u"headers"_s, QJsonArray::fromStringList(sheet.headers)},
                                 {u"columns"_s, columns}, {u"labels"_s, labels}});
    }
    return array;
}

} // namespace Takeover
