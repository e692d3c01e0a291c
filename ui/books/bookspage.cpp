// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/bookspage.h"

#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/books/booksettings.h"
#include "ui/books/editor/definitionmenu.h"
#include "ui/books/previewbar.h"
#include "ui/books/printing.h"
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

/// A trouble with the database as an error like any other.
template <typename Work> auto guarded(Storage::Connection &db, const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const Storage::DbError &error) {
        return tl::unexpected(error.toError(db.path()));
    }
}

} // namespace

BooksPage::BooksPage(Shell::Session &session, QWidget *parent)
    : Page(tr("帳票"), u"books"_s, parent), m_session(session)
{
    setSearchVisible(false);
    setChipsVisible(false);
    buildMain();
    m_definitions = new DefinitionMenu(m_session, this);
    addHeaderWidget(m_definitions);
    connect(m_definitions, &DefinitionMenu::changed, this, &BooksPage::showDefined);
    connect(m_definitions, &DefinitionMenu::failed, messageBar(), &MessageBar::showError);
    connect(m_definitions, &DefinitionMenu::done, this,
            [this](const QString &text) { messageBar()->showMessage(MessageBar::Kind::Success, text); });
    connect(addAct(tr("PDF に書き出す(&F)…")), &QAction::triggered, this, &BooksPage::askPdf);
    connect(addAct(tr("印刷する(&P)…"), ActNeeds::Nothing, QKeySequence::Print),
            &QAction::triggered, this, &BooksPage::print);
    m_wanted.setSingleShot(true);
    m_wanted.setInterval(kLayOutAfterMs);
    m_poll.setInterval(100);
    connect(&m_wanted, &QTimer::timeout, this, &BooksPage::layOutPreview);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_line->setProgress(m_progress->done(), m_progress->total());
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
    if (m_progress)
        m_progress->cancel();
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
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, [this] {
        if (m_progress)
            m_progress->cancel();
    });
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
    m_preview->setFocus();
}

void BooksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_wanted.start();
}

void BooksPage::wantPreview()
{
    m_stale = true;
    if (m_progress && !m_output)
        m_progress->cancel(); // what is being set is no longer wanted
    if (isVisible())
        m_wanted.start();
}

BookJob BooksPage::job() const
{
    BookJob job;
    job.order = m_settings->order();
    job.order.printedBy = m_session.actor().name;
    job.order.selfDeclared = m_session.actor().assurance == Register::Assurance::None;
    job.order.verified = m_session.isVerified();
    job.visible = m_session.actor().visible;
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
    if (m_progress) {
        m_wanted.start();
        return;
    }
    m_stale = false;
    m_preview->setPlaceholder(tr("組版しています。"));
    begin(tr("組版中"));
    m_session.read(this,
                   [this, job = job(), progress = m_progress](
                       Storage::Connection &db) mutable -> std::function<void()> {
                       auto made = std::make_shared<Support::Result<BookMade>>(guarded(db, [&] {
                           job.head = Journal::readHead(db);
                           return makeBook(db, job, progress.get());
                       }));
                       return [this, made] {
                           end();
                           if (m_stale) {
                               m_wanted.start();
                           } else if (*made) {
                               showPreview(std::make_shared<BookMade>(std::move(**made)));
                           } else {
                               m_preview->setBook(nullptr);
                               m_preview->setPlaceholder(made->error().message);
                           }
                       };
                   });
}

void BooksPage::showPreview(const std::shared_ptr<BookMade> &made)
{
    m_preview->setPlaceholder({});
    m_preview->setBook(std::shared_ptr<const Books::LaidOutBook>(made, &made->book));
    setCounts(made->facts.count, std::nullopt);
    if (made->book.missingGlyphs.isEmpty())
        messageBar()->clear();
    else
        messageBar()->showMessage(MessageBar::Kind::Advice,
                                  tr("この PC の書体にない文字が %1 種あり、〓 で表しています: %2")
                                      .arg(made->book.missingGlyphs.size())
                                      .arg(made->book.missingGlyphs.mid(0, 10).join(u' ')));
}

void BooksPage::makeForOutput(const QString &target, Made then)
{
    if (m_output)
        return;
    if (m_progress)
        m_progress->cancel();
    m_output = true;
    m_stale = true; // the journal's head changes with the act
    m_wanted.stop();
    begin(tr("帳票を作成中"));
    m_session.read(this,
                   [this, job = job(), target,
                    then = std::move(then)](Storage::Connection &db) -> std::function<void()> {
                       auto facts = std::make_shared<Support::Result<Assets::BookFacts>>(
                           guarded(db, [&] { return factsOf(db, job); }));
                       return [this, job, facts, target, then] {
                           if (*facts)
                               recordOutput(job, **facts, target, then);
                           else
                               endOutput(facts->error(), {});
                       };
                   });
}

void BooksPage::recordOutput(const BookJob &job, const Assets::BookFacts &facts,
                             const QString &target, const Made &then)
{
    m_session.perform(u"output.record"_s, outputParams(job, facts, target), this,
                      [this, job, then](const Register::Outcome &outcome) {
                          if (outcome)
                              layOutForOutput(job, then);
                          else
                              endOutput(Support::Error{Support::ErrorCode::InvalidInput,
                                                       Register::rejectionText(outcome.error()),
                                                       {}},
                                        {});
                      });
}

void BooksPage::layOutForOutput(const BookJob &job, const Made &then)
{
    m_session.read(this,
                   [this, wanted = BookJob(job), then, progress = m_progress](
                       Storage::Connection &db) mutable -> std::function<void()> {
                       auto made = std::make_shared<Support::Result<BookMade>>(guarded(db, [&] {
                           wanted.head = Journal::readHead(db);
                           return makeBook(db, wanted, progress.get());
                       }));
                       return [this, made, then] {
                           if (*made)
                               then(std::make_shared<BookMade>(std::move(**made)));
                           else
                               endOutput(made->error(), {});
                       };
                   });
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
        m_wanted.start();
    emit outputEnded(!error);
}

void BooksPage::askPdf()
{
    const QString proposed =
        tr("%1 %2").arg(m_books->cells(table()->currentId().value_or(1)).value(0).toString(),
                        m_session.openRegister().clock().today().toString(Qt::ISODate));
    const auto path = Common::prompter().saveFile(
        this, {tr("PDF に書き出す"), proposed % u".pdf", {tr("PDF (*.pdf)")}, u"pdf"_s});
    if (path)
        writePdfTo(*path);
}

void BooksPage::writePdfTo(const QString &path)
{
    makeForOutput(u"pdf"_s, [this, path](const std::shared_ptr<BookMade> &made) {
        m_session.read(
            this,
            [this, made, path, progress = m_progress,
             at = m_session.openRegister().clock().nowUtc()](
                Storage::Connection &) -> std::function<void()> {
                const auto written =
                    Books::writePdf(made->book, path, made->facts.title, progress.get(), at);
                const std::optional<Support::Error> error =
                    written ? std::nullopt : std::optional(written.error());
                return [this, error, path, pages = written.value_or(0)] {
                    endOutput(error, tr("%1 頁を「%2」に書き出しました。").arg(pages).arg(path));
                };
            });
    });
}

void BooksPage::print()
{
    if (!hasPrinter()) {
        const bool asPdf = Common::confirmed(this, tr("印刷する"),
                                             tr("この PC には使えるプリンターがありません。PDF "
                                                "に書き出すと、別の PC で印刷できます。"),
                                             tr("PDF に書き出す"), tr("やめる"));
        if (asPdf)
            askPdf();
        return;
    }
    if (m_preview->pageCount() == 0)
        return;
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(printerFor(*m_preview->book()));
    QPrintDialog dialog(printer->get(), this);
    dialog.setMinMax(1, m_preview->pageCount());
    if (dialog.exec() == QDialog::Accepted)
        makeForOutput(u"printer"_s, [this, printer](const std::shared_ptr<BookMade> &made) {
            sendToPrinter(std::move(*printer), made);
        });
}

void BooksPage::sendToPrinter(std::unique_ptr<QPrinter> printer,
                              const std::shared_ptr<BookMade> &made)
{
    printer->setDocName(made->facts.title);
    auto *run = new PrintRun(std::move(printer),
                             std::shared_ptr<const Books::LaidOutBook>(made, &made->book),
                             m_progress, this);
    connect(run, &PrintRun::finished, this, [this](bool complete) {
        const Support::Error stopped{
            Support::ErrorCode::Cancelled, tr("印刷は途中で止まりました。"), {}};
        endOutput(complete ? std::nullopt : std::optional(stopped), tr("プリンターに送りました。"));
    });
    run->start();
}

} // namespace BooksUi
