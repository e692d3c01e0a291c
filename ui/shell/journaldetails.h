// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace Shell {

class JournalWatch;
class Session;

/// What the verification found, place by place, and what to do about it.
class JournalDetails final : public QDialog
{
    Q_OBJECT
public:
    JournalDetails(Session &session, JournalWatch &watch, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QString advice() const;

    Session &m_session;
    JournalWatch &m_watch;
    QLabel *m_state;
    QLabel *m_advice;
    QListWidget *m_breaks;
    QPushButton *m_again;
};

} // namespace Shell
