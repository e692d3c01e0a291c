// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace Support {

/// One era, from 明治 on.
struct Era {
    QString name;   ///< 令和
    QString letter; ///< R
    QDate first;
    QDate last; ///< invalid for the current era

    [[nodiscard]] bool contains(QDate date) const
    {
        return date >= first && (!last.isValid() || date <= last);
    }
    [[nodiscard]] int firstYear() const { return first.year(); }
};

/// The eras from 明治 (1868-10-23) to the newest that ICU knows, oldest first: a new era comes with an update of ICU.
/// Made once; thread-safe. Empty when ICU has no data.
[[nodiscard]] const QList<Era> &eras();

/// The era a day lies in; nullptr before 明治.
[[nodiscard]] const Era *eraOf(QDate date);

} // namespace Support
