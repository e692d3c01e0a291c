// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/register/openregister.h"
#include "ui/shell/latestreader.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Shell {

class Turns;

/// What every page of the window shares: the open register, who acts, and the ways from one room to another.
/// Rooms of the window never include each other; they ask here and the main window brings them together.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(std::unique_ptr<Register::OpenRegister> openRegister, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Register::OpenRegister &openRegister() { return *m_register; }
    /// Read-only connection for small look-ups in the window's thread (forms, menus, one row).
    [[nodiscard]] Storage::Connection &db() { return m_register->readConnection(); }

    /// Who acts; chosen in the window, since nobody logs in. nullopt = nobody chosen (操作者は自己申告).
    [[nodiscard]] std::optional<qint64> personId() const { return m_personId; }
    void setPersonId(std::optional<qint64> personId);
    [[nodiscard]] const Register::Actor &actor() const { return m_actor; }

    /// Performs an act as the chosen person; `done` runs here in the window's thread unless `context` is gone. `at`: when it
    /// happened, as typed; empty = now.
    void perform(const QString &act, const QJsonObject &params, QObject *context,
                 std::function<void(Register::Outcome)> done, const QMap<QString, QString> &reasons = {},
                 bool dryRun = false, std::shared_ptr<Support::Progress> progress = nullptr, const QString &at = {});

    /// Acts that this window began and that have not ended.
    [[nodiscard]] int runningActs() const { return m_runningActs; }

    /// The last verification of the journal since the register was opened; nullopt = 証跡 未検証. Books ask here.
    [[nodiscard]] const std::optional<Journal::Verification> &verification() const { return m_verification; }
    [[nodiscard]] bool isVerified() const { return m_verification && m_verification->ok(); }
    void setVerification(std::optional<Journal::Verification> verification);

    /// Reads off the window's thread, on a connection of its own: `work` there, `done` here with what it made.
    /// `work` returns the continuation that runs in the window's thread. Errors are logged and `done` is not called.
    void read(QObject *context, std::function<std::function<void()>(Storage::Connection &)> work);
    /// Where answers wait for their turn: for rooms with a reader of their own.
    [[nodiscard]] Turns *turns() { return m_turns; }
    /// The same for questions of which only the newest of an asker counts: the list behind a search that is being typed.
    /// On another thread than read(), so that rows that are looked at never wait for a list.
    void readLatest(QObject *asker, LatestReader::Work work) { m_lists->ask(asker, std::move(work)); }

signals:
    void actorChanged();
    void runningActsChanged(int count);
    void verificationChanged();
    /// Objects changed (also by another process): pages refresh what they show of them, in place.
    void changed(const QList<Journal::ObjectRef> &objects);
    /// Show this thing on its page.
    void openRequested(const Journal::ObjectRef &object);
    /// Show the assets that the filter leaves.
    void assetsRequested(const Assets::Filter &filter);
    /// Begin an act on assets in the room that has it: "disposal.record", "asset.relabel", "book.print", "asset.new" …
    /// "asset.relabelProposed" takes the policy whose 再分類 list is meant in place of assets.
    void actRequested(const QString &act, const QVector<qint64> &assets);
    /// Print or preview a book of these assets: filter as shown, order as sorted.
    void bookRequested(const QString &book, const Assets::Filter &filter, const QList<Assets::SortKey> &sort);
    /// Export what the filter leaves; `columns` are those on the screen, in their order.
    void exportRequested(const Assets::Filter &filter, const QList<Assets::SortKey> &sort, const QStringList &columns = {});
    /// Open the clause (its text as cited) of a policy on the policy page.
    void clauseRequested(qint64 policyId, const QString &clause);
    /// A line for the status bar.
    void message(const QString &text);
    /// Long work: shown in the task line with a working 中止; finished when the progress reports done == total or `taskEnded`.
    void taskBegan(const QString &title, std::shared_ptr<Support::Progress> progress);
    void taskEnded();

private:
    std::unique_ptr<Register::OpenRegister> m_register;
    Turns *m_turns;
    std::unique_ptr<Storage::WorkerThread> m_readers;
    std::unique_ptr<LatestReader> m_lists;
    std::optional<qint64> m_personId;
    Register::Actor m_actor;
    std::optional<Journal::Verification> m_verification;
    int m_runningActs = 0;
};

} // namespace Shell
