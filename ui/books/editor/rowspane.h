// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/assets/books/bookdefinition.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QListWidget;
class QPlainTextEdit;

namespace BooksUi {

/// 行: which assets, in which order, put together how, and what is added up.
class RowsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RowsPane(const QList<Assets::Field> &fields, QWidget *parent = nullptr);

    void show(const Assets::BookDefinition &definition);
    void write(Assets::BookDefinition &definition) const;

signals:
    void changed();

private:
    void buildSort(QFormLayout *form);
    void buildGroups(QFormLayout *form);
    void updateEnabled();
    [[nodiscard]] QComboBox *fieldBox(const QString &none);
    void choose(QComboBox *box, const QString &field) const;

    struct SortLine {
        QComboBox *field;
        QCheckBox *descending;
    };

    QList<Assets::Field> m_fields;
    QComboBox *m_kind;
    QPlainTextEdit *m_where;
    QList<SortLine> m_sort;
    QComboBox *m_group = nullptr;
    QCheckBox *m_newPage = nullptr;
    QCheckBox *m_subtotals = nullptr;
    QCheckBox *m_classes = nullptr;
    QListWidget *m_sums = nullptr;
};

} // namespace BooksUi
