// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/eventgaps.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace Bench {

namespace {

constexpr std::array<double, 7> kEdges{5, 10, 20, 30, 50, 100, 250}; ///< ms, upper
constexpr double kToldMs = 16; ///< a gap of less is not kept
constexpr double kLongEventMs = 4;

qint64 nanoseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

QString typeName(QEvent::Type type)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return key ? QString::fromLatin1(key) : QString::number(int(type));
}

} // namespace

EventGaps::EventGaps(QObject *parent) : QObject(parent), m_histogram(kEdges.size() + 1)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &EventGaps::beat);
}

void EventGaps::began(const QObject *receiver, const QEvent *event)
{
    // The receiver may be gone when the event has been handled.
    m_open.push_back({receiver->metaObject()->className(), receiver->objectName(), event->type(), nanoseconds(CLOCK_MONOTONIC)});
}

void EventGaps::ended()
{
    const Open open = m_open.back();
    m_open.pop_back();
    const double ms = double(nanoseconds(CLOCK_MONOTONIC) - open.since) / 1e6;
    if (ms >= kLongEventMs && m_timer.isActive())
        m_long.append(u"%1%2 %3 %4"_s.arg(QLatin1String(open.receiver), open.name.isEmpty() ? QString() : QString(u'#' + open.name), typeName(open.type))
                          .arg(ms, 0, 'f', 0));
}

void EventGaps::start()
{
    m_started = m_last = nanoseconds(CLOCK_MONOTONIC);
    m_lastCpu = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    m_timer.start();
}

void EventGaps::stop()
{
    beat();
    m_timer.stop();
}

void EventGaps::beat()
{
    const qint64 now = nanoseconds(CLOCK_MONOTONIC);
    const qint64 cpu = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    const Gap gap{double(now - m_last) / 1e6, double(cpu - m_lastCpu) / 1e6, (now - m_started) / 1'000'000, m_step, m_long};
    ++m_beats;
    const auto edge = std::find_if(kEdges.cbegin(), kEdges.cend(), [&](double most) { return gap.wall <= most; });
    ++m_histogram[static_cast<size_t>(edge - kEdges.cbegin())];
    m_longest = std::max(m_longest, gap.wall);
    m_longestCpu = std::max(m_longestCpu, gap.cpu);
    if (gap.wall > kToldMs)
        m_gaps.push_back(gap);
    m_long.clear();
    // From here, so that keeping the books is not counted.
    m_last = nanoseconds(CLOCK_MONOTONIC);
    m_lastCpu = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
}

void EventGaps::print(int worst) const
{
    double from = 0;
    for (size_t at = 0; at < m_histogram.size(); ++at) {
        if (at < kEdges.size())
            std::printf("  %5.0f … %5.0f ms %10lld\n", from, kEdges[at], static_cast<long long>(m_histogram[at]));
        else
            std::printf("      over %5.0f ms %9lld\n", from, static_cast<long long>(m_histogram[at]));
        from = at < kEdges.size() ? kEdges[at] : from;
    }
    std::vector<Gap> gaps = m_gaps;
    std::sort(gaps.begin(), gaps.end(), [](const Gap &a, const Gap &b) { return a.wall > b.wall; });
    gaps.resize(std::min(gaps.size(), static_cast<size_t>(worst)));
    for (const Gap &gap : gaps) {
        std::printf("  %7.1f ms (%6.1f of its own)  at %6.1f s  %-24s %s\n", gap.wall, gap.cpu, double(gap.at) / 1000, qUtf8Printable(gap.step),
                    qUtf8Printable(gap.events.mid(std::max<qsizetype>(0, gap.events.size() - 6)).join(u" < "_s)));
    }
    std::fflush(stdout);
}

} // namespace Bench
