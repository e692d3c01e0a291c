// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/exceptionlist.h"

#include "models/permits/exceptionbooks.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "ui/common/datefield.h"
#include "ui/common/notesedit.h"
#include "ui/common/parts/flowlayout.h"
#include "ui/common/parts/tonelabel.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/shell/exceptiondialog.h"
#include "ui/shell/factsheet.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Permits::Exception;
using Permits::ExceptionView;

namespace PolicyUi {

namespace {

bool isUndecided(Exception::State state)
{
    return state == Exception::State::Applied || state == Exception::State::Reported;
}

/// What is owed first, then what waits for a decision, then the rest, the newest first.
int urgency(const Exception &exception, QDate day)
{
    return exception.owesReport() ? 0 : isUndecided(exception.stateOn(day)) ? 1 : 2;
}

QString shownDay(const std::optional<QDate> &day)
{
    return day ? Support::wareki(*day) : QString();
}

QString joined(const QStringList &parts)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(u'　');
}

} // namespace

ExceptionList::ExceptionList(Shell::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new Common::RowsModel({{u"number"_s, tr("番号"), {}, 70},
                                     {u"state"_s, tr("状態"), {}, 110},
                                     {u"scope"_s, tr("対象"), {}, 130},
                                     {u"clauses"_s, tr("条項"), {}, 110},
                                     {u"period"_s, tr("期間"), {}, 140},
                                     {u"appliedBy"_s, tr("申請者"), {}, 110},
                                     {u"content"_s, tr("内容"), {}, 160}},
                                    this))
    , m_table(new Common::TableView(u"policy/exceptions"_s, this))
    , m_note(new Common::ToneLabel(Common::Tone::Muted, this))
    , m_sheet(new Shell::FactSheet(tr("例外措置の内容"), this))
{
    build();
    connect(m_table, &Common::TableView::sortRequested, m_model, &Common::RowsModel::sortBy);
    connect(m_table, &Common::TableView::currentRowChanged, this, &ExceptionList::showCurrent);
    connect(m_table, &Common::TableView::emptyActionTriggered, this, &ExceptionList::apply);
    connect(&session, &Shell::Session::actorChanged, this, &ExceptionList::refresh);
    connect(&session, &Shell::Session::changed, this, [this](const QList<Journal::ObjectRef> &objects) {
        const bool concerned = std::any_of(objects.cbegin(), objects.cend(), [](const auto &object) { return object.kind == "exception"_L1; });
        if (concerned && isVisible())
            refresh();
        m_stale = m_stale || (concerned && !isVisible());
    });
}

void ExceptionList::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Common::kGrid);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"exceptionNote"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("例外措置の一覧"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_sheet);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    layout->addWidget(m_note);
    layout->addWidget(split, 1);
    auto *bar = new QWidget(this);
    auto *buttons = new Common::FlowLayout(bar);
    m_apply = addButton(tr("申請(&P)…"), u"applyButton"_s, &ExceptionList::apply);
    m_permit = addButton(tr("許可(&G)…"), u"permitButton"_s, &ExceptionList::permit);
    m_refuse = addButton(tr("不許可(&D)…"), u"refuseButton"_s, &ExceptionList::refuse);
    m_report = addButton(tr("事後報告(&H)…"), u"reportButton"_s, &ExceptionList::report);
    m_end = addButton(tr("失効(&X)…"), u"endButton"_s, &ExceptionList::end);
    auto *book = new QPushButton(tr("一覧を印刷(&T)…"), this);
    connect(book, &QPushButton::clicked, this, [this] { emit m_session.bookRequested(QString::fromLatin1(Permits::kExceptionsBook), {}, {}); });
    for (QPushButton *button : {m_apply, m_permit, m_refuse, m_report, m_end, book})
        buttons->addWidget(button);
    layout->addWidget(bar);
    showCurrent();
}

QPushButton *ExceptionList::addButton(const QString &text, const QString &name, void (ExceptionList::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ExceptionList::setPolicy(const std::optional<Register::StoredPolicy> &policy)
{
    m_policy = policy;
    refresh();
}

void ExceptionList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ExceptionList::refresh()
{
    m_stale = false;
    if (!m_policy) {
        showViews({});
        return;
    }
    m_session.read(this, [this, policyId = m_policy->id, visible = m_session.actor().visible, day = m_session.openRegister().clock().today(),
                          blueprint = &m_session.openRegister().blueprint()](Storage::Connection &db) -> std::function<void()> {
        QList<ExceptionView> views;
        try {
            views = Permits::exceptionViews(db, blueprint, visible, day, policyId);
        } catch (const Storage::DbError &error) {
            return [this, told = error.toError(db.path())] { emit failed(told); };
        }
        std::stable_sort(views.begin(), views.end(),
                         [day](const ExceptionView &a, const ExceptionView &b) { return urgency(a.exception, day) < urgency(b.exception, day); });
        return [this, policyId, views] {
            if (m_policy && m_policy->id == policyId)
                showViews(views);
        };
    });
}

void ExceptionList::showViews(const QList<ExceptionView> &views)
{
    m_views = views;
    const QDate day = m_session.openRegister().clock().today();
    QList<Common::RowsModel::Item> items;
    int owed = 0;
    int undecided = 0;
    for (const ExceptionView &view : views) {
        const Exception &one = view.exception;
        owed += one.owesReport() ? 1 : 0;
        undecided += !one.owesReport() && isUndecided(one.stateOn(day)) ? 1 : 0;
        const QString state = one.owesReport() ? tr("▲ %1").arg(view.state) : view.state;
        items.append({one.id, {one.number, state, view.scope, one.clauses().join(u'、'), view.period, one.appliedBy, one.content}});
    }
    m_model->setItems(items);
    tellNote(owed, undecided);
    const std::optional<qint64> wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted || !m_table->selectId(*wanted)) {
        if (!m_table->currentId() && !items.isEmpty())
            m_table->selectId(items.constFirst().id);
    }
    showCurrent();
    emit countChanged(owed + undecided);
}

void ExceptionList::tellNote(int owed, int undecided)
{
    const bool hasArticle = m_policy && m_policy->document->exceptions;
    m_apply->setEnabled(hasArticle);
    if (!hasArticle) {
        m_note->setTone(Common::Tone::Muted);
        m_note->setText(tr("この規程に、例外措置の定めはありません。"));
        m_table->setEmptyState(tr("規則を外す道はありません。許可を申請するか、相談してください。"));
        return;
    }
    m_table->setEmptyState(tr("例外措置はまだありません。"), tr("例外措置を申請"));
    m_note->setTone(owed > 0 ? Common::Tone::Danger : undecided > 0 ? Common::Tone::Warning : Common::Tone::Muted);
    if (owed > 0)
        m_note->setText(tr("▲ 事後報告がまだのものが %1 件あります。速やかに報告し、記録してください（%2）。")
                            .arg(owed)
                            .arg(m_policy->document->exceptions->emergencySource.value_or(m_policy->document->exceptions->source).clause));
    else if (undecided > 0)
        m_note->setText(tr("許可を待つものが %1 件あります。").arg(undecided));
    else
        m_note->setText(tr("許可を受けている間だけ、名指した規則によらずに行えます（%1）。").arg(m_policy->document->exceptions->source.clause));
}

const ExceptionView *ExceptionList::current() const
{
    const auto id = m_table->currentId();
    for (const ExceptionView &view : m_views) {
        if (id && view.exception.id == *id)
            return &view;
    }
    return nullptr;
}

void ExceptionList::select(qint64 id)
{
    if (!m_table->selectId(id))
        m_wanted = id;
}

std::optional<qint64> ExceptionList::policyOf(qint64 id)
{
    try {
        const auto found = Permits::exception(m_session.db(), QString::number(id));
        return found ? std::optional(found->policyId) : std::nullopt;
    } catch (const Storage::DbError &error) {
        emit failed(error.toError(m_session.db().path()));
    }
    return std::nullopt;
}

void ExceptionList::showCurrent()
{
    const ExceptionView *view = current();
    const QDate day = m_session.openRegister().clock().today();
    const auto state = view ? std::optional(view->exception.stateOn(day)) : std::nullopt;
    const bool decidable = state && isUndecided(*state) && !view->exception.decidedOn;
    m_permit->setEnabled(decidable);
    m_refuse->setEnabled(decidable);
    m_report->setEnabled(view && view->exception.owesReport());
    m_end->setEnabled(state && *state != Exception::State::Ended && *state != Exception::State::Refused && !view->exception.endedOn);
    if (!view) {
        m_sheet->showPlaceholder(tr("一覧で例外措置を選ぶと、ここに表示します。"));
        return;
    }
    const Exception &one = view->exception;
    m_sheet->begin(tr("%1　%2").arg(one.number, view->state));
    if (one.owesReport())
        m_sheet->addText(tr("▲ 緊急に取った例外措置です。速やかに報告し、報告した日を記録してください。"));
    m_sheet->addFacts({{tr("対象"), view->scope},
                       {tr("守れない規則"), view->rules},
                       {tr("内容"), one.content},
                       {tr("理由"), one.reason},
                       {tr("代替策"), one.alternative},
                       {tr("期間"), view->period},
                       {tr("根拠"), view->article},
                       {tr("関係書類"), one.papers}});
    m_sheet->addSection(tr("経過"));
    const QString decision = one.decision == Exception::Decision::Permitted ? tr("許可") : tr("不許可");
    m_sheet->addFacts({{one.emergency ? tr("申請（緊急）") : tr("申請"), joined({shownDay(one.appliedOn), one.appliedBy})},
                       {tr("事後報告"), joined({shownDay(one.reportedOn), one.reportedBy, one.reportNote})},
                       {decision, one.decidedOn ? joined({shownDay(one.decidedOn), one.decidedBy, one.decisionNumber, one.decisionNote}) : QString()},
                       {tr("失効"), joined({shownDay(one.endedOn), one.endReason})}});
    m_sheet->finish();
}

Shell::ActDialog *ExceptionList::dialogFor(const QString &act, const QString &title, const QString &actText)
{
    const ExceptionView *view = current();
    if (!view)
        return nullptr;
    auto *dialog = new Shell::ActDialog(m_session, act, title, this);
    dialog->setActText(actText);
    dialog->form()->addNote(tr("%1　%2　%3").arg(view->exception.number, view->scope, view->exception.clauses().join(u'、')));
    dialog->setParam(u"exception"_s, view->exception.number);
    return dialog;
}

void ExceptionList::apply()
{
    if (!m_policy || !m_policy->document->exceptions)
        return;
    auto *dialog = new Shell::ExceptionDialog(m_session, *m_policy, {}, this);
    connect(dialog, &Shell::ActDialog::acted, this, [this](const QJsonObject &result) {
        m_wanted = result.value(u"id"_s).toInteger();
        refresh();
    });
    dialog->open();
}

void ExceptionList::permit()
{
    Shell::ActDialog *dialog = dialogFor(u"exception.permit"_s, tr("例外措置を許可"), tr("許可する(&P)"));
    if (!dialog)
        return;
    dialog->addText(u"number"_s, tr("決裁番号(&N)"), {});
    dialog->addNotes(u"note"_s, tr("条件(&J)"), {});
    dialog->askBeforehand();
    dialog->open();
}

void ExceptionList::refuse()
{
    Shell::ActDialog *dialog = dialogFor(u"exception.refuse"_s, tr("例外措置を許可しない"), tr("許可しない(&P)"));
    if (!dialog)
        return;
    dialog->addText(u"number"_s, tr("決裁番号(&N)"), {});
    dialog->addNotes(u"note"_s, tr("許可しない理由(&J)"), {{}, Common::Need::Required, {}});
    dialog->open();
}

void ExceptionList::report()
{
    Shell::ActDialog *dialog = dialogFor(u"exception.report"_s, tr("事後報告を記録"), tr("記録する(&P)"));
    if (!dialog)
        return;
    dialog->addDate(u"on"_s, tr("報告した日(&D)"), {m_session.openRegister().clock().today().toString(Qt::ISODate), Common::Need::Required, {}});
    dialog->addText(u"by"_s, tr("報告した者(&B)"), {m_session.actor().name, Common::Need::Required, {}});
    dialog->addNotes(u"note"_s, tr("報告の内容(&N)"), {});
    dialog->open();
}

void ExceptionList::end()
{
    Shell::ActDialog *dialog = dialogFor(u"exception.end"_s, tr("例外措置を失効させる"), tr("失効させる(&P)"));
    if (!dialog)
        return;
    dialog->addDate(u"on"_s, tr("失効の日(&D)"), {m_session.openRegister().clock().today().toString(Qt::ISODate), Common::Need::Required, tr("その日から効きません。")});
    dialog->addNotes(u"reason"_s, tr("理由(&N)"), {{}, Common::Need::Required, {}});
    dialog->open();
}

} // namespace PolicyUi
