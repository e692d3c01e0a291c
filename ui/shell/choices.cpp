// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choices.h"

#include "models/organization/unitcountqueries.h"
#include "models/places/placequeries.h"
#include "models/register/policies.h"
#include "models/storage/dberror.h"

using namespace Qt::StringLiterals;
using Common::Choice;

namespace Shell {

namespace {

/// The list a form shows when the register cannot be read is empty; saving then tells why.
template <typename Read> QList<Choice> choices(const Read &read)
{
    try {
        return read();
    } catch (const Storage::DbError &) {
        return {};
    }
}

QList<Choice> terms(Session &session, QList<Policy::Term> Policy::Document::*list)
{
    return choices([&] {
        QList<Choice> found;
        QSet<QString> codes;
        for (const Register::StoredPolicy &policy : Register::storedPolicies(session.db())) {
            for (const Policy::Term &term : (*policy.document).*list) {
                if (!codes.contains(term.code))
                    found.append({term.code, term.label, {}});
                codes.insert(term.code);
            }
        }
        return found;
    });
}

} // namespace

QList<Choice> unitChoices(Session &session)
{
    return choices([&] {
        QList<Choice> found;
        for (const Organization::UnitRow &row :
             Organization::unitTreeOnly(session.db(), session.openRegister().clock().today()))
            found.append(
                {row.unit.id, row.path, QString(row.unit.code % u' ' % row.unit.kana).trimmed()});
        return found;
    });
}

QList<Choice> personChoices(Session &session)
{
    return choices([&] {
        QList<Choice> found;
        for (const Organization::PersonRow &row :
             Organization::personRows(session.db(), session.openRegister().clock().today()))
            found.append({row.id, row.name,
                          QStringList{row.unitName, row.post, row.kana}.join(u' ').simplified()});
        return found;
    });
}

QList<Choice> placeChoices(Session &session)
{
    return choices([&] {
        QList<Choice> found;
        for (const Places::PlaceRow &row : Places::placeTree(session.db()))
            found.append({row.place.id, row.path, row.place.kana});
        return found;
    });
}

QList<Choice> policyChoices(Session &session)
{
    return choices([&] {
        QList<Choice> found;
        for (const Register::StoredPolicy &policy : Register::storedPolicies(session.db()))
            found.append({policy.code, policy.title, {}});
        return found;
    });
}

QList<Choice> unitKindChoices(Session &session)
{
    return terms(session, &Policy::Document::unitKinds);
}

QList<Choice> employmentChoices(Session &session)
{
    return terms(session, &Policy::Document::employmentKinds);
}

QVariant idVariant(const std::optional<qint64> &id)
{
    return id ? QVariant::fromValue(*id) : QVariant();
}

} // namespace Shell
