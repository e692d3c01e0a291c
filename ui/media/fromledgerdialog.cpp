// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/fromledgerdialog.h"

#include "models/organization/organizationqueries.h"
#include "models/storage/dberror.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace MediaUi {

namespace {
constexpr int kTableWidth = 680;
constexpr int kTableHeight = 280;
} // namespace

FromLedgerDialog::FromLedgerDialog(Shell::Session &session, QWidget *parent)
    : ActDialog(session, u"medium.fromLedger"_s, tr("台帳の記載から媒体を起こす"), parent)
    , m_model(new Common::RowsModel({{u"unit"_s, tr("組織"), {}, 90}, {u"kind"_s, tr("媒体の種類"), {}, 150}, {u"place"_s, tr("保管場所"), {}, 200},
                                     {u"serial"_s, tr("製造番号"), {}, 110}, {u"assets"_s, tr("資産"), {}, 60}, {u"way"_s, tr("起こし方"), {}, 170}},
                                    this))
    , m_table(new Common::TableView(u"media/ledger"_s))
    , m_counts(new QLabel)
{
    setActText(tr("起こす(&S)"));
    form()->addNote(tr("資産に書いてある媒体の種類・保管場所・製造番号から、媒体・機器を登録して、資産を入れます。選んだ行だけを、一つの操作として行います。"
                       "台帳の記載はそのまま残り、まとめて取り消せます。"));
    m_table->setModel(m_model);
    m_table->setMinimumSize(kTableWidth, kTableHeight);
    m_table->setEmptyState(tr("媒体の書いてある資産は、全て媒体に入っています。"), {});
    form()->addField(tr("台帳の記載(&L)"), m_table, Common::Need::Unsaid, u"groups"_s);
    form()->field(u"groups"_s)->addBelow(m_counts);
    auto *turnButton = new QPushButton(tr("起こし方を変える(&T)"));
    turnButton->setAutoDefault(false);
    turnButton->setToolTip(tr("選んだ行を、まとめて一つの媒体にするか、資産ごとに一つにするかを切り替えます。"));
    form()->field(u"groups"_s)->addBelow(turnButton);
    connect(turnButton, &QPushButton::clicked, this, &FromLedgerDialog::turn);
    connect(m_table, &Common::TableView::selectedRowCountChanged, this, &FromLedgerDialog::showCounts);
    showCounts();
    session.read(this, [this, visible = session.actor().visible](Storage::Connection &db) -> std::function<void()> {
        try {
            return [this, groups = Media::ledgerGroups(db, visible), units = Organization::unitNames(db)] {
                m_groups = groups;
                m_units = units;
                fill();
                m_table->selectAll();
                showCounts();
            };
        } catch (const Storage::DbError &error) {
            return [this, told = error.toError(db.path())] { fail(told); };
        }
    });
}

void FromLedgerDialog::fill()
{
    QList<Common::RowsModel::Item> items;
    for (qsizetype at = 0; at < m_groups.size(); ++at) {
        const Media::LedgerGroup &group = m_groups.at(at);
        const QString way = group.together ? tr("まとめて一つ") : tr("資産ごとに一つ（%1 件）").arg(group.assets.size());
        items.append({at + 1, {m_units.value(group.unitId.value_or(0)), group.kindLabel, group.place, group.serial, group.assets.size(), way}});
    }
    m_model->setItems(items);
}

QList<const Media::LedgerGroup *> FromLedgerDialog::chosen() const
{
    QList<const Media::LedgerGroup *> groups;
    for (const qint64 id : m_table->selectedIds())
        groups.append(&m_groups.at(id - 1));
    return groups;
}

void FromLedgerDialog::showCounts()
{
    qint64 media = 0;
    qint64 assets = 0;
    for (const Media::LedgerGroup *group : chosen()) {
        media += group->together ? 1 : group->assets.size();
        assets += group->assets.size();
    }
    m_counts->setText(tr("%1 行を選択: 媒体・機器 %2 件、資産 %3 件").arg(chosen().size()).arg(media).arg(assets));
}

void FromLedgerDialog::turn()
{
    for (const qint64 id : m_table->selectedIds())
        m_groups[id - 1].together = !m_groups[id - 1].together;
    fill();
    showCounts();
}

void FromLedgerDialog::check()
{
    setFieldError(u"groups"_s, m_table->selectedIds().isEmpty() ? tr("起こす行を選んでください。") : QString());
}

void FromLedgerDialog::complete(QJsonObject &params) const
{
    QJsonArray groups;
    for (const Media::LedgerGroup *group : chosen())
        groups.append(QJsonObject{{u"key"_s, group->key}, {u"together"_s, group->together}});
    params.insert(u"groups"_s, groups);
}

} // namespace MediaUi
