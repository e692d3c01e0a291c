// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/layout.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cairo-ft.h>
#include <cairo-pdf.h>

#include <cerrno>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Books {

namespace {

constexpr double kShade = 0.92;

struct SurfaceDeleter {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
struct ContextDeleter {
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};
struct FaceDeleter {
    void operator()(cairo_font_face_t *face) const { cairo_font_face_destroy(face); }
};

/// Where cairo's bytes go, and the first thing that went wrong there.
struct Output {
    QSaveFile file;
    int error = 0; ///< errno
};

cairo_status_t writeBytes(void *closure, const unsigned char *data, unsigned length)
{
    auto *output = static_cast<Output *>(closure);
    errno = 0;
    if (output->error == 0
        && output->file.write(reinterpret_cast<const char *>(data), length) == qint64(length))
        return CAIRO_STATUS_SUCCESS;
    if (output->error == 0)
        output->error = errno != 0 ? errno : EIO;
    return CAIRO_STATUS_WRITE_ERROR;
}

tl::unexpected<Support::Error> writeFailed(const Output &output, const QString &detail)
{
    if (output.error == ENOSPC || output.error == EDQUOT || output.error == EFBIG)
        return Support::fail(
            Support::ErrorCode::DiskFull,
            QCoreApplication::translate("Books", "空き容量が足りないため %1 に書けませんでした。")
                .arg(output.file.fileName()),
            detail);
    return Support::fail(
        Support::ErrorCode::InputOutput,
        QCoreApplication::translate("Books", "%1 に書けませんでした。").arg(output.file.fileName()),
        detail);
}

/// Draws pages with cairo. Text goes through cairo_show_text_glyphs, which keeps the characters beside the glyphs.
class PdfPainter
{
public:
    explicit PdfPainter(cairo_t *context) : m_context(context)
    {
        for (const FontFile &file : bookFonts())
            m_faces.emplace_back(makeFace(file));
        cairo_font_options_t *options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_set_font_options(m_context, options);
        cairo_font_options_destroy(options);
    }

    void draw(const Page &page)
    {
        cairo_set_source_rgb(m_context, kShade, kShade, kShade);
        fill(page.shades);
        cairo_set_source_rgb(m_context, 0, 0, 0);
        drawLines(page.lines);
        drawFills(page.fills);
        for (const GlyphRun &run : page.runs)
            drawRun(run);
        cairo_show_page(m_context);
    }

private:
    static cairo_font_face_t *makeFace(const FontFile &file)
    {
        // A pattern with a file is not matched again; cairo opens the file and guards it between threads.
        FcPattern *pattern = FcPatternCreate();
        FcPatternAddString(
            pattern, FC_FILE,
            reinterpret_cast<const FcChar8 *>(QFile::encodeName(file.path).constData()));
        FcPatternAddInteger(pattern, FC_INDEX, file.index);
        FcPatternAddBool(pattern, FC_HINTING, FcFalse);
        cairo_font_face_t *face = cairo_ft_font_face_create_for_pattern(pattern);
        FcPatternDestroy(pattern);
        return face;
    }

    void fill(const QVector<QRectF> &rectangles)
    {
        if (rectangles.isEmpty())
            return;
        for (const QRectF &r : rectangles)
            cairo_rectangle(m_context, r.x(), r.y(), r.width(), r.height());
        cairo_fill(m_context);
    }

    /// A QR is hundreds of rectangles and the same on every page: recorded once, so that the file holds it once.
    void drawFills(const QVector<QRectF> &fills)
    {
        if (fills.isEmpty())
            return;
        if (!m_form || fills.constData() != m_recorded.constData()) {
            m_recorded = fills;
            m_formArea = QRectF();
            for (const QRectF &r : fills)
                m_formArea |= r;
            const cairo_rectangle_t extents{0, 0, m_formArea.width(), m_formArea.height()};
            m_form.reset(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents));
            const std::unique_ptr<cairo_t, ContextDeleter> recorder(cairo_create(m_form.get()));
            for (const QRectF &r : fills)
                cairo_rectangle(recorder.get(), r.x() - m_formArea.x(), r.y() - m_formArea.y(),
                                r.width(), r.height());
            cairo_fill(recorder.get());
        }
        cairo_set_source_surface(m_context, m_form.get(), m_formArea.x(), m_formArea.y());
        cairo_paint(m_context);
        cairo_set_source_rgb(m_context, 0, 0, 0);
    }

    void drawLines(const QVector<Line> &lines)
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

    void drawRun(const GlyphRun &run)
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
        cairo_show_text_glyphs(m_context, run.utf8.constData(), int(run.utf8.size()),
                               m_glyphs.data(), int(m_glyphs.size()), m_clusters.data(),
                               int(m_clusters.size()), cairo_text_cluster_flags_t(0));
    }

    void clusterPerCharacter(const QByteArray &utf8)
    {
        for (const char byte : utf8) {
            const bool continues = (quint8(byte) & 0xc0) == 0x80;
            if (continues)
                ++m_clusters.back().num_bytes;
            else
                m_clusters.push_back({1, 1});
        }
    }

    cairo_t *m_context;
    std::vector<std::unique_ptr<cairo_font_face_t, FaceDeleter>> m_faces;
    QVector<QRectF> m_recorded;
    std::unique_ptr<cairo_surface_t, SurfaceDeleter> m_form;
    QRectF m_formArea;
    std::vector<cairo_glyph_t> m_glyphs;
    std::vector<cairo_text_cluster_t> m_clusters;
};

void describe(cairo_surface_t *surface, const QString &title, const QDateTime &created)
{
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Daichō " DAICHO_VERSION);
    const QByteArray date =
        created.isValid() ? created.toUTC().toString(Qt::ISODate).toUtf8() : QByteArray();
    // Without this call cairo would put the present time there.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date.constData());
}

} // namespace

Support::Result<int> writePdf(const LaidOutBook &book, const QString &path, const QString &title,
                              Support::Progress *progress, const QDateTime &created)
{
    Output output;
    output.file.setFileName(path);
    if (!output.file.open(QIODevice::WriteOnly))
        return writeFailed(output, output.file.errorString());
    const QSizeF size = book.pages.isEmpty() ? QSizeF(1, 1) : book.pages.first().size;
    const std::unique_ptr<cairo_surface_t, SurfaceDeleter> surface(
        cairo_pdf_surface_create_for_stream(writeBytes, &output, size.width(), size.height()));
    describe(surface.get(), title, created);
    const std::unique_ptr<cairo_t, ContextDeleter> context(cairo_create(surface.get()));
    PdfPainter painter(context.get());
    const qsizetype total = book.pages.size();
    for (qsizetype i = 0; i < total && cairo_status(context.get()) == CAIRO_STATUS_SUCCESS; ++i) {
        if (progress && progress->isCancelled())
            break;
        painter.draw(book.pages[i]);
        if (progress)
            progress->report(i + 1, total);
    }
    cairo_surface_finish(surface.get());
    if (progress && progress->isCancelled())
        return Support::fail(
            Support::ErrorCode::Cancelled,
            QCoreApplication::translate("Books", "帳票の書き出しを中止しました。"));
    const cairo_status_t status = cairo_status(context.get()) != CAIRO_STATUS_SUCCESS
                                      ? cairo_status(context.get())
                                      : cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS)
        return writeFailed(output, QString::fromUtf8(cairo_status_to_string(status)));
    errno = 0;
    if (!output.file.commit()) {
        output.error = errno;
        return writeFailed(output, output.file.errorString());
    }
    return int(total);
}

} // namespace Books
