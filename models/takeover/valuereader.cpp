// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/valuereader.h"

#include "models/classes/levelreader.h"
#include "models/exchange/ledgerfile.h"
#include "models/support/japanesedate.h"
#include "models/takeover/comparisoncolumns.h"
#include "models/takeover/comparisonmerge.h"

#include <QCoreApplication>
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

constexpr qsizetype kMostKnown = 8192; ///< different texts of a column that are remembered

/// Restrictions of the ledger that the class does not propose anyway.
QStringList deviationsOf(const Policy::Document &policy, const Assets::Asset &asset)
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

ValueReader::ValueReader(const Policy::Document &policy, const QList<Field> &fields, int sheet, const QList<Column> &columns)
    : m_policy(policy), m_sheet(sheet)
{
    for (const Field &field : fields)
        m_fields.insert(field.code, field);
    for (const Column &column : columns) {
        if (std::optional<Slot> slot = slotFor(column)) {
            m_hasMarks = m_hasMarks || slot->way == Way::LevelMark;
            m_slots.push_back(std::move(*slot));
        }
    }
}

std::optional<ValueReader::Slot> ValueReader::slotFor(const Column &column) const
{
    static const QSet<QString> elsewhere{u"unit"_s, u"createdByUnit"_s, u"manager"_s, QString::fromLatin1(kIgnored)};
    static const QHash<QString, Way> ways{{QString::fromLatin1(kLevels), Way::Levels}, {QString::fromLatin1(kMark), Way::Mark}, {u"name"_s, Way::Name},
                                          {u"number"_s, Way::Number}, {u"aliases"_s, Way::Aliases}, {u"classText"_s, Way::ClassText},
                                          {u"place"_s, Way::Place}, {u"parent"_s, Way::Parent}};
    if (elsewhere.contains(column.field))
        return std::nullopt;
    Slot slot;
    slot.index = column.index;
    slot.title = column.title();
    slot.code = column.field;
    slot.zeroPadded = column.zeroPadded;
    const auto field = m_fields.constFind(column.field);
    slot.field = field == m_fields.cend() ? nullptr : &*field;
    const FieldType type = slot.field ? slot.field->type : FieldType::Text;
    slot.multiLine = column.isOwn() || type == FieldType::LongText || type == FieldType::List || column.field == "restrictionText"_L1;
    if (column.isOwn()) {
        slot.way = Way::Own;
        slot.code = column.ownLabel;
    } else if (column.field.startsWith("class."_L1)) {
        const qsizetype colon = column.field.indexOf(u':');
        slot.way = colon < 0 ? Way::Level : Way::LevelMark;
        slot.code = colon < 0 ? column.field.mid(6) : column.field.mid(6, colon - 6);
        slot.level = colon < 0 ? QString() : column.field.mid(colon + 1);
    } else if (column.field.startsWith("custom."_L1)) {
        slot.way = Way::Custom;
        slot.customId = column.field.mid(7).toLongLong();
    } else {
        slot.way = ways.value(column.field, type == FieldType::Date     ? Way::Date
                                                : type == FieldType::Number ? Way::Count
                                                : type == FieldType::YesNo  ? Way::YesNo
                                                : type == FieldType::Choice ? Way::Choice
                                                                            : Way::Text);
    }
    return slot;
}

void ValueReader::read(const Line &line, Draft &draft, Warnings *warnings)
{
    draft.asset.migrated = true;
    QList<Marked> marked;
    for (Slot &slot : m_slots) {
        const QString raw = line.cells.value(slot.index);
        const At at{line, slot, warnings};
        const QString text = raw.isEmpty() ? QString() : valueOf(at, raw);
        if (slot.way == Way::LevelMark)
            see(marked, at, text.isEmpty() ? raw.trimmed() : text);
        else if (!text.isEmpty())
            put(draft, slot, at, text);
    }
    if (m_hasMarks)
        settleMarks(draft, marked, {line, m_slots.front(), warnings});
    if (!draft.classText.isEmpty())
        draft.asset.texts.insert(u"classText"_s, draft.classText);
    putRestrictions(draft);
}

/// The cell's value, with what has to be told of it.
QString ValueReader::valueOf(const At &at, const QString &raw)
{
    if (!at.line.lostDittos.isEmpty() && at.line.lostDittos.contains(at.slot.index)) {
        warn(at, WarningKind::LostDitto, say(QT_TRANSLATE_NOOP("Takeover", "「%1」の上に値がないので、空として読みました。")).arg(raw.trimmed()));
        return {};
    }
    if (!at.line.errorCells.isEmpty() && at.line.errorCells.contains(at.slot.index))
        warn(at, WarningKind::CellError, say(QT_TRANSLATE_NOOP("Takeover", "計算の誤り「%1」が入っています。文字のまま取り込みます。")).arg(raw));
    QString text = raw;
    if (!isPlain(raw)) {
        if (hasControl(raw))
            warn(at, WarningKind::Control, say(QT_TRANSLATE_NOOP("Takeover", "制御文字を取り除きました。")));
        text = cellValue(raw, at.slot.multiLine);
    }
    if (isDamagedNumber(text))
        warn(at, WarningKind::DamagedNumber, say(QT_TRANSLATE_NOOP("Takeover", "「%1」は表計算ソフトで桁が失われた番号のようです。元の番号を確かめてください。")).arg(text));
    const int zeros = at.slot.zeroPadded;
    if (zeros > 0 && text.size() < zeros && at.slot.way != Way::Count && at.slot.way != Way::Date && isAllDigits(text))
        warn(at, WarningKind::LostZeros,
             say(QT_TRANSLATE_NOOP("Takeover", "「%1」は先頭の 0 が失われた番号のようです（ほかの行は %2 桁です）。元の番号を確かめてください。")).arg(text).arg(zeros));
    return text;
}

void ValueReader::warn(const At &at, WarningKind kind, const QString &reason) const
{
    if (at.warnings)
        at.warnings->add(kind, m_sheet, at.line.number, at.slot.title, reason);
}

void ValueReader::put(Draft &draft, Slot &slot, const At &at, const QString &text)
{
    Assets::Asset &asset = draft.asset;
    switch (slot.way) {
    case Way::Own:
        draft.own.insert(slot.code, text);
        return;
    case Way::Name:
        asset.object.name = text;
        return;
    case Way::Number:
        asset.object.number = numberValue(text);
        return;
    case Way::Aliases:
        asset.aliases = listItems(text);
        return;
    case Way::ClassText:
        append(draft.classText, text);
        return;
    case Way::Place:
        draft.placeText = text;
        if (asset.texts.value(u"placeText"_s).isEmpty())
            asset.texts.insert(u"placeText"_s, text);
        return;
    case Way::Parent:
        draft.parentNumber = numberValue(text);
        return;
    case Way::Mark:
        putMark(draft, at, text);
        return;
    case Way::Text:
        asset.texts.insert(slot.code, text);
        return;
    case Way::LevelMark:
        return;
    case Way::Levels:
    case Way::Level:
    case Way::Custom:
    case Way::Date:
    case Way::Count:
    case Way::YesNo:
    case Way::Choice:
        putKnown(draft, slot, at, text);
    }
}

/// Texts of these columns are read once and remembered.
void ValueReader::putKnown(Draft &draft, Slot &slot, const At &at, const QString &text)
{
    auto known = slot.known.constFind(text);
    if (known == slot.known.cend()) {
        if (slot.known.size() >= kMostKnown)
            slot.known.clear();
        known = slot.known.insert(text, knownFor(slot, text));
    }
    if (known->trouble)
        warn(at, *known->trouble, known->reason);
    Assets::Asset &asset = draft.asset;
    switch (slot.way) {
    case Way::Levels:
    case Way::Level:
        for (auto it = known->levels.cbegin(); it != known->levels.cend(); ++it)
            asset.levels.insert(it.key(), *it);
        if (known->trouble)
            append(draft.classText, slot.way == Way::Level ? QString(slot.title + u": "_s + text) : text);
        return;
    case Way::Custom:
        asset.custom.insert(slot.customId, known->stored);
        return;
    case Way::Count:
        // The register counts here; words that are no count go beside it.
        if (known->trouble)
            draft.own.insert(say(QT_TRANSLATE_NOOP("Takeover", "%1（台帳の記載）")).arg(slot.field->label), text);
        else
            asset.texts.insert(slot.code, known->stored);
        return;
    default:
        asset.texts.insert(slot.code, known->stored);
    }
}

ValueReader::Known ValueReader::knownFor(const Slot &slot, const QString &text) const
{
    Known known;
    known.stored = text;
    if (slot.way == Way::Levels || slot.way == Way::Level)
        return levelFor(slot, text);
    if (slot.way == Way::Custom) {
        known.stored = slot.field ? ownValue(*slot.field, text) : text;
    } else if (slot.way == Way::YesNo) {
        known.stored = storedYesNo(text);
    } else if (slot.way == Way::Choice) {
        known.stored = storedChoice(*slot.field, text);
    } else if (slot.way == Way::Count) {
        const std::optional<QString> count = storedCount(text);
        known.stored = count.value_or(text);
        if (!count) {
            known.trouble = WarningKind::Number;
            known.reason = say(QT_TRANSLATE_NOOP("Takeover", "「%1」は数として読めないので、独自項目に記載のまま残しました。")).arg(text);
        }
    } else {
        const Support::DateReading reading = Support::readDate(text);
        if (reading.kind == Support::DateReading::Kind::Exact) {
            known.stored = reading.date->toString(Qt::ISODate);
        } else if (reading.kind == Support::DateReading::Kind::Impossible) {
            known.trouble = WarningKind::ImpossibleDate;
            known.reason = say(QT_TRANSLATE_NOOP("Takeover", "「%1」という日付はありません。%2記載のまま残しました。")).arg(text, reading.why);
        } else if (reading.kind == Support::DateReading::Kind::Unreadable) {
            known.trouble = WarningKind::UnreadableDate;
            known.reason = say(QT_TRANSLATE_NOOP("Takeover", "「%1」は日付として読めないので、記載のまま残しました。")).arg(text);
        }
    }
    return known;
}

ValueReader::Known ValueReader::levelFor(const Slot &slot, const QString &text) const
{
    Known known;
    std::optional<Policy::Levels> levels;
    if (slot.way == Way::Levels) {
        levels = Classes::readLevels(m_policy, text);
    } else if (const Policy::Axis *axis = m_policy.axis(slot.code)) {
        if (const auto level = Classes::readLevel(*axis, text))
            levels = Policy::Levels{{slot.code, *level}};
    }
    if (levels) {
        known.levels = *levels;
    } else {
        known.trouble = WarningKind::Level;
        known.reason = say(QT_TRANSLATE_NOOP("Takeover", "分類「%1」を規程の区分として読めないので、未分類とし、記載を残しました。")).arg(text);
    }
    return known;
}

/// A column that stands for one level: ○ says it, nothing or × says nothing, the level itself says it too.
void ValueReader::see(QList<Marked> &marked, const At &at, const QString &text) const
{
    auto axis = std::find_if(marked.begin(), marked.end(), [&](const Marked &one) { return one.axis == at.slot.code; });
    if (axis == marked.end())
        axis = marked.insert(marked.end(), {at.slot.code, {}, {}, false});
    if (text.isEmpty() || isNoMark(text))
        return;
    axis->said.append(at.slot.title + u": "_s + text);
    const Policy::Axis *known = m_policy.axis(at.slot.code);
    const bool saysIt = isMark(text) || (known && Classes::readLevel(*known, text) == at.slot.level);
    if (saysIt && known && known->level(at.slot.level))
        axis->levels.append(at.slot.level);
    else
        axis->unreadable = true;
}

void ValueReader::settleMarks(Draft &draft, const QList<Marked> &marked, const At &at) const
{
    for (const Marked &axis : marked) {
        if (axis.levels.size() == 1 && !axis.unreadable) {
            draft.asset.levels.insert(axis.axis, axis.levels.first());
            continue;
        }
        if (axis.said.isEmpty())
            continue;
        const QString said = axis.said.join(u"、"_s);
        append(draft.classText, said);
        if (at.warnings)
            at.warnings->add(WarningKind::LevelMarks, m_sheet, at.line.number, {},
                             axis.unreadable ? say(QT_TRANSLATE_NOOP("Takeover", "分類の印を読めないので、未分類とし、記載を残しました（%1）。")).arg(said)
                                             : say(QT_TRANSLATE_NOOP("Takeover", "分類の印が %1 つあるので、未分類とし、記載を残しました（%2）。")).arg(axis.levels.size()).arg(said));
    }
}

void ValueReader::putRestrictions(Draft &draft)
{
    Assets::Asset &asset = draft.asset;
    if (const QString all = asset.texts.value(QLatin1String(kRestrictions)); !all.isEmpty()) {
        asset.restrictions = restrictionsOf(m_policy, asset.levels, all, {});
        return;
    }
    const QString words = asset.texts.value(u"restrictionText"_s);
    if (words.isEmpty())
        return;
    const QString key = Policy::levelsToText(asset.levels) + u'\n' + words;
    auto known = m_deviations.constFind(key);
    if (known == m_deviations.cend()) {
        if (m_deviations.size() >= kMostKnown)
            m_deviations.clear();
        known = m_deviations.insert(key, deviationsOf(m_policy, asset));
    }
    asset.restrictions.added = *known;
}

/// What a section wrote in the list that it was sent. A thing that is gone is told: the record of it is its own act.
void ValueReader::putMark(Draft &draft, const At &at, const QString &text)
{
    draft.mark = markFor(text);
    if (draft.mark.isEmpty())
        draft.own.insert(say(QT_TRANSLATE_NOOP("Takeover", "%1（台帳の記載）")).arg(at.slot.title), text);
    else if (draft.mark == "disposed"_L1)
        warn(at, WarningKind::Mark, say(QT_TRANSLATE_NOOP("Takeover", "廃棄済とのことです。取込では廃棄にしません。廃棄の記録をしてください。")));
    else if (draft.mark == "lost"_L1 || draft.mark == "notOurs"_L1)
        warn(at, WarningKind::Mark, say(QT_TRANSLATE_NOOP("Takeover", "「%1」とのことです。確かめてください。")).arg(text));
}

} // namespace Takeover
