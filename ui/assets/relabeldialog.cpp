// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/relabeldialog.h"

#include "models/assets/assetrepository.h"
#include "models/classes/classificationrepository.h"
#include "models/register/rejectiontext.h"
#include "models/support/japanesedate.h"
#include "ui/assets/actpreview.h"
#include "ui/assets/formpane.h"
#include "ui/assets/guide/similarreader.h"
#include "ui/assets/levelbox.h"
#include "ui/assets/policywords.h"
#include "ui/common/datefield.h"
#include "ui/common/keeping/formkeeping.h"
#include "ui/common/notesedit.h"
#include "ui/common/style.h"
#include "ui/shell/consulting.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSet>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace AssetsUi {

RelabelDialog::RelabelDialog(Shell::Session &session, qint64 id, QWidget *parent)
    : FormDialog(tr("分類変更"), u"assets/relabel"_s, parent)
    , m_session(session)
    , m_id(id)
    , m_pane(new FormPane(this))
    , m_preview(new ActPreview(session, this))
    , m_similar(new SimilarReader(session, this))
    , m_keeping(new Common::FormKeeping(*this, session.openRegister().path(), session.personId(),
                                        [this] { return Common::FormKeeping::Content{u"asset.relabel"_s, tr("%1 の分類変更").arg(m_number), params()}; }))
{
    setActText(tr("変更する(&R)"));
    setSidePane(m_pane);
    connect(m_pane, &FormPane::clauseRequested, this, [this](const QString &clause) { emit m_session.clauseRequested(m_policy.id, clause); });
    connect(m_preview, &ActPreview::answered, this, &RelabelDialog::showFindings);
    connect(m_similar, &SimilarReader::found, m_pane, &FormPane::setSimilar);
    Shell::offerConsultation(session, *this, [this] { return QJsonObject{{u"object"_s, m_number}}; });
    if (load(id))
        build();
    else
        fail({Support::ErrorCode::NotFound, tr("この資産は見つかりません。一覧を更新して確かめてください。"), u"asset not found"_s});
}

RelabelDialog::~RelabelDialog()
{
    // A field that loses the focus while it is destroyed still tells of a change.
    for (Common::FormField *field : form()->fields())
        field->disconnect(this);
}

QSize RelabelDialog::sizeHint() const
{
    return FormDialog::sizeHint().expandedTo(QSize(1000, 640));
}

bool RelabelDialog::load(qint64 id)
{
    Storage::Connection &db = m_session.db();
    const auto asset = Assets::load(db, id);
    const auto policy = asset ? policyForUnit(db, asset->object.unitId) : std::nullopt;
    if (!policy)
        return false;
    m_policy = *policy;
    m_number = asset->object.number;
    m_name = asset->object.name;
    m_revision = asset->object.revision;
    m_before = asset->levels;
    m_similar->ask({m_name, asset->object.unitId, asset->texts.value(u"kind"_s), id});
    const QList<Classes::Classification> decisions = Classes::history(db, id);
    if (!decisions.isEmpty()) {
        m_groundsBefore = decisions.first().grounds;
        m_decidedOn = tr("%1（%2 第%3版）").arg(Support::shownDate(decisions.first().effectiveOn), m_policy.title).arg(m_policy.document->version);
    }
    return true;
}

void RelabelDialog::build()
{
    auto *target = new QLabel(tr("%1　%2").arg(m_number, m_name));
    target->setMinimumHeight(Common::kRowHeight);
    target->setWordWrap(true);
    target->setTextFormat(Qt::PlainText);
    form()->addField(tr("対象"), target);
    auto *present = new Common::BadgeLabel;
    present->setBadges(badgesOf(*m_policy.document, m_before, false));
    Common::FormField *now = form()->addField(tr("現在"), present);
    now->setSupport(m_decidedOn);
    for (const Policy::Axis &axis : m_policy.document->axes)
        addAxis(axis);
    m_unknown = new QCheckBox(tr("分類が分からなくなったので照会する（分類照会中にする）"));
    form()->addField(tr("照会"), m_unknown, Common::Need::Unsaid, u"classUnknown"_s);
    form()->insertWidget(form()->count(), findings());
    m_reason = new Common::NotesEdit;
    m_reason->setVisibleLines(2);
    form()->addField(tr("理由(&W)"), m_reason, Common::Need::Required, u"reason"_s)->setSupport(tr("何がどう変わったので分類を変えるのかを書きます。証跡に残ります。"));
    m_day = new Common::DateField;
    m_day->setWordsAllowed(false);
    m_day->setToday(m_session.openRegister().clock().today());
    m_day->setDate(m_session.openRegister().clock().today());
    auto *day = new Common::FormField(tr("適用日(&D)"), m_day, Common::Need::Required);
    day->setKey(u"effectiveOn"_s);
    m_decidedBy = new QLineEdit(m_session.actor().post);
    auto *by = new Common::FormField(tr("判断者(&B)"), m_decidedBy, Common::Need::Unsaid);
    by->setKey(u"decidedBy"_s);
    by->setSupport(tr("役職または氏名"));
    form()->addFieldRow({day, by});
    for (Common::FormField *field : form()->fields()) {
        connect(field, &Common::FormField::changed, this, &RelabelDialog::preview);
        connect(field, &Common::FormField::changed, m_keeping, &Common::FormKeeping::typed);
    }
    m_pane->showGuidance(*m_policy.document, m_before);
    setModified(false);
}

void RelabelDialog::addAxis(const Policy::Axis &axis)
{
    auto *box = new LevelBox(axis);
    box->setLevel(m_before.value(axis.code));
    box->setGrounds(m_groundsBefore.value(axis.code));
    m_boxes.insert(axis.code, box);
    box->setGuide(m_policy.document);
    connect(box, &LevelBox::guided, this, &RelabelDialog::preview);
    connect(box, &LevelBox::guided, m_keeping, &Common::FormKeeping::typed);
    connect(box, &LevelBox::guided, this, [this] { setModified(true); });
    connect(box, &LevelBox::askRequested, this, [this] { m_unknown->setChecked(true); });
    connect(box, &LevelBox::clauseRequested, this, [this](const QString &clause) { emit m_session.clauseRequested(m_policy.id, clause); });
    form()->addField(axis.label, box, Common::Need::Unsaid, u"levels."_s + axis.code);
}

Policy::Levels RelabelDialog::levels() const
{
    Policy::Levels levels;
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        if (const QString level = it.value()->level(); !level.isEmpty())
            levels.insert(it.key(), level);
    }
    return levels;
}

QJsonObject RelabelDialog::params() const
{
    QJsonObject levels;
    QJsonObject grounds;
    Policy::Answers guidance;
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        if (it.value()->level() != m_before.value(it.key()))
            levels.insert(it.key(), it.value()->level());
        if (const QStringList chosen = it.value()->grounds(); !chosen.isEmpty())
            grounds.insert(it.key(), QJsonArray::fromStringList(chosen));
        guidance.insert(it.key(), it.value()->guidance());
    }
    QJsonObject params{{u"asset"_s, m_number}, {u"revision"_s, m_revision}, {u"levels"_s, levels}};
    if (!grounds.isEmpty())
        params.insert(u"grounds"_s, grounds);
    if (const QJsonObject answers = Policy::answersToJson(guidance); !answers.isEmpty())
        params.insert(u"guidance"_s, answers);
    if (m_unknown->isChecked())
        params.insert(u"classUnknown"_s, true);
    params.insert(u"reason"_s, m_reason->toPlainText().trimmed());
    params.insert(u"effectiveOn"_s, m_day->stored());
    params.insert(u"decidedBy"_s, m_decidedBy->text().trimmed());
    return params;
}

void RelabelDialog::resume(const QJsonObject &params)
{
    const QJsonObject levels = params.value(u"levels"_s).toObject();
    const QJsonObject grounds = params.value(u"grounds"_s).toObject();
    const QJsonObject guidance = params.value(u"guidance"_s).toObject();
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const QString level = levels.value(it.key()).toString(m_before.value(it.key()));
        if (level.isEmpty() || m_policy.document->level(it.key(), level)) // the policy may have been revised since
            it.value()->setLevel(level);
        if (grounds.contains(it.key()))
            it.value()->setGrounds(grounds.value(it.key()).toVariant().toStringList());
        if (const auto answers = Policy::answersFromJson(*m_policy.document, {{it.key(), guidance.value(it.key()).toArray()}}))
            it.value()->setGuidance(answers->value(it.key()));
    }
    if (m_reason) {
        m_unknown->setChecked(params.value(u"classUnknown"_s).toBool());
        m_reason->setPlainText(params.value(u"reason"_s).toString());
        m_day->setStored(params.value(u"effectiveOn"_s).toString());
        m_decidedBy->setText(params.value(u"decidedBy"_s).toString());
    }
    setModified(true);
    preview();
    m_keeping->keep();
    messageBar()->showMessage(MessageBar::Kind::Info, tr("前に書きかけた内容を入れました。確かめてから「変更する」を押してください。"));
}

QStringList RelabelDialog::follows() const
{
    const Policy::Levels after = levels();
    QStringList lines;
    if (after != m_before) {
        for (const Policy::Axis &axis : m_policy.document->axes) {
            if (after.value(axis.code) != m_before.value(axis.code))
                lines.append(tr("%1: %2 → %3").arg(axis.label, badgeOf(axis, m_before, false).shownText(), badgeOf(axis, after, false).shownText()));
        }
        QStringList were;
        QStringList are;
        for (const Policy::Restriction &one : m_policy.document->proposedRestrictions(m_before))
            were.append(one.text);
        for (const Policy::Restriction &one : m_policy.document->proposedRestrictions(after))
            are.append(one.text);
        for (const QString &text : std::as_const(are)) {
            if (!were.contains(text))
                lines.append(tr("取扱制限が加わる: %1").arg(text));
        }
        for (const QString &text : std::as_const(were)) {
            if (!are.contains(text))
                lines.append(tr("取扱制限がなくなる: %1").arg(text));
        }
    }
    return lines + m_said;
}

void RelabelDialog::preview()
{
    const Policy::Levels after = levels();
    m_pane->showGuidance(*m_policy.document, after);
    m_pane->setConsequences(follows());
    QJsonObject asked = params();
    asked.remove(u"revision"_s);
    if (asked.value(u"reason"_s).toString().isEmpty())
        asked.insert(u"reason"_s, u"－"_s); // the reason is asked for by its own field
    if (after == m_before && !m_unknown->isChecked())
        findings()->setFindings({});
    m_preview->ask(u"asset.relabel"_s, asked);
}

void RelabelDialog::showFindings(const Policy::Findings &found, const QList<Register::Consequence> &consequences)
{
    findings()->setFindings(Shell::withConsultation(m_session.db(), findingItems(found, *m_policy.document)));
    for (QLineEdit *edit : findings()->findChildren<QLineEdit *>())
        edit->setPlaceholderText(tr("空けておくと、下の「理由」と同じになります。"));
    m_said.clear();
    for (const Register::Consequence &consequence : consequences)
        m_said.append(consequence.text);
    m_pane->setConsequences(follows());
}

void RelabelDialog::check()
{
    // The reason of the change is the reason to go on, unless another one was written.
    for (QLineEdit *edit : findings()->findChildren<QLineEdit *>()) {
        if (edit->text().trimmed().isEmpty())
            edit->setText(m_reason->toPlainText().simplified());
    }
    bool sameGrounds = true;
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        sameGrounds = sameGrounds && it.value()->grounds() == m_groundsBefore.value(it.key());
    if (levels() == m_before && sameGrounds && !m_boxes.isEmpty() && !m_unknown->isChecked())
        setFieldError(u"levels."_s + m_policy.document->axes.first().code, tr("分類が変わっていません。新しい区分を選んでください。"));
}

void RelabelDialog::apply()
{
    m_preview->stop();
    setBusy(true);
    m_session.perform(u"asset.relabel"_s, params(), this, [this](const Register::Outcome &outcome) { applied(outcome); }, findings()->reasons());
}

void RelabelDialog::applied(const Register::Outcome &outcome)
{
    setBusy(false);
    if (outcome) {
        setModified(false);
        emit relabelled(m_id);
        succeed();
        return;
    }
    const Register::Rejection &rejection = outcome.error();
    if (const auto *refused = std::get_if<Register::Refused>(&rejection)) {
        showFindings(refused->findings, refused->consequences);
        messageBar()->showMessage(MessageBar::Kind::Refusal, Register::rejectionText(rejection));
        findings()->checkReasons();
    } else if (const auto *invalid = std::get_if<Register::Invalid>(&rejection)) {
        for (const Register::FieldError &error : invalid->errors)
            setFieldError(error.field == "levels"_L1 ? QString(u"levels."_s + m_policy.document->axes.first().code) : error.field, error.message);
        showErrors();
    } else if (const auto *stale = std::get_if<Register::Stale>(&rejection)) {
        // The decision stands; only what it is compared with is read again.
        m_revision = stale->theirs.value(u"revision"_s).toInteger();
        const auto asset = Assets::load(m_session.db(), m_id);
        m_before = asset ? asset->levels : m_before;
        m_pane->setConsequences(follows());
        messageBar()->showMessage(MessageBar::Kind::Refusal, tr("ほかの人が先にこの資産を変更しました。今の分類は %1 です。内容を確かめて、もう一度「変更する」を押してください。")
                                                                 .arg(Classes::levelsForPeople(*m_policy.document, m_before)));
    } else if (const auto *error = std::get_if<Support::Error>(&rejection)) {
        fail(*error);
    }
}

} // namespace AssetsUi
