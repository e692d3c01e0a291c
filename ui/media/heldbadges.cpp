// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/heldbadges.h"

#include "models/classes/inheritancerules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace MediaUi {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("MediaUi", text);
}

Common::Badge badgeOf(const Policy::Axis &axis, const Classes::ContainerClass &held)
{
    if (held.undecided.contains(axis.code)) {
        Common::Badge badge = Common::Badge::unclassified(axis.label);
        badge.text = say(QT_TRANSLATE_NOOP("MediaUi", "未確定"));
        return badge;
    }
    const Policy::Level *level = axis.level(held.levels.value(axis.code));
    return level ? Common::Badge::level(level->badge, level->rank, axis.levels.first().rank, axis.label) : Common::Badge::unclassified(axis.label);
}

} // namespace

QVariant heldCell(const Policy::Document &policy, const Classes::ContainerClass &held)
{
    const QString code = Classes::inheritedAxis(policy);
    const Policy::Axis *axis = policy.axis(code);
    if (!axis || (!held.levels.contains(code) && !held.undecided.contains(code)))
        return say(QT_TRANSLATE_NOOP("MediaUi", "内容なし"));
    return QVariant::fromValue(badgeOf(*axis, held));
}

QList<Common::Badge> heldBadges(const Policy::Document &policy, const Classes::ContainerClass &held)
{
    QList<Common::Badge> badges;
    for (const Policy::Axis &axis : policy.axes) {
        if (held.levels.contains(axis.code) || held.undecided.contains(axis.code))
            badges.append(badgeOf(axis, held));
    }
    return badges;
}

} // namespace MediaUi
