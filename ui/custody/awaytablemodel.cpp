// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/custody/awaytablemodel.h"

#include "models/classes/containerrules.h"
#include "models/register/policies.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;
using Common::Column;

namespace CustodyUi {

namespace {

Common::Row cellsOf(const Custody::AwayView &view, const Policy::Document &policy)
{
    const QString late = view.daysLate > 0 ? AwayTableModel::tr("▲ %1日", "days late").arg(view.daysLate) : QString();
    return {view.number, view.name, view.where, Support::shownDate(view.dueOn), late, Custody::stateLabel(view.state),
            Classes::containerForPeople(policy, view.held), view.unit, Support::shownDate(view.since), view.purpose, view.permit, view.slip};
}

} // namespace

AwayTableModel::AwayTableModel(Shell::Session &session, QObject *parent) : PagedTableModel(columnsOfList(), parent), m_session(session) { }

QList<Column> AwayTableModel::columnsOfList()
{
    QList<Column> columns{{u"number"_s, tr("番号"), {}, 70},           {u"name"_s, tr("名称"), {}, 110},
                                  {u"where"_s, tr("今の所在"), {}, 220},       {u"due"_s, tr("返却予定日"), {}, 110},
                                  {u"late"_s, tr("遅れ"), {}, 56},             {u"state"_s, tr("状態"), {}, 70},
                                  {u"held"_s, tr("内容の分類"), {}, 110},      {u"unit"_s, tr("組織"), {}, 90},
                                  {u"since"_s, tr("出た日"), {}, 130, false},  {u"purpose"_s, tr("目的"), {}, 130, false},
                                  {u"permit"_s, tr("許可"), {}, 80, false},    {u"slip"_s, tr("票"), {}, 80, false}};
    for (Column &column : columns)
        column.sortable = false; // what is overdue comes first
    return columns;
}

void AwayTableModel::setFilter(const Custody::AwayFilter &filter)
{
    m_filter = filter;
    reload();
}

void AwayTableModel::reload()
{
    const quint64 asked = ++m_question;
    m_session.readLatest(this, [this, asked, filter = m_filter, today = m_session.openRegister().clock().today()](
                                   Storage::Connection &db, const std::atomic<bool> &) -> std::function<void()> {
        QVector<qint64> ids;
        Custody::AwayCount count;
        try {
            ids = Custody::awayIds(db, filter, today);
            count = Custody::awayCount(db, filter, today);
        } catch (const Storage::DbError &) {
            return [] {}; // interrupted: a newer question is on its way
        }
        return [this, asked, ids, count] {
            if (asked != m_question)
                return;
            updateOrder(ids);
            refreshAll();
            emit listed(ids.size(), count.overdue);
        };
    });
}

void AwayTableModel::requestRows(quint64 token, const QVector<qint64> &ids)
{
    m_session.read(this, [this, token, ids, today = m_session.openRegister().clock().today()](Storage::Connection &db) -> std::function<void()> {
        QHash<qint64, Common::Row> rows;
        try {
            QHash<qint64, Register::StoredPolicy> policies;
            for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
                policies.insert(policy.id, policy);
            const QHash<qint64, Custody::AwayView> views = Custody::awayViews(db, ids, today);
            for (auto it = views.cbegin(); it != views.cend(); ++it)
                rows.insert(it.key(), cellsOf(*it, *policies.value(it->policyId).document));
        } catch (const Storage::DbError &) {
            return [] {};
        }
        return [this, token, rows] { deliverRows(token, rows); };
    });
}

} // namespace CustodyUi
