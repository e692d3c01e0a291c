// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/find/commands.h"

#include <QDialog>

class QLabel;
class QListView;
class QMainWindow;
class QStackedWidget;

namespace Register {
struct Found;
}
namespace Shell {
class Session;
}

namespace FindUi {

class FindLine;
class HitModel;
class Searcher;
struct Line;

/// 全体から探す: one line over the window, and below it everything that has the words, by kind, with what matched. Enter opens,
/// Ctrl+Enter shows all the assets in their list, Esc closes; during a conversion these keys are the IME's.
class FindPalette final : public QDialog
{
    Q_OBJECT

public:
    FindPalette(Shell::Session &session, QMainWindow &window);

    /// Opens it over the window of the session.
    static void open(Shell::Session &session, QMainWindow &window);

    [[nodiscard]] FindLine *line() const { return m_line; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] HitModel *model() const { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectAnswers();
    void ask(const QString &words);
    void put(const Register::Found &found);
    void answered();
    void finished();
    void openWhenAnswered();
    void move(int steps);
    void page(int pages);
    void choose(const QModelIndex &index);
    void openLine(const Line &line);
    void showMore(const QString &kind);
    void showAll();
    void choosableFirst();
    void placeOverWindow();
    void remember() const;
    [[nodiscard]] QString settingsKey() const;

    Shell::Session &m_session;
    QMainWindow &m_window;
    QList<Command> m_commands;
    Searcher *m_searcher;
    HitModel *m_model;
    FindLine *m_line;
    QListView *m_list;
    QStackedWidget *m_stack;
    QLabel *m_note;
    QString m_words;
    bool m_moved = false;   ///< the chosen line is the user's, not the first
    bool m_asking = false;  ///< not every kind has answered
    bool m_opening = false; ///< Enter came before the answers: the first is opened when they are here
};

} // namespace FindUi
