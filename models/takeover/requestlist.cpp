// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/requestlist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Takeover {

QString requestConditionLabel()
{
    return QCoreApplication::translate("Takeover", "抽出条件");
}

QString requestConditionText(const QStringList &where)
{
    return where.join(u"；"_s);
}

QStringList requestConditions(const QString &text)
{
    return text.split(u'；', Qt::SkipEmptyParts);
}

} // namespace Takeover
