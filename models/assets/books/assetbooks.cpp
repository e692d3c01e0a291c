// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/assetbooks.h"

#include "models/assets/books/bookclassqueries.h"
#include "models/assets/books/bookcolumnqueries.h"
#include "models/assets/books/bookdefinitioncheck.h"
#include "models/assets/books/bookdefinitionjson.h"
#include "models/assets/books/bookrowqueries.h"
#include "models/assets/books/classchangequeries.h"
#include "models/assets/books/classrowbooks.h"
#include "models/books/journalhead.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// 税務課: 190件・総務課: 128件: the sum is the number of rows.
QString unitTotals(const QHash<qint64, QString> &names, const QList<ClassCount> &counts)
{
    QMap<qint64, int> byUnit;
    for (const ClassCount &count : counts)
        byUnit[count.unitId.value_or(0)] += count.count;
    if (byUnit.size() < 2)
        return {};
    QStringList parts;
    for (auto it = byUnit.cbegin(); it != byUnit.cend(); ++it)
        parts.append(countText(names.value(it.key(), say(QT_TRANSLATE_NOOP("Assets", "組織なし"))), *it));
    return say(QT_TRANSLATE_NOOP("Assets", "組織別 %1")).arg(parts.join(u"・"_s));
}

/// The unit a book is of: those of the filter that are not below another of them, else the only one that has rows.
QString unitWords(Storage::Connection &db, const Filter &filter, const QHash<qint64, QString> &names, const QSet<qint64> &ofRows)
{
    const QString all = say(QT_TRANSLATE_NOOP("Assets", "全組織"));
    if (filter.units.isEmpty())
        return ofRows.size() == 1 ? names.value(*ofRows.cbegin(), all) : all;
    QStringList roots;
    for (const Organization::Unit &unit : Organization::units(db)) {
        if (filter.units.contains(unit.id) && !(unit.parentId && filter.units.contains(*unit.parentId)))
            roots.append(unit.name);
    }
    return roots.join(u"・"_s);
}

QStringList approvalTitles(Storage::Connection &db, const BookOrder &order)
{
    if (order.definition && order.definition->approvalTitles)
        return *order.definition->approvalTitles;
    if (!order.approvalTitles.isEmpty())
        return order.approvalTitles;
    static const QRegularExpression comma(u"[,，、]"_s);
    QStringList titles;
    for (const QString &title : Register::info(db, u"approval_titles"_s).split(comma, Qt::SkipEmptyParts))
        titles.append(title.trimmed());
    return titles.isEmpty() ? QStringList{say(QT_TRANSLATE_NOOP("Assets", "課長")), say(QT_TRANSLATE_NOOP("Assets", "係長")), say(QT_TRANSLATE_NOOP("Assets", "係"))}
                            : titles;
}

QString formNumber(Storage::Connection &db, const BookOrder &order)
{
    if (order.definition && order.definition->formNumber)
        return *order.definition->formNumber;
    const QString set = order.formNumber.isEmpty() && !isClassBook(order.book) ? Register::info(db, u"form_number"_s) : order.formNumber;
    return set.isEmpty() && !isClassBook(order.book) ? say(QT_TRANSLATE_NOOP("Assets", "様式第1号")) : set;
}

QStringList notesOf(const BookOrder &order, const BookFacts &facts)
{
    QStringList notes = order.definition ? order.definition->notes : QStringList();
    if (!order.bookClass.isEmpty() && !order.lowerReason.isEmpty())
        notes.append(say(QT_TRANSLATE_NOOP("Assets", "本帳票の分類を下げた理由: %1")).arg(order.lowerReason));
    if (facts.closed > 0)
        notes.append(say(QT_TRANSLATE_NOOP("Assets", "名称非表示 %1件（印刷した人に閲覧の範囲外）")).arg(facts.closed));
    if (facts.hasDefaults)
        notes.append(say(QT_TRANSLATE_NOOP("Assets", "分類の区分には、規程の定めでない既定のものがあります。")));
    if (order.selfDeclared)
        notes.append(say(QT_TRANSLATE_NOOP("Assets", "操作者は自己申告です。")));
    if (!order.verified)
        notes.append(say(QT_TRANSLATE_NOOP("Assets", "証跡 未検証")));
    return notes;
}

/// What a definition says of the page. Of a form nothing was collected and nothing counted, and it has no day.
void define(Books::Frame &frame, const BookDefinition &definition)
{
    frame.page = definition.page;
    frame.fillPage = definition.fillPage;
    if (definition.rowHeightMm > 0)
        frame.blankRowMm = definition.rowHeightMm;
    for (const DefinedLine &line : definition.intro)
        frame.intro.append({line.text, line.align});
    if (definition.rows == BookDefinition::Rows::Assets)
        return;
    frame.asOf.clear();
    frame.filter.clear();
    frame.totals.clear();
}

Books::Frame frameOf(Storage::Connection &db, const BookOrder &order, const BookFacts &facts, const Journal::Head &head, const QDateTime &printedAt)
{
    const QDateTime local = printedAt.toLocalTime();
    Books::Frame frame;
    frame.formNumber = formNumber(db, order);
    frame.title = facts.title;
    frame.organization = Register::info(db, u"organization"_s);
    frame.unit = facts.unit;
    frame.asOf = say(QT_TRANSLATE_NOOP("Assets", "%1現在")).arg(Support::wareki(local.date()));
    frame.policyTitle = facts.policyTitles.join(u"・"_s);
    frame.approvalTitles = approvalTitles(db, order);
    frame.collectedClass = facts.collectedClass;
    frame.bookClass = facts.bookClass;
    frame.filter = facts.filterText.isEmpty() ? say(QT_TRANSLATE_NOOP("Assets", "全件　%1件")).arg(facts.count)
                                              : say(QT_TRANSLATE_NOOP("Assets", "絞込み: %1　%2件")).arg(facts.filterText).arg(facts.count);
    frame.totals = facts.totals;
    frame.notes = notesOf(order, facts);
    frame.printedBy = say(QT_TRANSLATE_NOOP("Assets", "印刷 %1　%2 %3")).arg(order.printedBy, Support::wareki(local.date()), local.toString(u"HH:mm"_s));
    frame.journalHead = say(QT_TRANSLATE_NOOP("Assets", "証跡 %1　%2")).arg(head.seq).arg(Books::groupedHex(head.hash));
    frame.journalQr = u"DAICHO %1 %2"_s.arg(head.seq).arg(Books::groupedHex(head.hash).remove(u' '));
    frame.page = order.page;
    frame.blankForm = order.blankForm;
    if (order.definition)
        define(frame, *order.definition);
    return frame;
}

/// The code of a field that a definition names by code or label.
QString codeOf(const QList<Field> &fields, const QString &name)
{
    const Field *field = findField(fields, name);
    return field ? field->code : name;
}

RowsWish rowsWish(const BookOrder &order, const QList<Field> &fields, bool unitHeadings)
{
    RowsWish wish;
    if (!order.definition) {
        wish.groupField = unitHeadings ? u"unit"_s : QString();
        wish.newPage = order.pageBreakPerUnit;
        return wish;
    }
    const BookDefinition &definition = *order.definition;
    wish.groupField = codeOf(fields, definition.groups.field);
    wish.newPage = definition.groups.newPage;
    wish.subtotals = definition.groups.subtotals;
    wish.classes = definition.groups.classes;
    for (const QString &sum : definition.sums) {
        if (const Field *field = findField(fields, sum))
            wish.sums.append(*field);
    }
    wish.rowHeightMm = definition.rowHeightMm;
    wish.blankRows = definition.blankRows;
    return wish;
}

/// Whether restrictions are named by their codes, which need their words.
bool hasLegend(const QList<BookColumn> &columns)
{
    return std::any_of(columns.cbegin(), columns.cend(), [](const BookColumn &column) { return column.field == "restrictions"_L1; });
}

QVector<qint64> common(const QVector<qint64> &some, const QVector<qint64> &others)
{
    const QSet<qint64> known(others.cbegin(), others.cend());
    QVector<qint64> both;
    std::copy_if(some.cbegin(), some.cend(), std::back_inserter(both), [&known](qint64 id) { return known.contains(id); });
    return both;
}

bool isForm(const BookOrder &order)
{
    return order.definition && order.definition->rows == BookDefinition::Rows::Form;
}

/// The rows of a form: what is printed in it, and the empty ones.
std::function<std::optional<Books::Row>()> formRows(const BookDefinition &definition)
{
    constexpr double kBlankRowMm = 9; // room for handwriting
    auto rows = std::make_shared<QList<Books::Row>>();
    for (const DefinedRow &defined : definition.formRows) {
        Books::Row row{defined.cells, defined.heading};
        row.role = Books::Row::Role::Form;
        row.minHeightMm = defined.heightMm;
        rows->append(row);
    }
    Books::Row blank;
    blank.role = Books::Row::Role::Form;
    blank.minHeightMm = definition.rowHeightMm > 0 ? definition.rowHeightMm : kBlankRowMm;
    rows->insert(rows->end(), definition.blankRows, blank);
    return [rows, at = qsizetype(0)]() mutable { return at < rows->size() ? std::optional(rows->at(at++)) : std::nullopt; };
}

QList<Register::StoredPolicy> policiesFor(Storage::Connection &db, const ClassSummary &summary)
{
    return summary.policies.isEmpty() ? Register::storedPolicies(db).mid(0, 1) : summary.policies;
}

/// What a book about classes counts: changes, or the assets that it is of.
void countClassBook(Storage::Connection &db, const Register::Visibility &visible, const BookOrder &order, BookFacts &facts)
{
    for (const BookInfo &book : classBooks())
        facts.title = book.code == order.book ? book.title : facts.title;
    facts.closed = 0; // the rows tell themselves which names they hide
    if (order.book != QLatin1String(kClassChangeBook))
        return;
    const auto listing = facts.lists->listing(db, {order.filter, {}, {}, visible});
    facts.count = listing ? static_cast<int>(countClassChanges(db, bitsOf(listing->ids)).changes) : 0;
    facts.totals = say(QT_TRANSLATE_NOOP("Assets", "計 %1件")).arg(facts.count);
}

Books::Content classBookContent(Storage::Connection &db, const Register::Visibility &visible, const BookOrder &order, const BookFacts &facts,
                                Books::Content content, QDate day)
{
    ClassBookAsk ask{db, visible, {}, facts.counts, {}, day};
    const auto lists = facts.lists ? facts.lists : ListEngine::of(db.path());
    if (const auto listing = lists->listing(db, {order.filter, order.sort, {}, visible}))
        ask.assets = listing->ids;
    Filter asking = order.filter;
    const QString state = QString::fromLatin1(Register::State::kAsking);
    if (asking.states.isEmpty() || asking.states.contains(state)) {
        asking.states = {state};
        ask.asking = lists->classes(db, {asking, {}, {}, visible}).counts;
    }
    const std::shared_ptr<ClassBookRows> rows = classBookRows(order.book, ask);
    content.frame.totals = rows->totals();
    content.columns = rows->columns();
    content.expectedRows = rows->count();
    content.nextRow = [rows] { return rows->next(); };
    content.lateNotes = [rows] { return rows->lateNotes(); };
    return content;
}

/// What the rows are asked for: the fields of the columns, and those that the ledger's own columns put together.
QStringList fieldsOf(const QList<BookColumn> &columns, const RowsWish &wish)
{
    QStringList fields{u"number"_s, u"name"_s, u"restrictions"_s, u"managerPost"_s, u"manager"_s, u"retention"_s, u"expiresOn"_s, u"remarks"_s};
    for (const BookColumn &column : columns)
        fields.append(column.field);
    fields.append(wish.groupField);
    for (const Field &sum : wish.sums)
        fields.append(sum.code);
    fields.removeDuplicates();
    fields.removeAll(QString());
    return fields;
}

} // namespace

QList<SortKey> bookSort(const BookOrder &order, const QList<Field> &fields)
{
    QList<SortKey> sort;
    QString group = order.pageBreakPerUnit ? u"unit"_s : QString();
    if (order.definition) {
        for (const DefinedSort &key : order.definition->sort)
            sort.append({codeOf(fields, key.field), key.descending});
        group = codeOf(fields, order.definition->groups.field);
    } else {
        sort = order.sort;
    }
    if (!group.isEmpty() && (sort.isEmpty() || sort.first().field != group))
        sort.prepend({group, false});
    if (sort.size() == 1 && (sort.first().field == group || sort.first().field == "unit"_L1))
        sort.append({u"number"_s, false});
    return sort;
}

QList<BookInfo> assetBooks()
{
    return QList<BookInfo>{{u"asset-ledger"_s, say(QT_TRANSLATE_NOOP("Assets", "情報資産台帳")),
                            say(QT_TRANSLATE_NOOP("Assets", "選択・絞込み・全件の資産を、決裁欄のある台帳に印刷します。"))}}
        + classBooks();
}

BookFacts bookFacts(Storage::Connection &db, const Register::Visibility &visible, const BookOrder &order)
{
    Queries queries(db, visible);
    const auto lists = ListEngine::of(db.path());
    const ListEngine::Classes classes = isForm(order) ? ListEngine::Classes() : lists->classes(db, {order.filter, {}, {}, visible});
    const QList<ClassCount> &counts = classes.counts;
    const ClassSummary summary = summarize(db, counts);
    const QList<Register::StoredPolicy> policies = policiesFor(db, summary);
    const QHash<qint64, QString> names = Organization::unitNames(db);
    QSet<qint64> units;
    for (const ClassCount &count : counts)
        units.insert(count.unitId.value_or(0));
    BookFacts facts;
    facts.title = say(QT_TRANSLATE_NOOP("Assets", "情報資産台帳"));
    if (!policies.isEmpty())
        facts.title = policies.first().document->term(u"register"_s, facts.title);
    if (order.definition && !order.definition->title.isEmpty())
        facts.title = order.definition->title;
    for (const Register::StoredPolicy &policy : policies)
        facts.policyTitles.append(policy.title);
    facts.unit = isForm(order) ? QString() : unitWords(db, order.filter, names, units);
    facts.units = static_cast<int>(units.size());
    facts.count = summary.count;
    facts.closed = static_cast<int>(classes.closed);
    facts.unclassified = summary.unclassified;
    facts.counts = counts;
    facts.lists = lists;
    facts.hasDefaults = summary.hasDefaults;
    facts.filterText = isForm(order) ? say(QT_TRANSLATE_NOOP("Assets", "白紙様式")) : queries.filterText(order.filter);
    facts.totals = say(QT_TRANSLATE_NOOP("Assets", "計 %1件")).arg(summary.count);
    for (const QString &part : {summary.totals, unitTotals(names, counts)}) {
        if (!part.isEmpty())
            facts.totals += u"　"_s + part;
    }
    facts.collectedClass = collectedClassText(summary);
    facts.bookClass = summary.highest.isEmpty() ? facts.collectedClass : summary.highest;
    if (!order.bookClass.isEmpty()) {
        const auto named = namedClass(policies, order.bookClass);
        facts.bookClass = named ? named->label : order.bookClass;
    }
    if (isClassBook(order.book))
        countClassBook(db, visible, order, facts);
    return facts;
}

tl::expected<Filter, QString> definedFilter(Storage::Connection &db, const Register::Visibility &visible, const BookDefinition &definition, const Filter &chosen)
{
    if (definition.where.isEmpty())
        return chosen;
    Queries queries(db, visible);
    const auto own = queries.filterFrom(definition.where);
    if (!own)
        return tl::unexpected(own.error());
    if (chosen == Filter{})
        return *own;
    Filter both = chosen; // what both let through
    both.ids = common(queries.ids(chosen), queries.ids(*own));
    if (both.ids.isEmpty())
        both.ids = {0};
    return both;
}

std::optional<QString> bookProblem(Storage::Connection &db, const Register::Visibility &visible, const BookOrder &order)
{
    const QList<BookInfo> books = assetBooks();
    if (std::none_of(books.cbegin(), books.cend(), [&order](const BookInfo &book) { return book.code == order.book; }))
        return say(QT_TRANSLATE_NOOP("Assets", "「%1」という帳票はありません。daichoctl books で一覧を見てください。")).arg(order.book);
    Queries queries(db, visible);
    for (const QString &column : order.columns) {
        if (!findField(queries.fields(), column))
            return say(QT_TRANSLATE_NOOP("Assets", "「%1」という項目はありません。daichoctl fields asset で一覧を見てください。")).arg(column);
    }
    if (order.definition) {
        if (const auto problems = definitionProblems(*order.definition, queries.fields()); !problems.isEmpty())
            return problemText(problems);
    }
    if (order.bookClass.isEmpty())
        return std::nullopt;
    const ClassSummary summary = summarize(db, queries.classCounts(order.filter));
    const auto named = namedClass(policiesFor(db, summary), order.bookClass);
    if (!named)
        return say(QT_TRANSLATE_NOOP("Assets", "「%1」は適用規程の区分ではありません。")).arg(order.bookClass);
    if (isBelow(*named, summary) && order.lowerReason.trimmed().isEmpty())
        return say(QT_TRANSLATE_NOOP("Assets", "収録した資産の最高（%1）より低い分類にするには、理由を書いてください。")).arg(summary.highest);
    return std::nullopt;
}

Books::Content bookContent(Storage::Connection &db, const Register::Visibility &visible, const BookOrder &order, const BookFacts &facts,
                           const Journal::Head &head, const QDateTime &printedAt)
{
    if (isClassBook(order.book)) {
        Books::Content content;
        content.frame = frameOf(db, order, facts, head, printedAt);
        return classBookContent(db, visible, order, facts, std::move(content), printedAt.toLocalTime().date());
    }
    Queries queries(db, visible);
    const QList<Field> &fields = queries.fields();
    const QList<SortKey> sort = bookSort(order, fields);
    const bool headings = facts.units > 1 && !sort.isEmpty() && sort.first().field == "unit"_L1;
    const QList<Register::StoredPolicy> policies = policiesFor(db, summarize(db, facts.counts));
    const bool defined = order.definition && !order.definition->columns.isEmpty();
    const QList<BookColumn> columns = defined ? definedColumns(db, fields, policies, order.definition->columns)
                                              : bookColumns(db, fields, policies, {order.columns, facts.units > 1 && !headings});
    Books::Content content;
    content.frame = frameOf(db, order, facts, head, printedAt);
    for (const BookColumn &column : columns)
        content.columns.append(column.column);
    if (isForm(order)) {
        content.nextRow = formRows(*order.definition);
        return content;
    }
    const RowsWish wish = rowsWish(order, fields, headings);
    const auto lists = facts.lists ? facts.lists : ListEngine::of(db.path());
    const auto listing = lists->listing(db, {order.filter, sort, {}, visible});
    auto feed = std::make_unique<RowFeed>(db, visible, listing ? listing->ids : QVector<qint64>(), fieldsOf(columns, wish));
    auto rows = std::make_shared<BookRows>(db, std::move(feed), columns, wish);
    content.nextRow = [rows] { return rows->next(); };
    if (hasLegend(columns))
        content.lateNotes = [rows, policies] { return restrictionLegend(rows->restrictions(), policies); };
    return content;
}

} // namespace Assets
