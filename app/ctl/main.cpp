// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/output.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("daichoctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DAICHO_VERSION));
    const auto arguments = Ctl::parse(QCoreApplication::arguments().mid(1));
    if (!arguments) {
        Ctl::complain(arguments.error());
        Ctl::complain(Ctl::usageText());
        return Ctl::kUsage;
    }
    return Ctl::run(*arguments);
}
