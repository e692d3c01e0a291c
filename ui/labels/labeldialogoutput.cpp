// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/labeldialog.h"

#include "models/labels/labelqueries.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/common/choicebox.h"
#include "ui/common/paper/printing.h"
#include "ui/common/progressbarline.h"
#include "ui/common/prompt.h"
#include "ui/labels/labelrun.h"

#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace LabelsUi {

namespace {

constexpr qsizetype kReadAtOnce = 512; ///< between two looks at 中止

} // namespace

void LabelDialog::check()
{
    if (m_sheet->chosenCode().isEmpty())
        setFieldError(u"sheet"_s, tr("用紙を一覧から選んでください。"));
}

void LabelDialog::apply()
{
    if (m_toPrinter)
        sendToPrinter();
    else
        writePdf();
}

void LabelDialog::writePdf()
{
    const QString proposed = tr("ラベル %1").arg(m_session.openRegister().clock().today().toString(Qt::ISODate));
    const auto path = Common::prompter().saveFile(this, {tr("ラベルを PDF に書き出す"), proposed % u".pdf", {tr("PDF (*.pdf)")}, u"pdf"_s});
    if (path)
        record(u"pdf"_s, [this, path](std::shared_ptr<Labels::LabelPages> pages) { writeTo(*path, pages); });
}

void LabelDialog::sendToPrinter()
{
    if (!Common::hasPrinter()) {
        if (Common::confirmed(this, tr("印刷する"), tr("この PC には使えるプリンターがありません。PDF に書き出すと、別の PC で印刷できます。"),
                              tr("PDF に書き出す"), tr("やめる")))
            writePdf();
        return;
    }
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(Common::printerForPaper(wish().sheet.paper * Labels::kPointsPerMm, 0));
    QPrintDialog dialog(printer->get(), this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() == QDialog::Accepted)
        record(u"printer"_s, [this, printer](std::shared_ptr<Labels::LabelPages> pages) { printOn(std::move(*printer), pages); });
}

void LabelDialog::begin(const QString &what)
{
    m_progress = std::make_shared<Support::Progress>();
    setBusy(true);
    m_line->start(what);
    m_poll.start();
}

void LabelDialog::stopWatching()
{
    m_poll.stop();
    m_line->finish();
    m_progress.reset();
}

void LabelDialog::record(const QString &target, std::function<void(std::shared_ptr<Labels::LabelPages>)> then)
{
    begin(tr("ラベルの印刷を記録中"));
    const auto answered = [this, then = std::move(then)](const Register::Outcome &outcome) {
        stopWatching();
        if (!outcome)
            return rejected(outcome.error());
        m_result = outcome->result;
        makePages(then);
    };
    m_session.perform(u"label.print"_s, params(target), this, answered, {}, false, m_progress);
}

void LabelDialog::rejected(const Register::Rejection &rejection)
{
    setBusy(false);
    if (const auto *invalid = std::get_if<Register::Invalid>(&rejection)) {
        for (const Register::FieldError &error : invalid->errors)
            setFieldError(error.field, error.message);
        showErrors();
    } else if (const auto *error = std::get_if<Support::Error>(&rejection)) {
        fail(*error);
    } else {
        fail({Support::ErrorCode::InvalidInput, Register::rejectionText(rejection), {}});
    }
}

std::optional<LabelDialog::Made> LabelDialog::readRun(Storage::Connection &db, qint64 run, const Labels::LabelWish &wish, const Labels::LabelSources &sources,
                                                      const Register::Visibility &visible, Support::Progress &progress)
{
    const QList<Journal::ObjectRef> things = Labels::thingsOf(db, run);
    QList<Labels::LabelContent> contents;
    contents.reserve(things.size());
    for (qsizetype at = 0; at < things.size(); at += kReadAtOnce) {
        if (progress.isCancelled())
            return std::nullopt;
        contents += Labels::contentsOf(sources, db, visible, things.mid(at, kReadAtOnce));
        progress.report(at, things.size());
    }
    const auto due = std::count_if(contents.cbegin(), contents.cend(), [](const Labels::LabelContent &content) { return content.due; });
    return Made{std::make_shared<Labels::LabelPages>(wish, contents), int(due)};
}

void LabelDialog::makePages(const std::function<void(std::shared_ptr<Labels::LabelPages>)> &then)
{
    begin(tr("ラベルの内容を読み込み中"));
    m_session.read(this, [this, run = m_result.value(u"run"_s).toInteger(), then, wanted = wish(), sources = m_sources, visible = m_session.actor().visible,
                          progress = m_progress](Storage::Connection &db) -> std::function<void()> {
        std::optional<Made> made;
        std::optional<Support::Error> error;
        try {
            made = readRun(db, run, wanted, sources, visible, *progress);
        } catch (const Storage::DbError &thrown) {
            error = thrown.toError(db.path());
        }
        if (!made && !error)
            error = Support::Error{Support::ErrorCode::Cancelled, {}, {}};
        return [this, then, made, error] {
            stopWatching();
            if (error)
                return ended(error, {});
            m_due = made->due;
            then(made->pages);
        };
    });
}

void LabelDialog::writeTo(const QString &path, const std::shared_ptr<Labels::LabelPages> &pages)
{
    begin(tr("ラベルを作成中"));
    auto *run = new LabelRun(pages, {path, tr("ラベル"), m_session.openRegister().clock().nowUtc()}, m_progress, this);
    connect(run, &LabelRun::finished, this, [this, path](const Support::Result<int> &written) {
        ended(written ? std::nullopt : std::optional(written.error()),
              tr("ラベル %1 枚を「%2」に書き出しました。倍率 100%（実際のサイズ）で印刷してください。").arg(m_result.value(u"labels"_s).toInteger()).arg(path));
    });
    run->start();
}

void LabelDialog::printOn(std::unique_ptr<QPrinter> printer, const std::shared_ptr<Labels::LabelPages> &pages)
{
    begin(tr("ラベルを印刷中"));
    printer->setDocName(tr("ラベル"));
    // The pages live as long as what asks for them.
    auto source = [pages, next = Labels::sourceOf(*pages)]() mutable { return next(); };
    auto *run = new Common::PrintRun(std::move(printer), source, pages->pageCount(), m_progress, this);
    connect(run, &Common::PrintRun::finished, this, [this](bool complete) {
        const Support::Error stopped{Support::ErrorCode::Cancelled, {}, {}};
        ended(complete ? std::nullopt : std::optional(stopped), tr("ラベル %1 枚をプリンターに送りました。").arg(m_result.value(u"labels"_s).toInteger()));
    });
    run->start();
}

/// What was stopped or failed here has been recorded already: that is said too.
void LabelDialog::ended(std::optional<Support::Error> error, const QString &done)
{
    stopWatching();
    setBusy(false);
    if (error) {
        const QString recorded = tr("%1 件のラベルの印刷を始めたことは、証跡に残っています。").arg(m_result.value(u"things"_s).toInteger());
        const QString what = error->code == Support::ErrorCode::Cancelled ? tr("途中で止めました。全部のラベルはできていません。") : error->message;
        fail({error->code, what + u'\n' + recorded, error->detail});
        return;
    }
    remember();
    emit m_session.message(done);
    emit printed(m_result.value(u"labels"_s).toInt());
    offerLabelled();
    succeed();
}

/// Printed is not stuck on: whoever has done that says so. It is about what this run printed, whatever the list shows by now.
void LabelDialog::offerLabelled()
{
    if (m_due == 0)
        return;
    const bool isOn = Common::confirmed(this, tr("表示の更新"),
                                        tr("%1 件は分類が変わり、表示の更新を待っています。新しいラベルを貼り終えたら「表示を更新した」にしてください。").arg(m_due),
                                        tr("貼り終えたので更新済にする"), tr("あとで貼る"));
    if (!isOn)
        return;
    // The dialog is gone by the time it is done; the session tells.
    Shell::Session *session = &m_session;
    const QString act = m_wanted.kind == "asset"_L1 ? u"asset.labelled"_s : u"medium.labelled"_s;
    session->perform(act, {{u"run"_s, m_result.value(u"run"_s)}}, session, [session](const Register::Outcome &outcome) {
        if (!outcome) {
            emit session->message(Register::rejectionText(outcome.error()));
            return;
        }
        QString text = tr("%1 件の表示を更新済にしました。").arg(outcome->result.value(u"count"_s).toInteger());
        if (const qint64 changed = outcome->result.value(u"changed"_s).toInteger(); changed > 0)
            text += tr("%1 件は、印刷した後に分類が変わったので、更新待ちのままです。").arg(changed);
        emit session->message(text);
    });
}

void LabelDialog::calibrate()
{
    const Labels::LabelWish wanted = wish();
    if (wanted.sheet.product.isEmpty())
        return;
    const auto path = Common::prompter().saveFile(this, {tr("位置合わせの頁を PDF に書き出す"), tr("位置合わせ %1").arg(wanted.sheet.product) % u".pdf", {tr("PDF (*.pdf)")}, u"pdf"_s});
    if (!path)
        return;
    auto source = [page = Labels::calibrationPage(wanted.sheet, wanted.offset), done = false]() mutable -> Support::Result<std::optional<Books::SourcePage>> {
        if (std::exchange(done, true))
            return std::nullopt;
        return Books::SourcePage{page, {}};
    };
    const auto written = Books::writePages(source, 1, {*path, tr("位置合わせ"), m_session.openRegister().clock().nowUtc()});
    if (written)
        messageBar()->showMessage(Common::MessageBar::Kind::Success, tr("位置合わせの頁を「%1」に書き出しました。倍率 100% で普通の紙に印刷してください。").arg(*path));
    else
        messageBar()->showError(written.error());
}

} // namespace LabelsUi
