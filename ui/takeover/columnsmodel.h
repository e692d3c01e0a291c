// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/takeover/ledgerreading.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace TakeoverUi {

/// One answer to "what does this column become?".
struct FieldChoice {
    QString code; ///< field code, Takeover::kLevels, Takeover::kIgnored or "-" (own field)
    QString text;
    bool startsGroup = false;
};

/// The columns of one sheet: heading, what it becomes, how well it reads, and some of its values.
class ColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Letter, Header, Field, State, Samples, ColumnCount };

    static constexpr char kNameIt[] = "-:"; ///< the choice that asks for a name

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const QList<Takeover::Column> &columns, const QList<Assets::Field> &fields,
                  const SheetTroubles &troubles);
    void clear() { setSheet({}, {}, {}); }
    /// Whether what has no field becomes an own field; otherwise it is left out.
    void setOwnFields(bool own) { m_own = own; }
    void setPalette(const QPalette &palette) { m_palette = palette; }
    [[nodiscard]] const QList<Takeover::Column> &columns() const { return m_columns; }
    /// What a row may become; a field that another column has says so.
    [[nodiscard]] QList<FieldChoice> choices(int row) const;
    /// How a correction names this column: its header, or its letter when that is not unique.
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] int ownCount() const;
    [[nodiscard]] int ignoredCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a field's code. The column that had the field becomes an own field.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Makes the column an own field of that name.
    void setOwnLabel(int row, const QString &label);

signals:
    void nameAsked(int row); ///< a name for the own field is wanted
    void corrected(int row, const QString &field);

private:
    [[nodiscard]] QString fieldText(const Takeover::Column &column) const;
    [[nodiscard]] QString stateText(const Takeover::Column &column) const;
    [[nodiscard]] QString labelOf(const QString &code) const;
    [[nodiscard]] bool isFixed(const Takeover::Column &column) const;

    QList<Takeover::Column> m_columns;
    QList<Assets::Field> m_fields;
    SheetTroubles m_troubles;
    QPalette m_palette;
    bool m_own = true;
};

} // namespace TakeoverUi
