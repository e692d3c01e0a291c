// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ledgerfile.h"
#include "models/takeover/comparisonchoice.h"
#include "models/takeover/lines/plannedlines.h"
#include "models/takeover/sheetchoice.h"

namespace Takeover {

/// Judges a whole workbook, sheet by sheet and line by line, and keeps what reading it again needs. For takeoverplan.cpp alone.
class Planner
{
public:
    Planner(Storage::Connection &db, TakeoverPlan &plan, const Support::Clock &clock, Support::Progress &progress);
    void run(const Exchange::Workbook &book);

private:
    using Lines = TakeoverPlan::Lines;
    using Sheet = DraftMaker::Sheet;
    struct Hanging { ///< a line that names another as what it was made from
        quint32 place;
        int line;
        QString number;
    };
    [[nodiscard]] QString unitOfSheet(const SheetReading &reading, bool isCsv);
    void proposeFor(Sheet &sheet, bool isCsv, QSet<int> &used);
    void tellOfSheet(const Sheet &sheet);
    void loadNumbers();
    [[nodiscard]] bool judgeAll();
    void judge(Sheet &sheet, const Line &line, quint32 place);
    [[nodiscard]] QString refusalOf(PlannedRow &row, const UnitChoice &unit, quint32 place);
    [[nodiscard]] QString numberTrouble(Draft &draft, quint32 place);
    [[nodiscard]] QString knownNumberTrouble(Draft &draft);
    void accept(PlannedRow &row, const UnitChoice &unit, const DraftMaker::Settled &settled, quint32 place);
    [[nodiscard]] bool settlePlace(const Sheet &sheet, PlannedRow &row, bool ambiguous, quint32 place);
    void settleParents();
    void leave(const Sheet &sheet, const Line &line, quint32 place, Lines::Fate fate, const QString &reason);
    void noteNew(QStringList &list, const QString &name);
    void finish();
    void checkUnits();

    Storage::Connection &m_db;
    TakeoverPlan &m_plan;
    Support::Progress &m_progress;
    std::shared_ptr<Lines> m_lines;
    DraftMaker &m_maker;
    ReturnChoice m_return;
    Warnings m_warnings;
    NumberIndex m_inRegister;     ///< numbers of the register
    QSet<QString> m_new;          ///< what is in one of the lists of new things, with the list's place
    QList<Hanging> m_hanging;
    int m_unitless = 0;
};

} // namespace Takeover
