// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/listing.h"
#include "models/storage/connection.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace Assets {

struct ClassCount;

/// Answers lists from columns, orders and search hits that it keeps in memory, and brings itself up to date from the journal before
/// each answer. The same answers as Queries::ids() gives, for a window that asks again and again: a million rows are about 25 MB.
/// Any thread may ask, with a connection of its own to the one register; questions wait for each other. Throws DbError.
class ListEngine
{
public:
    using Stop = std::function<bool()>;                              ///< true = nobody waits any more
    using FirstPage = std::function<void(const QVector<qint64> &)>; ///< the first rows of the final order, when the whole takes long
    static constexpr int kPageRows = 64;

    /// The engine of the register at `path`, one for all of a process who ask for it: list and search keep the columns once. It goes with
    /// the last of them.
    [[nodiscard]] static std::shared_ptr<ListEngine> of(const QString &path);
    /// The same when somebody holds it; nullptr otherwise: for one question alone its columns are not worth reading.
    [[nodiscard]] static std::shared_ptr<ListEngine> kept(const QString &path);

    /// A search that takes longer than `patience` looks at rows one by one for the first page.
    explicit ListEngine(std::chrono::milliseconds patience = std::chrono::milliseconds(8));
    ~ListEngine();
    Q_DISABLE_COPY_MOVE(ListEngine)

    /// The rows in order, with groups when asked for; without facets. nullopt when stopped.
    [[nodiscard]] std::optional<Listing> listing(Storage::Connection &db, const Question &question, const FirstPage &firstPage = {}, const Stop &stop = {});
    /// Of what the question's filter leaves. nullopt when stopped.
    [[nodiscard]] std::optional<Facets> facets(Storage::Connection &db, const Question &question, const Stop &stop = {});
    /// The same as Queries::classCounts() and closedCount(), of what the question's filter leaves.
    struct Classes {
        QList<ClassCount> counts;
        qint64 closed = 0;
    };
    [[nodiscard]] Classes classes(Storage::Connection &db, const Question &question);

private:
    class State;
    std::mutex m_mutex;
    std::unique_ptr<State> m_state;
};

} // namespace Assets
