// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace BooksUi {

/// 本帳票の分類: as collected, or lowered by who may, with the reason.
class ClassField final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassField(Shell::Session &session, QWidget *parent = nullptr);

    /// Empty = as collected.
    [[nodiscard]] QString bookClass() const;
    [[nodiscard]] QString lowerReason() const;
    /// Reads the levels of the policies again, and whether the actor may lower.
    void refresh();

signals:
    void changed();

private:
    void updateReason();
    [[nodiscard]] bool mayLower(QString &who) const;

    Shell::Session &m_session;
    QComboBox *m_class = nullptr;
    QLabel *m_classNote = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_reasonLabel = nullptr;
};

} // namespace BooksUi
