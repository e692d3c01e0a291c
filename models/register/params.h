// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

#include <QJsonObject>

namespace Register {

/// Unknown names, missing required ones and wrong JSON types, each with its path.
[[nodiscard]] QList<FieldError> checkParameters(const ActDescriptor &act, const QJsonObject &params);

/// Text of a parameter: cleaned of control characters; "" when absent or null.
[[nodiscard]] QString textOf(const QJsonObject &params, const QString &name);
/// True when the parameter is there at all (null counts: it clears).
[[nodiscard]] inline bool has(const QJsonObject &params, const QString &name) { return params.contains(name); }

} // namespace Register
