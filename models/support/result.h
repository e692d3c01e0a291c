// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Support {

/// What kind of trouble it was: for branching and for exit codes, never for wording.
enum class ErrorCode {
    InvalidInput,   ///< a file, a text or a parameter that cannot be read
    NotFound,       ///< no such file, object, sheet, act …
    NotARegister,   ///< the file is something else
    NewerVersion,   ///< written by a newer program
    Damaged,        ///< the database file is malformed
    Locked,         ///< another process holds it
    ReadOnly,       ///< the file or its folder cannot be written
    DiskFull,
    InputOutput,    ///< any other failure of the file system
    Integrity,      ///< the journal or a row does not verify
    Cancelled,
    Internal,
};

/// An error as a value. `message` is one sentence for the person at the screen (what, where, what to do);
/// `detail` is English, for the log. Tests assert `code`, never sentences.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

} // namespace Support
