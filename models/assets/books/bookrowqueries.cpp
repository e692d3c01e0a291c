// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/bookrowqueries.h"

#include "models/assets/books/bookclassqueries.h"
#include "models/organization/organizationqueries.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

constexpr double kBlankRowMm = 9; // room for handwriting

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// A number as it stands in a cell, which may have its thousands parted; nothing for a text.
double numberOf(QString text)
{
    return text.remove(u',').toDouble();
}

QString sumText(double sum)
{
    const bool whole = std::floor(sum) == sum;
    return QLocale::c().toString(sum, 'f', whole ? 0 : 2);
}

} // namespace

BookRows::BookRows(Storage::Connection &db, std::unique_ptr<RowFeed> feed, QList<BookColumn> columns, RowsWish wish)
    : m_db(db), m_feed(std::move(feed)), m_columns(std::move(columns)), m_wish(std::move(wish))
{
    if (m_wish.groupField == "unit"_L1)
        m_unitNames = Organization::unitNames(db);
}

QString BookRows::groupOf(const RowView &row) const
{
    if (m_wish.groupField == "unit"_L1)
        return m_unitNames.value(row.unitId.value_or(0), say(QT_TRANSLATE_NOOP("Assets", "組織なし")));
    const QString shown = row.shown.value(m_wish.groupField);
    return shown.isEmpty() ? say(QT_TRANSLATE_NOOP("Assets", "（記入なし）")) : shown;
}

std::optional<Books::Row> BookRows::next()
{
    while (m_ready.empty()) {
        if (m_ended)
            return std::nullopt;
        if (const RowView *row = m_feed->next())
            take(*row);
        else
            endAll();
    }
    std::optional<Books::Row> row(std::move(m_ready.front()));
    m_ready.pop_front();
    return row;
}

void BookRows::take(const RowView &row)
{
    m_restrictions[row.policyId].insert(row.shown.value(u"restrictions"_s));
    if (!m_wish.groupField.isEmpty()) {
        const QString group = groupOf(row);
        if (m_group != group) {
            endGroup();
            m_group = group;
            m_ready.push_back(Books::Row{{group}, true, m_wish.newPage});
        }
    }
    if (m_wish.subtotals || !m_wish.sums.isEmpty()) {
        add(m_groupTally, row);
        add(m_allTally, row);
    }
    Books::Row printed;
    printed.minHeightMm = m_wish.rowHeightMm;
    for (const BookColumn &column : std::as_const(m_columns))
        printed.cells.append(column.cell(row));
    m_ready.push_back(std::move(printed));
}

void BookRows::add(Tally &tally, const RowView &row) const
{
    ++tally.count;
    tally.sums.resize(m_wish.sums.size());
    for (qsizetype i = 0; i < m_wish.sums.size(); ++i)
        tally.sums[i] += numberOf(row.shown.value(m_wish.sums.at(i).code));
    if (m_wish.classes)
        ++tally.classes[{row.policyId, Policy::levelsToText(row.levels)}];
}

void BookRows::endGroup()
{
    const Tally tally = std::exchange(m_groupTally, {});
    if (!m_group || !m_wish.subtotals)
        return;
    m_ready.push_back(totalRow(say(QT_TRANSLATE_NOOP("Assets", "小計")), tally));
    if (!m_wish.classes)
        return;
    Books::Row classes{{classWords(tally)}};
    classes.role = Books::Row::Role::Total;
    m_ready.push_back(std::move(classes));
}

void BookRows::endAll()
{
    endGroup();
    if (m_allTally.count > 0)
        m_ready.push_back(totalRow(say(QT_TRANSLATE_NOOP("Assets", "合計")), m_allTally));
    Books::Row blank;
    blank.role = Books::Row::Role::Form;
    blank.minHeightMm = m_wish.rowHeightMm > 0 ? m_wish.rowHeightMm : kBlankRowMm;
    m_ready.insert(m_ready.end(), size_t(m_wish.blankRows), blank);
    m_ended = true;
}

/// The sums stand under their columns; a sum without a column follows the count.
Books::Row BookRows::totalRow(const QString &word, const Tally &tally) const
{
    Books::Row row;
    row.role = Books::Row::Role::Total;
    QStringList words{say(QT_TRANSLATE_NOOP("Assets", "%1　%2件")).arg(word).arg(tally.count)};
    QSet<QString> placed;
    qsizetype label = -1;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        QString cell;
        for (qsizetype sum = 0; sum < m_wish.sums.size(); ++sum) {
            if (m_wish.sums.at(sum).code == m_columns.at(i).field) {
                cell = sumText(tally.sums.value(sum));
                placed.insert(m_columns.at(i).field);
            }
        }
        if (cell.isEmpty() && label < 0)
            label = i;
        row.cells.append(cell);
    }
    for (qsizetype sum = 0; sum < m_wish.sums.size(); ++sum) {
        const Field &field = m_wish.sums.at(sum);
        if (label < 0 || !placed.contains(field.code))
            words.append(field.label + u' ' + sumText(tally.sums.value(sum)));
    }
    if (label < 0)
        row.cells = QStringList{words.join(u'　')};
    else
        row.cells[label] = words.join(u'\n');
    return row;
}

QString BookRows::classWords(const Tally &tally) const
{
    QList<ClassCount> counts;
    for (auto it = tally.classes.cbegin(); it != tally.classes.cend(); ++it)
        counts.append({std::nullopt, it.key().first, it.key().second, *it});
    return summarize(m_db, counts).totals;
}

} // namespace Assets
