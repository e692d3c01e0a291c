// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/many/manyeditdialog.h"

#include "models/assets/assetqueries.h"
#include "models/register/rejectiontext.h"
#include "ui/assets/many/chosenids.h"
#include "ui/assets/many/manyeditfields.h"
#include "ui/assets/many/manyeditmodel.h"
#include "ui/common/choicebox.h"
#include "ui/common/progressbarline.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/shell/session.h"

#include <QBoxLayout>
#include <QCheckBox>
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
constexpr int kMostFormHeight = 240;

QString number(qint64 value)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(value);
}

QList<Assets::Field> fieldsOf(Shell::Session &session)
{
    QList<Assets::Field> fields = Assets::Queries(session.db(), session.actor().visible).fields();
    fields.removeIf([](const Assets::Field &field) { return !Assets::isForMany(field); });
    return fields;
}

} // namespace

ManyEditDialog::ManyEditDialog(Shell::Session &session, const Assets::Filter &filter, const QList<Assets::SortKey> &sort, const QString &scope, QWidget *parent)
    : FormDialog(tr("一括修正"), u"assets/many"_s, parent)
    , m_session(session)
    , m_filter(filter)
    , m_sort(sort)
    , m_fields(new ManyEditFields(form(), fieldsOf(session), Lookups::read(session.db(), session.openRegister().clock().today()),
                                  session.openRegister().clock().today(), this))
    , m_model(new ManyEditModel(session, this))
{
    buildChooser(scope);
    buildPreview();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ManyEditDialog::look);
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_acting)
            m_line->setProgress(m_acting->done(), m_acting->total());
        else if (m_looking)
            showState(tr("変更の内容を調べています… %1 件").arg(number(m_looking->done())));
    });
    connect(m_fields, &ManyEditFields::changed, this, &ManyEditDialog::wishChanged);
    connect(m_fields, &ManyEditFields::linesChanged, this, &ManyEditDialog::linesChanged);
    connect(m_asked, &Common::FindingsView::reasonsChanged, this, &ManyEditDialog::wishChanged);
    linesChanged();
    m_chooser->setFocus();
    setModified(false);
}

ManyEditDialog::~ManyEditDialog()
{
    if (m_acting)
        m_acting->cancel();
    // A field that loses the focus while it is destroyed still tells of a change.
    for (Common::FormField *field : form()->fields())
        field->disconnect(m_fields);
}

QSize ManyEditDialog::sizeHint() const
{
    return FormDialog::sizeHint().expandedTo(QSize(1000, 640));
}

void ManyEditDialog::buildChooser(const QString &scope)
{
    form()->addNote(tr("対象: %1。選んだ項目を、対象のすべてで同じ値にします。分類・番号はここでは変えられません。").arg(scope));
    auto *row = new QHBoxLayout;
    row->setSpacing(Common::kGrid);
    m_chooser = new Common::ChoiceBox;
    m_chooser->setObjectName(u"fieldChoiceBox"_s);
    auto *label = new QLabel(tr("直す項目(&F)"));
    label->setBuddy(m_chooser);
    m_chooser->setAccessibleName(tr("直す項目"));
    m_add = new QPushButton(tr("項目を加える(&A)"));
    m_add->setObjectName(u"addFieldButton"_s);
    m_add->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_add);
    form()->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &ManyEditDialog::addChosen);
    connect(m_chooser, &Common::ChoiceBox::chosenChanged, this, [this] { m_add->setEnabled(m_chooser->chosen().isValid()); });
}

void ManyEditDialog::buildPreview()
{
    m_asked = new Common::FindingsView;
    auto *asked = new QVBoxLayout;
    asked->setContentsMargins(2 * Common::kGrid, 0, 2 * Common::kGrid, Common::kGrid);
    asked->addWidget(m_asked);
    static_cast<QBoxLayout *>(findings()->parentWidget()->layout())->insertLayout(1, asked);
    m_parts = new QTabBar;
    m_parts->setObjectName(u"previewTabBar"_s);
    m_parts->setAccessibleName(tr("変更の内容"));
    for (int part = 0; part < 3; ++part)
        m_parts->addTab(QString());
    m_state = new QLabel;
    m_state->setObjectName(u"previewStateLabel"_s);
    m_table = new Common::TableView(QString());
    m_table->setObjectName(u"previewTable"_s);
    m_table->setAccessibleName(tr("変更の内容"));
    m_table->setModel(m_model);
    m_allOrNothing = new QCheckBox(tr("一件でもできないものがあれば、何も変更しない(&O)"));
    m_line = new Common::ProgressBarLine;
    auto *head = new QHBoxLayout;
    head->addWidget(m_parts);
    head->addStretch();
    head->addWidget(m_state);
    auto *pane = new QVBoxLayout;
    pane->setContentsMargins(2 * Common::kGrid, 0, 2 * Common::kGrid, Common::kGrid);
    pane->setSpacing(Common::kGrid / 2);
    pane->addLayout(head);
    pane->addWidget(m_table, 1);
    pane->addWidget(m_allOrNothing);
    pane->addWidget(m_line);
    static_cast<QBoxLayout *>(layout())->insertLayout(1, pane, 2);
    connect(m_parts, &QTabBar::currentChanged, this, [this](int part) { m_model->setPart(static_cast<ManyPreview::Part>(part)); });
    connect(m_allOrNothing, &QCheckBox::toggled, this, [this] {
        setModified(true);
        updateAct();
    });
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, [this] {
        if (m_acting)
            m_acting->cancel();
    });
}

/// The form is as high as its lines need, up to a part of the dialog; the rest is for what changes.
void ManyEditDialog::fitForm()
{
    auto *area = findChild<QScrollArea *>();
    static_cast<QBoxLayout *>(layout())->setStretch(0, 0);
    area->setFixedHeight(std::min(area->widget()->sizeHint().height(), kMostFormHeight));
}

void ManyEditDialog::addChosen()
{
    const QString code = m_chooser->chosenCode();
    m_fields->add(code);
    if (Common::FormField *line = m_fields->line(code))
        line->focusEditor();
}

void ManyEditDialog::linesChanged()
{
    QList<Common::Choice> choices;
    for (const Assets::Field &field : m_fields->others())
        choices.append({field.code, field.label, {}, true});
    m_chooser->setChoices(choices);
    m_chooser->setChosen({});
    m_add->setEnabled(false);
    if (m_fields->isEmpty())
        m_chooser->setFocus();
    QTimer::singleShot(0, this, &ManyEditDialog::fitForm); // when the lines have their sizes
    wishChanged();
}

void ManyEditDialog::wishChanged()
{
    setModified(m_fields->isTouched());
    m_model->setPreview(nullptr); // what was known of another wish
    if (m_fields->isEmpty())
        m_asked->setFindings({});
    showCounts();
    if (!m_fields->isEmpty() && m_fields->problems().isEmpty())
        m_pause.start();
    else
        m_pause.stop();
    // An answer that is still on its way is about another wish.
    m_session.readLatest(this, [](Storage::Connection &, const Shell::LatestReader::Superseded &) { return std::function<void()>(); });
    m_looking.reset();
    m_poll.stop();
    showState(m_fields->isEmpty() ? tr("直す項目を加えてください。") : m_pause.isActive() ? tr("変更の内容を調べています…") : tr("値を入力すると、変更の内容を示します。"));
    updateAct();
}

/// Off the window's thread: each asset is asked for under the rules of its own policy.
void ManyEditDialog::look()
{
    m_looking = std::make_shared<Support::Progress>();
    m_poll.start();
    m_session.readLatest(this, [this, progress = m_looking, actor = m_session.actor(), filter = m_filter, sort = m_sort, set = m_fields->values(),
                                reasons = m_asked->reasons()](Storage::Connection &db, const Shell::LatestReader::Superseded &superseded) -> std::function<void()> {
        const qint64 seen = Journal::readHead(db).seq; // before anything else: what comes later has not been seen
        const QVector<qint64> ids = chosenIds(db, filter, sort, actor.visible);
        ManyPreview made = ManyPreview::of(db, actor, ids, set, reasons, [&superseded] { return superseded.load(); },
                                           [&](qint64 done) { progress->report(done, ids.size()); });
        if (made.plan.stopped)
            return {};
        made.plan.seen = seen;
        return [this, preview = std::make_shared<const ManyPreview>(std::move(made))] { showPreview(preview); };
    });
}

void ManyEditDialog::showPreview(const std::shared_ptr<const ManyPreview> &preview)
{
    m_poll.stop();
    m_looking.reset();
    if (!preview->plan.errors.isEmpty()) {
        for (const Register::FieldError &error : preview->plan.errors)
            setFieldError(error.field.mid(4), error.message); // without "set."
        showState(tr("値を読めない項目があります。"));
        return;
    }
    showAsked(*preview);
    m_model->setPreview(preview);
    showState(preview->rows[ManyPreview::Changes].isEmpty() ? tr("変更になるものはありません。") : QString());
    m_table->setEmptyState(tr("この組に入る資産はありません。"));
    showCounts();
    updateAct();
    emit previewed();
}

/// Rules that would let go on with a reason: those that keep assets, and those whose reason is written already.
void ManyEditDialog::showAsked(const ManyPreview &preview)
{
    Policy::Findings asked;
    for (const QList<Assets::KeptBy> &list : {preview.plan.keptBy, preview.plan.advice}) {
        for (const Assets::KeptBy &one : list) {
            if (one.finding.severity == Policy::Severity::Reason)
                asked.append(one.finding);
        }
    }
    const auto policy = policyForUnit(m_session.db(), std::nullopt);
    const QSignalBlocker quiet(m_asked);
    if (policy)
        m_asked->setFindings(findingItems(asked, *policy->document));
    for (QLineEdit *edit : m_asked->findChildren<QLineEdit *>())
        edit->setPlaceholderText(tr("理由を書くと、この指摘のある資産も変更します。"));
    QTimer::singleShot(0, this, &ManyEditDialog::fitForm); // a reason must be in sight to be written
}

void ManyEditDialog::showCounts()
{
    const ManyPreview *preview = m_model->preview();
    const auto text = [preview](const QString &known, const QString &unknown, const QVector<qint64> Assets::EditManyPlan::*of) {
        return preview ? known.arg(number((preview->plan.*of).size())) : unknown;
    };
    m_parts->setTabText(ManyPreview::Changes, text(tr("変更 %1 件"), tr("変更"), &Assets::EditManyPlan::changes));
    m_parts->setTabText(ManyPreview::Same, text(tr("変更なし %1 件"), tr("変更なし"), &Assets::EditManyPlan::same));
    m_parts->setTabText(ManyPreview::Refused, text(tr("できない %1 件"), tr("できない"), &Assets::EditManyPlan::refused));
    if (!preview)
        m_table->setEmptyState({});
}

void ManyEditDialog::showState(const QString &text)
{
    m_state->setText(text);
}

bool ManyEditDialog::isKnown() const
{
    return m_model->preview() && !m_model->preview()->plan.changes.isEmpty();
}

void ManyEditDialog::updateAct()
{
    const ManyPreview *preview = m_model->preview();
    const bool stopsAll = preview && m_allOrNothing->isChecked() && !preview->plan.refused.isEmpty();
    setActText(isKnown() && !stopsAll ? tr("%1 件を修正(&R)").arg(number(preview->plan.changes.size())) : tr("修正(&R)"));
    actButton()->setEnabled(isKnown() && !stopsAll && !isBusy());
    actButton()->setToolTip(stopsAll ? tr("できないものがあるので、何も変更しません。") : tr("Ctrl+Enter"));
}

void ManyEditDialog::check()
{
    const QMap<QString, QString> problems = m_fields->problems();
    for (auto it = problems.cbegin(); it != problems.cend(); ++it)
        setFieldError(it.key(), *it);
    if (problems.isEmpty() && !isKnown())
        setFieldError(u"asset.many"_s, m_fields->isEmpty() ? tr("直す項目を加えてください。") : tr("変更になるものがまだ分かりません。調べ終わってから、もう一度押してください。"));
}

void ManyEditDialog::apply()
{
    QJsonObject params{{u"set"_s, m_model->preview()->set}, {u"seen"_s, m_model->preview()->plan.seen}, {u"allOrNothing"_s, m_allOrNothing->isChecked()}};
    if (m_filter.ids.isEmpty()) {
        params.insert(u"filter"_s, Assets::filterToJson(m_filter));
    } else {
        QJsonArray ids;
        for (const qint64 id : std::as_const(m_filter.ids))
            ids.append(id);
        params.insert(u"assets"_s, ids);
    }
    setBusy(true);
    updateAct();
    m_acting = std::make_shared<Support::Progress>();
    m_line->start(tr("一括修正中"));
    m_poll.start();
    m_session.perform(u"asset.editMany"_s, params, this, [this](const Register::Outcome &outcome) { applied(outcome); }, m_model->preview()->reasons, false, m_acting);
}

void ManyEditDialog::applied(const Register::Outcome &outcome)
{
    m_poll.stop();
    m_line->finish();
    m_acting.reset();
    setBusy(false);
    updateAct();
    if (outcome) {
        const qint64 count = outcome->result.value(u"changed"_s).toInteger();
        emit m_session.message(tr("%1 件を修正しました。Ctrl+Z で取り消せます。").arg(number(count)));
        emit edited(count);
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
