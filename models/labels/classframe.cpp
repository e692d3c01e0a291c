// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/classframe.h"

#include <algorithm>

namespace Labels {

namespace {

void addBox(const QRectF &box, float width, QVector<Books::Line> &lines)
{
    lines.append({box.topLeft(), box.topRight(), width});
    lines.append({box.topRight(), box.bottomRight(), width});
    lines.append({box.bottomRight(), box.bottomLeft(), width});
    lines.append({box.bottomLeft(), box.topLeft(), width});
}

void addDashes(QPointF from, QPointF to, float width, QVector<Books::Line> &lines)
{
    constexpr double kDash = 2; // points, as long as the gap
    const double length = std::max(std::abs(to.x() - from.x()), std::abs(to.y() - from.y()));
    const QPointF step = (to - from) / std::max(length, kDash);
    for (double at = 0; at < length; at += 2 * kDash)
        lines.append({from + step * at, from + step * std::min(length, at + kDash), width});
}

QRectF shrunk(const QRectF &area, double by)
{
    return area.adjusted(by, by, -by, -by);
}

} // namespace

double framePadding(int weight, float size)
{
    // The inner frame of the highest class needs room of its own.
    return weight >= 4 ? std::max(3.0, double(size) * 0.55) : std::max(2.0, double(size) * 0.36);
}

QVector<Books::Line> classFrame(const QRectF &area, int weight, float size)
{
    const auto fine = std::max(0.4F, size * 0.05F);
    const float heavy = fine * 3;
    QVector<Books::Line> lines;
    switch (std::clamp(weight, 0, 4)) {
    case 4: {
        addBox(shrunk(area, double(heavy) / 2), heavy, lines);
        addBox(shrunk(area, double(heavy) + double(fine) * 1.2), fine, lines);
        break;
    }
    case 3: addBox(shrunk(area, double(heavy) / 2), heavy, lines); break;
    case 2: addBox(shrunk(area, double(fine) / 2), fine, lines); break;
    case 1: lines.append({area.bottomLeft() - QPointF(0, double(fine)), area.bottomRight() - QPointF(0, double(fine)), fine}); break;
    case 0: {
        const QRectF box = shrunk(area, double(fine) / 2);
        addDashes(box.topLeft(), box.topRight(), fine, lines);
        addDashes(box.topRight(), box.bottomRight(), fine, lines);
        addDashes(box.bottomRight(), box.bottomLeft(), fine, lines);
        addDashes(box.bottomLeft(), box.topLeft(), fine, lines);
        break;
    }
    }
    return lines;
}

} // namespace Labels
