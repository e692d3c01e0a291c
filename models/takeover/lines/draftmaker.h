// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/policies.h"
#include "models/takeover/unitchooser.h"
#include "models/takeover/valuereader.h"

#include <map>
#include <memory>

namespace Takeover {

/// Makes drafts of lines, the same way when a file is judged and when it is read again. What the register is asked is
/// remembered; after close() nothing is asked any more, so that another thread may go on.
class DraftMaker
{
public:
    /// A sheet that is taken, with the columns that need more than the cell.
    struct Sheet {
        Sheet(int at, SheetReading read, quint32 firstPlace) : index(at), reading(std::move(read)), offset(firstPlace) { }
        int index;               ///< in TakeoverPlan::sheets
        SheetReading reading;
        quint32 offset;          ///< place of its first row; the rows of all sheets are counted through
        QString unit;            ///< of lines that name none
        qint64 policyId = 0;
        QList<Column> columns;
        int unitColumn = -1;
        int numberColumn = -1;
        const Column *manager = nullptr;
        const Column *createdBy = nullptr;
        const Column *parent = nullptr;
        std::map<qint64, ValueReader> readers; ///< by policy
        void setColumns(const QList<Column> &wanted);
    };
    struct UnderPolicy {
        Register::StoredPolicy policy;
        QList<Assets::Field> fields;
    };
    /// What the policy makes of a line.
    struct Judgement {
        bool unitOnly = false; ///< name and content are open to the unit alone
        bool complete = false;
        Policy::Findings findings;
        bool fresh = true;     ///< its findings were not told yet
    };
    struct Settled {
        Judgement *judgement = nullptr;
        bool ambiguousPlace = false;
    };

    DraftMaker(Storage::Connection &db, const Options &options, const QString &today);

    [[nodiscard]] UnderPolicy &under(qint64 policyId);
    [[nodiscard]] UnitChooser &units() { return m_units; }
    [[nodiscard]] const Options &options() const { return m_options; }
    /// Cells that stand for themselves, and the unit.
    [[nodiscard]] UnitChoice read(Sheet &sheet, const Line &line, PlannedRow &row, Warnings *warnings);
    /// What hangs on other things of the register: persons, places, the rules of the policy.
    Settled settle(Sheet &sheet, const Line &line, PlannedRow &row, const UnitChoice &unit, Warnings *warnings);
    void close();

private:
    void settlePersons(const Sheet &sheet, const Line &line, PlannedRow &row);
    void settleMaker(const Sheet &sheet, const Line &line, PlannedRow &row, Warnings *warnings);
    [[nodiscard]] Judgement &judge(const UnderPolicy &under, qint64 policyId, const Draft &draft);
    [[nodiscard]] QString factsKey(qint64 policyId, const Draft &draft);

    Storage::Connection *m_db;
    Options m_options;
    QString m_today;
    UnitChooser m_units;
    std::map<qint64, UnderPolicy> m_policies;
    QHash<qint64, QStringList> m_words; ///< policy → words in a name that its rules look for
    QHash<QString, Judgement> m_judgements;
};

/// 「%1（台帳の記載）」: the own field beside a field of the register.
[[nodiscard]] QString besideLabel(const QString &title);

} // namespace Takeover
