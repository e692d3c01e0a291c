// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/comparemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

CompareModel::CompareModel(Kind kind, QObject *parent)
    : Common::PagedTableModel(columnsFor(kind), parent), m_kind(kind)
{}

QList<Common::Column> CompareModel::columnsFor(Kind kind)
{
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    QList<Common::Column> columns{
        {u"tick"_s, tr("採用"), tr("Space で切り替えます。"), 48, true, false},
        {u"number"_s, tr("番号"), {}, 124, true, false},
        {u"name"_s, tr("名称"), {}, 190, true, false},
        {u"unit"_s, tr("組織"), {}, 90, true, false},
        {u"line"_s, tr("行"), {}, 48, true, false, kRight}};
    if (kind == Kind::New)
        return columns;
    return columns
           + QList<Common::Column>{{u"match"_s, tr("一致"), {}, 68, true, false},
                                   {u"field"_s, tr("項目"), {}, 126, true, false},
                                   {u"before"_s, tr("台帳（旧）"), {}, 205, true, false},
                                   {u"after"_s, tr("ファイル（新）"), {}, 205, true, false}};
}

void CompareModel::setLines(const QList<Takeover::ComparedRow> &lines, bool keepTicks)
{
    QHash<QString, bool> before;
    for (qsizetype i = 0; keepTicks && i < m_lines.size(); ++i) {
        if (m_accepted[i] != m_lines[i].accepted)
            before.insert(m_lines[i].key(), m_accepted[i]);
    }
    setIds({});
    m_lines = lines;
    m_accepted.clear();
    m_acceptedCount = 0;
    for (const Takeover::ComparedRow &line : std::as_const(m_lines)) {
        const bool accepted =
            before.isEmpty() ? line.accepted : before.value(line.key(), line.accepted);
        m_accepted += accepted;
        m_acceptedCount += accepted ? 1 : 0;
    }
    order();
    emit acceptedChanged();
}

void CompareModel::showUnit(const QString &unit)
{
    m_unit = unit;
    order();
}

void CompareModel::order()
{
    QVector<qint64> ids;
    m_places.clear();
    for (int line = 0; line < m_lines.size(); ++line) {
        if (!m_unit.isEmpty() && m_lines[line].unit != m_unit)
            continue;
        const int cells = m_kind == Kind::New ? 1 : std::max(1, int(m_lines[line].cells.size()));
        for (int cell = 0; cell < cells; ++cell) {
            m_places.append({line, cell});
            ids += m_places.size();
        }
    }
    setIds(ids);
}

const CompareModel::Place *CompareModel::placeAt(int row) const
{
    const auto id = idAt(row);
    return id && *id > 0 && *id <= m_places.size() ? &m_places[*id - 1] : nullptr;
}

const Takeover::ComparedRow *CompareModel::lineAt(int row) const
{
    const Place *place = placeAt(row);
    return place ? &m_lines[place->line] : nullptr;
}

const Takeover::CellChange *CompareModel::changeAt(int row) const
{
    const Place *place = placeAt(row);
    return place && place->cell < m_lines[place->line].cells.size()
               ? &m_lines[place->line].cells[place->cell]
               : nullptr;
}

bool CompareModel::isAccepted(int row) const
{
    const Place *place = placeAt(row);
    return place && m_accepted[place->line];
}

void CompareModel::setAccepted(int line, bool accepted)
{
    if (m_accepted[line] == accepted)
        return;
    m_accepted[line] = accepted;
    m_acceptedCount += accepted ? 1 : -1;
}

void CompareModel::toggle(int row)
{
    const Place *place = placeAt(row);
    if (!place)
        return;
    setAccepted(place->line, !m_accepted[place->line]);
    const int first = row - place->cell;
    const int last = first + std::max(1, int(m_lines[place->line].cells.size())) - 1;
    emit dataChanged(index(first, Tick), index(std::min(last, rowCount() - 1), Tick));
    emit acceptedChanged();
}

void CompareModel::setAll(bool accepted)
{
    for (const Place &place : std::as_const(m_places))
        setAccepted(place.line, accepted);
    if (rowCount() > 0)
        emit dataChanged(index(0, Tick), index(rowCount() - 1, Tick));
    emit acceptedChanged();
}

bool CompareModel::isDecided() const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_accepted[i] != m_lines[i].accepted)
            return true;
    }
    return false;
}

void CompareModel::writeAccepted(QStringList &keys) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_accepted[i])
            keys += m_lines[i].key();
    }
}

const Common::Row *CompareModel::residentRow(qint64 id) const
{
    if (id < 1 || id > m_places.size())
        return nullptr;
    const Place &place = m_places[id - 1];
    const Takeover::ComparedRow &line = m_lines[place.line];
    const bool first = place.cell == 0;
    const auto once = [first](const QString &text) { return first ? text : QString(); };
    m_row = {once(m_accepted[place.line] ? u"☑"_s : u"☐"_s),
             once(line.number.isEmpty() ? tr("（自動）") : line.number), once(line.name),
             once(line.unit), first ? QVariant(line.line) : QVariant()};
    if (m_kind == Kind::New)
        return &m_row;
    const Takeover::CellChange change = line.cells.value(place.cell);
    m_row += {once(line.byName ? tr("名称のみ") : tr("番号")), change.label,
              change.before.isEmpty() ? tr("（空）") : change.before, change.after};
    return &m_row;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    const Takeover::ComparedRow *line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (line && index.column() == Tick && role == Qt::AccessibleTextRole)
        return isAccepted(index.row()) ? tr("採用する") : tr("採用しない");
    if (line && role == Qt::ToolTipRole) {
        if (index.column() == Match && line->byName)
            return tr("番号がなく、組織と名称だけが一致します。同じものなら採用してください。");
        if (index.column() <= Line)
            return tr("%1 %2\n%3・「%4」%5 行目")
                .arg(line->number, line->name, line->unit, line->sheet)
                .arg(line->line);
        return PagedTableModel::data(index, Qt::DisplayRole);
    }
    return PagedTableModel::data(index, role);
}

} // namespace TakeoverUi
