// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/takeover/problemmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Common {
class TableView;
} // namespace Common

namespace TakeoverUi {

class CountsLine;
class LineView;
class NewThings;

/// The third step: what would happen. Nothing has been written yet.
class CheckStep final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(QWidget *parent = nullptr);

    /// A new file: forgets every choice.
    void forget();
    void setReading(const Reading &reading);
    void writeTo(Takeover::Options &options) const;
    /// Something can be taken over.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] Common::TableView *problems() const { return m_problems; }
    [[nodiscard]] ProblemModel *model() const { return m_model; }
    [[nodiscard]] NewThings *newThings() const { return m_newThings; }
    void showKind(ProblemModel::Kind kind);

signals:
    /// What was chosen here changes what would happen: the lines must be judged again.
    void changed();
    /// 書き出す: all that there is to tell, or the refused lines in their own form.
    void problemsExportRequested();
    void refusedExportRequested();

private:
    QWidget *buildProblems();
    QWidget *buildChoices();
    void showTab();
    void showTabTexts();
    void showCounts();
    void showLine();
    void lookAtFirst();

    Reading m_reading;
    CountsLine *m_counts;
    QLabel *m_errors;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    Common::TableView *m_problems;
    ProblemModel *m_model;
    LineView *m_line;
    NewThings *m_newThings;
    QPushButton *m_export;
    QPushButton *m_exportRefused;
    QCheckBox *m_allOrNothing;
    QLabel *m_duplicateLabel;
    QComboBox *m_onDuplicate;
    bool m_ready = false;
};

} // namespace TakeoverUi
