// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "ui/assets/list/conditionrow.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTimer;

namespace Shell {
class Session;
}

namespace AssetsUi {

class ConditionGroupBox;

/// 詳しい条件: builds the tree of conditions of a filter, says it in words and tells while it is built how many it leaves.
/// Ctrl+Enter narrows the list; nothing changes before.
class ConditionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `filter` is the whole filter of the list: what else it asks counts along.
    ConditionDialog(Shell::Session &session, const QList<Assets::Field> &fields, const Assets::Filter &filter, QWidget *parent = nullptr);

    [[nodiscard]] ConditionGroupBox *root() const { return m_root; }
    /// How many rows are left, as the dialog says it.
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

signals:
    void chosen(const Assets::ConditionGroup &conditions);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void accept() override;

private:
    void build();
    void readWords(const QList<Assets::Field> &fields);
    void changed();
    void count();
    /// As they are stored; nullopt, and the reason in the dialog when `tell`.
    [[nodiscard]] std::optional<Assets::ConditionGroup> readConditions(bool tell);

    Shell::Session &m_session;
    Assets::Filter m_filter;
    ConditionWords m_words;
    ConditionGroupBox *m_root = nullptr;
    QLabel *m_said = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_accept = nullptr;
    QTimer *m_wait;
    quint64 m_question = 0;
};

} // namespace AssetsUi
