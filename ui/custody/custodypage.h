// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodyqueries.h"
#include "ui/common/page.h"
#include "ui/custody/eventdialog.h"
#include "ui/shell/session.h"

class QCheckBox;

namespace Shell {
class FactSheet;
}

namespace CustodyUi {

class AwayTableModel;

/// 受渡し: what is not at its place, with the chain of hand-overs of each, and every act that adds a link.
class CustodyPage final : public Common::Page
{
    Q_OBJECT

public:
    explicit CustodyPage(Shell::Session &session, QWidget *parent = nullptr);

    /// Opens the form for these things, whatever the list shows.
    void record(const QString &kind, const QVector<qint64> &things);
    /// Goes on with what was begun: the report of a loss that a storage check has found.
    void openDraft(qint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActs();
    void refresh();
    void showDetail();
    void recordSelected(const QString &kind, EventDialog::Way way);
    EventDialog *open(const Custody::EventKind &kind, const QStringList &numbers, EventDialog::Way way);
    void askForThings(const QString &kind, EventDialog::Way way);
    void correct();
    [[nodiscard]] QStringList numbersOf(const QVector<qint64> &ids);

    Shell::Session &m_session;
    AwayTableModel *m_model;
    Shell::FactSheet *m_sheet;
    QCheckBox *m_onlyLate;
    QList<Custody::EventView> m_events; ///< of the current thing, the newest first
    bool m_stale = true;
    int m_token = 0;
};

} // namespace CustodyUi
