// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labelsheetjson.h"

#include "models/policy/jsonshape.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using Policy::JsonNames;
using Policy::JsonShape;
using Policy::Problem;

namespace Labels {

namespace {

constexpr double kLeastMm = 5;
constexpr double kMostMm = 1000;
constexpr int kMostColumns = 50;
constexpr int kMostRows = 100;
constexpr qsizetype kMostSheets = 1000;
constexpr double kRoundingMm = 0.1; ///< makers round their figures

QString say(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

const JsonNames &kindNames()
{
    static const JsonNames names{{u"sheet"_s, int(LabelSheet::Kind::Sheet)}, {u"corner"_s, int(LabelSheet::Kind::Corner)}, {u"tape"_s, int(LabelSheet::Kind::Tape)}};
    return names;
}

const JsonNames &sourceNames()
{
    static const JsonNames names{{u"given"_s, int(LabelSheet::Source::Given)}, {u"known"_s, int(LabelSheet::Source::Known)},
                                 {u"unverified"_s, int(LabelSheet::Source::Unverified)}, {u"own"_s, int(LabelSheet::Source::Own)}};
    return names;
}

void need(JsonShape &shape, const QString &name)
{
    if (!shape.has(name))
        shape.complain(name, say(QT_TRANSLATE_NOOP("Labels", "この項目がありません。")));
}

double length(JsonShape &shape, const QString &name, double least, double most = kMostMm)
{
    need(shape, name);
    return shape.number(name, least, most, least);
}

int count(JsonShape &shape, const QString &name, int most)
{
    const double number = length(shape, name, 1, most);
    if (number != std::floor(number))
        shape.complain(name, say(QT_TRANSLATE_NOOP("Labels", "整数でなければなりません。")));
    return int(number);
}

/// Two lengths in an object.
std::pair<double, double> both(JsonShape &shape, const QString &name, const QString &one, const QString &other, double least)
{
    std::pair<double, double> lengths{least, least};
    need(shape, name);
    shape.object(name, [&](JsonShape &inner) { lengths = {length(inner, one, least), length(inner, other, least)}; });
    return lengths;
}

void readTape(JsonShape &shape, LabelSheet &sheet)
{
    const double width = length(shape, u"width"_s, kLeastMm);
    sheet.printable = length(shape, u"printable"_s, kLeastMm);
    std::tie(sheet.leastLength, sheet.mostLength) = both(shape, u"length"_s, u"least"_s, u"most"_s, kLeastMm);
    sheet.label = sheet.paper = QSizeF(sheet.mostLength, width);
    sheet.pitch = {sheet.mostLength, width};
}

void readPaper(JsonShape &shape, LabelSheet &sheet)
{
    const auto sizeOf = [](const std::pair<double, double> &lengths) { return QSizeF(lengths.first, lengths.second); };
    const auto pointOf = [](const std::pair<double, double> &lengths) { return QPointF(lengths.first, lengths.second); };
    sheet.paper = sizeOf(both(shape, u"paper"_s, u"width"_s, u"height"_s, kLeastMm));
    sheet.columns = count(shape, u"columns"_s, kMostColumns);
    sheet.rows = count(shape, u"rows"_s, kMostRows);
    sheet.label = sizeOf(both(shape, u"label"_s, u"width"_s, u"height"_s, kLeastMm));
    sheet.margin = pointOf(both(shape, u"margin"_s, u"left"_s, u"top"_s, 0));
    sheet.pitch = pointOf(both(shape, u"pitch"_s, u"x"_s, u"y"_s, kLeastMm));
    sheet.radius = shape.number(u"radius"_s, 0, 50, 0);
}

LabelSheet readSheet(JsonShape &shape)
{
    LabelSheet sheet;
    need(shape, u"product"_s);
    sheet.product = shape.text(u"product"_s, 1, 60);
    sheet.also = shape.texts(u"also"_s, 60, 60);
    need(shape, u"kind"_s);
    sheet.kind = static_cast<LabelSheet::Kind>(shape.choice(u"kind"_s, kindNames(), int(LabelSheet::Kind::Sheet)));
    if (sheet.kind == LabelSheet::Kind::Tape)
        readTape(shape, sheet);
    else
        readPaper(shape, sheet);
    need(shape, u"source"_s);
    shape.object(u"source"_s, [&sheet](JsonShape &source) {
        need(source, u"status"_s);
        need(source, u"text"_s);
        sheet.source = static_cast<LabelSheet::Source>(source.choice(u"status"_s, sourceNames(), int(LabelSheet::Source::Unverified)));
        sheet.sourceText = source.text(u"text"_s, 0, 200);
    });
    return sheet;
}

/// JSON text as an object; the problem names line and column otherwise.
tl::expected<QJsonObject, Problem> parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return document.object();
    const QByteArray before = json.left(std::max(0, error.offset));
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return tl::unexpected(Problem{u"$"_s, say(QT_TRANSLATE_NOOP("Labels", "JSON のオブジェクトとして読めません（%1 行 %2 字）。")).arg(line).arg(column)});
}

void addAt(const QString &path, const QList<Problem> &found, QList<Problem> &problems)
{
    for (const Problem &problem : found)
        problems.append({path + u'.' + problem.path, problem.message});
}

} // namespace

QList<Problem> sheetProblems(const LabelSheet &sheet)
{
    QList<Problem> problems;
    if (sheet.kind == LabelSheet::Kind::Tape) {
        if (sheet.printable > sheet.label.height())
            problems.append({u"printable"_s, say(QT_TRANSLATE_NOOP("Labels", "印字できる幅がテープの幅より広くなっています。"))});
        if (sheet.leastLength > sheet.mostLength)
            problems.append({u"length.most"_s, say(QT_TRANSLATE_NOOP("Labels", "最長が最短より短くなっています。"))});
        return problems;
    }
    const double right = sheet.margin.x() + sheet.pitch.x() * (sheet.columns - 1) + sheet.label.width();
    const double bottom = sheet.margin.y() + sheet.pitch.y() * (sheet.rows - 1) + sheet.label.height();
    if (right > sheet.paper.width() + kRoundingMm)
        problems.append({u"columns"_s, say(QT_TRANSLATE_NOOP("Labels", "右端が %1 mm になり、用紙の幅 %2 mm に収まりません。")).arg(right).arg(sheet.paper.width())});
    if (bottom > sheet.paper.height() + kRoundingMm)
        problems.append({u"rows"_s, say(QT_TRANSLATE_NOOP("Labels", "下端が %1 mm になり、用紙の高さ %2 mm に収まりません。")).arg(bottom).arg(sheet.paper.height())});
    if (sheet.columns > 1 && sheet.pitch.x() < sheet.label.width())
        problems.append({u"pitch.x"_s, say(QT_TRANSLATE_NOOP("Labels", "横の間隔がラベルの幅より狭く、ラベルが重なります。"))});
    if (sheet.rows > 1 && sheet.pitch.y() < sheet.label.height())
        problems.append({u"pitch.y"_s, say(QT_TRANSLATE_NOOP("Labels", "縦の間隔がラベルの高さより狭く、ラベルが重なります。"))});
    return problems;
}

tl::expected<QList<LabelSheet>, QList<Problem>> readSheets(const QByteArray &json)
{
    const auto object = parsed(json);
    if (!object)
        return tl::unexpected(QList<Problem>{object.error()});
    QList<Problem> problems;
    QList<LabelSheet> sheets;
    {
        JsonShape shape(*object, u"$"_s, problems);
        need(shape, u"maker"_s);
        need(shape, u"sheets"_s);
        const QString maker = shape.text(u"maker"_s, 1, 60);
        shape.objects(u"sheets"_s, kMostSheets, [&](JsonShape &inner) {
            LabelSheet sheet = readSheet(inner);
            sheet.maker = maker;
            sheets.append(sheet);
        });
        if (sheets.isEmpty() && !shape.hasComplaint(u"sheets"_s))
            shape.complain(u"sheets"_s, say(QT_TRANSLATE_NOOP("Labels", "用紙が一つもありません。")));
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    QSet<QString> known;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString path = u"$.sheets[%1]"_s.arg(i);
        addAt(path, sheetProblems(sheets[i]), problems);
        for (const QString &product : QStringList{sheets[i].product} + sheets[i].also) {
            if (known.contains(product))
                problems.append({path + u".product"_s, say(QT_TRANSLATE_NOOP("Labels", "「%1」が二度出てきます。")).arg(product)});
            known.insert(product);
        }
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return sheets;
}

tl::expected<LabelSheet, QList<Problem>> sheetFromJson(const QJsonObject &json)
{
    QList<Problem> problems;
    LabelSheet sheet;
    {
        JsonShape shape(json, u"$"_s, problems);
        sheet = readSheet(shape);
        sheet.maker = shape.text(u"maker"_s, 0, 60);
    }
    if (problems.isEmpty())
        addAt(u"$"_s, sheetProblems(sheet), problems);
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return sheet;
}

QJsonObject toJson(const LabelSheet &sheet)
{
    QJsonObject json{{u"maker"_s, sheet.maker}, {u"product"_s, sheet.product}, {u"kind"_s, kindCode(sheet.kind)},
                     {u"source"_s, QJsonObject{{u"status"_s, sourceNames().nameOf(int(sheet.source))}, {u"text"_s, sheet.sourceText}}}};
    if (!sheet.also.isEmpty())
        json.insert(u"also"_s, QJsonArray::fromStringList(sheet.also));
    if (sheet.kind == LabelSheet::Kind::Tape) {
        json.insert(u"width"_s, sheet.label.height());
        json.insert(u"printable"_s, sheet.printable);
        json.insert(u"length"_s, QJsonObject{{u"least"_s, sheet.leastLength}, {u"most"_s, sheet.mostLength}});
        return json;
    }
    json.insert(u"paper"_s, QJsonObject{{u"width"_s, sheet.paper.width()}, {u"height"_s, sheet.paper.height()}});
    json.insert(u"columns"_s, sheet.columns);
    json.insert(u"rows"_s, sheet.rows);
    json.insert(u"label"_s, QJsonObject{{u"width"_s, sheet.label.width()}, {u"height"_s, sheet.label.height()}});
    json.insert(u"margin"_s, QJsonObject{{u"left"_s, sheet.margin.x()}, {u"top"_s, sheet.margin.y()}});
    json.insert(u"pitch"_s, QJsonObject{{u"x"_s, sheet.pitch.x()}, {u"y"_s, sheet.pitch.y()}});
    json.insert(u"radius"_s, sheet.radius);
    return json;
}

const QList<LabelSheet> &shippedSheets()
{
    static const QList<LabelSheet> all = [] {
        QList<LabelSheet> sheets;
        const QDir folder(u":/labels"_s);
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (name.endsWith(".schema.json"_L1) || !file.open(QIODevice::ReadOnly))
                continue;
            if (const auto read = readSheets(file.readAll()))
                sheets.append(*read);
        }
        return sheets;
    }();
    return all;
}

QString kindCode(LabelSheet::Kind kind)
{
    return kindNames().nameOf(int(kind));
}

QString sheetWords(const LabelSheet &sheet)
{
    switch (sheet.kind) {
    case LabelSheet::Kind::Tape:
        return say(QT_TRANSLATE_NOOP("Labels", "幅 %1mm のテープ")).arg(sheet.label.height());
    case LabelSheet::Kind::Corner:
        return say(QT_TRANSLATE_NOOP("Labels", "文書の隅の表示 %1×%2mm")).arg(sheet.label.width()).arg(sheet.label.height());
    case LabelSheet::Kind::Sheet:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Labels", "%1面 %2×%3mm")).arg(sheet.perPage()).arg(sheet.label.width()).arg(sheet.label.height());
}

QString sourceWords(LabelSheet::Source source)
{
    switch (source) {
    case LabelSheet::Source::Given: return say(QT_TRANSLATE_NOOP("Labels", "寸法の資料による"));
    case LabelSheet::Source::Known: return say(QT_TRANSLATE_NOOP("Labels", "一般に知られた寸法"));
    case LabelSheet::Source::Unverified: return say(QT_TRANSLATE_NOOP("Labels", "未確認の寸法"));
    case LabelSheet::Source::Own: return say(QT_TRANSLATE_NOOP("Labels", "自分で決めた寸法"));
    }
    return {};
}

} // namespace Labels
