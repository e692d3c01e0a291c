// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/headerwords.h"

#include "models/support/text.h"
#include "models/takeover/comparisoncolumns.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

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
    static const QRegularExpression bracket(u"[（(〔\\[][^）)〕\\]]*[）)〕\\]]\\s*$"_s);
    QString plain = header;
    plain.remove(bracket);
    return plain.size() < header.size() && !plain.trimmed().isEmpty() ? fieldFor(plain.trimmed()) : QString();
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

QString refusedReasonHeader()
{
    return QCoreApplication::translate("Takeover", "取り込めなかった理由");
}

QString refusedLineHeader()
{
    return QCoreApplication::translate("Takeover", "元の行");
}

} // namespace Takeover
