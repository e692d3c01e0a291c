// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Ctl {

/// The exit codes are a contract.
enum ExitCode { kDone = 0, kFailed = 1, kUsage = 2, kRefused = 3, kIntegrity = 4 };

/// What one command takes.
struct CommandSpec {
    QString name;
    QString usage;               ///< as printed after `daichoctl`
    QString help;                ///< one sentence
    int positionals = 0;
    QStringList options;         ///< take a value
    QStringList flags;           ///< take none
    int optionalPositionals = 0; ///< of the positionals, the last that may be left out
    QString details = {};        ///< what `daichoctl COMMAND --help` says besides; may be empty
};

struct Arguments {
    QString command;
    QStringList positionals;
    QHash<QString, QStringList> options; ///< without the dashes; each may come several times
    QStringList flags;

    [[nodiscard]] bool has(const QString &flag) const { return flags.contains(flag); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
};

[[nodiscard]] const QList<CommandSpec> &commands();
/// `--json` and `--help` are known everywhere. The error is a sentence.
[[nodiscard]] tl::expected<Arguments, QString> parse(const QStringList &words);
[[nodiscard]] QString usageText();
/// Of one command, with its details; usageText() for a name that is none.
[[nodiscard]] QString helpText(const QString &command);

} // namespace Ctl
