// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/columns.h"

#include "models/support/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

/// Numbers that count the lines of a list: 1, 2, 3 … from the top of a sheet. They restart and are no register number.
bool countsLines(const SheetReading &sheet, int column)
{
    qint64 expected = 1;
    int seen = 0;
    for (const Line &line : sheet.lines) {
        const QString text = Support::halfWidth(line.cells.value(column)).trimmed();
        if (line.skip || text.isEmpty())
            continue;
        bool isNumber = false;
        if (text.toLongLong(&isNumber) != expected++ || !isNumber || (text.size() > 1 && text.startsWith(u'0')))
            return false;
        ++seen;
    }
    return seen > 1;
}

bool isMostlyText(const SheetReading &sheet, int column)
{
    int texts = 0;
    int all = 0;
    for (const Line &line : sheet.lines) {
        const QString text = line.cells.value(column).trimmed();
        if (line.skip || text.isEmpty())
            continue;
        ++all;
        bool isNumber = false;
        Support::halfWidth(text).toDouble(&isNumber);
        texts += isNumber ? 0 : 1;
    }
    return texts * 2 > all;
}

/// No header says "name": the first column of texts whose header ends in one.
void findName(QList<Column> &columns, const SheetReading &sheet)
{
    if (columnOf(columns, u"name"_s))
        return;
    static const QStringList people{u"username"_s, u"fullname"_s, u"firstname"_s, u"lastname"_s, u"氏名"_s, u"者名"_s, u"課名"_s, u"部署名"_s};
    for (Column &column : columns) {
        const QString key = headerKey(column.header);
        const bool says = key.contains(u'名') || key.contains(u"name"_s) || key.contains(u"title"_s);
        const bool ofPeople = std::any_of(people.cbegin(), people.cend(), [&](const QString &word) { return key.contains(word); });
        if (says && !ofPeople && column.isOwn() && column.filled > 0 && isMostlyText(sheet, column.index)) {
            column.field = u"name"_s;
            return;
        }
    }
}

/// Labels of own fields differ from each other and from the register's own words.
void labelOwnFields(QList<Column> &columns, const QList<Assets::Field> &fields)
{
    QSet<QString> taken;
    QSet<QString> registered;
    for (const Assets::Field &field : fields) {
        if (field.group != Assets::FieldGroup::Custom)
            registered.insert(field.label);
    }
    QHash<QString, int> times;
    for (Column &column : columns) {
        const QString header = column.header.isEmpty() ? say(QT_TRANSLATE_NOOP("Takeover", "列 %1")).arg(column.letter) : column.header;
        const int time = ++times[header];
        if (!column.isOwn())
            continue;
        QString label = time == 1 ? header : u"%1 (%2)"_s.arg(header).arg(time);
        if (registered.contains(label))
            label = say(QT_TRANSLATE_NOOP("Takeover", "%1（台帳の記載）")).arg(label);
        while (taken.contains(label))
            label += u" (2)"_s;
        taken.insert(label);
        column.ownLabel = label;
    }
}

void collectValues(Column &column, const SheetReading &sheet)
{
    for (const Line &line : sheet.lines) {
        const QString text = line.cells.value(column.index).trimmed();
        if (line.skip || text.isEmpty())
            continue;
        ++column.filled;
        if (column.samples.size() < 3 && !column.samples.contains(text))
            column.samples.append(text);
    }
}

Column *wantedColumn(QList<Column> &columns, const QString &wanted)
{
    const QString key = headerKey(wanted);
    const auto by = [&](auto matches) {
        const auto it = std::find_if(columns.begin(), columns.end(), matches);
        return it == columns.end() ? nullptr : &*it;
    };
    if (Column *found = by([&](const Column &column) { return !key.isEmpty() && headerKey(column.header) == key; }))
        return found;
    if (Column *found = by([&](const Column &column) { return !key.isEmpty() && column.isOwn() && headerKey(column.ownLabel) == key; }))
        return found;
    if (Column *found = by([&](const Column &column) { return !key.isEmpty() && headerKey(column.header.mid(column.header.lastIndexOf(u'/') + 1)) == key; }))
        return found;
    return by([&](const Column &column) { return column.letter == Support::halfWidth(wanted).trimmed().toUpper(); });
}

/// The field code that a correction means; nullopt when there is no such field.
std::optional<QString> wantedField(const QString &wanted, const QList<Assets::Field> &fields)
{
    if (wanted == "-"_L1 || wanted == u"－")
        return QString();
    if (wanted == QLatin1String(kIgnored))
        return wanted;
    if (wanted == QLatin1String(kLevels) || wanted == u"分類"_s)
        return QString::fromLatin1(kLevels);
    const Assets::Field *field = Assets::findField(fields, wanted);
    if (!field || (!field->isEditable() && field->code != "registeredOn"_L1))
        return std::nullopt;
    return field->code;
}

} // namespace

QString Column::title() const
{
    return header.isEmpty() ? letter : header;
}

QList<Column> proposeColumns(const SheetReading &sheet, const QList<Assets::Field> &fields, const HeaderWords &words)
{
    QList<Column> columns;
    QSet<QString> given;
    for (int index = 0; index < sheet.headers.size(); ++index) {
        Column column;
        column.index = index;
        column.letter = Exchange::columnName(index);
        column.header = sheet.headers[index];
        collectValues(column, sheet);
        if (column.header.isEmpty() && column.filled == 0)
            continue;
        const QString field = words.fieldFor(column.header);
        const bool isOrdinal = field == "number"_L1 && countsLines(sheet, index);
        if (!field.isEmpty() && !isOrdinal && (!given.contains(field) || field == QLatin1String(kIgnored))) {
            column.field = field;
            given.insert(field);
        }
        columns.append(column);
    }
    findName(columns, sheet);
    labelOwnFields(columns, fields);
    return columns;
}

void correctColumns(QList<Column> &columns, const QList<Correction> &corrections, const QList<Assets::Field> &fields,
                    QSet<int> &used, QList<Register::FieldError> &errors)
{
    for (int i = 0; i < corrections.size(); ++i) {
        const Correction &correction = corrections[i];
        const std::optional<QString> field = wantedField(correction.field, fields);
        if (!field) {
            used.insert(i);
            errors.append({u"map."_s + correction.field, say(QT_TRANSLATE_NOOP("Takeover", "「%1」という項目はありません。daichoctl fields asset で項目の名前を確かめてください。")).arg(correction.field)});
            continue;
        }
        Column *column = wantedColumn(columns, correction.column);
        if (!column)
            continue;
        used.insert(i);
        for (Column &other : columns) {
            if (!field->isEmpty() && *field != QLatin1String(kIgnored) && other.field == *field)
                other.field.clear();
        }
        column->field = *field;
        column->byHand = true;
    }
    labelOwnFields(columns, fields);
}

const Column *columnOf(const QList<Column> &columns, const QString &field)
{
    const auto it = std::find_if(columns.cbegin(), columns.cend(), [&](const Column &column) { return column.field == field; });
    return it == columns.cend() ? nullptr : &*it;
}

} // namespace Takeover
