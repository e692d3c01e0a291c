// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/placedpage.h"

#include <cairo.h>

#include <memory>
#include <vector>

namespace Books {

struct SurfaceDeleter {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
struct ContextDeleter {
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};
struct FaceDeleter {
    void operator()(cairo_font_face_t *face) const { cairo_font_face_destroy(face); }
};

/// Draws pages with cairo. Text goes through cairo_show_text_glyphs, which keeps the characters beside the glyphs.
class PdfPainter
{
public:
    explicit PdfPainter(cairo_t *context);
    void draw(const Page &page);

private:
    /// A QR is hundreds of rectangles and the same on every page: recorded once, so that the file holds it once.
    struct Form {
        QVector<QRectF> fills;
        QRectF area;
        std::unique_ptr<cairo_surface_t, SurfaceDeleter> surface;
    };

    [[nodiscard]] const Form &formOf(const QVector<QRectF> &fills);
    void drawFills(const QVector<QRectF> &fills);
    void drawOwnFills(const QVector<QRectF> &fills);
    void drawShades(const QVector<QRectF> &shades);
    void drawLines(const QVector<Line> &lines);
    void drawRun(const GlyphRun &run);
    void clusterPerCharacter(const QByteArray &utf8);

    cairo_t *m_context;
    std::vector<std::unique_ptr<cairo_font_face_t, FaceDeleter>> m_faces;
    std::vector<Form> m_forms;
    std::vector<cairo_glyph_t> m_glyphs;
    std::vector<cairo_text_cluster_t> m_clusters;
};

} // namespace Books
