// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/headerwords.h"

#include "models/classes/levelreader.h"
#include "models/support/text.h"
#include "models/takeover/comparisoncolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeover {

namespace {

/// Fields that the register keeps itself; a ledger's column of that name becomes an own field.
bool isTakenOver(const Assets::Field &field)
{
    return field.isEditable() || field.code == "registeredOn"_L1;
}

} // namespace

QString headerKey(QStringView text)
{
    QString key = Support::fold(text);
    static const QRegularExpression noise(u"[\\s*※:]|\\(必須\\)|\\(任意\\)|【必須】|\\[必須\\]"_s);
    key.remove(noise);
    return key;
}

HeaderWords::HeaderWords(const QList<Assets::Field> &fields)
{
    const auto add = [&](const QString &word, const QString &code) {
        const QString key = headerKey(word);
        if (!key.isEmpty() && !m_fields.contains(key))
            m_fields.insert(key, code);
    };
    // Own words of a field come before the spellings that two fields could share.
    for (const Assets::Field &field : fields) {
        if (isTakenOver(field)) {
            add(field.label, field.code);
            add(field.code, field.code);
        }
    }
    for (const Assets::Field &field : fields) {
        if (!isTakenOver(field))
            continue;
        for (const QString &word : field.headerWords)
            add(word, field.code);
    }
    for (const QString &word : {u"情報分類"_s, u"分類"_s, u"分類区分"_s, u"情報資産の分類"_s, u"情報資産分類"_s, u"格付"_s, u"格付け"_s,
                                u"機密性・完全性・可用性"_s, u"機密性/完全性/可用性"_s, u"分類（機密性・完全性・可用性）"_s, u"cia"_s, u"classification"_s})
        add(word, QLatin1String(kLevels));
    for (const QString &word : {u"item name"_s, u"asset"_s, u"情報資産"_s, u"資産"_s, u"名 称"_s, u"資産の名称"_s, u"品名"_s})
        add(word, u"name"_s);
    add(u"所管部署"_s, u"unit"_s);
    add(u"note"_s, u"remarks"_s);
    add(refusedReasonHeader(), QLatin1String(kIgnored));
    add(refusedLineHeader(), QLatin1String(kIgnored));
    add(markHeader(), QLatin1String(kMark));
}

HeaderWords::HeaderWords(const QList<Assets::Field> &fields, const QList<Policy::Axis> &axes) : HeaderWords(fields)
{
    m_axes = axes;
}

HeaderWords HeaderWords::of(const QList<QPair<QString, QStringList>> &words)
{
    HeaderWords made(QList<Assets::Field>{});
    made.m_fields.clear();
    const auto add = [&made](const QString &word, const QString &code) {
        const QString key = headerKey(word);
        if (!key.isEmpty() && !made.m_fields.contains(key))
            made.m_fields.insert(key, code);
    };
    for (const auto &[code, spellings] : words) // its own label first, before a spelling that another field has too
        add(spellings.value(0), code);
    for (const auto &[code, spellings] : words) {
        for (const QString &word : spellings)
            add(word, code);
    }
    add(refusedReasonHeader(), QLatin1String(kIgnored));
    add(refusedLineHeader(), QLatin1String(kIgnored));
    return made;
}

QString HeaderWords::lookUp(const QString &header) const
{
    return isOrdinal(header) ? QString() : m_fields.value(headerKey(header));
}

QString HeaderWords::fieldFor(const QString &header) const
{
    if (isOrdinal(header))
        return {};
    if (const QString whole = lookUp(header); !whole.isEmpty())
        return whole;
    const qsizetype slash = header.lastIndexOf(u'/');
    if (slash >= 0) {
        if (const QString last = lookUp(header.mid(slash + 1)); !last.isEmpty())
            return last;
    }
    if (const QString level = markedLevel(header); !level.isEmpty())
        return level;
    static const QRegularExpression bracket(u"[（(〔\\[][^）)〕\\]]*[）)〕\\]]\\s*$"_s);
    QString plain = header;
    plain.remove(bracket);
    return plain.size() < header.size() && !plain.trimmed().isEmpty() ? fieldFor(plain.trimmed()) : QString();
}

QString HeaderWords::levelField(const QString &axisCode, const QString &header) const
{
    for (const Policy::Axis &axis : m_axes) {
        const auto level = axis.code == axisCode ? Classes::readLevel(axis, header) : std::nullopt;
        if (level)
            return u"class."_s + axis.code + u':' + *level;
    }
    return {};
}

QStringList HeaderWords::axesWith(const QStringList &headers) const
{
    QStringList codes;
    for (const Policy::Axis &axis : m_axes) {
        const bool all = std::all_of(headers.cbegin(), headers.cend(), [&](const QString &header) { return Classes::readLevel(axis, header).has_value(); });
        if (all)
            codes.append(axis.code);
    }
    return codes;
}

/// The level that a header names together with its axis: 機密性/3A in two rows, 自治体機密性3A in one.
QString HeaderWords::markedLevel(const QString &header) const
{
    const qsizetype slash = header.lastIndexOf(u'/');
    const QString level = header.mid(slash + 1);
    if (slash >= 0) {
        const QString group = fieldFor(header.left(slash));
        if (group.startsWith("class."_L1) && !group.contains(u':'))
            return levelField(group.mid(6), level);
        if (group == QLatin1String(kLevels) && m_axes.size() == 1)
            return levelField(m_axes.first().code, level);
    }
    QString found;
    for (const Policy::Axis &axis : m_axes) {
        const QString key = headerKey(level);
        const bool named = key.contains(headerKey(axis.label)) || (!axis.shortLabel.isEmpty() && key.contains(headerKey(axis.shortLabel)));
        const QString field = named ? levelField(axis.code, level) : QString();
        if (!field.isEmpty() && !found.isEmpty())
            return {};
        found = field.isEmpty() ? found : field;
    }
    return found;
}

bool HeaderWords::isKnown(const QString &header) const
{
    return isOrdinal(header) || !fieldFor(header).isEmpty();
}

bool HeaderWords::isOrdinal(const QString &header) const
{
    static const QSet<QString> words{u"no"_s, u"no."_s, u"#"_s, u"連番"_s, u"通番"_s, u"項番"_s, u"通し番号"_s, u"順番"_s, u"行番号"_s, u"番"_s};
    return words.contains(headerKey(header));
}

bool HeaderWords::isUnitLabel(const QString &text) const
{
    return lookUp(text) == "unit"_L1;
}

bool isMark(const QString &text)
{
    static const QSet<QString> marks{u"○"_s, u"〇"_s, u"◯"_s, u"◎"_s, u"●"_s, u"⚪"_s, u"⭕"_s, u"✓"_s, u"✔"_s, u"☑"_s, u"レ"_s, u"ﾚ"_s,
                                     u"✅"_s, u"■"_s, u"★"_s, u"1"_s, u"o"_s, u"O"_s, u"ｏ"_s, u"Ｏ"_s, u"v"_s, u"V"_s, u"有"_s, u"該当"_s, u"はい"_s};
    return marks.contains(text.trimmed());
}

bool isNoMark(const QString &text)
{
    static const QSet<QString> marks{u"×"_s, u"✕"_s, u"✖"_s, u"x"_s, u"X"_s, u"-"_s, u"－"_s, u"ー"_s, u"―"_s, u"−"_s, u"–"_s, u"□"_s, u"☐"_s, u"0"_s,
                                     u"無"_s, u"なし"_s, u"非該当"_s, u"いいえ"_s};
    return marks.contains(text.trimmed());
}

QString refusedReasonHeader()
{
    return QCoreApplication::translate("Takeover", "取り込めなかった理由");
}

QString refusedLineHeader()
{
    return QCoreApplication::translate("Takeover", "元の行");
}

} // namespace Takeover
