// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/books/bookdefinition.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace BooksUi {

/// 手書きの行: how high rows are, how many empty ones follow, and the rows of a form with what is printed in them.
class BlankPane final : public QWidget
{
    Q_OBJECT

public:
    explicit BlankPane(QWidget *parent = nullptr);

    void show(const Assets::BookDefinition &definition);
    /// After the columns and the kind of rows were written: a form's rows have a cell for each column.
    void write(Assets::BookDefinition &definition) const;
    /// The columns of the definition are others now, or it is a form now.
    void setShape(const Assets::BookDefinition &definition);

signals:
    void changed();

private:
    QWidget *buildButtons();
    void fill(const QList<Assets::DefinedRow> &rows);
    void setRow(int row, const Assets::DefinedRow &defined);
    [[nodiscard]] Assets::DefinedRow rowAt(int row) const;
    void add(bool heading);
    void move(int by);
    void remove();

    QDoubleSpinBox *m_height;
    QSpinBox *m_blank;
    QCheckBox *m_fill;
    QLabel *m_note;
    QWidget *m_formRows;
    QTableWidget *m_table;
    int m_columns = 0;
};

} // namespace BooksUi
