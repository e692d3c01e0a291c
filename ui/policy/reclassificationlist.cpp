// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/reclassificationlist.h"

#include "models/classes/classification.h"
#include "models/classes/reclassificationqueries.h"
#include "models/organization/organizationqueries.h"
#include "models/register/policies.h"
#include "models/storage/dberror.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace PolicyUi {

namespace {

/// More are not shown at once: whoever works on them sees the next when these are done.
constexpr int kShownAtOnce = 2000;

QList<Common::RowsModel::Item> itemsOf(Storage::Connection &db, const Register::Visibility &visible,
                                       const QList<Classes::Reclassification> &lines)
{
    const QHash<qint64, QString> units = Organization::unitNames(db);
    QVector<qint64> ids;
    for (const Classes::Reclassification &line : lines)
        ids.append(line.objectId);
    Assets::Queries queries(db, visible);
    const QHash<qint64, Assets::RowView> rows = queries.rows(ids);
    QList<Common::RowsModel::Item> items;
    for (const Classes::Reclassification &line : lines) {
        const auto before = Register::policyVersion(db, line.fromVersionId);
        const auto after = Register::policyVersion(db, line.toVersionId);
        items.append({line.objectId,
                      {line.number, rows.value(line.objectId).name,
                       units.value(line.unitId.value_or(0)),
                       Classes::levelsForPeople(*before, line.levels),
                       Classes::proposedForPeople(*after, line.proposed)}});
    }
    return items;
}

} // namespace

ReclassificationList::ReclassificationList(Shell::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new Common::RowsModel({{u"number"_s, tr("番号"), {}, 100},
                                     {u"name"_s, tr("名称"), {}, 110},
                                     {u"unit"_s, tr("組織"), {}, 70},
                                     {u"levels"_s, tr("前の版での分類"), {}, 125},
                                     {u"proposed"_s, tr("新しい版での案"), {}, 125}},
                                    this))
    , m_table(new Common::TableView(u"policy/reclassification"_s, this))
    , m_note(new QLabel(this))
    , m_relabel(new QPushButton(tr("分類を変更(&L)…"), this))
    , m_proposed(new QPushButton(tr("案のとおりにまとめて決める(&M)…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Common::kGrid);
    m_note->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("再分類の一覧"));
    m_table->setEmptyState(tr("再分類の必要な資産はありません。"));
    m_relabel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_relabel->setEnabled(false);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    m_proposed->setObjectName(u"proposedButton"_s);
    m_proposed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_proposed->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Common::kGrid);
    buttons->addWidget(m_relabel);
    buttons->addWidget(m_proposed);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_proposed, &QPushButton::clicked, this, &ReclassificationList::relabelProposed);
    connect(m_relabel, &QPushButton::clicked, this, &ReclassificationList::relabel);
    connect(m_table, &Common::TableView::sortRequested, m_model, &Common::RowsModel::sortBy);
    connect(m_table, &Common::TableView::activatedRow, this, &ReclassificationList::openAsset);
    connect(m_table, &Common::TableView::selectedRowCountChanged, this,
            [this](int count) { m_relabel->setEnabled(count > 0); });
}

void ReclassificationList::setPolicy(std::optional<qint64> policyId)
{
    m_policyId = policyId;
    refresh();
}

void ReclassificationList::refresh()
{
    try {
        Storage::Connection &db = m_session.db();
        int count = 0;
        if (m_policyId) {
            for (int inUnit : Classes::reclassificationCounts(db, m_policyId))
                count += inUnit;
        }
        Classes::ReclassificationFilter filter;
        filter.policyId = m_policyId.value_or(0);
        m_model->setItems(itemsOf(db, m_session.actor().visible,
                                  Classes::openReclassifications(db, filter, kShownAtOnce)));
        m_count = count;
    } catch (const Storage::DbError &error) {
        emit failed(error.toError(m_session.db().path()));
        return;
    }
    m_note->setText(
        m_count > kShownAtOnce
            ? tr("%1 件のうち、はじめの %2 件です。分類は自動では変えません。").arg(m_count).arg(kShownAtOnce)
            : tr("%1 件。区分が改まったので、もう一度分類を決めます。分類は自動では変えません。").arg(m_count));
    m_proposed->setEnabled(m_count > 0);
    emit countChanged(m_count);
}

void ReclassificationList::relabel()
{
    emit m_session.actRequested(u"asset.relabel"_s, m_table->selectedIds());
}

void ReclassificationList::relabelProposed()
{
    emit m_session.actRequested(u"asset.relabelProposed"_s, m_policyId ? QVector<qint64>{*m_policyId} : QVector<qint64>());
}

void ReclassificationList::openAsset(int)
{
    if (const auto id = m_table->currentId())
        emit m_session.openRequested({u"asset"_s, *id});
}

int waitingCount(Storage::Connection &db, const Register::Actor &)
{
    int count = 0;
    for (int inUnit : Classes::reclassificationCounts(db))
        count += inUnit;
    return count;
}

} // namespace PolicyUi
