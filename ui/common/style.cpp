// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/parts/focusringstyle.h"

#include <QApplication>
#include <QFont>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr int kLeastPointSize = 10;

struct Colours {
    QRgb window, base, alternate, text, button, muted, disabled, line, highlight, highlightedText, link;
};
constexpr Colours kLight{0xfff4f6f8, 0xffffffff, 0xfff6f8fb, 0xff1b1c1f, 0xffeceff3, 0xff5a6068,
                         0xff7a8088, 0xffc3c9d1, 0xff0b57b5, 0xffffffff, 0xff0b57b5};
constexpr Colours kDark{0xff222529, 0xff191b1e, 0xff1f2226, 0xffe9eaec, 0xff2f3338, 0xffa9afb7,
                        0xff858b93, 0xff6f7680, 0xff2a64b8, 0xffffffff, 0xff8fb8fa};

QPalette makePalette(const Colours &c)
{
    QPalette p(QColor::fromRgb(c.button), QColor::fromRgb(c.window));
    const auto set = [&p](QPalette::ColorRole role, QRgb rgb) { p.setColor(role, QColor::fromRgb(rgb)); };
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.highlightedText);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::ToolTipBase, c.base);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlightedText);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::Mid, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor::fromRgb(c.disabled));
    return p;
}

QFont applicationFont(const QFont &system, int textPercent)
{
    QFont font = system;
    // IPAex is drawn several times faster than the CJK collections and has every character of the books.
    font.setFamilies({u"IPAexGothic"_s, u"BIZ UDGothic"_s, u"Yu Gothic UI"_s, u"Meiryo UI"_s, system.family()});
    const int points = std::max(kLeastPointSize, system.pointSize());
    font.setPointSizeF(points * std::clamp(textPercent, 80, 200) / 100.0);
    return font;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double partOfB)
{
    const auto mix = [partOfB](int x, int y) { return int(std::lround(x + (y - x) * partOfB)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

void applyStyle(QApplication &application, Theme theme, int textPercent)
{
    // What the platform gave at first is the measure of "system", also when the theme is changed later.
    static const QFont systemFont = QApplication::font();
    static const bool systemDark = isDark(QApplication::palette());
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemDark);
    if (!qobject_cast<FocusRingStyle *>(QApplication::style()))
        QApplication::setStyle(new FocusRingStyle);
    QApplication::setPalette(makePalette(dark ? kDark : kLight));
    QApplication::setFont(applicationFont(systemFont, textPercent));
    application.setEffectEnabled(Qt::UI_AnimateMenu, false);
    application.setEffectEnabled(Qt::UI_AnimateCombo, false);
    application.setEffectEnabled(Qt::UI_FadeTooltip, false);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window)) < 0.18;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Muted:
        return QColor::fromRgb(dark ? kDark.muted : kLight.muted);
    case Tone::Info:
        return QColor::fromRgb(dark ? kDark.link : kLight.link);
    case Tone::Success:
        return QColor::fromRgb(dark ? 0xff84d4a0 : 0xff1b6b39);
    case Tone::Warning:
        return QColor::fromRgb(dark ? 0xfff3bb6b : 0xff854b00);
    case Tone::Danger:
        return QColor::fromRgb(dark ? 0xffff9f97 : 0xffb0241c);
    }
    return palette.color(QPalette::WindowText);
}

QColor toneGround(Tone tone, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Base), toneColor(tone, palette), isDark(palette) ? 0.14 : 0.09);
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QFont titleFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.3);
    font.setBold(true);
    return font;
}

} // namespace Common
