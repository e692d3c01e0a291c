// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/custody/custodypage.h"

#include "models/custody/custodybooks.h"
#include "models/register/objects.h"
#include "models/register/openitems.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "models/support/text.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompt.h"
#include "ui/common/settings.h"
#include "ui/custody/awaytablemodel.h"
#include "ui/custody/custodydesk.h"
#include "ui/shell/factsheet.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QRegularExpression>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace CustodyUi {

namespace {

constexpr qsizetype kShownEvents = 100;
constexpr int kMostAtOnce = 1000;

QStringList lineOf(const Custody::EventView &view)
{
    const Custody::Event &event = view.event;
    QStringList marks;
    if (event.late)
        marks.append(CustodyPage::tr("後日入力"));
    if (event.fact)
        marks.append(CustodyPage::tr("発生済みの事実"));
    if (view.corrected)
        marks.append(CustodyPage::tr("誤り（訂正済み）"));
    const QString way = event.toText.isEmpty() ? event.fromText : QString(event.fromText + u" → "_s + event.toText);
    return {QString::number(event.id), Support::shownDate(event.happenedAt), view.kindLabel, way,
            QStringList{event.text("purpose"), event.text("permit"), event.text("note"), marks.join(u'・')}.join(u' ').simplified()};
}

} // namespace

CustodyPage::CustodyPage(Shell::Session &session, QWidget *parent)
    : Page(tr("受渡し"), u"custody"_s, parent)
    , m_session(session)
    , m_model(new AwayTableModel(session, this))
    , m_sheet(new Shell::FactSheet(tr("受渡しの履歴"), this))
    , m_onlyLate(new QCheckBox(tr("返却が遅れているものだけ(&Y)"), this))
{
    setChipsVisible(false);
    addHeaderWidget(m_onlyLate);
    searchBox()->setPlaceholderText(tr("番号・名称・今の所在で探す"));
    table()->setModel(m_model);
    table()->setEmptyState(tr("持ち出し・貸与・修理などで外に出ているものはありません。"), tr("受付（スキャン）を開く"));
    setDetail(m_sheet);
    if (!Common::Settings().contains(u"pages/custody/split"_s)) {
        for (QSplitter *splitter : findChildren<QSplitter *>())
            splitter->setSizes({800, 320}); // the list is what one works in
    }
    makeActs();
    connect(table(), &Common::TableView::emptyActionTriggered, this, [this] { CustodyDesk::open(m_session, this); });
    connect(table(), &Common::TableView::currentRowChanged, this, &CustodyPage::showDetail);
    connect(table(), &Common::TableView::activatedRow, this, [this] { recordSelected(QString::fromLatin1(Custody::kReturn), EventDialog::Way::Done); });
    connect(m_model, &AwayTableModel::listed, this, [this](qint64 count, qint64 overdue) {
        setCounts(count, std::nullopt);
        setTotals(overdue > 0 ? tr("返却が遅れているもの %1 件").arg(overdue) : QString());
        showDetail();
    });
    connect(m_onlyLate, &QCheckBox::toggled, this, &CustodyPage::refresh);
    connect(this, &Page::searchChanged, this, &CustodyPage::refresh);
    connect(this, &Page::refreshRequested, this, &CustodyPage::refresh);
    connect(&session, &Shell::Session::changed, this, &CustodyPage::refresh);
    connect(&session, &Shell::Session::actorChanged, this, &CustodyPage::refresh);
    showDetail();
}

void CustodyPage::makeActs()
{
    connect(addAct(tr("受付(&N)…"), ActNeeds::Nothing, QKeySequence::New), &QAction::triggered, this, [this] { CustodyDesk::open(m_session, this); });
    QList<QAction *> others;
    for (const Custody::EventKind &kind : Custody::eventKinds()) {
        const bool ofSelected = kind.code == QLatin1String(Custody::kReturn) || kind.code == "passOn"_L1 || kind.code == "reconnect"_L1 || kind.code == "lose"_L1;
        QAction *action = addAct(tr("%1…", "kind of hand-over").arg(kind.label), ofSelected ? ActNeeds::AnyRows : ActNeeds::Nothing);
        if (ofSelected)
            setActLimit(action, kMostAtOnce);
        connect(action, &QAction::triggered, this, [this, code = kind.code, ofSelected] {
            ofSelected ? recordSelected(code, EventDialog::Way::Done) : askForThings(code, EventDialog::Way::Done);
        });
        if (!ofSelected || kind.code == "lose"_L1)
            others.append(action);
    }
    gatherActs(tr("ほかの受渡し(&O)"), others);
    QList<QAction *> facts;
    for (const Custody::EventKind &kind : Custody::eventKinds()) {
        QAction *action = addAct(tr("起きていた%1…", "kind of hand-over that has happened").arg(kind.label), ActNeeds::Nothing);
        connect(action, &QAction::triggered, this, [this, code = kind.code] { askForThings(code, EventDialog::Way::Fact); });
        facts.append(action);
    }
    gatherActs(tr("発生済みの事実(&H)"), facts);
    connect(addAct(tr("訂正(&V)…"), ActNeeds::OneRow), &QAction::triggered, this, &CustodyPage::correct);
    connect(addAct(tr("印刷(&P)…"), ActNeeds::Nothing, QKeySequence::Print), &QAction::triggered, this,
            [this] { emit m_session.bookRequested(QString::fromLatin1(Custody::kLogBook), {}, {}); });
}

void CustodyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void CustodyPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    Custody::AwayFilter filter;
    filter.overdue = m_onlyLate->isChecked();
    filter.text = searchBox()->text();
    m_model->setFilter(filter);
}

void CustodyPage::showDetail()
{
    const auto id = table()->currentId();
    const int token = ++m_token;
    m_events.clear();
    if (!id) {
        m_sheet->showPlaceholder(tr("一覧で選ぶと、ここに受渡しの履歴を表示します。"));
        return;
    }
    m_session.read(this, [this, token, id = *id, visible = m_session.actor().visible](Storage::Connection &db) -> std::function<void()> {
        QList<Custody::EventView> events;
        QString title;
        try {
            Custody::EventFilter filter;
            filter.objectId = id;
            QVector<qint64> ids = Custody::eventIds(db, filter);
            std::reverse(ids.begin(), ids.end()); // what happened last is looked for first
            events = Custody::eventViews(db, ids.mid(0, kShownEvents), visible);
            if (const auto object = Register::findObject(db, id))
                title = object->number + u' ' + object->name;
        } catch (const Storage::DbError &error) {
            return [this, told = error.toError(db.path())] { messageBar()->showError(told); };
        }
        return [this, token, events, title] {
            if (token != m_token)
                return;
            m_events = events;
            m_sheet->begin(title);
            m_sheet->addSection(tr("受渡しの履歴"));
            QList<QStringList> rows;
            for (const Custody::EventView &view : events)
                rows.append(lineOf(view));
            m_sheet->addTable({tr("番"), tr("日時"), tr("種別"), tr("どこから → どこへ"), tr("目的・許可・備考")}, rows);
            m_sheet->finish();
        };
    });
}

QStringList CustodyPage::numbersOf(const QVector<qint64> &ids)
{
    QStringList numbers;
    try {
        for (const qint64 id : ids) {
            if (const auto object = Register::findObject(m_session.db(), id))
                numbers.append(object->number);
        }
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
    }
    return numbers;
}

void CustodyPage::recordSelected(const QString &kind, EventDialog::Way way)
{
    const QStringList numbers = numbersOf(table()->selectedIds());
    if (!numbers.isEmpty())
        open(*Custody::eventKind(kind), numbers, way);
}

void CustodyPage::record(const QString &kind, const QVector<qint64> &things)
{
    const Custody::EventKind *known = Custody::eventKind(kind);
    const QStringList numbers = numbersOf(things);
    if (known && !numbers.isEmpty())
        open(*known, numbers, EventDialog::Way::Done);
}

/// What is at its place is not in the list: its numbers are typed, or read.
void CustodyPage::askForThings(const QString &kind, EventDialog::Way way)
{
    const QString chosen = numbersOf(table()->selectedIds()).join(u' ');
    const auto typed = Common::prompter().askText(this, {tr("対象の番号"), tr("媒体・機器（送信・提供などは資産も）の番号を、空白か読点で区切って入力してください。"), chosen, tr("次へ")});
    if (!typed)
        return;
    static const QRegularExpression apart(u"[\\s,、，]+"_s);
    const QStringList numbers = typed->split(apart, Qt::SkipEmptyParts);
    if (!numbers.isEmpty())
        open(*Custody::eventKind(kind), numbers, way);
}

EventDialog *CustodyPage::open(const Custody::EventKind &kind, const QStringList &numbers, EventDialog::Way way)
{
    auto *dialog = new EventDialog(m_session, kind, numbers, way, this);
    connect(dialog, &Shell::ActDialog::acted, this, [this, label = kind.label](const QJsonObject &result) {
        const QString slip = result.value(u"slip"_s).toString();
        messageBar()->showMessage(MessageBar::Kind::Success, slip.isEmpty() ? tr("%1を %2 件記録しました。").arg(label).arg(result.value(u"count"_s).toInteger())
                                                                            : tr("%1を %2 件記録しました（票 %3）。").arg(label).arg(result.value(u"count"_s).toInteger()).arg(slip));
    });
    dialog->open();
    return dialog;
}

void CustodyPage::openDraft(qint64 id)
{
    try {
        const QList<Register::ParkedDraft> drafts = Register::parkedDrafts(m_session.db(), m_session.personId());
        const auto draft = std::find_if(drafts.cbegin(), drafts.cend(), [id](const Register::ParkedDraft &one) { return one.id == id; });
        const Custody::EventKind *kind = draft == drafts.cend() ? nullptr : Custody::eventKind(draft->act.section(u'.', 1));
        if (!kind)
            return;
        QStringList numbers;
        for (const QJsonValue &number : draft->params.value(u"things"_s).toArray())
            numbers.append(number.toString());
        EventDialog *dialog = open(*kind, numbers, EventDialog::Way::Done);
        dialog->resume(draft->params);
        connect(dialog, &Shell::ActDialog::acted, this, [this, id] { m_session.perform(u"draft.finish"_s, {{u"id"_s, id}}, this, [](const Register::Outcome &) { }); });
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
    }
}

void CustodyPage::correct()
{
    const auto wrong = std::find_if(m_events.cbegin(), m_events.cend(), [](const Custody::EventView &view) { return !view.corrected && !view.event.correctsId; });
    if (wrong == m_events.cend())
        return;
    auto *dialog = new Shell::ActDialog(m_session, u"custody.correct"_s, tr("受渡しの訂正 ― %1").arg(wrong->number), this);
    dialog->setActText(tr("訂正する(&V)"));
    dialog->form()->addNote(tr("%1 番の%2（%3）を誤りとして、その前の状態に戻します。元の記録は消えません。").arg(wrong->event.id).arg(wrong->kindLabel, Support::shownDate(wrong->event.happenedAt)));
    dialog->setParam(u"event"_s, wrong->event.id);
    dialog->addNotes(u"reason"_s, tr("何が誤りだったか(&R)"), {{}, Common::Need::Required, {}});
    dialog->askBeforehand();
    connect(dialog, &Shell::ActDialog::acted, this, [this] { messageBar()->showMessage(MessageBar::Kind::Success, tr("訂正を記録しました。")); });
    dialog->open();
}

} // namespace CustodyUi
