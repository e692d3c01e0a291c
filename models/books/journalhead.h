// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Books {

/// The first `bits` of a digest as hexadecimal digits in groups of four, as books print the head of the journal:
/// "9f3c 81d2 …". 128 bits are what a printed head must hold at least; a shorter digest is printed whole.
[[nodiscard]] QString groupedHex(const QByteArray &hash, int bits = 128);

} // namespace Books
