// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/objects.h"

#include "models/storage/query.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Register {

namespace {

constexpr qsizetype kLongestPlainCode = 14; ///< bytes in the smallest code, which is all that narrow tapes have room for
const QString kObjectColumns = u"id, kind, number, name, unit_id, state, revision"_s;

ObjectRow readObject(const Query &query)
{
    return {query.integer(0), query.text(1), query.text(2), query.text(3), query.optionalInteger(4), query.text(5),
            query.integer(6)};
}

QString nowText(const ActContext &context)
{
    return context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

struct Pattern {
    QString before;
    QString after;
    int digits = 4;
};

std::optional<Pattern> split(const QString &pattern)
{
    static const QRegularExpression sequence(u"\\{seq(?::(\\d))?\\}"_s);
    const QRegularExpressionMatch match = sequence.match(pattern);
    if (!match.hasMatch())
        return std::nullopt;
    return Pattern{pattern.left(match.capturedStart()), pattern.mid(match.capturedEnd()),
                   match.captured(1).isEmpty() ? 4 : match.captured(1).toInt()};
}

} // namespace

qint64 insertObject(ActContext &context, const NewObject &object)
{
    const QString now = nowText(context);
    return context.journal.insert(u"object"_s,
                                  {{u"uuid"_s, QUuid::createUuid().toRfc4122()},
                                   {u"home_id"_s, 1},
                                   {u"kind"_s, object.kind},
                                   {u"number"_s, object.number},
                                   {u"name"_s, object.name},
                                   {u"unit_id"_s, object.unitId ? QVariant(*object.unitId) : QVariant()},
                                   {u"state"_s, object.state},
                                   {u"revision"_s, 1},
                                   {u"created_at"_s, now}});
}

void updateObject(ActContext &context, qint64 id, Journal::Row changes)
{
    const std::optional<ObjectRow> before = findObject(context.db, id);
    if (!before)
        throw Storage::DbError(Storage::DbError::Code::Other, u"no object %1"_s.arg(id));
    changes.insert(u"revision"_s, before->revision + 1);
    changes.insert(u"updated_at"_s, nowText(context));
    context.journal.update(u"object"_s, id, changes);
}

void addAlias(ActContext &context, qint64 objectId, const QString &alias, const QString &kind)
{
    context.journal.insert(u"object_alias"_s, {{u"object_id"_s, objectId}, {u"alias"_s, alias}, {u"kind"_s, kind}, {u"removed"_s, 0}});
}

void removeAlias(ActContext &context, qint64 aliasId)
{
    context.journal.update(u"object_alias"_s, aliasId, {{u"removed"_s, 1}});
}

std::optional<ObjectRow> findObject(Storage::Connection &db, qint64 id)
{
    Query query(db, u"SELECT "_s + kObjectColumns + u" FROM object WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? std::optional(readObject(query)) : std::nullopt;
}

namespace {

QByteArray ownCode(qint64 id, const QByteArray &uuid)
{
    return 'D' + QByteArray::number(id) + '-' + uuid.right(2).toHex().toUpper();
}

/// D1042-9F3C: the thing with that id, if its uuid ends so.
std::optional<ObjectRow> findByLabelCode(Storage::Connection &db, const QString &code)
{
    static const QRegularExpression form(u"^D([0-9]{1,15})-[0-9A-F]{4}$"_s);
    const QRegularExpressionMatch match = form.match(code.trimmed().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 id = match.captured(1).toLongLong();
    Query query(db, u"SELECT uuid FROM object WHERE id = :id AND state <> 'void'"_s);
    query.bind(u":id"_s, id).run();
    return query.next() && ownCode(id, query.bytes(0)) == match.captured(0).toLatin1() ? findObject(db, id) : std::nullopt;
}

} // namespace

std::optional<ObjectRow> findByNumber(Storage::Connection &db, const QString &number)
{
    for (const QString &text : {number, Support::halfWidth(number)}) {
        Query query(db, u"SELECT "_s + kObjectColumns + u" FROM object WHERE number = :number"_s);
        query.bind(u":number"_s, text).run();
        if (query.next())
            return readObject(query);
    }
    for (const QString &text : {number, Support::halfWidth(number)}) {
        Query query(db,
                    u"SELECT object_id FROM object_alias JOIN object ON object.id = object_alias.object_id "
                    "WHERE alias = :alias AND removed = 0 AND state <> 'void' ORDER BY object_id LIMIT 1"_s);
        query.bind(u":alias"_s, text).run();
        if (query.next())
            return findObject(db, query.integer(0));
    }
    return findByLabelCode(db, Support::halfWidth(number));
}

QByteArray labelCode(const QString &number, qint64 id, const QByteArray &uuid)
{
    const QByteArray plain = number.toUtf8();
    const bool isPlain = std::all_of(plain.begin(), plain.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (isPlain && !plain.isEmpty() && plain.size() <= kLongestPlainCode)
        return plain;
    return ownCode(id, uuid);
}

bool isNumberTaken(Storage::Connection &db, const QString &number)
{
    Query query(db, u"SELECT 1 FROM object WHERE number = :number"_s);
    return query.bind(u":number"_s, number).run().next();
}

QList<Alias> aliases(Storage::Connection &db, qint64 objectId)
{
    Query query(db, u"SELECT id, alias, kind FROM object_alias WHERE object_id = :id AND removed = 0 ORDER BY id"_s);
    query.bind(u":id"_s, objectId).run();
    QList<Alias> found;
    while (query.next())
        found.append({query.integer(0), query.text(1), query.text(2)});
    return found;
}

QString nextNumber(ActContext &context, const QString &pattern, const QMap<QString, QString> &values)
{
    QString filled = pattern;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        filled.replace(u'{' + it.key() + u'}', *it);
    const Pattern parts = split(filled).value_or(Pattern{filled + u'-', {}, 4});
    const QString key = parts.before + u'\n' + parts.after;
    qint64 next = 1;
    {
        Query query(context.db, u"SELECT next FROM number_counter WHERE prefix = :prefix"_s);
        query.bind(u":prefix"_s, key).run();
        if (query.next())
            next = query.integer(0);
    }
    QString number;
    do {
        number = parts.before + QString::number(next).rightJustified(parts.digits, u'0') + parts.after;
        ++next;
    } while (isNumberTaken(context.db, number));
    Query query(context.db,
                u"INSERT INTO number_counter (prefix, next) VALUES (:prefix, :next) "
                "ON CONFLICT (prefix) DO UPDATE SET next = excluded.next"_s);
    query.bind(u":prefix"_s, key).bind(u":next"_s, next).run();
    return number;
}

std::optional<QString> patternProblem(const QString &pattern)
{
    if (split(pattern))
        return std::nullopt;
    return QCoreApplication::translate("Register", "番号の形に連番 {seq:4} がありません。例: A-{unit}-{seq:4}");
}

QString stateLabel(const QString &state)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Register", text); };
    if (state == QLatin1String(State::kDraft))
        return say(QT_TRANSLATE_NOOP("Register", "下書き"));
    if (state == QLatin1String(State::kActive))
        return say(QT_TRANSLATE_NOOP("Register", "有効"));
    if (state == QLatin1String(State::kAsking))
        return say(QT_TRANSLATE_NOOP("Register", "分類照会中"));
    if (state == QLatin1String(State::kDisposed))
        return say(QT_TRANSLATE_NOOP("Register", "廃棄済"));
    if (state == QLatin1String(State::kReturned))
        return say(QT_TRANSLATE_NOOP("Register", "返却済"));
    if (state == QLatin1String(State::kVoid))
        return say(QT_TRANSLATE_NOOP("Register", "取消"));
    return state;
}

} // namespace Register
