// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/pdfpainter.h"

#include <QFile>

#include <cairo-ft.h>

#include <algorithm>

namespace Books {

namespace {

constexpr double kShade = 0.92;
constexpr size_t kFormsKept = 4;

cairo_font_face_t *makeFace(const FontFile &file)
{
    // A pattern with a file is not matched again; cairo opens the file and guards it between threads.
    FcPattern *pattern = FcPatternCreate();
    FcPatternAddString(pattern, FC_FILE,
                       reinterpret_cast<const FcChar8 *>(QFile::encodeName(file.path).constData()));
    FcPatternAddInteger(pattern, FC_INDEX, file.index);
    FcPatternAddBool(pattern, FC_HINTING, FcFalse);
    cairo_font_face_t *face = cairo_ft_font_face_create_for_pattern(pattern);
    FcPatternDestroy(pattern);
    return face;
}

} // namespace

PdfPainter::PdfPainter(cairo_t *context) : m_context(context)
{
    for (const FontFile &file : bookFonts())
        m_faces.emplace_back(makeFace(file));
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(m_context, options);
    cairo_font_options_destroy(options);
}

void PdfPainter::draw(const Page &page)
{
    cairo_set_source_rgb(m_context, kShade, kShade, kShade);
    drawShades(page.shades);
    cairo_set_source_rgb(m_context, 0, 0, 0);
    drawLines(page.lines);
    if (page.ownFills)
        drawOwnFills(page.fills);
    else
        drawFills(page.fills);
    for (const GlyphRun &run : page.runs)
        drawRun(run);
    cairo_show_page(m_context);
}

void PdfPainter::drawShades(const QVector<QRectF> &shades)
{
    if (shades.isEmpty())
        return;
    for (const QRectF &r : shades)
        cairo_rectangle(m_context, r.x(), r.y(), r.width(), r.height());
    cairo_fill(m_context);
}

const PdfPainter::Form &PdfPainter::formOf(const QVector<QRectF> &fills)
{
    const auto known = std::find_if(m_forms.begin(), m_forms.end(), [&fills](const Form &form) {
        return form.fills.constData() == fills.constData();
    });
    if (known != m_forms.end())
        return *known;
    if (m_forms.size() == kFormsKept)
        m_forms.erase(m_forms.begin());
    Form form{fills, {}, {}};
    for (const QRectF &r : fills)
        form.area |= r;
    const cairo_rectangle_t extents{0, 0, form.area.width(), form.area.height()};
    form.surface.reset(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents));
    const std::unique_ptr<cairo_t, ContextDeleter> recorder(cairo_create(form.surface.get()));
    for (const QRectF &r : fills)
        cairo_rectangle(recorder.get(), r.x() - form.area.x(), r.y() - form.area.y(), r.width(),
                        r.height());
    cairo_fill(recorder.get());
    m_forms.push_back(std::move(form));
    return m_forms.back();
}

void PdfPainter::drawFills(const QVector<QRectF> &fills)
{
    if (fills.isEmpty())
        return;
    const Form &form = formOf(fills);
    cairo_set_source_surface(m_context, form.surface.get(), form.area.x(), form.area.y());
    cairo_paint(m_context);
    cairo_set_source_rgb(m_context, 0, 0, 0);
}

/// What comes only once is cheaper as it is than as a form of the file.
void PdfPainter::drawOwnFills(const QVector<QRectF> &fills)
{
    for (const QRectF &r : fills)
        cairo_rectangle(m_context, r.x(), r.y(), r.width(), r.height());
    cairo_fill(m_context);
}

void PdfPainter::drawLines(const QVector<Line> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        cairo_move_to(m_context, lines[i].from.x(), lines[i].from.y());
        cairo_line_to(m_context, lines[i].to.x(), lines[i].to.y());
        if (i + 1 < lines.size() && lines[i + 1].width == lines[i].width)
            continue;
        cairo_set_line_width(m_context, double(lines[i].width));
        cairo_set_line_cap(m_context, CAIRO_LINE_CAP_SQUARE);
        cairo_stroke(m_context);
    }
}

void PdfPainter::drawRun(const GlyphRun &run)
{
    cairo_set_font_face(m_context, m_faces[size_t(run.font)].get());
    cairo_set_font_size(m_context, double(run.size));
    m_glyphs.clear();
    for (const Glyph &glyph : run.glyphs)
        m_glyphs.push_back({glyph.index, double(glyph.x), double(glyph.y)});
    m_clusters.clear();
    for (const GlyphRun::Cluster &cluster : run.clusters)
        m_clusters.push_back({cluster.bytes, cluster.glyphs});
    if (run.clusters.isEmpty())
        clusterPerCharacter(run.utf8);
    cairo_show_text_glyphs(m_context, run.utf8.constData(), int(run.utf8.size()), m_glyphs.data(),
                           int(m_glyphs.size()), m_clusters.data(), int(m_clusters.size()),
                           cairo_text_cluster_flags_t(0));
}

void PdfPainter::clusterPerCharacter(const QByteArray &utf8)
{
    for (const char byte : utf8) {
        const bool continues = (quint8(byte) & 0xc0) == 0x80;
        if (continues)
            ++m_clusters.back().num_bytes;
        else
            m_clusters.push_back({1, 1});
    }
}

} // namespace Books
