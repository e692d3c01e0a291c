// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/sqlcheck.h"

#include <QRegularExpression>

namespace Architecture {

namespace {

/// SQL is written in capitals; small letters are caught where two words of a statement stand together, so that an
/// English sentence for the log is not taken for a statement.
bool looksLikeSql(const QString &text)
{
    static const QRegularExpression capitals(QString::fromUtf8(
        R"(\b(SELECT\s|(FROM|JOIN|INTO)\s+["`\[]?\w|UPDATE\s+\w|DELETE\s+FROM|CREATE\s+(TEMP\w*\s+|UNIQUE\s+|VIRTUAL\s+)?(TABLE|INDEX|TRIGGER|VIEW)\s|DROP\s+(TABLE|INDEX)|ALTER\s+TABLE\s|PRAGMA\s+\w|ATTACH\s+DATABASE))"));
    static const QRegularExpression anyCase(
        QString::fromUtf8(
            R"(^\s*(select\s.*\sfrom\s|(insert|replace)\s+(or\s+\w+\s+)?into\s+\w+\s*(\(|values|select)|update\s+\w+\s+set\s|delete\s+from\s+\w+(\s+where\s|\s*;?\s*$)))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return capitals.match(text).hasMatch() || anyCase.match(text).hasMatch();
}

QList<std::pair<QString, qsizetype>> tablesIn(const QString &sql)
{
    static const QRegularExpression named(
        QString::fromUtf8(R"(\b(?:FROM|JOIN|INTO|UPDATE(?:\s+OR\s+\w+)?)\s+["`\[]?(\w+))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression next(
        QString::fromUtf8(R"(\G["`\]]?(?:\s+(?:AS\s+)?\w+)?\s*,\s*["`\[]?(\w+))"),
        QRegularExpression::CaseInsensitiveOption);
    QList<std::pair<QString, qsizetype>> tables;
    auto matches = named.globalMatch(sql);
    while (matches.hasNext()) {
        QRegularExpressionMatch match = matches.next();
        // FROM a, b AS c, d
        while (match.hasMatch()) {
            tables.append({match.captured(1).toLower(), match.capturedStart(1)});
            match = next.match(sql, match.capturedEnd());
        }
    }
    return tables;
}

} // namespace

QList<Fault> SqlCheck::run()
{
    for (const SourceFile &file :
         readTree(m_root, {QStringLiteral("resources/sql/migrations")}, {QStringLiteral(".sql")}))
        readMigration(file);
    for (const SourceFile &file :
         readTree(m_root, {QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")},
                  {QStringLiteral(".cpp"), QStringLiteral(".h")})) {
        for (const Literal &literal : literalsOf(file.text))
            checkLiteral(file, literal);
    }
    return m_faults;
}

void SqlCheck::readMigration(const SourceFile &file)
{
    static const QRegularExpression comment(QString::fromUtf8(R"(^\s*--\s*room:\s*(\w+)\s*$)"));
    static const QRegularExpression create(
        QString::fromUtf8(
            R"(^\s*CREATE\s+(?:VIRTUAL\s+)?(?:TABLE|VIEW)\s+(?:IF\s+NOT\s+EXISTS\s+)?["`\[]?(\w+))"),
        QRegularExpression::CaseInsensitiveOption);
    QString room;
    int number = 0;
    for (const QString &line : file.lines()) {
        ++number;
        if (const auto said = comment.match(line); said.hasMatch())
            room = said.captured(1);
        const auto table = create.match(line);
        if (!table.hasMatch())
            continue;
        const QString name = table.captured(1).toLower();
        if (room.isEmpty())
            m_faults.append(
                {file.path, number, QStringLiteral("no-owner"),
                 QStringLiteral("above the table %1 stands no '-- room: …'").arg(name)});
        else if (!floorOf(room))
            m_faults.append(
                {file.path, number, QStringLiteral("unknown-room"),
                 QStringLiteral("the table %1 belongs to '%2', which is no room").arg(name, room)});
        else
            m_owners.insert(name, room);
        room.clear(); // it speaks for one table
    }
}

void SqlCheck::checkLiteral(const SourceFile &file, const Literal &literal)
{
    if (!looksLikeSql(literal.text))
        return;
    if (file.part(0) != QLatin1String("models")) {
        m_faults.append({file.path, literal.lineAt(0), QStringLiteral("sql-outside-models"),
                         QStringLiteral("SQL belongs into models/")});
        return;
    }
    const QString room = file.part(1);
    for (const auto &[table, offset] : tablesIn(literal.text)) {
        const int line = literal.lineAt(offset);
        // storage opens and migrates; the journal must find a table that nobody described
        if (table.startsWith(QLatin1String("sqlite_")) && room != QLatin1String("storage")
            && room != QLatin1String("journal"))
            m_faults.append(
                {file.path, line, QStringLiteral("sqlite-table"),
                 QStringLiteral("%1 is known to storage and journal alone").arg(table)});
        const QString owner = m_owners.value(table);
        if (owner.isEmpty() || owner == room)
            continue;
        if (floorOf(owner).value_or(0) >= floorOf(room).value_or(0))
            m_faults.append(
                {file.path, line, QStringLiteral("owner"),
                 QStringLiteral("the table %1 belongs to %2, which does not stand below %3")
                     .arg(table, owner, room)});
    }
}

} // namespace Architecture
