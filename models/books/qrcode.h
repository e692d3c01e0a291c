// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QVector>

#include <optional>

namespace Books {

/// A QR code (ISO/IEC 18004, level M, byte mode) as rows of black modules.
struct QrCode {
    static constexpr int kQuietZone = 4; ///< modules on each side that must stay white
    int modules = 0;                     ///< per side, without the quiet zone
    QByteArray black;                    ///< modules × modules, 1 = black
    [[nodiscard]] int side() const { return modules + 2 * kQuietZone; }
};

/// ASCII only, because readers guess at anything else; nothing for other text or for more than a code can hold.
[[nodiscard]] std::optional<QrCode> makeQrCode(const QByteArray &payload);

/// The black parts of the code in a square of `side` points (quiet zone included), runs of a row joined.
[[nodiscard]] QVector<QRectF> qrRectangles(const QrCode &code, QPointF topLeft, double side);

} // namespace Books
