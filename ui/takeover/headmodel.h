// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/takeover/ledgerreading.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace TakeoverUi {

/// The beginning of a sheet as it stands in the file, with a first column that says what each line is taken for.
class HeadModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Above, Header, Asset, Skipped, Refused, NotTaken };
    static constexpr int kKindRole = Qt::UserRole; ///< Kind as int
    static constexpr int kLines = 20;              ///< of data, below the header

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const QList<RawLine> &lines, const Takeover::PlannedSheet &sheet,
                  const SheetTroubles &troubles);
    void clear();
    void setPalette(const QPalette &palette) { m_palette = palette; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line {
        RawLine raw;
        Kind kind = Kind::Asset;
        QString reason;
    };
    [[nodiscard]] static QString word(const Line &line);

    QList<Line> m_lines;
    int m_width = 0;
    QPalette m_palette;
};

} // namespace TakeoverUi
