// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/problemmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

using Kind = ProblemModel::Kind;

QString word(Kind kind)
{
    switch (kind) {
    case Kind::Refused:
        return ProblemModel::tr("取り込めない");
    case Kind::Skipped:
        return ProblemModel::tr("資産でない");
    default:
        return ProblemModel::tr("確かめる");
    }
}

/// What stands in the file: the cell, or the beginning of the line.
QString originalOf(const LedgerReading &reading, const QString &sheetName, int line,
                   const QString &column)
{
    const QStringList cells = reading.troubles.value(sheetName).lines.value(line);
    if (cells.isEmpty())
        return {};
    if (!column.isEmpty()) {
        for (const Takeover::PlannedSheet &sheet : reading.plan.sheets) {
            const auto found =
                std::find_if(sheet.columns.cbegin(), sheet.columns.cend(),
                             [&](const auto &known) { return known.title() == column; });
            if (sheet.name == sheetName && found != sheet.columns.cend())
                return cells.value(found->index);
        }
    }
    QStringList filled = cells;
    filled.removeAll(QString());
    return filled.mid(0, 6).join(u" ｜ "_s);
}

/// Hands over everything there is to tell, refusals first: they are what a clerk has to do something about.
void forEachProblem(const LedgerReading &reading,
                    const std::function<bool(Kind, const QStringList &)> &take)
{
    const Takeover::TakeoverPlan &plan = reading.plan;
    const auto told = [&](Kind kind, const QString &sheet, int line, const QString &column,
                          const QString &reason) {
        return take(kind, {word(kind), sheet, line > 0 ? QString::number(line) : QString(), column,
                           reason, originalOf(reading, sheet, line, column)});
    };
    for (const Kind kind : {Kind::Refused, Kind::Look}) {
        for (const Takeover::Problem &problem : plan.problems) {
            const bool refused = problem.severity == Takeover::Problem::Severity::Refused;
            if (refused == (kind == Kind::Refused)
                && !told(kind, problem.sheet, problem.line, problem.column, problem.reason))
                return;
        }
    }
    for (const Policy::Finding &finding : plan.advice) {
        const QString text = finding.clause.isEmpty()
                                 ? finding.text
                                 : ProblemModel::tr("%1（%2）").arg(finding.text, finding.clause);
        if (!told(Kind::Look, {}, 0, {}, text))
            return;
    }
    for (const Takeover::LeftLine &line : plan.left) {
        if (line.fate == Takeover::RowFate::Skipped
            && !told(Kind::Skipped, plan.sheets[line.sheet].name, line.line, {}, line.reason))
            return;
    }
}

} // namespace

ProblemModel::ProblemModel(QObject *parent)
    : Common::PagedTableModel(
        {{u"severity"_s, tr("扱い"), {}, 96},
         {u"sheet"_s, tr("シート"), {}, 84},
         {u"line"_s, tr("行"), {}, 52, true, true, Qt::AlignRight | Qt::AlignVCenter},
         {u"column"_s, tr("列"), {}, 100},
         {u"reason"_s, tr("どうしてか"), {}, 270},
         {u"original"_s, tr("ファイルの記載"), {}, 180}},
        parent)
{}

QStringList ProblemModel::titles()
{
    return {tr("扱い"), tr("シート"), tr("行"), tr("列"), tr("どうしてか"), tr("ファイルの記載")};
}

void ProblemModel::setReading(const Reading &reading)
{
    setIds({});
    m_rows.clear();
    m_kinds.clear();
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    if (!reading)
        return;
    forEachProblem(*reading, [this](Kind kind, const QStringList &cells) {
        Common::Row row;
        for (int column = 0; column < cells.size(); ++column)
            row += column == Line && !cells[column].isEmpty() ? QVariant(cells[column].toInt())
                                                              : QVariant(cells[column]);
        m_rows += row;
        m_kinds += kind;
        return m_rows.size() < kShown;
    });
    const Takeover::TakeoverPlan &plan = reading->plan;
    m_counts[int(Kind::Refused)] = plan.refused;
    m_counts[int(Kind::Skipped)] = plan.skipped;
    m_counts[int(Kind::Look)] =
        int(plan.advice.size())
        + int(std::count_if(plan.problems.cbegin(), plan.problems.cend(), [](const auto &problem) {
              return problem.severity == Takeover::Problem::Severity::Warning;
          }));
    for (const Kind kind : {Kind::Refused, Kind::Skipped, Kind::Look})
        m_counts[int(Kind::All)] += m_counts[int(kind)];
    order();
}

void ProblemModel::show(Kind kind)
{
    if (m_shown == kind)
        return;
    m_shown = kind;
    order();
}

void ProblemModel::sortBy(const Common::SortKeys &keys)
{
    m_keys = keys;
    order();
}

void ProblemModel::order()
{
    QVector<qint64> ids;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_shown == Kind::All || m_kinds[i] == m_shown)
            ids += i + 1;
    }
    if (!m_keys.isEmpty()) {
        std::stable_sort(ids.begin(), ids.end(), [this](qint64 a, qint64 b) {
            for (const Common::SortKey &key : std::as_const(m_keys)) {
                const QVariant left = m_rows[a - 1].value(key.column);
                const QVariant right = m_rows[b - 1].value(key.column);
                const bool numbers = key.column == Line;
                const int result =
                    numbers ? left.toInt() - right.toInt()
                            : QString::localeAwareCompare(left.toString(), right.toString());
                if (result != 0)
                    return key.order == Qt::AscendingOrder ? result < 0 : result > 0;
            }
            return false;
        });
    }
    setIds(ids);
}

int ProblemModel::count(Kind kind) const
{
    return m_counts[int(kind)];
}

int ProblemModel::notShown() const
{
    return std::max(0, m_counts[int(Kind::All)] - int(m_rows.size()));
}

ProblemModel::Place ProblemModel::placeAt(int row) const
{
    const auto id = idAt(row);
    if (!id)
        return {};
    const Common::Row &cells = m_rows[*id - 1];
    return {cells[Sheet].toString(), cells[Line].toInt(), cells[Cell].toString(),
            cells[Reason].toString()};
}

QList<QStringList> ProblemModel::rowsOf(const LedgerReading &reading)
{
    QList<QStringList> rows;
    forEachProblem(reading, [&rows](Kind, const QStringList &cells) {
        rows += cells;
        return true;
    });
    return rows;
}

const Common::Row *ProblemModel::residentRow(qint64 id) const
{
    return id > 0 && id <= m_rows.size() ? &m_rows[id - 1] : nullptr;
}

QVariant ProblemModel::cellData(const QVariant &cell, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return Common::cellText(cell);
    if (role == Qt::DisplayRole && (column == Original || column == Reason))
        return Common::cellText(cell).replace(u'\n', u' ');
    return PagedTableModel::cellData(cell, column, role);
}

} // namespace TakeoverUi
