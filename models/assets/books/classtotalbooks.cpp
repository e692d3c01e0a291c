// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/classrowbooks.h"
#include "models/organization/organizationqueries.h"
#include "models/register/policies.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Align = Books::Column::Align;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// How many of one unit bear each level of an axis; behind these 未分類 and 照会中. Their sum is the number of its assets.
using Tally = QVector<qint64>;

class TotalRows final : public ClassBookRows
{
public:
    explicit TotalRows(const ClassBookAsk &ask) : m_units(Organization::unitTree(ask.db, ask.day, true))
    {
        QList<qint64> policies;
        for (const ClassCount &count : ask.counts) {
            m_total += count.count;
            if (!policies.contains(count.policyId))
                policies.append(count.policyId);
        }
        std::sort(policies.begin(), policies.end());
        for (const qint64 id : std::as_const(policies)) {
            const auto policy = Register::storedPolicy(ask.db, id);
            if (!policy)
                continue;
            for (const Policy::Axis &axis : policy->document->axes)
                addTable(*policy, axis, ask, policies.size() > 1);
        }
    }

    /// Each table brings its own.
    [[nodiscard]] QList<Books::Column> columns() const override { return {Books::Column()}; }
    [[nodiscard]] std::optional<Books::Row> next() override { return m_at < m_rows.size() ? std::optional(m_rows.at(m_at++)) : std::nullopt; }
    [[nodiscard]] qint64 count() const override { return m_rows.size(); }
    [[nodiscard]] QString totals() const override
    {
        return say(QT_TRANSLATE_NOOP("Assets", "資産 計 %1件。どの表も、区分と未分類と照会中を足すと計になります。")).arg(m_total);
    }

private:
    void addTable(const Register::StoredPolicy &policy, const Policy::Axis &axis, const ClassBookAsk &ask, bool severalPolicies)
    {
        QMap<qint64, Tally> byUnit;
        for (const ClassCount &count : ask.counts) {
            if (count.policyId == policy.id)
                tallyOf(byUnit, axis, count.unitId)[placeOf(axis, count.levels)] += count.count;
        }
        for (const ClassCount &count : ask.asking) { // not by the level that they may have
            if (count.policyId != policy.id)
                continue;
            Tally &tally = tallyOf(byUnit, axis, count.unitId);
            tally[placeOf(axis, count.levels)] -= count.count;
            tally.last() += count.count;
        }
        Books::Row heading{{severalPolicies ? QString(axis.label + u"　〔"_s + policy.document->shortName + u'〕') : axis.label}, true};
        heading.columns = columnsOf(*policy.document, axis);
        m_rows.append(heading);
        Tally all(axis.levels.size() + 2);
        const auto add = [&](const QString &unit, const Tally &tally) {
            m_rows.append({cells(unit, tally)});
            for (qsizetype at = 0; at < all.size(); ++at)
                all[at] += tally.at(at);
        };
        for (const Organization::UnitRow &unit : m_units) {
            if (byUnit.contains(unit.unit.id))
                add(u"　"_s.repeated(unit.depth) + unit.unit.name, byUnit.take(unit.unit.id));
        }
        for (const Tally &tally : std::as_const(byUnit)) // of none, or of one that was entered by mistake
            add(say(QT_TRANSLATE_NOOP("Assets", "組織なし")), tally);
        Books::Row total{cells(say(QT_TRANSLATE_NOOP("Assets", "計")), all)};
        total.role = Books::Row::Role::Total;
        m_rows.append(total);
    }

    static Tally &tallyOf(QMap<qint64, Tally> &byUnit, const Policy::Axis &axis, std::optional<qint64> unit)
    {
        Tally &tally = byUnit[unit.value_or(0)];
        if (tally.isEmpty())
            tally.resize(axis.levels.size() + 2);
        return tally;
    }

    /// What is no level of this policy (any more) counts as unclassified.
    static qsizetype placeOf(const Policy::Axis &axis, const QString &levels)
    {
        const QString code = Policy::levelsFromText(levels).value(axis.code);
        const auto found = std::find_if(axis.levels.cbegin(), axis.levels.cend(), [&code](const Policy::Level &level) { return level.code == code; });
        return found - axis.levels.cbegin();
    }

    static QList<Books::Column> columnsOf(const Policy::Document &policy, const Policy::Axis &axis)
    {
        QList<Books::Column> columns{{say(QT_TRANSLATE_NOOP("Assets", "組織")), 3}};
        for (const Policy::Level &level : axis.levels)
            columns.append({level.badge.isEmpty() ? level.label : level.badge, 1, Align::Right});
        columns.append({policy.term(u"unclassified"_s, say(QT_TRANSLATE_NOOP("Assets", "未分類"))), 1, Align::Right});
        columns.append({say(QT_TRANSLATE_NOOP("Assets", "照会中")), 1, Align::Right});
        columns.append({say(QT_TRANSLATE_NOOP("Assets", "計")), 1, Align::Right});
        return columns;
    }

    static QStringList cells(const QString &unit, const Tally &tally)
    {
        QStringList texts{unit};
        qint64 sum = 0;
        for (const qint64 count : tally) {
            sum += count;
            texts.append(QString::number(count));
        }
        return texts << QString::number(sum);
    }

    QList<Organization::UnitRow> m_units;
    QList<Books::Row> m_rows;
    qsizetype m_at = 0;
    qint64 m_total = 0;
};

} // namespace

std::shared_ptr<ClassBookRows> classTotalsRows(const ClassBookAsk &ask)
{
    return std::make_shared<TotalRows>(ask);
}

} // namespace Assets
