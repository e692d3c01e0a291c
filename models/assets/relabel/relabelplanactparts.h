// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/many/editmanyactparts.h"
#include "models/assets/relabel/relabelwishactparts.h"

namespace Assets {

/// One asset whose class is decided. The places are those in the lists of RelabelPlan.
struct RelabelledOne {
    qint64 id = 0;
    qint64 sourceId = 0;  ///< of a copy that follows: what it is a copy of; 0 where it was asked for itself
    quint32 decision = 0; ///< in RelabelWish, as is the next
    quint32 reason = 0;
    quint16 policy = 0;
    quint16 before = 0;
    quint16 after = 0;
    quint16 said = 0;
    quint16 storage = 0;  ///< 1 + place in `storage`; 0 = its place suffices, or nothing is known of one
    quint8 state = 0;
    bool marksFit = true; ///< false: what is stuck on it no longer fits (INV-09)
};

/// What an act on the class of many assets would do: made by reading alone, the same for dry run, window and command line.
struct RelabelPlan {
    QVector<RelabelledOne> changes; ///< in the order asked for
    QVector<RelabelledOne> follows; ///< copies that are raised with their source (INV-03), sources first
    QVector<qint64> same;           ///< have the class already
    QVector<qint64> refused;
    QVector<quint16> refusedBy;     ///< place in `keptBy`, for each of `refused`
    QVector<QPair<qint64, qint64>> elsewhere; ///< copies under another policy, and their source: only told
    QList<KeptBy> keptBy;
    QList<KeptBy> advice;           ///< said to those that change
    QList<KeptBy> storage;          ///< rules that ask for another place, and of how many
    QList<Policy::Findings> said;   ///< different answers of the rules; the first is "nothing"
    QList<Policy::Levels> classes;  ///< different classes
    QList<Register::StoredPolicy> policies;
    QStringList states;
    qint64 labels = 0;              ///< marks that no longer fit
    qint64 seen = 0;                ///< the journal's last entry when this was read
    bool stopped = false;           ///< nobody waited for the end

    [[nodiscard]] qint64 total() const { return changes.size() + same.size() + refused.size(); }
    /// What they are on follows from these.
    [[nodiscard]] Register::ClassChanges classChanges() const;
};

struct RelabelWatch {
    std::function<bool()> stop;             ///< true = nobody waits any more
    std::function<void(qint64 done)> report;
};

/// Judges each asset under the rules of its own policy, as asset.relabel does. Copies are judged against the class that
/// their source will have, whatever the order; what would be below a source that changes is raised with it.
/// `reasons`: rule → written reason. Throws DbError.
[[nodiscard]] RelabelPlan planRelabelMany(Storage::Connection &db, const Register::Actor &actor, const QMap<QString, QString> &reasons,
                                          const RelabelWish &wish, const RelabelWatch &watch = {});

} // namespace Assets
