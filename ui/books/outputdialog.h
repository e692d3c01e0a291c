// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/pageselection.h"
#include "ui/common/dialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace BooksUi {

/// Which books and which of their pages go out together, as one PDF or one print job.
class OutputDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    struct Book {
        QString code;
        QString title;
    };
    struct Choice {
        QStringList books; ///< codes, in the order of the list
        Books::PageSelection pages;
    };

    /// `current` is chosen at first.
    OutputDialog(const QList<Book> &books, const QString &current, QWidget *parent = nullptr);
    [[nodiscard]] Choice choice() const;

signals:
    void pdfWanted();
    void printWanted();

protected:
    void check() override;
    void apply() override;

private:
    [[nodiscard]] Support::Result<Books::PageSelection> pages() const;

    QListWidget *m_books;
    QLineEdit *m_pages;
    QComboBox *m_sides;
    bool m_print = false; ///< which of the two buttons was meant
};

} // namespace BooksUi
