// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assetdialog.h"

#include "models/register/rejectiontext.h"
#include "ui/assets/actpreview.h"
#include "ui/assets/assetform.h"
#include "ui/assets/staledialog.h"
#include "ui/shell/session.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace AssetsUi {

namespace {
constexpr int kBreathMs = 1;
} // namespace

void AssetDialog::saveAndStep(int step)
{
    if (isBusy())
        return;
    if (!m_start.asset) {
        if (step > 0) {
            m_after = After::Another;
            submit();
            m_after = isBusy() ? m_after : After::Close;
        }
        return;
    }
    m_after = step > 0 ? After::Next : After::Previous;
    if (isModified()) {
        submit();
        m_after = isBusy() ? m_after : After::Close; // an error: the next save is an ordinary one
        return;
    }
    goOn({});
}

void AssetDialog::apply()
{
    m_preview->stop();
    setBusy(true);
    m_session.perform(act(), params(), this, [this](const Register::Outcome &outcome) { applied(outcome); }, findings()->reasons());
}

void AssetDialog::applied(const Register::Outcome &outcome)
{
    if (outcome) {
        clearDraft();
        setModified(false);
        emit saved(outcome->result.value(u"id"_s).toInteger());
        // The next asset in a turn of its own: the window breathes between. Until then nothing can be typed that would be lost.
        QTimer::singleShot(kBreathMs, this, [this, number = outcome->result.value(u"number"_s).toString()] {
            setBusy(false);
            goOn(number);
        });
        return;
    }
    setBusy(false);
    m_after = After::Close;
    const Register::Rejection &rejection = outcome.error();
    if (const auto *refused = std::get_if<Register::Refused>(&rejection)) {
        showFindings(refused->findings, refused->consequences);
        messageBar()->showMessage(MessageBar::Kind::Refusal, Register::rejectionText(rejection));
        findings()->checkReasons();
    } else if (const auto *stale = std::get_if<Register::Stale>(&rejection)) {
        showStale(*stale);
    } else if (const auto *invalid = std::get_if<Register::Invalid>(&rejection)) {
        showInvalid(*invalid);
    } else if (const auto *error = std::get_if<Support::Error>(&rejection)) {
        fail(*error);
    }
}

void AssetDialog::goOn(const QString &number)
{
    const After after = std::exchange(m_after, After::Close);
    if (after == After::Close) {
        succeed();
        return;
    }
    if (after == After::Another) {
        const qint64 unitId = m_form->answers().value(u"unit"_s).toVariant().toLongLong();
        load(FormStart::fresh(unitId > 0 ? std::optional(unitId) : std::nullopt));
        messageBar()->showMessage(MessageBar::Kind::Success, tr("%1 を登録しました。続けて入力してください。").arg(number));
    } else {
        const auto next = m_neighbour && m_start.asset ? m_neighbour(*m_start.asset, after == After::Next ? 1 : -1) : std::nullopt;
        if (!next) {
            load(FormStart::edit(*m_start.asset));
            const QString end = after == After::Next ? tr("一覧の最後です。") : tr("一覧の最初です。");
            if (number.isEmpty())
                messageBar()->showMessage(MessageBar::Kind::Info, end);
            else
                messageBar()->showMessage(MessageBar::Kind::Success, tr("%1 を保存しました。%2", "number, end of the list").arg(number, end));
            return;
        }
        if (!load(FormStart::edit(*next)))
            return;
        messageBar()->clear();
        emit movedTo(*next);
    }
    if (Common::FormField *name = form()->field(u"name"_s))
        name->focusEditor();
}

void AssetDialog::showInvalid(const Register::Invalid &invalid)
{
    clearErrors();
    for (const Register::FieldError &error : invalid.errors) {
        QString key = error.field;
        if (key.startsWith("params."_L1))
            key.remove(0, 7);
        if (key.startsWith("custom.custom."_L1) || key.startsWith("grounds."_L1))
            key = key.startsWith("grounds."_L1) ? QString(u"levels."_s + key.mid(8)) : key.mid(7);
        setFieldError(key, error.message);
    }
    showErrors();
    check();
}

void AssetDialog::showStale(const Register::Stale &stale)
{
    const Answers theirs = answersFrom(stale.theirs);
    const QList<Conflict> found = conflicts(m_base, m_form->answers(), theirs);
    auto *dialog = new StaleDialog(found, *m_form, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Common::FormDialog::submitted, this, [this, dialog, theirs, revision = stale.theirs.value(u"revision"_s).toInteger()] {
        const Answers merged = dialog->merged(theirs);
        m_base = theirs;
        m_revision = revision;
        m_number = theirs.value(u"number"_s).toString();
        build(merged);
        setModified(true);
        dialog->succeed();
        messageBar()->showMessage(MessageBar::Kind::Info, tr("選んだ内容を入れました。確かめてから保存してください。"));
    });
    dialog->open();
}

} // namespace AssetsUi
