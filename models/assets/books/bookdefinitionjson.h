// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/books/bookdefinition.h"
#include "models/policy/policyreader.h"

#include <QJsonObject>

namespace Assets {

/// "format" of the file, and the newest "version" that is read.
inline constexpr char kBookFormat[] = "daicho-book";
inline constexpr int kBookFormatVersion = 1;

/// Reads a definition and reports every error with its JSON path: unknown members, wrong types, values out of range.
/// The verdict is that of `resources/books/book.schema.json`; that the fields exist in a register is asked of
/// definitionProblems().
[[nodiscard]] tl::expected<BookDefinition, QList<Policy::Problem>> readDefinition(const QJsonObject &json);
/// The same for a file; a text that is no JSON gives one problem with path "$" that names the line.
[[nodiscard]] tl::expected<BookDefinition, QList<Policy::Problem>> readDefinition(const QByteArray &json);

/// What can be read of one that is still being written: what is missing or wrong stays as in a new one.
[[nodiscard]] BookDefinition readUnfinishedDefinition(const QJsonObject &json);

/// The definition as it is shared; readDefinition() gives back the same.
[[nodiscard]] QJsonObject definitionToJson(const BookDefinition &definition);

/// The forms that ship with the program (resource folder :/books), to start from.
[[nodiscard]] const QList<BookDefinition> &shippedDefinitions();

/// One line for each problem: "$.columns[2].width: …".
[[nodiscard]] QString problemText(const QList<Policy::Problem> &problems);

} // namespace Assets
