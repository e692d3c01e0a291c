// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/exportdialog.h"

#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/common/progressbarline.h"
#include "ui/common/prompt.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>

using namespace Qt::StringLiterals;

namespace BooksUi {

namespace {
enum class Format { Xlsx, CsvUtf8, CsvCp932 };
} // namespace

ExportDialog::ExportDialog(Shell::Session &session, const Assets::Filter &filter,
                           const QList<Assets::SortKey> &sort, QWidget *parent)
    : FormDialog(tr("資産を書き出す"), u"export"_s, parent)
    , m_session(session)
    , m_filter(filter)
    , m_sort(sort)
    , m_scope(new QComboBox)
    , m_format(new QComboBox)
    , m_line(new Common::ProgressBarLine)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setActText(tr("書き出す(&X)…"));
    m_scope->setObjectName(u"exportScopeBox"_s);
    m_format->setObjectName(u"exportFormatBox"_s);
    if (!(filter == Assets::Filter{}))
        m_scope->addItem(filter.ids.isEmpty() ? tr("絞り込みの結果")
                                              : tr("選択した %1 件").arg(filter.ids.size()),
                         true);
    m_scope->addItem(tr("全件"), false);
    m_format->addItem(tr("Excel ブック（.xlsx）"), int(Format::Xlsx));
    m_format->addItem(tr("CSV（UTF-8、BOM 付き）"), int(Format::CsvUtf8));
    m_format->addItem(tr("CSV（CP932、古い Excel 用）"), int(Format::CsvCp932));
    form()->addField(tr("対象(&T)"), m_scope);
    form()
        ->addField(tr("形式(&F)"), m_format)
        ->setSupport(tr("番号の先頭の 0 を守るには Excel ブックが確実です。CP932 "
                        "で表せない文字があるときは、書き出さずに知らせます。"));
    form()->addNote(tr("書き出したことは証跡に残ります。書き出したファイルも、収録した資産と同じ分"
                       "類で扱ってください。"));
    static_cast<QBoxLayout *>(layout())->insertWidget(
        1, m_line); // outside the form, which is off while this runs
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_line->setProgress(m_progress->done(), m_progress->total());
    });
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, [this] {
        if (m_progress)
            m_progress->cancel();
    });
    setModified(false);
}

ExportDialog::~ExportDialog()
{
    if (m_progress)
        m_progress->cancel();
}

void ExportDialog::run(Shell::Session &session, const Assets::Filter &filter,
                       const QList<Assets::SortKey> &sort, QWidget *parent)
{
    (new ExportDialog(session, filter, sort, parent))->open();
}

void ExportDialog::apply()
{
    const auto format = static_cast<Format>(m_format->currentData().toInt());
    const QString suffix = format == Format::Xlsx ? u"xlsx"_s : u"csv"_s;
    const QString name =
        tr("情報資産 %1").arg(m_session.openRegister().clock().today().toString(Qt::ISODate)) % u'.'
        % suffix;
    const auto path = Common::prompter().saveFile(
        this, {windowTitle(),
               name,
               {format == Format::Xlsx ? tr("Excel ブック (*.xlsx)") : tr("CSV (*.csv)")},
               suffix});
    if (!path)
        return;
    Wish wish;
    wish.path = *path;
    if (m_scope->currentData().toBool())
        wish.filter = m_filter;
    wish.options.encoding =
        format == Format::CsvCp932 ? Exchange::CsvEncoding::Cp932 : Exchange::CsvEncoding::Utf8Bom;
    setBusy(true);
    m_progress = std::make_shared<Support::Progress>();
    m_line->start(tr("書き出し中"));
    m_poll.start();
    m_session.read(this,
                   [this, wish, visible = m_session.actor().visible](
                       Storage::Connection &db) -> std::function<void()> {
                       try {
                           Assets::Queries queries(db, visible);
                           const int count = int(queries.ids(wish.filter).size());
                           return [this, wish, count, text = queries.filterText(wish.filter)] {
                               record(wish, count, text);
                           };
                       } catch (const Storage::DbError &error) {
                           return [this, told = error.toError(db.path())] { end(told); };
                       }
                   });
}

void ExportDialog::record(const Wish &wish, int count, const QString &filterText)
{
    QJsonObject params{{u"what"_s, tr("情報資産の一覧")},
                       {u"target"_s, wish.path.endsWith(u".xlsx"_s) ? u"xlsx"_s : u"csv"_s},
                       {u"count"_s, count}};
    if (!filterText.isEmpty())
        params.insert(u"filter"_s, filterText);
    m_session.perform(u"output.record"_s, params, this,
                      [this, wish](const Register::Outcome &outcome) {
                          if (outcome)
                              write(wish);
                          else
                              end(Support::Error{Support::ErrorCode::InvalidInput,
                                                 Register::rejectionText(outcome.error()),
                                                 {}});
                      });
}

void ExportDialog::write(const Wish &wish)
{
    m_session.read(this,
                   [this, wish, visible = m_session.actor().visible, sort = m_sort,
                    progress = m_progress](Storage::Connection &db) -> std::function<void()> {
                       Support::Result<qint64> written = tl::unexpected(Support::Error{});
                       try {
                           written = Assets::exportAssets(db, visible, wish.filter, sort, wish.path,
                                                          wish.options, progress.get());
                       } catch (const Storage::DbError &error) {
                           written = tl::unexpected(error.toError(db.path()));
                       }
                       return [this, wish, written] {
                           end(written ? std::nullopt : std::optional(written.error()));
                           if (written) {
                               emit m_session.message(
                                   tr("%1 件を「%2」に書き出しました。")
                                       .arg(*written)
                                       .arg(QDir::toNativeSeparators(wish.path)));
                               emit exported(wish.path, *written);
                           }
                       };
                   });
}

void ExportDialog::end(const std::optional<Support::Error> &error)
{
    m_poll.stop();
    m_line->finish();
    m_progress.reset();
    if (error)
        fail(*error);
    else
        succeed();
}

} // namespace BooksUi
