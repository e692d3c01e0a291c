// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startup.h"
#include "models/storage/query.h"
#include "tests/policy/sixthpolicy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

/// A fresh register of a fictional town (架空) in a folder of its own, with its one root unit, and a way to act on it.
/// The policy is that of tests/policy/sixthpolicy.h, in which 番人 ("watch") is a role of the whole organization.
class RegisterFixture
{
public:
    explicit RegisterFixture(const QByteArray &policy = townPolicy())
        : clock(std::make_shared<Support::FixedClock>(QDateTime::fromString(QStringLiteral("2026-04-10T01:00:00Z"), Qt::ISODate))),
          path(dir.filePath(QStringLiteral("town.daicho"))), blueprint(App::assemble())
    {
        const auto made = App::createRegister(path, policyFile(policy, QStringLiteral("policy.json")), QStringLiteral("星見町（架空）"), *clock);
        if (!made)
            throw std::runtime_error(made.error().message.toStdString() + made.error().detail.toStdString());
        connection = std::make_unique<Storage::Connection>(path, Storage::Connection::Mode::ReadWrite);
    }

    static QByteArray townPolicy()
    {
        return sixthPolicy().replace("\"scope\": \"designated\"", "\"scope\": \"organization\"");
    }

    QString policyFile(const QByteArray &policy, const QString &name) const
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(policy) != policy.size())
            throw std::runtime_error("the policy cannot be written");
        return file.fileName();
    }

    Storage::Connection &db() { return *connection; }

    Register::Outcome act(const QString &name, const QJsonObject &params = {}, std::optional<qint64> person = {},
                          const QMap<QString, QString> &reasons = {}, const QString &at = {}, bool dryRun = false)
    {
        Register::Request request;
        request.act = name;
        request.params = params;
        request.personId = person;
        request.reasons = reasons;
        request.at = at;
        request.dryRun = dryRun;
        return Register::performOn(*connection, *blueprint, *clock, request);
    }

    /// The id that a done act answers with; 0, with the reason in the log, when it was not done.
    qint64 idOf(const Register::Outcome &outcome)
    {
        if (outcome)
            return outcome->result.value(QStringLiteral("id")).toInteger();
        qWarning("not done: %s", qUtf8Printable(fields(outcome).join(QLatin1Char(' '))));
        return 0;
    }

    /// The fields that were wrong; the kind of any other rejection in angle brackets.
    static QStringList fields(const Register::Outcome &outcome)
    {
        QStringList names;
        if (outcome)
            return {QStringLiteral("<done>")};
        if (const auto *invalid = std::get_if<Register::Invalid>(&outcome.error())) {
            for (const Register::FieldError &error : invalid->errors)
                names.append(error.field);
        } else if (std::holds_alternative<Register::Refused>(outcome.error())) {
            names.append(QStringLiteral("<refused>"));
        } else if (std::holds_alternative<Register::Stale>(outcome.error())) {
            names.append(QStringLiteral("<stale>"));
        } else {
            names.append(QStringLiteral("<error %1 %2>").arg(int(std::get<Support::Error>(outcome.error()).code))
                             .arg(std::get<Support::Error>(outcome.error()).detail));
        }
        return names;
    }

    qint64 number(const QString &sql)
    {
        Storage::Query query(*connection, sql);
        query.run();
        return query.next() ? query.integer(0) : -1;
    }
    QString text(const QString &sql)
    {
        Storage::Query query(*connection, sql);
        query.run();
        return query.next() ? query.text(0) : QString();
    }

    QTemporaryDir dir;
    std::shared_ptr<Support::FixedClock> clock;
    QString path;
    std::shared_ptr<const Register::Blueprint> blueprint;
    std::unique_ptr<Storage::Connection> connection;
};
