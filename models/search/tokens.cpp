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
    const char16_t u = c.unicode();
    if ((u > 0x20 && u < 0x7f) || (u > 0x3000 && u < 0xd800))
        return false;
    return c.isSpace() || c.category() == QChar::Other_Control;
}

/// Folded, and such that UTF-8 and SQLite hand every character back: half a surrogate pair has no UTF-8, and a text
/// that begins with U+FFFE would be taken for one in the other byte order.
QString prepared(QStringView text)
{
    QString folded = Support::fold(text);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        if (c.unicode() < 0xd800)
            continue;
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

/// The bytes of one character; `text` is one code unit or a pair of surrogates, which prepared() has seen to.
template <typename Bytes> Bytes utf8Of(QStringView text)
{
    Bytes out;
    const char32_t c = text.size() == 2 ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode();
    const auto put = [&out](char32_t byte) { out.bytes[out.size++] = static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | (c >> 6));
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3f));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    }
    return out;
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

void TokenMaker::add(QStringView field)
{
    const QString text = prepared(field);
    m_tokens.reserve(m_tokens.size() + 8 * text.size()); // each character in two tokens, three bytes and more
    struct Last {
        char bytes[4];
        qsizetype size = 0;
    } last;
    const auto put = [this](const Last &character) { m_tokens.append(character.bytes, character.size); };
    const auto endRun = [&] {
        if (last.size > 0) {
            put(last);
            m_tokens += ' ';
        }
        last.size = 0;
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size = characterSize(text, at);
        if (size == 1 && isBreak(text[at])) {
            endRun();
        } else {
            const Last next = utf8Of<Last>(QStringView(text).sliced(at, size));
            if (last.size > 0) {
                put(last);
                put(next);
                m_tokens += ' ';
            }
            last = next;
        }
        at += size;
    }
    endRun();
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
