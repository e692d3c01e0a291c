// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paper/pagepainter.h"

#include <QFile>
#include <QGlyphRun>
#include <QPainter>
#include <QtEndian>

namespace Common {

namespace {

constexpr int kRecord = 16;      ///< bytes of a table record
constexpr int kTablesBegin = 12; ///< bytes before the first one

quint32 number(const QByteArray &data, qsizetype at)
{
    return at + 4 <= data.size() ? qFromBigEndian<quint32>(data.constData() + at) : 0;
}

void paintRun(QPainter &painter, const Books::GlyphRun &run, PageFonts &fonts, double scale)
{
    const QRawFont &font = fonts.font(run.font, double(run.size) * scale);
    if (!font.isValid() || run.glyphs.isEmpty())
        return;
    QVector<quint32> indexes;
    QVector<QPointF> positions;
    indexes.reserve(run.glyphs.size());
    positions.reserve(run.glyphs.size());
    for (const Books::Glyph &glyph : run.glyphs) {
        indexes.append(glyph.index);
        positions.append(QPointF(double(glyph.x), double(glyph.y)) * scale);
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(font);
    glyphs.setGlyphIndexes(indexes);
    glyphs.setPositions(positions);
    painter.drawGlyphRun({0, 0}, glyphs);
}

QRectF scaled(const QRectF &rect, double scale)
{
    return {rect.topLeft() * scale, rect.size() * scale};
}

} // namespace

QByteArray singleFont(const QByteArray &data, int index)
{
    if (!data.startsWith("ttcf"))
        return data;
    const quint32 start = number(data, 12 + 4 * qsizetype(index));
    if (quint32(index) >= number(data, 8) || start + kTablesBegin > quint32(data.size()))
        return {};
    const int tables = qFromBigEndian<quint16>(data.constData() + start + 4);
    const qsizetype head = kTablesBegin + qsizetype(tables) * kRecord;
    if (qsizetype(start) + head > data.size())
        return {};
    QByteArray font = data.mid(start, head);
    for (int table = 0; table < tables; ++table) {
        const qsizetype record = kTablesBegin + qsizetype(table) * kRecord;
        const quint32 offset = number(font, record + 8);
        const quint32 length = number(font, record + 12);
        if (quint64(offset) + length > quint64(data.size()))
            return {};
        qToBigEndian<quint32>(quint32(font.size()), font.data() + record + 8);
        font += data.mid(offset, length);
        font += QByteArray((4 - font.size() % 4) % 4, '\0');
    }
    return font;
}

PageFonts::PageFonts(QList<Books::FontFile> files) : m_files(std::move(files)) {}

QByteArray PageFonts::dataOf(int index)
{
    auto known = m_data.constFind(index);
    if (known == m_data.constEnd()) {
        const Books::FontFile wanted = m_files.value(index);
        QFile file(wanted.path);
        known = m_data.insert(index, file.open(QIODevice::ReadOnly)
                                         ? singleFont(file.readAll(), wanted.index)
                                         : QByteArray());
    }
    return *known;
}

const QRawFont &PageFonts::font(int index, double pixelSize)
{
    const QPair<int, int> key{index, qRound(pixelSize * 64)};
    auto known = m_fonts.constFind(key);
    if (known == m_fonts.constEnd())
        known =
            m_fonts.insert(key, QRawFont(dataOf(index), key.second / 64.0, QFont::PreferNoHinting));
    return *known;
}

void paintPage(QPainter &painter, const Books::Page &page, PageFonts &fonts, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillRect(QRectF({0, 0}, page.size * scale), Qt::white);
    for (const QRectF &shade : page.shades)
        painter.fillRect(scaled(shade, scale), QColor(235, 235, 235));
    for (const Books::Line &line : page.lines) {
        painter.setPen(QPen(Qt::black, double(line.width) * scale));
        painter.drawLine(line.from * scale, line.to * scale);
    }
    painter.setRenderHint(QPainter::Antialiasing, false); // modules of a QR code must touch
    for (const QRectF &fill : page.fills)
        painter.fillRect(scaled(fill, scale), Qt::black);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::black);
    for (const Books::GlyphRun &run : page.runs)
        paintRun(painter, run, fonts, scale);
    painter.restore();
}

} // namespace Common
