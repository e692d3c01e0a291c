// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/register/act.h"

#include <memory>

namespace Register {

/// That the responsible role has confirmed the settings of a version (規程設定書).
struct Confirmation {
    QDate on;
    QString number; ///< 決裁番号
    QString by;     ///< role or person, in words
    bool operator==(const Confirmation &) const = default;
};

/// A policy as the register keeps it: its own copy, versioned. Decisions keep the version they were made under.
struct StoredPolicy {
    qint64 id = 0;
    QString code;
    QString title;
    qint64 versionId = 0;
    std::shared_ptr<const Policy::Document> document; ///< never null; its rules weigh what the confirmation makes them
    std::optional<Confirmation> confirmation{};       ///< nullopt = 未確認
    std::optional<QDate> effectiveFrom{};             ///< of a revision, as it was entered
    QString summary{};                                ///< what the revision changed, in the words of whoever imported it
    QString importedAt{};                             ///< UTC
};

/// All policies of the register with their present version, in the order they were added. Throws DbError.
[[nodiscard]] QList<StoredPolicy> storedPolicies(Storage::Connection &db);
[[nodiscard]] std::optional<StoredPolicy> storedPolicy(Storage::Connection &db, qint64 policyId);
[[nodiscard]] std::optional<StoredPolicy> storedPolicyByCode(Storage::Connection &db, const QString &code);
/// Every version of a policy, the newest first.
[[nodiscard]] QList<StoredPolicy> policyVersions(Storage::Connection &db, qint64 policyId);
/// A version by its id, for old decisions. Documents are parsed once in a process.
[[nodiscard]] std::shared_ptr<const Policy::Document> policyVersion(Storage::Connection &db, qint64 versionId);

/// The office's own text of a 規程, with its hash.
struct Attachment {
    qint64 id = 0;
    qint64 policyId = 0;
    QString name;
    QString mediaType;
    QString sha256;
    qint64 size = 0;
};
[[nodiscard]] QList<Attachment> attachments(Storage::Connection &db, qint64 policyId);
[[nodiscard]] QByteArray attachmentContent(Storage::Connection &db, qint64 attachmentId);

/// Values of the register as a whole: "organization", "sample", "fold_version", "approval_titles" …
[[nodiscard]] QString info(Storage::Connection &db, const QString &key);
void setInfo(ActContext &context, const QString &key, const QString &value);

} // namespace Register
