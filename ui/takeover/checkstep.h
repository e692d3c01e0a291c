// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/takeoverplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Common {
class RowsModel;
class TableView;
} // namespace Common

namespace TakeoverUi {

/// The third step: what would happen. Nothing has been written yet.
class CheckStep final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(QWidget *parent = nullptr);

    void setPlan(const Takeover::TakeoverPlan &plan);
    /// What has to be chosen differently on the page before, in the words of the wizard.
    [[nodiscard]] static QStringList troubles(const Takeover::TakeoverPlan &plan);
    [[nodiscard]] bool allOrNothing() const;
    [[nodiscard]] Takeover::Options::OnDuplicate onDuplicate() const;
    /// Something can be taken over.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] Common::TableView *problems() const { return m_problems; }

signals:
    /// The treatment of duplicates changed: the lines must be judged again.
    void rejudgeNeeded();

private:
    void showCounts(const Takeover::TakeoverPlan &plan);
    void showProblems(const Takeover::TakeoverPlan &plan);
    void showNew(const Takeover::TakeoverPlan &plan);
    void exportProblems();

    QLabel *m_counts;
    QLabel *m_errors;
    QLabel *m_new;
    Common::TableView *m_problems;
    Common::RowsModel *m_model;
    QPushButton *m_export;
    QCheckBox *m_allOrNothing;
    QComboBox *m_onDuplicate;
    bool m_ready = false;
};

} // namespace TakeoverUi
