// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompt.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Common {

class NotesEdit;

/// The default dialog of Prompter::askText().
class TextQuestionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TextQuestionDialog(const TextQuestion &question, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;

private:
    void updateAccept();

    bool m_required;
    QLineEdit *m_line = nullptr;
    NotesEdit *m_notes = nullptr;
    QPushButton *m_accept;
};

} // namespace Common
