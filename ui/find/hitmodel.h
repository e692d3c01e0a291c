// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/find/finder.h"
#include "ui/find/commands.h"

#include <QAbstractListModel>

namespace FindUi {

/// One line of the answers.
struct Line {
    enum class Kind {
        Heading, ///< a kind with how many there are
        Hit,
        Command,
        More,   ///< the rest of the kind
        Words,  ///< looked for before
    };
    Kind kind = Kind::Heading;
    QString group;  ///< kind of the hits: "asset"
    QString text;   ///< of a heading, a rest, words
    Register::Hit hit;
    Command command;
    Search::Snippet title; ///< of a command
};

/// The answers of all kinds below each other, each kind under its heading. A kind keeps its place when it answers later than
/// another. Headings cannot be chosen.
class HitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `kinds`: code and title, in the order in which they stand.
    explicit HitModel(QList<std::pair<QString, QString>> kinds, QObject *parent = nullptr);

    /// A new question: the old answers stand until the first of the new ones comes.
    void begin(const QString &words);
    void put(const Register::Found &found);
    void putCommands(const QList<Command> &commands, qsizetype most);
    /// Every kind has answered: what has not is empty.
    void end();
    /// What was looked for before, shown while nothing is asked.
    void showWords(const QStringList &words);

    [[nodiscard]] const Line &line(int row) const { return m_lines.at(row); }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    /// Where the same thing stands now; nullopt when it is gone.
    [[nodiscard]] std::optional<int> rowOf(const Line &line) const;
    /// The nearest row that can be chosen, from `row` in the direction of `step`; nullopt when there is none.
    [[nodiscard]] std::optional<int> choosable(int row, int step) const;
    /// How many the kind has, when it is known.
    [[nodiscard]] std::optional<qint64> total(const QString &kind) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void dropOld();
    void rebuild();
    void add(const QString &kind, const QString &title);
    [[nodiscard]] QString spoken(const Line &line) const;

    QList<std::pair<QString, QString>> m_kinds;
    QStringList m_terms;
    QHash<QString, Register::Found> m_found;
    QList<Command> m_commands;
    qsizetype m_mostCommands = 0;
    QStringList m_words;
    QList<Line> m_lines;
    bool m_old = false; ///< what stands is of the question before
};

/// The kind under which commands stand.
inline constexpr char kCommandKind[] = "command";

} // namespace FindUi
