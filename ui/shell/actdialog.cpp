// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actdialog.h"

#include "models/register/policies.h"
#include "models/register/rejectiontext.h"
#include "ui/common/codelineedit.h"
#include "ui/common/datefield.h"
#include "ui/common/keeping/formkeeping.h"
#include "ui/common/notesedit.h"
#include "ui/common/progressbarline.h"
#include "ui/common/reading/readingfeed.h"
#include "ui/shell/consulting.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>

using namespace Qt::StringLiterals;
using Common::Choice;
using Common::ChoiceBox;
using Common::FormField;

namespace Shell {

namespace {

constexpr int kAskAfterMs = 300;
constexpr int kPollMs = 100;

QString plainField(const QString &path)
{
    const QString prefix = u"params."_s;
    return path.startsWith(prefix) ? path.mid(prefix.size()) : path;
}

QJsonValue valueOf(const QWidget *editor)
{
    if (const auto *choice = qobject_cast<const ChoiceBox *>(editor)) {
        const QVariant chosen = choice->chosen();
        if (!chosen.isValid())
            return QJsonValue::Null;
        return chosen.typeId() == QMetaType::QString ? QJsonValue(chosen.toString())
                                                     : QJsonValue::fromVariant(chosen);
    }
    if (const auto *code = qobject_cast<const Common::CodeLineEdit *>(editor))
        return code->code().trimmed();
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *notes = qobject_cast<const QPlainTextEdit *>(editor))
        return notes->toPlainText();
    if (const auto *date = qobject_cast<const Common::DateField *>(editor))
        return date->stored();
    if (const auto *flag = qobject_cast<const QCheckBox *>(editor))
        return flag->isChecked();
    if (const auto *known = qobject_cast<const QComboBox *>(editor))
        return QJsonValue::fromVariant(known->currentData());
    return QJsonValue::Undefined;
}

/// The other way round. A box that takes words takes one that it does not list.
void setValue(QWidget *editor, const QJsonValue &value)
{
    if (auto *choice = qobject_cast<ChoiceBox *>(editor)) {
        choice->setChosen(value.isNull() || value.isUndefined() ? QVariant() : value.toVariant());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value.toString());
    } else if (auto *notes = qobject_cast<QPlainTextEdit *>(editor)) {
        notes->setPlainText(value.toString());
    } else if (auto *date = qobject_cast<Common::DateField *>(editor)) {
        date->setStored(value.toString());
    } else if (auto *flag = qobject_cast<QCheckBox *>(editor)) {
        flag->setChecked(value.toBool());
    } else if (auto *known = qobject_cast<QComboBox *>(editor)) {
        const int at = known->findData(value.toVariant());
        known->setCurrentIndex(at);
        if (at < 0 && known->isEditable())
            known->setEditText(value.toString());
    }
}

} // namespace

QList<Common::FindingItem> findingItems(Storage::Connection &db, const Policy::Findings &findings)
{
    const QList<Register::StoredPolicy> policies =
        findings.isEmpty() ? QList<Register::StoredPolicy>{} : Register::storedPolicies(db);
    QList<Common::FindingItem> items;
    for (const Policy::Finding &finding : findings) {
        Common::FindingItem item;
        item.rule = finding.rule;
        item.weight = static_cast<Common::FindingItem::Weight>(finding.severity);
        item.clause = finding.clause;
        item.text = finding.text;
        item.satisfy = finding.satisfy;
        if (finding.status == Policy::Status::Default)
            item.statusLabel = finding.confirmation.isEmpty() ? ActDialog::tr("既定")
                                                              : ActDialog::tr("既定（確認済 決裁番号 %1）").arg(finding.confirmation);
        item.roleLabel = finding.role;
        for (const Register::StoredPolicy &policy : policies) {
            if (const Policy::Role *role = policy.document->role(finding.role))
                item.roleLabel = role->label;
        }
        items += item;
    }
    return items;
}

ActDialog::ActDialog(Session &session, const QString &act, const QString &title, QWidget *parent)
    : FormDialog(title, act, parent), m_session(session), m_act(act)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ask.setSingleShot(true);
    m_ask.setInterval(kAskAfterMs);
    connect(&m_ask, &QTimer::timeout, this, &ActDialog::askRegister);
    offerConsultation(session, *this, [this] { return about(); });
}

QJsonObject ActDialog::about() const
{
    const QJsonObject now = params();
    for (const QString &key : {u"medium"_s, u"asset"_s}) {
        if (const QString number = now.value(key).toString(); !number.isEmpty())
            return {{u"object"_s, number}};
    }
    return {{u"unit"_s, now.value(u"unit"_s)}};
}

void ActDialog::add(const QString &key, const QString &label, QWidget *editor, const Ask &ask)
{
    FormField *field = form()->addField(label, editor, ask.need, key);
    if (!ask.support.isEmpty())
        field->setSupport(ask.support);
}

QLineEdit *ActDialog::addText(const QString &key, const QString &label, const Ask &ask)
{
    auto *edit = new QLineEdit(ask.value);
    add(key, label, edit, ask);
    const FormField *name = key == "kana"_L1 ? form()->field(u"name"_s) : nullptr;
    if (auto *source = name ? qobject_cast<QLineEdit *>(name->editor()) : nullptr)
        new Common::ReadingFeed(source, edit); // lives with the name
    return edit;
}

Common::CodeLineEdit *ActDialog::addCode(const QString &key, const QString &label, const Ask &ask)
{
    auto *edit = new Common::CodeLineEdit;
    edit->setText(ask.value);
    add(key, label, edit, ask);
    return edit;
}

Common::NotesEdit *ActDialog::addNotes(const QString &key, const QString &label, const Ask &ask)
{
    auto *edit = new Common::NotesEdit;
    edit->setPlainText(ask.value);
    add(key, label, edit, ask);
    return edit;
}

Common::DateField *ActDialog::addDate(const QString &key, const QString &label, const Ask &ask)
{
    auto *edit = new Common::DateField;
    edit->setWordsAllowed(false);
    edit->setToday(m_session.openRegister().clock().today());
    edit->setStored(ask.value);
    add(key, label, edit, ask);
    return edit;
}

ChoiceBox *ActDialog::addChoice(const QString &key, const QString &label,
                                const QList<Choice> &choices, const QString &none,
                                const QVariant &chosen, const Ask &ask)
{
    auto *box = new ChoiceBox;
    box->setChoices(choices, none);
    box->setChosen(chosen);
    add(key, label, box, ask);
    return box;
}

void ActDialog::addFlag(const QString &key, const QString &label, bool on, const QString &support)
{
    auto *box = new QCheckBox(tr("はい"));
    box->setChecked(on);
    add(key, label, box, {{}, Common::Need::Unsaid, support});
}

void ActDialog::addKnown(const QString &key, const QString &label, std::optional<bool> value,
                         const QString &support)
{
    auto *box = new QComboBox;
    box->addItem(tr("未確認"), QVariant());
    box->addItem(tr("はい"), true);
    box->addItem(tr("いいえ"), false);
    box->setCurrentIndex(!value ? 0 : *value ? 1 : 2);
    add(key, label, box, {{}, Common::Need::Unsaid, support});
}

void ActDialog::askBeforehand()
{
    for (FormField *field : form()->fields())
        connect(field, &FormField::changed, &m_ask, qOverload<>(&QTimer::start));
    connect(findings(), &Common::FindingsView::reasonsChanged, &m_ask, qOverload<>(&QTimer::start));
    m_ask.start();
}

void ActDialog::watchProgress(const QString &what)
{
    m_doing = what;
    m_line = new Common::ProgressBarLine(this);
    static_cast<QBoxLayout *>(layout())->insertWidget(1, m_line);
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, [this] {
        if (m_progress)
            m_progress->cancel();
    });
    auto *poll = new QTimer(m_line);
    poll->setInterval(kPollMs);
    connect(poll, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_line->setProgress(m_progress->done(), m_progress->total());
    });
    poll->start();
}

void ActDialog::keepTyped(const QString &title)
{
    m_keeping = new Common::FormKeeping(*this, m_session.openRegister().path(), m_session.personId(),
                                        [this, title] { return Common::FormKeeping::Content{m_act, title, kept()}; });
    for (FormField *field : form()->fields())
        connect(field, &FormField::changed, m_keeping, &Common::FormKeeping::typed);
}

void ActDialog::partChanged()
{
    setModified(true);
    m_ask.start();
    if (m_keeping)
        m_keeping->typed();
}

QJsonObject ActDialog::kept() const
{
    QJsonObject kept = params();
    if (m_time)
        kept.insert(u"at"_s, m_time->text());
    if (!m_each.isEmpty()) {
        QJsonArray values;
        for (const QJsonValue &value : m_each)
            values.append(value);
        kept.insert(m_eachKey, values);
    }
    return kept;
}

void ActDialog::resume(const QJsonObject &kept)
{
    for (FormField *field : form()->fields()) {
        if (kept.contains(field->key()))
            setValue(field->editor(), kept.value(field->key()));
    }
    setModified(true);
    if (m_keeping)
        m_keeping->keep();
    messageBar()->showMessage(Common::MessageBar::Kind::Info, tr("前に書きかけた内容を入れました。確かめてから続けてください。"));
}

QJsonObject ActDialog::params() const
{
    QJsonObject params = m_fixed;
    for (const FormField *field : form()->fields()) {
        if (field->isHidden())
            continue;
        const QJsonValue value = valueOf(field->editor());
        if (!value.isUndefined())
            params.insert(field->key(), value);
    }
    if (!m_each.isEmpty())
        params.insert(m_eachKey, m_each.constFirst());
    if (m_time)
        params.remove(u"at"_s); // the time of the act, not a parameter
    complete(params);
    return params;
}

void ActDialog::setEach(const QString &key, const QList<QJsonValue> &values)
{
    m_eachKey = key;
    m_each = values;
}

void ActDialog::apply()
{
    m_ask.stop();
    ++m_asked; // late answers to the dry run are dropped
    setBusy(true);
    if (m_line) {
        m_progress = std::make_shared<Support::Progress>();
        m_line->start(m_doing);
    }
    m_session.perform(
        m_act, params(), this, [this](const Register::Outcome &outcome) { showAnswer(outcome); },
        findings()->reasons(), false, m_progress, happenedAt());
}

void ActDialog::addTime(const QString &label, const QString &support)
{
    m_time = new QLineEdit;
    m_time->setObjectName(u"timeLine"_s);
    form()->addField(label, m_time, Common::Need::Optional, u"at"_s)->setSupport(support);
}

QString ActDialog::happenedAt() const
{
    return m_time ? m_time->text().trimmed() : QString();
}

void ActDialog::askRegister()
{
    if (isBusy())
        return;
    const int question = ++m_asked;
    m_session.perform(
        m_act, params(), this,
        [this, question](const Register::Outcome &outcome) {
            if (question != m_asked)
                return;
            const auto *refused =
                outcome ? nullptr : std::get_if<Register::Refused>(&outcome.error());
            if (outcome || refused) {
                findings()->setFindings(
                    withConsultation(m_session.db(), findingItems(m_session.db(), outcome ? outcome->findings : refused->findings)));
                showConsequences(outcome ? outcome->consequences : refused->consequences);
            }
        },
        findings()->reasons(), true, nullptr, happenedAt());
}

void ActDialog::showAnswer(const Register::Outcome &outcome)
{
    m_progress.reset();
    if (m_line)
        m_line->finish();
    if (!outcome) {
        setBusy(false);
        showRejection(outcome.error());
        return;
    }
    const QJsonObject result = outcome->result;
    const qint64 entry = outcome->entry;
    if (m_each.size() > 1) {
        m_each.removeFirst();
        if (m_keeping)
            m_keeping->keep(); // what is done is not to be done again
        emit acted(result, entry);
        apply();
        return;
    }
    succeed();
    emit acted(result, entry);
}

void ActDialog::showRejection(const Register::Rejection &rejection)
{
    if (const auto *invalid = std::get_if<Register::Invalid>(&rejection)) {
        for (const Register::FieldError &error : invalid->errors)
            setFieldError(plainField(error.field), error.message);
        if (!showErrors())
            return;
    }
    if (const auto *refused = std::get_if<Register::Refused>(&rejection)) {
        findings()->setFindings(withConsultation(m_session.db(), findingItems(m_session.db(), refused->findings)));
        messageBar()->showMessage(
            Common::MessageBar::Kind::Refusal,
            tr("規程の指摘があるため、まだできません。下の指摘を満たすか、理由を書いてください。"));
        findings()->checkReasons();
        return;
    }
    if (const auto *error = std::get_if<Support::Error>(&rejection)) {
        fail(*error);
        return;
    }
    messageBar()->showMessage(Common::MessageBar::Kind::Error, Register::rejectionText(rejection));
}

void ActDialog::showConsequences(const QList<Register::Consequence> &consequences)
{
    QStringList lines;
    for (const Register::Consequence &consequence : consequences) {
        if (!consequence.text.isEmpty())
            lines += consequence.text;
    }
    if (!m_consequences) {
        m_consequences = new QLabel;
        m_consequences->setWordWrap(true);
        m_consequences->setTextFormat(Qt::PlainText);
        m_consequences->setObjectName(u"consequencesLabel"_s);
        m_consequences->setContentsMargins(16, 0, 16, 8);
        form()->addWidget(m_consequences);
    }
    m_consequences->setText(lines.isEmpty() ? QString() : tr("影響: %1").arg(lines.join(u'\n')));
    m_consequences->setVisible(!lines.isEmpty());
}

} // namespace Shell
