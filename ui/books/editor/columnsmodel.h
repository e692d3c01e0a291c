// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/assets/books/bookdefinition.h"

#include <QAbstractTableModel>

namespace BooksUi {

/// The columns of a definition, one row each, in the order in which they are printed. Rows are dragged to where they
/// shall stand.
class ColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Part { Field, Heading, Width, Align, Wrap, PartCount };

    explicit ColumnsModel(QList<Assets::Field> fields, QObject *parent = nullptr);

    void setColumns(const QList<Assets::DefinedColumn> &columns);
    [[nodiscard]] const QList<Assets::DefinedColumn> &columns() const { return m_columns; }
    void insert(int row, const Assets::DefinedColumn &column);
    void remove(int row);
    /// False when there is nowhere to go.
    bool move(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void edited();

private:
    [[nodiscard]] QVariant shown(const Assets::DefinedColumn &column, int part, bool editing) const;
    bool write(Assets::DefinedColumn &column, int part, const QVariant &value) const;
    [[nodiscard]] QString usualHeading(const Assets::DefinedColumn &column) const;
    void moveTo(int from, int to);

    QList<Assets::Field> m_fields;
    QList<Assets::DefinedColumn> m_columns;
};

/// A line feed inside one line of an editor, and back.
[[nodiscard]] QString withReturnSigns(QString text);
[[nodiscard]] QString withLineFeeds(QString text);

/// 左, 中央, 右: by Books::Column::Align.
[[nodiscard]] QStringList alignWords();

} // namespace BooksUi
