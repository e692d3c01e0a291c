// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/pagewriter.h"
#include "models/labels/labelcontent.h"
#include "models/labels/labelsheet.h"

#include <optional>

namespace Labels {

/// One part of a label where it stands. Points, from the label's top left.
struct LabelText {
    LabelPart part = LabelPart::Class;
    Books::TextBlock block;
    QPointF topLeft;
    double width = 0;    ///< of its column
    bool elided = false; ///< ends in … because there was no room
};

/// A label, set. Points, from the label's top left.
struct LabelPlan {
    QSizeF size;
    std::vector<LabelText> texts; ///< in reading order
    QVector<Books::Line> lines;   ///< the frame of the class
    QVector<QRectF> modules;      ///< black parts of the code
    QRectF code;                  ///< the code without its quiet zone; empty = none
    double moduleMm = 0;
    LabelParts dropped;           ///< wanted, and without room

    [[nodiscard]] bool isElided(LabelPart part) const;
};

/// Sets labels. Nothing ever leaves the label: texts are set smaller, then broken into lines, then left out or end in …;
/// the class is never left out. The code has modules of at least 0.4 mm and its quiet zone of four, or is left out.
/// Pure but for the fonts; not shared between threads.
class LabelLayout
{
public:
    explicit LabelLayout(Books::Shaper &shaper) : m_shaper(shaper) {}

    [[nodiscard]] LabelPlan layOut(const LabelContent &content, const LabelSheet &sheet, LabelParts parts);

private:
    struct Piece;
    struct Step;
    struct Room;
    struct Row;
    [[nodiscard]] Room roomOf(const LabelContent &content, const LabelSheet &sheet, double width, LabelParts parts) const;
    [[nodiscard]] std::vector<Piece> piecesOf(const LabelContent &content, LabelParts parts);
    [[nodiscard]] bool setTexts(const std::vector<Piece> &pieces, const LabelContent &content, const Room &room, LabelPlan &plan);
    [[nodiscard]] bool tryStep(const std::vector<Piece> &pieces, const Step &step, float base, const Room &room, LabelPlan &plan) const;
    [[nodiscard]] std::optional<Books::TextBlock> blockOf(const Piece &piece, float size, double width, int lines, bool elides) const;
    [[nodiscard]] bool besideIn(Row &row, const Piece &piece, float size, const Room &room, LabelPlan &plan) const;
    [[nodiscard]] std::optional<double> under(double y, const Piece &piece, const Step &step, float size, const Room &room, LabelPlan &plan) const;
    static void settle(const std::vector<const Piece *> &kept, double spare, LabelPlan &plan);
    [[nodiscard]] LabelPlan setWide(const LabelContent &content, const LabelSheet &sheet, double width, LabelParts parts);
    [[nodiscard]] Piece shaped(LabelPart part, const QString &text);
    void forceClass(const LabelContent &content, const Room &room, LabelPlan &plan);

    Books::Shaper &m_shaper;
};

} // namespace Labels
