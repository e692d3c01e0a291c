// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"

namespace Assets {

/// The rows of a book one after the other, read in pages, so that a long book needs no memory. Throws DbError.
class RowFeed
{
public:
    /// `db` must outlive the feed.
    RowFeed(Storage::Connection &db, const Register::Visibility &visible, QVector<qint64> ids);

    /// nullptr at the end. The row stays until the next call.
    const RowView *next();

private:
    Queries m_queries;
    QVector<qint64> m_ids;
    QHash<qint64, RowView> m_page;
    RowView m_row;
    qsizetype m_at = 0;
};

} // namespace Assets
