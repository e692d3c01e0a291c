// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placefindservice.h"

#include "models/places/placequeries.h"
#include "models/register/find/sieve.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::FieldText;

namespace Places {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Places", text);
}

void find(Storage::Connection &db, const Register::FindQuestion &question, const Register::Finder::Tell &tell)
{
    Register::Sieve sieve(question);
    for (const PlaceRow &row : placeTree(db)) {
        Register::Hit hit;
        hit.object = {u"place"_s, row.place.id};
        hit.where = row.depth > 0 ? row.path.section(u" / "_s, 0, -2) : QString();
        sieve.add(hit, {{say(QT_TRANSLATE_NOOP("Places", "名称")), row.place.name, FieldText::Part::Name},
                        {say(QT_TRANSLATE_NOOP("Places", "ふりがな")), row.place.kana, FieldText::Part::Title},
                        {say(QT_TRANSLATE_NOOP("Places", "場所")), row.path},
                        {say(QT_TRANSLATE_NOOP("Places", "種別")), row.place.kind},
                        {say(QT_TRANSLATE_NOOP("Places", "備考")), row.place.remarks}});
    }
    tell(sieve.found(u"place"_s));
}

} // namespace

Register::Finder placeFinder()
{
    return {u"place"_s, say(QT_TRANSLATE_NOOP("Places", "保管場所")), find};
}

} // namespace Places
