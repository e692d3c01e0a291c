// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "ui/common/style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr int kEdge = 4;

Tone kindTone(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return Tone::Info;
    case MessageBar::Kind::Success:
        return Tone::Success;
    case MessageBar::Kind::Advice:
        return Tone::Muted;
    case MessageBar::Kind::Refusal:
        return Tone::Warning;
    case MessageBar::Kind::Error:
        return Tone::Danger;
    }
    return Tone::Info;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_word(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    QFont bold = m_word->font();
    bold.setBold(true);
    m_word->setFont(bold);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoDefault(false);
    m_close->setText(u"×"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("この知らせを閉じる"));
    m_close->setToolTip(tr("この知らせを閉じます。"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGrid + kEdge, kGrid / 2, kGrid / 2, kGrid / 2);
    layout->addWidget(m_word, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    for (QLabel *label : {m_word, m_text}) {
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setContentsMargins(0, kGrid / 2 + 1, 0, kGrid / 2);
    }
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        emit dismissed(); // the text says still which it was
        clear();
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &actionText)
{
    m_kind = kind;
    m_word->setText(kindWord());
    m_text->setText(text);
    m_text->setToolTip({});
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(tr("%1: %2").arg(kindWord(), text));
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Support::Error &error)
{
    showMessage(Kind::Error, error.message);
    m_text->setToolTip(error.detail);
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::kindWord() const
{
    switch (m_kind) {
    case Kind::Info:
        return tr("お知らせ");
    case Kind::Success:
        return tr("完了");
    case Kind::Advice:
        return tr("助言");
    case Kind::Refusal:
        return tr("お断り");
    case Kind::Error:
        return tr("エラー");
    }
    return {};
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone tone = kindTone(m_kind);
    painter.fillRect(rect(), toneGround(tone, palette()));
    painter.setPen(toneColor(tone, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, kEdge, height()), toneColor(tone, palette()));
}

} // namespace Common
