// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/relabel/relabelplanactparts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrules.h"
#include "models/assets/relabel/classrowrepository.h"
#include "models/assets/relabel/relabelgroundactparts.h"
#include "models/classes/copylinkqueries.h"
#include "models/classes/inheritancerules.h"
#include "models/classes/reclassificationrepository.h"
#include "models/register/refusal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Classes::CopyLinks;
using Policy::Finding;
using Register::State::kAsking;

namespace Assets {

namespace {

constexpr int kReportEvery = 64;
constexpr qsizetype kMany = 500; ///< from here on one reading of all links costs less than asking for each asset's

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

Finding programFinding(const QString &rule, const QString &text)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = Policy::Severity::Refuse;
    finding.text = text;
    return finding;
}

/// An asset that has copies or is one, as the act will leave it.
struct Node {
    quint16 policy = 0;
    quint16 before = 0;
    quint16 now = 0;
    quint8 state = 0;
    bool migrated = false;
    bool isVoid = false;
    bool isInForce = true;
    bool isMoved = false;        ///< its class is decided or raised by this act
    std::optional<qint64> place;
    qsizetype row = -1;          ///< in RelabelPlan::changes
    bool isFollower = false;     ///< in the order of `m_followers`
};

class Planner
{
public:
    Planner(Storage::Connection &db, const Register::Actor &actor, const QMap<QString, QString> &reasons, const RelabelWish &wish, RelabelPlan &plan)
        : m_db(db), m_actor(actor), m_reasons(reasons), m_wish(wish), m_plan(plan), m_isMany(wish.ids.size() >= kMany), m_reader(db),
          m_links(db, m_isMany ? CopyLinks::Reading::AtOnce : CopyLinks::Reading::AsAsked), m_ground(db, actor, wish, plan)
    {
        if (m_isMany)
            m_awaiting = Classes::openLines(db);
    }

    void decide(qsizetype at);
    /// When all are decided: copies that would be below a source of another class than before.
    void spread();

private:
    struct Origin {
        std::optional<Policy::Levels> levels; ///< highest of what it is a copy of
        std::optional<quint16> moved;         ///< of those that this act moves, the highest
    };
    [[nodiscard]] Node nodeOf(const Asset &asset);
    [[nodiscard]] Node node(qint64 id);
    void follow(qint64 id, const QVector<qint64> &sources);
    [[nodiscard]] Origin originOf(const QVector<qint64> &sources, quint16 policy);
    [[nodiscard]] std::optional<qsizetype> selected(qint64 id);
    [[nodiscard]] bool awaits(qint64 id) const;
    [[nodiscard]] Policy::Findings ask(const Asset &before, const Asset &after, const ClassWish &wish, qsizetype at, const Origin &origin);
    void refuse(qint64 id, const Policy::Findings &findings);
    void judge(const Asset &before, qsizetype at, const Origin &origin, bool isLinked);
    void change(const Asset &before, const Asset &after, qsizetype at, const Policy::Findings &findings, bool isLinked);
    void spreadTo(qint64 copyId, const Node &source, qint64 sourceId);
    void writeFollowers();
    void settle(RelabelledOne &one, const std::optional<qint64> &place);
    [[nodiscard]] quint8 stateOf(const Node &node, bool isAsked);

    Storage::Connection &m_db;
    const Register::Actor &m_actor;
    const QMap<QString, QString> &m_reasons;
    const RelabelWish &m_wish;
    RelabelPlan &m_plan;
    bool m_isMany;
    ClassRowReader m_reader;
    CopyLinks m_links;
    RelabelGround m_ground;
    QHash<qint64, QVector<qint64>> m_awaiting; ///< things on the 再分類 list
    QHash<qint64, Node> m_nodes;
    QHash<qint64, qsizetype> m_selected; ///< only where something is linked
    QVector<qint64> m_sources;           ///< whose copies are still to be looked at
    QVector<qint64> m_followers;
};

Node Planner::nodeOf(const Asset &asset)
{
    const QString &state = asset.object.state;
    Node node;
    node.policy = m_ground.unit(asset.object.unitId).policy;
    node.before = node.now = m_ground.classOf(asset.levels);
    node.state = m_ground.stateOf(state);
    node.migrated = asset.migrated;
    node.isVoid = state == QLatin1String(Register::State::kVoid);
    node.isInForce = !node.isVoid && state != QLatin1String(Register::State::kDisposed) && state != QLatin1String(Register::State::kReturned);
    node.place = asset.placeId;
    return node;
}

std::optional<qsizetype> Planner::selected(qint64 id)
{
    if (m_selected.isEmpty()) {
        for (qsizetype at = 0; at < m_wish.ids.size(); ++at)
            m_selected.insert(m_wish.ids.at(at), at);
    }
    const auto found = m_selected.constFind(id);
    return found == m_selected.cend() ? std::nullopt : std::optional(*found);
}

/// As the act leaves it, as far as what stands above it says: its sources are decided first. In a circle each counts as it is.
Node Planner::node(qint64 id)
{
    if (const auto known = m_nodes.constFind(id); known != m_nodes.cend())
        return *known;
    if (const auto at = selected(id)) {
        decide(*at);
        return m_nodes.value(id);
    }
    const auto asset = m_reader.read(id);
    if (!asset) {
        Node none;
        none.isInForce = false;
        none.isVoid = true;
        m_nodes.insert(id, none);
        return none;
    }
    m_nodes.insert(id, nodeOf(*asset));
    follow(id, m_links.sourcesOf(id));
    return m_nodes.value(id);
}

/// An asset that nobody decided on goes up with the sources that this act moves.
void Planner::follow(qint64 id, const QVector<qint64> &sources)
{
    for (const qint64 sourceId : sources) {
        const Node source = node(sourceId);
        Node &copy = m_nodes[id];
        if (!source.isMoved || source.isVoid || source.policy != copy.policy || !copy.isInForce || !m_ground.isBelow(copy.policy, copy.now, source.now))
            continue;
        copy.now = m_ground.raised(copy.policy, copy.now, source.now);
        copy.isMoved = true;
    }
}

Planner::Origin Planner::originOf(const QVector<qint64> &sources, quint16 policy)
{
    Origin origin;
    for (const qint64 id : sources) {
        const Node source = node(id);
        if (source.isVoid || source.policy != policy)
            continue;
        const Policy::Levels &levels = m_ground.levels(source.now);
        origin.levels = Classes::highest(m_ground.document(policy), origin.levels.value_or(Policy::Levels()), levels);
        if (source.isMoved && (!origin.moved || m_ground.isBelow(policy, *origin.moved, source.now)))
            origin.moved = source.now;
    }
    return origin;
}

bool Planner::awaits(qint64 id) const
{
    return m_isMany ? m_awaiting.contains(id) : !Classes::openLinesOf(m_db, id).isEmpty();
}

void Planner::decide(qsizetype at)
{
    const qint64 id = m_wish.ids.at(at);
    const QVector<qint64> sources = m_links.sourcesOf(id);
    const bool isLinked = !sources.isEmpty() || !m_links.copiesOf(id).isEmpty();
    if (isLinked && m_nodes.contains(id))
        return; // it was somebody's source
    const auto before = m_reader.read(id);
    if (!before)
        return;
    Origin origin;
    if (isLinked) {
        const Node own = nodeOf(*before);
        m_nodes.insert(id, own);
        origin = originOf(sources, own.policy);
    }
    judge(*before, at, origin, isLinked);
    if (isLinked && m_nodes.value(id).row < 0) // it stays as it is, yet may have to follow
        follow(id, sources);
    if (isLinked && m_nodes.value(id).isMoved)
        m_sources.append(id);
}

void Planner::refuse(qint64 id, const Policy::Findings &findings)
{
    m_plan.refused.append(id);
    m_plan.refusedBy.append(0);
    for (auto finding = findings.crbegin(); finding != findings.crend(); ++finding)
        m_plan.refusedBy.last() = RelabelGround::counted(m_plan.keptBy, *finding); // the first one in the end
}

void Planner::judge(const Asset &before, qsizetype at, const Origin &origin, bool isLinked)
{
    const qint64 id = before.object.id;
    if (!m_actor.visible.sees(before.texts.value(u"accessScope"_s) == "unit"_L1, before.object.unitId))
        return refuse(id, {programFinding(u"register.visibility"_s, say(QT_TRANSLATE_NOOP("Assets", "この資産は、所属する組織の職員だけが扱えます。")))});
    if (before.object.state == QLatin1String(Register::State::kVoid))
        return refuse(id, {programFinding(u"object.void"_s, say(QT_TRANSLATE_NOOP("Assets", "この資産は誤登録として取消されています。")))});
    const quint16 policy = m_ground.unit(before.object.unitId).policy;
    const ClassWish &wish = m_ground.wish(m_wish.decisionAt(at), policy);
    if (!wish.whyNot.isEmpty())
        return refuse(id, {programFinding(u"relabel.policy"_s, wish.whyNot)});
    Asset after = before;
    after.levels = wish.over(before.levels);
    const QString &axis = m_ground.copyAxis(policy);
    if (origin.moved && !wish.names(axis) && Classes::isBelowOn(m_ground.document(policy), axis, after.levels, m_ground.levels(*origin.moved)))
        after.levels.insert(axis, m_ground.levels(*origin.moved).value(axis)); // nothing was decided about this axis: it follows
    if (wish.restrictions)
        after.restrictions = *wish.restrictions;
    after.object.state = derivedState(m_ground.document(policy), after, false);
    if (after.levels == before.levels && after.restrictions == before.restrictions && wish.grounds.isEmpty() && !awaits(id)) {
        m_plan.same.append(id);
        return;
    }
    const Policy::Findings findings = ask(before, after, wish, at, origin);
    const QStringList &roles = m_ground.unit(before.object.unitId).roles;
    if (!Register::isRefused(findings, m_actor, m_reasons, roles))
        return change(before, after, at, findings, isLinked);
    Policy::Findings stopping = findings;
    stopping.removeIf([&](const Finding &finding) { return !Register::stops(finding, m_actor, m_reasons, roles); });
    refuse(id, stopping);
}

Policy::Findings Planner::ask(const Asset &before, const Asset &after, const ClassWish &wish, qsizetype at, const Origin &origin)
{
    const RelabelGround::Unit &unit = m_ground.unit(before.object.unitId);
    Policy::Facts facts = factsOf(u"asset.relabel"_s, after, &before);
    facts.grounds = wish.grounds;
    facts.reason = m_wish.reasons.at(m_wish.reasonAt(at));
    facts.actorRoles = unit.roles;
    facts.waivers = m_ground.waivers(unit.policy, before.object.unitId, before.object.id);
    if (origin.levels)
        facts.fields.insert(u"originLevels"_s, Policy::levelsToText(*origin.levels));
    const Policy::Document &document = m_ground.document(unit.policy);
    return findingsFor(document, facts) + Classes::copyFindings(document, facts) + answerFindings(document, facts, before, after);
}

/// Where its storage no longer suffices is only known when its class is: settle().
void Planner::change(const Asset &before, const Asset &after, qsizetype at, const Policy::Findings &findings, bool isLinked)
{
    RelabelledOne one;
    one.id = before.object.id;
    one.decision = m_wish.decisionAt(at);
    one.reason = m_wish.reasonAt(at);
    one.policy = m_ground.unit(before.object.unitId).policy;
    one.before = m_ground.classOf(before.levels);
    one.after = m_ground.classOf(after.levels);
    one.said = m_ground.saidOf(findings);
    one.state = m_ground.stateOf(after.object.state);
    for (const Finding &finding : findings)
        (void)RelabelGround::counted(m_plan.advice, finding);
    if (isLinked) {
        Node &node = m_nodes[one.id];
        node.now = one.after;
        node.isMoved = true;
        node.row = m_plan.changes.size();
    } else {
        settle(one, before.placeId);
    }
    m_plan.changes.append(one);
}

void Planner::settle(RelabelledOne &one, const std::optional<qint64> &place)
{
    one.marksFit = one.before == one.after || m_ground.levels(one.before).isEmpty();
    m_plan.labels += one.marksFit ? 0 : 1;
    one.storage = m_ground.storage(one.policy, place, one.before, one.after);
}

void Planner::spreadTo(qint64 copyId, const Node &source, qint64 sourceId)
{
    const Node known = node(copyId);
    if (!known.isInForce)
        return;
    if (known.policy != source.policy) {
        if (known.row < 0)
            m_plan.elsewhere.append({copyId, sourceId});
        return;
    }
    Node &copy = m_nodes[copyId];
    const bool isRaised = m_ground.isBelow(copy.policy, copy.now, source.now);
    if (isRaised)
        copy.now = m_ground.raised(copy.policy, copy.now, source.now);
    copy.isMoved = copy.isMoved || isRaised;
    const bool isNew = copy.row < 0 && !copy.isFollower && copy.now != copy.before;
    if (isNew) {
        copy.isFollower = true;
        m_followers.append(copyId);
    }
    if (isRaised || isNew)
        m_sources.append(copyId);
}

void Planner::spread()
{
    while (!m_sources.isEmpty()) { // classes only rise here, so it ends, also in a circle
        const qint64 id = m_sources.takeFirst();
        const Node source = m_nodes.value(id);
        for (const qint64 copy : m_links.copiesOf(id))
            spreadTo(copy, source, id);
    }
    for (auto node = m_nodes.cbegin(); node != m_nodes.cend(); ++node) {
        if (node->row < 0)
            continue;
        RelabelledOne &one = m_plan.changes[node->row];
        if (one.after != node->now) { // raised above what was decided
            one.after = node->now;
            one.state = stateOf(*node, false);
        }
        settle(one, node->place);
    }
    writeFollowers();
}

/// What follows from the class that it has now.
quint8 Planner::stateOf(const Node &node, bool isAsked)
{
    Asset asset;
    asset.object.state = m_plan.states.at(node.state);
    asset.migrated = node.migrated;
    asset.levels = m_ground.levels(node.now);
    return m_ground.stateOf(derivedState(m_ground.document(node.policy), asset, isAsked));
}

void Planner::writeFollowers()
{
    for (const qint64 id : std::as_const(m_followers)) {
        const Node copy = m_nodes.value(id);
        RelabelledOne one;
        one.id = id;
        one.policy = copy.policy;
        one.before = copy.before;
        one.after = copy.now;
        const QVector<qint64> sources = m_links.sourcesOf(id);
        for (const qint64 source : sources) { // the one whose level it has now
            const Node above = m_nodes.value(source);
            if (above.policy == copy.policy && above.isMoved && !m_ground.isBelow(copy.policy, copy.now, above.now) && !m_ground.isBelow(copy.policy, above.now, copy.now))
                one.sourceId = source;
        }
        one.state = stateOf(copy, m_plan.states.at(copy.state) == QLatin1String(kAsking));
        settle(one, copy.place);
        m_plan.follows.append(one);
    }
}

} // namespace

Register::ClassChanges RelabelPlan::classChanges() const
{
    Register::ClassChanges all;
    all.reserve(changes.size() + follows.size());
    for (const QVector<RelabelledOne> *each : {&changes, &follows}) {
        for (const RelabelledOne &one : *each)
            all.insert(one.id, classes.at(one.after));
    }
    return all;
}

RelabelPlan planRelabelMany(Storage::Connection &db, const Register::Actor &actor, const QMap<QString, QString> &reasons, const RelabelWish &wish,
                            const RelabelWatch &watch)
{
    RelabelPlan plan;
    plan.seen = Journal::readHead(db).seq;
    Planner planner(db, actor, reasons, wish, plan);
    for (qsizetype at = 0; at < wish.ids.size(); ++at) {
        if (at % kReportEvery == 0) {
            plan.stopped = watch.stop && watch.stop();
            if (plan.stopped)
                return plan;
            if (watch.report)
                watch.report(at);
        }
        planner.decide(at);
    }
    planner.spread();
    return plan;
}

} // namespace Assets
