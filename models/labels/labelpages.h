// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/pdfwriter.h"
#include "models/labels/labellayout.h"

#include <memory>

namespace Labels {

/// What is wanted on which paper.
struct LabelWish {
    LabelSheet sheet;
    int start = 1;     ///< the first place that is still free on the first sheet, from 1
    int copies = 1;    ///< of each thing
    QPoint offset;     ///< tenths of a millimetre, to the right and down
    LabelParts parts = kAllParts;
    bool outlines = false; ///< draws where the labels end: for looking at, never for paper
    bool operator==(const LabelWish &) const = default;
};

inline constexpr int kMostCopies = 100;
inline constexpr int kMostOffset = 100; ///< tenths of a millimetre
inline constexpr qsizetype kMostLabels = 100'000; ///< of one run

/// What is wrong with it, by parameter: a start beyond the sheet, no copies, an offset beyond a centimetre. nullopt = nothing.
[[nodiscard]] std::optional<std::pair<QString, QString>> wishProblem(const LabelWish &wish);
[[nodiscard]] int pagesFor(const LabelWish &wish, qint64 things);

/// The pages of a run, made one by one. Not shared between threads.
class LabelPages
{
public:
    LabelPages(LabelWish wish, QList<LabelContent> contents);
    Q_DISABLE_COPY_MOVE(LabelPages)

    [[nodiscard]] const LabelWish &wish() const { return m_wish; }
    [[nodiscard]] int pageCount() const;
    /// From 0.
    [[nodiscard]] Books::Page page(int index);
    /// Of the pages made so far: how many labels went without a part that was wanted, or with a shortened one.
    [[nodiscard]] const QMap<LabelPart, int> &dropped() const { return m_dropped; }
    [[nodiscard]] const QMap<LabelPart, int> &shortened() const { return m_shortened; }
    /// Characters that no font has.
    [[nodiscard]] const QStringList &missing() const { return m_shaper.missing(); }

private:
    [[nodiscard]] const LabelPlan &plan(qsizetype thing);
    void draw(const LabelPlan &plan, QPointF at, Books::PageWriter &writer, Books::Page &page) const;
    void outline(const QRectF &place, Books::Page &page) const;

    LabelWish m_wish;
    QList<LabelContent> m_contents;
    Books::FontSet m_fonts;
    Books::Shaper m_shaper;
    LabelLayout m_layout;
    LabelPlan m_plan; ///< of m_planned: copies stand one behind the other
    qsizetype m_planned = -1;
    QMap<LabelPart, int> m_dropped;
    QMap<LabelPart, int> m_shortened;
};

/// The pages one after the other, for writers and printers; `pages` must outlive it.
[[nodiscard]] Books::PageSource sourceOf(LabelPages &pages);
/// Writes all pages as one PDF whose text layer gives back every character; answers their number. Errors: those of Books::writePages().
[[nodiscard]] Support::Result<int> writeLabels(LabelPages &pages, const Books::PdfFile &file, Support::Progress *progress = nullptr);

/// A page to measure how far the printer drifts: the outlines of all labels, crosses and rulers, and what to do with it.
[[nodiscard]] Books::Page calibrationPage(const LabelSheet &sheet, QPoint offset);
/// 番号, 名称 … for messages and the choice of parts.
[[nodiscard]] QString partWords(LabelPart part);
[[nodiscard]] const QList<LabelPart> &allParts();
/// number,name … as acts, settings and the command line have them; nullopt for a word that is none.
[[nodiscard]] QString partsToText(LabelParts parts);
[[nodiscard]] std::optional<LabelParts> partsFromText(const QString &text);

} // namespace Labels
