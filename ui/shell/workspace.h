// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QHash>
#include <QTimer>

class QStackedWidget;

namespace Shell {

class Navigation;
class SessionBar;

/// An open register on screen: navigation, who acts, and the pages. Pages are made when they are first needed, and what
/// the session asks for (open this, begin that) brings the page that answers to the front.
class Workspace final : public QWidget
{
    Q_OBJECT
public:
    /// Begins with the page `firstPage`, or with the first where there is none of that name.
    Workspace(Session &session, const Services &services, const QString &firstPage, QWidget *parent = nullptr);

    [[nodiscard]] const QList<PageEntry> &entries() const { return m_entries; }
    [[nodiscard]] QString currentKey() const { return m_currentKey; }
    [[nodiscard]] QWidget *currentPage() const;
    [[nodiscard]] Navigation *navigation() const { return m_navigation; }
    void focusActor();
    /// Folds to icons; narrow windows are folded anyway.
    void setNavigationFolded(bool folded);
    static constexpr int kFoldBelow = 1100;

public slots:
    void showPage(const QString &key);
    /// Asks all entries again how much waits, off the window's thread.
    void refreshCounts();

signals:
    void pageChanged(const QString &key);
    /// 全体から探す was asked for by mouse.
    void findWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *pageFor(const QString &key);
    /// Brings the page of this room forward. True when it was made just now, so that it has not heard the signal yet.
    bool bringForward(const QString &room);
    void route();
    void beginAct(const QString &act, const QVector<qint64> &assets);

    Session &m_session;
    const Services &m_services;
    QList<PageEntry> m_entries;
    Navigation *m_navigation;
    SessionBar *m_bar;
    QStackedWidget *m_stack;
    QHash<QString, QWidget *> m_pages;
    QTimer m_countTimer; ///< gathers changes
    QString m_currentKey;
    bool m_foldWished = false;
};

} // namespace Shell
