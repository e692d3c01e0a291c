// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/textquestiondialog.h"

#include "models/support/text.h"
#include "ui/common/formlayout.h"
#include "ui/common/notesedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Common {

TextQuestionDialog::TextQuestionDialog(const TextQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_required(question.required)
    , m_accept(new QPushButton(question.accept.isEmpty() ? tr("決定") : question.accept, this))
{
    setWindowTitle(question.title);
    QWidget *editor = nullptr;
    if (question.multiLine) {
        m_notes = new NotesEdit(this);
        m_notes->setPlainText(question.text);
        connect(m_notes, &NotesEdit::textChanged, this, &TextQuestionDialog::updateAccept);
        editor = m_notes;
    } else {
        m_line = new QLineEdit(question.text, this);
        m_line->setEchoMode(question.secret ? QLineEdit::Password : QLineEdit::Normal);
        m_line->selectAll();
        connect(m_line, &QLineEdit::textChanged, this, &TextQuestionDialog::updateAccept);
        editor = m_line;
    }
    editor->setMinimumWidth(360);
    editor->setAccessibleName(question.label);
    auto *layout = new QVBoxLayout(this);
    auto *label = new QLabel(question.label, this);
    label->setWordWrap(true);
    label->setBuddy(editor);
    layout->addWidget(label);
    layout->addWidget(editor);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("キャンセル"), this);
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    layout->addLayout(buttons);
    m_accept->setDefault(!question.multiLine);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    editor->setFocus();
    updateAccept();
}

QString TextQuestionDialog::text() const
{
    if (m_line && m_line->echoMode() == QLineEdit::Password)
        return m_line->text();
    return m_line ? Support::cleaned(m_line->text()) : Support::cleaned(m_notes->toPlainText(), true);
}

void TextQuestionDialog::updateAccept()
{
    m_accept->setEnabled(!m_required || !text().isEmpty());
}

} // namespace Common
