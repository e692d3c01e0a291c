// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entry.h"
#include "models/storage/connection.h"

#include <array>
#include <memory>

namespace Storage {
class Statement;
}

namespace Journal {

/// The end of the chain during one act: adds entries to it. What all entries of the act have in common (who, when, where)
/// is written once, as a row of journal_context. Throws DbError.
class Chain
{
public:
    /// `common`: times, act and signature; its result and object are not looked at.
    Chain(Storage::Connection &connection, Entry common);
    ~Chain();
    Q_DISABLE_COPY_MOVE(Chain)

    /// The texts are UTF-8, as they are stored and hashed. An entry about nothing has an empty kind. Returns its number.
    qint64 append(QByteArrayView objectKind, qint64 objectId, QByteArrayView summary, QByteArrayView changes, QByteArrayView rows,
                  const QString &result = QStringLiteral("done"));
    /// Writes the head of the chain: once, when the act has all its entries.
    void finish();
    [[nodiscard]] qint64 seq() const { return m_seq; }

private:
    void load();
    void useContext(const QString &result);

    Storage::Connection &m_connection;
    Entry m_common;
    qint64 m_context = 0;
    QByteArray m_contextBlock; ///< its part of every hash
    QString m_contextResult;
    qint64 m_seq = 0;
    std::array<char, 32> m_hash{};
    bool m_isLoaded = false;
    bool m_isHeadDue = false;
    std::unique_ptr<Storage::Statement> m_insert;
};

} // namespace Journal
