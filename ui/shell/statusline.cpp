// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/common/progressbarline.h"
#include "ui/shell/journalwatch.h"
#include "ui/shell/themedicon.h"

#include <QAccessible>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shell {

namespace {

constexpr int kPollMs = 100;
constexpr int kMessageMs = 20'000;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_line(new Common::ProgressBarLine(this))
    , m_journal(new QToolButton(this))
{
    setObjectName(u"statusLine"_s);
    m_journal->setObjectName(u"journalButton"_s);
    m_journal->setAutoRaise(true);
    m_journal->setFocusPolicy(Qt::StrongFocus);
    m_journal->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_journal->setToolTip(tr("証跡の検証の結果を開きます。"));
    m_journal->hide();
    addPermanentWidget(m_line);
    addPermanentWidget(m_journal);
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &StatusLine::poll);
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, &StatusLine::cancelTask);
    connect(m_journal, &QToolButton::clicked, this, &StatusLine::journalClicked);
}

void StatusLine::follow(Session *session, JournalWatch *watch)
{
    m_tasks.clear();
    showTask();
    clearMessage();
    m_journal->setVisible(session != nullptr);
    if (!session)
        return;
    connect(session, &Session::message, this, [this](const QString &text) {
        showMessage(text, kMessageMs);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    connect(session, &Session::taskBegan, this, &StatusLine::beginTask);
    connect(session, &Session::taskEnded, this, &StatusLine::endTask);
    connect(watch, &JournalWatch::changed, this, [this, watch] { showJournal(*watch); });
    showJournal(*watch);
}

void StatusLine::beginTask(const QString &title, std::shared_ptr<Support::Progress> progress)
{
    m_tasks.push_back({title, std::move(progress)});
    showTask();
}

void StatusLine::endTask()
{
    if (!m_tasks.empty())
        m_tasks.pop_back();
    showTask();
}

void StatusLine::showTask()
{
    if (m_tasks.empty()) {
        m_poll.stop();
        m_line->finish();
        return;
    }
    m_line->start(m_tasks.back().title, m_tasks.back().progress != nullptr);
    m_poll.start();
    poll();
}

void StatusLine::poll()
{
    if (!m_tasks.empty() && m_tasks.back().progress)
        m_line->setProgress(m_tasks.back().progress->done(), m_tasks.back().progress->total());
}

void StatusLine::cancelTask()
{
    if (!m_tasks.empty() && m_tasks.back().progress)
        m_tasks.back().progress->cancel();
}

void StatusLine::showJournal(const JournalWatch &watch)
{
    m_journal->setText(watch.text());
    m_journal->setIcon(themedIcon(u"journal"_s, palette()));
    QFont words = font();
    words.setBold(watch.state() == JournalWatch::State::Suspect
                  || watch.state() == JournalWatch::State::Failed);
    m_journal->setFont(words);
}

} // namespace Shell
