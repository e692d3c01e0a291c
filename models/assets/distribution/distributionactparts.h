// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Assets {

/// A day as people type it, as ISO; empty when none was given. What cannot be read is an error at its field.
[[nodiscard]] QString dayParam(const QJsonObject &params, const QString &field, QList<Register::FieldError> &errors);
/// The same for what has happened: today when none was given, and no day that has not come.
[[nodiscard]] QString pastDayParam(const Register::ActContext &context, const QJsonObject &params, const QString &field, QList<Register::FieldError> &errors);

} // namespace Assets
