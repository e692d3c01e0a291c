// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/bookdefinitionrepository.h"

#include "models/assets/books/bookdefinitionjson.h"
#include "models/storage/query.h"

#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Assets {

namespace {

Q_LOGGING_CATEGORY(logBooks, "daicho.books")

std::optional<StoredDefinition> read(const Query &query)
{
    const auto definition = readDefinition(query.text(2).toUtf8());
    if (!definition) {
        qCWarning(logBooks, "book definition %lld cannot be read: %s", query.integer(0), qPrintable(problemText(definition.error())));
        return std::nullopt;
    }
    return StoredDefinition{query.integer(0), int(query.integer(1)), *definition};
}

QString document(const BookDefinition &definition)
{
    return QString::fromUtf8(QJsonDocument(definitionToJson(definition)).toJson(QJsonDocument::Compact));
}

QString now(const Register::ActContext &at)
{
    return at.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

} // namespace

QList<StoredDefinition> storedDefinitions(Storage::Connection &db)
{
    Query query(db, u"SELECT id, revision, document FROM book_definition WHERE forgotten = 0 ORDER BY name, id"_s);
    query.run();
    QList<StoredDefinition> all;
    while (query.next()) {
        if (const auto stored = read(query))
            all.append(*stored);
    }
    return all;
}

std::optional<StoredDefinition> storedDefinition(Storage::Connection &db, const QString &name)
{
    Query query(db, u"SELECT id, revision, document FROM book_definition WHERE forgotten = 0 AND name = :name"_s);
    query.bind(u":name"_s, name).run();
    return query.next() ? read(query) : std::nullopt;
}

std::optional<StoredDefinition> storedDefinition(Storage::Connection &db, qint64 id)
{
    Query query(db, u"SELECT id, revision, document FROM book_definition WHERE forgotten = 0 AND id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? read(query) : std::nullopt;
}

qint64 insertDefinition(Register::ActContext &at, const BookDefinition &definition)
{
    return at.journal.insert(u"book_definition"_s, {{u"name"_s, definition.name}, {u"document"_s, document(definition)}, {u"defined_at"_s, now(at)}});
}

void updateDefinition(Register::ActContext &at, const StoredDefinition &before, const BookDefinition &definition)
{
    at.journal.update(u"book_definition"_s, before.id,
                      {{u"name"_s, definition.name}, {u"document"_s, document(definition)}, {u"revision"_s, before.revision + 1}, {u"defined_at"_s, now(at)}});
}

void forgetDefinition(Register::ActContext &at, qint64 id)
{
    at.journal.update(u"book_definition"_s, id, {{u"forgotten"_s, 1}});
}

} // namespace Assets
