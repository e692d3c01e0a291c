// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/register/act.h"

namespace Register {

/// The policy a caller means: the id of one that ships with the program, or a JSON file. The error is a text for people: every
/// problem of the file on a line of its own, with its JSON path.
[[nodiscard]] tl::expected<Policy::Document, QString> wantedPolicy(const QString &wanted);
/// The same of a policy that is there as JSON.
[[nodiscard]] tl::expected<Policy::Document, QString> readablePolicy(const QByteArray &json, const QString &name);

struct WrittenPolicy {
    qint64 policyId = 0;
    qint64 versionId = 0;
};
/// Writes the document as the newest version of its policy, which is made when the register has none of that id; it starts
/// 未確認. Older versions stay as they are. The entry must be open. Throws DbError.
WrittenPolicy writePolicy(ActContext &context, const Policy::Document &document, const std::optional<QDate> &effectiveFrom = {},
                          const QString &summary = {});

} // namespace Register
