// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

} // namespace

tl::expected<Media::MediumFilter, int> mediumFilter(Storage::Connection &db, const Arguments &arguments)
{
    Media::MediumFilter filter;
    filter.text = arguments.value(u"search"_s);
    const auto unknown = [](const QString &where) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "条件「%1」に当たるものがありません。媒体の条件は unit=組織、place=保管場所、holder=職員 です。")).arg(where));
        return tl::unexpected(static_cast<int>(kUsage));
    };
    for (const QString &where : arguments.values(u"where"_s)) {
        const QString key = where.section(u'=', 0, 0);
        const QString value = where.section(u'=', 1);
        if (key == "unit"_L1) {
            const auto unit = Organization::findUnit(db, value);
            if (!unit)
                return unknown(where);
            filter.units = Organization::withDescendants(db, unit->id);
        } else if (key == "place"_L1) {
            const auto place = Places::findPlace(db, value);
            if (!place)
                return unknown(where);
            filter.placeId = place->id;
        } else if (key == "holder"_L1) {
            const auto person = Organization::findPerson(db, value);
            if (!person)
                return unknown(where);
            filter.holderId = person->id;
        } else {
            return unknown(where);
        }
    }
    return filter;
}

} // namespace Ctl
