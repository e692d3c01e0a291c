// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/valuereader.h"

#include "models/classes/levelreader.h"
#include "models/support/japanesedate.h"
#include "models/support/text.h"
#include "models/takeover/comparisoncolumns.h"
#include "models/takeover/comparisonmerge.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Assets::Field;
using Assets::FieldType;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

bool isDash(const QString &text)
{
    static const QRegularExpression dashes(u"^[-－ー−–—―‐]+$"_s);
    return dashes.match(text).hasMatch();
}

bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    });
}

/// A spreadsheet has rounded a long number: 6.37702E+15.
bool isDamagedNumber(const QString &text)
{
    static const QRegularExpression damaged(u"^[0-9](\\.[0-9]+)?[Ee]\\+[0-9]{1,3}$"_s);
    return damaged.match(text).hasMatch();
}

QString storedYesNo(const QString &text)
{
    static const QSet<QString> yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"有"_s, u"有り"_s, u"あり"_s, u"○"_s, u"〇"_s, u"◯"_s, u"◎"_s,
                                   u"●"_s, u"レ"_s, u"✓"_s, u"✔"_s, u"はい"_s, u"該当"_s, u"含む"_s, u"済"_s};
    static const QSet<QString> no{u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"無"_s, u"無し"_s, u"なし"_s, u"×"_s, u"x"_s, u"✕"_s,
                                  u"いいえ"_s, u"非該当"_s, u"含まない"_s, u"未"_s};
    const QString plain = Support::halfWidth(text).toLower();
    return yes.contains(plain) ? u"yes"_s : no.contains(plain) ? u"no"_s : text;
}

/// An own field holds what an export of it says: 有 is the word for "yes".
QString ownValue(const Field &field, const QString &text)
{
    if (field.type == FieldType::YesNo)
        return storedYesNo(text);
    if (field.type != FieldType::Date)
        return text;
    const Support::DateReading reading = Support::readDate(text);
    return reading.kind == Support::DateReading::Kind::Exact ? reading.date->toString(Qt::ISODate) : text;
}

QStringList listItems(const QString &text)
{
    static const QRegularExpression between(u"[\\n、,，;；]"_s);
    QStringList items;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QString item = Support::cleaned(part);
        if (!item.isEmpty() && !items.contains(item))
            items.append(item);
    }
    return items;
}

/// Restrictions of the ledger that the class does not propose anyway.
QStringList deviations(const Policy::Document &policy, const Assets::Asset &asset)
{
    QStringList added;
    const QList<Policy::Restriction> proposed = policy.proposedRestrictions(asset.levels);
    for (const QString &item : listItems(asset.texts.value(u"restrictionText"_s))) {
        const auto same = [&](const Policy::Restriction &restriction) { return headerKey(restriction.text) == headerKey(item); };
        if (std::any_of(proposed.cbegin(), proposed.cend(), same))
            continue;
        const auto known = std::find_if(policy.restrictions.cbegin(), policy.restrictions.cend(), same);
        added.append(known == policy.restrictions.cend() ? item : known->code);
    }
    return added;
}

void append(QString &text, const QString &more)
{
    text = text.isEmpty() ? more : QString(text + u'\n' + more);
}

} // namespace

QString cellValue(const QString &text, bool multiLine)
{
    QString value = text;
    if (!multiLine) {
        // A break inside a one-line value is the column's width, not the clerk's wish.
        value.replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ').replace(u'\r', u' ');
    }
    value = Support::cleaned(value, multiLine);
    // Our own exports make a cell harmless that a spreadsheet would take for a formula.
    static const QString formula = u"=+-@＝＋－＠"_s;
    if (value.size() > 2 && value.startsWith(u'\'') && formula.contains(value.at(1)))
        value.remove(0, 1);
    return isDash(value) ? QString() : value;
}

ValueReader::ValueReader(const Policy::Document &policy, const QList<Field> &fields) : m_policy(policy)
{
    for (const Field &field : fields)
        m_fields.insert(field.code, field);
}

Draft ValueReader::read(const Line &line, const QList<Column> &columns, QList<Problem> &problems)
{
    Draft draft;
    draft.asset.migrated = true;
    for (const Column &column : columns) {
        const At at{line, column, problems};
        const QString raw = line.cells.value(column.index);
        if (raw.isEmpty() || column.field == QLatin1String(kIgnored))
            continue;
        if (line.lostDittos.contains(column.index)) {
            warn(at, say(QT_TRANSLATE_NOOP("Takeover", "「%1」の上に値がないので、空として読みました。")).arg(raw.trimmed()));
            continue;
        }
        if (hasControl(raw))
            warn(at, say(QT_TRANSLATE_NOOP("Takeover", "制御文字を取り除きました。")));
        if (line.errorCells.contains(column.index))
            warn(at, say(QT_TRANSLATE_NOOP("Takeover", "計算の誤り「%1」が入っています。文字のまま取り込みます。")).arg(raw));
        const Field field = m_fields.value(column.field);
        const bool multiLine = column.isOwn() || field.type == FieldType::LongText || field.type == FieldType::List || field.code == "restrictionText"_L1;
        const QString text = cellValue(raw, multiLine);
        if (text.isEmpty())
            continue;
        if (isDamagedNumber(text))
            warn(at, say(QT_TRANSLATE_NOOP("Takeover", "「%1」は表計算ソフトで桁が失われた番号のようです。元の番号を確かめてください。")).arg(text));
        put(draft, at, text);
    }
    if (!draft.classText.isEmpty())
        draft.asset.texts.insert(u"classText"_s, draft.classText);
    const QString all = draft.asset.texts.value(QLatin1String(kRestrictions));
    if (all.isEmpty())
        draft.asset.restrictions.added = deviations(m_policy, draft.asset);
    else
        draft.asset.restrictions = restrictionsOf(m_policy, draft.asset.levels, all, {});
    return draft;
}

void ValueReader::warn(const At &at, const QString &reason)
{
    at.problems.append({{}, at.line.number, at.column.title(), reason, Problem::Severity::Warning});
}

void ValueReader::put(Draft &draft, const At &at, const QString &text)
{
    const QString &code = at.column.field;
    Assets::Asset &asset = draft.asset;
    if (at.column.isOwn()) {
        draft.own.insert(at.column.ownLabel, text);
    } else if (code == QLatin1String(kLevels)) {
        putLevels(draft, at, text);
    } else if (code.startsWith("class."_L1)) {
        putLevel(draft, at, code.mid(6), text);
    } else if (code.startsWith("custom."_L1)) {
        asset.custom.insert(code.mid(7).toLongLong(), ownValue(m_fields.value(code), text));
    } else if (code == QLatin1String(kMark)) {
        putMark(draft, at, text);
    } else if (code == "name"_L1) {
        asset.object.name = text;
    } else if (code == "number"_L1) {
        asset.object.number = Support::cleaned(Support::halfWidth(text));
    } else if (code == "aliases"_L1) {
        asset.aliases = listItems(text);
    } else if (code == "classText"_L1) {
        append(draft.classText, text);
    } else if (code == "place"_L1) {
        draft.placeText = text;
        if (asset.texts.value(u"placeText"_s).isEmpty())
            asset.texts.insert(u"placeText"_s, text);
    } else if (code == "parent"_L1) {
        draft.parentNumber = Support::halfWidth(text);
    } else if (code != "unit"_L1 && code != "createdByUnit"_L1 && code != "manager"_L1) {
        const Field field = m_fields.value(code);
        if (field.type == FieldType::Date)
            putDate(draft, at, field, text);
        else if (field.type == FieldType::Number)
            putNumber(draft, at, field, text);
        else
            putChoice(draft, field, text);
    }
}

void ValueReader::putLevel(Draft &draft, const At &at, const QString &axisCode, const QString &text)
{
    const Policy::Axis *axis = m_policy.axis(axisCode);
    const QString memo = axisCode + u'\n' + text;
    if (!m_levels.contains(memo))
        m_levels.insert(memo, axis ? Classes::readLevel(*axis, text) : std::nullopt);
    if (const std::optional<QString> level = m_levels.value(memo)) {
        draft.asset.levels.insert(axisCode, *level);
        return;
    }
    append(draft.classText, at.column.title() + u": "_s + text);
    warn(at, say(QT_TRANSLATE_NOOP("Takeover", "分類「%1」を規程の区分として読めないので、未分類とし、記載を残しました。")).arg(text));
}

/// What a section wrote in the list that it was sent. A thing that is gone is told: the record of it is its own act.
void ValueReader::putMark(Draft &draft, const At &at, const QString &text)
{
    draft.mark = markFor(text);
    if (draft.mark.isEmpty())
        draft.own.insert(say(QT_TRANSLATE_NOOP("Takeover", "%1（台帳の記載）")).arg(at.column.title()), text);
    else if (draft.mark == "disposed"_L1)
        warn(at, say(QT_TRANSLATE_NOOP("Takeover", "廃棄済とのことです。取込では廃棄にしません。廃棄の記録をしてください。")));
    else if (draft.mark == "lost"_L1 || draft.mark == "notOurs"_L1)
        warn(at, say(QT_TRANSLATE_NOOP("Takeover", "「%1」とのことです。確かめてください。")).arg(text));
}

void ValueReader::putLevels(Draft &draft, const At &at, const QString &text)
{
    if (!m_several.contains(text))
        m_several.insert(text, Classes::readLevels(m_policy, text));
    if (const std::optional<Policy::Levels> levels = m_several.value(text)) {
        for (auto it = levels->cbegin(); it != levels->cend(); ++it)
            draft.asset.levels.insert(it.key(), *it);
        return;
    }
    append(draft.classText, text);
    warn(at, say(QT_TRANSLATE_NOOP("Takeover", "分類「%1」を規程の区分として読めないので、未分類とし、記載を残しました。")).arg(text));
}

void ValueReader::putDate(Draft &draft, const At &at, const Field &field, const QString &text)
{
    const Support::DateReading reading = Support::readDate(text);
    switch (reading.kind) {
    case Support::DateReading::Kind::Exact:
        draft.asset.texts.insert(field.code, reading.date->toString(Qt::ISODate));
        return;
    case Support::DateReading::Kind::Impossible:
        warn(at, say(QT_TRANSLATE_NOOP("Takeover", "「%1」という日付はありません。%2記載のまま残しました。")).arg(text, reading.why));
        break;
    case Support::DateReading::Kind::Unreadable:
        warn(at, say(QT_TRANSLATE_NOOP("Takeover", "「%1」は日付として読めないので、記載のまま残しました。")).arg(text));
        break;
    case Support::DateReading::Kind::Words:
        break;
    }
    draft.asset.texts.insert(field.code, text);
}

void ValueReader::putNumber(Draft &draft, const At &at, const Field &field, const QString &text)
{
    static const QRegularExpression counted(u"^([0-9][0-9,]*)(\\.0+)?\\s*(件|人|名|レコード|部)?$"_s);
    const QRegularExpressionMatch match = counted.match(Support::halfWidth(text).trimmed());
    bool isNumber = false;
    const qlonglong value = match.captured(1).remove(u',').toLongLong(&isNumber);
    if (isNumber) {
        draft.asset.texts.insert(field.code, QString::number(value));
        return;
    }
    // The register counts here; words that are no count go beside it.
    draft.own.insert(say(QT_TRANSLATE_NOOP("Takeover", "%1（台帳の記載）")).arg(field.label), text);
    warn(at, say(QT_TRANSLATE_NOOP("Takeover", "「%1」は数として読めないので、独自項目に記載のまま残しました。")).arg(text));
}

void ValueReader::putChoice(Draft &draft, const Field &field, const QString &text)
{
    QString stored = text;
    if (field.type == FieldType::YesNo) {
        stored = storedYesNo(text);
    } else if (field.type == FieldType::Choice) {
        const QString key = headerKey(text);
        for (const Policy::Term &choice : field.choices) {
            const QString label = choice.label.left(choice.label.indexOf(u'（'));
            if (headerKey(choice.label) == key || headerKey(choice.code) == key || headerKey(label) == key) {
                stored = choice.code;
                break;
            }
        }
    }
    draft.asset.texts.insert(field.code, stored);
}

} // namespace Takeover
