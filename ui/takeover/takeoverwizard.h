// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/choicebox.h"
#include "ui/shell/session.h"
#include "ui/takeover/ledgerreading.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Common {
class MessageBar;
class ProgressBarLine;
} // namespace Common

namespace TakeoverUi {

class FileStep;
class ColumnsStep;
class CheckStep;
class CompareStep;
class ResultStep;

/// 台帳を取り込む: file → sheets and columns → what would happen → (what is different) → result. Nothing is written before
/// the act at its end; while something runs, 中止 stops it and leaves everything as it was.
///
/// What is corrected on a page is judged again beside the clerk's work, off the window's thread: pages stay usable, an
/// answer to what has been corrected again meanwhile is dropped, and going on waits for the newest one.
class TakeoverWizard final : public QDialog
{
    Q_OBJECT

public:
    enum class Step { File, Columns, Check, Compare, Result };

    explicit TakeoverWizard(Shell::Session &session, QWidget *parent = nullptr);
    ~TakeoverWizard() override;

    /// Opens the wizard over `parent`; with a file it goes on to the second step by itself.
    static void run(Shell::Session &session, QWidget *parent, const QString &file = {});

    void setFile(const QString &path);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_busy; }       ///< the pages wait
    [[nodiscard]] bool isJudging() const { return m_judging; } ///< beside the pages

public slots:
    void goOn();
    void goBack();
    void stop();
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildButtons();
    void connectSteps();
    void showStep(Step step);
    void updateButtons();
    void showTroubles();
    [[nodiscard]] QString titleOf(Step step) const;
    [[nodiscard]] bool isReturning() const;
    [[nodiscard]] Takeover::Options options() const;
    void startOver();

    // takeoverwork.cpp: what runs off the window's thread
    void beginWork(const QString &title);
    void endWork();
    void readFile();
    void rejudge();
    void judgeThen(Step next);
    void judge(const QString &title, bool busy, std::function<void()> then);
    void takeReading(const Reading &reading);
    void judgeList(const Register::Intake &intake, const ReadingWish &wish,
                   std::function<void(const Reading &)> done);
    void showFault(const LedgerReading &reading);
    void askEncoding(const QList<Exchange::EncodingCandidate> &candidates);
    void proposeKind(const QString &kind);
    void takeOver();
    void undo(const QString &reason);
    void exportProblems();
    void exportRefused();
    void writeOff(
        const QString &title, const QString &file,
        std::function<Support::Result<qint64>(const QString &, const LedgerReading &)> write);

    Shell::Session &m_session;
    Step m_step = Step::File;
    bool m_busy = false;
    bool m_judging = false;
    bool m_placed = false;
    quint64 m_round = 0;    ///< of judging; older answers are dropped
    bool m_current = false; ///< m_reading is about what is chosen now
    Reading m_reading;
    qint64 m_batch = 0;
    QString m_encodingOf;               ///< the file that was found unreadable
    QString m_encoding;                 ///< chosen for it
    std::function<void()> m_messageAct; ///< what the button of the message does
    std::shared_ptr<Support::Progress> m_progress;
    QTimer m_poll;
    QTimer m_rejudge; ///< gathers corrections that follow each other
    QLabel *m_title = nullptr;
    QStackedWidget *m_steps = nullptr;
    FileStep *m_file = nullptr;
    ColumnsStep *m_columns = nullptr;
    CheckStep *m_check = nullptr;
    CompareStep *m_compare = nullptr;
    ResultStep *m_result = nullptr;
    Common::MessageBar *m_message = nullptr;
    Common::ProgressBarLine *m_line = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace TakeoverUi
