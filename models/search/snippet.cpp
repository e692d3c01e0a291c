// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/snippet.h"

#include "models/support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Search {

namespace {

/// True for what joins with the character before it when text is folded: combining marks, variation selectors, and the
/// voiced marks of half-width kana.
bool joinsBefore(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate())
        return true;
    if (c == QChar(u'\uFF9E') || c == QChar(u'\uFF9F'))
        return true;
    const char32_t whole = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()
        ? QChar::surrogateToUcs4(c, text[at + 1])
        : char32_t(c.unicode());
    return QChar::isMark(whole) || QChar::category(whole) == QChar::Other_Format;
}

/// A text beside its folded form, piece by piece.
class FoldedText
{
public:
    explicit FoldedText(const QString &text) : m_size(text.size())
    {
        qsizetype start = 0;
        for (qsizetype at = 1; at <= text.size(); ++at) {
            if (at < text.size() && joinsBefore(text, at))
                continue;
            const QString piece = Support::fold(QStringView(text).sliced(start, at - start));
            for (qsizetype i = 0; i < piece.size(); ++i)
                m_from.append({start, at - start});
            m_folded += piece;
            start = at;
        }
        // Characters that join in a way not foreseen above: then only the whole text can be marked.
        const QString whole = Support::fold(text);
        if (whole != m_folded) {
            m_folded = whole;
            m_from.clear();
        }
    }

    /// Every place of `term`, as places of the text.
    void find(const QString &term, QList<Mark> &marks) const
    {
        for (qsizetype at = m_folded.indexOf(term); at >= 0; at = m_folded.indexOf(term, at + term.size())) {
            if (m_from.isEmpty()) {
                marks.append({0, m_size});
                return;
            }
            const Mark &first = m_from.at(at);
            const Mark &last = m_from.at(at + term.size() - 1);
            marks.append({first.start, last.start + last.length - first.start});
        }
    }

private:
    QString m_folded;
    QList<Mark> m_from; ///< for each folded unit, the piece it came from
    qsizetype m_size;
};

/// Overlapping and touching marks become one.
QList<Mark> joined(QList<Mark> marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return std::pair(a.start, a.length) < std::pair(b.start, b.length); });
    QList<Mark> out;
    for (const Mark &mark : std::as_const(marks)) {
        if (out.isEmpty() || mark.start > out.last().start + out.last().length)
            out.append(mark);
        else
            out.last().length = std::max(out.last().length, mark.start + mark.length - out.last().start);
    }
    return out;
}

/// Not in the middle of a character that takes several code units.
qsizetype boundary(const QString &text, qsizetype at)
{
    while (at > 0 && at < text.size() && joinsBefore(text, at))
        --at;
    return at;
}

} // namespace

QList<Mark> marksOf(const QString &text, const QStringList &terms)
{
    if (text.isEmpty() || terms.isEmpty())
        return {};
    const FoldedText folded(text);
    QList<Mark> marks;
    for (const QString &term : terms) {
        if (!term.isEmpty())
            folded.find(term, marks);
    }
    return joined(marks);
}

Snippet snippetOf(const QString &text, const QStringList &terms, qsizetype most)
{
    QString line = text;
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    QList<Mark> marks = marksOf(line, terms);
    if (line.size() <= most)
        return {line, marks};
    const qsizetype first = marks.isEmpty() ? 0 : marks.first().start;
    const qsizetype before = most / 3;
    qsizetype start = first > before ? boundary(line, first - before) : 0;
    start = std::min(start, boundary(line, line.size() - most));
    const qsizetype end = boundary(line, std::min(line.size(), start + most));
    const QString left = start > 0 ? u"…"_s : QString();
    Snippet snippet{left + line.sliced(start, end - start) + (end < line.size() ? u"…"_s : QString()), {}};
    for (const Mark &mark : std::as_const(marks)) {
        const qsizetype from = std::max(mark.start, start);
        const qsizetype to = std::min(mark.start + mark.length, end);
        if (from < to)
            snippet.marks.append({from - start + left.size(), to - from});
    }
    return snippet;
}

} // namespace Search
