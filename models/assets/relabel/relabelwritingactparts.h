// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/relabel/classwriterepository.h"
#include "models/assets/relabel/relabelplanactparts.h"

namespace Assets {

/// Writes what a plan says, one asset after the other, each with its decision and an entry of its own. No entry may be open.
/// Throws DbError.
class RelabelWriter
{
public:
    /// `open` as ClassWriter takes it.
    RelabelWriter(Register::ActContext &context, const RelabelWish &wish, const RelabelPlan &plan, const QHash<qint64, QVector<qint64>> *open);

    void write(const RelabelledOne &one);
    /// A copy that goes up with its source.
    void writeFollower(const RelabelledOne &one);

private:
    using Tails = QHash<std::pair<quint64, quint64>, QByteArray>;
    Tails::const_iterator keep(const Tails::key_type &key, const QByteArray &tail);
    [[nodiscard]] QByteArrayView tailOf(const RelabelledOne &one);
    [[nodiscard]] QByteArray madeTail(const RelabelledOne &one) const;
    [[nodiscard]] QByteArrayView summaryWith(QByteArrayView tail);
    [[nodiscard]] ClassDecision decisionOf(const RelabelledOne &one) const;
    void readSource(qint64 id);

    Register::ActContext &m_at;
    const RelabelWish &m_wish;
    const RelabelPlan &m_plan;
    ClassWriter m_writer;
    QList<QByteArray> m_levels;       ///< by class, stored form
    QList<QByteArray> m_states;
    QByteArray m_decidedBy;
    QByteArray m_effectiveOn;
    Tails m_tails; ///< of summaries: few different ones
    QHash<std::pair<quint32, quint16>, std::pair<QByteArray, std::optional<QByteArray>>> m_decisions; ///< grounds, restrictions
    QByteArray m_summary;
    QByteArray m_reason;
    qint64 m_source = 0;
    QString m_sourceNumber;
    QString m_sourceReason;
};

} // namespace Assets
