// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/journalhead.h"

#include <algorithm>

namespace Books {

QString groupedHex(const QByteArray &hash, int bits)
{
    const qsizetype bytes = std::clamp<qsizetype>((qsizetype(bits) + 7) / 8, 0, hash.size());
    const QString digits = QString::fromLatin1(hash.first(bytes).toHex());
    QString grouped;
    for (qsizetype at = 0; at < digits.size(); at += 4) {
        if (at > 0)
            grouped += u' ';
        grouped += QStringView(digits).mid(at, 4);
    }
    return grouped;
}

} // namespace Books
