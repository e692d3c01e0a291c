// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/levelreader.h"

#include "models/support/text.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Classes {

namespace {

/// Folded, without what clerks put between the parts of a level: spaces, brackets, colons, a hyphen inside.
QString key(QStringView text)
{
    QString folded = Support::fold(text);
    static const QRegularExpression between(u"[\\s:()\\[\\]「」『』【】<>_.・]|(?<=.)-(?=.)"_s);
    folded.remove(between);
    return folded;
}

/// A label may say in brackets where it comes from: 機密性2（既定）.
QString withoutBrackets(const QString &label)
{
    static const QRegularExpression brackets(u"[（(][^）)]*[）)]"_s);
    return QString(label).remove(brackets);
}

/// What a level is called when its axis is said too, and when it is not.
struct Spellings {
    QSet<QString> named;
    QSet<QString> bare;
};

Spellings spellingsOf(const Policy::Axis &axis, const Policy::Level &level)
{
    Spellings spellings;
    const QString code = key(axis.code);
    const QStringList names{key(axis.label), key(axis.shortLabel)};
    const auto add = [&](const QString &text) {
        const QString folded = key(text);
        if (folded.isEmpty())
            return;
        bool isNamed = folded.startsWith(code) && folded.size() > code.size() && folded != key(level.code);
        for (const QString &name : names)
            isNamed = isNamed || (!name.isEmpty() && folded.contains(name));
        (isNamed ? spellings.named : spellings.bare).insert(folded);
    };
    add(level.code);
    add(level.badge);
    add(level.label);
    add(withoutBrackets(level.label));
    for (const QString &spelling : level.spellings)
        add(spelling);
    // 重要性分類２: the axis' name before whatever the level is called alone.
    for (const QString &name : names + QStringList{code}) {
        for (const QString &bare : std::as_const(spellings.bare)) {
            if (!name.isEmpty())
                spellings.named.insert(name + bare);
        }
    }
    return spellings;
}

enum class Naming { Any, Named };

std::optional<QString> match(const Policy::Axis &axis, const QString &wanted, Naming naming)
{
    std::optional<QString> found;
    for (const Policy::Level &level : axis.levels) {
        const Spellings spellings = spellingsOf(axis, level);
        if (!spellings.named.contains(wanted) && (naming == Naming::Named || !spellings.bare.contains(wanted)))
            continue;
        if (found && *found != level.code)
            return std::nullopt;
        found = level.code;
    }
    return found;
}

/// A dash in one place of several says that the axis has no level.
bool isNothing(const QString &wanted)
{
    static const QSet<QString> nothing{u"-"_s, u"―"_s, u"--"_s, u"なし"_s, u"無"_s};
    return nothing.contains(wanted);
}

/// 可用性 未分類, as levels are written for people: the axis is named and has no level.
const Policy::Axis *unclassifiedAxis(const Policy::Document &policy, const QString &part)
{
    const QStringList none{u"未分類"_s, key(policy.term(u"unclassified"_s, u"未分類"_s)), u"-"_s, u"なし"_s};
    for (const Policy::Axis &axis : policy.axes) {
        for (const QString &word : none) {
            if (part == key(axis.label) + word)
                return &axis;
        }
    }
    return nullptr;
}

std::optional<Policy::Levels> byName(const Policy::Document &policy, const QStringList &parts)
{
    Policy::Levels levels;
    for (const QString &part : parts) {
        int matches = 0;
        for (const Policy::Axis &axis : policy.axes) {
            const auto level = match(axis, part, Naming::Named);
            if (!level)
                continue;
            if (++matches > 1 || levels.contains(axis.code))
                return std::nullopt;
            levels.insert(axis.code, *level);
        }
        if (matches == 0 && !unclassifiedAxis(policy, part))
            return std::nullopt;
    }
    return levels.isEmpty() ? std::nullopt : std::optional(levels);
}

std::optional<Policy::Levels> byPosition(const Policy::Document &policy, const QStringList &parts)
{
    if (parts.size() != policy.axes.size())
        return std::nullopt;
    Policy::Levels levels;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (isNothing(parts[i]))
            continue;
        const auto level = match(policy.axes[i], parts[i], Naming::Any);
        if (!level)
            return std::nullopt;
        levels.insert(policy.axes[i].code, *level);
    }
    return levels.isEmpty() ? std::nullopt : std::optional(levels);
}

QStringList split(const QString &folded, const QRegularExpression &separator)
{
    QStringList parts;
    for (const QString &part : folded.split(separator, Qt::SkipEmptyParts)) {
        const QString one = key(part);
        if (!one.isEmpty())
            parts.append(one);
    }
    return parts;
}

} // namespace

std::optional<QString> readLevel(const Policy::Axis &axis, QStringView text)
{
    const QString wanted = key(text);
    return wanted.isEmpty() ? std::nullopt : match(axis, wanted, Naming::Any);
}

std::optional<Policy::Levels> readLevels(const Policy::Document &policy, QStringView text)
{
    static const QRegularExpression marks(u"[/・、,;|+&\\n]"_s);
    static const QRegularExpression marksAndSpaces(u"[/・、,;|+&\\s]+"_s);
    static const QRegularExpression hyphens(u"-"_s);
    const QString folded = Support::fold(text);
    if (policy.axes.size() == 1) {
        const auto level = readLevel(policy.axes.first(), text);
        return level ? std::optional(Policy::Levels{{policy.axes.first().code, *level}}) : std::nullopt;
    }
    for (const QRegularExpression &separator : {marks, marksAndSpaces, hyphens}) {
        const QStringList parts = split(folded, separator);
        if (parts.isEmpty())
            continue;
        if (const auto levels = byName(policy, parts))
            return levels;
        if (const auto levels = byPosition(policy, parts))
            return levels;
    }
    return std::nullopt;
}

} // namespace Classes
