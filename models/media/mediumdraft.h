// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/medium.h"
#include "models/register/act.h"

namespace Media {

/// Parameters of medium.register and medium.edit: every editable field.
[[nodiscard]] QList<Register::Parameter> mediumParameters();
/// Puts the parameters that are there into `medium`; what cannot be read is told in `errors`. Throws DbError.
void applyParams(Storage::Connection &db, const QJsonObject &params, const Policy::Document &policy, Medium &medium,
                 QList<Register::FieldError> &errors);
/// The same way back, for forms and for who edits at the same time. Throws DbError.
[[nodiscard]] QJsonObject toParams(Storage::Connection &db, const Medium &medium);

} // namespace Media
