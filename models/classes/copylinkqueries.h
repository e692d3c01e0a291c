// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QHash>
#include <QVector>

namespace Classes {

/// Who is a copy of whom: the links in force that bind the class (INV-03), oldest first. Throws DbError.
class CopyLinks
{
public:
    enum class Reading {
        AsAsked, ///< one look-up for each thing, and all of them once very many were asked about
        AtOnce,
    };
    CopyLinks(Storage::Connection &db, Reading reading);

    /// What the thing is a copy of.
    [[nodiscard]] QVector<qint64> sourcesOf(qint64 id) { return look(m_sources, m_sourceSql, id); }
    /// Its copies.
    [[nodiscard]] QVector<qint64> copiesOf(qint64 id) { return look(m_copies, m_copySql, id); }

private:
    using Ends = QHash<qint64, QVector<qint64>>;
    [[nodiscard]] QVector<qint64> look(Ends &known, const QString &sql, qint64 id);
    void readAll();

    Storage::Connection &m_db;
    Reading m_reading;
    int m_asked = 0;
    QString m_sourceSql;
    QString m_copySql;
    Ends m_sources;
    Ends m_copies;
};

} // namespace Classes
