// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ledgerfile.h"
#include "models/takeover/comparisonchoice.h"
#include "models/takeover/sheetchoice.h"
#include "models/takeover/unitchooser.h"
#include "models/takeover/valuereader.h"

#include <map>
#include <memory>

namespace Takeover {

/// Judges a whole workbook, sheet by sheet and line by line. For takeoverplan.cpp alone.
class Planner
{
public:
    Planner(Storage::Connection &db, TakeoverPlan &plan, const Support::Clock &clock, Support::Progress &progress);
    void run(const Exchange::Workbook &book);

private:
    struct UnderPolicy {
        Register::StoredPolicy policy;
        QList<Assets::Field> fields;
        std::unique_ptr<ValueReader> reader;
    };
    [[nodiscard]] QString unitOfSheet(const SheetReading &reading, bool isCsv);
    void proposeFor(ChosenSheet &sheet, bool isCsv, QSet<int> &used);
    void judge(const ChosenSheet &sheet, const Line &line);
    void takeOrLeave(PlannedRow &row, const Line &line, const UnitChoice &unit);
    void leave(int sheet, const Line &line, RowFate fate, const QString &reason);
    void accept(PlannedRow &row, const Line &line, const UnitChoice &unit);
    [[nodiscard]] QString refusalOf(PlannedRow &row, const Line &line, const UnitChoice &unit);
    [[nodiscard]] QString numberTrouble(Draft &draft, int line);
    void settleReferences(PlannedRow &row, const Line &line);
    void settlePlace(Draft &draft, const PlannedRow &row);
    void settleParents();
    void advise(const UnderPolicy &under, Draft &draft);
    void count();
    void checkUnits();
    [[nodiscard]] UnderPolicy &under(qint64 policyId);
    void warn(int sheet, int line, const QString &column, const QString &reason);

    Storage::Connection &m_db;
    TakeoverPlan &m_plan;
    Support::Progress &m_progress;
    UnitChooser m_units;
    ReturnChoice m_return;
    QString m_today;
    std::map<qint64, UnderPolicy> m_policies;
    QHash<QString, int> m_numbers; ///< numbers of the file → line
    QSet<QString> m_newPlaces;
    QSet<QString> m_advised;
    int m_unitless = 0;
    qint64 m_judged = 0;
};

} // namespace Takeover
