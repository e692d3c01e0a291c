// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/openingfailure.h"
#include "ui/shell/services.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace Common {
class MessageBar;
} // namespace Common

namespace Shell {

class HelpViewer;
class JournalWatch;
class Menus;
class StatusLine;
class Workspace;

/// The one window: the first screen while no register is open, else the workspace of the register.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Services services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a register in place of the present one. On an error the present one stays open and the window says why.
    bool openRegister(const QString &path);
    /// True when no register is open any more: a running act is waited for first.
    bool closeRegister();
    /// Opens the register that was open when the program ended, if it is still there.
    void openLastRegister();
    /// Opens the register of the sample ledger; makes it first.
    bool openSample();

    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] JournalWatch *journalWatch() const { return m_watch; }
    [[nodiscard]] Common::MessageBar *messageBar() const { return m_message; }

public slots:
    void createRegister();
    void chooseRegister();
    void showHelp();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectMenus();
    void connectHelpMenu();
    void makeWelcome();
    void firstPainted();
    void begin(std::unique_ptr<Register::OpenRegister> opened);
    void end(bool forGood = false);
    void showOpeningError(const QString &path, const Support::Error &error);
    void answerOpeningError();
    void sayUpgraded(const QString &copy);
    void updateTitle();
    void updateSample();
    void removeSample();
    void importLedger();
    void showJournal();
    void verifyAfterPaint();
    [[nodiscard]] bool closeDialogs();

    Services m_services;
    std::unique_ptr<Session> m_session;
    Menus *m_menus;
    StatusLine *m_status;
    Common::MessageBar *m_message;
    QStackedWidget *m_stack;
    Welcome *m_welcome = nullptr; ///< made when there is no register to show
    Workspace *m_workspace = nullptr;
    JournalWatch *m_watch = nullptr;
    QPointer<HelpViewer> m_help;
    QTimer m_poll; ///< for acts of other processes
    OpeningFailure m_failure; ///< what the message bar tells of
    QString m_firstPage; ///< of the register that is being opened; empty = the first
    std::optional<qint64> m_sampleBatch;
    bool m_closeWhenIdle = false;
    bool m_painted = false;
};

} // namespace Shell
