// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "models/register/act.h"
#include "models/support/result.h"

#include <QJsonObject>

namespace Ctl {

/// Text to standard output, UTF-8, a line feed added.
void print(const QString &text);
/// One JSON object on one line.
void printJson(const QJsonObject &object);
/// The same over several lines, for people who pipe it.
void printJsonIndented(const QJsonObject &object);
/// A sentence to standard error.
void complain(const QString &text);

/// A table for people: columns padded by how wide they are on a terminal.
void printTable(const QStringList &headers, const QList<QStringList> &rows);

[[nodiscard]] int exitCodeOf(const Support::Error &error);
[[nodiscard]] int exitCodeOf(const Register::Rejection &rejection);

} // namespace Ctl
