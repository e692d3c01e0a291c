// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/books/editor/columnsmodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace Common {
class ChoiceBox;
}

namespace BooksUi {

/// 列: which columns, in which order, with which headings.
class ColumnsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsPane(const QList<Assets::Field> &fields, QWidget *parent = nullptr);

    void show(const Assets::BookDefinition &definition);
    void write(Assets::BookDefinition &definition) const;
    [[nodiscard]] ColumnsModel *model() const { return m_model; }

signals:
    void changed();

private:
    QWidget *buildAdding(const QList<Assets::Field> &fields);
    QWidget *buildMoving();
    void add(const Assets::DefinedColumn &column);
    void move(int by);
    void remove();
    void updateButtons();

    ColumnsModel *m_model;
    QTableView *m_table;
    Common::ChoiceBox *m_fields = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace BooksUi
