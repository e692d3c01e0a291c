// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QCoreApplication>

namespace Shell {

/// A register that could not be opened, and the one thing that helps.
class OpeningFailure
{
    Q_DECLARE_TR_FUNCTIONS(Shell::OpeningFailure)
public:
    enum class Way { OpenAnother, OpenAgain, ForgetRecent };

    OpeningFailure() = default;
    OpeningFailure(QString path, Support::Error error);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Support::Error &error() const { return m_error; }
    [[nodiscard]] Way way() const { return m_way; }
    /// The name of the button.
    [[nodiscard]] QString wayText() const;

private:
    QString m_path;
    Support::Error m_error;
    Way m_way = Way::OpenAnother;
};

} // namespace Shell
