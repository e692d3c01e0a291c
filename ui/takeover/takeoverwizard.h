// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
class ResultStep;

/// 台帳を取り込む: file → sheets and columns → what would happen → take over → result. Nothing is written before the
/// act of the third step; while something runs, 中止 stops it and leaves everything as it was.
class TakeoverWizard final : public QDialog
{
    Q_OBJECT

public:
    enum class Step { File, Columns, Check, Result };

    explicit TakeoverWizard(Shell::Session &session, QWidget *parent = nullptr);
    ~TakeoverWizard() override;

    /// Opens the wizard over `parent`; with a file it goes on to the second step by itself.
    static void run(Shell::Session &session, QWidget *parent, const QString &file = {});

    void setFile(const QString &path);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

public slots:
    void goOn();
    void goBack();
    void stop();
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showStep(Step step);
    void updateButtons();
    void beginWork(const QString &title);
    void endWork();
    void readFile();
    void showTroubles(const Takeover::TakeoverPlan &plan);
    void reread();
    void judge();
    void takeOver();
    void undo(const QString &reason);
    void read(const QString &title, const Takeover::Options &options, bool withHeads,
              std::function<void(LedgerReading)> then);
    [[nodiscard]] Takeover::Options options() const;

    Shell::Session &m_session;
    Step m_step = Step::File;
    bool m_busy = false;
    bool m_placed = false;
    bool m_rereadAgain = false;
    int m_accepted = 0;
    qint64 m_batch = 0;
    std::shared_ptr<Support::Progress> m_progress;
    QTimer m_poll;
    QLabel *m_title = nullptr;
    QStackedWidget *m_steps = nullptr;
    FileStep *m_file = nullptr;
    ColumnsStep *m_columns = nullptr;
    CheckStep *m_check = nullptr;
    ResultStep *m_result = nullptr;
    Common::MessageBar *m_message = nullptr;
    Common::ProgressBarLine *m_line = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace TakeoverUi
