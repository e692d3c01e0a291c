// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/bookspage.h"

#include "models/books/pdfwriter.h"
#include "ui/books/booksettings.h"
#include "ui/books/bookworker.h"
#include "ui/books/editor/definitionmenu.h"
#include "ui/books/outputdialog.h"
#include "ui/books/outputrun.h"
#include "ui/books/previewbar.h"
#include "ui/common/paper/printing.h"
#include "ui/common/keeping/keptforms.h"
#include "ui/common/progressbarline.h"
#include "ui/common/prompt.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"

#include <QAction>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace BooksUi {

namespace {

constexpr int kLayOutAfterMs = 250;
constexpr int kListLines = 4;

} // namespace

BooksPage::BooksPage(Shell::Session &session, QWidget *parent)
    : Page(tr("帳票"), u"books"_s, parent)
    , m_session(session)
    , m_worker(new BookWorker(session.db().path(), this))
{
    setSearchVisible(false);
    setChipsVisible(false);
    buildMain();
    m_definitions = new DefinitionMenu(m_session, this);
    addHeaderWidget(m_definitions);
    connect(m_definitions, &DefinitionMenu::changed, this, &BooksPage::showDefined);
    connect(m_definitions, &DefinitionMenu::failed, messageBar(), &MessageBar::showError);
    connect(m_definitions, &DefinitionMenu::done, this, [this](const QString &text) {
        messageBar()->showMessage(MessageBar::Kind::Success, text);
    });
    m_kept = new Common::KeptForms(
        *messageBar(), [this] { return Common::FormKeeper::left(m_session.openRegister().path(), m_session.personId(), {u"book.define"_s}); },
        [this](const Common::FormKeeper::Kept &kept) { return m_definitions->resume(kept.params); });
    connect(addAct(tr("PDF に書き出す(&F)…")), &QAction::triggered, this,
            [this] { askPdf(currentJob()); });
    connect(addAct(tr("印刷する(&P)…"), ActNeeds::Nothing, QKeySequence::Print),
            &QAction::triggered, this, [this] { printJobs(currentJob()); });
    QAction *choose = addAct(tr("帳票と頁を選んで出力(&O)…"));
    choose->setObjectName(u"chooseOutputAction"_s);
    connect(choose, &QAction::triggered, this, &BooksPage::chooseOutput);
    m_wanted.setSingleShot(true);
    m_wanted.setInterval(kLayOutAfterMs);
    m_poll.setInterval(100);
    connect(&m_wanted, &QTimer::timeout, this, &BooksPage::layOutPreview);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_line->setProgress(m_progress->done(), m_progress->total());
        m_preview->refresh();
    });
    connect(m_settings, &BookSettings::changed, this, &BooksPage::wantPreview);
    connect(&m_session, &Shell::Session::changed, this, &BooksPage::wantPreview);
    connect(&m_session, &Shell::Session::actorChanged, this, &BooksPage::wantPreview);
    connect(&m_session, &Shell::Session::verificationChanged, this, &BooksPage::wantPreview);
    connect(this, &Page::refreshRequested, this, [this] {
        fillBooks();
        m_settings->refresh();
        wantPreview();
    });
    setFocusProxy(table());
    fillBooks();
}

BooksPage::~BooksPage()
{
    stopSetting();
}

void BooksPage::stopSetting()
{
    if (!m_progress)
        return;
    m_progress->cancel();
    m_worker->interrupt();
}

void BooksPage::buildMain()
{
    auto *main = new QWidget(this);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid);
    m_books = new Common::RowsModel(
        {{u"title"_s, tr("帳票"), {}, 180}, {u"note"_s, tr("内容"), {}, 420}}, this);
    table()->setModel(m_books);
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
    table()->setMaximumHeight((kListLines + 1) * Common::kRowHeight);
    m_preview = new PreviewWidget(main);
    m_line = new Common::ProgressBarLine(main);
    layout->addWidget(table());
    layout->addWidget(new PreviewBar(m_preview, main));
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_line);
    setMainWidget(main);
    m_settings = new BookSettings(m_session, this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_settings);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(300);
    scroll->setMaximumWidth(420);
    setDetail(scroll);
    connect(table(), &Common::TableView::sortRequested, m_books, &Common::RowsModel::sortBy);
    connect(table(), &Common::TableView::currentRowChanged, this, &BooksPage::selectBook);
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, &BooksPage::stopSetting);
}

void BooksPage::fillBooks()
{
    QList<Common::RowsModel::Item> items;
    m_listed = allBooks();
    try {
        m_listed += definedBooks(m_session.db());
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
    }
    for (const Assets::BookInfo &book : std::as_const(m_listed))
        items.append({items.size() + 1, {book.title, book.note}});
    m_books->setItems(items);
    setCounts(items.size(), std::nullopt);
    if (!table()->currentId())
        table()->selectId(1);
}

void BooksPage::showDefined(const QString &name)
{
    fillBooks();
    const QString code = definedCode(name);
    qint64 row = 1;
    for (qsizetype i = 0; i < m_listed.size(); ++i)
        row = m_listed[i].code == code ? i + 1 : row;
    table()->selectId(row);
    selectBook(); // the same row may be another book now
}

void BooksPage::selectBook()
{
    const auto id = table()->currentId();
    if (!id)
        return;
    const QString code = m_listed.value(qsizetype(*id) - 1).code;
    m_definitions->setCurrent(definedName(code));
    m_settings->setBook(code);
}

void BooksPage::openBook(const QString &book, const Assets::Filter &filter,
                         const QList<Assets::SortKey> &sort)
{
    for (qsizetype i = 0; i < m_listed.size(); ++i) {
        if (m_listed[i].code == book)
            table()->selectId(i + 1);
    }
    m_settings->setScope(filter, sort);
    m_preview->setPage(0);
    wantPreview();
    if (isVisible())
        m_wanted.start(0);
    m_preview->setFocus();
}

void BooksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_kept->offer();
    if (m_stale)
        m_wanted.start(0);
}

void BooksPage::wantPreview()
{
    m_stale = true;
    if (!m_output)
        stopSetting(); // what is being set is no longer wanted
    if (isVisible())
        m_wanted.start(kLayOutAfterMs); // something is being typed, perhaps
}

BookJob BooksPage::jobOf(const Assets::BookOrder &order) const
{
    BookJob job;
    job.order = order;
    job.order.printedBy = m_session.actor().name;
    job.order.selfDeclared = m_session.actor().assurance == Register::Assurance::None;
    job.order.verified = m_session.isVerified();
    job.visible = m_session.actor().visible;
    job.blueprint = &m_session.openRegister().blueprint();
    job.printedAt = m_session.openRegister().clock().nowUtc();
    return job;
}

void BooksPage::begin(const QString &title)
{
    m_progress = std::make_shared<Support::Progress>();
    m_line->start(title);
    m_poll.start();
}

void BooksPage::end()
{
    m_poll.stop();
    m_line->finish();
    m_progress.reset();
}

void BooksPage::layOutPreview()
{
    if (m_progress)
        return; // what ends now begins it again
    m_stale = false;
    m_preview->setPlaceholder(tr("組版しています。"));
    begin(tr("組版中"));
    const QPointer<BookWorker> worker(m_worker);
    m_worker->run([this, worker, job = jobOf(m_settings->order()), progress = m_progress](
                      Storage::Connection &db) mutable -> std::function<void()> {
        // Shown with its first page; the preview looks by itself how far the rest is.
        const auto begun = [this, worker, progress](const BookMade &made) {
            BookWorker::tell(worker, [this, progress, made] {
                if (m_progress == progress && !progress->isCancelled())
                    showPreview(made);
            });
        };
        const auto made = guarded(db, [&] {
            job.head = Journal::readHead(db);
            return makeBook(db, job, progress.get(), begun);
        });
        return [this, made, progress] { endPreview(made, progress->isCancelled()); };
    });
}

void BooksPage::endPreview(const Support::Result<BookMade> &made, bool stopped)
{
    end();
    m_preview->refresh();
    if (m_stale) {
        if (isVisible())
            m_wanted.start(0);
    } else if (made) {
        if (m_preview->book() != made->book)
            showPreview(*made);
        tellMissing(made->book->missingGlyphs());
    } else if (stopped) {
        messageBar()->showMessage(
            MessageBar::Kind::Advice,
            tr("組版を中止しました。%1 頁までを表示しています。F5 で初めから組み直します。")
                .arg(m_preview->pageCount()));
    } else {
        m_preview->setBook(nullptr);
        m_preview->setPlaceholder(made.error().message);
    }
}

void BooksPage::showPreview(const BookMade &made)
{
    m_preview->setPlaceholder({});
    m_preview->setBook(made.book);
    setCounts(made.facts.count, std::nullopt);
    messageBar()->clear();
    m_kept->offer();
}

void BooksPage::tellMissing(const QStringList &missing)
{
    if (!missing.isEmpty())
        messageBar()->showMessage(MessageBar::Kind::Advice,
                                  tr("この PC の書体にない文字が %1 種あり、〓 で表しています: %2")
                                      .arg(missing.size())
                                      .arg(missing.mid(0, 10).join(u' ')));
}

void BooksPage::makeForOutput(const QList<BookJob> &jobs, const QString &target, Made then)
{
    if (m_output)
        return;
    stopSetting();
    m_output = true;
    m_stale = true; // the journal's head changes with the act
    m_wanted.stop();
    begin(tr("帳票を作成中"));
    auto *run = new OutputRun(m_session, *m_worker, {jobs, target}, m_progress, this);
    connect(run, &OutputRun::made, this, std::move(then));
    connect(run, &OutputRun::failed, this,
            [this](const Support::Error &error) { endOutput(error, {}); });
    run->start();
}

void BooksPage::endOutput(const std::optional<Support::Error> &error, const QString &done)
{
    end();
    m_output = false;
    if (error)
        messageBar()->showError(*error);
    else
        messageBar()->showMessage(MessageBar::Kind::Success, done);
    if (isVisible())
        m_wanted.start(0);
    emit outputEnded(!error);
}

QList<BookJob> BooksPage::currentJob() const
{
    return {jobOf(m_settings->order())};
}

QString BooksPage::currentCode() const
{
    return m_listed.value(qsizetype(table()->currentId().value_or(1)) - 1).code;
}

QString BooksPage::titleOf(const BookJob &job) const
{
    if (job.order.definition)
        return job.order.definition->name;
    for (const Assets::BookInfo &book : m_listed) {
        if (book.code == job.order.book)
            return book.title;
    }
    return tr("帳票");
}

void BooksPage::askPdf(const QList<BookJob> &jobs)
{
    const QString name = jobs.size() == 1 ? titleOf(jobs.constFirst()) : tr("帳票一式");
    const QString proposed =
        tr("%1 %2").arg(name, m_session.openRegister().clock().today().toString(Qt::ISODate));
    const auto path = Common::prompter().saveFile(
        this, {tr("PDF に書き出す"), proposed % u".pdf", {tr("PDF (*.pdf)")}, u"pdf"_s});
    if (path)
        writePdf(jobs, *path);
}

void BooksPage::writePdfTo(const QString &path)
{
    writePdf(currentJob(), path);
}

void BooksPage::writePdf(const QList<BookJob> &jobs, const QString &path)
{
    makeForOutput(jobs, u"pdf"_s, [this, path](const QList<BookMade> &made) {
        QList<Books::PdfPart> parts;
        for (const BookMade &book : made)
            parts.append({book.book, book.facts.title, book.pages});
        const QString title = made.size() == 1 ? made.constFirst().facts.title : tr("帳票一式");
        const Books::PdfFile file{path, title, m_session.openRegister().clock().nowUtc()};
        m_worker->run([this, parts, file,
                       progress = m_progress](Storage::Connection &) -> std::function<void()> {
            const auto written = Books::writePdf(parts, file, progress.get());
            const auto error = written ? std::nullopt : std::optional(written.error());
            return [this, error, path = file.path, pages = written.value_or(0)] {
                endOutput(error, tr("%1 頁を「%2」に書き出しました。").arg(pages).arg(path));
            };
        });
    });
}

void BooksPage::chooseOutput()
{
    QList<OutputDialog::Book> books;
    for (const Assets::BookInfo &book : std::as_const(m_listed))
        books.append({book.code, book.title});
    const QString current = currentCode();
    auto *dialog = new OutputDialog(books, current, this);
    const auto jobs = [this, dialog, current] {
        QList<BookJob> wanted;
        const OutputDialog::Choice choice = dialog->choice();
        for (const QString &code : choice.books) {
            wanted.append(
                jobOf(code == current ? m_settings->order() : m_settings->orderBeside(code)));
            wanted.last().pages = choice.pages;
        }
        return wanted;
    };
    connect(dialog, &OutputDialog::pdfWanted, this, [this, dialog, jobs] {
        const QList<BookJob> wanted = jobs();
        dialog->succeed();
        askPdf(wanted);
    });
    connect(dialog, &OutputDialog::printWanted, this, [this, dialog, jobs] {
        const QList<BookJob> wanted = jobs();
        dialog->succeed();
        printJobs(wanted);
    });
    dialog->open();
}

void BooksPage::printJobs(const QList<BookJob> &jobs)
{
    if (!Common::hasPrinter()) {
        const bool asPdf = Common::confirmed(this, tr("印刷する"),
                                             tr("この PC には使えるプリンターがありません。PDF "
                                                "に書き出すと、別の PC で印刷できます。"),
                                             tr("PDF に書き出す"), tr("やめる"));
        if (asPdf)
            askPdf(jobs);
        return;
    }
    // One book's pages can be chosen in the printer's dialog too; several have numbers of their own each.
    const int pages = jobs.size() == 1 && m_preview->isComplete() ? m_preview->pageCount() : 0;
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(
        Common::printerFor(jobs.constFirst().order.page, pages));
    QPrintDialog dialog(printer->get(), this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, pages > 0);
    if (pages > 0)
        dialog.setMinMax(1, pages);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QList<BookJob> chosen = jobs;
    for (BookJob &job : chosen) // before it is recorded: the entry says which pages went out
        job.pages = Common::narrowed(job.pages, **printer);
    makeForOutput(chosen, u"printer"_s, [this, printer](const QList<BookMade> &made) {
        sendToPrinter(std::move(*printer), made);
    });
}

void BooksPage::sendToPrinter(std::unique_ptr<QPrinter> printer, const QList<BookMade> &made)
{
    QList<Books::PdfPart> parts;
    for (const BookMade &book : made)
        parts.append({book.book, book.facts.title, book.pages});
    printer->setDocName(made.size() == 1 ? made.constFirst().facts.title : tr("帳票一式"));
    auto *run = new Common::PrintRun(std::move(printer), Books::pagesOf(parts),
                                     Books::pageCountOf(parts), m_progress, this);
    connect(run, &Common::PrintRun::finished, this, [this](bool complete) {
        const Support::Error stopped{
            Support::ErrorCode::Cancelled, tr("印刷は途中で止まりました。"), {}};
        endOutput(complete ? std::nullopt : std::optional(stopped), tr("プリンターに送りました。"));
    });
    run->start();
}

} // namespace BooksUi
