// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/pdfwriter.h"

#include "models/books/pdfpainter.h"
#include "models/support/boundedqueue.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cairo-pdf.h>

#include <cerrno>
#include <thread>

using namespace Qt::StringLiterals;

namespace Books {

namespace {

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

void describe(cairo_surface_t *surface, const PdfFile &file)
{
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE,
                                   file.title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Daichō " DAICHO_VERSION);
    const QByteArray date =
        file.created.isValid() ? file.created.toUTC().toString(Qt::ISODate).toUtf8() : QByteArray();
    // Without this call cairo would put the present time there.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date.constData());
}

constexpr size_t kPagesAhead = 4;

/// Makes the pages ready on a thread of its own, at most a few ahead, while cairo draws.
class PageFeed
{
public:
    using Ready = Support::Result<SourcePage>;
    explicit PageFeed(PageSource source) : m_queue(kPagesAhead)
    {
        m_thread = std::jthread([this, from = std::move(source)] { run(from); });
    }
    ~PageFeed() { m_queue.close(); }
    Q_DISABLE_COPY_MOVE(PageFeed)
    [[nodiscard]] std::optional<Ready> take() { return m_queue.take(); }

private:
    void run(const PageSource &source)
    {
        for (;;) {
            auto page = source();
            if (page && !*page)
                break;
            const bool failed = !page;
            Ready ready = failed ? Ready(tl::unexpected(page.error())) : Ready(std::move(**page));
            if (!m_queue.push(std::move(ready)) || failed)
                return m_queue.complete();
        }
        m_queue.complete();
    }

    Support::BoundedQueue<Ready> m_queue;
    std::jthread m_thread; ///< last: it ends before the queue goes
};

void addToOutline(cairo_surface_t *surface, const QString &title, int page)
{
    cairo_pdf_surface_add_outline(surface, CAIRO_PDF_OUTLINE_ROOT, title.toUtf8().constData(),
                                  QByteArray("page=" + QByteArray::number(page)).constData(),
                                  CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

/// Draws all pages and answers how many; the error is that of a page that could not be read.
Support::Result<int> drawPages(PageSource source, cairo_surface_t *surface, cairo_t *context, qint64 total,
                               Support::Progress *progress)
{
    PdfPainter painter(context);
    PageFeed feed(std::move(source));
    int done = 0;
    while (cairo_status(context) == CAIRO_STATUS_SUCCESS
           && !(progress && progress->isCancelled())) {
        const auto ready = feed.take();
        if (!ready)
            break;
        if (!*ready)
            return tl::unexpected(ready->error());
        const SourcePage &next = **ready;
        cairo_pdf_surface_set_size(surface, next.page.size.width(), next.page.size.height());
        if (next.outline)
            addToOutline(surface, *next.outline, done + 1);
        painter.draw(next.page);
        ++done;
        if (progress)
            progress->report(done, total);
    }
    return done;
}

tl::unexpected<Support::Error> cancelled()
{
    return Support::fail(Support::ErrorCode::Cancelled,
                         QCoreApplication::translate("Books", "帳票の書き出しを中止しました。"));
}

} // namespace

qint64 pageCountOf(const QList<PdfPart> &parts)
{
    qint64 total = 0;
    for (const PdfPart &part : parts)
        total += part.pages.of(part.book->pageCount()).size();
    return total;
}

PageSource pagesOf(const QList<PdfPart> &parts)
{
    struct Walk {
        QList<PdfPart> parts;
        PageReader reader;
        QList<int> left = {};
        qsizetype part = -1;
    };
    const auto made = std::make_shared<Walk>();
    made->parts = parts;
    return [walk = made]() -> Support::Result<std::optional<SourcePage>> {
        std::optional<QString> outline;
        while (walk->left.isEmpty()) {
            if (++walk->part >= walk->parts.size())
                return std::nullopt;
            const PdfPart &part = walk->parts.at(walk->part);
            walk->reader.setBook(part.book);
            walk->left = part.pages.of(part.book->pageCount());
            if (walk->parts.size() > 1)
                outline = part.title;
        }
        auto page = walk->reader.page(walk->left.takeFirst() - 1);
        if (!page)
            return tl::unexpected(page.error());
        return SourcePage{std::move(*page), outline};
    };
}

Support::Result<int> writePdf(const QList<PdfPart> &parts, const PdfFile &file,
                              Support::Progress *progress)
{
    const qint64 total = pageCountOf(parts);
    if (total == 0)
        return tl::unexpected(noSuchPages());
    return writePages(pagesOf(parts), total, file, progress);
}

Support::Result<int> writePages(PageSource source, qint64 expected, const PdfFile &file,
                                Support::Progress *progress)
{
    Output output;
    output.file.setFileName(file.path);
    if (!output.file.open(QIODevice::WriteOnly))
        return writeFailed(output, output.file.errorString());
    const std::unique_ptr<cairo_surface_t, SurfaceDeleter> surface(
        cairo_pdf_surface_create_for_stream(writeBytes, &output, 1, 1)); // each page has its size
    describe(surface.get(), file);
    const std::unique_ptr<cairo_t, ContextDeleter> context(cairo_create(surface.get()));
    const auto drawn = drawPages(std::move(source), surface.get(), context.get(), expected, progress);
    cairo_surface_finish(surface.get());
    if (!drawn)
        return tl::unexpected(drawn.error());
    if (progress && progress->isCancelled())
        return cancelled();
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
    return *drawn;
}

Support::Result<int> writePdf(const std::shared_ptr<const LaidOutBook> &book, const QString &path,
                              const QString &title, Support::Progress *progress,
                              const QDateTime &created)
{
    return writePdf({PdfPart{book, title, {}}}, PdfFile{path, title, created}, progress);
}

} // namespace Books
