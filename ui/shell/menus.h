// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QAction>
#include <QPointer>

namespace Common {
class MessageBar;
} // namespace Common

class QActionGroup;
class QMainWindow;
class QMenu;

namespace Shell {

class TakingBack;

/// The menu bar: every command with its mnemonic, and the keys that work in the whole window.
/// Who owns the window connects the actions; those that need an open register are switched together.
class Menus final : public QObject
{
    Q_OBJECT
public:
    explicit Menus(QMainWindow &window);

    QAction *newRegister, *openRegister, *closeRegister, *takeOver, *exportAssets, *newAsset, *quit;
    QAction *takeoverHistory, *writeWhole, *fromFolder;
    QAction *refresh, *foldNavigation;
    QAction *takeBack, *doAgain;
    QAction *verifyJournal, *chooseActor, *removeSample;
    QAction *help, *helpContents, *shortcuts, *about, *copyDiagnostics;

    /// Connects what rooms do by themselves; a register that was made is told as chosen. `services` must outlive the menus.
    /// `bar` says why something cannot be taken back.
    void offer(const Services &services, std::function<Session *()> session, Common::MessageBar *bar);
    void setRegisterOpen(bool open);
    void setPages(const QList<PageEntry> &entries);
    void setBooks(const QList<BookEntry> &books);
    /// Fills 操作 from the page and leaves to it the keys it has itself.
    void follow(QWidget *page);

signals:
    void recentChosen(const QString &path);
    void recentCleared();
    void pageChosen(const QString &key);
    void bookChosen(const QString &code);
    void appearanceChanged();
    void languageChanged();

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text,
                 const QKeySequence &keys = {}, bool needsRegister = true);
    void buildRegisterMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildToolMenus();
    void addChoices(QMenu *menu, const QList<std::pair<QString, QVariant>> &choices,
                    const QVariant &current, std::function<void(const QVariant &)> chosen);
    void fillRecent();
    void fillOperations();
    void fillDisplay();
    void sendKeys(const QKeySequence &keys);

    QMainWindow &m_window;
    QMenu *m_registerMenu, *m_edit, *m_view, *m_operations, *m_books, *m_tools, *m_help;
    QMenu *m_recent = nullptr;
    QMenu *m_pagesMenu = nullptr;
    QMenu *m_columns = nullptr;
    QList<QAction *> m_needRegister;
    QList<std::pair<QAction *, QKeySequence>>
        m_keys; ///< keys of this menu, for taking back from a page
    QPointer<QWidget> m_page;
    std::function<Session *()> m_session; ///< nullptr while no register is open
    TakingBack *m_takingBack = nullptr;
};

} // namespace Shell
