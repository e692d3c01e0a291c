// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/distribution/distributedialog.h"

#include "models/assets/assetrepository.h"
#include "models/classes/link.h"
#include "models/register/rejectiontext.h"
#include "ui/assets/actpreview.h"
#include "ui/assets/policywords.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/notesedit.h"
#include "ui/common/style.h"
#include "ui/shell/consulting.h"
#include "ui/shell/session.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Classes::LinkKind;

namespace AssetsUi {

DistributeDialog::DistributeDialog(Shell::Session &session, qint64 id, QWidget *parent)
    : FormDialog(tr("複製を配付"), u"assets/distribute"_s, parent)
    , m_session(session)
    , m_id(id)
    , m_preview(new ActPreview(session, this))
{
    setActText(tr("配付する(&R)"));
    const auto asset = Assets::load(session.db(), id);
    if (!asset) {
        fail({Support::ErrorCode::NotFound, tr("この資産は見つかりません。一覧を更新して確かめてください。"), u"asset not found"_s});
        return;
    }
    m_number = asset->object.number;
    m_name = asset->object.name;
    m_unitId = asset->object.unitId.value_or(0);
    build();
    connect(m_preview, &ActPreview::answered, this, &DistributeDialog::told);
    Shell::offerConsultation(session, *this, [this] { return QJsonObject{{u"object"_s, m_number}}; });
}

void DistributeDialog::build()
{
    auto *target = new QLabel(tr("%1　%2").arg(m_number, m_name));
    target->setMinimumHeight(Common::kRowHeight);
    target->setTextFormat(Qt::PlainText);
    target->setWordWrap(true);
    form()->addField(tr("元の資産"), target);
    m_kind = new Common::ChoiceBox;
    const auto policy = policyForUnit(m_session.db(), m_unitId > 0 ? std::optional(m_unitId) : std::nullopt);
    QList<Common::Choice> kinds;
    for (const LinkKind kind : {LinkKind::PrintOf, LinkKind::CopyOf})
        kinds.append({Classes::linkCode(kind), policy ? Classes::linkLabel(*policy->document, kind) : Classes::linkCode(kind), {}, true});
    m_kind->setChoices(kinds);
    m_kind->setChosen(Classes::linkCode(LinkKind::PrintOf));
    form()->addField(tr("配付するもの(&K)"), m_kind, Common::Need::Required, u"kind"_s);
    m_recipients = new Common::NotesEdit;
    m_recipients->setVisibleLines(5);
    form()->addField(tr("配付先(&T)"), m_recipients, Common::Need::Required, u"recipients"_s)->setSupport(tr("一行に一人（一部署）。上から順に番号が付きます。"));
    m_count = new QLineEdit;
    form()->addField(tr("部数(&N)"), m_count, Common::Need::Unsaid, u"count"_s)->setSupport(tr("配付先が一つのときだけ。空ければ配付先ごとに 1 部です。"));
    const QDate today = m_session.openRegister().clock().today();
    m_on = new Common::DateField;
    m_due = new Common::DateField;
    for (Common::DateField *day : {m_on, m_due}) {
        day->setWordsAllowed(false);
        day->setToday(today);
    }
    m_on->setDate(today);
    auto *on = new Common::FormField(tr("配付日(&D)"), m_on, Common::Need::Required);
    on->setKey(u"on"_s);
    auto *due = new Common::FormField(tr("回収期限(&L)"), m_due, Common::Need::Unsaid);
    due->setKey(u"dueOn"_s);
    form()->addFieldRow({on, due});
    m_reason = new QLineEdit;
    form()->addField(tr("理由(&W)"), m_reason, Common::Need::Unsaid, u"reason"_s);
    form()->insertWidget(form()->count(), findings());
    m_follows = new QLabel;
    m_follows->setObjectName(u"follows"_s);
    m_follows->setWordWrap(true);
    m_follows->setTextFormat(Qt::PlainText);
    m_follows->setMinimumHeight(2 * Common::kRowHeight);
    m_follows->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form()->addField(tr("影響"), m_follows);
    for (Common::FormField *field : form()->fields())
        connect(field, &Common::FormField::changed, this, &DistributeDialog::preview);
    setModified(false);
}

QJsonObject DistributeDialog::params() const
{
    QJsonArray recipients;
    for (const QString &line : m_recipients->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            recipients.append(line.trimmed());
    }
    return {{u"asset"_s, m_number}, {u"kind"_s, m_kind->chosenCode()}, {u"recipients"_s, recipients}, {u"count"_s, m_count->text().trimmed()},
            {u"on"_s, m_on->stored()}, {u"dueOn"_s, m_due->stored()}, {u"reason"_s, m_reason->text().trimmed()}};
}

void DistributeDialog::preview()
{
    m_follows->clear();
    if (!m_recipients->toPlainText().trimmed().isEmpty())
        m_preview->ask(u"copy.distribute"_s, params());
}

void DistributeDialog::told(const Policy::Findings &found, const QList<Register::Consequence> &consequences)
{
    const auto policy = policyForUnit(m_session.db(), m_unitId > 0 ? std::optional(m_unitId) : std::nullopt);
    if (policy)
        findings()->setFindings(Shell::withConsultation(m_session.db(), findingItems(found, *policy->document)));
    QStringList lines;
    for (const Register::Consequence &consequence : consequences)
        lines.append(u"・"_s + consequence.text);
    m_follows->setText(lines.join(u'\n'));
}

void DistributeDialog::apply()
{
    m_preview->stop();
    setBusy(true);
    m_session.perform(u"copy.distribute"_s, params(), this, [this](const Register::Outcome &outcome) { applied(outcome); }, findings()->reasons());
}

void DistributeDialog::applied(const Register::Outcome &outcome)
{
    setBusy(false);
    if (outcome) {
        setModified(false);
        emit m_session.message(tr("%1 部を配付簿に載せました。").arg(outcome->result.value(u"count"_s).toInteger()));
        emit distributed(m_id);
        succeed();
        return;
    }
    const Register::Rejection &rejection = outcome.error();
    if (const auto *invalid = std::get_if<Register::Invalid>(&rejection)) {
        for (const Register::FieldError &error : invalid->errors)
            setFieldError(error.field, error.message);
        showErrors();
        return;
    }
    if (const auto *refused = std::get_if<Register::Refused>(&rejection)) {
        told(refused->findings, refused->consequences);
        findings()->checkReasons();
    }
    messageBar()->showMessage(Common::MessageBar::Kind::Refusal, Register::rejectionText(rejection));
}

} // namespace AssetsUi
