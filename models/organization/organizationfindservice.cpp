// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/organizationfindservice.h"

#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/find/sieve.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::FieldText;
using Register::FindQuestion;
using Register::Hit;

namespace Organization {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Organization", text);
}

/// 総務部 / 総務課: the units above, from the root down. A ring, which no act can make, ends the walk.
QString above(const QHash<qint64, Unit> &units, const Unit &unit)
{
    QStringList names;
    for (auto at = units.constFind(unit.parentId.value_or(0)); at != units.cend() && names.size() <= units.size();
         at = units.constFind(at->parentId.value_or(0)))
        names.prepend(at->name);
    return names.join(u" / "_s);
}

void findUnits(Storage::Connection &db, const FindQuestion &question, const Register::Finder::Tell &tell)
{
    const QList<Unit> all = units(db);
    QHash<qint64, Unit> byId;
    for (const Unit &unit : all)
        byId.insert(unit.id, unit);
    Register::Sieve sieve(question);
    for (const Unit &unit : all) {
        if (!unit.inForce(question.day))
            continue;
        Hit hit;
        hit.object = {u"unit"_s, unit.id};
        hit.where = above(byId, unit);
        sieve.add(hit, {{say(QT_TRANSLATE_NOOP("Organization", "記号")), unit.code, FieldText::Part::Number},
                        {say(QT_TRANSLATE_NOOP("Organization", "名称")), unit.name, FieldText::Part::Name},
                        {say(QT_TRANSLATE_NOOP("Organization", "ふりがな")), unit.kana, FieldText::Part::Title}});
    }
    tell(sieve.found(u"unit"_s));
}

void findPersons(Storage::Connection &db, const FindQuestion &question, const Register::Finder::Tell &tell)
{
    Register::Sieve sieve(question);
    for (const PersonRow &person : personRows(db, question.day)) {
        Hit hit;
        hit.object = {u"person"_s, person.id};
        hit.where = Register::joinedWhere({person.unitName, person.post});
        sieve.add(hit, {{say(QT_TRANSLATE_NOOP("Organization", "氏名")), person.name, FieldText::Part::Name},
                        {say(QT_TRANSLATE_NOOP("Organization", "ふりがな")), person.kana, FieldText::Part::Title},
                        {say(QT_TRANSLATE_NOOP("Organization", "職名")), person.post},
                        {say(QT_TRANSLATE_NOOP("Organization", "組織")), person.unitName},
                        {say(QT_TRANSLATE_NOOP("Organization", "役割")), person.roles.join(u"、"_s)}});
    }
    tell(sieve.found(u"person"_s));
}

} // namespace

Register::Finder unitFinder()
{
    return {u"unit"_s, say(QT_TRANSLATE_NOOP("Organization", "組織")), findUnits};
}

Register::Finder personFinder()
{
    return {u"person"_s, say(QT_TRANSLATE_NOOP("Organization", "職員")), findPersons};
}

} // namespace Organization
