// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelpages.h"
#include "models/labels/labelsheetjson.h"

#include <algorithm>

/// Things to put on labels (架空), and where shipped sheets are found.
namespace LabelFixture {

using namespace Qt::StringLiterals;

inline Labels::LabelSheet sheet(const QString &product)
{
    const auto &all = Labels::shippedSheets();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Labels::LabelSheet &one) { return one.isCalled(product); });
    if (found == all.cend())
        qFatal("no sheet %s", qPrintable(product));
    return *found;
}

inline Labels::LabelContent content(int number, const QString &name = u"固定資産課税台帳"_s)
{
    Labels::LabelContent content;
    content.object = {u"asset"_s, number};
    content.number = u"A-税-"_s + QString::number(number).rightJustified(4, u'0');
    content.name = name;
    content.classed = {u"自治体機密性3A・完全性2・可用性1"_s, u"3A・2・1"_s, 4};
    content.restrictions = {u"複製を禁止"_s, u"庁外へ持ち出さない"_s, u"施錠して保管"_s};
    content.unit = u"税務課"_s;
    content.payload = "D" + QByteArray::number(number) + "-9F3C";
    return content;
}

/// All texts of the plan are inside, and so are its frame and its code.
inline QString outside(const Labels::LabelPlan &plan)
{
    const QRectF whole(QPointF(), plan.size);
    const QRectF label = whole.adjusted(-0.01, -0.01, 0.01, 0.01);
    for (const Labels::LabelText &text : plan.texts) {
        const QRectF box(text.topLeft, QSizeF(text.block.widest(), text.block.height()));
        if (!label.contains(box))
            return u"text %1"_s.arg(text.block.text.text);
        if (!plan.code.isEmpty() && box.intersects(plan.code))
            return u"text on the code: %1"_s.arg(text.block.text.text);
    }
    for (const Books::Line &line : plan.lines) {
        if (!label.contains(line.from) || !label.contains(line.to))
            return u"frame"_s;
    }
    for (const QRectF &module : plan.modules) {
        if (!label.contains(module))
            return u"code"_s;
    }
    return {};
}

} // namespace LabelFixture
