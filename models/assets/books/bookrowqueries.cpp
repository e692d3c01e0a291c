// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/bookrowqueries.h"

#include "models/organization/organizationqueries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

} // namespace

BookRows::BookRows(Storage::Connection &db, std::unique_ptr<RowFeed> feed, QList<BookColumn> columns, GroupWish groups)
    : m_feed(std::move(feed)), m_columns(std::move(columns)), m_groups(std::move(groups))
{
    if (m_groups.field == "unit"_L1)
        m_unitNames = Organization::unitNames(db);
}

QString BookRows::groupOf(const RowView &row) const
{
    if (m_groups.field == "unit"_L1)
        return m_unitNames.value(row.unitId.value_or(0), say(QT_TRANSLATE_NOOP("Assets", "組織なし")));
    return row.shown.value(m_groups.field);
}

std::optional<Books::Row> BookRows::next()
{
    const RowView *row = std::exchange(m_waiting, nullptr);
    if (!row)
        row = m_feed->next();
    if (!row)
        return std::nullopt;
    if (!m_groups.field.isEmpty()) {
        const QString group = groupOf(*row);
        if (m_group != group) {
            m_group = group;
            m_waiting = row;
            return Books::Row{{group}, true, m_groups.newPage};
        }
    }
    Books::Row printed;
    for (const BookColumn &column : std::as_const(m_columns))
        printed.cells.append(column.cell(*row));
    return printed;
}

} // namespace Assets
