// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/comparison.h"

#include "models/assets/assetqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/storage/query.h"
#include "models/takeover/comparisonchoice.h"
#include "models/takeover/comparisoncolumns.h"
#include "models/takeover/requestlist.h"
#include "models/takeover/unitchooser.h"
#include "models/takeover/valuereader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

/// Compares line by line; what stays in memory are the lists that are shown and one bit for each asset.
class Comparer
{
public:
    Comparer(Storage::Connection &db, const TakeoverPlan &plan, const Register::Visibility &visible, qsizetype limit)
        : m_db(db), m_plan(plan), m_visible(visible), m_limit(limit), m_diff(db)
    {
        if (plan.options.accept)
            m_accepted = QSet<QString>(plan.options.accept->cbegin(), plan.options.accept->cend());
    }

    Comparison run()
    {
        m_result.refused = m_plan.refused;
        m_result.skipped = m_plan.skipped;
        coverSheets();
        m_result.whole = m_plan.forEachAccepted([this](const PlannedRow &row) {
            add(row);
            return true;
        });
        for (const LeftLine &line : m_plan.left)
            leave(line);
        findMissing();
        inOrder(m_result.changedRows);
        inOrder(m_result.addedRows);
        inOrder(m_result.unchangedRows);
        return m_result;
    }

private:
    void coverSheets()
    {
        const auto root = onlyRoot(m_db);
        for (const PlannedSheet &sheet : m_plan.sheets) {
            if (!sheet.isTaken())
                continue;
            // The organization itself is what is left when the file names no unit: that covers nothing.
            const bool isFallback = root && root->name == sheet.unit && m_plan.options.unit.isEmpty();
            if (const auto unit = sheet.unit.isEmpty() || isFallback ? std::nullopt : Organization::findUnit(m_db, sheet.unit))
                cover(unit->id);
            for (const auto &[label, value] : sheet.above) {
                if (label == requestConditionLabel())
                    m_result.within = value;
            }
        }
    }

    void cover(const std::optional<qint64> &unit, int rows = 0)
    {
        if (!unit)
            return;
        CoveredUnit &covered = m_units[*unit];
        covered.id = *unit;
        covered.rows += rows;
    }

    void add(const PlannedRow &row)
    {
        ComparedRow compared;
        compared.sheet = m_plan.sheets[row.sheet].name;
        compared.line = row.line;
        compared.byName = row.draft.byName;
        compared.accepted = isAccepted(m_plan.options, m_accepted, compared.sheet, row);
        compared.mark = row.draft.mark;
        const auto before = row.draft.updates ? Assets::load(m_db, *row.draft.updates) : std::nullopt;
        if (!before) {
            compared.change = RowChange::New;
            compared.number = row.draft.asset.object.number;
            compared.name = row.draft.asset.object.name;
            compared.unit = row.draft.unitText.isEmpty() ? m_diff.unitName(row.draft.asset.object.unitId) : row.draft.unitText;
            cover(row.draft.asset.object.unitId, 1);
            take(compared, m_result.added, m_result.addedRows);
            return;
        }
        see(before->object.id);
        cover(before->object.unitId, 1);
        compared.asset = before->object.id;
        compared.number = before->object.number;
        compared.name = before->object.name;
        compared.unit = m_diff.unitName(before->object.unitId);
        compared.cells = m_diff.of(row, *before);
        m_result.proposed += compared.byName ? 1 : 0;
        m_result.changedCells += compared.cells.size();
        if (!m_visible.sees(before->texts.value(u"accessScope"_s) == "unit"_L1, before->object.unitId))
            hide(compared);
        if (compared.cells.isEmpty())
            compared.accepted = true; // there is nothing to leave out
        compared.change = compared.cells.isEmpty() ? RowChange::Unchanged : RowChange::Changed;
        if (compared.change == RowChange::Unchanged)
            take(compared, m_result.unchanged, m_result.unchangedRows);
        else
            take(compared, m_result.changed, m_result.changedRows);
    }

    void take(const ComparedRow &row, qint64 &count, QList<ComparedRow> &rows) const
    {
        ++count;
        if (rows.size() < m_limit)
            rows.append(row);
    }

    /// Number, class, place and unit stay open (INV-44); that something else differs may be known, what it says may not.
    static void hide(ComparedRow &row)
    {
        const QString hidden = say(QT_TRANSLATE_NOOP("Takeover", "（非表示）"));
        row.name = hidden;
        for (CellChange &cell : row.cells) {
            if (cell.field.startsWith("class."_L1) || cell.field == "unit"_L1 || cell.field == "place"_L1)
                continue;
            cell.before = cell.before.isEmpty() ? QString() : hidden;
            cell.after = hidden;
        }
    }

    /// A line that was refused still names its asset.
    void leave(const LeftLine &line)
    {
        if (line.fate != RowFate::Refused)
            return;
        const Column *column = columnOf(m_plan.sheets[line.sheet].columns, u"number"_s);
        const QString number = column ? cellValue(m_plan.originalOf(line).value(column->index), false) : QString();
        if (const auto object = number.isEmpty() ? std::nullopt : Register::findByNumber(m_db, number))
            see(object->id);
    }

    void see(qint64 id)
    {
        const auto at = static_cast<size_t>(id);
        if (m_seen.size() <= at)
            m_seen.resize(std::max(at + 1, m_seen.size() * 2));
        m_seen[at] = true;
    }

    [[nodiscard]] bool isSeen(qint64 id) const { return static_cast<size_t>(id) < m_seen.size() && m_seen[static_cast<size_t>(id)]; }

    void findMissing()
    {
        std::optional<QSet<qint64>> within;
        if (!m_result.within.isEmpty()) {
            // A condition in words only (選択, words searched for) cannot be asked again: then nothing is said to be missing.
            within = QSet<qint64>();
            Assets::Queries queries(m_db, {});
            if (const auto filter = queries.filterFrom(requestConditions(m_result.within))) {
                const QVector<qint64> ids = queries.ids(*filter);
                within = QSet<qint64>(ids.cbegin(), ids.cend());
            }
        }
        for (CoveredUnit &unit : m_units) {
            unit.name = m_diff.unitName(unit.id);
            findMissingOf(unit, within);
            m_result.units.append(unit);
        }
        std::sort(m_result.units.begin(), m_result.units.end(),
                  [](const CoveredUnit &a, const CoveredUnit &b) { return std::pair(a.name, a.id) < std::pair(b.name, b.id); });
    }

    void findMissingOf(CoveredUnit &unit, const std::optional<QSet<qint64>> &within)
    {
        Query query(m_db, uR"(SELECT object.id, object.number, object.name, asset.access_scope, asset.confirmed_on
            FROM object JOIN asset ON asset.id = object.id
            WHERE object.unit_id = :unit AND object.state IN ('active', 'draft', 'asking')
            ORDER BY object.number, object.id)"_s);
        query.bind(u":unit"_s, unit.id).run();
        while (query.next()) {
            const qint64 id = query.integer(0);
            if (isSeen(id) || (within && !within->contains(id)))
                continue;
            ++unit.missing;
            ++m_result.missing;
            if (m_result.missingAssets.size() >= m_limit)
                continue;
            const bool isOpen = m_visible.sees(query.text(3) == "unit"_L1, unit.id);
            m_result.missingAssets.append({id, query.text(1), isOpen ? query.text(2) : say(QT_TRANSLATE_NOOP("Takeover", "（非表示）")), unit.name, query.text(4)});
        }
    }

    /// Lines that hang on others come last out of the plan; people read the file from the top.
    void inOrder(QList<ComparedRow> &rows) const
    {
        QHash<QString, qsizetype> places;
        for (const PlannedSheet &sheet : m_plan.sheets)
            places.insert(sheet.name, places.size());
        std::stable_sort(rows.begin(), rows.end(), [&](const ComparedRow &a, const ComparedRow &b) {
            return std::pair(places.value(a.sheet), a.line) < std::pair(places.value(b.sheet), b.line);
        });
    }

    Storage::Connection &m_db;
    const TakeoverPlan &m_plan;
    const Register::Visibility &m_visible;
    const qsizetype m_limit;
    AssetDiff m_diff;
    QSet<QString> m_accepted;
    Comparison m_result;
    std::vector<bool> m_seen;
    QMap<qint64, CoveredUnit> m_units;
};

QJsonArray rowsToJson(const QList<ComparedRow> &rows)
{
    QJsonArray array;
    for (const ComparedRow &row : rows) {
        QJsonObject object{{u"sheet"_s, row.sheet}, {u"line"_s, row.line}, {u"number"_s, row.number}, {u"name"_s, row.name},
                           {u"unit"_s, row.unit}, {u"accepted"_s, row.accepted}};
        if (row.asset)
            object.insert(u"byName"_s, row.byName);
        if (!row.mark.isEmpty())
            object.insert(u"mark"_s, row.mark);
        QJsonArray cells;
        for (const CellChange &cell : row.cells)
            cells.append(QJsonObject{{u"field"_s, cell.field}, {u"label"_s, cell.label}, {u"before"_s, cell.before}, {u"after"_s, cell.after}});
        if (row.change == RowChange::Changed)
            object.insert(u"cells"_s, cells);
        array.append(object);
    }
    return array;
}

} // namespace

Comparison compare(Storage::Connection &db, const TakeoverPlan &plan, const Register::Visibility &visible, qsizetype limit)
{
    return Comparer(db, plan, visible, limit).run();
}

QJsonObject comparisonToJson(const Comparison &comparison)
{
    QJsonArray missing;
    for (const MissingAsset &asset : comparison.missingAssets)
        missing.append(QJsonObject{{u"number"_s, asset.number}, {u"name"_s, asset.name}, {u"unit"_s, asset.unit}, {u"confirmedOn"_s, asset.confirmedOn}});
    QJsonArray units;
    for (const CoveredUnit &unit : comparison.units)
        units.append(QJsonObject{{u"name"_s, unit.name}, {u"rows"_s, unit.rows}, {u"missing"_s, unit.missing}});
    return {{u"changed"_s, rowsToJson(comparison.changedRows)},
            {u"new"_s, rowsToJson(comparison.addedRows)},
            {u"unchanged"_s, comparison.unchanged},
            {u"missing"_s, missing},
            {u"units"_s, units},
            {u"within"_s, comparison.within},
            {u"counts"_s, QJsonObject{{u"changed"_s, comparison.changed}, {u"changedCells"_s, comparison.changedCells}, {u"new"_s, comparison.added},
                                      {u"unchanged"_s, comparison.unchanged}, {u"byName"_s, comparison.proposed}, {u"refused"_s, comparison.refused},
                                      {u"skipped"_s, comparison.skipped}, {u"missing"_s, comparison.missing}}}};
}

QList<Confirmation> confirmationOf(Storage::Connection &db, QDate since)
{
    Query query(db, uR"(SELECT object.unit_id, unit.name, count(*), coalesce(sum(asset.confirmed_on >= :since), 0),
            min(coalesce(asset.confirmed_on, '')), max(coalesce(asset.confirmed_on, ''))
        FROM object JOIN asset ON asset.id = object.id LEFT JOIN unit ON unit.id = object.unit_id
        WHERE object.state IN ('active', 'draft', 'asking')
        GROUP BY object.unit_id, unit.name ORDER BY unit.name, object.unit_id)"_s);
    query.bind(u":since"_s, since.isValid() ? since.toString(Qt::ISODate) : u"0000-01-01"_s).run();
    QList<Confirmation> units;
    while (query.next())
        units.append({query.integer(0), query.text(1), query.integer(2), query.integer(3), query.text(4), query.text(5)});
    return units;
}

} // namespace Takeover
