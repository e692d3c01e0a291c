// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/common/style.h"
#include "ui/shell/themedicon.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace Shell {

namespace {

constexpr int kIcon = 20;
constexpr int kMark = 4; ///< bar at the left of the current page: not by colour alone

} // namespace

NavigationButton::NavigationButton(const QString &title, const QString &icon, QWidget *parent)
    : QToolButton(parent), m_title(title), m_iconName(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAutoRaise(true);
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setIcon(themedIcon(icon, palette()));
    describe();
}

void NavigationButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void NavigationButton::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

void NavigationButton::setShortcutHint(const QString &shortcut)
{
    m_hint = shortcut;
    describe();
}

void NavigationButton::describe()
{
    const QString name =
        m_count > 0 ? tr("%1（%2 件）").arg(m_title, QLocale().toString(m_count)) : m_title;
    setAccessibleName(name);
    setToolTip(m_hint.isEmpty() ? name : tr("%1 [%2]").arg(name, m_hint));
}

QSize NavigationButton::sizeHint() const
{
    const int height = qMax(Common::kTarget + kGrid, fontMetrics().height() + 2 * kGrid);
    const int icon = kMark + 2 * kGrid + kIcon + kGrid;
    if (m_folded)
        return {icon + kGrid / 2, height};
    return {icon + fontMetrics().horizontalAdvance(m_title) + 3 * kGrid
                + fontMetrics().horizontalAdvance(u"9,999"_s),
            height};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colours = palette();
    if (isChecked() || underMouse() || isDown()) {
        QColor ground = colours.color(QPalette::Highlight);
        ground.setAlphaF(isChecked() ? 0.16F : 0.08F);
        painter.fillRect(rect(), ground);
    }
    if (isChecked())
        painter.fillRect(QRect(0, 0, kMark, height()), colours.color(QPalette::Highlight));
    const int left = kMark + kGrid;
    icon().paint(&painter, QRect(left, (height() - kIcon) / 2, kIcon, kIcon));
    painter.setPen(colours.color(QPalette::WindowText));
    if (!m_folded) {
        QFont words = font();
        words.setBold(isChecked());
        painter.setFont(words);
        const QRect room = rect().adjusted(left + kIcon + kGrid, 0, -kGrid, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_title);
        if (m_count > 0)
            painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(m_count));
    } else if (m_count > 0) {
        painter.setBrush(colours.color(
            QPalette::Highlight)); // a dot: something waits; how much is in the tool tip
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QRect(left + kIcon - 4, (height() - kIcon) / 2 - 2, 8, 8));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        ring.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

void NavigationButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(themedIcon(m_iconName, palette()));
}

Navigation::Navigation(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, kGrid, 0, kGrid);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setAccessibleName(tr("画面の切り替え"));
    setObjectName(u"navigation"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Navigation::addEntry(const QString &key, const QString &title, const QString &icon)
{
    auto *button = new NavigationButton(title, icon, this);
    button->setObjectName(key + u"NavigationButton"_s);
    if (m_buttons.size() < 9)
        button->setShortcutHint(u"Ctrl+%1"_s.arg(m_buttons.size() + 1));
    m_layout->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.append(button);
    m_byKey.insert(key, button);
    connect(button, &QToolButton::clicked, this, [this, key] { emit chosen(key); });
}

void Navigation::setCurrent(const QString &key)
{
    if (NavigationButton *button = m_byKey.value(key))
        button->setChecked(true);
}

void Navigation::setCount(const QString &key, int count)
{
    if (NavigationButton *button = m_byKey.value(key))
        button->setCount(count);
}

int Navigation::count(const QString &key) const
{
    const NavigationButton *button = m_byKey.value(key);
    return button ? button->count() : 0;
}

void Navigation::setFolded(bool folded)
{
    m_folded = folded;
    for (NavigationButton *button : std::as_const(m_buttons))
        button->setFolded(folded);
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto current = m_buttons.indexOf(qobject_cast<NavigationButton *>(focusWidget()));
    if (step == 0 || current < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qsizetype next = qBound(qsizetype(0), current + step, m_buttons.size() - 1);
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
    m_buttons.at(next)->click();
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace Shell
