// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/inputrules.h"

#include "models/register/params.h"
#include "models/support/japanesedate.h"
#include "models/support/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Support::DateReading;

namespace Organization {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Organization", text);
}

} // namespace

std::optional<QDate> dayParam(const QJsonObject &params, const QString &name, QList<Register::FieldError> &errors)
{
    const QString typed = Register::textOf(params, name);
    if (typed.isEmpty())
        return std::nullopt;
    const DateReading reading = Support::readDate(typed);
    if (reading.kind == DateReading::Kind::Exact)
        return reading.date;
    const QString unread = say(QT_TRANSLATE_NOOP("Organization", "日付「%1」を読めません。例: 2026-04-01、令和8年4月1日")).arg(typed);
    errors.append({name, reading.why.isEmpty() ? unread : reading.why});
    return std::nullopt;
}

void checkPeriod(const std::optional<QDate> &from, const std::optional<QDate> &to, const QString &name,
                 QList<Register::FieldError> &errors)
{
    if (from && to && *to < *from)
        errors.append({name, say(QT_TRANSLATE_NOOP("Organization", "終わりの日（%1）が始まりの日（%2）より前です。"))
                                 .arg(Support::wareki(*to), Support::wareki(*from))});
}

QVariant stored(const std::optional<QDate> &day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

QString termCode(const QList<Policy::Term> &terms, const QString &given, const QString &field, const QString &rule,
                 Policy::Findings &findings)
{
    if (given.isEmpty() || terms.isEmpty())
        return given;
    QStringList labels;
    for (const Policy::Term &term : terms) {
        if (term.code == given || Support::fold(term.label) == Support::fold(given))
            return term.code;
        labels.append(term.label);
    }
    Policy::Finding finding;
    finding.rule = rule;
    finding.text = say(QT_TRANSLATE_NOOP("Organization", "「%1」は適用規程にある区分（%2）ではありません。")).arg(given, labels.join(u"、"_s));
    finding.field = field;
    findings.append(finding);
    return given;
}

Journal::Row textColumns(const QJsonObject &params, const QMap<QString, QString> &columns)
{
    Journal::Row row;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        if (Register::has(params, it.key()))
            row.insert(*it, Support::cleaned(Register::textOf(params, it.key())));
    }
    return row;
}

std::optional<Register::Stale> staleness(const QJsonObject &params, const Register::ObjectRef &object, qint64 revision,
                                         const QJsonObject &present)
{
    const QString known = Register::textOf(params, u"revision"_s);
    if (known.isEmpty() || known.toLongLong() == revision)
        return std::nullopt;
    QJsonObject theirs = present;
    theirs.insert(u"revision"_s, revision);
    return Register::Stale{object, params, theirs};
}

} // namespace Organization
