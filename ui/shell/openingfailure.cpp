// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openingfailure.h"

#include "ui/shell/preferences.h"

#include <QFileInfo>

using Support::ErrorCode;

namespace Shell {

OpeningFailure::OpeningFailure(QString path, Support::Error error)
    : m_path(std::move(path)), m_error(std::move(error))
{
    if (m_error.code == ErrorCode::Locked)
        m_way = Way::OpenAgain;
    else if (m_error.code == ErrorCode::NotFound
             && Preferences::recentRegisters().contains(QFileInfo(m_path).absoluteFilePath()))
        m_way = Way::ForgetRecent;
}

QString OpeningFailure::wayText() const
{
    switch (m_way) {
    case Way::OpenAnother:
        return tr("別の台帳を開く(&D)…");
    case Way::OpenAgain:
        return tr("もう一度開く(&D)");
    case Way::ForgetRecent:
        return tr("最近使った台帳から消す(&D)");
    }
    return {};
}

} // namespace Shell
