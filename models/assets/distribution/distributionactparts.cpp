// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/distribution/distributionactparts.h"

#include "models/register/params.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Assets {

QString dayParam(const QJsonObject &params, const QString &field, QList<Register::FieldError> &errors)
{
    const QString typed = Register::textOf(params, field);
    if (typed.isEmpty())
        return {};
    const Support::DateReading reading = Support::readDate(typed, true);
    if (reading.kind == Support::DateReading::Kind::Exact && reading.date)
        return reading.date->toString(Qt::ISODate);
    errors.append({field, QCoreApplication::translate("Assets", "「%1」は日付として読めません。").arg(typed)});
    return {};
}

QString pastDayParam(const Register::ActContext &context, const QJsonObject &params, const QString &field, QList<Register::FieldError> &errors)
{
    const QString today = context.clock.today().toString(Qt::ISODate);
    const QString day = dayParam(params, field, errors);
    if (day > today)
        errors.append({field, QCoreApplication::translate("Assets", "まだ来ていない日です。済んでから記録してください。")});
    return day.isEmpty() ? today : day;
}

} // namespace Assets
