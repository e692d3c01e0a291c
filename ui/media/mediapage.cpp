// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediapage.h"

#include "models/register/policies.h"
#include "models/storage/dberror.h"
#include "ui/common/badge.h"
#include "ui/common/keeping/keptforms.h"
#include "ui/common/style.h"
#include "ui/media/mediumdetail.h"
#include "ui/media/mediumtablemodel.h"
#include "ui/shell/factsheet.h"
#include "ui/shell/labeldesk.h"

#include <QAction>
#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace MediaUi {

namespace {
constexpr qint64 kMostAtOnce = 1000; ///< things named one by one in an act
} // namespace

MediaPage::MediaPage(Shell::Session &session, QWidget *parent)
    : Page(tr("媒体・機器"), u"media"_s, parent)
    , m_session(session)
    , m_model(new MediumTableModel(session, this))
    , m_sheet(new Shell::FactSheet(tr("媒体・機器の詳細"), this))
    , m_badges(new Common::BadgeLabel(this))
    , m_withEnded(new QCheckBox(tr("廃棄・返却したものも表示(&X)"), this))
    , m_onlyDue(new QCheckBox(tr("表示の更新待ちだけ(&Y)"), this))
    , m_kept(new Common::KeptForms(
          *messageBar(),
          [this] {
              return Common::FormKeeper::left(m_session.openRegister().path(), m_session.personId(),
                                              {u"medium.register"_s, u"medium.edit"_s, u"medium.store"_s, u"medium.remove"_s, u"medium.erase"_s, u"medium.void"_s});
          },
          [this](const Common::FormKeeper::Kept &kept) { return resume(kept.act, kept.params); }))
{
    setChipsVisible(false);
    addHeaderWidget(m_onlyDue);
    addHeaderWidget(m_withEnded);
    searchBox()->setPlaceholderText(tr("番号・種類・製造番号・場所・保有者などで探す"));
    table()->setModel(m_model);
    table()->setEmptyState(tr("媒体・機器はまだありません。USBメモリやサーバ、綴りなど、情報を記録しているものを登録します。"), tr("媒体・機器を登録する"));
    auto *detail = new QWidget(this);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid / 2);
    layout->addWidget(m_badges);
    layout->addWidget(m_sheet, 1);
    setDetail(detail);
    makeActs();
    connect(table(), &Common::TableView::emptyActionTriggered, this, &MediaPage::registerNew);
    connect(table(), &Common::TableView::currentRowChanged, this, &MediaPage::showDetail);
    connect(table(), &Common::TableView::activatedRow, this, &MediaPage::edit);
    connect(table(), &Common::TableView::editRequested, this, &MediaPage::edit);
    connect(table(), &Common::TableView::deleteRequested, this, &MediaPage::voidMedium);
    connect(m_model, &MediumTableModel::listed, this, [this](qint64 count) {
        setCounts(count, std::nullopt);
        if (m_wanted && table()->selectId(*m_wanted))
            m_wanted.reset();
        showDetail();
    });
    for (QCheckBox *box : {m_withEnded, m_onlyDue})
        connect(box, &QCheckBox::toggled, this, &MediaPage::refresh);
    connect(this, &Page::searchChanged, this, &MediaPage::refresh);
    connect(this, &Page::refreshRequested, this, &MediaPage::refresh);
    connect(&session, &Shell::Session::changed, this, &MediaPage::changed);
    connect(&session, &Shell::Session::actorChanged, this, [this] {
        refresh();
        m_kept->offer();
    });
    showDetail();
}

void MediaPage::makeActs()
{
    connect(addAct(tr("登録(&N)…"), ActNeeds::Nothing, QKeySequence::New), &QAction::triggered, this, &MediaPage::registerNew);
    connect(addAct(tr("台帳から起こす(&L)…")), &QAction::triggered, this, &MediaPage::fromLedger);
    const auto onOne = [this](const QString &text, void (MediaPage::*act)(), const QKeySequence &keys = {}) {
        QAction *action = addAct(text, ActNeeds::OneRow, keys);
        connect(action, &QAction::triggered, this, act);
        m_onOne.append(action);
        return action;
    };
    onOne(tr("編集(&E)…"), &MediaPage::edit);
    QAction *store = addAct(tr("資産を入れる(&I)…"), ActNeeds::OneRow);
    connect(store, &QAction::triggered, this, [this] {
        if (const auto medium = current())
            putOn(medium->object.number, {});
    });
    m_onOne.append(store);
    onOne(tr("資産を外す(&T)…"), &MediaPage::takeOff);
    onOne(tr("消去を記録(&D)…"), &MediaPage::erase);
    QAction *labelled = addAct(tr("表示を更新した(&U)"), ActNeeds::AnyRows);
    setActLimit(labelled, kMostAtOnce);
    connect(labelled, &QAction::triggered, this, &MediaPage::markLabelled);
    QAction *labels = addAct(tr("ラベル(&J)"), ActNeeds::Nothing, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    setActScope(labels, tr("ラベル: %1(&J)", "what labels are printed of"));
    connect(labels, &QAction::triggered, this, &MediaPage::printLabels);
    QAction *worklist = addAct(tr("貼り替え(&W)…"));
    connect(worklist, &QAction::triggered, this, [this] { Shell::LabelDesk::of(m_session).ask({Shell::LabelRequest::What::Worklist, u"medium"_s, {}, {}, {}}); });
    QAction *mark = addAct(tr("貼付済み(&G)…"));
    setActScope(mark, tr("貼付済み: %1(&G)…", "what is said to bear its label"));
    connect(mark, &QAction::triggered, this, &MediaPage::markMany);
    QAction *texts = addAct(tr("表示の文字をコピー(&S)…"), ActNeeds::OneRow);
    texts->setToolTip(tr("ラベルなどに書く文字をクリップボードに入れます。"));
    connect(texts, &QAction::triggered, this, [this] {
        if (const auto id = table()->currentId())
            Shell::LabelDesk::of(m_session).ask({Shell::LabelRequest::What::Texts, u"medium"_s, {*id}, {}, {}});
    });
    gatherActs(tr("ラベル・表示(&Q)"), {labels, worklist, mark, labelled, texts});
    makeHandOvers();
    connect(addAct(tr("台帳を印刷(&P)…"), ActNeeds::Nothing, QKeySequence::Print), &QAction::triggered, this, [this] {
        Assets::Filter filter;
        filter.text = searchBox()->text();
        emit m_session.bookRequested(u"media-ledger"_s, filter, {});
    });
    onOne(tr("誤登録取消(&V)…"), &MediaPage::voidMedium);
}

/// Recorded on the page of hand-overs, which has the forms.
void MediaPage::makeHandOvers()
{
    QList<QAction *> handOvers;
    for (const auto &[act, text] : {std::pair(u"custody.takeOut"_s, tr("持出を記録…")), std::pair(u"custody.lend"_s, tr("貸与を記録…")),
                                    std::pair(u"custody.return"_s, tr("返却を記録…")), std::pair(u"custody.move"_s, tr("移動を記録…")),
                                    std::pair(u"custody.check"_s, tr("保管確認を記録…")), std::pair(u"custody.repairOut"_s, tr("修理搬出を記録…")),
                                    std::pair(u"custody.handOver"_s, tr("引渡を記録…")), std::pair(u"custody.lose"_s, tr("紛失を記録…"))}) {
        QAction *action = addAct(text, ActNeeds::AnyRows);
        setActLimit(action, kMostAtOnce);
        connect(action, &QAction::triggered, this, [this, name = act] { emit m_session.actRequested(name, table()->selectedIds()); });
        handOvers.append(action);
    }
    gatherActs(tr("受渡し(&H)"), handOvers);
}

void MediaPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
    m_kept->offer();
}

void MediaPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    Media::MediumFilter filter;
    filter.text = searchBox()->text();
    filter.withEnded = m_withEnded->isChecked();
    filter.labelDue = m_onlyDue->isChecked();
    m_model->setFilter(filter);
}

void MediaPage::changed(const QList<Journal::ObjectRef> &objects)
{
    static const QStringList beside{u"unit"_s, u"place"_s, u"person"_s, u"policy"_s}; // their names and words stand in the rows
    const auto concerns = [](const Journal::ObjectRef &object) { return object.kind == "medium"_L1 || beside.contains(object.kind); };
    if (std::any_of(objects.cbegin(), objects.cend(), concerns))
        refresh();
    else if (isVisible())
        showDetail(); // what is on it may have changed
}

std::optional<Media::Medium> MediaPage::current()
{
    const auto id = table()->currentId();
    try {
        return id ? Media::load(m_session.db(), *id) : std::nullopt;
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
        return std::nullopt;
    }
}

void MediaPage::allow(bool isCurrent, bool ended)
{
    for (QAction *action : std::as_const(m_onOne))
        setActAllowed(action, isCurrent && !ended, ended ? tr("廃棄・返却したものは変えられません。") : QString());
}

void MediaPage::showDetail()
{
    const auto id = table()->currentId();
    const int token = ++m_token;
    if (!id) {
        allow(false, false);
        m_badges->hide();
        m_sheet->showPlaceholder(tr("一覧で媒体・機器を選ぶと、ここに内容を表示します。"));
        return;
    }
    m_session.read(this, [this, token, id = *id, visible = m_session.actor().visible,
                          day = m_session.openRegister().clock().today()](Storage::Connection &db) -> std::function<void()> {
        std::optional<MediumDetail> detail;
        try {
            detail = MediumDetail::read(db, id, visible, day);
        } catch (const Storage::DbError &error) {
            return [this, told = error.toError(db.path())] { messageBar()->showError(told); };
        }
        return [this, token, detail] {
            if (token != m_token || !detail)
                return;
            allow(true, detail->medium.isEnded());
            m_badges->setBadges(detail->badges);
            m_badges->setVisible(!detail->badges.isEmpty());
            detail->tell(*m_sheet);
        };
    });
}

void MediaPage::showMedium(qint64 id)
{
    if (!table()->selectId(id))
        m_wanted = id;
}

} // namespace MediaUi
