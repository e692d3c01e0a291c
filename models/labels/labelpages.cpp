// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labelpages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Labels {

namespace {

constexpr float kOutline = 0.25F;

QString say(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

QPointF shiftOf(QPoint tenths)
{
    return QPointF(tenths) / 10 * kPointsPerMm;
}

struct PartName {
    LabelPart part;
    QString code;
};

const QList<PartName> &partNames()
{
    static const QList<PartName> names{{LabelPart::Code, u"code"_s},   {LabelPart::Number, u"number"_s},             {LabelPart::Name, u"name"_s},
                                       {LabelPart::Class, u"class"_s}, {LabelPart::Restrictions, u"restrictions"_s}, {LabelPart::Unit, u"unit"_s}};
    return names;
}

} // namespace

std::optional<std::pair<QString, QString>> wishProblem(const LabelWish &wish)
{
    if (wish.start < 1 || wish.start > wish.sheet.perPage())
        return std::pair(u"start"_s, say(QT_TRANSLATE_NOOP("Labels", "この用紙の位置は 1 から %1 までです。")).arg(wish.sheet.perPage()));
    if (wish.copies < 1 || wish.copies > kMostCopies)
        return std::pair(u"copies"_s, say(QT_TRANSLATE_NOOP("Labels", "枚数は 1 から %1 までです。")).arg(kMostCopies));
    if (std::abs(wish.offset.x()) > kMostOffset || std::abs(wish.offset.y()) > kMostOffset)
        return std::pair(u"offset"_s, say(QT_TRANSLATE_NOOP("Labels", "印刷位置の調整は ±%1 mm までです。")).arg(kMostOffset / 10));
    return std::nullopt;
}

int pagesFor(const LabelWish &wish, qint64 things)
{
    const qint64 labels = things * wish.copies;
    if (labels == 0)
        return 0;
    return int((labels + wish.start - 1 + wish.sheet.perPage() - 1) / wish.sheet.perPage());
}

LabelPages::LabelPages(LabelWish wish, QList<LabelContent> contents)
    : m_wish(std::move(wish)), m_contents(std::move(contents)), m_fonts(Books::bookFonts()), m_shaper(m_fonts), m_layout(m_shaper)
{
}

int LabelPages::pageCount() const
{
    return pagesFor(m_wish, m_contents.size());
}

const LabelPlan &LabelPages::plan(qsizetype thing)
{
    if (m_planned == thing)
        return m_plan;
    m_plan = m_layout.layOut(m_contents[thing], m_wish.sheet, m_wish.parts);
    m_planned = thing;
    for (const LabelPart part : allParts()) {
        if (m_plan.dropped.testFlag(part))
            ++m_dropped[part];
        if (m_plan.isElided(part))
            ++m_shortened[part];
    }
    return m_plan;
}

Books::Page LabelPages::page(int index)
{
    Books::Page page;
    page.size = QSizeF(m_wish.sheet.paper) * kPointsPerMm;
    page.ownFills = true;
    const int perPage = m_wish.sheet.perPage();
    const qint64 labels = qint64(m_contents.size()) * m_wish.copies;
    Books::PageWriter writer(m_shaper, page);
    for (int place = 0; place < perPage; ++place) {
        const qint64 label = qint64(index) * perPage + place - (m_wish.start - 1);
        if (label < 0 || label >= labels)
            continue;
        const LabelPlan &set = plan(label / m_wish.copies);
        if (m_wish.sheet.kind == LabelSheet::Kind::Tape)
            page.size = set.size;
        draw(set, m_wish.sheet.place(place).topLeft() * kPointsPerMm + shiftOf(m_wish.offset), writer, page);
    }
    writer.flush();
    if (m_wish.outlines) {
        for (int place = 0; place < perPage && m_wish.sheet.kind == LabelSheet::Kind::Sheet; ++place)
            outline(m_wish.sheet.place(place), page);
    }
    return page;
}

void LabelPages::draw(const LabelPlan &plan, QPointF at, Books::PageWriter &writer, Books::Page &page) const
{
    for (const LabelText &text : plan.texts)
        writer.addBlock(text.block, {at.x() + text.topLeft.x(), at.y() + text.topLeft.y(), text.width, Books::Column::Align::Left});
    for (const Books::Line &line : plan.lines)
        page.lines.append({line.from + at, line.to + at, line.width});
    page.fills.reserve(page.fills.size() + plan.modules.size());
    for (const QRectF &module : plan.modules)
        page.fills.append(module.translated(at));
}

void LabelPages::outline(const QRectF &place, Books::Page &page) const
{
    const QRectF box(place.topLeft() * kPointsPerMm, place.size() * kPointsPerMm);
    page.lines.append({box.topLeft(), box.topRight(), kOutline});
    page.lines.append({box.topRight(), box.bottomRight(), kOutline});
    page.lines.append({box.bottomRight(), box.bottomLeft(), kOutline});
    page.lines.append({box.bottomLeft(), box.topLeft(), kOutline});
}

Books::PageSource sourceOf(LabelPages &pages)
{
    return [&pages, at = 0]() mutable -> Support::Result<std::optional<Books::SourcePage>> {
        if (at >= pages.pageCount())
            return std::nullopt;
        return Books::SourcePage{pages.page(at++), {}};
    };
}

Support::Result<int> writeLabels(LabelPages &pages, const Books::PdfFile &file, Support::Progress *progress)
{
    return Books::writePages(sourceOf(pages), pages.pageCount(), file, progress);
}

QString partWords(LabelPart part)
{
    switch (part) {
    case LabelPart::Code: return say(QT_TRANSLATE_NOOP("Labels", "二次元コード"));
    case LabelPart::Number: return say(QT_TRANSLATE_NOOP("Labels", "番号"));
    case LabelPart::Name: return say(QT_TRANSLATE_NOOP("Labels", "名称"));
    case LabelPart::Class: return say(QT_TRANSLATE_NOOP("Labels", "分類"));
    case LabelPart::Restrictions: return say(QT_TRANSLATE_NOOP("Labels", "取扱制限"));
    case LabelPart::Unit: return say(QT_TRANSLATE_NOOP("Labels", "組織"));
    }
    return {};
}

const QList<LabelPart> &allParts()
{
    static const QList<LabelPart> parts = [] {
        QList<LabelPart> all;
        for (const PartName &name : partNames())
            all.append(name.part);
        return all;
    }();
    return parts;
}

QString partsToText(LabelParts parts)
{
    QStringList words;
    for (const PartName &name : partNames()) {
        if (parts.testFlag(name.part))
            words.append(name.code);
    }
    return words.join(u',');
}

std::optional<LabelParts> partsFromText(const QString &text)
{
    LabelParts parts = LabelPart::Class;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::find_if(partNames().cbegin(), partNames().cend(), [&word](const PartName &name) { return name.code == word.trimmed(); });
        if (found == partNames().cend())
            return std::nullopt;
        parts |= found->part;
    }
    return parts;
}

} // namespace Labels
