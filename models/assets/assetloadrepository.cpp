// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetloadrepository.h"

#include "models/assets/assetcolumns.h"
#include "models/assets/assetrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Assets {

AssetMaker::AssetMaker() : m_rows(assetTable())
{
    for (const TextColumn &column : textColumns())
        m_texts.push_back({column.field, m_rows.column(column.column), column.number});
    std::sort(m_texts.begin(), m_texts.end(), [](const Text &a, const Text &b) { return a.field < b.field; });
    for (const Field &field : fixedFields()) {
        if (field.searchable)
            m_searched.append(field.code);
    }
    m_maker = m_rows.column(u"created_by_unit_id"_s);
    m_manager = m_rows.column(u"manager_id"_s);
    m_place = m_rows.column(u"place_id"_s);
    m_parent = m_rows.column(u"parent_id"_s);
    m_levels = m_rows.column(u"levels"_s);
    m_restrictions = m_rows.column(u"restrictions"_s);
    m_custom = m_rows.column(u"custom"_s);
    m_batch = m_rows.column(u"batch_id"_s);
    m_migrated = m_rows.column(u"migrated"_s);
}

Journal::MadeRow AssetMaker::row(Journal::RowCells &into, const Asset &asset)
{
    m_rows.begin(into);
    m_rows.integer(m_maker, asset.createdByUnitId);
    m_rows.integer(m_manager, asset.managerId);
    m_rows.integer(m_place, asset.placeId);
    m_rows.integer(m_parent, asset.parentId);
    if (asset.levels != m_lastLevels) {
        m_lastLevels = asset.levels;
        m_lastLevelsText = Policy::levelsToText(asset.levels);
    }
    m_rows.text(m_levels, m_lastLevelsText);
    if (!asset.restrictions.isEmpty())
        m_rows.text(m_restrictions, restrictionsToText(asset.restrictions));
    if (!asset.custom.isEmpty())
        m_rows.text(m_custom, customToText(asset.custom));
    m_rows.integer(m_batch, asset.batchId);
    m_rows.integer(m_migrated, asset.migrated ? 1 : 0);
    auto known = m_texts.cbegin();
    for (auto text = asset.texts.cbegin(); text != asset.texts.cend(); ++text) {
        while (known != m_texts.cend() && known->field < text.key())
            ++known;
        if (known == m_texts.cend())
            break;
        if (known->field != text.key())
            continue;
        if (known->isNumber && !text->isEmpty())
            m_rows.integer(known->column, text->toLongLong());
        else
            m_rows.text(known->column, *text);
    }
    return m_rows.finish();
}

QByteArrayView AssetMaker::tokens(const Asset &asset)
{
    m_tokens.begin();
    m_tokens.add(asset.object.number);
    m_tokens.add(asset.object.name);
    for (const QString &code : std::as_const(m_searched)) {
        if (const auto text = asset.texts.constFind(code); text != asset.texts.cend())
            m_tokens.add(*text);
    }
    for (const QString &alias : asset.aliases)
        m_tokens.add(alias);
    for (const QString &text : asset.custom)
        m_tokens.add(text);
    return m_tokens.tokens();
}

} // namespace Assets
