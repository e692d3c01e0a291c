// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/choicebox.h"
#include "ui/takeover/ledgerreading.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QTableView;
class QTableWidget;

namespace Common {
class MessageBar;
} // namespace Common

namespace TakeoverUi {

class ColumnsModel;
class HeadModel;

/// The second step: sheets, header row, unit, encoding, and where each column goes. What is corrected here is kept in
/// options(); every correction says changed(), so that the lines are judged again while the clerk goes on.
class ColumnsStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget *parent = nullptr);

    void setUnits(const QList<Common::Choice> &units);
    /// A new file: forgets every correction.
    void setReading(const Reading &reading);
    /// The same file judged again.
    void updateReading(const Reading &reading);
    /// As corrected here; file, allOrNothing and onDuplicate are not its own.
    [[nodiscard]] Takeover::Options options() const;
    [[nodiscard]] ColumnsModel *columnsModel() const { return m_columnsModel; }
    [[nodiscard]] HeadModel *headModel() const { return m_headModel; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildSheets();
    QWidget *buildRight();
    void buildForm(QFormLayout *form);
    void connectLeft();
    void showEncoding();
    void showSheets();
    void showSheet();
    void showUnit();
    void showNote();
    void showRemembered();
    void editField(int row);
    void askName(int row);
    void correct(int row, const QString &field);
    [[nodiscard]] const Takeover::PlannedSheet *currentSheet() const;
    void sheetTicked(int row);
    void unitChosen();

    Reading m_reading;
    QList<Takeover::Correction> m_corrections;
    QStringList m_sheets;          ///< chosen by hand; empty = as proposed
    QMap<QString, qint64> m_units; ///< sheet → unit of the lines that name none
    bool m_fresh = false;          ///< without what an earlier file of that shape was corrected to
    bool m_filling = false;
    QWidget *m_sheetArea = nullptr;
    QTableWidget *m_sheetTable = nullptr;
    QSpinBox *m_headerRow = nullptr;
    QLabel *m_unitLabel = nullptr;
    Common::ChoiceBox *m_unit = nullptr;
    QList<Common::Choice> m_unitChoices;
    QComboBox *m_encoding = nullptr;
    QLabel *m_encodingLabel = nullptr;
    QCheckBox *m_skipHidden = nullptr;
    QTableView *m_preview = nullptr;
    HeadModel *m_headModel = nullptr;
    Common::MessageBar *m_remembered = nullptr;
    QTableView *m_columns = nullptr;
    ColumnsModel *m_columnsModel = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace TakeoverUi
