// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/marking.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;
using Common::Need;

namespace LabelsUi {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("LabelsUi", text);
}

} // namespace

Shell::ActDialog *makeMarking(Shell::Session &session, const Shell::LabelRequest &request, QWidget *parent)
{
    const bool areAssets = request.kind == "asset"_L1;
    auto *dialog = new Shell::ActDialog(session, areAssets ? u"asset.labelled"_s : u"medium.labelled"_s,
                                        say(QT_TRANSLATE_NOOP("LabelsUi", "貼付済み（現物確認）")), parent);
    dialog->setObjectName(u"markingDialog"_s);
    dialog->setActText(say(QT_TRANSLATE_NOOP("LabelsUi", "貼付済みにする(&R)")));
    dialog->form()->addNote(say(QT_TRANSLATE_NOOP("LabelsUi", "対象: %1。今の分類のラベルが貼ってあることを現物で確かめたときに使います。一件ずつ履歴に残り、取り消すと更新待ちに戻ります。")).arg(request.scope));
    dialog->addDate(u"on"_s, say(QT_TRANSLATE_NOOP("LabelsUi", "確認した日(&D)")),
                    {session.openRegister().clock().today().toString(Qt::ISODate), Need::Required, {}});
    dialog->addText(u"by"_s, say(QT_TRANSLATE_NOOP("LabelsUi", "確認した人(&P)")), {session.personId() ? session.actor().name : QString(), Need::Optional, {}});
    dialog->addText(u"reason"_s, say(QT_TRANSLATE_NOOP("LabelsUi", "理由(&W)")), {say(QT_TRANSLATE_NOOP("LabelsUi", "現物確認")), Need::Required, {}});
    dialog->addFlag(u"onSight"_s, say(QT_TRANSLATE_NOOP("LabelsUi", "更新待ちでないものも記録(&A)")), false,
                    say(QT_TRANSLATE_NOOP("LabelsUi", "初めて貼ったときに選びます。選ばなければ、更新待ちのものだけを記録します。")));
    if (request.ids.isEmpty()) {
        dialog->setParam(u"filter"_s, request.filter);
    } else {
        QJsonArray ids;
        for (const qint64 id : request.ids)
            ids.append(id);
        dialog->setParam(areAssets ? u"assets"_s : u"media"_s, ids);
    }
    dialog->watchProgress(say(QT_TRANSLATE_NOOP("LabelsUi", "貼付済みを記録中")));
    dialog->askBeforehand();
    QObject::connect(dialog, &Shell::ActDialog::acted, &session, [&session](const QJsonObject &result) {
        const QString count = QLocale(QLocale::Japanese, QLocale::Japan).toString(result.value(u"count"_s).toInteger());
        emit session.message(say(QT_TRANSLATE_NOOP("LabelsUi", "%1 件を貼付済みにしました。Ctrl+Z で取り消せます。")).arg(count));
    });
    return dialog;
}

void openMarking(Shell::Session &session, const Shell::LabelRequest &request, QWidget *parent)
{
    makeMarking(session, request, parent)->open();
}

} // namespace LabelsUi
