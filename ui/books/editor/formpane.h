// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/books/bookdefinition.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace BooksUi {

class PageSetupField;

/// 様式: name, title, form number, boxes of approval, paper, and the own lines before and after the table.
class FormPane final : public QWidget
{
    Q_OBJECT

public:
    explicit FormPane(QWidget *parent = nullptr);

    void show(const Assets::BookDefinition &definition);
    void write(Assets::BookDefinition &definition) const;
    void focusName();

signals:
    void changed();

private:
    /// A line that may be left to the register's own setting.
    struct OwnLine {
        QWidget *row;
        QLineEdit *edit;
        QCheckBox *usual;
    };
    OwnLine ownLine(const QString &placeholder);
    QPlainTextEdit *lines(const QString &placeholder);

    QLineEdit *m_name;
    QLineEdit *m_title;
    OwnLine m_formNumber;
    OwnLine m_approval;
    PageSetupField *m_page;
    QPlainTextEdit *m_intro;
    QPlainTextEdit *m_notes;
    QPlainTextEdit *m_description;
};

} // namespace BooksUi
