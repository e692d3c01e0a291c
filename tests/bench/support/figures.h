// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

/// Measuring, and saying what was measured: one line a figure, with its limit when it has one.
namespace Bench {

/// Prints one line; false when over its limit.
bool told(const char *what, double value, const char *unit, double limit);
void told(const char *what, double value, const char *unit);

/// The process's own memory in megabytes, without what the file cache lends it.
[[nodiscard]] double anonymousMegabytes();
/// All that is resident, in megabytes.
[[nodiscard]] double residentMegabytes();

template <typename Work> [[nodiscard]] double timedMs(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Middle of the times of `work(at)`, in milliseconds.
template <typename Work> [[nodiscard]] double medianMs(int times, Work work)
{
    std::vector<double> all;
    for (int at = 0; at < times; ++at)
        all.push_back(timedMs([&] { work(at); }));
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

} // namespace Bench
