// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/rowfeedqueries.h"

namespace Assets {

RowFeed::RowFeed(Storage::Connection &db, const Register::Visibility &visible, QVector<qint64> ids)
    : m_queries(db, visible), m_ids(std::move(ids))
{
}

const RowView *RowFeed::next()
{
    if (m_at >= m_ids.size())
        return nullptr;
    constexpr qsizetype kPage = 64;
    if (!m_page.contains(m_ids.at(m_at)))
        m_page = m_queries.rows(m_ids.mid(m_at, kPage));
    m_row = m_page.value(m_ids.at(m_at));
    ++m_at;
    return &m_row;
}

} // namespace Assets
