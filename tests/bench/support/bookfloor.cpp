// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/bookfloor.h"

#include "models/books/pdfpainter.h"
#include "tests/bench/support/figures.h"

#include <QFile>

#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <hb.h>

#include <cmath>
#include <map>

namespace Bench {

namespace {

/// What goes into one call of cairo_show_text_glyphs.
struct Call {
    QByteArray utf8;
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;
};

class Writer
{
public:
    Writer(cairo_t *context) : m_context(context), m_fonts(Books::bookFonts()), m_buffer(hb_buffer_create())
    {
        for (const Books::FontFile &file : Books::bookFonts()) {
            FcPattern *pattern = FcPatternCreate();
            FcPatternAddString(pattern, FC_FILE, reinterpret_cast<const FcChar8 *>(QFile::encodeName(file.path).constData()));
            FcPatternAddInteger(pattern, FC_INDEX, file.index);
            FcPatternAddBool(pattern, FC_HINTING, FcFalse);
            m_faces.push_back(cairo_ft_font_face_create_for_pattern(pattern));
            FcPatternDestroy(pattern);
        }
        cairo_font_options_t *options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_set_font_options(context, options);
        cairo_font_options_destroy(options);
    }
    ~Writer()
    {
        hb_buffer_destroy(m_buffer);
        for (cairo_font_face_t *face : m_faces)
            cairo_font_face_destroy(face);
    }
    Q_DISABLE_COPY_MOVE(Writer)

    void draw(const FloorPage &page)
    {
        cairo_set_source_rgb(m_context, 0.92, 0.92, 0.92);
        for (const QRectF &r : page.shades)
            cairo_rectangle(m_context, r.x(), r.y(), r.width(), r.height());
        cairo_fill(m_context);
        cairo_set_source_rgb(m_context, 0, 0, 0);
        cairo_set_line_cap(m_context, CAIRO_LINE_CAP_SQUARE);
        std::map<float, std::vector<const Books::Line *>> byWidth;
        for (const Books::Line &line : page.lines)
            byWidth[line.width].push_back(&line);
        for (const auto &[width, lines] : byWidth) {
            for (const Books::Line *line : lines) {
                cairo_move_to(m_context, line->from.x(), line->from.y());
                cairo_line_to(m_context, line->to.x(), line->to.y());
            }
            cairo_set_line_width(m_context, double(width));
            cairo_stroke(m_context);
        }
        for (const QRectF &r : page.fills)
            cairo_rectangle(m_context, r.x(), r.y(), r.width(), r.height());
        cairo_fill(m_context);
        m_calls.clear();
        for (const PlacedText &text : page.texts)
            shape(text);
        for (auto &[key, call] : m_calls) {
            cairo_set_font_face(m_context, m_faces[size_t(key.first)]);
            cairo_set_font_size(m_context, double(key.second));
            cairo_show_text_glyphs(m_context, call.utf8.constData(), int(call.utf8.size()), call.glyphs.data(), int(call.glyphs.size()),
                                   call.clusters.data(), int(call.clusters.size()), cairo_text_cluster_flags_t(0));
        }
        cairo_show_page(m_context);
    }

private:
    /// Runs of one font, then each run by HarfBuzz.
    void shape(const PlacedText &placed)
    {
        const QList<uint> characters = placed.text.toUcs4();
        double x = placed.x;
        for (qsizetype at = 0; at < characters.size();) {
            const int font = fontOf(characters[at]);
            qsizetype end = at + 1;
            while (end < characters.size() && fontOf(characters[end]) == font)
                ++end;
            x = shapeRun(font, characters.mid(at, end - at), x, placed);
            at = end;
        }
    }

    int fontOf(char32_t character) const
    {
        for (int font = 0; font < m_fonts.count(); ++font) {
            if (m_fonts.glyph(font, character) != 0)
                return font;
        }
        return 0;
    }

    double shapeRun(int font, const QList<uint> &characters, double x, const PlacedText &placed)
    {
        hb_buffer_clear_contents(m_buffer);
        hb_buffer_add_utf32(m_buffer, characters.constData(), int(characters.size()), 0, -1);
        hb_buffer_guess_segment_properties(m_buffer);
        hb_shape(m_fonts.font(font), m_buffer, nullptr, 0);
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
        const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(m_buffer, &count);
        const double scale = double(placed.size) / double(m_fonts.unitsPerEm(font));
        Call &call = m_calls[{font, placed.size}];
        for (unsigned i = 0; i < count; ++i) {
            call.glyphs.push_back({infos[i].codepoint, x + positions[i].x_offset * scale, placed.baseline});
            x += positions[i].x_advance * scale;
            const auto end = i + 1 < count ? qsizetype(infos[i + 1].cluster) : characters.size();
            const auto start = qsizetype(infos[i].cluster);
            const QByteArray utf8 = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + start, std::max<qsizetype>(0, end - start)).toUtf8();
            call.utf8 += utf8;
            call.clusters.push_back({int(utf8.size()), 1});
        }
        return x;
    }

    cairo_t *m_context;
    Books::FontSet m_fonts;
    hb_buffer_t *m_buffer;
    std::vector<cairo_font_face_t *> m_faces;
    std::map<std::pair<int, float>, Call> m_calls;
};

} // namespace

FloorPage floorPage(const Books::Page &page)
{
    FloorPage result;
    result.lines = page.lines;
    result.shades = page.shades;
    if (page.ownFills)
        result.fills = page.fills;
    for (const Books::GlyphRun &run : page.runs) {
        const QList<uint> characters = QString::fromUtf8(run.utf8).toUcs4();
        if (!run.clusters.isEmpty()) {
            result.texts.push_back({QString::fromUtf8(run.utf8), double(run.glyphs[0].x), double(run.glyphs[0].y), run.size});
            continue;
        }
        // A run holds many cells: a piece ends where the next glyph does not stand right behind, or lower.
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const Books::Glyph &glyph = run.glyphs[i];
            const bool joins = i > 0 && std::abs(double(glyph.y - run.glyphs[i - 1].y)) < 0.01 && glyph.x > run.glyphs[i - 1].x
                && double(glyph.x - run.glyphs[i - 1].x) < double(run.size) * 1.02 && characters[i - 1] != U' ';
            if (!joins)
                result.texts.push_back({{}, double(glyph.x), double(glyph.y), run.size});
            const char32_t character = characters[i];
            result.texts.back().text += QString::fromUcs4(&character, 1);
        }
    }
    return result;
}

double writeFloor(const std::vector<FloorPage> &pages, QSizeF size, const QString &path)
{
    return timedMs([&] {
        cairo_surface_t *surface = cairo_pdf_surface_create(QFile::encodeName(path).constData(), size.width(), size.height());
        cairo_t *context = cairo_create(surface);
        {
            Writer writer(context);
            for (const FloorPage &page : pages)
                writer.draw(page);
        }
        cairo_surface_finish(surface);
        if (cairo_status(context) != CAIRO_STATUS_SUCCESS || cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
            qFatal("the floor could not be written");
        cairo_destroy(context);
        cairo_surface_destroy(surface);
    });
}

} // namespace Bench
