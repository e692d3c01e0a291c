// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/exportqueries.h"

#include "models/assets/books/bookclassqueries.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <memory>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

} // namespace

QString tellingHeader(const QString &label)
{
    return say(QT_TRANSLATE_NOOP("Assets", "%1（独自項目）")).arg(label);
}

Exchange::OutColumn outColumn(const Field &field)
{
    Exchange::OutColumn column;
    column.header = field.label;
    if (field.group == FieldGroup::Custom && findField(fixedFields(), field.label))
        column.header = tellingHeader(field.label);
    column.width = field.width;
    column.multiLine = field.type == FieldType::LongText;
    column.kind = field.type == FieldType::Date ? Exchange::OutColumn::Kind::Date : Exchange::OutColumn::Kind::Text;
    column.key = field.group == FieldGroup::Custom ? field.label : field.code;
    return column;
}

QString exportCell(const Field &field, const RowView &row)
{
    if (field.type == FieldType::Level && row.levels.value(field.code.mid(6)).isEmpty())
        return {};
    return row.shown.value(field.code);
}

Exchange::RowSource rowsOf(Queries &queries, const QVector<qint64> &ids, const std::function<QStringList(const RowView &)> &make,
                           Support::Progress *progress)
{
    struct State {
        QVector<qint64> ids;
        QHash<qint64, RowView> page;
        qsizetype at = 0;
    };
    const auto state = std::make_shared<State>();
    state->ids = ids;
    return [&queries, state, make, progress](QStringList &cells) {
        if (state->at >= state->ids.size())
            return false;
        constexpr qsizetype kPage = 64;
        if (!state->page.contains(state->ids.at(state->at))) {
            state->page = queries.rows(state->ids.mid(state->at, kPage), DateStyle::Iso);
            if (progress)
                progress->report(state->at, state->ids.size());
        }
        cells = make(state->page.value(state->ids.at(state->at++)));
        return true;
    };
}

ExportFacts exportFacts(Storage::Connection &db, const Register::Visibility &visible, const Filter &filter)
{
    Queries queries(db, visible);
    const ClassSummary summary = summarize(db, queries.classCounts(filter));
    return {summary.count, queries.closedCount(filter), queries.filterText(filter), summary.totals, collectedClassText(summary)};
}

QJsonObject exportRecord(const ExportFacts &facts, const QString &what, const QString &target)
{
    QJsonObject params{{u"what"_s, what}, {u"target"_s, target}, {u"count"_s, facts.count}, {u"collectedClass"_s, facts.highest}};
    if (!facts.filterText.isEmpty())
        params.insert(u"filter"_s, facts.filterText);
    QString totals = facts.totals;
    if (facts.closed > 0)
        totals += (totals.isEmpty() ? QString() : u"　"_s) + say(QT_TRANSLATE_NOOP("Assets", "名称非表示 %1件")).arg(facts.closed);
    if (!totals.isEmpty())
        params.insert(u"totals"_s, totals);
    return params;
}

} // namespace Assets
