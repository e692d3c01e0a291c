// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Common {
class TableView;
}

namespace AssetsUi {

/// Where one was in the list of a register when it was closed. Kept in the settings for the register that was open last.
struct ListPlace {
    qint64 top = 0;     ///< id of the first row in sight; 0 = none
    QString number;     ///< of that row
    qint64 current = 0; ///< id of the current row; 0 = none

    [[nodiscard]] static std::optional<ListPlace> remembered(const QString &registerPath);
    /// Of a list whose rows are here.
    [[nodiscard]] static ListPlace of(const Common::TableView &table, int numberColumn);
    void remember(const QString &registerPath) const;
    /// Goes there, as far as the list still has it.
    void goTo(Common::TableView &table) const;
};

} // namespace AssetsUi
