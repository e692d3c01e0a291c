// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/verify.h"
#include "models/register/story.h"
#include "ui/common/page.h"
#include "ui/shell/session.h"

#include <QTimer>

namespace Common {
class ProgressBarLine;
class RowsModel;
} // namespace Common
namespace Shell {
class FactSheet;
} // namespace Shell

namespace JournalUi {

class EntryFilterBar;

/// 証跡: every act, also refused ones, newest first; more come while scrolling. Verifies the chain and every row.
class JournalPage final : public Common::Page
{
    Q_OBJECT

public:
    explicit JournalPage(Shell::Session &session, QWidget *parent = nullptr);
    ~JournalPage() override;

    [[nodiscard]] EntryFilterBar *filterBar() const { return m_filter; }
    [[nodiscard]] int loaded() const { return int(m_entries.size()); }
    /// Shows this entry; loads back to it when it is older than what is here.
    void showEntry(qint64 seq);
    [[nodiscard]] bool isVerifying() const { return m_progress != nullptr; }

public slots:
    /// `against`: a head printed earlier that must be part of this journal.
    void verify(const std::optional<Journal::KnownHead> &against = std::nullopt);

signals:
    void verified(const Journal::Verification &verification);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Shown {
        Journal::Entry entry;
        Register::Story story;
        QString object; ///< number and name of the thing
    };
    void buildMain();
    void buildActs();
    void refresh();
    void load(qint64 beforeSeq);
    void addEntries(const QList<Shown> &entries, bool complete);
    void showItems();
    void showDetail();
    void askHead();
    void verificationEnded(const std::optional<Journal::Verification> &found,
                           const QString &trouble);
    void exportShown();

    static constexpr int kPage = 200;
    Shell::Session &m_session;
    Common::RowsModel *m_model = nullptr;
    EntryFilterBar *m_filter = nullptr;
    Shell::FactSheet *m_detail = nullptr;
    Common::ProgressBarLine *m_line = nullptr;
    QList<Shown> m_entries;
    int m_token = 0;
    bool m_loading = false;
    bool m_complete = false;
    bool m_stale = true;
    std::optional<qint64> m_wanted;
    QAction *m_verify = nullptr;
    QTimer m_poll;
    std::shared_ptr<Support::Progress> m_progress;
    std::unique_ptr<Storage::WorkerThread> m_verifier;
};

} // namespace JournalUi
