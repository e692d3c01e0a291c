// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/storage/connection.h"

#include <memory>

namespace Storage {
class Statement;
}

namespace Assets {

/// Reads assets one after the other for what their class depends on: the object, its class and place, and of the texts only
/// those that are there and that rules look at (policy/facts.h) or say who may see it. Throws DbError.
class ClassRowReader
{
public:
    explicit ClassRowReader(Storage::Connection &db);
    ~ClassRowReader();
    Q_DISABLE_COPY_MOVE(ClassRowReader)

    [[nodiscard]] std::optional<Asset> read(qint64 id);

private:
    struct Text {
        QString field;
        int column = 0;
    };
    std::vector<Text> m_texts; ///< by field code, as they go into Asset::texts
    std::unique_ptr<Storage::Statement> m_statement;
    QHash<QByteArray, Policy::Levels> m_levels; ///< by their stored text: few combinations, many things
    QByteArray m_key;
};

} // namespace Assets
