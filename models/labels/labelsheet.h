// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace Labels {

inline constexpr double kPointsPerMm = 72 / 25.4;

/// Where labels stand on their paper: a product of a maker, or sizes that a clerk has measured. Millimetres.
struct LabelSheet {
    enum class Kind {
        Sheet,  ///< paper with labels in columns and rows
        Corner, ///< one mark in a corner of a document's page (文書の隅)
        Tape,   ///< a label is a page of its own length
    };
    /// Where its figures are from.
    enum class Source {
        Given,      ///< from a file of sizes, named in `sourceText`
        Known,      ///< widely known
        Unverified, ///< to be measured before a sheet is wasted
        Own,        ///< made here
    };

    QString maker;
    QString product; ///< 28388
    QStringList also; ///< products of the same sizes
    Kind kind = Kind::Sheet;
    QSizeF paper{210, 297};
    int columns = 1;
    int rows = 1;
    QSizeF label;
    QPointF margin; ///< left and top of the first label
    QPointF pitch;  ///< from one label to the next
    double radius = 0; ///< of the corners
    double printable = 0;   ///< of a tape: the breadth in the middle that can be printed
    double leastLength = 0; ///< of a tape
    double mostLength = 0;
    Source source = Source::Unverified;
    QString sourceText;
    bool operator==(const LabelSheet &) const = default;

    [[nodiscard]] int perPage() const { return columns * rows; }
    /// The label on a place of the page, from 0, row by row.
    [[nodiscard]] QRectF place(int index) const;
    /// Its product or one of `also`: letter case, width and spaces do not count.
    [[nodiscard]] bool isCalled(const QString &name) const;
};

} // namespace Labels
