// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/bookclassqueries.h"

#include "models/classes/classification.h"
#include "models/classes/levelreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

QString unclassifiedWord(const Policy::Document &policy)
{
    return policy.term(u"unclassified"_s, say(QT_TRANSLATE_NOOP("Assets", "未分類")));
}

} // namespace

QString countText(const QString &word, int count)
{
    return say(QT_TRANSLATE_NOOP("Assets", "%1: %2件")).arg(word).arg(count);
}

namespace {

/// Counts of one policy, by stored levels.
using Counts = QMap<QString, int>;

QString axisTotals(const Policy::Document &policy, const Policy::Axis &axis, const Counts &counts)
{
    QStringList parts;
    const auto add = [&](const QString &word, const QString &level) {
        int count = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (Policy::levelsFromText(it.key()).value(axis.code) == level)
                count += *it;
        }
        if (count > 0)
            parts.append(countText(word, count));
        return count;
    };
    int known = 0;
    for (const Policy::Level &level : axis.levels)
        known += add(level.badge.isEmpty() ? level.label : level.badge, level.code);
    int all = 0;
    for (int count : counts)
        all += count;
    // What is no level of this policy (any more) counts as unclassified: the sum is always the number of rows.
    if (all > known)
        parts.append(countText(unclassifiedWord(policy), all - known));
    return axis.label + u' ' + parts.join(u"・"_s);
}

QString highestWords(const Policy::Document &policy, const Policy::Levels &levels, bool firstAxisOnly)
{
    QStringList words;
    for (const Policy::Axis &axis : policy.axes) {
        const Policy::Level *level = axis.level(levels.value(axis.code));
        if (level && level->source.status == Policy::Status::Default && !level->label.contains(u"既定"_s))
            words.append(say(QT_TRANSLATE_NOOP("Assets", "%1（既定）")).arg(level->label));
        else if (level)
            words.append(level->label);
        if (firstAxisOnly)
            break;
    }
    return words.join(u"・"_s);
}

bool usesDefault(const Policy::Document &policy, const Policy::Levels &levels)
{
    return std::any_of(policy.axes.cbegin(), policy.axes.cend(), [&levels](const Policy::Axis &axis) {
        const Policy::Level *level = axis.level(levels.value(axis.code));
        return level && level->source.status == Policy::Status::Default;
    });
}

} // namespace

ClassSummary summarize(Storage::Connection &db, const QList<ClassCount> &counts)
{
    ClassSummary summary;
    QMap<qint64, Counts> byPolicy;
    for (const ClassCount &count : counts) {
        byPolicy[count.policyId][count.levels] += count.count;
        summary.count += count.count;
    }
    QStringList totals;
    QStringList highest;
    for (auto it = byPolicy.cbegin(); it != byPolicy.cend(); ++it) {
        const auto stored = Register::storedPolicy(db, it.key());
        if (!stored)
            continue;
        const Policy::Document &policy = *stored->document;
        Policy::Levels top;
        for (auto count = it->cbegin(); count != it->cend(); ++count) {
            const Policy::Levels levels = Policy::levelsFromText(count.key());
            top = Classes::highest(policy, top, levels);
            summary.unclassified += policy.isComplete(levels) ? 0 : *count;
            summary.hasDefaults = summary.hasDefaults || usesDefault(policy, levels);
        }
        QStringList axes;
        for (const Policy::Axis &axis : policy.axes)
            axes.append(axisTotals(policy, axis, *it));
        const QString prefix = byPolicy.size() > 1 ? QString(u"〔"_s + policy.shortName + u"〕"_s) : QString();
        totals.append(prefix + axes.join(u"　"_s));
        const QString words = highestWords(policy, top, byPolicy.size() > 1);
        if (!words.isEmpty())
            highest.append(words);
        summary.policies.append(*stored);
        summary.highestLevels.insert(stored->id, top);
    }
    summary.totals = totals.join(u"　"_s);
    summary.highest = highest.join(u"／"_s);
    return summary;
}

QString collectedClassText(const ClassSummary &summary)
{
    if (summary.count == 0)
        return say(QT_TRANSLATE_NOOP("Assets", "該当なし"));
    if (summary.highest.isEmpty())
        return say(QT_TRANSLATE_NOOP("Assets", "未分類 %1件")).arg(summary.unclassified);
    if (summary.unclassified == 0)
        return summary.highest;
    return say(QT_TRANSLATE_NOOP("Assets", "%1（未分類 %2件）")).arg(summary.highest).arg(summary.unclassified);
}

std::optional<NamedClass> namedClass(const QList<Register::StoredPolicy> &policies, const QString &text)
{
    for (const Register::StoredPolicy &policy : policies) {
        if (policy.document->axes.isEmpty())
            continue;
        const Policy::Axis &axis = policy.document->axes.first();
        const Policy::Level *level = axis.level(text);
        if (!level)
            level = axis.level(Classes::readLevel(axis, text).value_or(QString()));
        if (level)
            return NamedClass{policy.id, level->label, level->rank};
    }
    return std::nullopt;
}

bool isBelow(const NamedClass &named, const ClassSummary &summary)
{
    for (const Register::StoredPolicy &policy : summary.policies) {
        if (policy.document->axes.isEmpty())
            continue;
        const std::optional<int> rank = policy.document->rank(policy.document->axes.first().code, summary.highestLevels.value(policy.id));
        if (rank && (policy.id != named.policyId || *rank > named.rank))
            return true;
    }
    return false;
}

} // namespace Assets
