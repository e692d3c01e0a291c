// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/permits/permit.h"
#include "ui/common/pagedtablemodel.h"

namespace Storage {
class Connection;
}
namespace Shell {
class Session;
}

namespace PermitsUi {

/// One permit in words, as list and detail show it.
struct PermitWords {
    Permits::Permit permit;
    Permits::Permit::State state = Permits::Permit::State::Applied;
    QString kind;    ///< 持ち出し
    QString things;  ///< numbers, or the unit of a 包括許可
    QString next;    ///< role that decides next; empty when nobody is asked
    QString clause;
    bool closed = false; ///< names something that is closed to the reader: what was written is hidden (INV-44)
};
/// Reads only; throws DbError.
[[nodiscard]] PermitWords wordsOf(Storage::Connection &db, const Permits::Permit &permit, QDate today, bool closed);

/// 許可: the newest first, those that wait for a decision before all others.
class PermitTableModel final : public Common::PagedTableModel
{
    Q_OBJECT

public:
    explicit PermitTableModel(Shell::Session &session, QObject *parent = nullptr);

    void setFilter(const QString &text, bool onlyOpen);
    void reload();

signals:
    void listed(qint64 shown, qint64 waiting);

protected:
    void requestRows(quint64 token, const QVector<qint64> &ids) override;

private:
    [[nodiscard]] static QList<Common::Column> columnsOfList();

    Shell::Session &m_session;
    QString m_text;
    bool m_onlyOpen = false;
    quint64 m_question = 0;
};

} // namespace PermitsUi
