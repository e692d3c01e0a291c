// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/renewalday.h"

#include "models/register/params.h"
#include "models/support/clock.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Labels {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

} // namespace

QString renewalDay(const Register::ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors)
{
    const QString typed = Register::textOf(params, u"on"_s);
    if (typed.isEmpty())
        return context.actedAt.size() == 10 ? context.actedAt : context.clock.today().toString(Qt::ISODate);
    const Support::DateReading reading = Support::readDate(typed, true);
    if (reading.kind != Support::DateReading::Kind::Exact || !reading.date)
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Labels", "「%1」は日付として読めません。")).arg(typed)});
    else if (*reading.date > context.clock.today())
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Labels", "まだ来ていない日です。表示を更新してから記録してください。"))});
    else
        return reading.date->toString(Qt::ISODate);
    return {};
}

} // namespace Labels
