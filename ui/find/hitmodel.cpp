// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hitmodel.h"

#include "models/search/tokens.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace FindUi {

HitModel::HitModel(QList<std::pair<QString, QString>> kinds, QObject *parent)
    : QAbstractListModel(parent)
    , m_kinds(std::move(kinds))
{
}

void HitModel::begin(const QString &words)
{
    m_terms = Search::terms(words);
    m_old = true;
}

/// The first answer takes the place of everything that was shown for the question before.
void HitModel::dropOld()
{
    if (!std::exchange(m_old, false))
        return;
    m_found.clear();
    m_commands.clear();
    m_words.clear();
}

void HitModel::put(const Register::Found &found)
{
    dropOld();
    m_found.insert(found.kind, found);
    rebuild();
}

void HitModel::putCommands(const QList<Command> &commands, qsizetype most)
{
    dropOld();
    m_commands = commands;
    m_mostCommands = most;
    rebuild();
}

void HitModel::end()
{
    if (!m_old)
        return;
    dropOld();
    rebuild();
}

void HitModel::showWords(const QStringList &words)
{
    m_old = true;
    dropOld();
    m_words = words;
    rebuild();
}

void HitModel::add(const QString &kind, const QString &title)
{
    const QLocale locale;
    const auto addRest = [&](qint64 left) {
        if (left > 0)
            m_lines.append({Line::Kind::More, kind, tr("ほか %1 件").arg(locale.toString(left)), {}, {}, {}});
    };
    if (kind == QLatin1String(kCommandKind)) {
        if (m_commands.isEmpty())
            return;
        m_lines.append({Line::Kind::Heading, kind, title, {}, {}, {}});
        for (const Command &command : m_commands.mid(0, m_mostCommands))
            m_lines.append({Line::Kind::Command, kind, {}, {}, command, Search::snippetOf(command.title, m_terms)});
        addRest(m_commands.size() - m_mostCommands);
        return;
    }
    const auto found = m_found.constFind(kind);
    if (found == m_found.cend() || found->hits.isEmpty())
        return;
    m_lines.append({Line::Kind::Heading, kind,
                    found->total ? tr("%1　%2 件").arg(title, locale.toString(*found->total)) : tr("%1　数えています").arg(title), {}, {}, {}});
    for (const Register::Hit &hit : found->hits)
        m_lines.append({Line::Kind::Hit, kind, {}, hit, {}, {}});
    addRest(found->total.value_or(0) - found->hits.size());
}

void HitModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    if (!m_words.isEmpty()) {
        m_lines.append({Line::Kind::Heading, {}, tr("最近探した言葉"), {}, {}, {}});
        for (const QString &words : std::as_const(m_words))
            m_lines.append({Line::Kind::Words, {}, words, {}, {}, {}});
    }
    for (const auto &[kind, title] : std::as_const(m_kinds))
        add(kind, title);
    endResetModel();
}

std::optional<int> HitModel::rowOf(const Line &line) const
{
    const auto isSame = [&line](const Line &other) {
        return other.kind == line.kind && other.group == line.group && other.hit.object == line.hit.object && other.hit.key == line.hit.key
            && other.command.action == line.command.action && (line.kind != Line::Kind::Words || other.text == line.text);
    };
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), isSame);
    return found == m_lines.cend() ? std::nullopt : std::optional(static_cast<int>(found - m_lines.cbegin()));
}

std::optional<int> HitModel::choosable(int row, int step) const
{
    for (int at = row; at >= 0 && at < m_lines.size(); at += step) {
        if (m_lines.at(at).kind != Line::Kind::Heading)
            return at;
    }
    return std::nullopt;
}

std::optional<qint64> HitModel::total(const QString &kind) const
{
    const auto found = m_found.constFind(kind);
    return found == m_found.cend() || m_old ? std::nullopt : found->total;
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

/// What a screen reader says of the line, and what it shows where nothing paints it.
QString HitModel::spoken(const Line &line) const
{
    if (line.kind == Line::Kind::Command)
        return QStringList{line.command.title, line.command.menu, line.command.shortcut}.join(u' ').trimmed();
    if (line.kind != Line::Kind::Hit)
        return line.text;
    QStringList parts{line.hit.key.isEmpty() || line.hit.object.kind == "book"_L1 ? line.hit.number.text : line.hit.key, line.hit.name.text};
    for (const Register::HitLevel &level : line.hit.levels)
        parts.append(level.axis + u' ' + (level.text.isEmpty() ? tr("未分類") : level.text));
    parts.append({line.hit.state, line.hit.where});
    for (const Register::HitReason &reason : line.hit.reasons)
        parts.append(reason.field + u' ' + reason.snippet.text);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return spoken(m_lines.at(index.row()));
    return {};
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines.at(index.row()).kind == Line::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace FindUi
