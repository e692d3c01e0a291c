// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lines/readahead.h"

#include <utility>

namespace Takeover {

namespace {

constexpr std::size_t kLinesAtOnce = 128;
constexpr std::size_t kWaiting = 4;

} // namespace

ReadAhead::ReadAhead(std::shared_ptr<const LineGround> ground)
    : m_read(kWaiting), m_thread([this, reader = LineReader(std::move(ground))]() mutable { readAll(reader); })
{
}

ReadAhead::~ReadAhead()
{
    m_read.close(); // the thread must not wait for ever: it is joined next
}

void ReadAhead::readAll(LineReader &reader)
{
    for (bool isEnd = false; !isEnd;) {
        Lines lines;
        lines.reserve(kLinesAtOnce);
        Line line;
        while (lines.size() < kLinesAtOnce && !isEnd) {
            isEnd = !reader.next(line);
            if (!isEnd)
                lines.push_back(std::exchange(line, {}));
        }
        if (!lines.empty() && !m_read.push(std::move(lines)))
            return;
    }
    m_read.complete();
}

bool ReadAhead::next(Line &line)
{
    if (m_at == m_lines.size()) {
        auto more = m_read.take();
        if (!more)
            return false;
        m_lines = std::move(*more);
        m_at = 0;
    }
    line = std::move(m_lines[m_at++]);
    return true;
}

} // namespace Takeover
