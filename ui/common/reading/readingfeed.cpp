// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/reading/readingfeed.h"

#include <QInputMethodEvent>
#include <QLineEdit>

#include <utility>

namespace Common {

ReadingFeed::ReadingFeed(QLineEdit *name, QLineEdit *reading) : QObject(name), m_name(name), m_reading(reading)
{
    m_name->installEventFilter(this);
    m_trail.follow(m_name->text());
    connect(m_name, &QLineEdit::textChanged, this, &ReadingFeed::follow);
    // Half-width kana come out of old lists and of some keyboards.
    connect(m_reading, &QLineEdit::editingFinished, this, [this] {
        const QString full = fullWidthKana(m_reading->text());
        if (full == m_reading->text())
            return;
        m_reading->selectAll();
        m_reading->insert(full); // not setText(): Ctrl+Z still knows what was typed
    });
}

bool ReadingFeed::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::InputMethod) {
        const auto *composed = static_cast<QInputMethodEvent *>(event);
        const std::optional<QString> reading = m_composition.take(composed->commitString(), composed->preeditString());
        m_put.reset();
        if (!composed->commitString().isEmpty())
            m_put = ReadingTrail::Put{composed->commitString(), reading};
    } else if (event->type() == QEvent::KeyPress) {
        m_put.reset();
    }
    return QObject::eventFilter(watched, event);
}

void ReadingFeed::follow(const QString &text)
{
    m_trail.follow(text, std::exchange(m_put, std::nullopt));
    const std::optional<QString> reading = m_trail.reading();
    if (!reading || !m_reading || m_reading->text() != m_filled || *reading == m_filled)
        return;
    m_filled = *reading;
    m_reading->setText(m_filled);
}

} // namespace Common
