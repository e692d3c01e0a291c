// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lines/plannedlines.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Takeover {

namespace {

/// Hands rows over so that a parent comes before what hangs on it.
class Sequence
{
public:
    Sequence(const TakeoverPlan::Lines &lines, const std::function<bool(const PlannedRow &)> &take) : m_lines(lines), m_take(take) { }

    [[nodiscard]] bool add(const PlannedRow &row, quint32 place)
    {
        const std::optional<quint32> parent = row.draft.parentNumber.isEmpty() ? std::nullopt : m_lines.parents.value(row.draft.parentNumber).place;
        if (!parent || (*parent < place && !m_unwritten.contains(*parent)))
            return m_take(row);
        m_waiting.append({row, place, *parent});
        m_unwritten.insert(place);
        return true;
    }

    [[nodiscard]] bool finish()
    {
        while (!m_waiting.isEmpty()) {
            const qsizetype before = m_waiting.size();
            for (const Waiting &waiting : std::exchange(m_waiting, {})) {
                if (m_unwritten.contains(waiting.parent)) {
                    m_waiting.append(waiting);
                    continue;
                }
                if (!m_take(waiting.row))
                    return false;
                m_unwritten.remove(waiting.place);
            }
            if (m_waiting.size() == before) // a ring: it is opened where it begins
                m_unwritten.remove(m_waiting.first().parent);
        }
        return true;
    }

private:
    struct Waiting {
        PlannedRow row;
        quint32 place;
        quint32 parent;
    };
    const TakeoverPlan::Lines &m_lines;
    const std::function<bool(const PlannedRow &)> &m_take;
    QList<Waiting> m_waiting;
    QSet<quint32> m_unwritten; ///< places of waiting rows
};

} // namespace

const DraftMaker::Sheet &TakeoverPlan::Lines::sheetAt(quint32 place) const
{
    const auto after = std::find_if(sheets.cbegin(), sheets.cend(), [place](const auto &sheet) { return sheet->offset > place; });
    return **std::prev(after);
}

std::optional<quint32> TakeoverPlan::Lines::placeOf(const QString &number) const
{
    return numbers.find(number, [&](quint32 place) {
        const DraftMaker::Sheet &sheet = sheetAt(place);
        const QString text = sheet.reading.lines.ground()->table().at(static_cast<int>(place - sheet.offset), sheet.numberColumn);
        return numberValue(text) == number;
    });
}

void TakeoverPlan::Lines::complete(PlannedRow &row, quint32 place, bool ambiguousPlace, size_t &nextFound) const
{
    Draft &draft = row.draft;
    if (ambiguousPlace && (fates[place] & PlaceStays) == 0)
        draft.placeText.clear();
    while (nextFound < found.size() && found[nextFound].place < place)
        ++nextFound;
    for (; nextFound < found.size() && found[nextFound].place == place; ++nextFound) {
        const Found &one = found[nextFound];
        (one.kind == Kind::NumberOf ? draft.numberOf : draft.updates) = one.id;
        draft.byName = one.kind == Kind::ByName;
    }
    if (draft.parentNumber.isEmpty())
        return;
    const Parent parent = parents.value(draft.parentNumber);
    draft.asset.parentId = parent.id;
    if (parent.place && *parent.place != place)
        return;
    if (!parent.id) {
        const DraftMaker::Sheet &sheet = sheetAt(place);
        draft.own.insert(besideLabel(sheet.parent ? sheet.parent->title() : QString()), draft.parentNumber);
    }
    draft.parentNumber.clear();
}

bool TakeoverPlan::forEachAccepted(const std::function<bool(const PlannedRow &)> &take) const
{
    if (!lines)
        return true;
    Sequence sequence(*lines, take);
    size_t nextFound = 0;
    Line line;
    for (const auto &sheet : lines->sheets) {
        LineReader reader(sheet->reading.lines.ground());
        while (reader.next(line)) {
            const quint32 place = sheet->offset + static_cast<quint32>(line.row);
            if (lines->fateAt(place) != Lines::Accepted)
                continue;
            PlannedRow row;
            const UnitChoice unit = lines->maker->read(*sheet, line, row, nullptr);
            const DraftMaker::Settled settled = lines->maker->settle(*sheet, line, row, unit, nullptr);
            lines->complete(row, place, settled.ambiguousPlace, nextFound);
            if (!sequence.add(row, place))
                return false;
        }
    }
    return sequence.finish();
}

bool TakeoverPlan::isReserved(const QString &number) const
{
    return lines && lines->numbers.mayContain(number);
}

QStringList TakeoverPlan::originalOf(const LeftLine &line) const
{
    if (!lines)
        return {};
    const auto sheet = std::find_if(lines->sheets.cbegin(), lines->sheets.cend(), [&](const auto &one) { return one->index == line.sheet; });
    if (sheet == lines->sheets.cend())
        return {};
    const Exchange::SheetTable &table = (*sheet)->reading.lines.ground()->table();
    QStringList cells;
    for (const Exchange::Cell &cell : table.row(line.row))
        cells.append(cell.text);
    cells.resize(table.columnCount());
    return cells;
}

} // namespace Takeover
