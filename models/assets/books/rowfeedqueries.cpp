// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/rowfeedqueries.h"

#include "models/assets/list/rowviewqueries.h"

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

constexpr qsizetype kRowsPerPage = 64;
constexpr size_t kPagesAhead = 4;

} // namespace

RowFeed::RowFeed(Storage::Connection &db, const Register::Visibility &visible, QVector<qint64> ids, QStringList fields)
    : m_fields(std::move(fields)), m_waiting(kPagesAhead)
{
    PageReader reader(db, readRowWords(db), visible, m_fields, DateStyle::Wareki);
    m_page = readPage(reader, ids, 0);
    if (ids.size() > kRowsPerPage)
        m_thread = std::jthread([this, path = db.path(), visible, ids = std::move(ids)] { readAhead(path, visible, ids); });
    else
        m_waiting.complete();
}

RowFeed::~RowFeed()
{
    m_waiting.close();
}

RowFeed::Page RowFeed::readPage(PageReader &reader, const QVector<qint64> &ids, qsizetype from) const
{
    const QVector<qint64> wanted = ids.mid(from, kRowsPerPage);
    QHash<qint64, RowView> found;
    for (const ListRow &row : reader.read(wanted))
        found.insert(row.id, viewOf(row, m_fields));
    Page page;
    page.rows.reserve(wanted.size());
    for (const qint64 id : wanted)
        page.rows.append(found.take(id));
    return page;
}

void RowFeed::readAhead(const QString &path, const Register::Visibility &visible, const QVector<qint64> &ids)
{
    try {
        Storage::Connection db(path, Storage::Connection::Mode::QueryOnly);
        PageReader reader(db, readRowWords(db), visible, m_fields, DateStyle::Wareki);
        for (qsizetype from = kRowsPerPage; from < ids.size(); from += kRowsPerPage) {
            if (!m_waiting.push(readPage(reader, ids, from)))
                return; // nobody wants the rest
        }
    } catch (const Storage::DbError &trouble) {
        m_waiting.push(Page{{}, trouble});
    }
    m_waiting.complete();
}

const RowView *RowFeed::next()
{
    if (m_at >= m_page.rows.size()) {
        auto page = m_waiting.take();
        if (!page)
            return nullptr;
        if (page->trouble)
            throw Storage::DbError(*page->trouble);
        m_page = std::move(*page);
        m_at = 0;
    }
    return &m_page.rows.at(m_at++);
}

} // namespace Assets
