// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/rowgroups.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace Common {

void RowGroups::set(QList<RowGroup> groups, qsizetype entries, const QStringList &foldedKeys)
{
    const qsizetype counted = std::accumulate(groups.cbegin(), groups.cend(), qsizetype(0),
                                              [](qsizetype sum, const RowGroup &group) { return sum + group.count; });
    if (counted != entries)
        groups.clear();
    m_groups = std::move(groups);
    m_entries = entries;
    m_spans.assign(static_cast<size_t>(m_groups.size()), {});
    for (qsizetype at = 0; at < m_groups.size(); ++at)
        m_spans[static_cast<size_t>(at)].folded = foldedKeys.contains(m_groups.at(at).key);
    countRows();
}

void RowGroups::countRows()
{
    qsizetype row = 0;
    qsizetype position = 0;
    for (size_t at = 0; at < m_spans.size(); ++at) {
        m_spans[at].firstRow = row;
        m_spans[at].firstPosition = position;
        const qsizetype count = m_groups.at(static_cast<qsizetype>(at)).count;
        position += count;
        row += 1 + (m_spans[at].folded ? 0 : count);
    }
    m_rows = m_spans.empty() ? m_entries : row;
}

qsizetype RowGroups::rowCount() const
{
    return m_rows;
}

int RowGroups::groupAtRow(qsizetype row) const
{
    const auto after = std::upper_bound(m_spans.cbegin(), m_spans.cend(), row, [](qsizetype wanted, const Span &span) { return wanted < span.firstRow; });
    return static_cast<int>(after - m_spans.cbegin()) - 1;
}

int RowGroups::groupOf(qsizetype position) const
{
    // Empty groups share their first position with the one behind: the last of them has the entry.
    const auto after = std::upper_bound(m_spans.cbegin(), m_spans.cend(), position,
                                        [](qsizetype wanted, const Span &span) { return wanted < span.firstPosition; });
    return static_cast<int>(after - m_spans.cbegin()) - 1;
}

RowGroups::Place RowGroups::at(qsizetype row) const
{
    if (m_spans.empty())
        return {-1, row};
    const int group = groupAtRow(row);
    const Span &span = m_spans[static_cast<size_t>(group)];
    return {group, row == span.firstRow ? -1 : span.firstPosition + row - span.firstRow - 1};
}

std::optional<qsizetype> RowGroups::rowOf(qsizetype position) const
{
    if (m_spans.empty())
        return position;
    const Span &span = m_spans[static_cast<size_t>(groupOf(position))];
    if (span.folded)
        return std::nullopt;
    return span.firstRow + 1 + position - span.firstPosition;
}

qsizetype RowGroups::headRow(int group) const
{
    return m_spans[static_cast<size_t>(group)].firstRow;
}

bool RowGroups::isFolded(int group) const
{
    return m_spans[static_cast<size_t>(group)].folded;
}

void RowGroups::setFolded(int group, bool folded)
{
    m_spans[static_cast<size_t>(group)].folded = folded;
    countRows();
}

QStringList RowGroups::foldedKeys() const
{
    QStringList keys;
    for (qsizetype at = 0; at < m_groups.size(); ++at) {
        if (m_spans[static_cast<size_t>(at)].folded)
            keys += m_groups.at(at).key;
    }
    return keys;
}

qsizetype RowGroups::headingsAmong(qsizetype first, qsizetype last) const
{
    const auto from = std::lower_bound(m_spans.cbegin(), m_spans.cend(), first, [](const Span &span, qsizetype row) { return span.firstRow < row; });
    const auto to = std::upper_bound(m_spans.cbegin(), m_spans.cend(), last, [](qsizetype row, const Span &span) { return row < span.firstRow; });
    return std::max<qsizetype>(0, to - from);
}

} // namespace Common
