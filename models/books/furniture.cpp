// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/furniture.h"

#include "models/books/qrcode.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Books {

namespace {

constexpr double mm(double millimetres)
{
    return millimetres * kPointsPerMm;
}

constexpr float kTitleSize = 15;
constexpr float kHeadSize = 9;
constexpr float kApprovalSize = 8;
constexpr float kIntroSize = 10;
constexpr double kIntroGap = 3;
constexpr float kFootSize = 7.5F;
constexpr double kGap = 8;
constexpr double kApprovalBox = mm(16);
constexpr double kQrLimit = mm(16);
constexpr double kSmallestModule = mm(0.27);

} // namespace

Sheet sheetOf(const Frame &frame)
{
    const PageSetup &page = frame.page;
    const QRectF front = page.usableMm(false);
    const QPointF turned = page.usableMm(true).topLeft() - front.topLeft();
    return Sheet{page.sizeMm() * kPointsPerMm,
                 QRectF(front.topLeft() * kPointsPerMm, front.size() * kPointsPerMm),
                 turned * kPointsPerMm};
}

Furniture::Furniture(const Frame &frame, const Sheet &sheet, Shaper &shaper)
    : m_frame(frame), m_sheet(sheet), m_shaper(shaper)
{
    placeFoot();
}

double Furniture::drawHead(PageWriter &writer, bool firstPage) const
{
    const QRectF area = m_sheet.usable;
    double top = drawTitleLine(writer, area.top()) + 4;
    const bool approvals = firstPage && !m_frame.approvalTitles.isEmpty();
    // Beside the boxes a line needs room for some words; else the boxes go below.
    const double beside = area.width() - approvalsWidth() - kGap;
    const bool below = approvals && beside < area.width() * 0.35;
    const double width = approvals && !below ? beside : area.width();
    double y = top;
    for (const QString &line : {identity().join(u"　"_s), m_frame.filter}) {
        if (line.isEmpty())
            continue;
        const TextBlock block = makeBlock(m_shaper, line, kHeadSize, width);
        writer.addBlock(block, {area.left(), y, width});
        y += block.height() + 1;
    }
    if (approvals)
        y = std::max(y, drawApprovals(writer, below ? y + 3 : top));
    if (firstPage)
        drawIntro(writer, y);
    return y + 4;
}

void Furniture::drawIntro(PageWriter &writer, double &y) const
{
    const QRectF area = m_sheet.usable;
    y += m_frame.intro.isEmpty() ? 0 : kGap;
    for (const IntroLine &line : m_frame.intro) {
        const TextBlock block = makeBlock(m_shaper, line.text, kIntroSize, area.width());
        writer.addBlock(block, {area.left(), y, area.width(), line.align});
        y += std::max(block.height(), TextBlock::lineHeightOf(kIntroSize)) + kIntroGap;
    }
}

QStringList Furniture::identity() const
{
    QStringList parts{m_frame.organization, m_frame.unit, m_frame.asOf};
    if (!m_frame.policyTitle.isEmpty())
        parts.append(QCoreApplication::translate("Books", "適用規程: %1").arg(m_frame.policyTitle));
    parts.removeAll(QString());
    return parts;
}

double Furniture::drawTitleLine(PageWriter &writer, double top) const
{
    const QRectF area = m_sheet.usable;
    const TextBlock form = makeBlock(m_shaper, m_frame.formNumber, kHeadSize, area.width() * 0.24);
    writer.addBlock(form, {area.left(), top, area.width() * 0.24});
    double boxLeft = area.right();
    // The box is drawn after the title so that it is read after it, but its width decides what the title may take.
    Page scratch;
    PageWriter measure(m_shaper, scratch);
    const double boxBottom = drawClassBox(measure, top, area.width() * 0.34, boxLeft);
    const double side = std::max(form.widest(), area.right() - boxLeft) + kGap;
    const double room = area.width() - 2 * side;
    const TextBlock title = makeBlock(m_shaper, m_frame.title, kTitleSize, area.width());
    double bottom = std::max(top + form.height(), boxBottom);
    if (title.lines.size() == 1 && title.widest() <= room) {
        const auto characters = double(title.text.atoms.size());
        const bool oneFont = std::all_of(
            title.text.atoms.begin(), title.text.atoms.end(), [&title](const Atom &atom) {
                return atom.font == title.text.atoms.front().font && !(atom.flags & Atom::Complex);
            });
        const double spare = characters > 1 ? (room - title.widest()) / (characters - 1) : 0;
        const double gap =
            oneFont && characters <= 14 ? std::min(spare, double(kTitleSize) * 0.7) : 0;
        const double x = area.center().x() - (title.widest() + gap * (characters - 1)) / 2;
        if (gap > 0)
            writer.addSpread(title, x, top, gap);
        else
            writer.addBlock(title, {x, top, title.widest()});
        bottom = std::max(bottom, top + title.height());
        drawClassBox(writer, top, area.width() * 0.34, boxLeft);
        return bottom;
    }
    drawClassBox(writer, top, area.width() * 0.34, boxLeft);
    writer.addBlock(title, {area.left(), bottom + 2, area.width(), Column::Align::Center});
    return bottom + 4 + title.height();
}

double Furniture::drawClassBox(PageWriter &writer, double top, double maxWidth, double &left) const
{
    struct Entry {
        TextBlock label;
        TextBlock value;
    };
    std::vector<Entry> entries;
    double labelWidth = 0;
    double valueWidth = 0;
    const auto add = [&](const QString &label, const QString &value) {
        if (value.isEmpty())
            return;
        Entry entry{makeBlock(m_shaper, label, kHeadSize, maxWidth / 2), {}};
        entry.value = makeBlock(m_shaper, value, kHeadSize, maxWidth - entry.label.widest() - 20);
        labelWidth = std::max(labelWidth, entry.label.widest());
        valueWidth = std::max(valueWidth, entry.value.widest());
        entries.push_back(std::move(entry));
    };
    add(QCoreApplication::translate("Books", "収録資産の最高"), m_frame.collectedClass);
    add(QCoreApplication::translate("Books", "本帳票の分類"), m_frame.bookClass);
    if (entries.empty())
        return top;
    const double right = m_sheet.usable.right();
    const double divider = right - valueWidth - 8;
    left = divider - labelWidth - 8;
    double y = top;
    writer.addRule(left, y, right, y, kFrameRule);
    for (const Entry &entry : entries) {
        writer.addBlock(entry.label, {left + 4, y + 2, labelWidth});
        writer.addBlock(entry.value, {divider + 4, y + 2, valueWidth});
        y += std::max(entry.label.height(), entry.value.height()) + 4;
        writer.addRule(left, y, right, y, &entry == &entries.back() ? kFrameRule : kThinRule);
    }
    writer.addRule(left, top, left, y, kFrameRule);
    writer.addRule(divider, top, divider, y, kThinRule);
    writer.addRule(right, top, right, y, kFrameRule);
    return y;
}

double Furniture::approvalsWidth() const
{
    const double labelWidth = double(kApprovalSize) + 8;
    const auto boxes = double(std::min<qsizetype>(m_frame.approvalTitles.size(), 8));
    return labelWidth + boxes * kApprovalBox;
}

double Furniture::drawApprovals(PageWriter &writer, double top) const
{
    double y = top;
    const double right = m_sheet.usable.right();
    for (qsizetype first = 0; first < m_frame.approvalTitles.size(); first += 8) {
        const QStringList titles = m_frame.approvalTitles.mid(first, 8);
        std::vector<TextBlock> blocks;
        double titleHeight = 0;
        for (const QString &title : titles) {
            blocks.push_back(makeBlock(m_shaper, title, kApprovalSize, kApprovalBox - 4));
            titleHeight = std::max(titleHeight, blocks.back().height());
        }
        const double labelLeft =
            right - double(titles.size()) * kApprovalBox - double(kApprovalSize) - 8;
        const double boxLeft = labelLeft + double(kApprovalSize) + 8;
        const double line = y + titleHeight + 4;
        const double bottom = line + mm(14);
        const TextBlock label = makeBlock(m_shaper, QCoreApplication::translate("Books", "決裁"),
                                          kApprovalSize, double(kApprovalSize) * 1.2);
        writer.addBlock(label,
                        {labelLeft + 4, (y + bottom - label.height()) / 2, double(kApprovalSize)});
        for (size_t i = 0; i < blocks.size(); ++i) {
            const double x = boxLeft + double(i) * kApprovalBox;
            writer.addBlock(blocks[i], {x + 2, y + 2, kApprovalBox - 4, Column::Align::Center});
            writer.addRule(x, y, x, bottom, kThinRule);
        }
        writer.addRule(boxLeft, line, right, line, kThinRule);
        writer.addRule(labelLeft, y, right, y, kFrameRule);
        writer.addRule(labelLeft, bottom, right, bottom, kFrameRule);
        writer.addRule(labelLeft, y, labelLeft, bottom, kFrameRule);
        writer.addRule(right, y, right, bottom, kFrameRule);
        y = bottom + 4;
    }
    return y - 4;
}

void Furniture::placeFoot()
{
    const QRectF area = m_sheet.usable;
    m_numberRight = area.right();
    if (const auto code = makeQrCode(m_frame.journalQr.toUtf8())) {
        m_largeQrSide = code->side() * kSmallestModule;
        m_qr = m_largeQrSide <= kQrLimit;
        m_qrSide = std::min(kQrLimit, code->side() * mm(0.36));
    }
    if (m_qr)
        m_numberRight -= m_qrSide + 2;
    m_footTextWidth = m_numberRight - kNumberWidth - area.left();
    double height = m_qr ? m_qrSide : 0;
    double text = 0;
    for (const QString &line : {m_frame.printedBy, m_frame.journalHead}) {
        if (!line.isEmpty())
            text += makeBlock(m_shaper, line, kFootSize, m_footTextWidth).height();
    }
    height = std::max({height, text, TextBlock::lineHeightOf(kNumberSize)});
    m_footTop = area.bottom() - height - 2;
}

void Furniture::drawFoot(PageWriter &writer, Page &page) const
{
    const QRectF area = m_sheet.usable;
    double y = m_footTop + 2;
    for (const QString &line : {m_frame.printedBy, m_frame.journalHead}) {
        if (line.isEmpty())
            continue;
        const TextBlock block = makeBlock(m_shaper, line, kFootSize, m_footTextWidth);
        writer.addBlock(block, {area.left(), y, m_footTextWidth});
        y += block.height();
    }
    if (m_qr) {
        const auto code = makeQrCode(m_frame.journalQr.toUtf8());
        page.fills =
            qrRectangles(*code, {area.right() - m_qrSide, area.bottom() - m_qrSide}, m_qrSide);
    }
}

QVector<QRectF> Furniture::largeQr(QPointF topLeft) const
{
    const auto code = makeQrCode(m_frame.journalQr.toUtf8());
    return code ? qrRectangles(*code, topLeft, m_largeQrSide) : QVector<QRectF>();
}

} // namespace Books
