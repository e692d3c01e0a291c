// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/glyphline.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QPainter>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr QChar kEllipsis(u'…');

/// True when the character stands by itself beside its neighbours, whatever they are.
bool standsAlone(QChar character)
{
    if (character.isMark() || character.isSurrogate() || character.direction() == QChar::DirR || character.direction() == QChar::DirAL)
        return false;
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return false;
    default:
        break;
    }
    switch (character.script()) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Han:
        return true;
    default:
        return false;
    }
}

} // namespace

GlyphLine::GlyphLine(const QFont &font)
    : m_font(font)
    , m_raw(QRawFont::fromFont(font))
{
    const QFontMetrics metrics(font);
    m_ascent = metrics.ascent();
    m_height = metrics.height();
}

void GlyphLine::fill(Entry &entry, QChar character)
{
    entry.known = true;
    if (character == u'\n' || character == u'\r' || character == u'\t' || character == QChar::LineSeparator)
        character = u' ';
    if (!m_raw.isValid() || !standsAlone(character))
        return;
    quint32 glyph = 0;
    int count = 1;
    if (!m_raw.glyphIndexesForChars(&character, 1, &glyph, &count) || count != 1 || glyph == 0)
        return;
    QPointF advance;
    if (!m_raw.advancesForGlyphIndexes(&glyph, &advance, 1))
        return;
    entry.glyph = glyph;
    entry.advance = float(advance.x());
    entry.simple = true;
}

const GlyphLine::Entry &GlyphLine::entry(QChar character)
{
    std::unique_ptr<Block> &block = m_blocks[character.row()];
    if (!block)
        block = std::make_unique<Block>();
    Entry &entry = (*block)[character.cell()];
    if (!entry.known)
        fill(entry, character);
    return entry;
}

bool GlyphLine::isSimple(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [this](QChar character) { return entry(character).simple; });
}

bool GlyphLine::place(const QString &text, qreal width, qreal *used)
{
    m_glyphs.clear();
    m_positions.clear();
    const Entry &ellipsis = entry(kEllipsis);
    qreal x = 0;
    qsizetype fitting = 0; // so many glyphs leave room for the ellipsis
    qreal fittingWidth = 0;
    for (const QChar character : text) {
        const Entry &one = entry(character);
        if (!one.simple)
            return false;
        m_glyphs += one.glyph;
        m_positions += QPointF(x, 0);
        x += qreal(one.advance);
        if (x + qreal(ellipsis.advance) <= width) {
            fitting = m_glyphs.size();
            fittingWidth = x;
        }
        if (x > width)
            break;
    }
    *used = x;
    if (x <= width)
        return true;
    if (!ellipsis.simple)
        return false;
    m_glyphs.resize(fitting);
    m_positions.resize(fitting);
    m_glyphs += ellipsis.glyph;
    m_positions += QPointF(fittingWidth, 0);
    *used = fittingWidth + qreal(ellipsis.advance);
    return true;
}

void GlyphLine::draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    qreal used = 0;
    if (!place(text, rect.width(), &used)) {
        drawLong(painter, rect, alignment, text);
        return;
    }
    qreal x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x += rect.width() - used;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x += (rect.width() - used) / 2;
    const qreal y = rect.top() + qFloor((rect.height() - m_height) / 2) + m_ascent;
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setRawData(m_glyphs.constData(), m_positions.constData(), int(m_glyphs.size()));
    painter.drawGlyphRun(QPointF(x, y), run);
}

void GlyphLine::drawLong(QPainter &painter, const QRect &rect, Qt::Alignment alignment, QString text) const
{
    text.replace(u'\n', u' ');
    const QFontMetrics metrics(m_font);
    // Measuring costs as much as drawing; short texts cannot be too wide.
    if (text.size() * metrics.maxWidth() > rect.width() && metrics.horizontalAdvance(text) > rect.width())
        text = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(m_font);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

} // namespace Common
