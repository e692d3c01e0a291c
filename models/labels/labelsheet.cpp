// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labelsheet.h"

#include "models/support/text.h"

namespace Labels {

namespace {

QString plain(const QString &name)
{
    return Support::fold(name).remove(u' ');
}

} // namespace

QRectF LabelSheet::place(int index) const
{
    const QPointF topLeft(margin.x() + pitch.x() * (index % columns), margin.y() + pitch.y() * (index / columns));
    return {topLeft, label};
}

bool LabelSheet::isCalled(const QString &name) const
{
    const QString wanted = plain(name);
    if (wanted.isEmpty())
        return false;
    if (plain(product) == wanted || plain(maker + product) == wanted)
        return true;
    for (const QString &other : also) {
        if (plain(other) == wanted || plain(maker + other) == wanted)
            return true;
    }
    return false;
}

} // namespace Labels
