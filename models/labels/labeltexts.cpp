// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labeltexts.h"

#include "models/support/text.h"

using namespace Qt::StringLiterals;

namespace Labels {

namespace {

constexpr qsizetype kLongestName = 100; ///< Windows gives 255 to a name and 260 to a whole path

QString nameOf(const LabelContent &content)
{
    return content.name.isEmpty() ? content.number : content.name;
}

/// What stands between the parts of one line; nothing for what is empty.
QString joined(const QStringList &parts, const QString &between)
{
    QStringList there;
    for (const QString &part : parts) {
        if (const QString plain = part.simplified(); !plain.isEmpty())
            there.append(plain);
    }
    return there.join(between);
}

QString inOneLine(const LabelContent &content)
{
    return joined({content.classed.words, joined(content.restrictions, u"・"_s), content.number, content.unit}, u"　"_s);
}

/// Each with its name: properties are read one by one, away from the document. It is written on documents of the town, so it is
/// never in the language of the window.
QString asProperty(const LabelContent &content)
{
    QStringList parts{u"分類: "_s + content.classed.words};
    if (const QString restrictions = joined(content.restrictions, u"、"_s); !restrictions.isEmpty())
        parts.append(u"取扱制限: "_s + restrictions);
    parts.append(u"番号: "_s + content.number);
    if (!content.unit.isEmpty())
        parts.append(u"組織: "_s + content.unit);
    return joined(parts, u" ／ "_s);
}

} // namespace

QString asFileName(const QString &text)
{
    static const QString wrong = u"\\/:*?\"<>|"_s;
    static const QString instead = u"￥／：＊？”＜＞｜"_s;
    QString name = Support::cleaned(text).simplified();
    for (QChar &c : name) {
        if (const qsizetype at = wrong.indexOf(c); at >= 0)
            c = instead.at(at);
    }
    if (name.size() > kLongestName) {
        name.truncate(kLongestName - 1);
        if (name.back().isHighSurrogate())
            name.chop(1);
        name += u'…';
    }
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

QString textFor(const QString &target, const LabelContent &content)
{
    if (target == "fileName"_L1)
        return asFileName(u'【' + content.classed.words + u'】' + nameOf(content));
    if (target == "fileProperty"_L1)
        return asProperty(content);
    if (target == "mediumLabel"_L1)
        return joined({content.number, content.name, content.classed.words, joined(content.restrictions, u"・"_s), content.unit}, u"\n"_s);
    if (target == "documentCorner"_L1)
        return joined({content.classed.words, joined(content.restrictions, u"・"_s), content.number}, u"\n"_s);
    return inOneLine(content);
}

QList<TargetText> textsFor(const Policy::Document &policy, const LabelContent &content)
{
    QList<TargetText> texts;
    for (const Policy::Term &target : policy.labelTargets)
        texts.append({target.code, target.label, textFor(target.code, content)});
    return texts;
}

} // namespace Labels
