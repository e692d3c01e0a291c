// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/boundedqueue.h"
#include "models/takeover/lines/linereader.h"

#include <thread>
#include <vector>

namespace Takeover {

/// A LineReader on a thread of its own, some hundred lines ahead of whoever takes them: decoding a line costs about as much
/// as judging it. Whoever stops early just lets it go. For long sheets; a short one is read before a thread has begun.
class ReadAhead
{
public:
    explicit ReadAhead(std::shared_ptr<const LineGround> ground);
    ~ReadAhead();
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// The next line that is not empty; false at the end.
    [[nodiscard]] bool next(Line &line);

private:
    using Lines = std::vector<Line>;
    void readAll(LineReader &reader);

    Support::BoundedQueue<Lines> m_read;
    Lines m_lines;
    size_t m_at = 0;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace Takeover
