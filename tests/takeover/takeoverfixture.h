// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetrepository.h"
#include "models/assets/assetservice.h"
#include "models/assets/labels/assetlabelqueries.h"
#include "models/classes/classificationrepository.h"
#include "models/classes/consultationacts.h"
#include "models/custody/custodyservice.h"
#include "models/disposal/disposalservice.h"
#include "models/labels/labelservice.h"
#include "models/media/mediumservice.h"
#include "models/organization/organizationservice.h"
#include "models/permits/permitservice.h"
#include "models/places/placeservice.h"
#include "models/register/openregister.h"
#include "models/register/rejectiontext.h"
#include "models/storage/query.h"
#include "models/takeover/takeoverservice.h"

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

/// A register of a fictional town (架空) with one root unit, and ledgers to take over.
class TakeoverFixture
{
public:
    explicit TakeoverFixture(const QString &policy = QStringLiteral("general"), bool withRoot = true)
        : clock(std::make_shared<Support::FixedClock>(QDateTime::fromString(QStringLiteral("2026-04-10T01:00:00Z"), Qt::ISODate))),
          path(dir.filePath(QStringLiteral("town.daicho")))
    {
        Organization::addTo(blueprint);
        Places::addTo(blueprint);
        Labels::addTo(blueprint, {Assets::labelSource()});
        Permits::addTo(blueprint, {{QStringLiteral("asset"), Assets::levelsOf}, {QStringLiteral("medium"), Media::levelsOf}});
        Classes::addTo(blueprint);
        Classes::addConsultations(blueprint);
        Assets::addTo(blueprint);
        Media::addTo(blueprint);
        Custody::addTo(blueprint);
        Disposal::addTo(blueprint);
        Takeover::addTo(blueprint);
        const auto made = Storage::createRegisterFile(path, [&](Storage::Connection &fresh) -> Support::Result<void> {
            connectionInUse = &fresh;
            const auto created = act(QStringLiteral("register.create"), {{QStringLiteral("policy"), policy}, {QStringLiteral("organization"), QStringLiteral("北都町（架空）")}});
            if (created && withRoot)
                (void)act(QStringLiteral("unit.add"), {{QStringLiteral("name"), QStringLiteral("北都町（架空）")}});
            connectionInUse = nullptr;
            if (!created)
                return Support::fail(Support::ErrorCode::Internal, Register::rejectionText(created.error()));
            return {};
        });
        if (!made)
            throw std::runtime_error(made.error().message.toStdString());
        connection = std::make_unique<Storage::Connection>(path, Storage::Connection::Mode::ReadWrite);
    }

    Register::Outcome act(const QString &name, const QJsonObject &params, std::shared_ptr<Support::Progress> progress = {}, bool dryRun = false)
    {
        Register::Request request;
        request.act = name;
        request.params = params;
        request.dryRun = dryRun;
        request.progress = std::move(progress);
        return Register::performOn(connectionInUse ? *connectionInUse : *connection, blueprint, *clock, request);
    }

    /// Takes a file over and returns the result; what was rejected is in "rejected".
    QJsonObject takeOver(const QString &file, QJsonObject more = {}, bool dryRun = false)
    {
        more.insert(QStringLiteral("file"), file);
        const Register::Outcome outcome = act(QStringLiteral("ledger.takeOver"), more, {}, dryRun);
        if (outcome)
            return outcome->result;
        return {{QStringLiteral("rejected"), Register::rejectionText(outcome.error())}};
    }

    QString csv(const QString &name, const QString &text)
    {
        return bytes(name, text.toUtf8());
    }
    QString bytes(const QString &name, const QByteArray &content)
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw std::runtime_error("the ledger cannot be written");
        return file.fileName();
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
    qint64 living() { return number(QStringLiteral("SELECT count(*) FROM object WHERE kind = 'asset' AND state <> 'void'")); }
    Assets::Asset asset(const QString &assetNumber)
    {
        return Assets::loadByNumber(*connection, assetNumber).value_or(Assets::Asset());
    }
    QString unitName(const Assets::Asset &one)
    {
        return text(QStringLiteral("SELECT name FROM unit WHERE id = %1").arg(one.object.unitId.value_or(0)));
    }

    QTemporaryDir dir;
    std::shared_ptr<Support::FixedClock> clock;
    QString path;
    Register::Blueprint blueprint = Register::Blueprint::ground();
    Storage::Connection *connectionInUse = nullptr;
    std::unique_ptr<Storage::Connection> connection;
};
