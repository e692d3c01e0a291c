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
    const QList<SourceFile> tree =
        readTree(m_root, {QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")},
                 {QStringLiteral(".cpp"), QStringLiteral(".h")});
    for (const SourceFile &file : tree)
        readDerived(file);
    for (const SourceFile &file : tree) {
        for (const Literal &literal : literalsOf(file.text))
            checkLiteral(file, literal);
        checkRecorder(file);
    }
    return m_faults;
}

void SqlCheck::readDerived(const SourceFile &file)
{
    static const QRegularExpression mark(QString::fromUtf8(R"re(\baddDerived\(\s*u?"(\w+)")re"));
    auto matches = mark.globalMatch(file.text);
    while (matches.hasNext())
        m_derived.insert(matches.next().captured(1).toLower());
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
        checkOwner(file, table, line);
    }
    checkWrites(file, literal);
}

void SqlCheck::checkOwner(const SourceFile &file, const QString &table, int line)
{
    const QString room = file.part(1);
    const QString owner = m_owners.value(table);
    if (owner.isEmpty() || owner == room)
        return;
    if (floorOf(owner).value_or(0) >= floorOf(room).value_or(0))
        m_faults.append({file.path, line, QStringLiteral("owner"),
                         QStringLiteral("the table %1 belongs to %2, which does not stand below %3")
                             .arg(table, owner, room)});
}

/// Rows that the journal answers for are written by its recorder alone, or a change would be without its entry.
void SqlCheck::checkWrites(const SourceFile &file, const Literal &literal)
{
    static const QRegularExpression writes(
        QString::fromUtf8(
            R"(\b(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+["`\[]?(\w+))"),
        QRegularExpression::CaseInsensitiveOption);
    auto matches = writes.globalMatch(literal.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString table = match.captured(1).toLower();
        if (m_owners.contains(table) && !m_derived.contains(table))
            m_faults.append({file.path, literal.lineAt(match.capturedStart(1)),
                             QStringLiteral("past-the-journal"),
                             QStringLiteral("the rows of %1 are written through Journal::Recorder")
                                 .arg(table)});
    }
}

/// The recorder is told the table's name outside any SQL.
void SqlCheck::checkRecorder(const SourceFile &file)
{
    static const QRegularExpression recorder(
        QString::fromUtf8(R"re(\bjournal\s*\.\s*(?:insert|update)\(\s*u?"(\w+)")re"));
    auto matches = recorder.globalMatch(file.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int line = int(file.text.left(match.capturedStart()).count(QLatin1Char('\n'))) + 1;
        if (file.part(0) == QLatin1String("models"))
            checkOwner(file, match.captured(1).toLower(), line);
        else
            m_faults.append({file.path, line, QStringLiteral("sql-outside-models"),
                             QStringLiteral("rows are written in models/")});
    }
}

} // namespace Architecture
