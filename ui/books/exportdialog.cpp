// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/exportdialog.h"

#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/common/progressbarline.h"
#include "ui/common/prompt.h"
#include "ui/books/requestdialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace BooksUi {

namespace {
enum class Format { Xlsx, CsvUtf8, CsvCp932, JsonLines };

QString suffixOf(Format format)
{
    if (format == Format::JsonLines)
        return u"jsonl"_s;
    return format == Format::Xlsx ? u"xlsx"_s : u"csv"_s;
}
} // namespace

ExportDialog::ExportDialog(Shell::Session &session, const Assets::Filter &filter,
                           const QList<Assets::SortKey> &sort, QWidget *parent,
                           const QStringList &columns)
    : FormDialog(tr("資産を書き出す"), u"export"_s, parent)
    , m_session(session)
    , m_filter(filter)
    , m_sort(sort)
    , m_scope(new QComboBox)
    , m_format(new QComboBox)
    , m_columns(new QComboBox)
    , m_shownColumns(columns)
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
    m_format->addItem(tr("JSON Lines（他のプログラム用）"), int(Format::JsonLines));
    m_columns->setObjectName(u"exportColumnsBox"_s);
    m_columns->addItem(tr("全ての列"), false);
    if (!columns.isEmpty())
        m_columns->addItem(tr("画面に出ている列（%1 列、その順で）").arg(columns.size()), true);
    form()->addField(tr("対象(&T)"), m_scope);
    form()
        ->addField(tr("列(&C)"), m_columns)
        ->setSupport(tr("全ての列なら、直して取り込むと違いだけが変更になります。"));
    form()
        ->addField(tr("形式(&F)"), m_format)
        ->setSupport(tr("番号の先頭の 0 を守るには Excel ブックが確実です。CP932 "
                        "で表せない文字があるときは、保存する前にすべて知らせます。"));
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
    connect(addButton(tr("依頼用リスト(&R)…")), &QPushButton::clicked, this,
            &ExportDialog::askSections);
    setModified(false);
}

ExportDialog::~ExportDialog()
{
    if (m_progress)
        m_progress->cancel();
}

void ExportDialog::run(Shell::Session &session, const Assets::Filter &filter,
                       const QList<Assets::SortKey> &sort, QWidget *parent,
                       const QStringList &columns)
{
    (new ExportDialog(session, filter, sort, parent, columns))->open();
}

/// The same assets as a list that sections confirm and send back.
void ExportDialog::askSections()
{
    const Assets::Filter filter = m_scope->currentData().toBool() ? m_filter : Assets::Filter{};
    RequestDialog::run(m_session, filter, parentWidget());
    setModified(false);
    reject();
}

void ExportDialog::apply()
{
    const auto format = static_cast<Format>(m_format->currentData().toInt());
    const QString suffix = suffixOf(format);
    const QString name =
        tr("情報資産 %1").arg(m_session.openRegister().clock().today().toString(Qt::ISODate)) % u'.'
        % suffix;
    const auto path = Common::prompter().saveFile(
        this, {windowTitle(),
               name,
               {format == Format::Xlsx        ? tr("Excel ブック (*.xlsx)")
                : format == Format::JsonLines ? tr("JSON Lines (*.jsonl)")
                                              : tr("CSV (*.csv)")},
               suffix});
    if (!path)
        return;
    Wish wish;
    wish.path = *path;
    wish.suffix = suffix;
    if (m_scope->currentData().toBool())
        wish.filter = m_filter;
    if (m_columns->currentData().toBool())
        wish.options.columns = m_shownColumns;
    wish.options.encoding =
        format == Format::CsvCp932 ? Exchange::CsvEncoding::Cp932 : Exchange::CsvEncoding::Utf8Bom;
    prepare(wish);
}

/// What the file will hold, and what it cannot hold, before anything is written.
void ExportDialog::prepare(const Wish &wish)
{
    setBusy(true);
    m_progress = std::make_shared<Support::Progress>();
    m_line->start(tr("書き出し中"));
    m_poll.start();
    m_session.read(
        this,
        [this, wish, visible = m_session.actor().visible, sort = m_sort,
         progress = m_progress](Storage::Connection &db) -> std::function<void()> {
            try {
                const bool isCp932 = wish.suffix == "csv"_L1
                    && wish.options.encoding == Exchange::CsvEncoding::Cp932;
                if (isCp932) {
                    const auto losses = Assets::cp932Losses(db, visible, wish.filter, sort,
                                                            wish.options, progress.get());
                    if (!losses)
                        return [this, told = losses.error()] { end(told); };
                    if (losses->count > 0)
                        return [this, wish, all = *losses] { offerUtf8(wish, all); };
                }
                return [this, wish, facts = Assets::exportFacts(db, visible, wish.filter)] {
                    record(wish, facts);
                };
            } catch (const Storage::DbError &error) {
                return [this, told = error.toError(db.path())] { end(told); };
            }
        });
}

void ExportDialog::offerUtf8(Wish wish, const Exchange::Cp932Losses &losses)
{
    QStringList lines;
    for (const Exchange::Cp932Loss &loss : losses.list)
        lines.append(tr("%1 行目 %2 列：%3")
                         .arg(loss.row)
                         .arg(Exchange::columnName(loss.column), loss.character));
    m_poll.stop();
    m_line->finish();
    m_progress.reset();
    setBusy(false);
    constexpr qsizetype kShown = 200;
    QString detail = lines.mid(0, kShown).join(u'\n');
    if (lines.size() > kShown)
        detail += u'\n' + tr("ほか %1 か所").arg(losses.count - kShown);
    const int answer = Common::prompter().ask(
        this, {.title = windowTitle(),
               .text = tr("CP932 では表せない文字が %1 か所あります。UTF-8 で書き出しますか？")
                           .arg(losses.count),
               .detail = detail,
               .buttons = {tr("UTF-8 で書き出す"), tr("戻る")},
               .safe = 1,
               .warning = true});
    if (answer != 0)
        return;
    wish.options.encoding = Exchange::CsvEncoding::Utf8Bom;
    prepare(wish);
}

void ExportDialog::record(const Wish &wish, const Assets::ExportFacts &facts)
{
    m_session.perform(u"output.record"_s, Assets::exportRecord(facts, u"asset"_s, wish.suffix),
                      this, [this, wish](const Register::Outcome &outcome) {
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
