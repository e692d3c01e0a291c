// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumfindqueries.h"

#include "models/media/mediumqueries.h"
#include "models/register/find/hitlevels.h"
#include "models/register/find/sieve.h"
#include "models/register/objects.h"
#include "models/register/policies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::FieldText;

namespace Media {

namespace {

/// Of more than these only the first by number are looked at closely: the order within so many helps nobody.
constexpr qsizetype kMostSifted = 2000;

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

void find(Storage::Connection &db, const Register::FindQuestion &question, const Register::Finder::Tell &tell)
{
    MediumFilter filter;
    filter.text = question.text;
    filter.withEnded = true;
    const QVector<qint64> ids = mediumIds(db, filter);
    const QHash<qint64, MediumView> views = mediumViews(db, ids.mid(0, kMostSifted));
    Register::Sieve sieve(question);
    for (const qint64 id : ids.mid(0, kMostSifted)) {
        const auto view = views.constFind(id);
        if (view == views.cend())
            continue;
        Register::Hit hit;
        hit.object = {u"medium"_s, id};
        hit.where = Register::joinedWhere({view->unit, view->place, view->holder});
        hit.state = view->state == QLatin1String(Register::State::kActive) ? QString() : view->stateLabel;
        if (const auto policy = Register::storedPolicy(db, view->policyId); policy && !view->held.levels.isEmpty())
            hit.levels = Register::hitLevels(*policy->document, view->held.levels);
        sieve.add(hit, {{say(QT_TRANSLATE_NOOP("Media", "番号")), view->number, FieldText::Part::Number},
                        {say(QT_TRANSLATE_NOOP("Media", "名称")), view->name, FieldText::Part::Name},
                        {say(QT_TRANSLATE_NOOP("Media", "種類")), view->kindLabel},
                        {say(QT_TRANSLATE_NOOP("Media", "製造番号")), view->serial},
                        {say(QT_TRANSLATE_NOOP("Media", "組織")), view->unit},
                        {say(QT_TRANSLATE_NOOP("Media", "保管場所")), view->place},
                        {say(QT_TRANSLATE_NOOP("Media", "保有者")), view->holder},
                        {say(QT_TRANSLATE_NOOP("Media", "備考")), view->remarks}});
    }
    Register::Found found = sieve.found(u"medium"_s);
    if (ids.size() > kMostSifted)
        found.total = ids.size();
    tell(found);
}

} // namespace

Register::Finder mediumFinder()
{
    return {u"medium"_s, say(QT_TRANSLATE_NOOP("Media", "媒体・機器")), find, true};
}

} // namespace Media
