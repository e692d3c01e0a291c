// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/planner.h"

#include "models/organization/organizationrepository.h"
#include "models/storage/statement.h"
#include "models/storage/query.h"
#include "models/takeover/comparisoncolumns.h"
#include "models/takeover/headerfinder.h"
#include "models/takeover/lines/readahead.h"
#include "models/takeover/rememberedcolumns.h"

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
/// What a cell of a spreadsheet holds: more could never be given back (ECMA-376 has no limit, Excel has this one).
constexpr qsizetype kLongestCell = 32'767;

qsizetype longestText(const Draft &draft)
{
    qsizetype longest = draft.asset.object.name.size();
    for (const QString &text : draft.asset.texts)
        longest = std::max(longest, text.size());
    for (const QString &text : draft.own)
        longest = std::max(longest, text.size());
    return std::max(longest, draft.placeText.size());
}
constexpr int kLongSheet = 2000; ///< rows from which another thread reads ahead
constexpr qint64 kMostRows = 0x7FFF0000; ///< of all sheets together: a place is 32 bits

} // namespace

Planner::Planner(Storage::Connection &db, TakeoverPlan &plan, const Support::Clock &clock, Support::Progress &progress)
    : m_db(db), m_plan(plan), m_progress(progress), m_lines(std::make_shared<Lines>()),
      m_maker(*(m_lines->maker = std::make_unique<DraftMaker>(db, plan.options, clock.today().toString(Qt::ISODate)))),
      m_return(db, plan.options), m_warnings(plan)
{
    m_plan.lines = m_lines;
}

void Planner::run(const Exchange::Workbook &book)
{
    const DraftMaker::UnderPolicy &ours = m_maker.under(Organization::policyIdForUnit(m_db, std::nullopt));
    const HeaderWords words(ours.fields, ours.policy.document->axes);
    const QList<ChosenSheet> chosen = chooseSheets(book, words, m_plan);
    if (!m_plan.errors.isEmpty())
        return;
    const bool isCsv = !book.encoding.isEmpty();
    QSet<int> used;
    qint64 offset = 0;
    for (const ChosenSheet &sheet : chosen) {
        m_lines->sheets.push_back(std::make_unique<Sheet>(sheet.index, sheet.reading, static_cast<quint32>(offset)));
        offset += sheet.reading.lines.ground()->table().rowCount();
        proposeFor(*m_lines->sheets.back(), isCsv, used);
    }
    for (int i = 0; i < m_plan.options.map.size(); ++i) {
        if (!used.contains(i))
            m_plan.errors.append({u"map."_s + m_plan.options.map[i].field,
                                  say(QT_TRANSLATE_NOOP("Takeover", "「%1」という列はありません。見出しの文字か、A、B … の列名で指定してください。")).arg(m_plan.options.map[i].column)});
    }
    if (offset > kMostRows)
        m_plan.errors.append({u"file"_s, say(QT_TRANSLATE_NOOP("Takeover", "行が多すぎます。台帳を分けてください。"))});
    if (!m_plan.errors.isEmpty())
        return;
    m_lines->fates.assign(static_cast<size_t>(offset), Lines::None);
    loadNumbers();
    if (!judgeAll())
        return;
    settleParents();
    finish();
    checkUnits();
    m_maker.close();
}

QString Planner::unitOfSheet(const SheetReading &reading, bool isCsv)
{
    if (const QString ofSheet = m_plan.options.sheetUnits.value(reading.name); !ofSheet.isEmpty())
        return ofSheet;
    if (!m_plan.options.unit.isEmpty())
        return m_plan.options.unit;
    const HeaderWords words(m_maker.under(Organization::policyIdForUnit(m_db, std::nullopt)).fields);
    for (const auto &[label, value] : reading.above) {
        if (words.isUnitLabel(label))
            return value;
    }
    return isCsv ? QString() : m_maker.units().unitInSheetName(reading.name);
}

void Planner::proposeFor(Sheet &sheet, bool isCsv, QSet<int> &used)
{
    PlannedSheet &planned = m_plan.sheets[sheet.index];
    planned.headers = sheet.reading.headers;
    planned.headerFirst = sheet.reading.headerFirst + 1;
    planned.headerLast = sheet.reading.headerLast + 1;
    planned.above = sheet.reading.above;
    for (int row = sheet.reading.headerFirst; row <= sheet.reading.headerLast; ++row) {
        QStringList cells;
        for (const Exchange::Cell &cell : sheet.reading.lines.ground()->table().row(row))
            cells.append(plainText(cell.text));
        cells.resize(planned.headers.size());
        planned.headerRows.append(cells);
    }
    planned.unit = unitOfSheet(sheet.reading, isCsv);
    planned.policyId = planned.unit.isEmpty() ? Organization::policyIdForUnit(m_db, std::nullopt) : m_maker.units().choose(planned.unit).policyId;
    // The sheet's own policy first; levels of the register's other policies are understood too.
    QList<Assets::Field> fields = m_maker.under(planned.policyId).fields;
    QStringList policyTitles;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(m_db)) {
        policyTitles.append(policy.title);
        for (const Assets::Field &field : m_maker.under(policy.id).fields) {
            if (field.type == Assets::FieldType::Level && !Assets::findField(fields, field.code))
                fields.append(field);
        }
    }
    planned.columns = proposeColumns(sheet.reading, fields, HeaderWords(fields, m_maker.under(planned.policyId).policy.document->axes));
    recogniseOurColumns(planned.columns, policyTitles, fields);
    if (!m_plan.options.freshColumns)
        rememberColumns(m_db, planned, fields);
    correctColumns(planned.columns, m_plan.options.map, fields, used, m_plan.errors);
    if (planned.unit.isEmpty() && !columnOf(planned.columns, u"unit"_s)) {
        if (const auto root = onlyRoot(m_db)) {
            planned.unit = root->name;
            m_warnings.add(WarningKind::Sheet, sheet.index, 0, {}, say(QT_TRANSLATE_NOOP("Takeover", "組織の記載がないので、「%1」の資産として取り込みます。")).arg(planned.unit));
        }
    }
    sheet.unit = planned.unit;
    sheet.policyId = planned.policyId;
    sheet.setColumns(planned.columns);
    tellOfSheet(sheet);
}

void Planner::tellOfSheet(const Sheet &sheet)
{
    const PlannedSheet &planned = m_plan.sheets[sheet.index];
    const auto tell = [&](const QString &reason) { m_warnings.add(WarningKind::Sheet, sheet.index, 0, {}, reason); };
    if (planned.remembered && planned.remembered->changed)
        tell(say(QT_TRANSLATE_NOOP("Takeover", "列の対応は、%1 の取込（%2 番）と同じにしました。")).arg(planned.remembered->at.left(10)).arg(planned.remembered->batch));
    if (!columnOf(planned.columns, u"name"_s))
        tell(say(QT_TRANSLATE_NOOP("Takeover", "名称の列が見つかりません。名称の列を指定してください（daichoctl では --map name=見出し）。")));
    QStringList hidden;
    for (const int column : sheet.reading.lines.ground()->table().hiddenColumns) {
        if (!planned.headers.value(column).isEmpty())
            hidden.append(Exchange::columnName(column));
    }
    if (!hidden.isEmpty())
        tell(say(QT_TRANSLATE_NOOP("Takeover", "非表示の列が %1 列あります（%2）。取り込みます。")).arg(hidden.size()).arg(hidden.join(u"、"_s)));
}

/// The register is not asked for each number of a new ledger, only for those that may be there.
void Planner::loadNumbers()
{
    Storage::Statement statement(m_db, u"SELECT number FROM object WHERE number IS NOT NULL"_s);
    while (statement.step())
        m_inRegister.insert(QString::fromUtf8(statement.bytes(0)), 0);
}

bool Planner::judgeAll()
{
    const qint64 total = static_cast<qint64>(m_lines->fates.size());
    Line line;
    int judged = 0;
    for (const auto &sheet : m_lines->sheets) {
        const auto judgeFrom = [&](auto reader) {
            while (reader.next(line)) {
                if (m_progress.isCancelled())
                    return false;
                const quint32 place = sheet->offset + static_cast<quint32>(line.row);
                judge(*sheet, line, place);
                if (++judged % 64 == 0)
                    m_progress.report(place, 2 * total);
            }
            return true;
        };
        const auto &ground = sheet->reading.lines.ground();
        if (!(ground->table().rowCount() < kLongSheet ? judgeFrom(LineReader(ground)) : judgeFrom(ReadAhead(ground))))
            return false;
    }
    return true;
}

void Planner::judge(Sheet &sheet, const Line &line, quint32 place)
{
    if (line.skip) {
        leave(sheet, line, place, Lines::Skipped, skipText(*line.skip));
        return;
    }
    PlannedSheet &planned = m_plan.sheets[sheet.index];
    planned.hiddenLines += line.hidden ? 1 : 0;
    if (line.hidden && m_plan.options.skipHidden) {
        leave(sheet, line, place, Lines::Skipped, say(QT_TRANSLATE_NOOP("Takeover", "非表示の行です。")));
        return;
    }
    PlannedRow row;
    const UnitChoice unit = m_maker.read(sheet, line, row, &m_warnings);
    row.reason = refusalOf(row, unit, place);
    if (!row.reason.isEmpty()) {
        leave(sheet, line, place, Lines::Refused, row.reason);
        m_plan.problems.append({planned.name, row.line, {}, row.reason, Problem::Severity::Refused});
        return;
    }
    const DraftMaker::Settled settled = m_maker.settle(sheet, line, row, unit, &m_warnings);
    const bool createsPlace = settlePlace(sheet, row, settled.ambiguousPlace, place);
    if (const QString why = m_return.whyLeft(planned.name, row); !why.isEmpty()) {
        leave(sheet, line, place, Lines::Skipped, why);
        return;
    }
    QString told;
    if (const QString why = m_return.whyForbidden(row, &told); !why.isEmpty()) {
        leave(sheet, line, place, Lines::Refused, why);
        m_plan.problems.append({planned.name, row.line, {}, why, Problem::Severity::Refused});
        return;
    }
    if (!told.isEmpty())
        m_warnings.add(WarningKind::Rule, sheet.index, row.line, {}, told);
    if (createsPlace)
        noteNew(m_plan.newPlaces, row.draft.placeText);
    accept(row, unit, settled, place);
}

void Planner::leave(const Sheet &sheet, const Line &line, quint32 place, Lines::Fate fate, const QString &reason)
{
    m_lines->fates[place] = fate;
    m_plan.left.append({sheet.index, line.row, line.number, fate == Lines::Refused ? RowFate::Refused : RowFate::Skipped, reason});
    ++(fate == Lines::Refused ? m_plan.refused : m_plan.skipped);
}

QString Planner::refusalOf(PlannedRow &row, const UnitChoice &unit, quint32 place)
{
    // An emptied cell clears nothing: a number that is known is enough for a ledger that came back.
    const QString &number = row.draft.asset.object.number;
    const bool mayBeKnown = m_plan.options.onDuplicate == Options::OnDuplicate::Update && !number.isEmpty() && m_inRegister.mayContain(number);
    if (row.draft.asset.object.name.isEmpty() && !(mayBeKnown && Register::isNumberTaken(m_db, number)))
        return say(QT_TRANSLATE_NOOP("Takeover", "名称がありません。"));
    if (const qsizetype longest = longestText(row.draft); longest > kLongestCell)
        return say(QT_TRANSLATE_NOOP("Takeover", "%1 文字の欄があります。一つの欄は %2 文字までです。文を分けるか、別の文書にしてください。")).arg(longest).arg(kLongestCell);
    if (!unit.trouble.isEmpty())
        return unit.trouble;
    if (!unit.isKnown()) {
        ++m_unitless;
        return say(QT_TRANSLATE_NOOP("Takeover", "どの組織の資産か分かりません。組織を指定してください（daichoctl では --unit）。"));
    }
    if (row.draft.asset.object.number.isEmpty()) {
        if (unit.id)
            row.draft.updates = m_return.proposedFor(row.draft, *unit.id);
        row.draft.byName = row.draft.updates.has_value();
        return {};
    }
    return numberTrouble(row.draft, place);
}

QString Planner::numberTrouble(Draft &draft, quint32 place)
{
    const QString &number = draft.asset.object.number;
    if (number.size() > kLongestNumber)
        return say(QT_TRANSLATE_NOOP("Takeover", "番号が長すぎます（%1 文字）。")).arg(number.size());
    if (const auto other = m_lines->placeOf(number)) {
        const Sheet &sheet = m_lines->sheetAt(*other);
        const int line = sheet.reading.lines.ground()->table().lineNumber(static_cast<int>(*other - sheet.offset));
        return say(QT_TRANSLATE_NOOP("Takeover", "番号「%1」は %2 行目と重複しています。")).arg(number).arg(line);
    }
    const QString trouble = m_inRegister.mayContain(number) ? knownNumberTrouble(draft) : QString();
    if (trouble.isEmpty())
        m_lines->numbers.insert(number, place);
    return trouble;
}

QString Planner::knownNumberTrouble(Draft &draft)
{
    const QString &number = draft.asset.object.number;
    Query query(m_db, u"SELECT id, kind, state FROM object WHERE number = :number"_s);
    query.bind(u":number"_s, number).run();
    if (!query.next())
        return {};
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
    return {};
}

/// True when the place has to be created.
bool Planner::settlePlace(const Sheet &sheet, PlannedRow &row, bool ambiguous, quint32 place)
{
    Draft &draft = row.draft;
    if (draft.placeText.isEmpty() || draft.asset.placeId)
        return false;
    if (m_return.isWhereItIs(draft)) {
        m_lines->fates[place] |= Lines::PlaceStays;
        return false;
    }
    if (!ambiguous)
        return true;
    m_warnings.add(WarningKind::Place, sheet.index, row.line, {}, say(QT_TRANSLATE_NOOP("Takeover", "「%1」という保管場所が複数あるので、記載のまま残しました。")).arg(draft.placeText));
    draft.placeText.clear();
    return false;
}

void Planner::accept(PlannedRow &row, const UnitChoice &unit, const DraftMaker::Settled &settled, quint32 place)
{
    Draft &draft = row.draft;
    m_lines->fates[place] |= Lines::Accepted;
    ++m_plan.accepted;
    if (draft.updates) {
        m_plan.corrected.append(*draft.updates);
        m_lines->found.push_back({place, draft.byName ? Lines::Kind::ByName : Lines::Kind::Updates, *draft.updates});
    }
    if (draft.numberOf)
        m_lines->found.push_back({place, Lines::Kind::NumberOf, *draft.numberOf});
    if (!draft.parentNumber.isEmpty())
        m_hanging.append({place, row.line, draft.parentNumber});
    if (!unit.toCreate.isEmpty())
        noteNew(m_plan.newUnits, unit.toCreate);
    if (!draft.createdByText.isEmpty())
        noteNew(m_plan.newUnits, draft.createdByText);
    if (!draft.unknownPerson.isEmpty())
        noteNew(m_plan.newPersons, draft.unknownPerson);
    for (auto it = draft.own.cbegin(); it != draft.own.cend(); ++it)
        noteNew(m_plan.newFields, it.key());
    m_plan.unclassified += settled.judgement->complete ? 0 : 1;
    if (!settled.judgement->fresh)
        return;
    settled.judgement->fresh = false;
    for (Policy::Finding finding : std::as_const(settled.judgement->findings)) {
        finding.severity = Policy::Severity::Advise;
        const auto same = [&](const Policy::Finding &told) { return told.rule == finding.rule && told.text == finding.text; };
        if (std::none_of(m_plan.advice.cbegin(), m_plan.advice.cend(), same))
            m_plan.advice.append(finding);
    }
}

void Planner::noteNew(QStringList &list, const QString &name)
{
    const QChar kind(static_cast<char16_t>(&list == &m_plan.newUnits ? u'u' : &list == &m_plan.newPlaces ? u'p' : &list == &m_plan.newPersons ? u'n' : u'f'));
    const QString key = kind + name;
    if (m_new.contains(key))
        return;
    m_new.insert(key);
    list.append(name);
}

void Planner::settleParents()
{
    for (const Hanging &hanging : std::as_const(m_hanging)) {
        auto parent = m_lines->parents.find(hanging.number);
        if (parent == m_lines->parents.end()) {
            Lines::Parent found;
            const auto known = Register::findByNumber(m_db, hanging.number);
            if (known && known->state != QLatin1String(Register::State::kVoid))
                found.id = known->id;
            else if (const auto place = m_lines->placeOf(hanging.number); place && m_lines->fateAt(*place) == Lines::Accepted)
                found.place = place;
            parent = m_lines->parents.insert(hanging.number, found);
        }
        if (parent->id || (parent->place && *parent->place != hanging.place))
            continue;
        const Sheet &sheet = m_lines->sheetAt(hanging.place);
        const QString title = sheet.parent ? sheet.parent->title() : QString();
        noteNew(m_plan.newFields, besideLabel(title));
        m_warnings.add(WarningKind::Parent, sheet.index, hanging.line, title,
                       say(QT_TRANSLATE_NOOP("Takeover", "番号「%1」の資産がないので、独自項目に記載のまま残しました。")).arg(hanging.number));
    }
}

void Planner::finish()
{
    for (const auto &sheet : m_lines->sheets) {
        PlannedSheet &planned = m_plan.sheets[sheet->index];
        if (planned.hiddenLines > 0)
            m_warnings.add(WarningKind::Sheet, sheet->index, 0, {},
                           (m_plan.options.skipHidden ? say(QT_TRANSLATE_NOOP("Takeover", "非表示の行が %1 行あります。取り込みません。"))
                                                      : say(QT_TRANSLATE_NOOP("Takeover", "非表示の行が %1 行あります。取り込みます。"))).arg(planned.hiddenLines));
        // Columns without a word in which no line has anything are nothing after all.
        planned.columns.removeIf([&](const Column &column) {
            return column.header.isEmpty() && column.filled == 0 && column.isOwn() && !m_new.contains(u'f' + column.ownLabel);
        });
    }
    // Own fields in the order of the ledger's columns.
    QStringList inOrder;
    for (const PlannedSheet &sheet : std::as_const(m_plan.sheets)) {
        for (const Column &column : sheet.columns) {
            if (m_plan.newFields.removeOne(column.ownLabel))
                inOrder.append(column.ownLabel);
        }
    }
    m_plan.newFields = inOrder + m_plan.newFields;
    m_plan.updated = static_cast<int>(m_plan.corrected.size());
    m_plan.read = m_plan.accepted + m_plan.refused + m_plan.skipped;
    m_warnings.finish();
}

void Planner::checkUnits()
{
    if (m_unitless > 0 && m_plan.accepted == 0)
        m_plan.errors.append({u"unit"_s, say(QT_TRANSLATE_NOOP("Takeover", "どの組織の資産か、ファイルからは分かりません。--unit で組織を指定してください。"))});
}

} // namespace Takeover
