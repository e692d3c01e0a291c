// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Common {

/// A heading of a grouped list with the rows under it. `key` stays the same while titles change, so that what was folded
/// stays folded.
struct RowGroup {
    QString key;
    QString title;
    qsizetype count = 0;
    bool operator==(const RowGroup &) const = default;
};

/// Where the rows of a grouped list stand: headings between the entries of one ordered list, some of them folded.
/// The entries themselves are not copied: a place is a position in the caller's list, found by halving over the groups.
class RowGroups
{
public:
    struct Place {
        int group = -1;          ///< -1 without groups
        qsizetype position = -1; ///< in the list of entries; -1 = the heading of the group
        [[nodiscard]] bool isHeading() const { return position < 0; }
    };

    /// Groups in order, over `entries` entries. Counts that do not add up to them leave the list without groups.
    void set(QList<RowGroup> groups, qsizetype entries, const QStringList &foldedKeys);
    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }
    [[nodiscard]] const QList<RowGroup> &groups() const { return m_groups; }

    [[nodiscard]] qsizetype rowCount() const;
    [[nodiscard]] Place at(qsizetype row) const;
    /// nullopt when it stands under a folded heading.
    [[nodiscard]] std::optional<qsizetype> rowOf(qsizetype position) const;
    [[nodiscard]] int groupOf(qsizetype position) const;
    [[nodiscard]] qsizetype headRow(int group) const;
    [[nodiscard]] bool isFolded(int group) const;
    void setFolded(int group, bool folded);
    [[nodiscard]] QStringList foldedKeys() const;
    /// How many headings stand among these rows, both ends included.
    [[nodiscard]] qsizetype headingsAmong(qsizetype first, qsizetype last) const;

private:
    struct Span {
        qsizetype firstRow = 0;      ///< of the heading
        qsizetype firstPosition = 0; ///< of the first entry
        bool folded = false;
    };
    void countRows();
    [[nodiscard]] int groupAtRow(qsizetype row) const;

    QList<RowGroup> m_groups;
    std::vector<Span> m_spans;
    qsizetype m_entries = 0;
    qsizetype m_rows = 0;
};

} // namespace Common
