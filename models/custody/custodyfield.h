// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"

namespace Custody {

using Assets::Field;
using Assets::FieldType;

/// What can be said of one hand-over beside the thing, the kind and the time: the one description that acts, forms, lists, books and
/// the command line share. Type Person, Place and Unit stand for an id with the words of then; DateTime texts are FieldType::Text.
[[nodiscard]] const QList<Field> &fields();
/// nullptr when there is none.
[[nodiscard]] const Field *field(const QString &code);
/// Those that are kept as text or number, in the order of their columns.
[[nodiscard]] const QList<Field> &textFields();

/// A stored value as people read it: 暗号化・鍵付きケース for the codes of a list.
[[nodiscard]] QString shownText(const Field &field, const QString &stored);
/// What was typed as it is stored, or one sentence why not.
[[nodiscard]] tl::expected<QString, QString> storedText(const Field &field, const QJsonValue &typed);

} // namespace Custody
