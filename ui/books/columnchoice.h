// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QCheckBox;
class QListWidget;

namespace BooksUi {

/// Which columns this one printing has, without a definition of its own.
class ColumnChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChoice(Shell::Session &session, QWidget *parent = nullptr);

    /// Field codes in order; empty = the book's own.
    [[nodiscard]] QStringList columns() const;
    /// Reads the fields again. Throws DbError.
    void refresh();

signals:
    void changed();

private:
    void moveColumn(int by);

    Shell::Session &m_session;
    QCheckBox *m_ownColumns = nullptr;
    QWidget *m_columnBox = nullptr;
    QListWidget *m_columns = nullptr;
};

} // namespace BooksUi
