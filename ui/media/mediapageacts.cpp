// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediapage.h"

#include "models/media/mediumfilterqueries.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/media/contentsdialog.h"
#include "ui/media/erasedialog.h"
#include "ui/media/fromledgerdialog.h"
#include "ui/media/mediumdialog.h"
#include "ui/media/mediumtablemodel.h"
#include "ui/shell/labeldesk.h"

#include <QCheckBox>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace MediaUi {

void MediaPage::opened(Shell::ActDialog *dialog, const QString &done)
{
    connect(dialog, &Shell::ActDialog::acted, this, [this, done](const QJsonObject &result) {
        if (result.contains(u"id"_s) && result.contains(u"number"_s))
            m_wanted = result.value(u"id"_s).toInteger();
        messageBar()->showMessage(MessageBar::Kind::Success, done.contains(u"%1"_s) ? done.arg(result.value(u"number"_s).toString()) : done);
    });
    dialog->open();
}

void MediaPage::registerNew()
{
    const auto medium = current();
    std::optional<qint64> unit = medium ? medium->object.unitId : std::nullopt;
    opened(new MediumDialog(m_session, std::nullopt, unit, this), tr("%1 を登録しました。"));
}

void MediaPage::fromLedger()
{
    auto *dialog = new FromLedgerDialog(m_session, this);
    connect(dialog, &Shell::ActDialog::acted, this, [this](const QJsonObject &result) {
        messageBar()->showMessage(MessageBar::Kind::Success, tr("媒体・機器を %1 件登録し、資産 %2 件を入れました。取り消す（Ctrl+Z）で、まとめて元に戻せます。")
                                                                 .arg(result.value(u"media"_s).toInteger()).arg(result.value(u"assets"_s).toInteger()));
    });
    dialog->open();
}

void MediaPage::edit()
{
    const auto medium = current();
    if (medium && !medium->isEnded())
        opened(new MediumDialog(m_session, medium, std::nullopt, this), tr("%1 を保存しました。"));
}

void MediaPage::putOn(const QString &medium, const QStringList &assets)
{
    opened(new ContentsDialog(m_session, ContentsDialog::Way::On, medium, assets, this), tr("媒体に入れたことを記録しました。"));
}

void MediaPage::storeAssets(const QVector<qint64> &assets)
{
    QStringList numbers;
    try {
        for (const qint64 id : assets) {
            if (const auto object = Register::findObject(m_session.db(), id))
                numbers.append(object->number);
        }
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
        return;
    }
    putOn({}, numbers);
}

void MediaPage::takeOff()
{
    const auto medium = current();
    if (!medium)
        return;
    QStringList numbers;
    try {
        for (const Media::ContentView &content : Media::contentsOf(m_session.db(), medium->object.id, m_session.actor().visible))
            numbers.append(content.number);
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
        return;
    }
    if (numbers.isEmpty()) {
        messageBar()->showMessage(MessageBar::Kind::Info, tr("%1 には何も入っていません。").arg(medium->object.number));
        return;
    }
    opened(new ContentsDialog(m_session, ContentsDialog::Way::Off, medium->object.number, numbers, this), tr("媒体から外したことを記録しました。"));
}

void MediaPage::erase()
{
    if (const auto medium = current())
        opened(new EraseDialog(m_session, *medium, this), tr("消去を記録しました。"));
}

QJsonArray MediaPage::selectedNumbers()
{
    QJsonArray numbers;
    try {
        for (const qint64 id : table()->selectedIds()) {
            if (const auto object = Register::findObject(m_session.db(), id))
                numbers.append(object->number);
        }
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
    }
    return numbers;
}

void MediaPage::markLabelled()
{
    const QJsonArray numbers = selectedNumbers();
    if (numbers.isEmpty())
        return;
    m_session.perform(u"medium.labelled"_s, {{u"media"_s, numbers}}, this, [this, count = numbers.size()](const Register::Outcome &outcome) {
        if (outcome)
            messageBar()->showMessage(MessageBar::Kind::Success, tr("%1 件の表示を更新済みにしました。").arg(count));
        else
            messageBar()->showMessage(MessageBar::Kind::Refusal, Register::rejectionText(outcome.error()));
    });
}

/// What the words and marks above the list leave, of what is in use.
QJsonObject MediaPage::shownFilter() const
{
    Media::MediumFilter filter;
    filter.text = searchBox()->text();
    filter.labelDue = m_onlyDue->isChecked();
    return Media::filterToJson(filter);
}

void MediaPage::printLabels()
{
    emit labelsRequested(isScopeSelection() ? table()->selectedIds() : QVector<qint64>(), shownFilter());
}

void MediaPage::markMany()
{
    if (m_model->rowCount() == 0) {
        emit m_session.message(tr("一覧に媒体・機器がないので、貼付済みにするものがありません。"));
        return;
    }
    const QVector<qint64> chosen = isScopeSelection() ? table()->selectedIds() : QVector<qint64>();
    Shell::LabelDesk::of(m_session).ask({Shell::LabelRequest::What::Mark, u"medium"_s, chosen, shownFilter(), scopeText()});
}

void MediaPage::voidMedium()
{
    if (const auto medium = current(); medium && !medium->isEnded())
        opened(makeVoiding(*medium), tr("%1 を取り消しました。"));
}

Shell::ActDialog *MediaPage::makeVoiding(const Media::Medium &medium)
{
    auto *dialog = new Shell::ActDialog(m_session, u"medium.void"_s, tr("媒体・機器の誤登録取消"), this);
    dialog->setActText(tr("取り消す(&V)"));
    dialog->form()->addNote(tr("%1「%2」を一覧・帳票から外します。間違えて登録したときだけ使います。廃棄したものは、廃棄を記録してください。")
                                .arg(medium.object.number, medium.object.name));
    dialog->addNotes(u"reason"_s, tr("理由(&R)"), {{}, Common::Need::Required, {}});
    dialog->setParam(u"medium"_s, medium.object.number);
    dialog->askBeforehand();
    dialog->keepTyped(tr("%1 の誤登録取消").arg(medium.object.number));
    return dialog;
}

bool MediaPage::resume(const QString &act, const QJsonObject &kept)
{
    try {
        const QString number = kept.value(u"medium"_s).toString();
        const auto medium = number.isEmpty() ? std::nullopt : Media::loadByNumber(m_session.db(), number);
        Shell::ActDialog *dialog = nullptr;
        if (act == "medium.register"_L1)
            dialog = new MediumDialog(m_session, std::nullopt, std::nullopt, this);
        else if (act == "medium.store"_L1)
            dialog = new ContentsDialog(m_session, ContentsDialog::Way::On, number, {}, this);
        else if (!medium || medium->isEnded())
            return true; // nothing is left to be done
        else if (act == "medium.edit"_L1)
            dialog = new MediumDialog(m_session, medium, std::nullopt, this);
        else if (act == "medium.remove"_L1)
            dialog = new ContentsDialog(m_session, ContentsDialog::Way::Off, number, {}, this);
        else if (act == "medium.erase"_L1)
            dialog = new EraseDialog(m_session, *medium, this);
        else if (act == "medium.void"_L1)
            dialog = makeVoiding(*medium);
        if (!dialog)
            return true;
        opened(dialog, tr("記録しました。"));
        dialog->resume(kept);
        return true;
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
        return false;
    }
}

} // namespace MediaUi
