// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assetpage.h"

#include "models/assets/assetrepository.h"
#include "models/register/rejectiontext.h"
#include "ui/assets/assetdialog.h"
#include "ui/assets/assettablemodel.h"
#include "ui/assets/detailpane.h"
#include "ui/assets/filterbar.h"
#include "ui/assets/distribution/collectdialog.h"
#include "ui/assets/distribution/distributedialog.h"
#include "ui/assets/linkdialog.h"
#include "ui/assets/many/manyeditdialog.h"
#include "ui/assets/many/relabelmanydialog.h"
#include "ui/assets/relabeldialog.h"
#include "ui/common/prompt.h"
#include "ui/shell/labeldesk.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace AssetsUi {

namespace {

constexpr int kMostAtOnce = 1'000; ///< of one act with a list of numbers
constexpr int kMostVoided = 200;   ///< one act each

} // namespace

void AssetPage::makeActs()
{
    connect(addAct(tr("新規(&N)"), ActNeeds::Nothing, QKeySequence::New), &QAction::triggered, this, &AssetPage::newAsset);
    const auto current = [this](auto act) {
        return [this, act] {
            if (const auto id = table()->currentId())
                (this->*act)(*id);
        };
    };
    m_edit = addAct(tr("編集(&E)"), ActNeeds::OneRow);
    connect(m_edit, &QAction::triggered, this, current(&AssetPage::edit));
    m_relabel = addAct(tr("分類変更(&L)"), ActNeeds::OneRow, QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(m_relabel, &QAction::triggered, this, current(&AssetPage::relabel));
    m_like = addAct(tr("ひな形にして新規(&T)"), ActNeeds::OneRow, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(m_like, &QAction::triggered, this, current(&AssetPage::likeThis));
    QAction *many = addAct(tr("一括修正(&B)…"));
    setActScope(many, tr("一括修正: %1(&B)…", "what is edited"));
    connect(many, &QAction::triggered, this, &AssetPage::editMany);
    QAction *classes = addAct(tr("一括分類変更(&C)…"), ActNeeds::Nothing, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    setActScope(classes, tr("一括分類変更: %1(&C)…", "what is relabelled"));
    connect(classes, &QAction::triggered, this, &AssetPage::relabelMany);
    QAction *dispose = addAct(tr("廃棄を記録(&D)"), ActNeeds::AnyRows);
    setActLimit(dispose, kMostAtOnce);
    connect(dispose, &QAction::triggered, this, [this] { emit m_session.actRequested(u"disposal.record"_s, table()->selectedIds()); });
    QAction *print = addAct(tr("印刷(&P)"), ActNeeds::Nothing, QKeySequence::Print);
    setActScope(print, tr("印刷: %1(&P)", "what is printed"));
    connect(print, &QAction::triggered, this, [this] { emit m_session.bookRequested(u"asset-ledger"_s, chosenFilter(), m_model->sort()); });
    QAction *write = addAct(tr("書き出し(&X)"), ActNeeds::Nothing, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    setActScope(write, tr("書き出し: %1(&X)", "what is exported"));
    connect(write, &QAction::triggered, this, [this] { emit m_session.exportRequested(chosenFilter(), m_model->sort(), table()->shownColumns()); });
    m_labelled = addAct(tr("表示を更新した(&U)"), ActNeeds::AnyRows);
    setActLimit(m_labelled, kMostAtOnce);
    connect(m_labelled, &QAction::triggered, this, [this] { renewLabels(table()->selectedIds()); });
    makeLabelActs();
    QList<QAction *> others;
    if (m_session.openRegister().blueprint().act(u"medium.store"_s)) {
        QAction *store = others.emplace_back(addAct(tr("媒体に入れる(&M)…"), ActNeeds::AnyRows));
        setActLimit(store, kMostAtOnce);
        connect(store, &QAction::triggered, this, [this] { emit m_session.actRequested(u"medium.store"_s, table()->selectedIds()); });
    }
    if (m_session.openRegister().blueprint().act(u"asset.confirm"_s)) {
        QAction *confirm = others.emplace_back(addAct(tr("確認済にする(&K)"), ActNeeds::AnyRows));
        setActLimit(confirm, kMostAtOnce);
        connect(confirm, &QAction::triggered, this, &AssetPage::confirmSelected);
    }
    m_void = addAct(tr("誤登録取消(&V)"), ActNeeds::AnyRows);
    setActLimit(m_void, kMostVoided);
    connect(m_void, &QAction::triggered, this, &AssetPage::voidSelected);
    gatherActs(tr("その他(&Z)"), others << m_void);
}

void AssetPage::makeLabelActs()
{
    QAction *labels = addAct(tr("ラベル(&J)"), ActNeeds::Nothing, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    setActScope(labels, tr("ラベル: %1(&J)", "what labels are printed of"));
    connect(labels, &QAction::triggered, this, [this] { emit m_session.bookRequested(u"labels"_s, chosenFilter(), m_model->sort()); });
    QAction *worklist = addAct(tr("貼り替え(&W)…"));
    connect(worklist, &QAction::triggered, this, [this] { Shell::LabelDesk::of(m_session).ask({Shell::LabelRequest::What::Worklist, u"asset"_s, {}, {}, {}}); });
    QAction *mark = addAct(tr("貼付済み(&G)…"));
    setActScope(mark, tr("貼付済み: %1(&G)…", "what is said to bear its label"));
    connect(mark, &QAction::triggered, this, &AssetPage::markLabels);
    QAction *texts = addAct(tr("表示の文字をコピー(&S)…"), ActNeeds::OneRow);
    texts->setToolTip(tr("ファイル名、属性、ヘッダーなどに書く文字をクリップボードに入れます。"));
    connect(texts, &QAction::triggered, this, [this] {
        if (const auto id = table()->currentId())
            Shell::LabelDesk::of(m_session).ask({Shell::LabelRequest::What::Texts, u"asset"_s, {*id}, {}, {}});
    });
    gatherActs(tr("ラベル・表示(&Q)"), {labels, worklist, mark, m_labelled, texts});
}

/// What is printed, exported and edited at once: several chosen rows, else what the conditions leave.
Assets::Filter AssetPage::chosenFilter() const
{
    Assets::Filter filter = m_filters->filter();
    if (isScopeSelection())
        filter.ids = table()->selectedIds();
    return filter;
}

/// A closed row tells nothing of its content, so no form may be opened on it either.
bool AssetPage::isOpenToActor(const Assets::Asset &asset) const
{
    return m_session.actor().visible.sees(asset.texts.value(u"accessScope"_s) == "unit"_L1, asset.object.unitId);
}

bool AssetPage::mayTouch(qint64 id)
{
    const auto asset = Assets::load(m_session.db(), id);
    if (asset && isOpenToActor(*asset))
        return true;
    messageBar()->showMessage(MessageBar::Kind::Refusal, asset ? tr("この資産は、所属する組織の職員だけが扱えます。")
                                                               : tr("この資産は見つかりません。一覧を更新して確かめてください。"));
    return false;
}

void AssetPage::edit(qint64 id)
{
    if (!mayTouch(id))
        return;
    openForm(FormStart::edit(id));
}

void AssetPage::editMany()
{
    if (m_model->rowCount() == 0) {
        emit m_session.message(tr("一覧に資産がないので、修正するものがありません。"));
        return;
    }
    auto *dialog = new ManyEditDialog(m_session, chosenFilter(), m_model->sort(), scopeText(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AssetPage::relabelMany()
{
    if (m_model->rowCount() == 0) {
        emit m_session.message(tr("一覧に資産がないので、分類を変えるものがありません。"));
        return;
    }
    openManyRelabelling(new RelabelManyDialog(m_session, chosenFilter(), m_model->sort(), scopeText(), this));
}

void AssetPage::relabelProposed(std::optional<qint64> policyId)
{
    openManyRelabelling(new RelabelManyDialog(m_session, policyId, this));
}

void AssetPage::openManyRelabelling(RelabelManyDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AssetPage::likeThis(qint64 id)
{
    if (!mayTouch(id))
        return;
    openForm(FormStart::likeAsset(m_session.db(), id));
}

void AssetPage::relabel(qint64 id)
{
    if (mayTouch(id))
        openRelabelling(id);
}

RelabelDialog *AssetPage::openRelabelling(qint64 id)
{
    auto *dialog = new RelabelDialog(m_session, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QTimer::singleShot(1, dialog, &QDialog::open); // made and shown in turns of their own
    return dialog;
}

/// What the detail asks for is about the asset that it shows.
void AssetPage::watchDetail()
{
    connect(m_detail, &DetailPane::copyRequested, this, &AssetPage::registerCopy);
    connect(m_detail, &DetailPane::linkRequested, this, &AssetPage::addLink);
    connect(m_detail, &DetailPane::unlinkRequested, this, &AssetPage::removeLink);
    connect(m_detail, &DetailPane::distributeRequested, this, &AssetPage::distribute);
    connect(m_detail, &DetailPane::collectRequested, this, &AssetPage::collect);
    connect(m_detail, &DetailPane::labelledRequested, this, [this] {
        if (const auto id = m_detail->shownId())
            renewLabels({*id});
    });
}

void AssetPage::registerCopy(Classes::LinkKind kind)
{
    const auto id = m_detail->shownId();
    if (id && mayTouch(*id))
        openForm(FormStart::madeFrom(m_session.db(), kind, *id));
}

void AssetPage::addLink()
{
    const auto id = m_detail->shownId();
    if (!id || !mayTouch(*id))
        return;
    auto *dialog = new LinkDialog(m_session, *id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AssetPage::distribute()
{
    const auto id = m_detail->shownId();
    if (!id || !mayTouch(*id))
        return;
    auto *dialog = new DistributeDialog(m_session, *id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AssetPage::collect(const QList<Assets::DistributionLine> &out)
{
    auto *dialog = new CollectDialog(m_session, out, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AssetPage::removeLink(qint64 linkId)
{
    const auto reason = Common::prompter().askText(
        this, {.title = tr("関連を外す"), .label = tr("複製・印刷物の関連を外します。分類は今のままで、これからは元に従いません。\n理由を書いてください。"),
               .text = {}, .accept = tr("外す"), .required = true, .multiLine = false, .secret = false});
    if (!reason)
        return;
    m_session.perform(u"link.remove"_s, {{u"link"_s, linkId}, {u"reason"_s, *reason}}, this, [this](const Register::Outcome &outcome) {
        if (outcome)
            emit m_session.message(tr("関連を外しました。"));
        else
            messageBar()->showMessage(MessageBar::Kind::Refusal, Register::rejectionText(outcome.error()));
    });
}

QJsonArray AssetPage::numbersOf(const QVector<qint64> &ids)
{
    const auto rows = Assets::Queries(m_session.db(), m_session.actor().visible).rows(ids);
    QJsonArray numbers;
    for (qint64 id : ids)
        numbers.append(rows.value(id).number);
    return numbers;
}

/// The new marks are on: the wait is over for those that waited.
void AssetPage::renewLabels(const QVector<qint64> &ids)
{
    m_session.perform(u"asset.labelled"_s, {{u"assets"_s, numbersOf(ids)}}, this, [this](const Register::Outcome &outcome) {
        if (outcome)
            emit m_session.message(tr("%1 件の表示を更新済にしました。").arg(outcome->result.value(u"count"_s).toInt()));
        else
            messageBar()->showMessage(MessageBar::Kind::Refusal, Register::rejectionText(outcome.error()));
    });
}

/// What has its label already is said at once, for as many as the list shows or are chosen.
void AssetPage::markLabels()
{
    if (m_model->rowCount() == 0) {
        emit m_session.message(tr("一覧に資産がないので、貼付済みにするものがありません。"));
        return;
    }
    const Assets::Filter filter = chosenFilter();
    Shell::LabelDesk::of(m_session).ask({Shell::LabelRequest::What::Mark, u"asset"_s, filter.ids, Assets::filterToJson(filter), scopeText()});
}

void AssetPage::confirmSelected()
{
    m_session.perform(u"asset.confirm"_s, {{u"assets"_s, numbersOf(table()->selectedIds())}}, this, [this](const Register::Outcome &outcome) {
        if (outcome)
            emit m_session.message(tr("%1 件を確認済にしました。").arg(outcome->result.value(u"count"_s).toInt()));
        else
            messageBar()->showMessage(MessageBar::Kind::Refusal, Register::rejectionText(outcome.error()));
    });
}

void AssetPage::voidSelected()
{
    const QVector<qint64> ids = table()->selectedIds();
    if (ids.isEmpty() || ids.size() > kMostVoided || !mayTouch(ids.first()))
        return;
    const auto first = Assets::load(m_session.db(), ids.first());
    if (!first)
        return;
    const QString what = ids.size() == 1 ? tr("%1 %2").arg(first->object.number, first->object.name) : tr("%1 件の資産").arg(ids.size());
    const auto reason = Common::prompter().askText(
        this, {.title = tr("誤登録取消"), .label = tr("%1 を誤って登録したものとして取り消します。一覧・件数・帳票から外れ、履歴には残ります。\n理由を書いてください。").arg(what),
               .text = {}, .accept = tr("取り消す"), .required = true, .multiLine = false, .secret = false});
    if (!reason)
        return;
    for (qint64 id : ids) {
        const auto asset = Assets::load(m_session.db(), id);
        if (!asset)
            continue;
        m_session.perform(u"asset.void"_s, {{u"asset"_s, asset->object.number}, {u"reason"_s, *reason}}, this,
                          [this, number = asset->object.number](const Register::Outcome &outcome) {
                              if (!outcome)
                                  messageBar()->showMessage(MessageBar::Kind::Refusal, tr("%1: %2").arg(number, Register::rejectionText(outcome.error())));
                              else
                                  emit m_session.message(tr("%1 を取り消しました。").arg(number));
                          });
    }
}

/// Copying out is an act: the journal says who took how many rows.
void AssetPage::copied()
{
    const int count = table()->selectedRowCount();
    if (count == 0 || count > Common::TableView::kCopyLimit)
        return;
    Assets::Queries queries(m_session.db(), m_session.actor().visible);
    m_session.perform(u"output.record"_s,
                      {{u"what"_s, tr("情報資産の一覧")}, {u"target"_s, u"clipboard"_s}, {u"count"_s, count},
                       {u"filter"_s, queries.filterText(m_filters->filter())}},
                      this, [this, count](const Register::Outcome &outcome) {
                          if (outcome)
                              emit m_session.message(tr("%1 件をコピーしました。証跡に残しました。").arg(count));
                          else
                              messageBar()->showMessage(MessageBar::Kind::Error, Register::rejectionText(outcome.error()));
                      });
}

void AssetPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *act : acts())
        menu->addAction(act);
    menu->addSeparator();
    menu->addAction(table()->copyAction());
    menu->addAction(table()->copyWithHeadersAction());
    menu->addAction(table()->invertAction());
    menu->addAction(table()->columnsAction());
    menu->popup(globalPosition);
}

} // namespace AssetsUi
