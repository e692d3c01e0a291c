// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/journal/rowmaker.h"
#include "models/search/tokens.h"

namespace Assets {

/// Makes the rows of new assets for a load of many: the same row, digest and tokens as insert() would write.
/// Touches no database; one for each thread.
class AssetMaker
{
public:
    AssetMaker();
    /// The row of the table `asset`; the id is not in it.
    [[nodiscard]] Journal::MadeRow row(Journal::RowCells &into, const Asset &asset);
    /// The tokens of indexFields(); valid until the next call.
    [[nodiscard]] QByteArrayView tokens(const Asset &asset);

private:
    struct Text {
        QString field;
        quint16 column = 0;
        bool isNumber = false;
    };

    Journal::RowMaker m_rows;
    std::vector<Text> m_texts; ///< by field code, as they come out of Asset::texts
    QStringList m_searched;    ///< field codes in the order of indexFields()
    quint16 m_maker = 0, m_manager = 0, m_place = 0, m_parent = 0, m_levels = 0, m_restrictions = 0, m_custom = 0, m_batch = 0, m_migrated = 0;
    Search::TokenMaker m_tokens;
    Policy::Levels m_lastLevels; ///< neighbours are often of one class
    QString m_lastLevelsText;
};

} // namespace Assets
