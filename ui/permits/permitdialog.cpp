// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/permits/permitdialog.h"

#include "models/register/policies.h"
#include "models/storage/dberror.h"
#include "ui/shell/choices.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Common::Need;

namespace PermitsUi {

namespace {

/// What the policies of the register know; bans have no path.
QList<Common::Choice> kinds(Storage::Connection &db)
{
    QList<Common::Choice> choices;
    QSet<QString> codes;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
        for (const Policy::PermitKind &kind : policy.document->permits) {
            if (!kind.ban && !codes.contains(kind.code))
                choices.append({kind.code, kind.label, kind.source.clause});
            codes.insert(kind.code);
        }
    }
    return choices;
}

} // namespace

PermitDialog::PermitDialog(Shell::Session &session, QWidget *parent) : ActDialog(session, u"permit.apply"_s, tr("許可を申請"), parent)
{
    setActText(tr("申請する(&A)"));
    try {
        addChoice(u"kind"_s, tr("許可の種類(&K)"), kinds(session.db()), tr("（選んでください）"), {}, {{}, Need::Required, {}});
    } catch (const Storage::DbError &error) {
        fail(error.toError(session.db().path()));
    }
    addText(u"things"_s, tr("対象の番号(&N)"), {{}, Need::Optional, tr("いくつもあるときは、空白か読点で区切ります。")});
    addChoice(u"unit"_s, tr("包括許可の組織(&U)"), Shell::unitChoices(session), tr("（なし）"), {}, {{}, Need::Optional, tr("番号がないとき。下の組織を含みます。")});
    addChoice(u"applicant"_s, tr("申請者(&W)"), Shell::personChoices(session), tr("（操作者）"), {}, {});
    addText(u"purpose"_s, tr("目的(&P)"), {{}, Need::Required, {}});
    addText(u"party"_s, tr("相手・行先(&G)"), {});
    addText(u"method"_s, tr("方法(&M)"), {});
    addNotes(u"conditions"_s, tr("条件(&C)"), {});
    addDate(u"from"_s, tr("始まりの日(&F)"), {{}, Need::Optional, tr("空けると今日")});
    addDate(u"to"_s, tr("終わりの日(&T)"), {{}, Need::Required, {}});
    addChoice(u"uses"_s, tr("回数(&I)"), {{u"once"_s, tr("1回"), {}}, {u"several"_s, tr("期間中何度でも"), {}}}, {}, u"once"_s, {});
    askBeforehand();
    keepTyped(tr("許可の申請"));
}

void PermitDialog::complete(QJsonObject &params) const
{
    static const QRegularExpression apart(u"[\\s,、，]+"_s);
    const QStringList numbers = params.value(u"things"_s).toString().split(apart, Qt::SkipEmptyParts);
    params.insert(u"things"_s, QJsonArray::fromStringList(numbers));
    for (const QString &key : params.keys()) { // what was left open is not said
        const QJsonValue value = params.value(key);
        if (value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty()))
            params.remove(key);
    }
    if (!params.contains(u"things"_s) && params.value(u"uses"_s) == "once"_L1)
        params.remove(u"uses"_s); // 包括許可 is for as often as needed
}

} // namespace PermitsUi
