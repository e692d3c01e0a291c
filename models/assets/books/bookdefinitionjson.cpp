// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/bookdefinitionjson.h"

#include "models/policy/jsonshape.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using Policy::JsonNames;
using Policy::JsonShape;
using Policy::Problem;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

Q_LOGGING_CATEGORY(logDefinitions, "daicho.books")

constexpr qsizetype kLargestFile = 256 * 1024; // fifty times the longest that ships
constexpr qsizetype kLongestName = 60;
constexpr qsizetype kLongestHeading = 60;
constexpr qsizetype kLongestText = 600;
constexpr qsizetype kMostLines = 40;
constexpr qsizetype kMostSortKeys = 3; // as many as the window offers
constexpr qsizetype kMostRows = 100;
constexpr double kHighestRow = 200;

const JsonNames &alignNames()
{
    static const JsonNames names{{u"left"_s, int(BookAlign::Left)}, {u"center"_s, int(BookAlign::Center)}, {u"right"_s, int(BookAlign::Right)}};
    return names;
}
const JsonNames &rowsNames()
{
    static const JsonNames names{{u"assets"_s, int(BookDefinition::Rows::Assets)}, {u"form"_s, int(BookDefinition::Rows::Form)}};
    return names;
}

DefinedColumn readColumn(JsonShape &shape)
{
    DefinedColumn column;
    column.field = shape.text(u"field"_s, 0, kLongestHeading);
    column.heading = shape.text(u"heading"_s, 0, kLongestHeading);
    if (shape.has(u"width"_s))
        column.width = shape.number(u"width"_s, 0.2, 20, 1);
    if (shape.has(u"align"_s))
        column.align = static_cast<BookAlign>(shape.choice(u"align"_s, alignNames(), 0));
    column.wrap = shape.flag(u"wrap"_s, true);
    return column;
}

DefinedLine readLine(JsonShape &shape)
{
    return {shape.text(u"text"_s, 0, kLongestText), static_cast<BookAlign>(shape.choice(u"align"_s, alignNames(), 0))};
}

DefinedRow readRow(JsonShape &shape)
{
    DefinedRow row;
    row.cells = shape.texts(u"cells"_s, kMostBookColumns, kLongestText);
    row.heightMm = shape.number(u"height"_s, 4, kHighestRow, row.heightMm);
    row.heading = shape.flag(u"heading"_s, false);
    return row;
}

DefinedSort sortKey(const QString &text)
{
    const bool descending = text.startsWith(u'-');
    return {descending ? text.mid(1) : text, descending};
}

void readTotals(JsonShape &shape, BookDefinition &definition)
{
    shape.object(u"groups"_s, [&definition](JsonShape &groups) {
        definition.groups.field = groups.text(u"field"_s, 1, kLongestHeading);
        if (!groups.has(u"field"_s))
            groups.complain(u"field"_s, say(QT_TRANSLATE_NOOP("Assets", "まとめる項目がありません。")));
        definition.groups.newPage = groups.flag(u"newPage"_s, false);
        definition.groups.subtotals = groups.flag(u"subtotals"_s, false);
        definition.groups.classes = groups.flag(u"classes"_s, false);
    });
    definition.where = shape.texts(u"where"_s, 20, kLongestText);
    definition.sums = shape.texts(u"sums"_s, kMostBookColumns, kLongestHeading);
    for (const QString &key : shape.texts(u"sort"_s, kMostSortKeys, kLongestHeading))
        definition.sort.append(sortKey(key));
}

void readForm(JsonShape &shape, BookDefinition &definition)
{
    shape.objects(u"formRows"_s, kMostRows, [&definition](JsonShape &row) { definition.formRows.append(readRow(row)); });
    definition.blankRows = int(shape.number(u"blankRows"_s, 0, 1000, 0));
    definition.fillPage = shape.flag(u"fillPage"_s, false);
    definition.rowHeightMm = shape.number(u"rowHeight"_s, 0, kHighestRow, 0);
    definition.notes = shape.texts(u"notes"_s, kMostLines, kLongestText);
    if (definition.rows == BookDefinition::Rows::Assets && !definition.formRows.isEmpty())
        shape.complain(u"formRows"_s, say(QT_TRANSLATE_NOOP("Assets", "決まった行は、rows が form の様式だけに書けます。")));
    if (shape.hasComplaint(u"columns"_s))
        return;
    if (definition.rows == BookDefinition::Rows::Form && definition.columns.isEmpty())
        shape.complain(u"columns"_s, say(QT_TRANSLATE_NOOP("Assets", "様式には列が一つ以上必要です。")));
    for (qsizetype i = 0; i < definition.formRows.size(); ++i) {
        const qsizetype cells = definition.formRows.at(i).cells.size();
        if (definition.formRows.at(i).heading ? cells != 1 : cells > definition.columns.size())
            shape.complain(u"formRows[%1].cells"_s.arg(i), say(QT_TRANSLATE_NOOP("Assets", "セルの数が列の数に合いません。見出しの行は一つだけにしてください。")));
    }
}

void readPage(JsonShape &shape, BookDefinition &definition)
{
    if (shape.has(u"formNumber"_s))
        definition.formNumber = shape.text(u"formNumber"_s, 0, kLongestName);
    if (shape.has(u"approval"_s))
        definition.approvalTitles = shape.texts(u"approval"_s, 24, kLongestName);
    if (const auto page = shape.json(u"page"_s)) {
        const auto read = Books::pageSetupFromJson(*page, u"$.page"_s);
        if (read)
            definition.page = *read;
        else
            shape.complainAt(read.error().detail, read.error().message);
    }
    shape.objects(u"intro"_s, kMostLines, [&definition](JsonShape &line) { definition.intro.append(readLine(line)); });
}

BookDefinition readWhole(JsonShape &shape)
{
    BookDefinition definition;
    if (shape.text(u"format"_s, 1, kLongestName) != QLatin1String(kBookFormat))
        shape.complain(u"format"_s, say(QT_TRANSLATE_NOOP("Assets", "帳票の定義ではありません。format は %1 です。")).arg(QLatin1String(kBookFormat)));
    if (shape.number(u"version"_s, 1, 1'000'000, 0) > kBookFormatVersion)
        shape.complain(u"version"_s, say(QT_TRANSLATE_NOOP("Assets", "新しい版のプログラムで書かれた定義です。読めるのは %1 までです。")).arg(kBookFormatVersion));
    else if (!shape.has(u"version"_s))
        shape.complain(u"version"_s, say(QT_TRANSLATE_NOOP("Assets", "version がありません。")));
    definition.name = shape.text(u"name"_s, 1, kLongestName);
    if (!shape.has(u"name"_s))
        shape.complain(u"name"_s, say(QT_TRANSLATE_NOOP("Assets", "名前がありません。")));
    definition.title = shape.text(u"title"_s, 0, kLongestName);
    definition.description = shape.text(u"description"_s, 0, kLongestText);
    definition.rows = static_cast<BookDefinition::Rows>(shape.choice(u"rows"_s, rowsNames(), int(BookDefinition::Rows::Assets)));
    readPage(shape, definition);
    shape.objects(u"columns"_s, kMostBookColumns, [&definition](JsonShape &column) { definition.columns.append(readColumn(column)); });
    readTotals(shape, definition);
    readForm(shape, definition);
    return definition;
}

void put(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}
void put(QJsonObject &json, const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        json.insert(name, QJsonArray::fromStringList(texts));
}
void put(QJsonObject &json, const QString &name, bool flag)
{
    if (flag)
        json.insert(name, true);
}

QJsonObject columnToJson(const DefinedColumn &column)
{
    QJsonObject json;
    put(json, u"field"_s, column.field);
    put(json, u"heading"_s, column.heading);
    if (column.width)
        json.insert(u"width"_s, *column.width);
    if (column.align)
        json.insert(u"align"_s, alignNames().nameOf(int(*column.align)));
    if (!column.wrap)
        json.insert(u"wrap"_s, false);
    return json;
}

QJsonObject lineToJson(const DefinedLine &line)
{
    QJsonObject json{{u"text"_s, line.text}};
    if (line.align != BookAlign::Left)
        json.insert(u"align"_s, alignNames().nameOf(int(line.align)));
    return json;
}

QJsonObject rowToJson(const DefinedRow &row)
{
    QJsonObject json{{u"cells"_s, QJsonArray::fromStringList(row.cells)}, {u"height"_s, row.heightMm}};
    put(json, u"heading"_s, row.heading);
    return json;
}

QJsonObject groupsToJson(const DefinedGroups &groups)
{
    QJsonObject json{{u"field"_s, groups.field}};
    put(json, u"newPage"_s, groups.newPage);
    put(json, u"subtotals"_s, groups.subtotals);
    put(json, u"classes"_s, groups.classes);
    return json;
}

template <typename T, typename Write> void putAll(QJsonObject &json, const QString &name, const QList<T> &items, const Write &write)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(write(item));
    if (!array.isEmpty())
        json.insert(name, array);
}

void putRows(QJsonObject &json, const BookDefinition &definition)
{
    QStringList sort;
    for (const DefinedSort &key : definition.sort)
        sort.append(key.descending ? QString(u'-' + key.field) : key.field);
    put(json, u"where"_s, definition.where);
    put(json, u"sort"_s, sort);
    if (!definition.groups.field.isEmpty())
        json.insert(u"groups"_s, groupsToJson(definition.groups));
    put(json, u"sums"_s, definition.sums);
    putAll(json, u"formRows"_s, definition.formRows, rowToJson);
    if (definition.blankRows > 0)
        json.insert(u"blankRows"_s, definition.blankRows);
    put(json, u"fillPage"_s, definition.fillPage);
    if (definition.rowHeightMm > 0)
        json.insert(u"rowHeight"_s, definition.rowHeightMm);
    put(json, u"notes"_s, definition.notes);
}

} // namespace

tl::expected<BookDefinition, QList<Problem>> readDefinition(const QJsonObject &json)
{
    QList<Problem> problems;
    BookDefinition definition;
    {
        JsonShape shape(json, u"$"_s, problems);
        definition = readWhole(shape);
    } // what it was not asked for, it complains of at its end
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return definition;
}

BookDefinition readUnfinishedDefinition(const QJsonObject &json)
{
    QList<Problem> unheard;
    JsonShape shape(json, u"$"_s, unheard);
    return readWhole(shape);
}

tl::expected<BookDefinition, QList<Problem>> readDefinition(const QByteArray &json)
{
    if (json.size() > kLargestFile)
        return tl::unexpected(QList<Problem>{{u"$"_s, say(QT_TRANSLATE_NOOP("Assets", "大きすぎます。帳票の定義ではないようです。"))}});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.first(std::clamp<qsizetype>(error.offset, 0, json.size())).count('\n') + 1;
        return tl::unexpected(QList<Problem>{{u"$"_s, say(QT_TRANSLATE_NOOP("Assets", "%1 行目が JSON として読めません。")).arg(line)}});
    }
    if (!document.isObject())
        return tl::unexpected(QList<Problem>{{u"$"_s, say(QT_TRANSLATE_NOOP("Assets", "オブジェクト { } ではありません。"))}});
    return readDefinition(document.object());
}

QJsonObject definitionToJson(const BookDefinition &definition)
{
    QJsonObject json{{u"format"_s, QString::fromLatin1(kBookFormat)}, {u"version"_s, kBookFormatVersion}, {u"name"_s, definition.name}};
    put(json, u"title"_s, definition.title);
    put(json, u"description"_s, definition.description);
    if (definition.formNumber)
        json.insert(u"formNumber"_s, *definition.formNumber);
    if (definition.approvalTitles)
        json.insert(u"approval"_s, QJsonArray::fromStringList(*definition.approvalTitles));
    json.insert(u"rows"_s, rowsNames().nameOf(int(definition.rows)));
    json.insert(u"page"_s, Books::toJson(definition.page));
    putAll(json, u"intro"_s, definition.intro, lineToJson);
    putAll(json, u"columns"_s, definition.columns, columnToJson);
    putRows(json, definition);
    return json;
}

const QList<BookDefinition> &shippedDefinitions()
{
    static const QList<BookDefinition> all = [] {
        QList<BookDefinition> read;
        for (const QString &name : QDir(u":/books"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(u":/books/"_s + name);
            if (name.endsWith(".schema.json"_L1) || !file.open(QIODevice::ReadOnly))
                continue;
            const auto definition = readDefinition(file.readAll());
            if (definition)
                read.append(*definition);
            else
                qCWarning(logDefinitions, "%s: %s", qPrintable(name), qPrintable(problemText(definition.error())));
        }
        return read;
    }();
    return all;
}

QString problemText(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.path + u": "_s + problem.message);
    return lines.join(u'\n');
}

} // namespace Assets
