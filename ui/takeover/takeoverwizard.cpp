// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/takeoverwizard.h"

#include "models/organization/organizationqueries.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/common/messagebar.h"
#include "ui/common/progressbarline.h"
#include "ui/common/style.h"
#include "ui/takeover/checkstep.h"
#include "ui/takeover/columnsstep.h"
#include "ui/takeover/filestep.h"
#include "ui/takeover/resultstep.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace TakeoverUi {

namespace {

QList<Common::Choice> unitChoices(Shell::Session &session)
{
    QList<Common::Choice> choices;
    try {
        for (const Organization::UnitRow &row :
             Organization::unitTree(session.db(), session.openRegister().clock().today()))
            choices.append({row.unit.id, row.path, row.unit.code});
    } catch (const Storage::DbError &) {
        return {};
    }
    return choices;
}

} // namespace

TakeoverWizard::TakeoverWizard(Shell::Session &session, QWidget *parent)
    : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("台帳を取り込む"));
    setObjectName(u"takeoverWizard"_s);
    setSizeGripEnabled(true);
    build();
    m_columns->setUnits(unitChoices(session));
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_line->setProgress(m_progress->done(), m_progress->total());
    });
    showStep(Step::File);
}

TakeoverWizard::~TakeoverWizard()
{
    if (m_progress)
        m_progress->cancel();
}

void TakeoverWizard::run(Shell::Session &session, QWidget *parent, const QString &file)
{
    auto *wizard = new TakeoverWizard(session, parent);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
    if (file.isEmpty())
        return;
    wizard->setFile(file);
    wizard->goOn();
}

void TakeoverWizard::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"stepLabel"_s);
    m_title->setFont(Common::titleFont(font()));
    m_steps = new QStackedWidget(this);
    m_file = new FileStep(this);
    m_columns = new ColumnsStep(this);
    m_check = new CheckStep(this);
    m_result = new ResultStep(this);
    for (QWidget *step : std::initializer_list<QWidget *>{m_file, m_columns, m_check, m_result})
        m_steps->addWidget(step);
    m_message = new MessageBar(this);
    m_line = new Common::ProgressBarLine(this);
    m_back = new QPushButton(tr("戻る(&B)"), this);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"nextButton"_s);
    m_close = new QPushButton(tr("閉じる"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_line);
    buttons->addStretch();
    for (QPushButton *button : {m_back, m_next, m_close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Common::kGrid, Common::kGrid, 2 * Common::kGrid, Common::kGrid);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &TakeoverWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &TakeoverWizard::goOn);
    connect(m_close, &QPushButton::clicked, this, &TakeoverWizard::reject);
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, &TakeoverWizard::stop);
    connect(m_file, &FileStep::changed, this, &TakeoverWizard::updateButtons);
    connect(m_columns, &ColumnsStep::rereadNeeded, this, &TakeoverWizard::reread);
    connect(m_check, &CheckStep::rejudgeNeeded, this, &TakeoverWizard::judge);
    connect(m_result, &ResultStep::undoRequested, this, &TakeoverWizard::undo);
    connect(m_result, &ResultStep::listRequested, this, [this] {
        Assets::Filter filter;
        filter.batchId = m_batch;
        emit m_session.assetsRequested(filter);
        accept();
    });
}

void TakeoverWizard::setFile(const QString &path)
{
    m_file->setFile(path);
}

void TakeoverWizard::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(int(step));
    const QStringList titles{tr("1／4 ファイルを選ぶ"), tr("2／4 シートと列を確かめる"),
                             tr("3／4 取り込む前に確かめる"), tr("4／4 結果")};
    m_title->setText(titles.at(int(step)));
    updateButtons();
    m_steps->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TakeoverWizard::updateButtons()
{
    m_steps->setEnabled(!m_busy);
    m_back->setVisible(m_step == Step::Columns || m_step == Step::Check);
    m_back->setEnabled(!m_busy);
    m_next->setVisible(m_step != Step::Result);
    const bool ready = m_step == Step::File ? !m_file->file().isEmpty()
                                            : m_step != Step::Check || m_check->isReady();
    m_next->setEnabled(!m_busy && ready);
    m_next->setText(m_step == Step::Check
                        ? tr("%1 件を取り込む(&N)")
                              .arg(QLocale(QLocale::Japanese, QLocale::Japan).toString(m_accepted))
                        : tr("次へ(&N)"));
    m_close->setText(m_step == Step::Result ? tr("閉じる") : tr("キャンセル"));
    m_close->setEnabled(!m_busy);
}

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
    m_poll.stop();
    m_line->finish();
    m_progress.reset();
    updateButtons();
}

void TakeoverWizard::stop()
{
    if (m_progress)
        m_progress->cancel();
}

void TakeoverWizard::reject()
{
    if (m_busy) {
        stop(); // closing while something runs stops it; what was done stays undone
        return;
    }
    QDialog::reject();
}

void TakeoverWizard::goOn()
{
    if (m_busy)
        return;
    switch (m_step) {
    case Step::File:
        readFile();
        break;
    case Step::Columns:
        judge();
        break;
    case Step::Check:
        takeOver();
        break;
    case Step::Result:
        break;
    }
}

void TakeoverWizard::goBack()
{
    if (m_busy)
        return;
    m_message->clear();
    showStep(m_step == Step::Check ? Step::Columns : Step::File);
}

Takeover::Options TakeoverWizard::options() const
{
    Takeover::Options options = m_columns->options();
    options.file = m_file->file();
    options.allOrNothing = m_check->allOrNothing();
    options.onDuplicate = m_check->onDuplicate();
    return options;
}

void TakeoverWizard::read(const QString &title, const Takeover::Options &options, bool withHeads,
                          std::function<void(LedgerReading)> then)
{
    beginWork(title);
    m_session.read(this,
                   [this, options, withHeads, then = std::move(then), progress = m_progress,
                    &clock = m_session.openRegister().clock()](
                       Storage::Connection &db) -> std::function<void()> {
                       auto reading = std::make_shared<LedgerReading>(
                           readLedger(db, options, clock, progress.get(), withHeads));
                       return [this, reading, then] {
                           endWork();
                           if (reading->plan.fault)
                               m_message->showError(*reading->plan.fault);
                           else
                               then(std::move(*reading));
                       };
                   });
}

void TakeoverWizard::readFile()
{
    Takeover::Options fresh;
    fresh.file = m_file->file();
    fresh.allSheets = true;
    read(tr("ファイルを読んでいます"), fresh, true, [this](const LedgerReading &reading) {
        m_columns->setReading(reading);
        showStep(Step::Columns);
        showTroubles(reading.plan);
    });
}

void TakeoverWizard::showTroubles(const Takeover::TakeoverPlan &plan)
{
    const QStringList troubles = CheckStep::troubles(plan);
    if (!troubles.isEmpty())
        m_message->showMessage(MessageBar::Kind::Advice, troubles.join(u'\n'));
}

void TakeoverWizard::reread()
{
    if (m_busy) {
        m_rereadAgain = true;
        return;
    }
    const Takeover::Options wanted = options();
    read(tr("読み直しています"), wanted, !wanted.encoding.isEmpty(),
         [this](const LedgerReading &reading) {
             m_columns->updateReading(reading);
             showTroubles(reading.plan);
             if (std::exchange(m_rereadAgain, false))
                 reread();
         });
}

void TakeoverWizard::judge()
{
    read(tr("一行ずつ確かめています"), options(), false, [this](const LedgerReading &reading) {
        m_check->setPlan(reading.plan);
        m_accepted = reading.plan.accepted;
        showStep(Step::Check);
    });
}

void TakeoverWizard::takeOver()
{
    beginWork(tr("取り込み中"));
    m_session.perform(
        u"ledger.takeOver"_s, takeOverParams(options()), this,
        [this](const Register::Outcome &outcome) {
            endWork();
            if (!outcome) {
                m_message->showMessage(MessageBar::Kind::Error,
                                       Register::rejectionText(outcome.error()));
                return;
            }
            m_batch = outcome->result.value(u"batch"_s).toInteger();
            m_result->setResult(outcome->result);
            showStep(Step::Result);
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
                m_message->showMessage(MessageBar::Kind::Error,
                                       Register::rejectionText(outcome.error()));
        },
        {}, false, m_progress);
}

void TakeoverWizard::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_placed, true)) {
        const QSize most = screen()->availableSize() * 0.9;
        resize(QSize(1120, 720).boundedTo(most));
    }
    QDialog::showEvent(event);
}

} // namespace TakeoverUi
