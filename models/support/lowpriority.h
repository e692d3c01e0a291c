// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Support {

/// From here on this thread, and the threads that it begins, stand back behind what somebody waits for. For good: a thread that
/// is needed for other work later must not do so. Where the system has no such thing, nothing happens.
void standBack();

} // namespace Support
