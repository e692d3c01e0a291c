// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Shell {

class Session;

/// What program this is, under which licence, with which libraries. 診断情報 holds no names and no content of a register.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(Session *session, QWidget *parent = nullptr);

    /// The text that is asked for when somebody reports a problem. English, for those who help.
    [[nodiscard]] static QString diagnostics(Session *session);
    static void copyDiagnostics(Session *session);
};

} // namespace Shell
