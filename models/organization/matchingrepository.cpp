// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/organizationrepository.h"

#include "models/register/params.h"
#include "models/storage/query.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Organization {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Organization", text);
}

std::optional<qint64> asId(const QString &text)
{
    const QString digits = Support::halfWidth(text);
    static const QRegularExpression number(u"^[0-9]{1,18}$"_s);
    return number.match(digits).hasMatch() ? std::optional(digits.toLongLong()) : std::nullopt;
}

/// Those that have ended step back when others of the same name have not.
template <typename T> QList<T> standing(QList<T> found)
{
    const auto ended = [](const T &one) { return one.validTo.has_value(); };
    if (!std::all_of(found.cbegin(), found.cend(), ended))
        found.removeIf(ended);
    return found;
}

QList<Unit> unitsWhere(Storage::Connection &db, const QString &column, const QString &text)
{
    Query query(db, u"SELECT id FROM unit WHERE state <> 'void' AND "_s + column + u" = :text ORDER BY id"_s);
    query.bind(u":text"_s, text).run();
    QList<Unit> found;
    while (query.next()) {
        if (const auto one = unit(db, query.integer(0)))
            found.append(*one);
    }
    return found;
}

/// "総務課 / 庶務係": the last part is the unit, the others stand above it, not necessarily next to each other.
bool liesBelow(const QHash<qint64, Unit> &byId, const Unit &unit, QStringList above)
{
    std::optional<qint64> at = unit.parentId;
    for (int steps = 0; at && byId.contains(*at) && steps < 64 && !above.isEmpty(); ++steps) {
        const Unit &parent = byId[*at];
        if (Support::fold(parent.name) == above.last())
            above.removeLast();
        at = parent.parentId;
    }
    return above.isEmpty();
}

QList<Unit> unitsByFoldedPath(Storage::Connection &db, const QString &text)
{
    static const QRegularExpression slash(u"\\s*[/／>＞]\\s*"_s);
    QStringList parts;
    for (const QString &part : text.split(slash, Qt::SkipEmptyParts))
        parts.append(Support::fold(part));
    QHash<qint64, Unit> byId;
    const QList<Unit> all = units(db);
    for (const Unit &unit : all)
        byId.insert(unit.id, unit);
    QList<Unit> found;
    const QString whole = Support::fold(text);
    for (const Unit &unit : all) {
        const QString name = Support::fold(unit.name);
        if (name == whole || (!parts.isEmpty() && name == parts.last() && liesBelow(byId, unit, parts.mid(0, parts.size() - 1))))
            found.append(unit);
    }
    return found;
}

/// One error at the field: not there, or several of that name.
template <typename T>
std::optional<T> only(const QList<T> &found, const QString &text, const QString &name, const QString &missing,
                      const std::function<QString(const T &)> &describe, QList<Register::FieldError> &errors)
{
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        errors.append({name, missing.arg(text)});
        return std::nullopt;
    }
    QStringList candidates;
    for (const T &one : found)
        candidates.append(describe(one));
    errors.append({name, say(QT_TRANSLATE_NOOP("Organization", "「%1」に当たるものが複数あります（%2）。番号か、上の組織からの名前で指定してください。"))
                             .arg(text, candidates.join(u"、"_s))});
    return std::nullopt;
}

} // namespace

QList<Unit> matchingUnits(Storage::Connection &db, const QString &text)
{
    const QString wanted = Support::cleaned(text);
    if (wanted.isEmpty())
        return {};
    // Digits may be an id or a code: when they are both, of two units, neither is taken silently.
    QList<Unit> found = unitsWhere(db, u"code"_s, wanted);
    if (found.isEmpty())
        found = unitsWhere(db, u"code"_s, Support::halfWidth(wanted));
    found = standing(found);
    if (const auto id = asId(wanted)) {
        const auto byId = unit(db, *id);
        if (byId && byId->state != QLatin1String(State::kVoid) && !found.contains(*byId))
            found.append(*byId);
    }
    if (found.isEmpty())
        found = standing(unitsWhere(db, u"name"_s, wanted));
    if (found.isEmpty())
        found = standing(unitsByFoldedPath(db, wanted));
    return found;
}

std::optional<Unit> findUnit(Storage::Connection &db, const QString &text)
{
    const QList<Unit> found = matchingUnits(db, text);
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

QList<Person> matchingPersons(Storage::Connection &db, const QString &text)
{
    const QString wanted = Support::cleaned(text);
    if (wanted.isEmpty())
        return {};
    if (const auto id = asId(wanted)) {
        const auto byId = person(db, *id);
        return byId && byId->state != QLatin1String(State::kVoid) ? QList<Person>{*byId} : QList<Person>{};
    }
    // 山田 太郎 and 山田太郎 are one man: the space between the names is no part of them.
    const auto compact = [](const QString &name) { return QString(name).remove(u' ').remove(QChar(0x3000)); };
    const QString folded = Support::fold(compact(wanted));
    QList<Person> exact;
    QList<Person> similar;
    for (const Person &one : persons(db)) {
        if (one.name == wanted)
            exact.append(one);
        else if (Support::fold(compact(one.name)) == folded)
            similar.append(one);
    }
    return standing(exact.isEmpty() ? similar : exact);
}

std::optional<Person> findPerson(Storage::Connection &db, const QString &text)
{
    const QList<Person> found = matchingPersons(db, text);
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

std::optional<Unit> unitParam(Storage::Connection &db, const QJsonObject &params, const QString &name,
                              QList<Register::FieldError> &errors)
{
    const QString text = Register::textOf(params, name);
    if (text.isEmpty())
        return std::nullopt;
    QList<Unit> found;
    if (params.value(name).isDouble()) {
        if (const auto byId = unit(db, params.value(name).toInteger()); byId && byId->state != QLatin1String(State::kVoid))
            found.append(*byId);
    } else {
        found = matchingUnits(db, text);
    }
    return only<Unit>(found, text, name, say(QT_TRANSLATE_NOOP("Organization", "組織「%1」がありません。")),
                      [&db](const Unit &one) { return u"%1: %2"_s.arg(one.id).arg(unitPath(db, one.id)); }, errors);
}

std::optional<Person> personParam(Storage::Connection &db, const QJsonObject &params, const QString &name,
                                  QList<Register::FieldError> &errors)
{
    const QString text = Register::textOf(params, name);
    if (text.isEmpty())
        return std::nullopt;
    return only<Person>(matchingPersons(db, text), text, name, say(QT_TRANSLATE_NOOP("Organization", "職員「%1」が登録されていません。")),
                        [&db](const Person &one) {
                            const QString path = one.unitId ? unitPath(db, *one.unitId) : QString();
                            return u"%1: %2 %3"_s.arg(QString::number(one.id), path, one.name).simplified();
                        },
                        errors);
}

} // namespace Organization
