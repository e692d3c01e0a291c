// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/rejectiontext.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? say(QT_TRANSLATE_NOOP("Register", "はい")) : say(QT_TRANSLATE_NOOP("Register", "いいえ"));
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return value.toString();
    }
}

/// What the policy says is cited; what it leaves open never looks as if the policy had said it.
QString sentence(const Policy::Finding &finding)
{
    QString text = finding.text;
    const QString standing = standingText(finding);
    if (!finding.confirmation.isEmpty())
        text += u' ' + standing; // has brackets of its own
    else if (!standing.isEmpty())
        text += say(QT_TRANSLATE_NOOP("Register", "（%1）")).arg(standing);
    return finding.satisfy.isEmpty() ? text : text + u' ' + finding.satisfy;
}

QStringList linesOf(const Refused &refused)
{
    QStringList stopping;
    QStringList all;
    for (const Policy::Finding &finding : refused.findings) {
        all.append(sentence(finding));
        if (finding.severity != Policy::Severity::Advise)
            stopping.append(all.last());
    }
    return stopping.isEmpty() ? all : stopping;
}

QStringList linesOf(const Stale &stale)
{
    QStringList lines{say(QT_TRANSLATE_NOOP("Register", "ほかの人が先に変更したため、保存しませんでした。今の内容を確かめてから、もう一度保存してください。"))};
    for (auto it = stale.theirs.constBegin(); it != stale.theirs.constEnd(); ++it) {
        if (it.key() != "revision"_L1 && stale.yours.contains(it.key()) && shown(stale.yours.value(it.key())) != shown(it.value()))
            lines.append(say(QT_TRANSLATE_NOOP("Register", "%1: 今の値「%2」、入力した値「%3」")).arg(it.key(), shown(it.value()), shown(stale.yours.value(it.key()))));
    }
    return lines;
}

QStringList linesOf(const Invalid &invalid)
{
    QStringList lines;
    for (const FieldError &error : invalid.errors)
        lines.append(error.field.isEmpty() ? error.message : error.field + u": "_s + error.message);
    return lines;
}

QStringList linesOf(const Support::Error &error)
{
    return {error.message};
}

} // namespace

QString standingText(const Policy::Finding &finding)
{
    if (finding.status != Policy::Status::Default || finding.rule.isEmpty())
        return finding.clause;
    QString text = finding.confirmation.isEmpty() ? say(QT_TRANSLATE_NOOP("Register", "既定"))
                                                  : say(QT_TRANSLATE_NOOP("Register", "既定（確認済 決裁番号 %1）")).arg(finding.confirmation);
    if (!finding.clause.isEmpty())
        text += u"・"_s + finding.clause;
    return text;
}

QString rejectionText(const Rejection &rejection)
{
    return std::visit([](const auto &one) { return linesOf(one); }, rejection).join(u'\n');
}

} // namespace Register
