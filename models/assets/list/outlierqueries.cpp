// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/outlierqueries.h"

#include "models/organization/organizationrepository.h"
#include "models/policy/policy.h"
#include "models/storage/statement.h"
#include "models/support/text.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

/// A name is kept as 64 bits: a million of them are 16 MB, and that two different ones fall together is one chance in 37 million.
struct Named {
    quint64 name = 0; ///< with the policy that it stands under
    quint32 id = 0;
    quint32 levels = 0; ///< in Levels
};

/// Few combinations of levels, many assets: what differs from what is found out once.
class Levels
{
public:
    quint32 codeOf(QByteArrayView stored)
    {
        const QByteArray key = stored.toByteArray();
        auto known = m_codes.constFind(key);
        if (known == m_codes.cend()) {
            known = m_codes.insert(key, static_cast<quint32>(m_all.size()));
            m_all.append(Policy::levelsFromText(QString::fromUtf8(stored)));
        }
        return *known;
    }
    bool differ(quint32 one, quint32 other)
    {
        if (one == other)
            return false;
        const quint64 key = (quint64(std::min(one, other)) << 32) | std::max(one, other);
        auto known = m_differ.constFind(key);
        if (known == m_differ.cend())
            known = m_differ.insert(key, differ(m_all.at(one), m_all.at(other)));
        return *known;
    }

private:
    static bool differ(const Policy::Levels &one, const Policy::Levels &other)
    {
        for (auto it = one.cbegin(); it != one.cend(); ++it) {
            const QString level = other.value(it.key());
            if (!level.isEmpty() && level != *it)
                return true;
        }
        return false;
    }

    QHash<QByteArray, quint32> m_codes;
    QList<Policy::Levels> m_all;
    QHash<quint64, bool> m_differ;
};

class Policies
{
public:
    explicit Policies(Storage::Connection &db) : m_db(db) { }
    qint64 of(qint64 unit)
    {
        auto known = m_policies.constFind(unit);
        if (known == m_policies.cend())
            known = m_policies.insert(unit, Organization::policyIdForUnit(m_db, unit > 0 ? std::optional(unit) : std::nullopt));
        return *known;
    }

private:
    Storage::Connection &m_db;
    QHash<qint64, qint64> m_policies; ///< by unit; 0 = none
};

std::vector<Named> namedAssets(Storage::Connection &db, const Register::Visibility &visible, Levels &levels)
{
    std::vector<Named> all;
    Policies policies(db);
    Storage::Statement row(db, u"SELECT object.id, object.name, object.unit_id, asset.levels, asset.access_scope FROM asset JOIN object ON object.id = asset.id "
                               "WHERE asset.levels IS NOT NULL AND object.state NOT IN ('disposed', 'returned', 'void')"_s);
    while (row.step()) {
        const qint64 unit = row.integer(2);
        if (!visible.sees(row.bytes(4) == "unit", unit > 0 ? std::optional(unit) : std::nullopt))
            continue;
        const QString name = Support::fold(QString::fromUtf8(row.bytes(1)));
        all.push_back({qHash(QStringView(name), size_t(policies.of(unit))), static_cast<quint32>(row.integer(0)), levels.codeOf(row.bytes(3))});
    }
    return all;
}

} // namespace

IdBits sameNameOtherClass(Storage::Connection &db, const Register::Visibility &visible)
{
    Levels levels;
    std::vector<Named> all = namedAssets(db, visible, levels);
    std::sort(all.begin(), all.end(), [](const Named &a, const Named &b) { return a.name != b.name ? a.name < b.name : a.levels < b.levels; });
    IdBits found;
    std::vector<quint32> classes;
    for (auto from = all.cbegin(); from != all.cend();) {
        const auto to = std::find_if(from, all.cend(), [&from](const Named &one) { return one.name != from->name; });
        classes.clear();
        for (auto one = from; one != to; ++one) {
            if (classes.empty() || classes.back() != one->levels)
                classes.push_back(one->levels);
        }
        if (classes.size() > 1) {
            for (auto one = from; one != to; ++one) {
                if (std::any_of(classes.cbegin(), classes.cend(), [&](quint32 other) { return levels.differ(one->levels, other); }))
                    found.set(one->id);
            }
        }
        from = to;
    }
    return found;
}

} // namespace Assets
