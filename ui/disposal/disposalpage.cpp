// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disposal/disposalpage.h"

#include "models/classes/classification.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "ui/common/keeping/keptforms.h"
#include "ui/common/rowsmodel.h"
#include "ui/disposal/recorddialog.h"
#include "ui/shell/factsheet.h"

#include <QAction>
#include <QCheckBox>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace DisposalUi {

namespace {

QString levelsText(Storage::Connection &db, const Disposal::Record &record)
{
    const auto policy = Register::policyVersion(db, record.policyVersionId);
    return policy && record.objectId ? Classes::levelsForPeople(*policy, record.levels) : QString();
}

} // namespace

DisposalPage::DisposalPage(Shell::Session &session, QWidget *parent)
    : Page(tr("廃棄"), u"disposal"_s, parent)
    , m_session(session)
    , m_model(new Common::RowsModel({{u"number"_s, tr("記録番号"), {}, 110},
                                     {u"doneAt"_s, tr("廃棄した日時"), {}, 150},
                                     {u"thing"_s, tr("対象"), {}, 260},
                                     {u"levels"_s, tr("そのときの分類"), {}, 170},
                                     {u"method"_s, tr("方法"), {}, 130},
                                     {u"content"_s, tr("処理内容"), {}, 220},
                                     {u"person"_s, tr("担当者"), {}, 110},
                                     {u"permitNumber"_s, tr("許可番号"), {}, 110},
                                     {u"state"_s, tr("状態"), {}, 80}},
                                    this))
    , m_detail(new Shell::FactSheet(tr("廃棄記録の詳細"), this))
    , m_withCancelled(new QCheckBox(tr("取り消したものも表示(&X)"), this))
    , m_kept(new Common::KeptForms(
          *messageBar(),
          [this] { return Common::FormKeeper::left(m_session.openRegister().path(), m_session.personId(), {u"disposal.record"_s, u"disposal.cancel"_s}); },
          [this](const Common::FormKeeper::Kept &kept) { return resume(kept.act, kept.params); }))
{
    setChipsVisible(false);
    m_withCancelled->setChecked(true);
    addHeaderWidget(m_withCancelled);
    table()->setModel(m_model);
    table()->setEmptyState(tr("廃棄の記録はまだありません。廃棄を済ませたら、ここに記録します。"),
                           tr("廃棄を記録する"));
    setDetail(m_detail);
    connect(addAct(tr("廃棄を記録(&N)…"), ActNeeds::Nothing, QKeySequence::New),
            &QAction::triggered, this, [this] { recordFor({}); });
    m_cancelAct = addAct(tr("記録を取り消す(&U)…"), ActNeeds::OneRow);
    connect(m_cancelAct, &QAction::triggered, this, &DisposalPage::cancelRecord);
    connect(addAct(tr("廃棄記録簿を印刷(&P)…"), ActNeeds::Nothing, QKeySequence::Print),
            &QAction::triggered, this, [this] {
                Assets::Filter filter;
                filter.text = searchBox()->text();
                emit m_session.bookRequested(u"disposal-record"_s, filter, {});
            });
    connect(table(), &Common::TableView::emptyActionTriggered, this, [this] { recordFor({}); });
    connect(table(), &Common::TableView::sortRequested, m_model, &Common::RowsModel::sortBy);
    connect(table(), &Common::TableView::currentRowChanged, this, &DisposalPage::showDetail);
    connect(m_withCancelled, &QCheckBox::toggled, this, &DisposalPage::refresh);
    connect(this, &Page::searchChanged, this, &DisposalPage::refresh);
    connect(this, &Page::refreshRequested, this, &DisposalPage::refresh);
    connect(&session, &Shell::Session::actorChanged, this, [this] {
        refresh();
        m_kept->offer();
    });
    connect(&session, &Shell::Session::changed, this, &DisposalPage::refresh);
    showDetail();
}

void DisposalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
    m_kept->offer();
}

void DisposalPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    const int token = ++m_token;
    Disposal::RecordFilter filter;
    filter.text = searchBox()->text();
    filter.withCancelled = m_withCancelled->isChecked();
    filter.visible = m_session.actor().visible;
    m_session.read(this, [this, token, filter](Storage::Connection &db) -> std::function<void()> {
        QList<Shown> shown;
        try {
            for (const Disposal::Record &record : Disposal::records(db, filter))
                shown.append({record, Disposal::methodLabel(db, record), levelsText(db, record)});
        } catch (const Storage::DbError &error) {
            return [this, told = error.toError(db.path())] { messageBar()->showError(told); };
        }
        return [this, token, shown] {
            if (token == m_token)
                showRecords(shown);
        };
    });
}

void DisposalPage::showRecords(const QList<Shown> &records)
{
    m_records.clear();
    QList<Common::RowsModel::Item> items;
    for (const Shown &shown : records) {
        const Disposal::Record &record = shown.record;
        m_records.insert(record.id, shown);
        items.append({record.id,
                      {record.number, Support::shownDate(record.doneAt), record.thing, shown.levels,
                       shown.method, record.content, record.person, record.permitNumber,
                       record.isCancelled() ? tr("取消済") : tr("記録済")}});
    }
    m_model->setItems(items);
    setCounts(items.size(), std::nullopt);
    if (m_wanted && table()->selectId(*m_wanted))
        m_wanted.reset();
    showDetail();
}

void DisposalPage::showRecord(qint64 id)
{
    if (!table()->selectId(id))
        m_wanted = id;
}

void DisposalPage::showDetail()
{
    const auto id = table()->currentId();
    const bool known = id && m_records.contains(*id);
    setActAllowed(m_cancelAct, known && !m_records.value(*id).record.isCancelled(),
                  tr("取り消せるのは、まだ取り消していない記録です。"));
    if (!known) {
        m_detail->showPlaceholder(tr("一覧で記録を選ぶと、ここに表示します。"));
        return;
    }
    const Shown shown = m_records.value(*id);
    const Disposal::Record &record = shown.record;
    m_detail->begin(tr("%1　%2", "number, thing").arg(record.number, record.thing));
    if (record.isCancelled())
        m_detail->addText(tr("この記録は %1 に取り消されました。理由: %2")
                              .arg(Support::shownDate(record.cancelledAt), record.cancelReason));
    m_detail->addFacts({{tr("廃棄した日時"), Support::shownDate(record.doneAt)},
                        {tr("そのときの分類"), shown.levels},
                        {tr("方法"), shown.method},
                        {tr("処理内容"), record.content},
                        {tr("担当者"), record.person},
                        {tr("許可番号"), record.permitNumber},
                        {tr("許可した人"), record.permittedBy},
                        {tr("廃棄した場所"), record.place},
                        {tr("立会人"), record.witness},
                        {tr("備考"), record.remarks}});
    m_detail->addText(tr("記録は直せません。対象を誤ったときだけ、理由を付けて取り消せます。"));
    m_detail->finish();
}

void DisposalPage::recordFor(const QVector<qint64> &assets)
{
    openRecording(assets);
}

Shell::ActDialog *DisposalPage::openRecording(const QVector<qint64> &assets)
{
    auto *dialog = new RecordDialog(m_session, assets, this);
    connect(dialog, &Shell::ActDialog::acted, this, [this](const QJsonObject &result) {
        m_wanted = result.value(u"id"_s).toInteger();
        messageBar()->showMessage(
            Common::MessageBar::Kind::Success,
            tr("%1 として記録しました。").arg(result.value(u"number"_s).toString()));
    });
    dialog->open();
    return dialog;
}

bool DisposalPage::resume(const QString &act, const QJsonObject &kept)
{
    try {
        if (act == "disposal.cancel"_L1) {
            const auto record = Disposal::record(m_session.db(), kept.value(u"disposal"_s).toString());
            if (!record || record->isCancelled())
                return true; // nothing is left to be cancelled
            openCancelling(*record)->resume(kept);
            return true;
        }
        QVector<qint64> assets;
        for (const QJsonValue &number : kept.value(u"asset"_s).toArray()) {
            if (const auto object = Register::findByNumber(m_session.db(), number.toString()))
                assets.append(object->id);
        }
        openRecording(assets)->resume(kept);
        return true;
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
        return false;
    }
}

void DisposalPage::cancelRecord()
{
    const auto id = table()->currentId();
    if (id && m_records.contains(*id))
        openCancelling(m_records.value(*id).record);
}

Shell::ActDialog *DisposalPage::openCancelling(const Disposal::Record &record)
{
    auto *dialog =
        new Shell::ActDialog(m_session, u"disposal.cancel"_s, tr("廃棄記録を取り消す"), this);
    dialog->setActText(tr("記録を取り消す(&U)"));
    dialog->form()->addNote(tr("%1「%"
                               "2」の記録を取り消します。対象を誤って記録したときに使います。記録は"
                               "取消済として残り、資産は元の状態に戻ります。")
                                .arg(record.number, record.thing));
    dialog->addNotes(u"reason"_s, tr("取り消す理由(&R)"), {{}, Common::Need::Required, {}});
    dialog->setParam(u"disposal"_s, record.number);
    dialog->keepTyped(tr("廃棄記録 %1 の取り消し").arg(record.number));
    dialog->open();
    return dialog;
}

} // namespace DisposalUi
