// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/relabel/classrowrepository.h"

#include "models/assets/assetcolumns.h"
#include "models/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Statement;

namespace Assets {

namespace {

constexpr int kFirstText = 9;

/// The texts of Policy::Facts that an asset has: its fields, kind and flags.
const QList<TextColumn> &ruledColumns()
{
    static const QList<TextColumn> columns = [] {
        static const QSet<QString> ruled{u"kind"_s, u"personalInfo"_s, u"sensitive"_s, u"myNumber"_s, u"scope"_s, u"acquisition"_s, u"sourceLevels"_s,
                                         u"publication"_s, u"form"_s, u"purpose"_s, u"accessScope"_s};
        QList<TextColumn> found;
        for (const TextColumn &column : textColumns()) {
            if (ruled.contains(column.field))
                found.append(column);
        }
        return found;
    }();
    return columns;
}

QString selectSql()
{
    QString sql = u"SELECT object.number, object.name, object.unit_id, object.state, object.revision, asset.levels, asset.restrictions, "
                  "asset.place_id, asset.migrated"_s;
    for (const TextColumn &column : ruledColumns())
        sql += u", asset."_s + column.column;
    return sql + u" FROM object JOIN asset ON asset.id = object.id WHERE object.id = ?1"_s;
}

QString textOf(const Statement &statement, int column)
{
    const QByteArrayView bytes = statement.bytes(column);
    return QString::fromUtf8(bytes);
}

std::optional<qint64> idOf(const Statement &statement, int column)
{
    return statement.type(column) == Statement::Type::Null ? std::nullopt : std::optional(statement.integer(column));
}

} // namespace

ClassRowReader::ClassRowReader(Storage::Connection &db) : m_statement(std::make_unique<Statement>(db, selectSql(), Statement::Keep::Yes))
{
    int column = kFirstText;
    for (const TextColumn &text : ruledColumns())
        m_texts.push_back({text.field, column++});
    std::sort(m_texts.begin(), m_texts.end(), [](const Text &a, const Text &b) { return a.field < b.field; });
}

ClassRowReader::~ClassRowReader() = default;

std::optional<Asset> ClassRowReader::read(qint64 id)
{
    Statement &row = *m_statement;
    row.bindInteger(1, id);
    if (!row.step()) {
        row.reset();
        return std::nullopt;
    }
    Asset asset;
    asset.object = {id, u"asset"_s, textOf(row, 0), textOf(row, 1), idOf(row, 2), textOf(row, 3), row.integer(4)};
    const QByteArrayView levels = row.bytes(5);
    m_key.resize(0);
    m_key.append(levels.data(), levels.size());
    auto known = m_levels.constFind(m_key);
    if (known == m_levels.cend())
        known = m_levels.insert(QByteArray(m_key.constData(), m_key.size()), Policy::levelsFromText(QString::fromUtf8(m_key)));
    asset.levels = *known;
    if (row.type(6) != Statement::Type::Null)
        asset.restrictions = restrictionsFromText(textOf(row, 6));
    asset.placeId = idOf(row, 7);
    asset.migrated = row.integer(8) != 0;
    for (const Text &text : m_texts) {
        if (const Statement::Type type = row.type(text.column); type != Statement::Type::Null)
            asset.texts.insert(asset.texts.cend(), text.field, QString::fromUtf8(row.bytes(text.column, type)));
    }
    row.reset();
    return asset;
}

} // namespace Assets
