// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pagedtablemodel.h"
#include "ui/takeover/ledgerreading.h"

namespace TakeoverUi {

/// What there is to tell before a ledger is taken over: refused lines, values to look at, lines that are no asset.
class ProblemModel final : public Common::PagedTableModel
{
    Q_OBJECT

public:
    enum class Kind { All, Refused, Look, Skipped };
    enum Column { Severity, Sheet, Line, Cell, Reason, Original, ColumnCount };
    static constexpr int kShown = 10'000; ///< more are for the file of all of them

    explicit ProblemModel(QObject *parent = nullptr);

    void setReading(const Reading &reading);
    void show(Kind kind);
    void sortBy(const Common::SortKeys &keys);
    [[nodiscard]] int count(Kind kind) const; ///< of all, shown or not
    [[nodiscard]] int notShown() const;
    /// What a row of the list is about.
    struct Place {
        QString sheet;
        int line = 0;
        QString column;
        QString reason;
    };
    [[nodiscard]] Place placeAt(int row) const;

    /// All rows as texts, for the file.
    [[nodiscard]] static QList<QStringList> rowsOf(const LedgerReading &reading);
    [[nodiscard]] static QStringList titles();

protected:
    [[nodiscard]] const Common::Row *residentRow(qint64 id) const override;
    [[nodiscard]] QVariant cellData(const QVariant &cell, int column, int role) const override;

private:
    void order();

    QVector<Common::Row> m_rows; ///< id − 1 → row
    QVector<Kind> m_kinds;
    Kind m_shown = Kind::All;
    Common::SortKeys m_keys;
    int m_counts[4] = {};
};

} // namespace TakeoverUi
