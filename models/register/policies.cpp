// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/policies.h"

#include "models/policy/policyreader.h"
#include "models/storage/query.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMutex>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Register {

namespace {

QString sha256Of(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QByteArray documentText(Storage::Connection &db, qint64 versionId)
{
    Query query(db, u"SELECT document FROM policy_version WHERE id = :id"_s);
    query.bind(u":id"_s, versionId).run();
    if (!query.next())
        throw Storage::DbError(Storage::DbError::Code::Other, u"no policy version %1"_s.arg(versionId));
    return query.text(0).toUtf8();
}

using DocumentPtr = std::shared_ptr<const Policy::Document>;

/// Parsed documents by the hash of their text and the 決裁番号 they were confirmed under: the same text is the same policy,
/// whichever register holds it. The text itself is read and hashed only the first time, since every row of a takeover asks.
DocumentPtr parsed(Storage::Connection &db, qint64 versionId, const QString &sha256, const QString &confirmation)
{
    static QMutex mutex;
    static QHash<QString, DocumentPtr> cache;
    const QMutexLocker lock(&mutex);
    DocumentPtr plain = cache.value(sha256);
    if (!plain) {
        const QByteArray text = documentText(db, versionId);
        auto read = Policy::readPolicy(text);
        if (!read || sha256Of(text) != sha256)
            throw Storage::DbError(Storage::DbError::Code::Damaged, u"a stored policy cannot be read or is not the one that was stored"_s);
        plain = std::make_shared<const Policy::Document>(std::move(*read));
        cache.insert(sha256, plain);
    }
    if (confirmation.isEmpty())
        return plain;
    DocumentPtr &slot = cache[QString(sha256 + u' ' + confirmation)];
    if (!slot)
        slot = std::make_shared<const Policy::Document>(Policy::confirmed(*plain, confirmation));
    return slot;
}

const QString kSelectStored = u"SELECT policy.id, code, title, policy_version.id, sha256, effective_from, summary, imported_at, "
                              "confirmed_on, confirmed_number, confirmed_by FROM policy JOIN policy_version ON "_s;
const QString kCurrent = u"policy_version.id = policy.current_version_id"_s;

StoredPolicy storedFrom(const Query &query)
{
    StoredPolicy policy;
    policy.id = query.integer(0);
    policy.code = query.text(1);
    policy.title = query.text(2);
    policy.versionId = query.integer(3);
    if (!query.isNull(5))
        policy.effectiveFrom = QDate::fromString(query.text(5), Qt::ISODate);
    policy.summary = query.text(6);
    policy.importedAt = query.text(7);
    if (!query.isNull(8))
        policy.confirmation = Confirmation{QDate::fromString(query.text(8), Qt::ISODate), query.text(9), query.text(10)};
    return policy;
}

QList<StoredPolicy> readStored(Storage::Connection &db, Query &query)
{
    QList<StoredPolicy> policies;
    QStringList hashes;
    while (query.next()) {
        policies.append(storedFrom(query));
        hashes.append(query.text(4));
    }
    for (qsizetype at = 0; at < policies.size(); ++at) {
        StoredPolicy &policy = policies[at];
        policy.document = parsed(db, policy.versionId, hashes.at(at), policy.confirmation ? policy.confirmation->number : QString());
    }
    return policies;
}

std::optional<StoredPolicy> firstOf(const QList<StoredPolicy> &policies)
{
    return policies.isEmpty() ? std::nullopt : std::optional(policies.first());
}

} // namespace

QList<StoredPolicy> storedPolicies(Storage::Connection &db)
{
    Query query(db, kSelectStored + kCurrent + u" ORDER BY policy.id"_s);
    query.run();
    return readStored(db, query);
}

std::optional<StoredPolicy> storedPolicy(Storage::Connection &db, qint64 policyId)
{
    Query query(db, kSelectStored + kCurrent + u" WHERE policy.id = :id"_s);
    query.bind(u":id"_s, policyId).run();
    return firstOf(readStored(db, query));
}

std::optional<StoredPolicy> storedPolicyByCode(Storage::Connection &db, const QString &code)
{
    Query query(db, kSelectStored + kCurrent + u" WHERE policy.code = :code"_s);
    query.bind(u":code"_s, code).run();
    return firstOf(readStored(db, query));
}

QList<StoredPolicy> policyVersions(Storage::Connection &db, qint64 policyId)
{
    Query query(db, kSelectStored + u"policy_version.policy_id = policy.id WHERE policy.id = :id ORDER BY version DESC, policy_version.id DESC"_s);
    query.bind(u":id"_s, policyId).run();
    return readStored(db, query);
}

std::shared_ptr<const Policy::Document> policyVersion(Storage::Connection &db, qint64 versionId)
{
    Query query(db, u"SELECT sha256, confirmed_number FROM policy_version WHERE id = :id"_s);
    query.bind(u":id"_s, versionId).run();
    if (!query.next())
        throw Storage::DbError(Storage::DbError::Code::Other, u"no policy version %1"_s.arg(versionId));
    return parsed(db, versionId, query.text(0), query.text(1));
}

QList<Attachment> attachments(Storage::Connection &db, qint64 policyId)
{
    Query query(db,
                u"SELECT id, policy_id, name, media_type, sha256, length(content) FROM policy_attachment "
                "WHERE policy_id = :policy AND removed = 0 ORDER BY id"_s);
    query.bind(u":policy"_s, policyId).run();
    QList<Attachment> found;
    while (query.next())
        found.append({query.integer(0), query.integer(1), query.text(2), query.text(3), query.text(4), query.integer(5)});
    return found;
}

QByteArray attachmentContent(Storage::Connection &db, qint64 attachmentId)
{
    Query query(db, u"SELECT content FROM policy_attachment WHERE id = :id"_s);
    query.bind(u":id"_s, attachmentId).run();
    return query.next() ? query.bytes(0) : QByteArray();
}

QString info(Storage::Connection &db, const QString &key)
{
    Query query(db, u"SELECT value FROM register_info WHERE key = :key"_s);
    query.bind(u":key"_s, key).run();
    return query.next() ? query.text(0) : QString();
}

void setInfo(ActContext &context, const QString &key, const QString &value)
{
    std::optional<qint64> id;
    {
        Query query(context.db, u"SELECT id FROM register_info WHERE key = :key"_s);
        query.bind(u":key"_s, key).run();
        if (query.next())
            id = query.integer(0);
    }
    if (id)
        context.journal.update(u"register_info"_s, *id, {{u"value"_s, value}});
    else
        context.journal.insert(u"register_info"_s, {{u"key"_s, key}, {u"value"_s, value}});
}

} // namespace Register
