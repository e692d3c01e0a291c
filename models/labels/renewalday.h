// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

#include <QJsonObject>

namespace Labels {

/// The day on which labels were renewed, ISO: the parameter `on` as it was typed, else the day of the act. What cannot be read or has
/// not come yet is an error of that field, and the answer is empty.
[[nodiscard]] QString renewalDay(const Register::ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors);

} // namespace Labels
