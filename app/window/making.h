// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

namespace App {

/// Opens with everything the program can do and the real clock. Errors: those of Register::OpenRegister::open.
[[nodiscard]] Support::Result<std::unique_ptr<Register::OpenRegister>> openRegister(
    const QString &path);

/// Register, first unit and first person in one go; the person's id. Nothing stays behind when one of them is refused.
[[nodiscard]] Support::Result<std::optional<qint64>> createNewRegister(
    const Shell::NewRegister &wanted);

/// Where the register of the sample ledger lies for this user.
[[nodiscard]] QString samplePath();
/// The register of the sample ledger (架空) at `path`, made when it is not there. Gives the path back.
[[nodiscard]] Support::Result<QString> sampleRegister(const QString &path);

} // namespace App
