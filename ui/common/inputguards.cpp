// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inputguards.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QWheelEvent>

namespace Common {

namespace {

bool isValueWidget(const QObject *object)
{
    return qobject_cast<const QComboBox *>(object) || qobject_cast<const QAbstractSpinBox *>(object)
        || (qobject_cast<const QAbstractSlider *>(object) && !qobject_cast<const QScrollBar *>(object));
}

bool isFind(const QKeyEvent *event)
{
    return event->key() == Qt::Key_K && event->modifiers() == Qt::ControlModifier;
}

class InputGuards final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::InputMethod:
            noteComposition(watched, static_cast<QInputMethodEvent *>(event));
            return false;
        case QEvent::FocusOut:
            if (watched == m_composing)
                m_composing = nullptr;
            return false;
        case QEvent::ShortcutOverride:
            if (isFind(static_cast<QKeyEvent *>(event))) {
                event->ignore(); // the line does not see that it could have it
                return qobject_cast<QLineEdit *>(watched) != nullptr;
            }
            // Accepting the override keeps the key away from actions such as Ctrl+Enter.
            if (!belongsToComposition(static_cast<QKeyEvent *>(event)))
                return false;
            event->accept();
            return true;
        case QEvent::KeyPress:
            return belongsToComposition(static_cast<QKeyEvent *>(event));
        case QEvent::Polish:
            stopWheelFocus(watched);
            return false;
        case QEvent::Wheel:
            if (!isValueWidget(watched))
                return false;
            // Ignored and not delivered: the parent, i.e. the form, scrolls instead.
            event->ignore();
            return true;
        default:
            return false;
        }
    }

private:
    void noteComposition(QObject *watched, const QInputMethodEvent *event)
    {
        if (!event->preeditString().isEmpty())
            m_composing = watched;
        else if (watched == m_composing)
            m_composing = nullptr;
    }

    [[nodiscard]] bool belongsToComposition(const QKeyEvent *event) const
    {
        if (!m_composing)
            return false;
        const int key = event->key();
        return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
    }

    static void stopWheelFocus(QObject *watched)
    {
        if (!isValueWidget(watched))
            return;
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }

    QPointer<QObject> m_composing;
};

} // namespace

void installInputGuards(QApplication &application)
{
    static constexpr const char *kInstalled = "daichoInputGuards";
    if (application.property(kInstalled).toBool())
        return;
    application.setProperty(kInstalled, true);
    application.installEventFilter(new InputGuards(&application));
}

} // namespace Common
