// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

namespace Start {

/// 台帳全体を書き出す: asks where to, performs `record` (writing out is an act), and writes the folder with progress and a
/// working 中止. Tells what came of it.
void writeWholeRegister(Shell::Session &session, const Register::Request &record, QWidget *parent);

/// フォルダーから台帳を作る: asks for the folder and for the new file, and makes it. The path of the new register; nullopt
/// when it was cancelled or could not be made, which has been told then.
[[nodiscard]] std::optional<QString> makeFromFolder(const Register::Blueprint &blueprint,
                                                    QWidget *parent);

} // namespace Start
