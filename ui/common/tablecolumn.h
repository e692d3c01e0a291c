// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>
#include <QVector>

namespace Common {

/// One column of a list.
struct Column {
    QString key;       ///< stable name: column memory and sorting go by it
    QString title;
    QString toolTip;   ///< empty = the title
    int width = 0;     ///< at the normal text size; 0 = a default
    bool visible = true; ///< at first; the user's choice is remembered
    bool sortable = true;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// Cells in the order of the columns: text, number, bool (shown as ✓), or a Badge.
using Row = QVector<QVariant>;

struct SortKey {
    int column = 0; ///< logical column of the model
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortKey &) const = default;
};
using SortKeys = QList<SortKey>;

/// A cell as text: what a list shows and what is copied to a sheet. Badges in whole words (未分類, 照会中).
[[nodiscard]] QString cellText(const QVariant &cell);

/// Roles that Common models give and Common::TableView understands. Other models may give them too.
enum TableRole {
    BadgeRole = Qt::UserRole + 100, ///< Common::Badge
    IdRole,                         ///< qint64 row id
    PlaceholderRole,                ///< true while the row has not come yet
    ColumnKeyRole,                  ///< in headerData: the stable key
    ColumnWidthRole,                ///< in headerData: width to begin with
    ColumnVisibleRole,              ///< in headerData: shown to begin with
    HeadingRole,          ///< the text of a row that is the heading of a group; nothing for every other row
    ColumnSortableRole,             ///< in headerData: false where a click does not sort
};

} // namespace Common
