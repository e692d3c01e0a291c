// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/many/relabelmanydialog.h"

#include "models/register/objects.h"
#include "models/register/rejectiontext.h"
#include "ui/assets/many/levelchoice.h"
#include "ui/assets/many/relabelmanymodel.h"
#include "ui/assets/policywords.h"
#include "ui/assets/restrictionbox.h"
#include "ui/common/datefield.h"
#include "ui/common/notesedit.h"
#include "ui/common/progressbarline.h"
#include "ui/common/prompt.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/shell/session.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace AssetsUi {

namespace {

constexpr int kPauseMs = 250;
constexpr int kPollMs = 100;
constexpr int kMostFormHeight = 350;

QString number(qint64 value)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(value);
}

/// The policy of the first asset that was chosen: the levels of others cannot be offered beside its.
Register::StoredPolicy policyOf(Storage::Connection &db, const Assets::Filter &filter)
{
    const auto first = filter.ids.isEmpty() ? std::nullopt : Register::findObject(db, filter.ids.first());
    std::optional<qint64> unit = first ? first->unitId : std::nullopt;
    if (!first && !filter.units.isEmpty())
        unit = *filter.units.cbegin();
    return policyForUnit(db, unit).value_or(Register::StoredPolicy());
}

} // namespace

RelabelManyDialog::RelabelManyDialog(Shell::Session &session, Source source, QWidget *parent)
    : FormDialog(tr("一括分類変更"), u"assets/relabelmany"_s, parent)
    , m_session(session)
    , m_source(source)
    , m_model(new RelabelManyModel(session, this))
{
}

RelabelManyDialog::RelabelManyDialog(Shell::Session &session, const Assets::Filter &filter, const QList<Assets::SortKey> &sort, const QString &scope, QWidget *parent)
    : RelabelManyDialog(session, Source::Chosen, parent)
{
    m_filter = filter;
    m_sort = sort;
    m_policy = policyOf(session.db(), filter);
    build(tr("対象: %1").arg(scope));
}

RelabelManyDialog::RelabelManyDialog(Shell::Session &session, std::optional<qint64> policyId, QWidget *parent)
    : RelabelManyDialog(session, Source::Proposed, parent)
{
    m_policyId = policyId;
    build(tr("再分類の一覧のうち、新しい版の案が一つに決まっているものを、案のとおりに決めます。ほかは「一件ずつ決める」に出ます。"));
}

RelabelManyDialog::~RelabelManyDialog()
{
    if (m_acting)
        m_acting->cancel();
    // A field that loses the focus while it is destroyed still tells of a change.
    for (Common::FormField *field : form()->fields())
        field->disconnect(this);
}

QSize RelabelManyDialog::sizeHint() const
{
    return FormDialog::sizeHint().expandedTo(QSize(1080, 660));
}

void RelabelManyDialog::watch()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RelabelManyDialog::look);
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_acting)
            m_line->setProgress(m_acting->done(), m_acting->total());
        else if (m_looking)
            showState(tr("変更の内容を調べています… %1 件").arg(number(m_looking->done())));
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        setModified(true);
        updateAct();
    });
    connect(m_asked, &Common::FindingsView::reasonsChanged, this, &RelabelManyDialog::wishChanged);
    connect(m_parts, &QTabBar::currentChanged, this, [this](int part) { m_model->setPart(static_cast<RelabelPreview::Part>(part)); });
    connect(m_allOrNothing, &QCheckBox::toggled, this, [this] {
        setModified(true);
        updateAct();
    });
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, [this] {
        if (m_acting)
            m_acting->cancel();
    });
}

void RelabelManyDialog::setSource(Source source)
{
    m_source = source;
    if (m_sources) {
        const QSignalBlocker quiet(m_sources);
        m_sources->setCurrentIndex(static_cast<int>(source));
    }
    for (QWidget *widget : std::as_const(m_chosenPart))
        widget->setVisible(source != Source::List);
    for (QWidget *widget : std::as_const(m_listPart))
        widget->setVisible(source == Source::List);
    if (m_restrictions)
        m_restrictions->setVisible(source != Source::List && restrictionsDecided());
    QTimer::singleShot(0, this, &RelabelManyDialog::fitForm); // when the lines have their sizes
    wishChanged();
}

/// The form is as high as its lines need, up to a part of the dialog; the rest is for what changes.
void RelabelManyDialog::fitForm()
{
    auto *area = findChild<QScrollArea *>();
    static_cast<QBoxLayout *>(layout())->setStretch(0, 0);
    area->setFixedHeight(std::min(area->widget()->sizeHint().height(), kMostFormHeight));
}

void RelabelManyDialog::chooseList()
{
    const auto path = Common::prompter().openFile(this, {tr("分類の一覧を開く"), {}, {tr("一覧 (*.xlsx *.csv *.tsv *.txt)"), tr("すべてのファイル (*)")}, {}});
    if (path)
        openList(*path);
}

void RelabelManyDialog::openList(const QString &path)
{
    setSource(Source::List);
    {
        const QSignalBlocker quiet(m_pasted);
        m_pasted->clear();
    }
    m_listPath = path;
    m_listName->setText(QFileInfo(path).fileName());
    wishChanged();
}

bool RelabelManyDialog::restrictionsDecided() const
{
    return m_decidesRestrictions && m_decidesRestrictions->isChecked();
}

QString RelabelManyDialog::commonReason() const
{
    return m_reason->toPlainText().trimmed();
}

bool RelabelManyDialog::isSaid() const
{
    switch (m_source) {
    case RelabelQuestion::Source::Chosen:
        return restrictionsDecided() || std::any_of(m_levels.cbegin(), m_levels.cend(), [](const LevelChoice *choice) { return choice->isChosen(); });
    case RelabelQuestion::Source::List:
        return !m_listPath.isEmpty() || !m_pasted->toPlainText().trimmed().isEmpty();
    case RelabelQuestion::Source::Proposed:
        return true;
    }
    return false;
}

RelabelQuestion RelabelManyDialog::question() const
{
    QJsonObject levels;
    QJsonObject grounds;
    for (const LevelChoice *choice : m_levels) {
        if (choice->isChosen())
            levels.insert(choice->axis(), choice->level());
        if (const QStringList ticked = choice->grounds(); !ticked.isEmpty())
            grounds.insert(choice->axis(), QJsonArray::fromStringList(ticked));
    }
    QJsonObject decision{{u"levels"_s, levels}};
    if (!grounds.isEmpty())
        decision.insert(u"grounds"_s, grounds);
    if (restrictionsDecided())
        decision.insert(u"restrictions"_s, m_restrictions->answer());
    return {m_source, m_filter, m_sort, m_policyId, decision, m_listPath, m_pasted ? m_pasted->toPlainText() : QString(), m_asked->reasons()};
}

void RelabelManyDialog::wishChanged()
{
    if (!m_asked)
        return; // while it is built
    setModified(m_source == Source::Proposed ? !commonReason().isEmpty() : isSaid() || !commonReason().isEmpty());
    m_model->setPreview(nullptr); // what was known of another wish
    if (!isSaid())
        m_asked->setFindings({});
    showCounts();
    if (isSaid())
        m_pause.start();
    else
        m_pause.stop();
    // An answer that is still on its way is about another wish.
    m_session.readLatest(this, [](Storage::Connection &, const Shell::LatestReader::Superseded &) { return std::function<void()>(); });
    m_looking.reset();
    m_poll.stop();
    showState(isSaid() ? tr("変更の内容を調べています…") : m_source == Source::List ? tr("一覧を貼り付けるか、ファイルを開いてください。") : tr("新しい区分か、取扱制限を選んでください。"));
    updateAct();
}

/// Off the window's thread: each asset is judged under the rules of its own policy.
void RelabelManyDialog::look()
{
    m_looking = std::make_shared<Support::Progress>();
    m_poll.start();
    m_session.readLatest(this, [this, progress = m_looking, actor = m_session.actor(), asked = question()](
                                   Storage::Connection &db, const Shell::LatestReader::Superseded &superseded) -> std::function<void()> {
        RelabelPreview made = asked.look(db, actor, {[&superseded] { return superseded.load(); }, [&](qint64 done) { progress->report(done, 0); }});
        if (made.plan.stopped)
            return {};
        return [this, preview = std::make_shared<const RelabelPreview>(std::move(made))] { showPreview(preview); };
    });
}

void RelabelManyDialog::showPreview(const std::shared_ptr<const RelabelPreview> &preview)
{
    m_poll.stop();
    m_looking.reset();
    form()->field(u"reason"_s)->setNeed(preview->withoutReason > 0 || m_source == Source::Chosen ? Common::Need::Required : Common::Need::Optional);
    showAsked(*preview);
    m_model->setPreview(preview);
    if (preview->list.errorCount > 0)
        showState(tr("一覧に誤りが %1 件あります。直すまで、何も変更しません。").arg(number(preview->list.errorCount)));
    else if (!preview->errors.isEmpty())
        showState(preview->errors.first().message);
    else
        showState(preview->plan.changes.isEmpty() ? tr("変更になるものはありません。") : QString());
    m_table->setEmptyState(tr("この組に入るものはありません。"));
    showCounts();
    if (preview->list.errorCount > 0)
        m_parts->setCurrentIndex(RelabelPreview::Errors);
    else if (m_parts->currentIndex() == RelabelPreview::Errors)
        m_parts->setCurrentIndex(RelabelPreview::Changes);
    updateAct();
    emit previewed();
}

/// Rules that would let go on with a reason: those that keep assets, and those whose reason is written already.
void RelabelManyDialog::showAsked(const RelabelPreview &preview)
{
    Policy::Findings asked;
    for (const QList<Assets::KeptBy> &list : {preview.plan.keptBy, preview.plan.advice}) {
        for (const Assets::KeptBy &one : list) {
            if (one.finding.severity == Policy::Severity::Reason)
                asked.append(one.finding);
        }
    }
    const QSignalBlocker quiet(m_asked);
    const auto policy = policyForUnit(m_session.db(), std::nullopt);
    if (policy)
        m_asked->setFindings(findingItems(asked, preview.plan.policies.isEmpty() ? *policy->document : *preview.plan.policies.first().document));
    for (QLineEdit *edit : m_asked->findChildren<QLineEdit *>())
        edit->setPlaceholderText(tr("理由を書くと、この指摘のある資産も変更します。"));
    QTimer::singleShot(0, this, &RelabelManyDialog::fitForm); // a reason must be in sight to be written
}

void RelabelManyDialog::showCounts()
{
    const RelabelPreview *preview = m_model->preview();
    const QList<QString> titles{tr("変更"), tr("複製"), tr("媒体・機器"), tr("表示の更新"), tr("保管場所"), tr("変更なし"), tr("できない"), tr("一件ずつ決める"), tr("誤り")};
    for (int part = 0; part < RelabelPreview::PartCount; ++part) {
        const qint64 count = !preview ? 0 : part == RelabelPreview::Errors ? preview->list.errorCount : preview->count(static_cast<RelabelPreview::Part>(part));
        m_parts->setTabText(part, preview ? tr("%1 %2 件", "title of a tab, count").arg(titles.at(part), number(count)) : titles.at(part));
    }
    m_parts->setTabVisible(RelabelPreview::OneByOne, m_source == Source::Proposed);
    m_parts->setTabVisible(RelabelPreview::Errors, m_source == Source::List);
    if (!preview)
        m_table->setEmptyState({});
}

void RelabelManyDialog::showState(const QString &text)
{
    m_state->setText(text);
}

bool RelabelManyDialog::isKnown() const
{
    const RelabelPreview *preview = m_model->preview();
    return preview && preview->errors.isEmpty() && preview->list.errorCount == 0 && !preview->plan.changes.isEmpty();
}

void RelabelManyDialog::updateAct()
{
    const RelabelPreview *preview = m_model->preview();
    const bool stopsAll = preview && m_allOrNothing->isChecked() && !preview->plan.refused.isEmpty();
    setActText(isKnown() && !stopsAll ? tr("%1 件の分類を変更(&R)").arg(number(preview->plan.changes.size())) : tr("分類を変更(&R)"));
    actButton()->setEnabled(isKnown() && !stopsAll && !isBusy());
    actButton()->setToolTip(stopsAll ? tr("できないものがあるので、何も変更しません。") : tr("Ctrl+Enter"));
}

void RelabelManyDialog::check()
{
    if (!isKnown())
        setFieldError(u"asset.many"_s, isSaid() ? tr("変更になるものがまだ分かりません。調べ終わってから、もう一度押してください。") : tr("新しい区分を選んでください。"));
}

void RelabelManyDialog::apply()
{
    const RelabelPreview &preview = *m_model->preview();
    QJsonObject params = preview.target;
    params.insert(u"reason"_s, commonReason());
    params.insert(u"effectiveOn"_s, m_day->stored());
    params.insert(u"decidedBy"_s, m_decidedBy->text().trimmed());
    params.insert(u"seen"_s, preview.plan.seen);
    params.insert(u"allOrNothing"_s, m_allOrNothing->isChecked());
    setBusy(true);
    updateAct();
    m_acting = std::make_shared<Support::Progress>();
    m_line->start(tr("分類変更中"));
    m_poll.start();
    m_session.perform(u"asset.relabelMany"_s, params, this, [this](const Register::Outcome &outcome) { applied(outcome); }, preview.reasons, false, m_acting);
}

void RelabelManyDialog::applied(const Register::Outcome &outcome)
{
    m_poll.stop();
    m_line->finish();
    m_acting.reset();
    setBusy(false);
    updateAct();
    if (outcome) {
        const qint64 count = outcome->result.value(u"changed"_s).toInteger();
        const qint64 raised = outcome->result.value(u"raised"_s).toInteger();
        emit m_session.message(raised > 0 ? tr("%1 件の分類を変え、複製 %2 件も上げました。Ctrl+Z で取り消せます。").arg(number(count), number(raised))
                                          : tr("%1 件の分類を変えました。Ctrl+Z で取り消せます。").arg(number(count)));
        emit relabelled(count);
        succeed();
        return;
    }
    const Register::Rejection &rejection = outcome.error();
    if (const auto *stale = std::get_if<Register::Stale>(&rejection)) {
        wishChanged(); // looks again
        messageBar()->showMessage(MessageBar::Kind::Refusal, tr("ほかの人が先に %1 を変更したので、何も変更していません。今の内容で調べ直します。確かめて、もう一度押してください。")
                                                                 .arg(stale->theirs.value(u"number"_s).toString()));
    } else if (const auto *error = std::get_if<Support::Error>(&rejection)) {
        fail(*error);
        updateAct();
    } else {
        messageBar()->showMessage(MessageBar::Kind::Refusal, Register::rejectionText(rejection));
    }
}

} // namespace AssetsUi
