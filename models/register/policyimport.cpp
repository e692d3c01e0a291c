// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/policyimport.h"

#include "models/policy/policyreader.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

} // namespace

/// The policy a caller means: the id of a shipped one, or a file of its own.
tl::expected<Policy::Document, QString> wantedPolicy(const QString &wanted)
{
    for (const Policy::Document &document : Policy::shippedPolicies()) {
        if (document.id == wanted)
            return document;
    }
    QFile file(wanted);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Register", "規程「%1」がありません。daichoctl policies で一覧を見るか、規程の JSON ファイルを指定してください。")).arg(wanted));
    return readablePolicy(file.readAll(), wanted);
}

tl::expected<Policy::Document, QString> readablePolicy(const QByteArray &json, const QString &name)
{
    auto read = Policy::readPolicy(json);
    if (read)
        return *read;
    QStringList lines;
    for (const Policy::Problem &problem : read.error())
        lines.append(problem.path + u": "_s + problem.message);
    return tl::unexpected(say(QT_TRANSLATE_NOOP("Register", "規程「%1」は読めません。\n%2")).arg(name, lines.join(u'\n')));
}

WrittenPolicy writePolicy(ActContext &context, const Policy::Document &document, const std::optional<QDate> &effectiveFrom, const QString &summary)
{
    const QByteArray text = QJsonDocument(document.raw).toJson(QJsonDocument::Compact);
    std::optional<qint64> policyId;
    {
        Query query(context.db, u"SELECT id FROM policy WHERE code = :code"_s);
        query.bind(u":code"_s, document.id).run();
        if (query.next())
            policyId = query.integer(0);
    }
    if (!policyId)
        policyId = context.journal.insert(u"policy"_s, {{u"code"_s, document.id}, {u"title"_s, document.title}});
    const qint64 versionId = context.journal.insert(
        u"policy_version"_s,
        {{u"policy_id"_s, *policyId},
         {u"version"_s, document.version},
         {u"document"_s, QString::fromUtf8(text)},
         {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())},
         {u"imported_at"_s, context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)},
         {u"effective_from"_s, effectiveFrom ? QVariant(effectiveFrom->toString(Qt::ISODate)) : QVariant()},
         {u"summary"_s, summary.isEmpty() ? QVariant() : QVariant(summary)}});
    context.journal.update(u"policy"_s, *policyId, {{u"current_version_id"_s, versionId}, {u"title"_s, document.title}});
    return {*policyId, versionId};
}

} // namespace Register
