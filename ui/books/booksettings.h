// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/assets/books/assetbooks.h"
#include "models/register/policies.h"
#include "ui/shell/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace BooksUi {

class ClassField;
class ColumnChoice;
class PageSetupField;

/// How a book is wanted: what it holds, paper, form number, boxes of approval, columns, class.
class BookSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit BookSettings(Shell::Session &session, QWidget *parent = nullptr);

    void setBook(const QString &code);
    /// What the list showed when the book was asked for.
    void setScope(const Assets::Filter &filter, const QList<Assets::SortKey> &sort);
    /// Everything but who prints.
    [[nodiscard]] Assets::BookOrder order() const;
    /// Another book beside it, in its own paper: all of it.
    [[nodiscard]] Assets::BookOrder orderBeside(const QString &code) const;
    /// Reads policies, fields and the register's own form settings again.
    void refresh();

signals:
    void changed();

private:
    QWidget *buildScope();
    QWidget *buildForm();
    void fillScope();
    void readDefinition();
    void updateVisibility();
    void define(Assets::BookOrder &order) const;
    void keepAsDefault();
    [[nodiscard]] QStringList approvalTitles() const;
    [[nodiscard]] Books::PageSetup pageOf(const QString &code) const;
    [[nodiscard]] std::optional<Assets::BookDefinition> definitionOf(const QString &code) const;

    Shell::Session &m_session;
    QString m_book;
    QString m_scopeBook; ///< the book that m_filter and m_sort are meant for
    Assets::Filter m_filter;
    QList<Assets::SortKey> m_sort;
    QComboBox *m_scope = nullptr;
    QLabel *m_scopeLabel = nullptr;
    PageSetupField *m_page = nullptr;
    QLineEdit *m_formNumber = nullptr;
    QLineEdit *m_approval = nullptr;
    double m_usualBindingMm = 10; ///< the register's own
    QPushButton *m_keep = nullptr;
    QCheckBox *m_perUnit = nullptr;
    QCheckBox *m_blank = nullptr;
    QWidget *m_assetsOnly = nullptr;
    QLabel *m_description = nullptr;
    QWidget *m_form = nullptr; ///< what a definition says by itself
    ColumnChoice *m_columns = nullptr;
    ClassField *m_class = nullptr;
    std::optional<Assets::BookDefinition> m_definition; ///< of m_book, when it is a defined one
};

} // namespace BooksUi
