// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/focusringstyle.h"

#include "ui/common/style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

void drawRing(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(toneColor(Tone::Info, palette), kFocusRing));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

/// Fusion's outline is darker than the window, which nobody sees on a dark one.
void drawDarkOutline(QPainter *painter, const QStyleOption *option, int radius)
{
    if (!isDark(option->palette))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(QPalette::Mid));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

bool hasFocus(const QStyleOption *option)
{
    return option && option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
}

} // namespace

FocusRingStyle::FocusRingStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void FocusRingStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        // Fusion shows it only after a key was pressed; who comes back to a window wants to see it at once.
        drawRing(painter, option->rect, option->palette);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox) {
        drawDarkOutline(painter, option, element == PE_IndicatorRadioButton ? option->rect.height() / 2 : 2);
        return;
    }
    if (element != PE_FrameLineEdit && element != PE_Frame)
        return;
    if (hasFocus(option))
        drawRing(painter, option->rect, option->palette);
    else
        drawDarkOutline(painter, option, 0);
}

void FocusRingStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton && hasFocus(option))
        drawRing(painter, option->rect, option->palette);
}

void FocusRingStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool field = control == CC_ComboBox || control == CC_SpinBox;
    if ((field || control == CC_ToolButton) && hasFocus(option))
        drawRing(painter, option->rect, option->palette);
    else if (field)
        drawDarkOutline(painter, option, 2);
}

QSize FocusRingStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                       const QWidget *widget) const
{
    const QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return QSize(result.width() + 2 * kGrid, std::max(result.height(), kRowHeight));
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return result.expandedTo(QSize(0, kRowHeight));
    case CT_ToolButton:
        return result.expandedTo(QSize(kTarget, kTarget));
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_MenuItem:
    case CT_TabBarTab:
    case CT_ItemViewItem:
        return result.expandedTo(QSize(0, kTarget));
    default:
        return result;
    }
}

int FocusRingStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return kFocusRing; // room for the ring around scroll areas
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kGrid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return kGrid;
    case PM_SplitterWidth:
        return kGrid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FocusRingStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Menu_FadeOutOnHide:
        return 0;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace Common
