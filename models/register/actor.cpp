// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/actor.h"

#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Register {

QStringList Actor::rolesFor(qint64 policyId, std::optional<qint64> unitId) const
{
    QStringList codes;
    for (const HeldRole &held : roles) {
        if (held.policyId == policyId && (!held.unitId || held.unitId == unitId))
            codes.append(held.role);
    }
    return codes;
}

QString assuranceCode(Assurance assurance)
{
    switch (assurance) {
    case Assurance::None:
        return u"none"_s;
    case Assurance::Os:
        return u"os"_s;
    case Assurance::Password:
        return u"password"_s;
    }
    return {};
}

QString osAccount()
{
    static const QString account = [] {
        for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
            const QString user = qEnvironmentVariable(variable);
            if (!user.isEmpty())
                return user;
        }
        // Started without a login shell (a task, a container): whoever owns what this process makes.
        return QFileInfo(u"/proc/self"_s).owner();
    }();
    return account;
}

Journal::Signature signatureOf(const Actor &actor)
{
    static const QString machine = QSysInfo::machineHostName();
    Journal::Signature signature;
    signature.actorId = actor.personId;
    signature.actorName = actor.name;
    signature.actorPost = actor.post;
    signature.assurance = assuranceCode(actor.assurance);
    signature.osAccount = osAccount();
    signature.machine = machine;
    signature.program = QStringLiteral("daicho " DAICHO_VERSION);
    return signature;
}

} // namespace Register
