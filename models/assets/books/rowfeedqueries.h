// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/assets/list/pagequeries.h"
#include "models/storage/dberror.h"
#include "models/support/boundedqueue.h"

#include <thread>

namespace Assets {

/// The rows of a book one after the other, read in pages, so that a long book needs no memory: the first page at once, the
/// others ahead on a thread with a connection of its own, while the rows before are being set. Throws DbError.
class RowFeed
{
public:
    /// `fields` are those whose texts the rows need. `db` must outlive the feed.
    RowFeed(Storage::Connection &db, const Register::Visibility &visible, QVector<qint64> ids, QStringList fields);
    ~RowFeed();
    Q_DISABLE_COPY_MOVE(RowFeed)

    /// nullptr at the end. The row stays until the next call.
    const RowView *next();

private:
    struct Page {
        QVector<RowView> rows;
        std::optional<Storage::DbError> trouble;
    };
    [[nodiscard]] Page readPage(PageReader &reader, const QVector<qint64> &ids, qsizetype from) const;
    void readAhead(const QString &path, const Register::Visibility &visible, const QVector<qint64> &ids);

    const QStringList m_fields;
    Page m_page;
    qsizetype m_at = 0;
    Support::BoundedQueue<Page> m_waiting;
    std::jthread m_thread; ///< last: it ends before the queue goes
};

} // namespace Assets
