// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"
#include "models/register/rejectiontext.h"
#include "models/takeover/refusedlines.h"
#include "ui/common/messagebar.h"
#include "ui/common/progressbarline.h"
#include "ui/common/prompt.h"
#include "ui/takeover/checkstep.h"
#include "ui/takeover/columnsstep.h"
#include "ui/takeover/comparestep.h"
#include "ui/takeover/encodingdialog.h"
#include "ui/takeover/filestep.h"
#include "ui/takeover/listreading.h"
#include "ui/takeover/resultstep.h"
#include "ui/takeover/takeoverwizard.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace TakeoverUi {

namespace {

Support::Result<qint64> writeProblems(const QString &path, const LedgerReading &reading)
{
    QList<Exchange::OutColumn> columns;
    for (const QString &title : ProblemModel::titles())
        columns.append({title, 20, false});
    const QList<QStringList> rows = ProblemModel::rowsOf(reading);
    qsizetype next = 0;
    return Exchange::writeCsv(
        path, columns,
        [&](QStringList &cells) {
            if (next == rows.size())
                return false;
            cells = rows[next++];
            return true;
        },
        Exchange::CsvEncoding::Utf8Bom);
}

Support::Result<qint64> writeRefusedLines(const QString &path, const LedgerReading &reading)
{
    return Takeover::writeRefused(path, Takeover::planToJson(reading.plan));
}

/// Who stops something himself is told so, not shown an error.
MessageBar::Kind kindOf(const Register::Rejection &rejection)
{
    const auto *fault = std::get_if<Support::Error>(&rejection);
    return fault && fault->code == Support::ErrorCode::Cancelled ? MessageBar::Kind::Info
                                                                 : MessageBar::Kind::Error;
}

} // namespace

void TakeoverWizard::beginWork(const QString &title)
{
    m_busy = true;
    m_message->clear();
    m_progress = std::make_shared<Support::Progress>();
    m_line->start(title);
    m_poll.start();
    updateButtons();
}

void TakeoverWizard::endWork()
{
    m_busy = false;
    m_judging = false;
    m_poll.stop();
    m_line->finish();
    m_progress.reset();
    updateButtons();
}

void TakeoverWizard::judge(const QString &title, bool busy, std::function<void()> then)
{
    if (m_judging && m_progress)
        m_progress->cancel();
    m_rejudge.stop();
    m_judging = true;
    m_current = false;
    const quint64 round = ++m_round;
    beginWork(title);
    m_busy = busy;
    updateButtons();
    const Register::Blueprint &rooms = m_session.openRegister().blueprint();
    ReadingWish wish{options(), m_reading, true, m_session.actor().visible, &rooms.intakes};
    if (!m_reading || m_reading->plan.options.file != wish.options.file
        || m_reading->kind != m_file->kind()) { // a new file: nothing is corrected yet
        wish.options = {};
        wish.options.file = m_file->file();
        wish.options.allSheets = true;
        wish.options.onDuplicate = Takeover::Options::OnDuplicate::Update;
        wish.options.encoding = m_encodingOf == wish.options.file ? m_encoding : QString();
        wish.earlier.reset();
    }
    wish.options.actor = m_session.actor(); // whom the rules speak to
    const auto done = [this, round, then = std::move(then)](const Reading &reading) {
        if (round != m_round)
            return; // something has been corrected since; the newer answer is on its way
        endWork();
        if (reading->plan.fault) {
            showFault(*reading);
            return;
        }
        takeReading(reading);
        then();
    };
    if (const Register::Intake *intake = rooms.intake(m_file->kind())) {
        judgeList(*intake, wish, done);
        return;
    }
    m_session.read(this,
                   [wish, done, progress = m_progress, &clock = m_session.openRegister().clock()](
                       Storage::Connection &db) -> std::function<void()> {
                       const Reading reading = readLedger(db, wish, clock, progress.get());
                       return [done, reading] { done(reading); };
                   });
}

/// Other lists are judged by the acts of their rooms: the whole of it is done and taken back.
void TakeoverWizard::judgeList(const Register::Intake &intake, const ReadingWish &wish,
                               std::function<void(const Reading &)> done)
{
    QJsonObject params = takeOverParams(wish.options);
    params.insert(u"kind"_s, intake.kind);
    m_session.perform(
        u"ledger.takeOver"_s, params, this,
        [this, &intake, wish, done, progress = m_progress](const Register::Outcome &outcome) {
            QJsonObject result;
            std::optional<Support::Error> fault;
            if (outcome)
                result = outcome->result;
            else if (const auto *error = std::get_if<Support::Error>(&outcome.error()))
                fault = *error;
            else
                fault = Support::Error{
                    Support::ErrorCode::InvalidInput, Register::rejectionText(outcome.error()), {}};
            m_session.read(this, [=, &intake](Storage::Connection &) -> std::function<void()> {
                Reading reading;
                if (fault)
                    reading = faultyReading(wish.options, intake.kind, *fault);
                else
                    reading =
                        readingOfList(result, wish.options, intake, wish.earlier, progress.get());
                return [done, reading] { done(reading); };
            });
        },
        {}, true, m_progress);
}

void TakeoverWizard::takeReading(const Reading &reading)
{
    Reading old = std::exchange(m_reading, reading);
    m_current = true;
    const bool sameFile =
        old && old->plan.options.file == reading->plan.options.file && old->kind == reading->kind;
    if (sameFile) {
        m_columns->updateReading(reading);
    } else {
        m_columns->setReading(reading);
        m_check->forget();
    }
    m_check->setReading(reading);
    if (reading->comparison)
        m_compare->setComparison(reading->comparison, sameFile && old->comparison);
    showTroubles();
    updateButtons();
    // A large reading takes its time to be taken apart, too.
    m_session.read(this, [old = std::move(old)](Storage::Connection &) mutable {
        old.reset();
        return std::function<void()>();
    });
}

void TakeoverWizard::showFault(const LedgerReading &reading)
{
    if (reading.plan.fault->code == Support::ErrorCode::Cancelled) {
        m_message->showMessage(MessageBar::Kind::Info, reading.plan.fault->message);
        return;
    }
    const QList<Exchange::EncodingCandidate> candidates = reading.encodings;
    if (candidates.isEmpty()) {
        m_message->showError(*reading.plan.fault);
        return;
    }
    m_messageAct = [this, candidates] { askEncoding(candidates); };
    m_message->showMessage(MessageBar::Kind::Error, reading.plan.fault->message,
                           tr("文字コードを選ぶ(&E)…"));
}

void TakeoverWizard::askEncoding(const QList<Exchange::EncodingCandidate> &candidates)
{
    if (m_busy)
        return;
    auto *dialog = new EncodingDialog(candidates, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_encodingOf = m_file->file();
        m_encoding = dialog->encoding();
        m_reading.reset(); // read as a new file
        readFile();
    });
    dialog->open();
}

void TakeoverWizard::proposeKind(const QString &kind)
{
    const QString title = m_file->kindTitle(kind);
    m_messageAct = [this, kind] {
        if (m_busy)
            return;
        m_file->setKind(kind);
        readFile();
    };
    m_message->showMessage(MessageBar::Kind::Advice,
                           tr("見出しからは、%1の一覧のようです。").arg(title),
                           tr("%1の一覧として読む(&K)").arg(title));
}

void TakeoverWizard::readFile()
{
    judge(tr("ファイルを読んでいます"), true, [this] { showStep(Step::Columns); });
}

void TakeoverWizard::rejudge()
{
    judge(tr("確かめ直しています"), false, [] {});
}

void TakeoverWizard::judgeThen(Step next)
{
    if (m_current) {
        showStep(next);
        return;
    }
    judge(tr("一行ずつ確かめています"), true, [this, next] { showStep(next); });
}

void TakeoverWizard::takeOver()
{
    Takeover::Options chosen = options();
    if (m_step == Step::Compare)
        m_compare->writeTo(chosen);
    beginWork(tr("取り込み中"));
    QJsonObject params = takeOverParams(chosen);
    params.insert(u"kind"_s, m_reading->kind);
    m_session.perform(
        u"ledger.takeOver"_s, params, this,
        [this](const Register::Outcome &outcome) {
            endWork();
            if (!outcome) {
                m_message->showMessage(kindOf(outcome.error()),
                                       Register::rejectionText(outcome.error()));
                return;
            }
            m_batch = outcome->result.value(u"batch"_s).toInteger();
            QVector<qint64> missing;
            if (m_reading->comparison) {
                for (const Takeover::MissingAsset &asset : m_reading->comparison->missingAssets)
                    missing += asset.id;
            }
            m_result->setResult(outcome->result, missing);
            showStep(Step::Result);
            m_reading.reset(); // the register is another one now: the same file is read afresh
        },
        {}, false, m_progress);
}

void TakeoverWizard::undo(const QString &reason)
{
    beginWork(tr("取り消し中"));
    m_session.perform(
        u"ledger.undo"_s, {{u"batch"_s, QString::number(m_batch)}, {u"reason"_s, reason}}, this,
        [this](const Register::Outcome &outcome) {
            endWork();
            if (outcome)
                m_result->setUndone(outcome->result);
            else
                m_message->showMessage(kindOf(outcome.error()),
                                       Register::rejectionText(outcome.error()));
        },
        {}, false, m_progress);
}

void TakeoverWizard::exportProblems()
{
    writeOff(tr("確かめるものの一覧"), tr("取込の確認.csv"), writeProblems);
}

void TakeoverWizard::exportRefused()
{
    writeOff(tr("取り込めない行"), tr("取り込めない行.csv"), writeRefusedLines);
}

void TakeoverWizard::writeOff(
    const QString &title, const QString &file,
    std::function<Support::Result<qint64>(const QString &, const LedgerReading &)> write)
{
    const auto path =
        Common::prompter().saveFile(this, {title, file, {tr("CSV (*.csv)")}, u"csv"_s});
    if (!path || !m_reading)
        return;
    m_session.read(
        this,
        [this, path = *path, write = std::move(write),
         reading = m_reading](Storage::Connection &) -> std::function<void()> {
            const Support::Result<qint64> written = write(path, *reading);
            return [this, written] {
                if (written)
                    m_message->showMessage(
                        MessageBar::Kind::Success,
                        tr("%1 行を書き出しました。")
                            .arg(QLocale(QLocale::Japanese, QLocale::Japan).toString(*written)));
                else
                    m_message->showError(written.error());
            };
        });
}

} // namespace TakeoverUi
