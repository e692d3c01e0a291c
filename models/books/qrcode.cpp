// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/qrcode.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace Books {

namespace {

struct CodeDeleter {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

std::optional<QrCode> makeQrCode(const QByteArray &payload)
{
    const bool ascii =
        std::all_of(payload.begin(), payload.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    if (payload.isEmpty() || !ascii)
        return std::nullopt;
    const std::unique_ptr<QRcode, CodeDeleter> encoded(
        QRcode_encodeString8bit(payload.constData(), 0, QR_ECLEVEL_M));
    if (!encoded)
        return std::nullopt;
    QrCode code;
    code.modules = encoded->width;
    code.black.resize(qsizetype(encoded->width) * encoded->width);
    std::transform(encoded->data, encoded->data + code.black.size(), code.black.begin(),
                   [](unsigned char module) { return char(module & 1); });
    return code;
}

QVector<QRectF> qrRectangles(const QrCode &code, QPointF topLeft, double side)
{
    const double module = side / code.side();
    const QPointF origin = topLeft + QPointF(module, module) * QrCode::kQuietZone;
    QVector<QRectF> rectangles;
    for (int row = 0; row < code.modules; ++row) {
        const char *line = code.black.constData() + qsizetype(row) * code.modules;
        for (int column = 0; column < code.modules;) {
            int stop = column + 1;
            while (stop < code.modules && line[stop] == line[column])
                ++stop;
            if (line[column])
                rectangles.append(QRectF(origin.x() + column * module, origin.y() + row * module,
                                         (stop - column) * module, module));
            column = stop;
        }
    }
    return rectangles;
}

} // namespace Books
