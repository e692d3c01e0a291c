// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodyqueries.h"
#include "ui/common/pagedtablemodel.h"

namespace Shell {
class Session;
}

namespace CustodyUi {

/// What is not at its place: overdue ones first. Ids and rows are read off the window's thread; late answers are dropped.
class AwayTableModel final : public Common::PagedTableModel
{
    Q_OBJECT

public:
    explicit AwayTableModel(Shell::Session &session, QObject *parent = nullptr);

    /// A new question; what is shown stays until the answer is here.
    void setFilter(const Custody::AwayFilter &filter);
    void reload();

signals:
    void listed(qint64 shown, qint64 overdue);

protected:
    void requestRows(quint64 token, const QVector<qint64> &ids) override;

private:
    [[nodiscard]] static QList<Common::Column> columnsOfList();

    Shell::Session &m_session;
    Custody::AwayFilter m_filter;
    quint64 m_question = 0;
};

} // namespace CustodyUi
