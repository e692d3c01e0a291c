// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/reclassification.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Classes {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Classes", text);
}

/// Spellings and clause numbers may change without anything having to be decided again.
bool sameLevel(const Policy::Level &a, const Policy::Level &b)
{
    const auto grounds = [](const Policy::Level &level) {
        QStringList texts;
        for (const Policy::Ground &ground : level.grounds)
            texts << ground.code << ground.text;
        return texts;
    };
    const auto own = [](const Policy::Level &level) { return level.source.status != Policy::Status::Default; };
    return a.code == b.code && a.label == b.label && a.rank == b.rank && a.summary == b.summary && a.groundRequired == b.groundRequired
        && own(a) == own(b) && grounds(a) == grounds(b);
}

bool sameAxis(const Policy::Axis &a, const Policy::Axis &b)
{
    return a.required == b.required
        && std::equal(a.levels.cbegin(), a.levels.cend(), b.levels.cbegin(), b.levels.cend(), sameLevel);
}

QString labels(const Policy::Axis &axis)
{
    QStringList texts;
    for (const Policy::Level &level : axis.levels)
        texts.append(level.label);
    return texts.join(u"・"_s);
}

} // namespace

QString proposedToText(const ProposedLevels &proposed)
{
    QJsonObject object;
    for (auto it = proposed.cbegin(); it != proposed.cend(); ++it) {
        if (!it->isEmpty())
            object.insert(it.key(), QJsonArray::fromStringList(*it));
    }
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ProposedLevels proposedFromText(const QString &text)
{
    ProposedLevels proposed;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        for (const QJsonValue &level : it.value().toArray())
            proposed[it.key()].append(level.toString());
    }
    return proposed;
}

QString proposedForPeople(const Policy::Document &policy, const ProposedLevels &proposed)
{
    QStringList parts;
    for (const Policy::Axis &axis : policy.axes) {
        QStringList words;
        for (const QString &code : proposed.value(axis.code)) {
            const Policy::Level *level = axis.level(code);
            words.append(level ? level->label : code);
        }
        if (words.size() == 1)
            parts.append(words.constFirst());
        else if (!words.isEmpty())
            parts.append(say(QT_TRANSLATE_NOOP("Classes", "%1 のいずれか")).arg(words.join(u"・"_s)));
    }
    return parts.join(u"　"_s);
}

bool levelsDiffer(const Policy::Document &before, const Policy::Document &after)
{
    if (before.axes.size() != after.axes.size())
        return true;
    return std::any_of(after.axes.cbegin(), after.axes.cend(), [&before](const Policy::Axis &axis) {
        const Policy::Axis *old = before.axis(axis.code);
        return !old || !sameAxis(*old, axis);
    });
}

QStringList levelChanges(const Policy::Document &before, const Policy::Document &after)
{
    QStringList changes;
    for (const Policy::Axis &axis : after.axes) {
        const Policy::Axis *old = before.axis(axis.code);
        if (!old)
            changes.append(say(QT_TRANSLATE_NOOP("Classes", "%1 が加わります（%2）。")).arg(axis.label, labels(axis)));
        else if (!sameAxis(*old, axis) && labels(*old) == labels(axis))
            changes.append(say(QT_TRANSLATE_NOOP("Classes", "%1 の区分の基準が変わります（%2）。")).arg(axis.label, labels(axis)));
        else if (!sameAxis(*old, axis))
            changes.append(say(QT_TRANSLATE_NOOP("Classes", "%1 の区分が変わります（%2 → %3）。")).arg(axis.label, labels(*old), labels(axis)));
    }
    for (const Policy::Axis &axis : before.axes) {
        if (!after.axis(axis.code))
            changes.append(say(QT_TRANSLATE_NOOP("Classes", "%1 がなくなります（%2）。")).arg(axis.label, labels(axis)));
    }
    return changes;
}

ProposedLevels proposedLevels(const Policy::Document &before, const Policy::Document &after, const Policy::Levels &levels)
{
    ProposedLevels proposed;
    for (const Policy::LevelStep &step : after.levelMapping) {
        if (!step.from.isEmpty() && levels.value(step.fromAxis) == step.from)
            proposed[step.axis] += step.to;
    }
    for (const Policy::Axis &axis : after.axes) {
        const Policy::Axis *old = before.axis(axis.code);
        const Policy::Level *was = old ? old->level(levels.value(axis.code)) : nullptr;
        const Policy::Level *is = was ? axis.level(was->code) : nullptr;
        if (is && !proposed.contains(axis.code) && sameLevel(*was, *is))
            proposed[axis.code] = QStringList{is->code};
    }
    for (QStringList &codes : proposed)
        codes.removeDuplicates();
    return proposed;
}

} // namespace Classes
