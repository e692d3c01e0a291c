// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

#include <QList>
#include <QString>

#include <optional>

namespace Classes {

/// What one object is to another: `from` is a copy, a printout, a part … of `to`, or is stored on it.
enum class LinkKind { CopyOf, PrintOf, ExcerptOf, BackupOf, PartOf, StoredOn };

struct Link {
    qint64 id = 0;
    qint64 fromId = 0;
    qint64 toId = 0;
    LinkKind kind = LinkKind::CopyOf;
    QString reason;
    QString at; ///< UTC
    bool operator==(const Link &) const = default;
};

[[nodiscard]] const QList<LinkKind> &linkKinds();
[[nodiscard]] QString linkCode(LinkKind kind); ///< "copyOf" …: the stored code and the parameter's name
/// By code or by one of our labels; nullopt for any other text.
[[nodiscard]] std::optional<LinkKind> linkKind(const QString &codeOrLabel);
/// 複製, 印刷・出力 …: what `from` is. The policy's own word (its term of the same code) wins.
[[nodiscard]] QString linkLabel(const Policy::Document &policy, LinkKind kind);
/// True where the class of the source binds: copies, printouts and backups. An excerpt keeps a class of its own. (INV-03)
[[nodiscard]] bool inheritsClass(LinkKind kind);

} // namespace Classes
