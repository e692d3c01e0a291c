// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/latestreader.h"
#include "ui/shell/session.h"
#include "ui/start/classfigures.h"
#include "ui/start/waiting.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace Common {
class RowsModel;
class TableView;
} // namespace Common

namespace Start {

class ClassChart;
class WaitingList;

/// 今日: how much of what there is, by unit and class, and what waits. Everything on it opens something.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(Shell::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] const ClassFigures &figures() const { return m_figures; }

signals:
    /// Fresh figures are on screen.
    void refreshed();

private:
    struct AxisChoice {
        qint64 policyId = 0;
        QString axis;
        bool operator==(const AxisChoice &) const = default;
    };
    QWidget *buildFigures();
    QWidget *buildEmpty();
    void load();
    void ended();
    void showLoaded(const QList<Assets::ClassCount> &counts, const QList<WaitingGroup> &waiting,
                    int total);
    void loadAxes();
    void showFigures();
    void openCell(int row, int column);
    [[nodiscard]] Common::TableView *makeTable();

    Shell::Session &m_session;
    QStackedWidget *m_stack;
    Shell::LatestReader m_reader; ///< a full register is counted for seconds: rows and lists do not wait for it
    QObject m_asker;              ///< behind the reader, so that it is gone first
    bool m_isLoading = false;
    bool m_isStale = false;
    QComboBox *m_axis = nullptr;
    ClassChart *m_chart = nullptr;
    QLabel *m_hidden = nullptr;
    Common::TableView *m_table = nullptr;
    Common::RowsModel *m_model = nullptr;
    WaitingList *m_waiting = nullptr;
    QTimer m_gather;
    QList<AxisChoice> m_axes;
    QList<Assets::ClassCount> m_counts;
    QList<UnitName> m_units;
    ClassFigures m_figures;
};

} // namespace Start
