// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelpages.h"
#include "models/labels/labelsource.h"
#include "models/register/blueprint.h"

namespace Labels {

/// Adds the tables label_print and label_printed and the acts label.print, label.saveSheet and label.forgetSheet.
/// `label.print` records what is about to be printed, as books do: {run, things, labels, pages, again, due}.
void addTo(Register::Blueprint &blueprint, const LabelSources &sources);

/// Parameters of label.print as a wish: what was typed, with full-width digits or not. `db` has own sheets.
[[nodiscard]] LabelWish readWish(Storage::Connection &db, const QJsonObject &params, QList<Register::FieldError> &errors);
/// 0.3,-0.5 in millimetres. nullopt = unreadable.
[[nodiscard]] std::optional<QPoint> offsetFromText(const QString &text);
[[nodiscard]] QString offsetToText(QPoint tenths);

} // namespace Labels
