// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/batchlist.h"

#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "ui/common/messagebar.h"
#include "ui/common/progressbarline.h"
#include "ui/common/prompt.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/takeover/listreading.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace TakeoverUi {

namespace {

QString shownTime(const QString &instant)
{
    const QDateTime at = QDateTime::fromString(instant, Qt::ISODate).toLocalTime();
    return at.isValid() ? QString(Support::wareki(at.date()) + at.toString(u" hh:mm"_s)) : instant;
}

bool isOfAssets(const Takeover::BatchRow &batch)
{
    return batch.kind.isEmpty() || batch.kind == QLatin1String(kAssetKind);
}

} // namespace

BatchList::BatchList(Shell::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new Common::TableView(u"takeover/batches"_s, this))
    , m_model(new Common::RowsModel(
          {{u"number"_s, tr("取込"), {}, 52, true, true, Qt::AlignRight | Qt::AlignVCenter},
           {u"at"_s, tr("いつ"), {}, 170},
           {u"kind"_s, tr("種類"), {}, 100},
           {u"file"_s, tr("ファイル"), {}, 250},
           {u"read"_s, tr("読んだ行"), {}, 76, true, true, Qt::AlignRight | Qt::AlignVCenter},
           {u"accepted"_s, tr("取り込んだ"), {}, 84, true, true, Qt::AlignRight | Qt::AlignVCenter},
           {u"refused"_s,
            tr("取り込めない"),
            {},
            96,
            true,
            true,
            Qt::AlignRight | Qt::AlignVCenter},
           {u"state"_s, tr("状態"), {}, 190}},
          this))
    , m_message(new MessageBar(this))
    , m_line(new Common::ProgressBarLine(this))
    , m_look(new QPushButton(tr("取り込んだ資産を見る(&L)"), this))
    , m_undo(new QPushButton(tr("取り込みを取り消す(&U)…"), this))
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"batchesTable"_s);
    m_table->setAccessibleName(tr("取込の履歴"));
    m_table->setEmptyState(tr("まだ台帳を取り込んでいません。"));
    m_undo->setObjectName(u"undoBatchButton"_s);
    m_look->setObjectName(u"lookBatchButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_line);
    buttons->addStretch();
    for (QPushButton *button : {m_look, m_undo}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_line->setProgress(m_progress->done(), m_progress->total());
    });
    connect(m_table, &Common::TableView::sortRequested, m_model, &Common::RowsModel::sortBy);
    connect(m_table, &Common::TableView::currentRowChanged, this, &BatchList::updateButtons);
    connect(m_table, &Common::TableView::activatedRow, this, &BatchList::showAssets);
    connect(m_look, &QPushButton::clicked, this, &BatchList::showAssets);
    connect(m_undo, &QPushButton::clicked, this, &BatchList::askUndo);
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, [this] {
        if (m_progress)
            m_progress->cancel();
    });
    refresh();
}

BatchList::~BatchList()
{
    if (m_progress)
        m_progress->cancel();
}

void BatchList::refresh()
{
    try {
        show(Takeover::batches(m_session.db())); // one row per takeover: a short list
    } catch (const Storage::DbError &error) {
        m_message->showError(error.toError(m_session.db().path()));
    }
}

void BatchList::show(const QList<Takeover::BatchRow> &batches)
{
    m_batches = batches;
    QList<Common::RowsModel::Item> items;
    for (const Takeover::BatchRow &batch : batches) {
        QString state = batch.sample ? tr("有効（見本）") : tr("有効");
        if (!batch.undoneAt.isEmpty())
            state = tr("取消済 %1").arg(shownTime(batch.undoneAt));
        items.append({batch.id,
                      {batch.id, shownTime(batch.at), kindTitle(batch.kind), batch.fileName,
                       batch.read, batch.accepted, batch.refused, state}});
    }
    m_model->setItems(items);
    if (!items.isEmpty() && !m_table->currentId())
        m_table->selectId(items.constFirst().id);
    updateButtons();
}

QString BatchList::kindTitle(const QString &kind) const
{
    const Register::Intake *intake = m_session.openRegister().blueprint().intake(kind);
    return intake ? intake->title : tr("情報資産");
}

const Takeover::BatchRow *BatchList::current() const
{
    const auto id = m_table->currentId();
    const auto found = std::find_if(m_batches.cbegin(), m_batches.cend(),
                                    [&](const auto &batch) { return id && batch.id == *id; });
    return found == m_batches.cend() ? nullptr : &*found;
}

void BatchList::updateButtons()
{
    const Takeover::BatchRow *batch = current();
    const bool inForce = batch && batch->undoneAt.isEmpty() && !isBusy();
    m_look->setEnabled(inForce && isOfAssets(*batch));
    m_undo->setEnabled(inForce);
    m_table->setEnabled(!isBusy());
}

void BatchList::showAssets()
{
    const Takeover::BatchRow *batch = current();
    if (!batch || !batch->undoneAt.isEmpty() || !isOfAssets(*batch) || isBusy())
        return;
    Assets::Filter filter;
    filter.batchId = batch->id;
    emit m_session.assetsRequested(filter);
    emit shown();
}

void BatchList::askUndo()
{
    const Takeover::BatchRow *batch = current();
    if (!batch)
        return;
    const qint64 id = batch->id;
    const auto reason = Common::prompter().askText(
        this, {.title = tr("「%1」の取り込みを取り消す").arg(batch->fileName),
               .label = tr("取り消す理由"),
               .text = {},
               .accept = tr("取り込みを取り消す"),
               .required = true,
               .multiLine = false,
               .secret = false});
    if (reason)
        undo(id, *reason);
}

void BatchList::undo(qint64 batch, const QString &reason)
{
    m_message->clear();
    m_progress = std::make_shared<Support::Progress>();
    m_line->start(tr("取り消し中"));
    m_poll.start();
    updateButtons();
    m_session.perform(
        u"ledger.undo"_s, {{u"batch"_s, QString::number(batch)}, {u"reason"_s, reason}}, this,
        [this](const Register::Outcome &outcome) {
            m_poll.stop();
            m_line->finish();
            m_progress.reset();
            if (outcome)
                m_message->showMessage(
                    MessageBar::Kind::Success,
                    tr("取り込みを取り消しました。%1 件を一覧から外しました。履歴には残ります。")
                        .arg(outcome->result.value(u"voided"_s).toInteger()));
            else
                m_message->showMessage(MessageBar::Kind::Error,
                                       Register::rejectionText(outcome.error()));
            refresh();
        },
        {}, false, m_progress);
}

} // namespace TakeoverUi
