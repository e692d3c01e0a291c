// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelsheet.h"
#include "models/policy/policyreader.h"

#include <QJsonObject>

namespace Labels {

/// Reads a file of sheets ({"maker": …, "sheets": […]}, resources/labels/sheets.schema.json) and reports every error with
/// its JSON path; beside the schema it looks whether the labels lie on their paper and whether no product comes twice.
[[nodiscard]] tl::expected<QList<LabelSheet>, QList<Policy::Problem>> readSheets(const QByteArray &json);
/// One sheet, as own sizes are kept: a member of "sheets" with the maker beside.
[[nodiscard]] tl::expected<LabelSheet, QList<Policy::Problem>> sheetFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const LabelSheet &sheet);
/// What is wrong with the sizes, by members of the JSON ("columns", "label.width").
[[nodiscard]] QList<Policy::Problem> sheetProblems(const LabelSheet &sheet);

/// The sheets that ship with the program (resource folder :/labels), by maker and product.
[[nodiscard]] const QList<LabelSheet> &shippedSheets();
/// The code of Kind as files have it: sheet, corner, tape.
[[nodiscard]] QString kindCode(LabelSheet::Kind kind);
/// 44面 48.3×25.4mm / 12mm 幅のテープ
[[nodiscard]] QString sheetWords(const LabelSheet &sheet);
/// 袋の表示とは未照合 … : how sure the figures are.
[[nodiscard]] QString sourceWords(LabelSheet::Source source);

} // namespace Labels
