// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labellayout.h"

#include "models/books/qrcode.h"
#include "models/labels/classframe.h"
#include "models/labels/textfitting.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Labels {

namespace {

constexpr double kInset = 2.5;       ///< mm: printers drift by about one
constexpr double kSmallInset = 1.2;  ///< on labels with no room for that
constexpr double kSmallLabel = 18;   ///< mm: lower than this is small
constexpr double kDot = 25.4 / 300;  ///< mm: modules are whole dots of common printers …
constexpr int kLeastDots = 5;
constexpr int kMostDots = 8;
constexpr double kLeastModule = 0.4; ///< … or this, where nothing larger fits
constexpr double kCodeShare = 0.34;  ///< of the breadth that the code may take
constexpr double kLeastColumn = 12;  ///< mm of text beside a code
constexpr float kLeastSize = 5;      ///< points: what can still be read
constexpr float kLeastBase = 4.4F;   ///< all parts are that small then
constexpr float kShortenFrom = 6;    ///< restrictions are counted rather than set smaller than this and still not whole
constexpr float kTinySize = 3.5F;    ///< for the class alone, which must stand there
constexpr float kMostSize = 13;
constexpr float kSizeStep = 0.5F;
constexpr float kShortenStep = 0.8F;
constexpr double kGapShare = 0.16;   ///< of the size, between two parts
constexpr double kBesideShare = 0.9; ///< of the size, between two parts in one row
constexpr double kLowRoom = 40;      ///< points: lower than this, larger letters beside each other are worth more than rows
constexpr double kTapeStep = 4;      ///< mm

float advanceOf(const Books::ShapedText &text)
{
    float width = 0;
    for (const Books::Atom &atom : text.atoms)
        width += atom.advance;
    return width;
}

float factorOf(LabelPart part)
{
    switch (part) {
    case LabelPart::Number:
    case LabelPart::Name: return 1.1F;
    case LabelPart::Class: return 1.15F;
    case LabelPart::Code:
    case LabelPart::Restrictions:
    case LabelPart::Unit: break;
    }
    return 0.85F;
}

float sizeOf(LabelPart part, float base)
{
    return base >= kLeastBase ? std::max(kLeastSize, base * factorOf(part)) : base;
}

double lowerOf(const LabelSheet &sheet)
{
    return std::min(sheet.label.width(), sheet.label.height());
}

} // namespace

bool LabelPlan::isElided(LabelPart part) const
{
    return std::any_of(texts.cbegin(), texts.cend(), [part](const LabelText &text) { return text.part == part && text.elided; });
}

struct LabelLayout::Piece {
    LabelPart part = LabelPart::Class;
    Books::ShapedText text;
    QStringList chunks;        ///< of a class or of restrictions: what is not torn apart
    std::vector<float> widths; ///< of the chunks of a class, em
};

/// How many lines each part may have, and whether it may end in …; 0 = left out.
struct LabelLayout::Step {
    int number = 1;
    int name = 3;
    int classed = 3;
    int restrictions = 9;
    int unit = 1;
    bool elides = false;
    bool isFewer = true; ///< parts than the step before has: there may be room for larger letters
    bool sharesRows = false; ///< short parts stand beside each other

    [[nodiscard]] bool shortensName() const { return name < 3; }
    [[nodiscard]] int linesOf(LabelPart part) const
    {
        switch (part) {
        case LabelPart::Number: return number;
        case LabelPart::Name: return name;
        case LabelPart::Class: return classed;
        case LabelPart::Restrictions: return restrictions;
        case LabelPart::Unit: return unit;
        case LabelPart::Code: break;
        }
        return 0;
    }
};

/// Where code and texts may stand. Points.
struct LabelLayout::Room {
    QSizeF size;
    QRectF texts;
    std::optional<Books::QrCode> code;
    QPointF codeAt; ///< of the first module
    double module = 0;
    int weight = 0; ///< of the frame
};

namespace {

/// The largest module with which a code fits: `ink` is what may be printed, `whole` what stays white around it. mm.
double moduleFor(int modules, double ink, double whole)
{
    const auto fits = [&](double module) { return modules * module <= ink + 1e-6 && (modules + 2 * Books::QrCode::kQuietZone) * module <= whole + 1e-6; };
    for (int dots = kMostDots; dots >= kLeastDots; --dots) {
        if (fits(dots * kDot))
            return dots * kDot;
    }
    return fits(kLeastModule) ? kLeastModule : 0;
}

} // namespace

LabelLayout::Room LabelLayout::roomOf(const LabelContent &content, const LabelSheet &sheet, double width, LabelParts parts) const
{
    const double height = sheet.label.height();
    const bool isTape = sheet.kind == LabelSheet::Kind::Tape;
    const double x = isTape || lowerOf(sheet) < kSmallLabel ? kSmallInset : kInset;
    const double y = isTape ? (height - sheet.printable) / 2 : x;
    QRectF inner(x, y, width - 2 * x, height - 2 * y);
    Room room;
    room.weight = content.classed.weight;
    const bool isUpright = height > 1.2 * width;
    const auto code = parts.testFlag(LabelPart::Code) ? Books::makeQrCode(content.payload) : std::nullopt;
    if (code) {
        const double share = isUpright ? inner.height() * kCodeShare : inner.width() * kCodeShare;
        const double across = isUpright ? std::min(inner.width(), share) : std::min(inner.height(), share);
        const double module = moduleFor(code->modules, across, std::min(width, height));
        const double ink = module * code->modules;
        const double quiet = module * Books::QrCode::kQuietZone;
        QPointF at(std::max(inner.left(), quiet), std::max(quiet, isUpright ? inner.bottom() - ink : inner.top() + (inner.height() - ink) / 2));
        at.setY(std::min(at.y(), height - quiet - ink));
        QRectF texts = inner;
        if (isUpright)
            texts.setBottom(at.y() - quiet);
        else
            texts.setLeft(at.x() + ink + quiet);
        if (module > 0 && texts.width() >= kLeastColumn && texts.height() > 0) {
            room.code = code;
            room.module = module;
            room.codeAt = at * kPointsPerMm;
            inner = texts;
        }
    }
    room.size = QSizeF(width, height) * kPointsPerMm;
    room.texts = QRectF(inner.topLeft() * kPointsPerMm, inner.size() * kPointsPerMm);
    return room;
}

LabelLayout::Piece LabelLayout::shaped(LabelPart part, const QString &text)
{
    Piece piece;
    piece.part = part;
    if (part == LabelPart::Class) {
        piece.chunks = text.split(kBetween);
        for (const QString &chunk : std::as_const(piece.chunks)) {
            m_shaper.shape(QString(chunk + kBetween), piece.text);
            piece.widths.push_back(advanceOf(piece.text));
        }
    }
    m_shaper.shape(text, piece.text);
    return piece;
}

std::vector<LabelLayout::Piece> LabelLayout::piecesOf(const LabelContent &content, LabelParts parts)
{
    std::vector<Piece> pieces;
    const auto add = [&](LabelPart part, const QString &text) {
        if (!text.isEmpty() && (parts.testFlag(part) || part == LabelPart::Class))
            pieces.push_back(shaped(part, text));
    };
    add(LabelPart::Number, content.number);
    add(LabelPart::Name, content.name);
    add(LabelPart::Class, content.classed.words);
    add(LabelPart::Restrictions, content.restrictions.join(kBetween));
    if (!pieces.empty() && pieces.back().part == LabelPart::Restrictions)
        pieces.back().chunks = content.restrictions;
    add(LabelPart::Unit, content.unit);
    return pieces;
}

/// One part in at most `lines` lines; nullopt when it has no room.
std::optional<Books::TextBlock> LabelLayout::blockOf(const Piece &piece, float size, double width, int lines, bool elides) const
{
    if (piece.part == LabelPart::Class && piece.chunks.size() > 1) {
        const QString text = packed(piece.chunks, piece.widths, float(width / double(size)));
        if (text.contains(u'\n')) {
            Books::TextBlock block = Books::makeBlock(m_shaper, text, size, width);
            const bool fits = int(block.lines.size()) <= lines && block.widest() <= width + kEdge;
            return fits ? std::optional(block) : std::nullopt;
        }
    }
    if (piece.part == LabelPart::Restrictions && elides) {
        auto whole = fitted(m_shaper, piece.text, size, width, lines, false);
        return whole ? whole : fewerRestrictions(m_shaper, piece.chunks, size, width, lines);
    }
    return fitted(m_shaper, piece.text, size, width, lines, elides && piece.part != LabelPart::Class);
}

/// The row that is being filled, while others may still stand in it.
struct LabelLayout::Row {
    double right = 0;
    double baseline = 0;
    bool isOpen = false;
};

/// Puts a part into the open row; false when it has no room there.
bool LabelLayout::besideIn(Row &row, const Piece &piece, float size, const Room &room, LabelPlan &plan) const
{
    const double left = row.right + double(size) * kBesideShare;
    auto block = row.isOpen && left < room.texts.right() ? blockOf(piece, size, room.texts.right() - left, 1, false) : std::nullopt;
    if (!block)
        return false;
    LabelText text;
    text.part = piece.part;
    text.topLeft = QPointF(left, row.baseline - Books::firstBaseline(*block, 0));
    text.width = room.texts.right() - left;
    row.right = left + block->widest();
    text.block = std::move(*block);
    plan.texts.push_back(std::move(text));
    return true;
}

/// Puts a part under the others; nullopt when it has no room, else where it ends.
std::optional<double> LabelLayout::under(double y, const Piece &piece, const Step &step, float size, const Room &room, LabelPlan &plan) const
{
    const bool isClass = piece.part == LabelPart::Class;
    const double pad = isClass ? framePadding(room.weight, size) : 0;
    auto block = blockOf(piece, size, room.texts.width() - 2 * pad, step.linesOf(piece.part), step.elides);
    if (!block)
        return std::nullopt;
    LabelText text;
    text.part = piece.part;
    text.topLeft = QPointF(room.texts.left() + pad, y + pad);
    text.width = room.texts.width() - 2 * pad;
    text.elided = !block->isEmpty() && !isClass;
    text.block = std::move(*block);
    if (isClass)
        plan.lines = classFrame(QRectF(room.texts.left(), y, text.block.widest() + 2 * pad, text.block.height() + 2 * pad), room.weight, size);
    y += text.block.height() + 2 * pad;
    plan.texts.push_back(std::move(text));
    return y;
}

/// What has room gets its text, and stands in the middle of the height.
void LabelLayout::settle(const std::vector<const Piece *> &kept, double spare, LabelPlan &plan)
{
    for (size_t i = 0; i < kept.size(); ++i) {
        if (plan.texts[i].block.isEmpty())
            plan.texts[i].block.text = kept[i]->text;
        plan.texts[i].topLeft.ry() += spare;
    }
    for (Books::Line &line : plan.lines) {
        line.from.ry() += spare;
        line.to.ry() += spare;
    }
}

bool LabelLayout::tryStep(const std::vector<Piece> &pieces, const Step &step, float base, const Room &room, LabelPlan &plan) const
{
    plan.texts.clear();
    plan.lines.clear();
    double y = room.texts.top();
    Row row;
    std::vector<const Piece *> kept;
    for (const Piece &piece : pieces) {
        if (step.linesOf(piece.part) == 0)
            continue;
        const float size = sizeOf(piece.part, base);
        const bool isClass = piece.part == LabelPart::Class;
        if (!step.sharesRows || isClass || !besideIn(row, piece, size, room, plan)) {
            const double top = y + (plan.texts.empty() ? 0 : double(size) * kGapShare);
            const auto end = under(top, piece, step, size, room, plan);
            if (!end)
                return false;
            y = *end;
            const Books::TextBlock &block = plan.texts.back().block;
            row = {room.texts.left() + block.widest(), Books::firstBaseline(block, top), !isClass && block.lines.size() == 1};
        }
        const LabelText &last = plan.texts.back();
        y = std::max(y, last.topLeft.y() + last.block.height());
        if (y > room.texts.bottom() + kEdge)
            return false;
        kept.push_back(&piece);
    }
    settle(kept, std::max(0.0, (room.texts.bottom() - y) / 2), plan);
    return true;
}

/// Where not even the words of the class have room, its badge stands alone, as small as it must be.
void LabelLayout::forceClass(const LabelContent &content, const Room &room, LabelPlan &plan)
{
    for (const QString &text : {content.classed.words, content.classed.badge}) {
        const std::vector<Piece> alone{shaped(LabelPart::Class, text)};
        // Words that are too small to read say less than a badge that is not.
        const float least = text == content.classed.words ? kLeastSize : kTinySize;
        for (float base = kLeastSize; base >= least; base -= kSizeStep) {
            if (tryStep(alone, {0, 0, 9, 0, 0, false, true, false}, base, room, plan))
                return;
        }
    }
    // A badge that is longer than any label: its beginning, without the frame.
    plan.lines.clear();
    plan.texts.clear();
    const Piece badge = shaped(LabelPart::Class, content.classed.badge);
    if (auto block = fitted(m_shaper, badge.text, kTinySize, room.texts.width(), 1, true)) {
        if (block->isEmpty())
            block->text = badge.text;
        plan.texts.push_back({LabelPart::Class, std::move(*block), room.texts.topLeft(), room.texts.width(), true});
    }
}

bool LabelLayout::setTexts(const std::vector<Piece> &pieces, const LabelContent &content, const Room &room, LabelPlan &plan)
{
    // From all that is wanted to what must be there. First smaller, then shorter, then fewer parts.
    static constexpr std::array<Step, 8> steps{Step{1, 3, 3, 9, 1, false, true, false}, Step{1, 3, 3, 6, 1, true, false, false}, Step{1, 2, 3, 1, 1, true, false, false},
                                               Step{1, 2, 3, 1, 0, true, true, false},  Step{1, 1, 3, 1, 0, true, false, false}, Step{1, 2, 3, 0, 0, true, true, false},
                                               Step{1, 1, 3, 0, 0, true, false, false}, Step{1, 0, 4, 0, 0, true, true, false}};
    const bool isLow = room.texts.height() < kLowRoom;
    const float most = std::clamp(float(room.texts.height() / (isLow ? 3.6 : 6.5)), kLeastSize, kMostSize);
    for (const Step &step : steps) {
        Step stacked = step;
        Step beside = step;
        stacked.elides = beside.elides = false;
        beside.sharesRows = true;
        for (float base = most; step.isFewer && base >= kLeastBase; base -= kSizeStep) {
            if (tryStep(pieces, stacked, base, room, plan) || (isLow && tryStep(pieces, beside, base, room, plan)))
                return true;
        }
        for (float base = most; step.isFewer && !isLow && base >= kLeastBase; base -= kSizeStep) {
            if (tryStep(pieces, beside, base, room, plan))
                return true;
        }
        beside.elides = step.elides;
        for (float base = step.shortensName() ? kLeastBase : kShortenFrom; step.elides && base >= kLeastBase; base -= kShortenStep) {
            if (tryStep(pieces, step, base, room, plan) || tryStep(pieces, beside, base, room, plan))
                return true;
        }
    }
    forceClass(content, room, plan);
    return false;
}

LabelPlan LabelLayout::setWide(const LabelContent &content, const LabelSheet &sheet, double width, LabelParts parts)
{
    const std::vector<Piece> pieces = piecesOf(content, parts);
    Room room = roomOf(content, sheet, width, parts);
    LabelPlan plan;
    bool fits = setTexts(pieces, content, room, plan);
    if (!fits && room.code) { // the words are worth more than the code
        const Room without = roomOf(content, sheet, width, parts & ~LabelParts(LabelPart::Code));
        LabelPlan other;
        if (setTexts(pieces, content, without, other)) {
            plan = std::move(other);
            room = without;
        }
    }
    plan.size = room.size;
    LabelParts there = LabelPart::Class;
    for (const LabelText &text : plan.texts)
        there |= text.part;
    for (const Piece &piece : pieces)
        plan.dropped.setFlag(piece.part, !there.testFlag(piece.part));
    plan.dropped.setFlag(LabelPart::Code, parts.testFlag(LabelPart::Code) && !room.code);
    if (room.code) {
        const double module = room.module * kPointsPerMm;
        const QPointF quiet(module * Books::QrCode::kQuietZone, module * Books::QrCode::kQuietZone);
        plan.modules = Books::qrRectangles(*room.code, room.codeAt - quiet, module * room.code->side());
        plan.code = QRectF(room.codeAt, QSizeF(module, module) * room.code->modules);
        plan.moduleMm = room.module;
    }
    return plan;
}

LabelPlan LabelLayout::layOut(const LabelContent &content, const LabelSheet &sheet, LabelParts parts)
{
    if (sheet.kind != LabelSheet::Kind::Tape)
        return setWide(content, sheet, sheet.label.width(), parts);
    // A tape is as long as the words want it, up to its most.
    LabelPlan plan;
    for (double length = sheet.leastLength; ; length = std::min(length + kTapeStep, sheet.mostLength)) {
        plan = setWide(content, sheet, length, parts);
        const bool whole = !plan.dropped && std::none_of(plan.texts.cbegin(), plan.texts.cend(), [](const LabelText &text) { return text.elided; });
        if (whole || length >= sheet.mostLength)
            return plan;
    }
}

} // namespace Labels
