// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/permits/permitpage.h"

#include "models/permits/permitqueries.h"
#include "models/register/closed.h"
#include "models/register/policies.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "ui/common/messagebar.h"
#include "ui/common/settings.h"
#include "ui/permits/permitdialog.h"
#include "ui/shell/choices.h"
#include "ui/shell/factsheet.h"

#include <QAction>
#include <QCheckBox>
#include <QSplitter>

using namespace Qt::StringLiterals;
using Common::MessageBar;
using Common::Need;
using Permits::Permit;

namespace PermitsUi {

namespace {

QStringList lineOf(const Permits::Step &step)
{
    const QString result = step.result == Permits::Step::Result::Permitted ? PermitPage::tr("許可")
        : step.result == Permits::Step::Result::Refused                    ? PermitPage::tr("不許可")
                                                                           : PermitPage::tr("差戻し");
    const QString capacity = step.capacity == Permits::Step::Capacity::Holder ? QString()
        : step.capacity == Permits::Step::Capacity::Deputy                    ? PermitPage::tr("（代理）")
                                                                              : PermitPage::tr("（職務代理）");
    return {Support::shownDate(step.decidedAt), step.person + capacity, result,
            QStringList{step.document, step.note, step.paper ? PermitPage::tr("紙決裁") : QString(), step.dualReason}.join(u' ').simplified()};
}

} // namespace

PermitPage::PermitPage(Shell::Session &session, QWidget *parent)
    : Page(tr("許可"), u"permits"_s, parent)
    , m_session(session)
    , m_model(new PermitTableModel(session, this))
    , m_sheet(new Shell::FactSheet(tr("許可の内容"), this))
    , m_onlyOpen(new QCheckBox(tr("決裁待ちだけ(&Y)"), this))
{
    setChipsVisible(false);
    addHeaderWidget(m_onlyOpen);
    searchBox()->setPlaceholderText(tr("番号・申請者・相手で探す"));
    table()->setModel(m_model);
    table()->setEmptyState(tr("許可の申請はまだありません。"), tr("許可を申請する"));
    setDetail(m_sheet);
    if (!Common::Settings().contains(u"pages/permits/split"_s)) {
        for (QSplitter *splitter : findChildren<QSplitter *>())
            splitter->setSizes({800, 320}); // the list is what one works in
    }
    makeActs();
    connect(table(), &Common::TableView::emptyActionTriggered, this, &PermitPage::apply);
    connect(table(), &Common::TableView::currentRowChanged, this, &PermitPage::showDetail);
    connect(table(), &Common::TableView::activatedRow, this, &PermitPage::decide);
    connect(m_model, &PermitTableModel::listed, this, [this](qint64 count, qint64 waiting) {
        setCounts(count, std::nullopt);
        setTotals(waiting > 0 ? tr("決裁を待つもの %1 件").arg(waiting) : QString());
        if (m_wanted && table()->selectId(*m_wanted))
            m_wanted.reset();
        showDetail();
    });
    connect(m_onlyOpen, &QCheckBox::toggled, this, &PermitPage::refresh);
    connect(this, &Page::searchChanged, this, &PermitPage::refresh);
    connect(this, &Page::refreshRequested, this, &PermitPage::refresh);
    connect(&session, &Shell::Session::changed, this, &PermitPage::refresh);
    connect(&session, &Shell::Session::actorChanged, this, &PermitPage::refresh);
    showDetail();
}

void PermitPage::makeActs()
{
    connect(addAct(tr("申請(&N)…"), ActNeeds::Nothing, QKeySequence::New), &QAction::triggered, this, &PermitPage::apply);
    connect(addAct(tr("決裁を記録(&K)…"), ActNeeds::OneRow), &QAction::triggered, this, &PermitPage::decide);
    connect(addAct(tr("取り下げ(&W)…"), ActNeeds::OneRow), &QAction::triggered, this,
            [this] { end(u"permit.withdraw"_s, tr("申請の取下げ ― %1").arg(currentNumber()), tr("申請した者が取り下げます。記録は残ります。")); });
    connect(addAct(tr("許可の取消し(&X)…"), ActNeeds::OneRow), &QAction::triggered, this,
            [this] { end(u"permit.revoke"_s, tr("許可の取消し ― %1").arg(currentNumber()), tr("許可した者が、与えた許可をやめます。記録は残ります。")); });
}

void PermitPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void PermitPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    m_model->setFilter(searchBox()->text(), m_onlyOpen->isChecked());
}

void PermitPage::showPermit(qint64 id)
{
    if (!table()->selectId(id))
        m_wanted = id;
}

void PermitPage::showDetail()
{
    const auto id = table()->currentId();
    const int token = ++m_token;
    m_current.reset();
    if (!id) {
        m_sheet->showPlaceholder(tr("一覧で許可を選ぶと、ここに内容と決裁を表示します。"));
        return;
    }
    m_session.read(this, [this, token, id = *id, today = m_session.openRegister().clock().today(), visible = m_session.actor().visible,
                          &blueprint = m_session.openRegister().blueprint()](Storage::Connection &db) -> std::function<void()> {
        std::optional<PermitWords> words;
        try {
            if (const auto permit = Permits::permit(db, QString::number(id)))
                words = wordsOf(db, *permit, today, Register::isClosed(db, blueprint, visible, {u"permit"_s, id}));
        } catch (const Storage::DbError &error) {
            return [this, told = error.toError(db.path())] { messageBar()->showError(told); };
        }
        return [this, token, words] {
            if (token != m_token || !words)
                return;
            m_current = words;
            tell(*words);
        };
    });
}

void PermitPage::tell(const PermitWords &words)
{
    const Permit &permit = words.permit;
    const auto open = [&words](const QString &text) { return words.closed && !text.isEmpty() ? Register::hiddenText() : text; };
    m_sheet->begin(permit.number + u' ' + words.kind);
    m_sheet->addFacts({{tr("状態"), Permits::stateWord(words.state)},
                       {tr("条項"), words.clause},
                       {tr("次に決裁する者"), words.next},
                       {tr("対象"), words.things},
                       {tr("申請者"), permit.applicant},
                       {tr("申請日"), Support::wareki(permit.appliedOn)},
                       {tr("期間"), tr("%1～%2", "from, to").arg(Support::wareki(permit.from), Support::wareki(permit.to))},
                       {tr("回数"), permit.once ? tr("1回") : tr("期間中何度でも")},
                       {tr("目的"), open(permit.purpose)},
                       {tr("理由"), open(permit.reason)},
                       {tr("相手・行先"), open(permit.party)},
                       {tr("方法"), open(permit.method)},
                       {tr("条件"), open(permit.conditions)},
                       {tr("取下げの理由"), permit.withdrawReason},
                       {tr("取消しの理由"), permit.revokeReason}});
    m_sheet->addSection(tr("決裁"));
    QList<QStringList> rows;
    for (const Permits::Step &step : permit.steps)
        rows.append(lineOf(step));
    if (rows.isEmpty())
        m_sheet->addText(tr("まだ決裁されていません。"));
    else
        m_sheet->addTable({tr("日時"), tr("決裁した者"), tr("結果"), tr("決裁番号・備考")}, rows);
    m_sheet->finish();
}

void PermitPage::open(Shell::ActDialog *dialog, const QString &done)
{
    connect(dialog, &Shell::ActDialog::acted, this, [this, done](const QJsonObject &result) {
        messageBar()->showMessage(MessageBar::Kind::Success, done.arg(result.value(u"number"_s).toString()));
    });
    dialog->open();
}

void PermitPage::apply()
{
    open(new PermitDialog(m_session, this), tr("%1 として申請を記録しました。"));
}

void PermitPage::decide()
{
    if (!m_current)
        return;
    auto *dialog = new Shell::ActDialog(m_session, u"permit.decide"_s, tr("決裁を記録 ― %1").arg(currentNumber()), this);
    dialog->setActText(tr("記録する(&R)"));
    dialog->form()->addNote(m_current->next.isEmpty() ? tr("%1 は%2です。").arg(currentNumber(), Permits::stateWord(m_current->state))
                                                       : tr("%1 の許可（%2）。次に決裁するのは %3 です。").arg(m_current->kind, m_current->clause, m_current->next));
    dialog->setParam(u"permit"_s, currentNumber());
    dialog->addChoice(u"result"_s, tr("結果(&K)"), {{u"permitted"_s, tr("許可"), {}}, {u"refused"_s, tr("不許可"), {}}, {u"returned"_s, tr("差戻し"), {}}}, {}, u"permitted"_s,
                      {{}, Need::Required, {}});
    dialog->addChoice(u"person"_s, tr("決裁した者(&P)"), Shell::personChoices(m_session), tr("（操作者）"), {}, {{}, Need::Optional, tr("紙の決裁を入力するときは、決裁した者を選びます。")});
    dialog->addChoice(u"capacity"_s, tr("立場(&C)"), {{u"holder"_s, tr("本人"), {}}, {u"deputy"_s, tr("代理"), {}}, {u"acting"_s, tr("職務代理"), {}}}, {}, u"holder"_s, {});
    dialog->addText(u"on"_s, tr("決裁日(&D)"), {{}, Need::Optional, tr("空けると今日。時刻も書けます。")});
    dialog->addCode(u"number"_s, tr("決裁番号(&B)"), {});
    dialog->addNotes(u"note"_s, tr("条件や訳(&N)"), {{}, Need::Optional, tr("差戻しのときは必ず書きます。")});
    dialog->askBeforehand();
    open(dialog, tr("%1 の決裁を記録しました。"));
}

void PermitPage::end(const QString &act, const QString &title, const QString &note)
{
    if (!m_current)
        return;
    auto *dialog = new Shell::ActDialog(m_session, act, title, this);
    dialog->setActText(tr("記録する(&R)"));
    dialog->form()->addNote(note);
    dialog->setParam(u"permit"_s, currentNumber());
    dialog->addNotes(u"reason"_s, tr("理由(&R)"), {{}, Need::Required, {}});
    dialog->askBeforehand();
    open(dialog, tr("%1 について記録しました。"));
}

} // namespace PermitsUi
