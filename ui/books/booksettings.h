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
class QListWidget;
class QPushButton;

namespace BooksUi {

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
    QWidget *buildForm();
    QWidget *buildColumns();
    QWidget *buildClass();
    void fillScope();
    void fillColumns();
    void moveColumn(int by);
    void updateClassBox();
    void updateReason();
    void updateVisibility();
    void keepAsDefault();
    [[nodiscard]] QStringList approvalTitles() const;
    [[nodiscard]] Books::PageSetup pageOf(const QString &code) const;
    [[nodiscard]] bool mayLower(QString &who) const;

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
    QCheckBox *m_ownColumns = nullptr;
    QWidget *m_columnBox = nullptr;
    QListWidget *m_columns = nullptr;
    QComboBox *m_class = nullptr;
    QLabel *m_classNote = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_reasonLabel = nullptr;
};

} // namespace BooksUi
