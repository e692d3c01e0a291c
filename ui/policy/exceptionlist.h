// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/permits/exceptionqueries.h"
#include "ui/shell/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Common {
class RowsModel;
class TableView;
class ToneLabel;
} // namespace Common
namespace Shell {
class ActDialog;
class FactSheet;
} // namespace Shell

namespace PolicyUi {

/// 例外措置 of a policy: what was applied for, permitted, reported and ended, with the acts on them. Emergencies whose report is owed
/// stand first and are said above the list. A policy without such an article says that there is no such path.
class ExceptionList final : public QWidget
{
    Q_OBJECT

public:
    explicit ExceptionList(Shell::Session &session, QWidget *parent = nullptr);

    void setPolicy(const std::optional<Register::StoredPolicy> &policy);
    void refresh();
    /// Selects it when it is there, also when the list is still being read.
    void select(qint64 id);
    /// The policy of an exception; nullopt when there is none.
    [[nodiscard]] std::optional<qint64> policyOf(qint64 id);
    [[nodiscard]] Common::TableView *table() const { return m_table; }
    [[nodiscard]] const QList<Permits::ExceptionView> &views() const { return m_views; }

    void apply();
    void permit();
    void refuse();
    void report();
    void end();

signals:
    /// How many wait for a decision or a report.
    void countChanged(int waiting);
    void failed(const Support::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showViews(const QList<Permits::ExceptionView> &views);
    void tellNote(int owed, int undecided);
    void showCurrent();
    [[nodiscard]] const Permits::ExceptionView *current() const;
    [[nodiscard]] Shell::ActDialog *dialogFor(const QString &act, const QString &title, const QString &actText);
    [[nodiscard]] QPushButton *addButton(const QString &text, const QString &name, void (ExceptionList::*act)());

    Shell::Session &m_session;
    std::optional<Register::StoredPolicy> m_policy;
    QList<Permits::ExceptionView> m_views;
    Common::RowsModel *m_model;
    Common::TableView *m_table;
    Common::ToneLabel *m_note;
    Shell::FactSheet *m_sheet;
    QPushButton *m_apply = nullptr;
    QPushButton *m_permit = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_end = nullptr;
    std::optional<qint64> m_wanted; ///< to be selected when the list is there
    bool m_stale = false;
};

} // namespace PolicyUi
