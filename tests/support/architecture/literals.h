// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Architecture {

/// A string literal of a C++ source, neighbours joined as the compiler joins them.
struct Literal {
    QString text;
    QList<int> lines; ///< the source line of each character of `text`

    [[nodiscard]] int lineAt(qsizetype offset) const
    {
        return lines.value(offset, lines.isEmpty() ? 0 : lines.constLast());
    }
};

/// The string literals of a C++ source: comments and character constants are passed over, raw literals are understood.
[[nodiscard]] QList<Literal> literalsOf(const QString &source);

} // namespace Architecture
