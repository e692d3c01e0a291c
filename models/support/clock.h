// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Support {

/// The one source of "now". Instants are UTC; the window shows local time.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const { return QDateTime::currentDateTimeUtc(); }
    /// The calendar day here, which is what a clerk means by "today".
    [[nodiscard]] QDate today() const { return nowUtc().toLocalTime().date(); }
};

/// A clock that stands where a test puts it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime at) : m_at(std::move(at)) { }
    [[nodiscard]] QDateTime nowUtc() const override { return m_at; }
    void set(QDateTime at) { m_at = std::move(at); }

private:
    QDateTime m_at;
};

} // namespace Support
