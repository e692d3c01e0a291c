// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "models/books/journalhead.h"
#include "models/exchange/ledgerfile.h"
#include "models/register/closed.h"
#include "models/register/indexcheck.h"
#include "models/register/objects.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/common/progressbarline.h"
#include "ui/common/prompt.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/journal/entryfilterbar.h"
#include "ui/journal/headdialog.h"
#include "ui/shell/factsheet.h"

#include <QAction>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace JournalUi {

namespace {

constexpr int kAllBits = 256;

QString objectText(Storage::Connection &db, const Register::Blueprint &blueprint, const Register::Visibility &visible,
                   const Journal::Entry &entry)
{
    const Journal::ObjectRef &object = entry.object;
    const auto row = object.id > 0 ? Register::findObject(db, object.id) : std::nullopt;
    if (row && row->kind == object.kind)
        return row->number % u'　'
               % (Register::isClosed(db, blueprint, visible, object) ? Register::hiddenText() : row->name);
    // Other things are named in the entry itself, as they were called then.
    for (const QString &key : {u"thing"_s, u"name"_s, u"holder"_s, u"label"_s, u"title"_s,
                               u"what"_s, u"policy"_s, u"key"_s, u"file"_s}) {
        if (const QString text = entry.summary.value(key).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

JournalPage::JournalPage(Shell::Session &session, QWidget *parent)
    : Page(tr("証跡"), u"journal"_s, parent), m_session(session)
{
    setSearchVisible(false);
    setChipsVisible(false);
    buildMain();
    m_detail = new Shell::FactSheet(tr("証跡の詳細"), this);
    setDetail(m_detail);
    buildActs();
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_line->setProgress(m_progress->done(), m_progress->total());
    });
    connect(this, &Page::refreshRequested, this, &JournalPage::refresh);
    connect(&session, &Shell::Session::changed, this, &JournalPage::refresh);
    connect(&session, &Shell::Session::actorChanged, this, &JournalPage::refresh); // what is open to another person differs
    connect(m_filter, &EntryFilterBar::changed, this, &JournalPage::refresh);
    setFocusProxy(table());
    showDetail();
}

JournalPage::~JournalPage()
{
    if (m_progress)
        m_progress->cancel();
    if (m_verifier)
        m_verifier->cancelAll();
}

void JournalPage::buildMain()
{
    auto *main = new QWidget(this);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid);
    m_filter = new EntryFilterBar(m_session, main);
    m_line = new Common::ProgressBarLine(main);
    m_model = new Common::RowsModel(
        {{u"seq"_s, tr("番号"), {}, 70, true, false, Qt::AlignRight | Qt::AlignVCenter},
         {u"when"_s, tr("日時"), {}, 170, true, false},
         {u"who"_s, tr("操作者"), {}, 190, true, false},
         {u"act"_s, tr("操作"), {}, 150, true, false},
         {u"object"_s, tr("対象"), {}, 200, true, false},
         {u"story"_s, tr("内容"), {}, 300, true, false},
         {u"result"_s, tr("結果"), {}, 70, true, false}},
        this);
    table()->setModel(m_model);
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
    table()->setEmptyState(tr("この条件に当てはまる証跡はありません。"));
    layout->addWidget(m_filter);
    layout->addWidget(table(), 1);
    layout->addWidget(m_line);
    setMainWidget(main);
    connect(table(), &Common::TableView::currentRowChanged, this, &JournalPage::showDetail);
    connect(table()->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar *bar = table()->verticalScrollBar();
        if (value + bar->pageStep() >= bar->maximum() && !m_entries.isEmpty() && !m_complete
            && !m_loading)
            load(m_entries.constLast().entry.seq);
    });
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, [this] {
        if (m_progress)
            m_progress->cancel();
    });
}

void JournalPage::buildActs()
{
    m_verify = addAct(tr("検証する(&V)"));
    connect(m_verify, &QAction::triggered, this, [this] { verify(); });
    connect(addAct(tr("控えと照らす(&K)…")), &QAction::triggered, this, &JournalPage::askHead);
    connect(addAct(tr("控えを印刷(&P)…"), ActNeeds::Nothing, QKeySequence::Print),
            &QAction::triggered, this,
            [this] { emit m_session.bookRequested(u"journal-head"_s, {}, {}); });
    connect(addAct(tr("表示中を書き出す(&X)…")), &QAction::triggered, this,
            &JournalPage::exportShown);
}

void JournalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void JournalPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    load(0);
}

void JournalPage::load(qint64 beforeSeq)
{
    const int token = ++m_token;
    m_loading = true;
    // A refresh reads again as much as was here, so that the place in the list is kept.
    const int limit = beforeSeq == 0 ? std::max(kPage, int(m_entries.size())) : kPage;
    m_session.read(this,
                   [this, token, beforeSeq, limit,
                    filter = m_filter->filter(), visible = m_session.actor().visible](Storage::Connection &db) -> std::function<void()> {
                       QList<Shown> shown;
                       std::optional<Support::Error> trouble;
                       const Register::Blueprint &blueprint = m_session.openRegister().blueprint();
                       try {
                           for (const Journal::Entry &entry :
                                Journal::entries(db, filter, beforeSeq, limit)) {
                               const Journal::Entry open = Register::shownEntry(db, blueprint, visible, entry);
                               shown.append({open, Register::storyOf(db, blueprint, open),
                                             objectText(db, blueprint, visible, open)});
                           }
                       } catch (const Storage::DbError &error) {
                           trouble = error.toError(db.path());
                       }
                       return [this, token, beforeSeq, limit, shown, trouble] {
                           if (trouble)
                               messageBar()->showError(*trouble);
                           if (token != m_token)
                               return;
                           if (beforeSeq == 0)
                               m_entries.clear();
                           addEntries(shown, shown.size() < limit);
                       };
                   });
}

void JournalPage::addEntries(const QList<Shown> &entries, bool complete)
{
    m_loading = false;
    m_complete = complete;
    m_entries += entries;
    showItems();
    if (m_wanted) {
        const bool isHere = table()->selectId(*m_wanted);
        if (isHere || m_complete || m_entries.isEmpty()
            || m_entries.constLast().entry.seq < *m_wanted)
            m_wanted.reset();
        else
            load(m_entries.constLast().entry.seq);
    }
}

void JournalPage::showItems()
{
    QList<Common::RowsModel::Item> items;
    for (const Shown &shown : std::as_const(m_entries)) {
        const Register::Story &story = shown.story;
        items.append({story.entry,
                      {story.entry, story.when, story.who, story.title, shown.object,
                       story.lines.join(tr("、")), story.refused ? tr("拒否") : tr("済")}});
    }
    m_model->setItems(items);
    setCounts(items.size(), std::nullopt);
    if (!table()->currentId() && !items.isEmpty())
        table()->selectId(items.constFirst().id);
    showDetail();
}

void JournalPage::showEntry(qint64 seq)
{
    m_filter->clear();
    m_wanted = seq;
    m_stale = true;
    refresh();
}

void JournalPage::showDetail()
{
    const auto id = table()->currentId();
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Shown &shown) {
        return id && shown.entry.seq == *id;
    });
    if (found == m_entries.cend()) {
        m_detail->showPlaceholder(tr("一覧で証跡を選ぶと、ここに表示します。"));
        return;
    }
    const Journal::Entry &entry = found->entry;
    const Register::Story &story = found->story;
    m_detail->begin(tr("#%1　%2").arg(entry.seq).arg(story.title));
    m_detail->addFacts({{tr("日時"), story.when},
                        {tr("入力した日時"), story.enteredWhen},
                        {tr("操作者"), story.who},
                        {tr("対象"), found->object},
                        {tr("理由"), story.reason}});
    if (!story.lines.isEmpty()) {
        m_detail->addSection(tr("内容（前 → 後）"));
        m_detail->addText(story.lines.join(u'\n'));
    }
    if (!story.clauses.isEmpty()) {
        m_detail->addSection(tr("規程の指摘"));
        m_detail->addText(story.clauses.join(u'\n'));
    }
    m_detail->addSection(tr("記録"));
    m_detail->addFacts({{tr("操作の符号"), entry.act},
                        {tr("OS の利用者"), entry.by.osAccount},
                        {tr("PC"), entry.by.machine},
                        {tr("プログラム"), entry.by.program},
                        {tr("要約値をとった行"), tr("%1 行").arg(entry.rows.size())},
                        {tr("値（SHA-256）"), Books::groupedHex(entry.hash, kAllBits)}});
    m_detail->finish();
}

void JournalPage::askHead()
{
    auto *dialog = new HeadDialog(this);
    connect(dialog, &HeadDialog::submitted, this, [this, dialog] {
        const Journal::KnownHead head = dialog->head();
        dialog->succeed();
        verify(head);
    });
    dialog->open();
}

void JournalPage::verify(const std::optional<Journal::KnownHead> &against)
{
    if (m_progress)
        return;
    m_progress = std::make_shared<Support::Progress>();
    m_line->start(tr("証跡を検証中"));
    m_poll.start();
    setActAllowed(m_verify, false, tr("検証しています。"));
    // The comparison of the search index makes a temporary table, which a read-only connection may not.
    m_verifier = std::make_unique<Storage::WorkerThread>(m_session.openRegister().path(),
                                                         Storage::Connection::Mode::ReadWrite);
    const auto tell = [this](const std::optional<Journal::Verification> &found,
                             const QString &trouble) {
        QMetaObject::invokeMethod(
            this, [this, found, trouble] { verificationEnded(found, trouble); },
            Qt::QueuedConnection);
    };
    m_verifier->post(
        [tell, against, progress = m_progress,
         &blueprint = m_session.openRegister().blueprint()](Storage::Connection &db) {
            Journal::Verification found =
                Journal::verify(db, blueprint.catalogue, progress.get(), against);
            if (!found.cancelled)
                Register::verifyIndex(db, blueprint, found, progress.get());
            found.cancelled = found.cancelled || progress->isCancelled();
            tell(found, {});
        },
        [tell, path = m_session.openRegister().path()](const Storage::DbError &error) {
            tell(std::nullopt, error.toError(path).message);
        });
}

void JournalPage::verificationEnded(const std::optional<Journal::Verification> &found,
                                    const QString &trouble)
{
    m_verifier.reset();
    m_progress.reset();
    m_poll.stop();
    m_line->finish();
    setActAllowed(m_verify, true);
    if (!found) {
        messageBar()->showMessage(MessageBar::Kind::Error,
                                  tr("検証できませんでした。%1").arg(trouble));
        return;
    }
    if (found->cancelled) {
        messageBar()->showMessage(MessageBar::Kind::Info,
                                  tr("検証を中止しました。証跡は未検証のままです。"));
        return;
    }
    m_session.setVerification(*found);
    if (found->ok()) {
        messageBar()->showMessage(
            MessageBar::Kind::Success,
            tr("証跡 %1 件と %2 行に、書き換えは見つかりませんでした。最新の値 %3")
                .arg(found->head.seq)
                .arg(found->rows)
                .arg(Books::groupedHex(found->head.hash)));
    } else {
        messageBar()->showMessage(MessageBar::Kind::Error,
                                  tr("証跡と合わない箇所が %1 か所あります。右に一覧を示します。")
                                      .arg(found->breaks.size()));
        m_detail->begin(tr("証跡と合わない箇所"));
        QList<QStringList> rows;
        for (const Journal::Break &wrong : found->breaks)
            rows.append(
                {wrong.entry > 0 ? u'#' % QString::number(wrong.entry) : QString(), wrong.text()});
        m_detail->addTable({tr("証跡"), tr("内容")}, rows);
        m_detail->addText(
            tr("このファイルを複製して保管し、情報セキュリティの担当に知らせてください。"));
        m_detail->finish();
    }
    emit verified(*found);
}

void JournalPage::exportShown()
{
    const auto path = Common::prompter().saveFile(
        this, {tr("証跡を書き出す"), tr("証跡.csv"), {tr("CSV (*.csv)")}, u"csv"_s});
    if (!path)
        return;
    const QJsonObject params{
        {u"what"_s, tr("証跡の一覧")}, {u"target"_s, u"csv"_s}, {u"count"_s, m_model->rowCount()}};
    m_session.perform(u"output.record"_s, params, this,
                      [this, path = *path, entries = m_entries](const Register::Outcome &outcome) {
                          if (!outcome) {
                              messageBar()->showMessage(MessageBar::Kind::Error,
                                                        Register::rejectionText(outcome.error()));
                              return;
                          }
                          const QList<Exchange::OutColumn> columns{
                              {tr("番号")}, {tr("日時")},           {tr("操作者")}, {tr("操作")},
                              {tr("対象")}, {tr("内容"), 40, true}, {tr("理由")},   {tr("値")}};
                          qsizetype at = 0;
                          const auto written = Exchange::writeCsv(
                              path, columns,
                              [&](QStringList &cells) {
                                  if (at >= entries.size())
                                      return false;
                                  const Shown &shown = entries[at++];
                                  cells = {QString::number(shown.entry.seq),
                                           shown.story.when,
                                           shown.story.who,
                                           shown.story.title,
                                           shown.object,
                                           shown.story.lines.join(u'\n'),
                                           shown.story.reason,
                                           QString::fromLatin1(shown.entry.hash.toHex())};
                                  return true;
                              },
                              Exchange::CsvEncoding::Utf8Bom);
                          if (written)
                              messageBar()->showMessage(
                                  MessageBar::Kind::Success,
                                  tr("%1 件を「%2」に書き出しました。").arg(*written).arg(path));
                          else
                              messageBar()->showError(written.error());
                      });
}

} // namespace JournalUi
