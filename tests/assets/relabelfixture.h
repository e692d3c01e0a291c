// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/assets/registerfixture.h"

/// What tests of 一括分類変更 ask of a register.
namespace RelabelFixture {

using namespace RegisterFixture;

inline QJsonObject classed(const QString &c, QJsonObject more = {})
{
    more.insert(u"levels"_s, levels(c, u"1"_s, u"1"_s));
    return more;
}
inline QJsonObject toC(const QString &c, QJsonObject more = {})
{
    more.insert(u"levels"_s, QJsonObject{{u"C"_s, c}});
    if (!more.contains(u"reason"_s))
        more.insert(u"reason"_s, u"年度の見直し"_s);
    return more;
}
inline Register::Outcome relabel(TestRegister &town, const QStringList &numbers, const QString &c, QJsonObject more = {}, const With &with = {})
{
    more.insert(u"assets"_s, QJsonArray::fromStringList(numbers));
    return town.act(u"asset.relabelMany"_s, toC(c, more), with);
}
inline Register::Outcome byLine(TestRegister &town, const QJsonArray &rows, const With &with = {}, QJsonObject more = {})
{
    more.insert(u"rows"_s, rows);
    if (!more.contains(u"reason"_s))
        more.insert(u"reason"_s, u"年度の見直し"_s);
    return town.act(u"asset.relabelMany"_s, more, with);
}
inline QList<qint64> counts(const Register::Outcome &outcome)
{
    if (!outcome) {
        qWarning("%s", qPrintable(Register::rejectionText(outcome.error())));
        return {};
    }
    const QJsonObject &result = outcome->result;
    return {result.value(u"changed"_s).toInteger(), result.value(u"raised"_s).toInteger(), result.value(u"unchanged"_s).toInteger(),
            result.value(u"refused"_s).toInteger()};
}
inline QString levelC(TestRegister &town, const QString &number) { return town.load(number).levels.value(u"C"_s); }
inline qint64 head(TestRegister &town) { return Journal::readHead(town.db()).seq; }
/// Everything of the assets that people see, but what only counts on.
inline QStringList shown(TestRegister &town)
{
    Storage::Query query(town.db(), u"SELECT object.number || '|' || object.state || '|' || coalesce(levels, '') || '|' || coalesce(restrictions, '') || '|' "
                                    "|| coalesce(label_due, '') || '|' || (SELECT count(*) FROM reclassification WHERE object_id = object.id AND done_at IS NULL) "
                                    "FROM object JOIN asset ON asset.id = object.id ORDER BY object.id"_s);
    query.run();
    QStringList rows;
    while (query.next())
        rows.append(query.text(0));
    return rows;
}
inline const QMap<QString, QString> &lowering()
{
    static const QMap<QString, QString> reasons{{u"general.lower"_s, u"公表したため"_s}, {u"buzen.lower"_s, u"公表したため"_s}};
    return reasons;
}

} // namespace RelabelFixture
