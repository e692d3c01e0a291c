// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/making.h"

#include "app/startup.h"
#include "models/policy/policyreader.h"
#include "models/register/rejectiontext.h"
#include "models/takeover/takeoverqueries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Support::ErrorCode;

namespace App {

namespace {

constexpr char kSampleLedger[] = ":/samples/hokuto-sample.xlsx";

QString say(const char *text)
{
    return QCoreApplication::translate("App", text);
}

Support::Result<QJsonObject> performed(Register::OpenRegister &opened, const QString &act,
                                       const QJsonObject &params)
{
    Register::Request request;
    request.act = act;
    request.params = params;
    const Register::Outcome outcome = opened.performAndWait(request);
    if (outcome)
        return outcome->result;
    if (const auto *error = std::get_if<Support::Error>(&outcome.error()))
        return tl::unexpected(*error);
    return Support::fail(ErrorCode::InvalidInput, Register::rejectionText(outcome.error()), act);
}

/// A register that was begun and could not be finished is of no use to anybody.
void removeFiles(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

Support::Result<std::optional<qint64>> addFirst(const Shell::NewRegister &wanted)
{
    auto opened = openRegister(wanted.path);
    if (!opened)
        return tl::unexpected(opened.error());
    QJsonObject person{{u"name"_s, wanted.person}};
    if (!wanted.post.isEmpty())
        person.insert(u"post"_s, wanted.post);
    if (!wanted.unit.isEmpty()) {
        const auto unit = performed(**opened, u"unit.add"_s,
                                    {{u"name"_s, wanted.unit}, {u"parent"_s, wanted.organization}});
        if (!unit)
            return tl::unexpected(unit.error());
        person.insert(u"unit"_s, unit->value(u"id"_s));
    }
    if (wanted.person.isEmpty())
        return std::nullopt;
    const auto added = performed(**opened, u"person.add"_s, person);
    if (!added)
        return tl::unexpected(added.error());
    return added->value(u"id"_s).toInteger();
}

Support::Result<void> takeOverSample(const QString &path)
{
    auto opened = openRegister(path);
    if (!opened)
        return tl::unexpected(opened.error());
    for (const Takeover::BatchRow &batch : Takeover::batches((*opened)->readConnection())) {
        if (batch.undoneAt.isEmpty())
            return {}; // it is there; what was taken out comes back when it is asked for again
    }
    const QTemporaryDir folder;
    const QString ledger = folder.filePath(u"見本-北都町.xlsx"_s);
    if (!QFile::copy(QString::fromLatin1(kSampleLedger), ledger))
        return Support::fail(
            ErrorCode::InputOutput,
            say(QT_TRANSLATE_NOOP(
                "App",
                "見本の台帳を作業用のフォルダーに書けません。ディスクの空きを確かめてください。")),
            folder.errorString());
    const auto taken =
        performed(**opened, u"ledger.takeOver"_s,
                  {{u"file"_s, ledger}, {u"allSheets"_s, true}, {u"sample"_s, true}});
    if (!taken)
        return tl::unexpected(taken.error());
    return {};
}

} // namespace

Support::Result<std::unique_ptr<Register::OpenRegister>> openRegister(const QString &path)
{
    return Register::OpenRegister::open(path, assemble(), std::make_shared<Support::Clock>());
}

Support::Result<std::optional<qint64>> createNewRegister(const Shell::NewRegister &wanted)
{
    if (const auto made =
            createRegister(wanted.path, wanted.policy, wanted.organization, Support::Clock());
        !made)
        return tl::unexpected(made.error());
    auto first = addFirst(wanted);
    if (!first)
        removeFiles(wanted.path);
    return first;
}

QString samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"見本-北都町.daicho"_s);
}

Support::Result<QString> sampleRegister(const QString &path)
{
    const bool isNew = !QFile::exists(path);
    if (isNew) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        const QList<Policy::Document> policies = Policy::shippedPolicies();
        if (policies.isEmpty())
            return Support::fail(ErrorCode::Internal,
                                 say(QT_TRANSLATE_NOOP("App", "収録された規程がありません。")),
                                 u"no policy in the resources"_s);
        const auto made =
            createRegister(path, policies.first().id,
                           say(QT_TRANSLATE_NOOP("App", "北都町（架空の見本）")), Support::Clock());
        if (!made)
            return tl::unexpected(made.error());
    }
    if (const auto taken = takeOverSample(path); !taken) {
        if (isNew)
            removeFiles(path);
        return tl::unexpected(taken.error());
    }
    return path;
}

} // namespace App
