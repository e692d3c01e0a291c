// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/filterbar.h"

namespace AssetsUi {

QJsonObject FilterBar::toJson(const Assets::Filter &filter)
{
    Assets::Filter kept = filter;
    kept.text.clear(); // the search box has it
    return Assets::filterToJson(kept);
}

Assets::Filter FilterBar::fromJson(const QJsonObject &json)
{
    return Assets::filterFromJson(json).value_or(Assets::Filter{}); // of settings nobody wrote by hand
}

} // namespace AssetsUi
