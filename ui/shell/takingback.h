// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/takeback.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QAction;
class QMenu;
class QWidget;

namespace Common {
class MessageBar;
} // namespace Common

namespace Shell {

class Session;

/// 取り消す and やり直す in the menu 編集 and on the keys: in a field that is being written they belong to the field, everywhere else
/// to one's own last act, which they name. What the register answers is asked for before anything is done.
class TakingBack final : public QObject
{
    Q_OBJECT
public:
    /// The actions and the menu they stand in; `bar` says why not. All of them outlive this.
    TakingBack(QAction *back, QAction *again, QMenu *menu, Common::MessageBar *bar, QWidget *window);

    /// The register that is open now, or nullptr.
    void follow(Session *session);
    /// What can be taken back, and done again, by name; empty = nothing.
    [[nodiscard]] const QString &backName() const { return m_names[0]; }
    [[nodiscard]] const QString &againName() const { return m_names[1]; }

signals:
    /// The names are known again after a change.
    void named();

private:
    void ask();
    void setNames(const QString &back, const QString &again);
    void fillMenu();
    void emptyMenu();
    void trigger(Register::Direction direction);
    void takeBack(Register::Direction direction);
    void answer(Register::Direction direction, const Register::Outcome &trial);
    void perform(Register::Direction direction);
    void askReason(Register::Direction direction);
    void told(Register::Direction direction, const QString &name);
    [[nodiscard]] const QString &nameOf(Register::Direction direction) const { return m_names[direction == Register::Direction::Back ? 0 : 1]; }

    QAction *m_back;
    QAction *m_again;
    Common::MessageBar *m_bar;
    QWidget *m_window;
    QPointer<Session> m_session;
    QTimer m_timer; ///< gathers changes
    QString m_names[2];
    qint64 m_entries[2] = {0, 0}; ///< how many each act has
    bool m_asking = false;
};

} // namespace Shell
