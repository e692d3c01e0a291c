// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/assetbooks.h"

#include "models/assets/books/bookclassqueries.h"
#include "models/assets/books/bookcolumnqueries.h"
#include "models/assets/books/bookrowqueries.h"
#include "models/books/journalhead.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
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
    const QString set = order.formNumber.isEmpty() ? Register::info(db, u"form_number"_s) : order.formNumber;
    return set.isEmpty() ? say(QT_TRANSLATE_NOOP("Assets", "様式第1号")) : set;
}

QStringList notesOf(const BookOrder &order, const BookFacts &facts)
{
    QStringList notes;
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
    return frame;
}

QList<SortKey> sortOf(const BookOrder &order)
{
    QList<SortKey> sort = order.sort;
    const bool byUnit = !sort.isEmpty() && sort.first().field == "unit"_L1;
    if (order.pageBreakPerUnit && !byUnit)
        sort.prepend({u"unit"_s, false});
    if (sort.size() == 1 && sort.first().field == "unit"_L1)
        sort.append({u"number"_s, false});
    return sort;
}

bool hasLegend(const BookOrder &order)
{
    return order.columns.isEmpty() || order.columns.contains(u"restrictions"_s);
}

QList<Register::StoredPolicy> policiesFor(Storage::Connection &db, const ClassSummary &summary)
{
    return summary.policies.isEmpty() ? Register::storedPolicies(db).mid(0, 1) : summary.policies;
}

} // namespace

QList<BookInfo> assetBooks()
{
    return {{u"asset-ledger"_s, say(QT_TRANSLATE_NOOP("Assets", "情報資産台帳")),
             say(QT_TRANSLATE_NOOP("Assets", "選択・絞込み・全件の資産を、決裁欄のある台帳に印刷します。"))}};
}

BookFacts bookFacts(Storage::Connection &db, const Register::Visibility &visible, const BookOrder &order)
{
    Queries queries(db, visible);
    const QList<ClassCount> counts = queries.classCounts(order.filter);
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
    for (const Register::StoredPolicy &policy : policies)
        facts.policyTitles.append(policy.title);
    facts.unit = unitWords(db, order.filter, names, units);
    facts.units = static_cast<int>(units.size());
    facts.count = summary.count;
    facts.closed = queries.closedCount(order.filter);
    facts.unclassified = summary.unclassified;
    facts.hasDefaults = summary.hasDefaults;
    facts.filterText = queries.filterText(order.filter);
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
    return facts;
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
    Queries queries(db, visible);
    const QList<SortKey> sort = sortOf(order);
    const bool headings = facts.units > 1 && !sort.isEmpty() && sort.first().field == "unit"_L1;
    const QList<ClassCount> counts = queries.classCounts(order.filter);
    const QList<Register::StoredPolicy> policies = policiesFor(db, summarize(db, counts));
    const QList<BookColumn> columns = bookColumns(db, queries.fields(), policies, {order.columns, facts.units > 1 && !headings});
    Books::Content content;
    content.frame = frameOf(db, order, facts, head, printedAt);
    if (hasLegend(order))
        content.frame.notes = restrictionLegend(db, counts, policies) + content.frame.notes;
    for (const BookColumn &column : columns)
        content.columns.append(column.column);
    const GroupWish groups{headings ? u"unit"_s : QString(), order.pageBreakPerUnit};
    auto rows = std::make_shared<BookRows>(db, std::make_unique<RowFeed>(db, visible, queries.ids(order.filter, sort)), columns, groups);
    content.nextRow = [rows] { return rows->next(); };
    return content;
}

} // namespace Assets
