// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "app/finders.h"
#include "app/labelsources.h"
#include "models/assets/assetservice.h"
#include "models/assets/labels/assetlabelqueries.h"
#include "models/classes/classificationrepository.h"
#include "models/classes/consultationacts.h"
#include "models/classes/reclassificationacts.h"
#include "models/disposal/disposalservice.h"
#include "models/labels/labelservice.h"
#include "models/media/mediumlabelqueries.h"
#include "models/custody/custodyservice.h"
#include "models/media/mediumservice.h"
#include "models/organization/organizationrepository.h"
#include "models/organization/organizationservice.h"
#include "models/permits/permitservice.h"
#include "models/places/placeservice.h"
#include "models/register/policies.h"
#include "models/register/rejectiontext.h"
#include "models/takeover/takeoverservice.h"

using namespace Qt::StringLiterals;
using Support::ErrorCode;

namespace App {

namespace {

std::optional<qint64> unitIdParam(Storage::Connection &db, const QJsonObject &params, const QString &name,
                                  QList<Register::FieldError> &errors)
{
    const auto unit = Organization::unitParam(db, params, name, errors);
    return unit ? std::optional(unit->id) : std::nullopt;
}

/// Units by their path, which their own list and parameters understand.
QHash<qint64, QString> unitPaths(Storage::Connection &db)
{
    QHash<qint64, QString> paths;
    for (const Organization::Unit &unit : Organization::units(db))
        paths.insert(unit.id, Organization::unitPath(db, unit.id));
    return paths;
}

Support::Error errorOf(const Register::Rejection &rejection)
{
    if (const auto *error = std::get_if<Support::Error>(&rejection))
        return *error;
    return {ErrorCode::InvalidInput, Register::rejectionText(rejection), u"the first acts of the register were rejected"_s};
}

/// Policy and root unit: what a register has before anybody opens it.
Support::Result<void> firstActs(Storage::Connection &connection, const QString &policy, const QString &organization,
                                const Support::Clock &clock)
{
    const std::shared_ptr<const Register::Blueprint> blueprint = assemble();
    Register::Request create;
    create.act = u"register.create"_s;
    create.params = {{u"policy"_s, policy}, {u"organization"_s, organization}};
    const Register::Outcome created = Register::performOn(connection, *blueprint, clock, create);
    if (!created)
        return tl::unexpected(errorOf(created.error()));
    Register::Request root;
    root.act = u"unit.add"_s;
    root.params = {{u"name"_s, created->result.value(u"organization"_s)}};
    const QList<Register::StoredPolicy> stored = Register::storedPolicies(connection);
    if (!stored.isEmpty() && !stored.first().document->unitKinds.isEmpty())
        root.params.insert(u"kind"_s, stored.first().document->unitKinds.first().code);
    const Register::Outcome added = Register::performOn(connection, *blueprint, clock, root);
    if (!added)
        return tl::unexpected(errorOf(added.error()));
    return {};
}

std::shared_ptr<const Register::Blueprint> made()
{
    auto blueprint = std::make_shared<Register::Blueprint>(Register::Blueprint::ground());
    // From the ground floor up; each room brings its tables and its acts.
    Organization::addTo(*blueprint);
    Places::addTo(*blueprint, unitIdParam, unitPaths);
    Labels::addTo(*blueprint, labelSources());
    Permits::addTo(*blueprint, {{u"asset"_s, Assets::levelsOf}, {u"medium"_s, Media::levelsOf}});
    Classes::addTo(*blueprint);
    Classes::addConsultations(*blueprint);
    for (Register::Act &act : Classes::policyVersionActs())
        blueprint->acts.push_back(std::move(act));
    Assets::addTo(*blueprint);
    Media::addTo(*blueprint);
    Custody::addTo(*blueprint);
    Disposal::addTo(*blueprint);
    Takeover::addTo(*blueprint);
    Permits::completeClosed(*blueprint);
    completeFinders(*blueprint);
    return blueprint;
}

} // namespace

Labels::LabelSources labelSources()
{
    return {Assets::labelSource(), Media::labelSource()};
}

std::shared_ptr<const Register::Blueprint> assemble()
{
    static const std::shared_ptr<const Register::Blueprint> blueprint = made();
    return blueprint;
}

Support::Result<void> createRegister(const QString &path, const QString &policy, const QString &organization,
                                     const Support::Clock &clock)
{
    return Storage::createRegisterFile(path, [&](Storage::Connection &connection) {
        return firstActs(connection, policy, organization, clock);
    });
}

} // namespace App
