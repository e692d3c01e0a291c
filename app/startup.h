// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/openregister.h"

namespace App {

/// Everything the program can do, put together: tables, acts, who a person is. Made once for a process and shared.
[[nodiscard]] std::shared_ptr<const Register::Blueprint> assemble();

/// Makes a register at `path`: file, policy (the id of a shipped one, or the path of a JSON file) and the root unit, named as the
/// organization (empty = the policy's own). Nothing stays behind when one of them is refused.
/// Errors: those of Storage::createRegisterFile; InvalidInput with all messages when an act was rejected.
[[nodiscard]] Support::Result<void> createRegister(const QString &path, const QString &policy, const QString &organization,
                                                   const Support::Clock &clock);

} // namespace App
