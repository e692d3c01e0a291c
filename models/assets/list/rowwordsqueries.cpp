// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/rowwordsqueries.h"

#include "models/assets/customfields.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placequeries.h"

namespace Assets {

std::shared_ptr<const RowWords> readRowWords(Storage::Connection &db)
{
    auto words = std::make_shared<RowWords>();
    words->units = Organization::unitNames(db);
    words->places = Places::placePaths(db);
    words->persons = Organization::personNames(db);
    const QList<CustomField> custom = customFields(db);
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
        words->policies.insert(policy.id, {policy, fieldsFor(*policy.document, custom)});
    words->policyOfUnit.insert(0, Organization::policyIdForUnit(db, std::nullopt));
    for (auto it = words->units.cbegin(); it != words->units.cend(); ++it)
        words->policyOfUnit.insert(it.key(), Organization::policyIdForUnit(db, it.key()));
    return words;
}

} // namespace Assets
