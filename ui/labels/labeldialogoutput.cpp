// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/labeldialog.h"

#include "models/labels/labelqueries.h"
#include "models/register/rejectiontext.h"
#include "ui/common/choicebox.h"
#include "ui/common/paper/printing.h"
#include "ui/common/prompt.h"
#include "ui/labels/labelrun.h"

#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace LabelsUi {

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

void LabelDialog::record(const QString &target, std::function<void(std::shared_ptr<Labels::LabelPages>)> then)
{
    setBusy(true);
    m_session.perform(u"label.print"_s, params(target), this, [this, then = std::move(then)](const Register::Outcome &outcome) {
        if (outcome) {
            m_result = outcome->result;
            return makePages(m_result.value(u"run"_s).toInteger(), then);
        }
        setBusy(false);
        if (const auto *invalid = std::get_if<Register::Invalid>(&outcome.error())) {
            for (const Register::FieldError &error : invalid->errors)
                setFieldError(error.field, error.message);
            showErrors();
        } else {
            fail({Support::ErrorCode::InvalidInput, Register::rejectionText(outcome.error()), {}});
        }
    });
}

void LabelDialog::makePages(qint64 run, const std::function<void(std::shared_ptr<Labels::LabelPages>)> &then)
{
    m_session.read(this, [run, then, wanted = wish(), sources = m_sources, visible = m_session.actor().visible](Storage::Connection &db) -> std::function<void()> {
        const auto contents = Labels::contentsOf(sources, db, visible, Labels::thingsOf(db, run));
        const auto pages = std::make_shared<Labels::LabelPages>(wanted, contents);
        return [then, pages] { then(pages); };
    });
}

void LabelDialog::writeTo(const QString &path, const std::shared_ptr<Labels::LabelPages> &pages)
{
    m_progress = std::make_shared<Support::Progress>();
    emit m_session.taskBegan(tr("ラベルを作成中"), m_progress);
    auto *run = new LabelRun(pages, {path, tr("ラベル"), m_session.openRegister().clock().nowUtc()}, m_progress, this);
    connect(run, &LabelRun::finished, this, [this, path](const Support::Result<int> &written) {
        ended(written ? std::nullopt : std::optional(written.error()),
              tr("ラベル %1 枚を「%2」に書き出しました。倍率 100%（実際のサイズ）で印刷してください。").arg(m_result.value(u"labels"_s).toInteger()).arg(path));
    });
    run->start();
}

void LabelDialog::printOn(std::unique_ptr<QPrinter> printer, const std::shared_ptr<Labels::LabelPages> &pages)
{
    m_progress = std::make_shared<Support::Progress>();
    emit m_session.taskBegan(tr("ラベルを印刷中"), m_progress);
    printer->setDocName(tr("ラベル"));
    // The pages live as long as what asks for them.
    auto source = [pages, next = Labels::sourceOf(*pages)]() mutable { return next(); };
    auto *run = new Common::PrintRun(std::move(printer), source, pages->pageCount(), m_progress, this);
    connect(run, &Common::PrintRun::finished, this, [this](bool complete) {
        const Support::Error stopped{Support::ErrorCode::Cancelled, tr("印刷は途中で止まりました。"), {}};
        ended(complete ? std::nullopt : std::optional(stopped), tr("ラベル %1 枚をプリンターに送りました。").arg(m_result.value(u"labels"_s).toInteger()));
    });
    run->start();
}

void LabelDialog::ended(const std::optional<Support::Error> &error, const QString &done)
{
    emit m_session.taskEnded();
    setBusy(false);
    m_progress.reset();
    if (error) {
        fail(*error);
        return;
    }
    remember();
    emit m_session.message(done);
    emit printed(m_result.value(u"labels"_s).toInt());
    offerLabelled();
    succeed();
}

/// Printed is not stuck on: whoever has done that says so.
void LabelDialog::offerLabelled()
{
    if (!m_known || m_known->due.isEmpty())
        return;
    const bool isOn = Common::confirmed(this, tr("表示の更新"),
                                        tr("%1 件は分類が変わり、表示の更新を待っています。新しいラベルを貼り終えたら「表示を更新した」にしてください。").arg(m_known->due.size()),
                                        tr("貼り終えたので更新済にする"), tr("あとで貼る"));
    if (!isOn)
        return;
    // The dialog is gone by the time it is done; the session tells.
    Shell::Session *session = &m_session;
    const bool areAssets = m_wanted.kind == "asset"_L1;
    const QJsonObject params{{areAssets ? u"assets"_s : u"media"_s, QJsonArray::fromStringList(m_known->due)}};
    session->perform(areAssets ? u"asset.labelled"_s : u"medium.labelled"_s, params, session, [session, count = m_known->due.size()](const Register::Outcome &outcome) {
        emit session->message(outcome ? tr("%1 件の表示を更新済にしました。").arg(count) : Register::rejectionText(outcome.error()));
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
