// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/history.h"
#include "ui/shell/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace JournalUi {

/// The conditions above the list: act, result, actor, period.
class EntryFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryFilterBar(Shell::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] Journal::EntryFilter filter() const;
    void clear();
    void setActor(const QString &name);
    void setResult(const QString &code);
    void setAct(const QString &name);

signals:
    void changed();

private:
    void fillActors();
    [[nodiscard]] QString instant(const QLineEdit *edit, int addDays) const;
    void dateEdited(QLineEdit *edit);

    Shell::Session &m_session;
    QComboBox *m_act;
    QComboBox *m_result;
    QComboBox *m_actor;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QPushButton *m_clear;
};

} // namespace JournalUi
