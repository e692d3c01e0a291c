// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/takeoverwizard.h"

#include "models/organization/unitcountqueries.h"
#include "models/places/placequeries.h"
#include "models/storage/dberror.h"
#include "ui/common/messagebar.h"
#include "ui/common/progressbarline.h"
#include "ui/common/style.h"
#include "ui/takeover/batchlist.h"
#include "ui/takeover/checkstep.h"
#include "ui/takeover/columnsstep.h"
#include "ui/takeover/comparestep.h"
#include "ui/takeover/filestep.h"
#include "ui/takeover/newthings.h"
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

constexpr QSize kSize(1160, 720);

QList<Common::Choice> unitChoices(Shell::Session &session)
{
    QList<Common::Choice> choices;
    try {
        for (const Organization::UnitRow &row :
             Organization::unitTreeOnly(session.db(), session.openRegister().clock().today()))
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
    startOver();
    m_poll.setInterval(100);
    m_rejudge.setInterval(250);
    m_rejudge.setSingleShot(true);
    connect(&m_rejudge, &QTimer::timeout, this, &TakeoverWizard::rejudge);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_line->setProgress(m_progress->done(), m_progress->total());
    });
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
    m_file = new FileStep(m_session, this);
    m_columns = new ColumnsStep(this);
    m_check = new CheckStep(this);
    m_compare = new CompareStep(this);
    m_compare->setToday(m_session.openRegister().clock().today());
    m_result = new ResultStep(this);
    for (QWidget *step :
         std::initializer_list<QWidget *>{m_file, m_columns, m_check, m_compare, m_result})
        m_steps->addWidget(step);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"wizardMessage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Common::kGrid, Common::kGrid, 2 * Common::kGrid, Common::kGrid);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_message);
    buildButtons();
    connectSteps();
}

void TakeoverWizard::buildButtons()
{
    m_line = new Common::ProgressBarLine(this);
    m_back = new QPushButton(tr("戻る(&B)"), this);
    m_back->setObjectName(u"backButton"_s);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"nextButton"_s);
    m_close = new QPushButton(tr("閉じる"), this);
    m_close->setObjectName(u"closeButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_line);
    buttons->addStretch();
    for (QPushButton *button : {m_back, m_next, m_close}) {
        button->setAutoDefault(false); // Enter in a field must not go on
        buttons->addWidget(button);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &TakeoverWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &TakeoverWizard::goOn);
    connect(m_close, &QPushButton::clicked, this, &TakeoverWizard::reject);
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, &TakeoverWizard::stop);
}

void TakeoverWizard::connectSteps()
{
    connect(m_file, &FileStep::changed, this, &TakeoverWizard::updateButtons);
    connect(m_file, &FileStep::goOnRequested, this, [this] {
        if (m_step == Step::File && m_file->isReady())
            goOn();
    });
    connect(m_file->batches(), &BatchList::shown, this, &QDialog::accept);
    const auto judgeSoon = [this] {
        ++m_round; // what is being judged now is out of date
        m_current = false;
        if (m_judging && m_progress)
            m_progress->cancel();
        m_rejudge.start();
    };
    connect(m_columns, &ColumnsStep::changed, this, judgeSoon);
    connect(m_check, &CheckStep::changed, this, judgeSoon);
    connect(m_check, &CheckStep::problemsExportRequested, this, &TakeoverWizard::exportProblems);
    connect(m_check, &CheckStep::refusedExportRequested, this, &TakeoverWizard::exportRefused);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_messageAct)
            m_messageAct();
    });
    connect(m_compare, &CompareStep::decided, this, &TakeoverWizard::updateButtons);
    connect(m_result, &ResultStep::undoRequested, this, &TakeoverWizard::undo);
    connect(m_result, &ResultStep::anotherRequested, this, &TakeoverWizard::startOver);
    connect(m_result, &ResultStep::listRequested, this, [this] {
        Assets::Filter filter;
        filter.batchId = m_batch;
        emit m_session.assetsRequested(filter);
        accept();
    });
    connect(m_result, &ResultStep::missingRequested, this, [this] {
        Assets::Filter filter;
        filter.ids = m_result->missing();
        emit m_session.assetsRequested(filter);
        accept();
    });
}

/// Also after a takeover: what the register knows now is offered, what was chosen for the other file is forgotten.
void TakeoverWizard::startOver()
{
    QList<Common::Choice> places;
    try {
        for (const Places::PlaceRow &row : Places::placeTree(m_session.db()))
            places.append({row.place.id, row.path, {}});
    } catch (const Storage::DbError &) {
        places.clear();
    }
    const QList<Common::Choice> units = unitChoices(m_session);
    m_columns->setUnits(units);
    m_check->newThings()->setKnown(units, places);
    m_file->setFile({});
    m_file->batches()->refresh();
    m_message->clear();
    showStep(Step::File);
}

void TakeoverWizard::setFile(const QString &path)
{
    m_file->setFile(path);
}

bool TakeoverWizard::isReturning() const
{
    return m_reading && m_reading->comparison;
}

QString TakeoverWizard::titleOf(Step step) const
{
    const int steps = isReturning() ? 5 : 4;
    const int number = step == Step::Result ? steps : int(step) + 1;
    const QStringList names{tr("ファイルを選ぶ"), tr("シートと列を確かめる"),
                            tr("取り込む前に確かめる"), tr("変更を確認する"), tr("結果")};
    return tr("%1／%2 %3").arg(number).arg(steps).arg(names.at(int(step)));
}

void TakeoverWizard::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(int(step));
    updateButtons();
    m_steps->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TakeoverWizard::updateButtons()
{
    const QLocale locale(QLocale::Japanese, QLocale::Japan);
    m_title->setText(titleOf(m_step));
    m_steps->setEnabled(!m_busy);
    m_back->setVisible(m_step != Step::File && m_step != Step::Result);
    m_back->setEnabled(!m_busy);
    m_next->setVisible(m_step != Step::Result);
    bool ready = true;
    QString text = tr("次へ(&N)");
    switch (m_step) {
    case Step::File:
        ready = m_file->isReady();
        break;
    case Step::Check:
        ready = m_check->isReady() && m_current;
        if (m_reading && !isReturning())
            text = tr("%1 件を取り込む(&N)").arg(locale.toString(m_reading->plan.accepted));
        else if (isReturning())
            text = tr("変更を確認する(&N)");
        break;
    case Step::Compare:
        ready = m_compare->isReady() && m_compare->problem().isEmpty();
        text = m_compare->actText();
        break;
    case Step::Columns:
    case Step::Result:
        break;
    }
    m_next->setEnabled(!m_busy && ready);
    m_next->setText(text);
    m_close->setText(m_step == Step::Result ? tr("閉じる") : tr("キャンセル"));
    m_close->setEnabled(!m_busy);
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
        judgeThen(Step::Check);
        break;
    case Step::Check:
        if (isReturning())
            judgeThen(Step::Compare);
        else
            takeOver();
        break;
    case Step::Compare:
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
    const int before = int(m_step) - 1;
    showStep(static_cast<Step>(std::max(0, before)));
}

Takeover::Options TakeoverWizard::options() const
{
    Takeover::Options options = m_columns->options();
    options.file = m_file->file();
    m_check->writeTo(options);
    return options;
}

void TakeoverWizard::showTroubles()
{
    const QStringList troubles = troublesOf(m_reading->plan);
    if (!m_reading->likelyKind.isEmpty())
        proposeKind(m_reading->likelyKind);
    else if (troubles.isEmpty())
        m_message->clear();
    else
        m_message->showMessage(MessageBar::Kind::Advice, troubles.join(u'\n'));
}

void TakeoverWizard::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_placed, true))
        resize(kSize.boundedTo(screen()->availableSize() * 0.94));
    QDialog::showEvent(event);
}

} // namespace TakeoverUi
