// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/classes/link.h"

namespace Assets {

/// One line of 格納・複製: the other end of a link of this asset.
struct LinkRow {
    qint64 linkId = 0;
    Classes::LinkKind kind = Classes::LinkKind::CopyOf;
    bool outgoing = false; ///< true: the asset is a copy of the other; false: the other is a copy of the asset
    QString label;         ///< 複製, 印刷・出力 …
    QString reason;
    QString at;            ///< UTC
    RowView other;         ///< name hidden where it is closed
};

/// Sources first, then copies; each oldest first. Throws DbError.
[[nodiscard]] QList<LinkRow> linkRows(Storage::Connection &db, const Register::Visibility &visible, const Policy::Document &policy, qint64 id);

/// All links in force between assets, as flat rows for a list: both ends with number and, where open, name.
struct LinkLine {
    Classes::Link link;
    QString label;
    RowView from;
    RowView to;
};
[[nodiscard]] QList<LinkLine> linkLines(Storage::Connection &db, const Register::Visibility &visible);

} // namespace Assets
