// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of PagedTableModel: which rows they are, what they say, folding.
#include "ui/common/pagedtablemodel.h"

#include <QLocale>

namespace Common {

void PagedTableModel::setGroups(QList<RowGroup> groups)
{
    m_groups.set(std::move(groups), m_ids.size(), m_folded);
}

bool PagedTableModel::isHeading(int row) const
{
    return row >= 0 && row < m_groups.rowCount() && m_groups.at(row).isHeading();
}

Qt::ItemFlags PagedTableModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && isHeading(index.row()))
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

QVariant PagedTableModel::headingRole(const QModelIndex &index, int group, int role) const
{
    const RowGroup &one = m_groups.groups().at(group);
    const auto text = [&one] { return tr("%1（%2 件）", "heading of a group").arg(one.title, QLocale(QLocale::Japanese, QLocale::Japan).toString(one.count)); };
    switch (role) {
    case HeadingRole:
        return text();
    case Qt::DisplayRole: // the view paints it once over the whole row, with the mark of folding
        return index.column() == 0 ? QVariant(text()) : QVariant();
    case Qt::AccessibleTextRole:
        return m_groups.isFolded(group) ? tr("%1、たたんだ見出し").arg(text()) : tr("%1、見出し").arg(text());
    default:
        return {};
    }
}

void PagedTableModel::setFolded(int group, bool folded)
{
    if (group < 0 || group >= m_groups.groups().size() || m_groups.isFolded(group) == folded)
        return;
    const RowGroup one = m_groups.groups().at(group);
    const int head = int(m_groups.headRow(group));
    const int first = head + 1;
    const int last = head + int(one.count);
    m_folded.removeAll(one.key);
    if (folded)
        m_folded += one.key;
    if (one.count > 0 && folded)
        beginRemoveRows({}, first, last);
    else if (one.count > 0)
        beginInsertRows({}, first, last);
    m_groups.setFolded(group, folded);
    if (one.count > 0 && folded)
        endRemoveRows();
    else if (one.count > 0)
        endInsertRows();
    emit dataChanged(index(head, 0), index(head, columnCount() - 1));
    emit foldingChanged();
}

void PagedTableModel::setAllFolded(bool folded)
{
    if (m_groups.isEmpty())
        return;
    // One reset: as many single changes as groups would lay the view out as often.
    beginResetModel();
    for (int group = 0; group < m_groups.groups().size(); ++group) {
        const QString key = m_groups.groups().at(group).key;
        m_folded.removeAll(key);
        if (folded)
            m_folded += key;
    }
    setGroups(m_groups.groups());
    endResetModel();
    emit foldingChanged();
}

bool PagedTableModel::reveal(qint64 id)
{
    const qsizetype position = m_ids.indexOf(id);
    if (position < 0)
        return false;
    if (!m_groups.isEmpty())
        setFolded(m_groups.groupOf(position), false);
    return true;
}

QStringList PagedTableModel::foldedKeys() const
{
    return m_folded;
}

void PagedTableModel::setFoldedKeys(const QStringList &keys)
{
    m_folded = keys;
}

} // namespace Common
