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

/// What the first lines have in a column.
struct Survey {
    int filled = 0;
    int texts = 0;           ///< values that are no number
    qint64 counted = 0;      ///< values that go on 1, 2, 3 … from the top
    int marks = 0;           ///< ○ and the like, or nothing said with a dash
    int zeroLed = 0;         ///< codes of digits that begin with 0
    int zeroLength = 0;      ///< their length; -1 = several
    QStringList samples;

    /// Numbers that count the lines of a list restart and are no register number.
    [[nodiscard]] bool countsLines() const { return filled > 1 && counted == filled; }
    [[nodiscard]] bool isMostlyText() const { return texts * 2 > filled; }
    [[nodiscard]] bool hasOnlyMarks() const { return marks == filled; }
    [[nodiscard]] int zeroPadded() const { return zeroLed >= 2 && zeroLength > 1 ? zeroLength : 0; }
};

void look(Survey &survey, const QString &raw)
{
    const QString text = raw.trimmed();
    if (text.isEmpty())
        return;
    const QString plain = Support::halfWidth(text);
    bool isInteger = false;
    bool isNumber = false;
    const qint64 value = plain.toLongLong(&isInteger);
    (void)plain.toDouble(&isNumber);
    const bool zeroLed = plain.size() > 1 && plain.startsWith(u'0') && isInteger;
    ++survey.filled;
    survey.texts += isNumber ? 0 : 1;
    survey.counted += isInteger && !zeroLed && value == survey.filled ? 1 : 0;
    survey.marks += isMark(text) || isNoMark(text) ? 1 : 0;
    if (zeroLed) {
        survey.zeroLength = survey.zeroLed == 0 || survey.zeroLength == plain.size() ? static_cast<int>(plain.size()) : -1;
        ++survey.zeroLed;
    }
    if (survey.samples.size() < 3 && !survey.samples.contains(text))
        survey.samples.append(text);
}

/// `isWhole` becomes false when there are more lines than are looked at.
QList<Survey> surveyOf(const SheetReading &sheet, bool *isWhole)
{
    QList<Survey> surveys(sheet.headers.size());
    int seen = 0;
    *isWhole = true;
    for (const Line &line : sheet.lines) {
        if (line.skip)
            continue;
        if (++seen > kSurveyed) {
            *isWhole = false;
            break;
        }
        for (qsizetype column = 0; column < surveys.size() && column < line.cells.size(); ++column)
            look(surveys[column], line.cells[column]);
    }
    return surveys;
}

/// No header says "name": the first column of texts whose header ends in one.
void findName(QList<Column> &columns, const QList<Survey> &surveys)
{
    if (columnOf(columns, u"name"_s))
        return;
    static const QStringList people{u"username"_s, u"fullname"_s, u"firstname"_s, u"lastname"_s, u"氏名"_s, u"者名"_s, u"課名"_s, u"部署名"_s};
    for (Column &column : columns) {
        const QString key = headerKey(column.header);
        const bool says = key.contains(u'名') || key.contains(u"name"_s) || key.contains(u"title"_s);
        const bool ofPeople = std::any_of(people.cbegin(), people.cend(), [&](const QString &word) { return key.contains(word); });
        if (says && !ofPeople && column.isOwn() && column.filled > 0 && surveys[column.index].isMostlyText()) {
            column.field = u"name"_s;
            return;
        }
    }
}

/// 3A | 3B | 3C | 2 | 1 beside each other without a word above them: levels of the one axis that has them all, where the
/// cells below hold nothing but marks.
void findLevelRuns(QList<Column> &columns, const QList<Survey> &surveys, const HeaderWords &words)
{
    for (qsizetype first = 0; first < columns.size();) {
        QStringList heads;
        qsizetype end = first;
        while (end < columns.size() && columns[end].isOwn() && !columns[end].header.isEmpty() && surveys[columns[end].index].hasOnlyMarks()
               && !words.axesWith({columns[end].header}).isEmpty())
            heads.append(columns[end++].header);
        const QStringList axes = heads.size() < 2 ? QStringList() : words.axesWith(heads);
        if (axes.size() == 1 && !columnOf(columns, u"class."_s + axes.first())) {
            for (qsizetype at = first; at < end; ++at)
                columns[at].field = words.levelField(axes.first(), columns[at].header);
        }
        first = std::max(end, first + 1);
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
    if (wanted == "-"_L1 || wanted == u"－" || wanted.startsWith("-:"_L1))
        return QString();
    if (wanted == QLatin1String(kIgnored))
        return wanted;
    if (wanted == QLatin1String(kLevels) || wanted == u"分類"_s)
        return QString::fromLatin1(kLevels);
    const Assets::Field *field = Assets::findField(fields, wanted);
    if (const qsizetype colon = wanted.indexOf(u':'); !field && colon > 0) {
        // class.C:3A: a mark under the column says that level.
        const Assets::Field *axis = Assets::findField(fields, wanted.left(colon).trimmed());
        const QString level = wanted.mid(colon + 1).trimmed();
        if (axis && axis->type == Assets::FieldType::Level) {
            for (const Policy::Term &choice : axis->choices) {
                if (choice.code == level || headerKey(choice.code) == headerKey(level) || headerKey(choice.label) == headerKey(level))
                    return QString(axis->code + u':' + choice.code);
            }
        }
        return std::nullopt;
    }
    if (!field || (!field->isEditable() && field->code != "registeredOn"_L1))
        return std::nullopt;
    return field->code;
}

} // namespace

/// Labels of own fields differ from each other and from the register's own words.
void labelOwnFields(QList<Column> &columns, const QList<Assets::Field> &fields)
{
    QSet<QString> taken;
    QSet<QString> registered;
    for (const Assets::Field &field : fields) {
        if (field.group != Assets::FieldGroup::Custom)
            registered.insert(field.label);
    }
    for (const Column &column : std::as_const(columns)) {
        if (column.isOwn() && !column.givenLabel.isEmpty())
            taken.insert(column.givenLabel);
    }
    QHash<QString, int> times;
    for (Column &column : columns) {
        const QString header = column.header.isEmpty() ? say(QT_TRANSLATE_NOOP("Takeover", "列 %1")).arg(column.letter) : column.header;
        const int time = ++times[header];
        if (!column.isOwn())
            continue;
        if (!column.givenLabel.isEmpty()) {
            column.ownLabel = column.givenLabel;
            continue;
        }
        QString label = time == 1 ? header : u"%1 (%2)"_s.arg(header).arg(time);
        if (registered.contains(label))
            label = say(QT_TRANSLATE_NOOP("Takeover", "%1（台帳の記載）")).arg(label);
        while (taken.contains(label))
            label += u" (2)"_s;
        taken.insert(label);
        column.ownLabel = label;
    }
}

QString Column::title() const
{
    return header.isEmpty() ? letter : header;
}

QList<Column> proposeColumns(const SheetReading &sheet, const QList<Assets::Field> &fields, const HeaderWords &words)
{
    QList<Column> columns;
    QSet<QString> given;
    bool isWhole = true;
    const QList<Survey> surveys = surveyOf(sheet, &isWhole);
    for (int index = 0; index < sheet.headers.size(); ++index) {
        const Survey &survey = surveys[index];
        Column column;
        column.index = index;
        column.letter = Exchange::columnName(index);
        column.header = sheet.headers[index];
        column.filled = survey.filled;
        column.samples = survey.samples;
        column.zeroPadded = survey.zeroPadded();
        // A column without a word stays until all lines are judged, when more of them may have a value.
        if (column.header.isEmpty() && column.filled == 0 && isWhole)
            continue;
        const QString field = words.fieldFor(column.header);
        const bool isOrdinal = field == "number"_L1 && survey.countsLines();
        const bool isNoMark = field.contains(u':') && !survey.hasOnlyMarks();
        if (!field.isEmpty() && !isOrdinal && !isNoMark && (!given.contains(field) || field == QLatin1String(kIgnored))) {
            column.field = field;
            given.insert(field);
        }
        columns.append(column);
    }
    findLevelRuns(columns, surveys, words);
    findName(columns, surveys);
    labelOwnFields(columns, fields);
    return columns;
}

void correctColumns(QList<Column> &columns, const QList<Correction> &corrections, const QList<Assets::Field> &fields,
                    QSet<int> &used, QList<Register::FieldError> &errors)
{
    QHash<int, QString> named;
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
        if (correction.field.startsWith("-:"_L1))
            named.insert(column->index, correction.field.mid(2).trimmed());
        else
            named.remove(column->index);
    }
    labelOwnFields(columns, fields);
    for (Column &column : columns) {
        const QString label = named.value(column.index);
        const Assets::Field *field = label.isEmpty() ? nullptr : Assets::findField(fields, label);
        if (!label.isEmpty() && column.isOwn())
            column.ownLabel = field && field->group != Assets::FieldGroup::Custom
                                  ? say(QT_TRANSLATE_NOOP("Takeover", "%1（台帳の記載）")).arg(label)
                                  : label;
    }
}

const Column *columnOf(const QList<Column> &columns, const QString &field)
{
    const auto it = std::find_if(columns.cbegin(), columns.cend(), [&](const Column &column) { return column.field == field; });
    return it == columns.cend() ? nullptr : &*it;
}

} // namespace Takeover
