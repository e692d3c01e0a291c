// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/holdingsdialog.h"

#include "models/media/holdingqueries.h"
#include "models/media/mediabooks.h"
#include "models/organization/organizationrepository.h"
#include "models/storage/dberror.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"
#include "ui/shell/session.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace OrganizationUi {

namespace {
constexpr int kTableHeight = 440;
constexpr qsizetype kMostListed = 2000; ///< more are in the book and on the page of media
} // namespace

/// What was read, in words.
struct HoldingsDialog::Holdings {
    QStringList classes;
    qint64 media = 0;
    qint64 assets = 0;
    QList<Common::RowsModel::Item> rows;
};

HoldingsDialog::HoldingsDialog(Shell::Session &session, const Media::MediumFilter &scope, const QString &name, QWidget *parent)
    : FormDialog(tr("保管内容 ― %1").arg(name), u"organization/holdings"_s, parent)
    , m_session(session)
    , m_scope(scope)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setShowOnly();
    build();
    read();
}

QSize HoldingsDialog::sizeHint() const
{
    return FormDialog::sizeHint().expandedTo(QSize(1040, 560));
}

QString HoldingsDialog::summary() const
{
    return m_summary->text();
}

void HoldingsDialog::build()
{
    m_summary = new QLabel(tr("読んでいます…"));
    m_summary->setObjectName(u"holdingsSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form()->addWidget(m_summary);
    m_rows = new Common::RowsModel({{u"number"_s, tr("番号"), {}, 100},
                                    {u"kind"_s, tr("種類"), {}, 130},
                                    {u"name"_s, tr("名称"), {}, 200},
                                    {u"class"_s, tr("内容の分類"), {}, 190},
                                    {u"contents"_s, tr("内容"), {}, 70, true, true, Qt::AlignRight | Qt::AlignVCenter},
                                    {u"place"_s, tr("保管場所"), {}, 180},
                                    {u"holder"_s, tr("保有者"), {}, 110}}, this);
    m_table = new Common::TableView(u"organization/holdings"_s);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("媒体・機器の一覧"));
    m_table->setEmptyState(tr("ここには媒体・機器がありません。"));
    m_table->setMinimumHeight(kTableHeight);
    form()->addWidget(m_table);
    connect(m_table, &Common::TableView::sortRequested, m_rows, &Common::RowsModel::sortBy);
    connect(m_table, &Common::TableView::activatedRow, this, [this] {
        const auto id = m_table->currentId();
        if (!id)
            return;
        emit m_session.openRequested({u"medium"_s, *id});
        accept();
    });
    connect(addButton(tr("資産の一覧で見る(&A)")), &QPushButton::clicked, this, [this] {
        emit m_session.assetsRequested(assets());
        accept();
    });
    connect(addButton(tr("保管内容一覧を印刷(&P)…")), &QPushButton::clicked, this, [this] {
        emit m_session.bookRequested(QString::fromLatin1(Media::kHoldings), assets(), {});
        accept();
    });
}

void HoldingsDialog::read()
{
    m_session.read(this, [this, scope = m_scope](Storage::Connection &db) -> std::function<void()> {
        try {
            Holdings holdings;
            for (const Media::HoldingClass &one : Media::holdingClasses(db, scope)) {
                holdings.media += one.media;
                holdings.assets += one.assets;
                const QString held = Classes::containerForPeople(*one.policy.document, one.held);
                holdings.classes.append(tr("%1: %2", "policy, class").arg(one.policy.document->shortName, held.isEmpty() ? tr("内容なし") : held));
            }
            const QVector<qint64> ids = Media::mediumIds(db, scope).mid(0, kMostListed);
            const QHash<qint64, Media::MediumView> views = Media::mediumViews(db, ids);
            Organization::AppliedPolicies policies(db);
            for (const qint64 id : ids) {
                const Media::MediumView view = views.value(id);
                holdings.rows.append({id, {view.number, view.kindLabel, view.name, Classes::containerForPeople(*policies.of(view.unitId).document, view.held),
                                           view.contents, view.place, view.holder}});
            }
            return [this, holdings] { showRead(holdings); };
        } catch (const Storage::DbError &error) {
            return [this, told = error.toError(db.path())] { fail(told); };
        }
    });
}

void HoldingsDialog::showRead(const Holdings &holdings)
{
    const QLocale locale(QLocale::Japanese, QLocale::Japan);
    QStringList lines{tr("媒体・機器 %1 件、媒体に入れていない資産 %2 件").arg(locale.toString(holdings.media), locale.toString(holdings.assets))};
    if (!holdings.classes.isEmpty())
        lines.append(tr("全体の分類（最も高いもの）　%1").arg(holdings.classes.join(u"　"_s)));
    if (holdings.media > holdings.rows.size())
        lines.append(tr("一覧は先頭の %1 件です。全件は印刷で見られます。").arg(locale.toString(holdings.rows.size())));
    m_summary->setText(lines.join(u'\n'));
    m_rows->setItems(holdings.rows);
}

/// The same scope as the lists and books of assets name it.
Assets::Filter HoldingsDialog::assets() const
{
    Assets::Filter filter;
    filter.placeId = m_scope.placeId;
    filter.units = m_scope.units;
    if (m_scope.holderId)
        filter.conditions.conditions.append({u"manager"_s, Assets::Test::Is, {Assets::valueOfId(*m_scope.holderId)}, false});
    return filter;
}

} // namespace OrganizationUi
