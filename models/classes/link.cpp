// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/link.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Classes {

namespace {

QString ownLabel(LinkKind kind)
{
    switch (kind) {
    case LinkKind::CopyOf: return QCoreApplication::translate("Classes", "複製");
    case LinkKind::PrintOf: return QCoreApplication::translate("Classes", "印刷・出力");
    case LinkKind::ExcerptOf: return QCoreApplication::translate("Classes", "抜粋・加工");
    case LinkKind::BackupOf: return QCoreApplication::translate("Classes", "バックアップ");
    case LinkKind::PartOf: return QCoreApplication::translate("Classes", "部分");
    case LinkKind::StoredOn: return QCoreApplication::translate("Classes", "格納");
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<LinkKind> &linkKinds()
{
    static const QList<LinkKind> kinds{LinkKind::CopyOf, LinkKind::PrintOf, LinkKind::ExcerptOf,
                                       LinkKind::BackupOf, LinkKind::PartOf, LinkKind::StoredOn};
    return kinds;
}

QString linkCode(LinkKind kind)
{
    switch (kind) {
    case LinkKind::CopyOf: return u"copyOf"_s;
    case LinkKind::PrintOf: return u"printOf"_s;
    case LinkKind::ExcerptOf: return u"excerptOf"_s;
    case LinkKind::BackupOf: return u"backupOf"_s;
    case LinkKind::PartOf: return u"partOf"_s;
    case LinkKind::StoredOn: return u"storedOn"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LinkKind> linkKind(const QString &codeOrLabel)
{
    for (const LinkKind kind : linkKinds()) {
        if (linkCode(kind) == codeOrLabel || ownLabel(kind) == codeOrLabel)
            return kind;
    }
    return std::nullopt;
}

QString linkLabel(const Policy::Document &policy, LinkKind kind)
{
    return policy.term(linkCode(kind), ownLabel(kind));
}

bool inheritsClass(LinkKind kind)
{
    return kind == LinkKind::CopyOf || kind == LinkKind::PrintOf || kind == LinkKind::BackupOf;
}

} // namespace Classes
