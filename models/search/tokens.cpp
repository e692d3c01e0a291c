// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/tokens.h"

#include "models/support/text.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Search {

namespace {

bool isBreak(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

/// Folded, and such that UTF-8 and SQLite hand every character back: half a surrogate pair has no UTF-8, and a text
/// that begins with U+FFFE would be taken for one in the other byte order.
QString prepared(QStringView text)
{
    QString folded = Support::fold(text);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        if (c.isHighSurrogate() && i + 1 < folded.size() && folded.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNonCharacter())
            folded[i] = QChar(QChar::ReplacementCharacter);
    }
    return folded;
}

/// The stretches of `text` between white space.
QList<QStringView> runs(QStringView text)
{
    QList<QStringView> out;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isBreak(text[i]))
            continue;
        if (i > start)
            out.append(text.sliced(start, i - start));
        start = i + 1;
    }
    return out;
}

qsizetype characterSize(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
}

/// Appends the overlapping pairs of `run`, each with a space behind it; returns where the last character begins.
qsizetype appendPairs(QString &out, QStringView run)
{
    qsizetype at = 0;
    for (;;) {
        const qsizetype next = at + characterSize(run, at);
        if (next >= run.size())
            return at;
        out += run.sliced(at, next + characterSize(run, next) - at);
        out += u' ';
        at = next;
    }
}

} // namespace

QString indexTokens(const QStringList &fields)
{
    const auto add = [](qsizetype sum, const QString &field) { return sum + field.size(); };
    QString out;
    out.reserve(3
                * std::accumulate(fields.begin(), fields.end(), qsizetype(0),
                                  add)); // a pair and a space for each
    for (const QString &field : fields) {
        const QString text = prepared(field);
        for (const QStringView run : runs(text)) {
            const qsizetype last = appendPairs(out, run);
            out += run.sliced(last);
            out += u' ';
        }
    }
    out.chop(1);
    return out;
}

QString matchExpression(QStringView query)
{
    QString out;
    for (const QString &term : terms(query)) {
        QString phrase;
        const bool single = appendPairs(phrase, term) == 0;
        if (single)
            phrase = term;
        else
            phrase.chop(1);
        phrase.replace(u'"', "\"\""_L1);
        if (!out.isEmpty())
            out += " AND "_L1;
        out += u'"' + phrase + (single ? u"\" *"_s : u"\""_s);
    }
    return out;
}

QStringList terms(QStringView query)
{
    QStringList out;
    const QString text = prepared(query);
    for (const QStringView run : runs(text)) {
        if (!out.contains(run))
            out.append(run.toString());
    }
    return out;
}

bool matches(QStringView query, const QStringList &fields)
{
    QStringList texts;
    for (const QString &field : fields)
        texts.append(prepared(field));
    const QStringList wanted = terms(query);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &term) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return text.contains(term); });
    });
}

} // namespace Search
