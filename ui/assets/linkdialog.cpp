// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/linkdialog.h"

#include "models/assets/assetqueries.h"
#include "models/assets/assetrepository.h"
#include "models/classes/link.h"
#include "models/register/rejectiontext.h"
#include "models/support/scancode.h"
#include "ui/assets/actpreview.h"
#include "ui/assets/policywords.h"
#include "ui/common/choicebox.h"
#include "ui/common/codelineedit.h"
#include "ui/common/style.h"
#include "ui/shell/session.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using Classes::LinkKind;

namespace AssetsUi {

LinkDialog::LinkDialog(Shell::Session &session, qint64 id, QWidget *parent)
    : FormDialog(tr("関連を付ける"), u"assets/link"_s, parent)
    , m_session(session)
    , m_id(id)
    , m_preview(new ActPreview(session, this))
{
    setActText(tr("関連を付ける(&R)"));
    const auto asset = Assets::load(session.db(), id);
    if (!asset) {
        fail({Support::ErrorCode::NotFound, tr("この資産は見つかりません。一覧を更新して確かめてください。"), u"asset not found"_s});
        return;
    }
    m_number = asset->object.number;
    m_name = asset->object.name;
    build();
    connect(m_preview, &ActPreview::answered, this, [this](const Policy::Findings &, const QList<Register::Consequence> &consequences) {
        QStringList lines;
        for (const Register::Consequence &consequence : consequences)
            lines.append(u"・"_s + consequence.text);
        m_follows->setText(lines.isEmpty() ? tr("この関連で変わる分類はありません。") : lines.join(u'\n'));
    });
}

void LinkDialog::build()
{
    auto *target = new QLabel(tr("%1　%2").arg(m_number, m_name));
    target->setMinimumHeight(Common::kRowHeight);
    target->setTextFormat(Qt::PlainText);
    target->setWordWrap(true);
    form()->addField(tr("この資産は"), target);
    m_other = new Common::CodeLineEdit;
    m_other->setObjectName(u"otherNumber"_s);
    form()->addField(tr("元の番号(&N)"), m_other, Common::Need::Required, u"to"_s)->setSupport(tr("複製・印刷などの元になった資産の番号"));
    m_kind = new Common::ChoiceBox;
    const auto policy = policyForUnit(m_session.db(), std::nullopt);
    QList<Common::Choice> kinds;
    for (const LinkKind kind : Classes::linkKinds()) {
        if (kind != LinkKind::StoredOn)
            kinds.append({Classes::linkCode(kind), policy ? Classes::linkLabel(*policy->document, kind) : Classes::linkCode(kind), {}, true});
    }
    m_kind->setChoices(kinds);
    m_kind->setChosen(Classes::linkCode(LinkKind::CopyOf));
    form()->addField(tr("元から見て(&K)"), m_kind, Common::Need::Required, u"kind"_s);
    m_reason = new QLineEdit;
    form()->addField(tr("理由(&W)"), m_reason, Common::Need::Unsaid, u"reason"_s);
    m_follows = new QLabel;
    m_follows->setObjectName(u"follows"_s);
    m_follows->setWordWrap(true);
    m_follows->setTextFormat(Qt::PlainText);
    m_follows->setMinimumHeight(3 * Common::kRowHeight);
    m_follows->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form()->addField(tr("影響"), m_follows);
    for (Common::FormField *field : form()->fields())
        connect(field, &Common::FormField::changed, this, &LinkDialog::preview);
    setModified(false);
}

/// What was typed, or what a code reader meant by it, whatever the mode of the keyboard.
QString LinkDialog::otherNumber() const
{
    const QString typed = m_other->code().trimmed();
    for (const QString &code : Support::scannedCodes(typed)) {
        if (const auto object = Register::findByNumber(m_session.db(), code))
            return object->number;
    }
    return typed;
}

QJsonObject LinkDialog::params() const
{
    QJsonObject params{{u"from"_s, m_number}, {u"to"_s, otherNumber()}, {u"kind"_s, m_kind->chosenCode()}};
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty())
        params.insert(u"reason"_s, reason);
    return params;
}

QString LinkDialog::said() const
{
    return m_otherText + u'\n' + m_follows->text();
}

void LinkDialog::preview()
{
    showOther();
    m_follows->clear();
    if (!m_other->code().trimmed().isEmpty())
        m_preview->ask(u"link.add"_s, params());
}

/// The name behind the number, as far as it is open: whoever mistypes a digit sees it.
void LinkDialog::showOther()
{
    const QString number = otherNumber();
    const auto object = number.isEmpty() ? std::nullopt : Register::findByNumber(m_session.db(), number);
    QString text = number.isEmpty() ? tr("複製・印刷などの元になった資産の番号") : tr("「%1」の資産はありません。").arg(number);
    if (object && object->kind == "asset"_L1) {
        const auto rows = Assets::Queries(m_session.db(), m_session.actor().visible).rows({object->id});
        text = rows.contains(object->id) ? tr("%1　%2").arg(rows[object->id].name, rows[object->id].shown.value(u"unit"_s)) : text;
    }
    m_otherText = text;
    form()->field(u"to"_s)->setSupport(text);
}

void LinkDialog::apply()
{
    m_preview->stop();
    setBusy(true);
    m_session.perform(u"link.add"_s, params(), this, [this](const Register::Outcome &outcome) { applied(outcome); });
}

void LinkDialog::applied(const Register::Outcome &outcome)
{
    setBusy(false);
    if (outcome) {
        setModified(false);
        emit linked(m_id);
        succeed();
        return;
    }
    if (const auto *invalid = std::get_if<Register::Invalid>(&outcome.error())) {
        for (const Register::FieldError &error : invalid->errors)
            setFieldError(error.field, error.message);
        showErrors();
        return;
    }
    messageBar()->showMessage(Common::MessageBar::Kind::Refusal, Register::rejectionText(outcome.error()));
}

} // namespace AssetsUi
