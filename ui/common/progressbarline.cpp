// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progressbarline.h"

#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

namespace {
constexpr int kSteps = 1000; ///< the bar's own scale: row counts may not fit an int
}

ProgressBarLine::ProgressBarLine(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_count(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_elapsed(new QLabel(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setMaximumHeight(2 * kGrid);
    m_cancel->setText(tr("中止"));
    m_cancel->setToolTip(tr("この作業をやめて、始める前の状態に戻します。"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_count);
    layout->addWidget(m_bar);
    layout->addWidget(m_elapsed);
    layout->addWidget(m_cancel);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ProgressBarLine::updateElapsed);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("中止しています"));
        emit cancelRequested();
    });
    hide();
}

void ProgressBarLine::start(const QString &name, bool cancellable)
{
    m_running = true;
    m_name->setText(name);
    m_bar->setAccessibleName(name);
    m_cancel->setText(tr("中止"));
    m_cancel->setEnabled(true);
    m_cancel->setVisible(cancellable);
    m_cancel->setAccessibleName(tr("%1を中止").arg(name));
    m_clock.start();
    m_tick.start();
    setProgress(0, 0);
    updateElapsed();
    show();
}

void ProgressBarLine::setProgress(qint64 done, qint64 total)
{
    const QLocale locale(QLocale::Japanese, QLocale::Japan);
    if (total > 0) {
        m_bar->setRange(0, kSteps);
        m_bar->setValue(int(std::clamp<qint64>(done * kSteps / total, 0, kSteps)));
        m_count->setText(tr("%1 / %2").arg(locale.toString(done), locale.toString(total)));
    } else {
        // An empty bar that stands still: a range of 0…0 would move without end.
        m_bar->setRange(0, kSteps);
        m_bar->setValue(0);
        m_count->setText(done > 0 ? locale.toString(done) : QString());
    }
}

void ProgressBarLine::finish()
{
    m_running = false;
    m_tick.stop();
    hide();
}

void ProgressBarLine::updateElapsed()
{
    const qint64 seconds = m_clock.elapsed() / 1000;
    m_elapsed->setText(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

} // namespace Common
