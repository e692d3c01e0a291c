// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/columnmemory.h"

#include "ui/common/settings.h"
#include "ui/common/style.h"

#include <QAbstractItemModel>
#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr int kDefaultWidth = 120;
constexpr int kNormalFontHeight = 14; ///< at which Column::width is meant, in pixels

int widthInFont(int width, const QFontMetrics &metrics)
{
    const int wanted = width > 0 ? width : kDefaultWidth;
    return std::max(kTarget, wanted * std::max(kNormalFontHeight, metrics.height()) / kNormalFontHeight);
}

void asTheModelSays(QHeaderView &header)
{
    const QAbstractItemModel *model = header.model();
    for (int column = 0; column < header.count(); ++column) {
        const QVariant visible = model->headerData(column, Qt::Horizontal, ColumnVisibleRole);
        header.setSectionHidden(column, visible.isValid() && !visible.toBool());
        header.resizeSection(column, widthInFont(model->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt(),
                                                 header.fontMetrics()));
        header.moveSection(header.visualIndex(column), column);
    }
}

} // namespace

QString columnKey(const QAbstractItemModel *model, int column)
{
    const QString key = model->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    return key.isEmpty() ? QString::number(column) : key;
}

int columnOf(const QAbstractItemModel *model, const QString &key)
{
    for (int column = 0; column < model->columnCount(); ++column) {
        if (columnKey(model, column) == key)
            return column;
    }
    return -1;
}

QString ColumnMemory::path(QLatin1String leaf) const
{
    return u"views/"_s % m_key % u'/' % leaf;
}

void ColumnMemory::saveColumns(const QHeaderView &header) const
{
    if (!isActive() || !header.model() || header.count() == 0)
        return;
    QStringList columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const bool hidden = header.isSectionHidden(column);
        // A hidden section has the width 0; it comes back with the one it began with.
        columns += u"%1|%2|%3"_s.arg(columnKey(header.model(), column)).arg(hidden ? 0 : header.sectionSize(column)).arg(hidden ? 0 : 1);
    }
    Settings().setValue(path("columns"_L1), columns);
}

void ColumnMemory::restoreColumns(QHeaderView &header) const
{
    if (!header.model())
        return;
    asTheModelSays(header);
    if (!isActive())
        return;
    const QStringList columns = Settings().value(path("columns"_L1)).toStringList();
    int visual = 0;
    int shown = 0;
    for (const QString &entry : columns) {
        const QStringList parts = entry.split(u'|');
        const int column = parts.size() == 3 ? columnOf(header.model(), parts.at(0)) : -1;
        if (column < 0)
            continue;
        header.moveSection(header.visualIndex(column), visual++);
        const int width = parts.at(1).toInt();
        if (width > 0)
            header.resizeSection(column, std::max(width, kTarget));
        header.setSectionHidden(column, parts.at(2) == "0"_L1);
        shown += parts.at(2) == "0"_L1 ? 0 : 1;
    }
    if (!columns.isEmpty() && shown == 0)
        asTheModelSays(header); // an empty table would hide the very menu that brings columns back
}

void ColumnMemory::saveSort(const QAbstractItemModel &model, const SortKeys &keys) const
{
    if (!isActive())
        return;
    QStringList entries;
    for (const SortKey &key : keys)
        entries += QString(columnKey(&model, key.column) % (key.order == Qt::AscendingOrder ? u"|a"_s : u"|d"_s));
    Settings().setValue(path("sort"_L1), entries);
}

SortKeys ColumnMemory::restoredSort(const QAbstractItemModel &model) const
{
    SortKeys keys;
    if (!isActive())
        return keys;
    const QStringList entries = Settings().value(path("sort"_L1)).toStringList();
    for (const QString &entry : entries) {
        const int column = columnOf(&model, entry.section(u'|', 0, 0));
        if (column >= 0)
            keys += SortKey{column, entry.endsWith(u"|d"_s) ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    return keys;
}

bool ColumnMemory::isCompact() const
{
    return isActive() && Settings().value(path("compact"_L1)).toBool();
}

void ColumnMemory::saveCompact(bool compact) const
{
    if (isActive())
        Settings().setValue(path("compact"_L1), compact);
}

void ColumnMemory::forget() const
{
    if (isActive())
        Settings().remove(u"views/"_s % m_key % u"/columns"_s);
}

} // namespace Common
