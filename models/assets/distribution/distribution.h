// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Assets {

/// One numbered copy in the 配付簿: copy `number` of `total` of its source, given to somebody. The copy is an asset of its own with a
/// link to the source; so its class, its labels and its end are those of any copy.
struct Distribution {
    qint64 id = 0;
    qint64 sourceId = 0;
    qint64 copyId = 0;
    int number = 1;
    int total = 1;       ///< copies that there were when this one was given
    QString recipient;   ///< person or body, in words
    QString givenOn;     ///< ISO day
    QString dueOn;       ///< ISO day by which it is to be back; empty = it need not come back
    QString collectedOn; ///< ISO day; empty = still out
    QString collectedBy; ///< who took it back, in words
    QString note;

    [[nodiscard]] bool isOut() const { return collectedOn.isEmpty(); }
};

} // namespace Assets
