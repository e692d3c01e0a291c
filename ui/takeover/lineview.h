// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/takeover/ledgerreading.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace TakeoverUi {

/// One line of the file as it stands there, heading beside value; the column in question is marked.
class LineView final : public QWidget
{
    Q_OBJECT

public:
    explicit LineView(QWidget *parent = nullptr);

    void showLine(const LedgerReading &reading, const QString &sheet, int line,
                  const QString &column);
    /// Why the line is told of, as a whole sentence over it.
    void showReason(const QString &reason);
    void clear();

private:
    QLabel *m_reason;
    QLabel *m_title;
    QTableWidget *m_cells;
};

} // namespace TakeoverUi
