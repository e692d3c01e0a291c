// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediumtablemodel.h"

#include "models/register/policies.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "ui/media/heldbadges.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace MediaUi {

namespace {

Common::Row cellsOf(const Media::MediumView &view, const Policy::Document &policy)
{
    return {view.number, view.kindLabel, view.name, view.unit, heldCell(policy, view.held), view.contents, view.place, view.holder,
            view.serial, view.capacity, view.encryption, view.stateLabel, Support::shownDate(view.labelDue), view.remarks};
}

} // namespace

MediumTableModel::MediumTableModel(Shell::Session &session, QObject *parent)
    : PagedTableModel(columnsOfList(), parent), m_session(session)
{
}

QList<Common::Column> MediumTableModel::columnsOfList()
{
    QList<Common::Column> columns{{u"number"_s, tr("番号"), {}, 80},   {u"kind"_s, tr("種類"), {}, 110},
                                  {u"name"_s, tr("名称"), {}, 130},     {u"unit"_s, tr("組織"), {}, 72},
                                  {u"held"_s, tr("内容の分類"), {}, 90}, {u"contents"_s, tr("内容"), {}, 48},
                                  {u"place"_s, tr("保管場所"), {}, 120}, {u"holder"_s, tr("保有者"), {}, 90},
                                  {u"serial"_s, tr("製造番号"), {}, 120}, {u"capacity"_s, tr("容量"), {}, 80, false},
                                  {u"encryption"_s, tr("暗号化"), {}, 70, false}, {u"state"_s, tr("状態"), {}, 80, false},
                                  {u"labelDue"_s, tr("表示の更新待ち"), {}, 120}, {u"remarks"_s, tr("備考"), {}, 180, false}};
    for (Common::Column &column : columns)
        column.sortable = false; // by number, as on the shelf
    return columns;
}

void MediumTableModel::setFilter(const Media::MediumFilter &filter)
{
    m_filter = filter;
    reload();
}

void MediumTableModel::reload()
{
    const quint64 asked = ++m_question;
    m_session.readLatest(this, [this, asked, filter = m_filter](Storage::Connection &db, const std::atomic<bool> &) -> std::function<void()> {
        QVector<qint64> ids;
        try {
            ids = Media::mediumIds(db, filter);
        } catch (const Storage::DbError &) {
            return [] {}; // interrupted: a newer question is on its way
        }
        return [this, asked, ids] {
            if (asked != m_question)
                return;
            updateOrder(ids);
            refreshAll();
            emit listed(ids.size());
        };
    });
}

void MediumTableModel::refreshMedia(const QVector<qint64> &ids)
{
    refresh(ids);
}

void MediumTableModel::requestRows(quint64 token, const QVector<qint64> &ids)
{
    m_session.read(this, [this, token, ids](Storage::Connection &db) -> std::function<void()> {
        QHash<qint64, Common::Row> rows;
        try {
            QHash<qint64, Register::StoredPolicy> policies;
            for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
                policies.insert(policy.id, policy);
            const QHash<qint64, Media::MediumView> views = Media::mediumViews(db, ids);
            for (auto it = views.cbegin(); it != views.cend(); ++it)
                rows.insert(it.key(), cellsOf(*it, *policies.value(it->policyId).document));
        } catch (const Storage::DbError &) {
            return [] {};
        }
        return [this, token, rows] { deliverRows(token, rows); };
    });
}

} // namespace MediaUi
