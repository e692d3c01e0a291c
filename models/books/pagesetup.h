// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QJsonObject>
#include <QRectF>
#include <QStringList>

namespace Books {

enum class Paper { A4, A3, B4, B5 }; ///< B4 and B5 are those of JIS
enum class Orientation { Portrait, Landscape };
enum class BindingEdge { Left, Top };
/// Long edge: the sheet is turned over its long edge (長辺綴じ).
enum class Duplex { None, LongEdge, ShortEdge };

/// Millimetres between the edge of the paper and what is printed, without the binding margin.
struct Margins {
    double left = 11;
    double top = 10;
    double right = 11;
    double bottom = 9;
    bool operator==(const Margins &) const = default;
};

/// The paper of a book and how it is bound. Lengths are in millimetres.
struct PageSetup {
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Landscape;
    Margins margins;
    BindingEdge bindingEdge = BindingEdge::Left;
    double bindingMm = 10; ///< 綴じしろ, beside the margin
    Duplex duplex = Duplex::None;
    bool operator==(const PageSetup &) const = default;

    [[nodiscard]] static PageSetup of(Paper paper, Orientation orientation);
    /// Width and height as the page is read.
    [[nodiscard]] QSizeF sizeMm() const;
    /// What may be printed on. On the back of a sheet the binding margin lies on the other side when the sheet is turned
    /// that way; the size is the same on both sides.
    [[nodiscard]] QRectF usableMm(bool back) const;
};

inline constexpr double kMostMarginMm = 60;
inline constexpr double kMostBindingMm = 40;

/// Why nothing can be printed so, in a sentence; nullopt = it can.
[[nodiscard]] std::optional<QString> pageSetupProblem(const PageSetup &setup);

/// {"paper": "A4", "orientation": "landscape", "margins": {"left": 11, …}, "binding": {"edge": "left", "mm": 10},
///  "duplex": "none"}
[[nodiscard]] QJsonObject toJson(const PageSetup &setup);
/// Members that are left out keep the default. InvalidInput for an unknown member or value: the message is a sentence,
/// the detail the JSON path from `path` on.
[[nodiscard]] Support::Result<PageSetup> pageSetupFromJson(const QJsonObject &json,
                                                           const QString &path = {});

/// As a person or a command line writes it: a4, A4-portrait, b5-landscape, A3横, B4 縦. Landscape unless said. nullopt = no paper.
[[nodiscard]] std::optional<PageSetup> paperFromText(const QString &text);
/// 「A4 横」
[[nodiscard]] QString paperWords(Paper paper, Orientation orientation);

} // namespace Books
