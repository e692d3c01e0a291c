// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/planner.h"

#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/organization/organizationrepository.h"
#include "models/storage/query.h"
#include "models/support/text.h"
#include "models/takeover/comparisoncolumns.h"
#include "models/takeover/plannedlines.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

constexpr int kLongestNumber = 100;

} // namespace

Planner::Planner(Storage::Connection &db, TakeoverPlan &plan, const Support::Clock &clock, Support::Progress &progress)
    : m_db(db), m_plan(plan), m_progress(progress), m_units(db), m_return(db, plan.options), m_today(clock.today().toString(Qt::ISODate))
{
    m_units.mean(plan.options.unitFor, plan.options.placeFor);
    m_plan.lines = std::make_shared<TakeoverPlan::Lines>();
}

void Planner::run(const Exchange::Workbook &book)
{
    const HeaderWords words(under(Organization::policyIdForUnit(m_db, std::nullopt)).fields);
    QList<ChosenSheet> sheets = chooseSheets(book, words, m_plan);
    if (!m_plan.errors.isEmpty())
        return;
    const bool isCsv = !book.encoding.isEmpty();
    QSet<int> used;
    for (ChosenSheet &sheet : sheets)
        proposeFor(sheet, isCsv, used);
    for (int i = 0; i < m_plan.options.map.size(); ++i) {
        if (!used.contains(i))
            m_plan.errors.append({u"map."_s + m_plan.options.map[i].field,
                                  say(QT_TRANSLATE_NOOP("Takeover", "「%1」という列はありません。見出しの文字か、A、B … の列名で指定してください。")).arg(m_plan.options.map[i].column)});
    }
    if (!m_plan.errors.isEmpty())
        return;
    qint64 total = 0;
    for (const ChosenSheet &sheet : std::as_const(sheets))
        total += sheet.reading.lines.size();
    for (const ChosenSheet &sheet : std::as_const(sheets)) {
        for (const Line &line : sheet.reading.lines) {
            if (m_progress.isCancelled())
                return;
            judge(sheet, line);
            if (++m_judged % 64 == 0)
                m_progress.report(m_judged, 2 * total);
        }
    }
    settleParents();
    count();
    checkUnits();
}

QString Planner::unitOfSheet(const SheetReading &reading, bool isCsv)
{
    if (const QString ofSheet = m_plan.options.sheetUnits.value(reading.name); !ofSheet.isEmpty())
        return ofSheet;
    if (!m_plan.options.unit.isEmpty())
        return m_plan.options.unit;
    const HeaderWords words(under(Organization::policyIdForUnit(m_db, std::nullopt)).fields);
    for (const auto &[label, value] : reading.above) {
        if (words.isUnitLabel(label))
            return value;
    }
    return isCsv ? QString() : m_units.unitInSheetName(reading.name);
}

void Planner::proposeFor(ChosenSheet &sheet, bool isCsv, QSet<int> &used)
{
    PlannedSheet &planned = m_plan.sheets[sheet.index];
    planned.headers = sheet.reading.headers;
    planned.headerFirst = sheet.reading.headerFirst + 1;
    planned.headerLast = sheet.reading.headerLast + 1;
    planned.hiddenLines = sheet.reading.hiddenLines();
    planned.above = sheet.reading.above;
    planned.unit = unitOfSheet(sheet.reading, isCsv);
    planned.policyId = planned.unit.isEmpty() ? Organization::policyIdForUnit(m_db, std::nullopt) : m_units.choose(planned.unit).policyId;
    // The sheet's own policy first; levels of the register's other policies are understood too.
    QList<Assets::Field> fields = under(planned.policyId).fields;
    QStringList policyTitles;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(m_db)) {
        policyTitles.append(policy.title);
        for (const Assets::Field &field : under(policy.id).fields) {
            if (field.type == Assets::FieldType::Level && !Assets::findField(fields, field.code))
                fields.append(field);
        }
    }
    planned.columns = proposeColumns(sheet.reading, fields, HeaderWords(fields));
    recogniseOurColumns(planned.columns, policyTitles);
    correctColumns(planned.columns, m_plan.options.map, fields, used, m_plan.errors);
    if (planned.unit.isEmpty() && !columnOf(planned.columns, u"unit"_s)) {
        if (const auto root = onlyRoot(m_db)) {
            planned.unit = root->name;
            warn(sheet.index, 0, {}, say(QT_TRANSLATE_NOOP("Takeover", "組織の記載がないので、「%1」の資産として取り込みます。")).arg(planned.unit));
        }
    }
    if (!columnOf(planned.columns, u"name"_s))
        warn(sheet.index, 0, {}, say(QT_TRANSLATE_NOOP("Takeover", "名称の列が見つかりません。名称の列を指定してください（daichoctl では --map name=見出し）。")));
    if (planned.hiddenLines > 0)
        warn(sheet.index, 0, {}, say(QT_TRANSLATE_NOOP("Takeover", "非表示の行が %1 行あります。取り込みます。")).arg(planned.hiddenLines));
}

void Planner::judge(const ChosenSheet &sheet, const Line &line)
{
    PlannedRow row;
    row.sheet = sheet.index;
    row.line = line.number;
    if (line.skip) {
        leave(sheet.index, line, RowFate::Skipped, skipText(*line.skip));
        return;
    }
    const PlannedSheet &planned = m_plan.sheets[sheet.index];
    const Column *unitColumn = columnOf(planned.columns, u"unit"_s);
    const QString own = unitColumn ? cellValue(line.cells.value(unitColumn->index), false) : QString();
    const UnitChoice unit = m_units.choose(own.isEmpty() ? planned.unit : own);
    QList<Problem> problems;
    UnderPolicy &policy = under(unit.isKnown() ? unit.policyId : planned.policyId);
    row.draft = policy.reader->read(line, planned.columns, problems);
    row.draft.unitFromLine = !own.isEmpty();
    for (Problem &problem : problems)
        problem.sheet = planned.name;
    m_plan.problems.append(problems);
    row.reason = refusalOf(row, line, unit);
    if (!row.reason.isEmpty()) {
        leave(sheet.index, line, RowFate::Refused, row.reason);
        m_plan.problems.append({planned.name, row.line, {}, row.reason, Problem::Severity::Refused});
    } else {
        takeOrLeave(row, line, unit);
    }
}

/// What a line that is left after all would have created is forgotten again.
void Planner::takeOrLeave(PlannedRow &row, const Line &line, const UnitChoice &unit)
{
    const qsizetype units = m_plan.newUnits.size();
    const qsizetype places = m_plan.newPlaces.size();
    const qsizetype fields = m_plan.newFields.size();
    const int unclassified = m_plan.unclassified;
    confirm(row.draft, m_plan.options, m_today);
    accept(row, line, unit);
    const QString why = m_return.whyLeft(m_plan.sheets[row.sheet].name, row);
    if (why.isEmpty()) {
        m_plan.lines->accepted.append(row);
        return;
    }
    for (const QString &place : m_plan.newPlaces.mid(places))
        m_newPlaces.remove(place);
    m_plan.newUnits.resize(units);
    m_plan.newPlaces.resize(places);
    m_plan.newFields.resize(fields);
    m_plan.unclassified = unclassified;
    leave(row.sheet, line, RowFate::Skipped, why);
}

void Planner::leave(int sheet, const Line &line, RowFate fate, const QString &reason)
{
    m_plan.left.append({sheet, line.row, line.number, fate, reason});
    m_plan.lines->left.append(line.original);
}

QString Planner::refusalOf(PlannedRow &row, const Line &, const UnitChoice &unit)
{
    if (row.draft.asset.object.name.isEmpty())
        return say(QT_TRANSLATE_NOOP("Takeover", "名称がありません。"));
    if (!unit.trouble.isEmpty())
        return unit.trouble;
    if (!unit.isKnown()) {
        ++m_unitless;
        return say(QT_TRANSLATE_NOOP("Takeover", "どの組織の資産か分かりません。組織を指定してください（daichoctl では --unit）。"));
    }
    if (row.draft.asset.object.number.isEmpty() && unit.id) {
        row.draft.updates = m_return.proposedFor(row.draft, *unit.id);
        row.draft.byName = row.draft.updates.has_value();
    }
    return numberTrouble(row.draft, row.line);
}

QString Planner::numberTrouble(Draft &draft, int line)
{
    const QString &number = draft.asset.object.number;
    if (number.isEmpty())
        return {};
    if (number.size() > kLongestNumber)
        return say(QT_TRANSLATE_NOOP("Takeover", "番号が長すぎます（%1 文字）。")).arg(number.size());
    if (m_numbers.contains(number))
        return say(QT_TRANSLATE_NOOP("Takeover", "番号「%1」は %2 行目と重複しています。")).arg(number).arg(m_numbers.value(number));
    Query query(m_db, u"SELECT id, kind, state FROM object WHERE number = :number"_s);
    query.bind(u":number"_s, number).run();
    if (query.next()) {
        const QString state = query.text(2);
        if (state == QLatin1String(Register::State::kVoid)) {
            draft.numberOf = query.integer(0);
        } else if (m_plan.options.onDuplicate == Options::OnDuplicate::Refuse) {
            return say(QT_TRANSLATE_NOOP("Takeover", "番号「%1」の資産は既に台帳にあります。")).arg(number);
        } else if (query.text(1) != "asset"_L1 || state == QLatin1String(Register::State::kDisposed) || state == QLatin1String(Register::State::kReturned)) {
            return say(QT_TRANSLATE_NOOP("Takeover", "番号「%1」は%2なので、書き換えません。")).arg(number, Register::stateLabel(state));
        } else {
            draft.updates = query.integer(0);
        }
    }
    m_numbers.insert(number, line);
    return {};
}

void Planner::accept(PlannedRow &row, const Line &line, const UnitChoice &unit)
{
    Draft &draft = row.draft;
    draft.asset.object.unitId = unit.id;
    draft.unitText = unit.toCreate;
    draft.asset.object.state = QString::fromLatin1(Register::State::kActive);
    if (draft.asset.texts.value(u"registeredOn"_s).isEmpty())
        draft.asset.texts.insert(u"registeredOn"_s, m_today);
    if (!unit.toCreate.isEmpty() && !m_plan.newUnits.contains(unit.toCreate))
        m_plan.newUnits.append(unit.toCreate);
    settleReferences(row, line);
    settlePlace(draft, row);
    advise(under(unit.policyId), draft);
    for (auto it = draft.own.cbegin(); it != draft.own.cend(); ++it) {
        if (!m_plan.newFields.contains(it.key()))
            m_plan.newFields.append(it.key());
    }
    if (!under(unit.policyId).policy.document->isComplete(draft.asset.levels))
        ++m_plan.unclassified;
}

void Planner::settleReferences(PlannedRow &row, const Line &line)
{
    const QList<Column> &columns = m_plan.sheets[row.sheet].columns;
    Draft &draft = row.draft;
    if (const Column *column = columnOf(columns, u"manager"_s)) {
        const QString text = cellValue(line.cells.value(column->index), false);
        // A name that is no person of the register stays a name: persons are never invented from a ledger.
        if (const auto person = text.isEmpty() ? std::nullopt : Organization::findPerson(m_db, text))
            draft.asset.managerId = person->id;
        else if (!text.isEmpty() && draft.asset.texts.value(u"managerPost"_s).isEmpty())
            draft.asset.texts.insert(u"managerPost"_s, text);
        else if (!text.isEmpty())
            draft.own.insert(say(QT_TRANSLATE_NOOP("Takeover", "%1（台帳の記載）")).arg(column->title()), text);
    }
    if (const Column *column = columnOf(columns, u"createdByUnit"_s)) {
        const UnitChoice maker = m_units.choose(cellValue(line.cells.value(column->index), false));
        draft.asset.createdByUnitId = maker.id;
        draft.createdByText = maker.toCreate;
        if (!maker.toCreate.isEmpty() && !m_plan.newUnits.contains(maker.toCreate))
            m_plan.newUnits.append(maker.toCreate);
        if (!maker.trouble.isEmpty()) {
            draft.own.insert(say(QT_TRANSLATE_NOOP("Takeover", "%1（台帳の記載）")).arg(column->title()), line.cells.value(column->index));
            warn(row.sheet, row.line, column->title(), maker.trouble);
        }
    }
}

void Planner::settlePlace(Draft &draft, const PlannedRow &row)
{
    if (draft.placeText.isEmpty())
        return;
    if (m_plan.options.placeFor.value(draft.placeText) == "-"_L1) {
        draft.placeText.clear(); // what the ledger says is kept as a text of the asset
        return;
    }
    bool ambiguous = false;
    draft.asset.placeId = m_units.place(draft.placeText, &ambiguous);
    if (draft.asset.placeId || m_return.isWhereItIs(draft))
        return;
    if (!ambiguous) {
        if (!m_newPlaces.contains(draft.placeText)) {
            m_newPlaces.insert(draft.placeText);
            m_plan.newPlaces.append(draft.placeText);
        }
        return;
    }
    warn(row.sheet, row.line, {}, say(QT_TRANSLATE_NOOP("Takeover", "「%1」という保管場所が複数あるので、記載のまま残しました。")).arg(draft.placeText));
    draft.placeText.clear();
}

void Planner::settleParents()
{
    for (PlannedRow &row : m_plan.lines->accepted) {
        Draft &draft = row.draft;
        if (draft.parentNumber.isEmpty())
            continue;
        const auto parent = Register::findByNumber(m_db, draft.parentNumber);
        if (parent && parent->state != QLatin1String(Register::State::kVoid)) {
            draft.asset.parentId = parent->id;
            draft.parentNumber.clear();
        } else if (!m_numbers.contains(draft.parentNumber) || draft.parentNumber == draft.asset.object.number) {
            const Column *column = columnOf(m_plan.sheets[row.sheet].columns, u"parent"_s);
            const QString title = column ? column->title() : QString();
            const QString label = say(QT_TRANSLATE_NOOP("Takeover", "%1（台帳の記載）")).arg(title);
            draft.own.insert(label, draft.parentNumber);
            if (!m_plan.newFields.contains(label))
                m_plan.newFields.append(label);
            warn(row.sheet, row.line, title, say(QT_TRANSLATE_NOOP("Takeover", "番号「%1」の資産がないので、独自項目に記載のまま残しました。")).arg(draft.parentNumber));
            draft.parentNumber.clear();
        }
    }
}

void Planner::advise(const UnderPolicy &policy, Draft &draft)
{
    const Policy::Facts facts = Assets::factsOf(u"asset.takeOver"_s, draft.asset, nullptr);
    if (Policy::accessScope(*policy.policy.document, facts) && draft.asset.texts.value(u"accessScope"_s).isEmpty())
        draft.asset.texts.insert(u"accessScope"_s, u"unit"_s);
    for (Policy::Finding finding : Policy::check(*policy.policy.document, facts)) {
        const QString key = finding.rule + u'\n' + finding.text;
        if (m_advised.contains(key))
            continue;
        m_advised.insert(key);
        finding.severity = Policy::Severity::Advise;
        m_plan.advice.append(finding);
    }
}

void Planner::count()
{
    // Own fields in the order of the ledger's columns.
    QStringList inOrder;
    for (const PlannedSheet &sheet : std::as_const(m_plan.sheets)) {
        for (const Column &column : sheet.columns) {
            if (m_plan.newFields.removeOne(column.ownLabel))
                inOrder.append(column.ownLabel);
        }
    }
    m_plan.newFields = inOrder + m_plan.newFields;
    for (const PlannedRow &row : std::as_const(m_plan.lines->accepted)) {
        if (row.draft.updates)
            m_plan.corrected.append(*row.draft.updates);
        if (!row.draft.asset.object.number.isEmpty())
            m_plan.lines->numbers.insert(row.draft.asset.object.number);
    }
    m_plan.accepted = static_cast<int>(m_plan.lines->accepted.size());
    m_plan.updated = static_cast<int>(m_plan.corrected.size());
    for (const LeftLine &line : std::as_const(m_plan.left))
        ++(line.fate == RowFate::Refused ? m_plan.refused : m_plan.skipped);
    m_plan.read = m_plan.accepted + m_plan.refused + m_plan.skipped;
}

void Planner::checkUnits()
{
    if (m_unitless > 0 && m_plan.accepted == 0)
        m_plan.errors.append({u"unit"_s, say(QT_TRANSLATE_NOOP("Takeover", "どの組織の資産か、ファイルからは分かりません。--unit で組織を指定してください。"))});
}

Planner::UnderPolicy &Planner::under(qint64 policyId)
{
    const auto known = m_policies.find(policyId);
    if (known != m_policies.end())
        return known->second;
    UnderPolicy &made = m_policies[policyId];
    if (const auto policy = Register::storedPolicy(m_db, policyId))
        made.policy = *policy;
    else
        made.policy.document = std::make_shared<const Policy::Document>();
    made.fields = Assets::fieldsFor(*made.policy.document, Assets::customFields(m_db));
    made.reader = std::make_unique<ValueReader>(*made.policy.document, made.fields);
    return made;
}

void Planner::warn(int sheet, int line, const QString &column, const QString &reason)
{
    m_plan.problems.append({m_plan.sheets[sheet].name, line, column, reason, Problem::Severity::Warning});
}

} // namespace Takeover
