// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/books/bookjob.h"
#include "ui/common/page.h"
#include "ui/shell/session.h"

#include <QTimer>

#include <memory>

class QPrinter;

namespace Common {
class KeptForms;
class ProgressBarLine;
class RowsModel;
} // namespace Common

namespace BooksUi {

class BookSettings;
class DefinitionMenu;
class BookWorker;
class PreviewWidget;

/// 帳票: the books, how they are wanted, what they look like, and printing them. Every real output is an act first;
/// what is printed bears the head of the journal with that act in it.
class BooksPage final : public Common::Page
{
    Q_OBJECT

public:
    explicit BooksPage(Shell::Session &session, QWidget *parent = nullptr);
    ~BooksPage() override;

    /// Shows this book of these assets: filter as shown in the list, order as sorted there.
    void openBook(const QString &book, const Assets::Filter &filter,
                  const QList<Assets::SortKey> &sort);
    [[nodiscard]] PreviewWidget *preview() const { return m_preview; }
    [[nodiscard]] BookSettings *settings() const { return m_settings; }
    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    /// Without asking for a path.
    void writePdfTo(const QString &path);

signals:
    /// A PDF was written or a print run ended.
    void outputEnded(bool done);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Made = std::function<void(const QList<BookMade> &)>;
    void buildMain();
    void fillBooks();
    void selectBook();
    /// The definitions have changed: lists them again and shows that one.
    void showDefined(const QString &name);
    void wantPreview();
    /// Stops what is being set or put out.
    void stopSetting();
    void layOutPreview();
    void endPreview(const Support::Result<BookMade> &made, bool stopped);
    void showPreview(const BookMade &made);
    void tellMissing(const QStringList &missing);
    [[nodiscard]] BookJob jobOf(const Assets::BookOrder &order) const;
    [[nodiscard]] QList<BookJob> currentJob() const;
    [[nodiscard]] QString currentCode() const;
    [[nodiscard]] QString titleOf(const BookJob &job) const;
    void chooseOutput();
    void askPdf(const QList<BookJob> &jobs);
    void printJobs(const QList<BookJob> &jobs);
    void writePdf(const QList<BookJob> &jobs, const QString &path);
    /// Records each as an act and then makes it with the head that its act left.
    void makeForOutput(const QList<BookJob> &jobs, const QString &target, Made then);
    void sendToPrinter(std::unique_ptr<QPrinter> printer, const QList<BookMade> &made);
    void begin(const QString &title);
    void end();
    void endOutput(const std::optional<Support::Error> &error, const QString &done);

    Shell::Session &m_session;
    BookWorker *m_worker;
    Common::RowsModel *m_books = nullptr;
    QList<Assets::BookInfo> m_listed; ///< by row
    DefinitionMenu *m_definitions = nullptr;
    Common::KeptForms *m_kept = nullptr; ///< definitions that were being written
    BookSettings *m_settings = nullptr;
    PreviewWidget *m_preview = nullptr;
    Common::ProgressBarLine *m_line = nullptr;
    QTimer m_wanted;
    QTimer m_poll;
    std::shared_ptr<Support::Progress> m_progress; ///< of what runs now
    bool m_stale = true;                           ///< the preview no longer shows what is wanted
    bool m_output = false;                         ///< an output runs: the preview waits
};

} // namespace BooksUi
