// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assets/assetdetail.h"

namespace AssetsUi {

/// The entries of the journal about one asset as people read them, newest first: labels for columns, names for ids,
/// labels for codes. Throws DbError.
[[nodiscard]] QList<StoryEntry> readStory(Storage::Connection &db, qint64 id, const AssetDetail &detail,
                                          const Register::Blueprint &blueprint);

} // namespace AssetsUi
