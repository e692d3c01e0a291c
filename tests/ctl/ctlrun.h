// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

/// Runs the real daichoctl and keeps what it said.
struct CtlRun {
    int exitCode = -1;
    QByteArray out;
    QString errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QList<QJsonObject> jsonLines() const
    {
        QList<QJsonObject> lines;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }
    /// Rule ids of the findings, in order.
    [[nodiscard]] QStringList rules() const
    {
        QStringList ids;
        for (const QJsonValue &finding : json().value(QStringLiteral("findings")).toArray())
            ids.append(finding.toObject().value(QStringLiteral("rule")).toString());
        return ids;
    }
    [[nodiscard]] QJsonObject finding(const QString &severity) const
    {
        for (const QJsonValue &finding : json().value(QStringLiteral("findings")).toArray()) {
            if (finding.toObject().value(QStringLiteral("severity")).toString() == severity)
                return finding.toObject();
        }
        return {};
    }
};

inline CtlRun ctl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(DAICHO_CTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    CtlRun run;
    if (!process.waitForFinished(120'000))
        return run;
    run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.errors = QString::fromUtf8(process.readAllStandardError());
    return run;
}

/// `daichoctl do FILE ACT --params -` with an object.
inline CtlRun ctlDo(const QString &file, const QString &act, const QJsonObject &params, const QStringList &more = {})
{
    return ctl(QStringList{QStringLiteral("do"), file, act, QStringLiteral("--params"), QStringLiteral("-"), QStringLiteral("--json")} + more,
               QJsonDocument(params).toJson());
}
