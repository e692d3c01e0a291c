// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/comparison.h"
#include "ui/common/pagedtablemodel.h"

namespace TakeoverUi {

/// Lines of a ledger that came back, each to be accepted or not. Of a changed line every changed cell has a row of its
/// own, old beside new; the tick stands in the first of them and is for the whole line.
class CompareModel final : public Common::PagedTableModel
{
    Q_OBJECT

public:
    enum class Kind { Changed, New };
    /// Columns of Kind::Changed; Kind::New ends with Line.
    enum Column { Tick, Number, Name, Unit, Line, Match, Field, Before, After };

    explicit CompareModel(Kind kind, QObject *parent = nullptr);

    /// Lines that were decided on before keep their tick.
    void setLines(const QList<Takeover::ComparedRow> &lines, bool keepTicks);
    /// Shows the lines of one unit; empty = all.
    void showUnit(const QString &unit);
    void toggle(int row);
    /// All lines that are shown.
    void setAll(bool accepted);

    [[nodiscard]] bool isAccepted(int row) const;
    [[nodiscard]] const Takeover::ComparedRow *lineAt(int row) const;
    [[nodiscard]] const Takeover::CellChange *changeAt(int row) const;
    [[nodiscard]] qint64 lineCount() const { return m_lines.size(); }
    [[nodiscard]] qint64 acceptedCount() const { return m_acceptedCount; }
    /// Somebody has decided otherwise than was proposed.
    [[nodiscard]] bool isDecided() const;
    void writeAccepted(QStringList &keys) const;

    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

signals:
    void acceptedChanged();

protected:
    [[nodiscard]] const Common::Row *residentRow(qint64 id) const override;

private:
    struct Place {
        int line = 0; ///< in m_lines
        int cell = 0; ///< of the line
    };
    [[nodiscard]] static QList<Common::Column> columnsFor(Kind kind);
    [[nodiscard]] const Place *placeAt(int row) const;
    void setAccepted(int line, bool accepted);
    void order();

    Kind m_kind;
    QList<Takeover::ComparedRow> m_lines;
    QVector<bool> m_accepted; ///< by line
    qint64 m_acceptedCount = 0;
    QVector<Place> m_places; ///< id − 1 → what the row shows
    QString m_unit;
    mutable Common::Row
        m_row; ///< the one being looked at: a hundred thousand lines are not all turned into cells
};

} // namespace TakeoverUi
