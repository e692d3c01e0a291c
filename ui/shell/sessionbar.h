// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Common {
class ChoiceBox;
} // namespace Common

namespace Shell {

/// The line over every page: the organization, its 規程, and who acts. Nobody logs in, so who acts is what he says himself.
class SessionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SessionBar(Session &session, QWidget *parent = nullptr);
    void focusActor();

signals:
    void findWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void loadPersons();
    void loadPolicy();
    void choose();
    void refresh(const QList<Journal::ObjectRef> &objects);

    Session &m_session;
    QLabel *m_organization;
    QToolButton *m_policy;
    QToolButton *m_addPerson; ///< while there is nobody to choose
    Common::ChoiceBox *m_actor;
    qint64 m_policyId = 0;
    bool m_loading = false;
};

} // namespace Shell
