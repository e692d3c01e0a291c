// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/comparison.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Common {
class DateField;
class RowsModel;
class TableView;
} // namespace Common

namespace TakeoverUi {

class CompareModel;

/// 変更の確認: a ledger that came back beside the register. 変更 and 新規 are accepted line by line or all together; what
/// the file does not name is only listed.
class CompareStep final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Changed, New, Missing };

    explicit CompareStep(QWidget *parent = nullptr);

    void setToday(QDate today);
    /// `keepTicks`: the same file judged again.
    void setComparison(const std::shared_ptr<const Takeover::Comparison> &comparison,
                       bool keepTicks);
    void writeTo(Takeover::Options &options) const;
    /// What the button of the act says.
    [[nodiscard]] QString actText() const;
    /// Something would be written.
    [[nodiscard]] bool isReady() const;
    /// Why it cannot go on: a wrong date. Empty otherwise.
    [[nodiscard]] QString problem() const;
    void showTab(Tab tab);
    [[nodiscard]] CompareModel *changedModel() const { return m_changed; }
    [[nodiscard]] CompareModel *newModel() const { return m_new; }
    [[nodiscard]] Common::RowsModel *missingModel() const { return m_missing; }

signals:
    void decided(); ///< what would be taken over is another now

private:
    Common::TableView *buildTable(CompareModel *model, const QString &key, const QString &name);
    QWidget *buildMissing();
    QWidget *buildTop();
    QWidget *buildConfirm();
    void showCurrent();
    void showMissing();
    void showTexts();
    void showDetail();
    void setAll(bool accepted);
    [[nodiscard]] bool isMarked() const; ///< the section has ticked unchanged lines itself
    [[nodiscard]] CompareModel *currentModel() const;
    [[nodiscard]] QString currentUnit() const;

    std::shared_ptr<const Takeover::Comparison> m_comparison;
    QTabBar *m_tabs;
    QLabel *m_unchanged;
    QComboBox *m_unit;
    QPushButton *m_all;
    QPushButton *m_none;
    QStackedWidget *m_pages;
    CompareModel *m_changed;
    CompareModel *m_new;
    Common::RowsModel *m_missing;
    Common::TableView *m_changedTable;
    Common::TableView *m_newTable;
    Common::TableView *m_missingTable;
    QLabel *m_detail;
    QCheckBox *m_confirm;
    Common::DateField *m_day;
};

} // namespace TakeoverUi
