// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/start/waiting.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Start {

/// What waits, under headings; every line opens what it is about, and what only needs an answer is answered here.
class WaitingList final : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingList(Shell::Session &session, QWidget *parent = nullptr);

    /// Current line and folded headings stay.
    void setGroups(const QList<WaitingGroup> &groups);
    [[nodiscard]] const QList<WaitingGroup> &groups() const { return m_groups; }

private:
    [[nodiscard]] const WaitingLine *lineOf(const QTreeWidgetItem *item) const;
    void open(QTreeWidgetItem *item);
    void answer();
    void answerConsultation(const WaitingLine &line);
    void close(const QString &act, qint64 id, const QString &note);
    void updateButtons();

    Shell::Session &m_session;
    QList<WaitingGroup> m_groups;
    QTreeWidget *m_tree;
    QLabel *m_nothing; ///< over the empty list: nothing to do is an answer, an empty pane is none
    QPushButton *m_open;
    QPushButton *m_answer;
};

} // namespace Start
