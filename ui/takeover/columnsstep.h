// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/choicebox.h"
#include "ui/takeover/ledgerreading.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace TakeoverUi {

/// The second step: sheets, header row, unit, encoding, and where each column goes. What is corrected here is kept in
/// options(); whatever changes the reading of the file says rereadNeeded().
class ColumnsStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget *parent = nullptr);

    void setUnits(const QList<Common::Choice> &units);
    /// A new file: forgets every correction.
    void setReading(const LedgerReading &reading);
    /// The same file read again.
    void updateReading(const LedgerReading &reading);
    /// As corrected here; file, allOrNothing and onDuplicate are not its own.
    [[nodiscard]] Takeover::Options options() const;

signals:
    void rereadNeeded();

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void showSheets();
    void showSheet();
    void showPreview(const Takeover::PlannedSheet &sheet);
    void showColumns(const Takeover::PlannedSheet &sheet);
    [[nodiscard]] QComboBox *fieldBox(const Takeover::PlannedSheet &sheet,
                                      const Takeover::Column &column);
    void correct(int row, const QString &field);
    [[nodiscard]] const Takeover::PlannedSheet *currentSheet() const;
    [[nodiscard]] QString nameOf(const Takeover::Column &column) const;
    void sheetTicked(int row);

    LedgerReading m_reading;
    QList<Takeover::Correction> m_corrections;
    QStringList m_sheets; ///< chosen by hand; empty = as proposed
    bool m_filling = false;
    QTableWidget *m_sheetTable = nullptr;
    QSpinBox *m_headerRow = nullptr;
    Common::ChoiceBox *m_unit = nullptr;
    QComboBox *m_encoding = nullptr;
    QLabel *m_encodingLabel = nullptr;
    QTableWidget *m_preview = nullptr;
    QTableWidget *m_columns = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace TakeoverUi
