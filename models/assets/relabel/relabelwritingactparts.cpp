// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/relabel/relabelwritingactparts.h"

#include "models/assets/inheritedactparts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

constexpr qsizetype kMostTails = 4096;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

quint64 classKey(const RelabelledOne &one)
{
    return (quint64(one.before) << 48) | (quint64(one.after) << 32) | (quint64(one.policy) << 16);
}

} // namespace

RelabelWriter::RelabelWriter(Register::ActContext &context, const RelabelWish &wish, const RelabelPlan &plan, const QHash<qint64, QVector<qint64>> *open)
    : m_at(context)
    , m_wish(wish)
    , m_plan(plan)
    , m_writer(context, open)
    , m_decidedBy(wish.decidedBy.toUtf8())
    , m_effectiveOn(wish.effectiveOn.toUtf8())
{
    for (const Policy::Levels &levels : plan.classes)
        m_levels.append(Policy::levelsToText(levels).toUtf8());
    for (const QString &state : plan.states)
        m_states.append(state.toUtf8());
}

QByteArray RelabelWriter::madeTail(const RelabelledOne &one) const
{
    const Policy::Document &policy = *m_plan.policies.at(one.policy).document;
    QJsonObject told{{u"class"_s, Classes::levelsForPeople(policy, m_plan.classes.at(one.after))},
                     {u"before"_s, Classes::levelsForPeople(policy, m_plan.classes.at(one.before))},
                     {u"reason"_s, m_wish.reasons.at(one.reason)},
                     {u"of"_s, m_plan.changes.size()}};
    if (!m_wish.decidedBy.isEmpty())
        told.insert(u"decidedBy"_s, m_wish.decidedBy);
    const Policy::Findings &said = m_plan.said.at(one.said);
    QJsonObject reasons;
    for (const Policy::Finding &finding : said) {
        if (m_at.reasons.contains(finding.rule))
            reasons.insert(finding.rule, m_at.reasons.value(finding.rule));
    }
    if (!said.isEmpty())
        told.insert(u"findings"_s, Register::findingsToJson(said));
    if (!reasons.isEmpty())
        told.insert(u"reasons"_s, reasons);
    return compact(told).mid(1);
}

RelabelWriter::Tails::const_iterator RelabelWriter::keep(const Tails::key_type &key, const QByteArray &tail)
{
    if (m_tails.size() >= kMostTails) // a list with a reason for each line: none comes again
        m_tails.clear();
    return m_tails.insert(key, tail);
}

QByteArrayView RelabelWriter::tailOf(const RelabelledOne &one)
{
    const auto key = std::pair(classKey(one) | one.said, quint64(one.reason));
    auto known = m_tails.constFind(key);
    if (known == m_tails.cend())
        known = keep(key, madeTail(one));
    return *known;
}

QByteArrayView RelabelWriter::summaryWith(QByteArrayView tail)
{
    m_summary.resize(0);
    m_summary.append('{');
    const QByteArrayView names = m_writer.names();
    m_summary.append(names.data(), names.size());
    m_summary.append(',');
    m_summary.append(tail.data(), tail.size());
    return m_summary;
}

ClassDecision RelabelWriter::decisionOf(const RelabelledOne &one) const
{
    ClassDecision decision;
    decision.levels = m_levels.at(one.after);
    decision.state = m_states.at(one.state);
    decision.policyVersionId = m_plan.policies.at(one.policy).versionId;
    decision.policyId = m_plan.policies.at(one.policy).id;
    decision.marksFit = one.marksFit;
    return decision;
}

void RelabelWriter::write(const RelabelledOne &one)
{
    if (!m_writer.read(one.id))
        return;
    const auto key = std::pair(one.decision, one.policy);
    auto known = m_decisions.constFind(key);
    if (known == m_decisions.cend()) {
        const ClassWish wish = wishUnder(m_at.db, m_wish.decisions.at(one.decision), *m_plan.policies.at(one.policy).document);
        const auto restrictions = wish.restrictions ? std::optional(restrictionsToText(*wish.restrictions).toUtf8()) : std::nullopt;
        known = m_decisions.insert(key, {Classes::groundsToText(wish.grounds).toUtf8(), restrictions});
    }
    m_reason = m_wish.reasons.at(one.reason).toUtf8();
    ClassDecision decision = decisionOf(one);
    decision.grounds = known->first;
    if (known->second)
        decision.restrictions = QByteArrayView(*known->second);
    decision.reason = m_reason;
    decision.effectiveOn = m_effectiveOn;
    decision.decidedBy = m_decidedBy;
    decision.origin = "relabelled";
    decision.notices = m_plan.said.at(one.said);
    m_writer.write(decision, summaryWith(tailOf(one)));
}

void RelabelWriter::readSource(qint64 id)
{
    if (id == m_source)
        return;
    const auto source = Register::findObject(m_at.db, id);
    m_source = id;
    m_sourceNumber = source ? source->number : QString();
    m_sourceReason = inheritedReason(m_sourceNumber);
}

void RelabelWriter::writeFollower(const RelabelledOne &one)
{
    readSource(one.sourceId);
    if (!m_writer.read(one.id))
        return;
    const auto key = std::pair(classKey(one) | 0xffff, quint64(one.sourceId));
    auto tail = m_tails.constFind(key);
    if (tail == m_tails.cend()) {
        const Policy::Document &policy = *m_plan.policies.at(one.policy).document;
        tail = keep(key, compact(inheritedSummary(policy, m_plan.classes.at(one.before), m_plan.classes.at(one.after), m_sourceReason, m_sourceNumber)).mid(1));
    }
    m_reason = m_sourceReason.toUtf8();
    ClassDecision decision = decisionOf(one);
    decision.reason = m_reason;
    decision.origin = "inherited";
    m_writer.write(decision, summaryWith(*tail));
}

} // namespace Assets
