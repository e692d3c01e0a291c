// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/bookjob.h"

#include "models/assets/list/condition.h"
#include "models/books/journalhead.h"
#include "models/journal/history.h"
#include "models/custody/custodybooks.h"
#include "models/media/mediabooks.h"
#include "models/organization/organizationrepository.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace BooksUi {

namespace {

constexpr int kAllBits = 256;
constexpr char kDefined[] = "defined:";

QString say(const char *text)
{
    return QCoreApplication::translate("BooksUi", text);
}

Disposal::BookOrder disposalOrder(const BookJob &job)
{
    const Assets::BookOrder &order = job.order;
    Disposal::BookOrder wanted;
    wanted.filter.visible = job.visible;
    wanted.filter.text = order.filter.text;
    wanted.page = order.page;
    wanted.approvalTitles = order.approvalTitles;
    wanted.formNumber = order.formNumber;
    wanted.printedBy = order.printedBy;
    wanted.selfDeclared = order.selfDeclared;
    wanted.verified = order.verified;
    return wanted;
}

Media::BookOrder mediaOrder(const BookJob &job)
{
    const Assets::BookOrder &order = job.order;
    Media::BookOrder wanted;
    wanted.book = order.book;
    wanted.day = job.printedAt.toLocalTime().date();
    wanted.visible = job.visible;
    wanted.filter.text = order.filter.text;
    wanted.filter.units = order.filter.units;
    wanted.filter.placeId = order.filter.placeId;
    for (const Assets::Condition &condition : order.filter.conditions.all()) { // who manages an asset holds the medium
        if (condition.field == "manager"_L1 && condition.test == Assets::Test::Is && condition.values.size() == 1)
            wanted.filter.holderId = Assets::idOfValue(condition.values.constFirst());
    }
    wanted.page = order.page;
    wanted.approvalTitles = order.approvalTitles;
    wanted.formNumber = order.formNumber;
    wanted.printedBy = order.printedBy;
    wanted.selfDeclared = order.selfDeclared;
    wanted.verified = order.verified;
    return wanted;
}

Permits::BookOrder exceptionOrder(const BookJob &job)
{
    const Assets::BookOrder &order = job.order;
    Permits::BookOrder wanted;
    wanted.blueprint = job.blueprint;
    wanted.visible = job.visible;
    wanted.page = order.page;
    wanted.approvalTitles = order.approvalTitles;
    wanted.formNumber = order.formNumber;
    wanted.printedBy = order.printedBy;
    wanted.selfDeclared = order.selfDeclared;
    wanted.verified = order.verified;
    return wanted;
}

Custody::BookOrder custodyOrder(const BookJob &job)
{
    const Assets::BookOrder &order = job.order;
    Custody::BookOrder wanted;
    wanted.book = order.book;
    wanted.visible = job.visible;
    for (const Assets::Condition &condition : order.filter.conditions.all()) {
        if (condition.field == "unit"_L1 && condition.test == Assets::Test::Is && condition.values.size() == 1)
            wanted.unitId = Assets::idOfValue(condition.values.constFirst());
    }
    if (!order.filter.ids.isEmpty())
        wanted.objectId = order.filter.ids.constFirst();
    wanted.wish = {order.page, order.approvalTitles, order.formNumber, order.printedBy, order.selfDeclared, order.verified};
    return wanted;
}

Custody::BookOrder withUnits(Storage::Connection &db, Custody::BookOrder order)
{
    if (order.unitId)
        order.units = Organization::withDescendants(db, *order.unitId);
    return order;
}

Organization::SettingsOrder settingsOrder(const BookJob &job)
{
    const Assets::BookOrder &order = job.order;
    Organization::SettingsOrder wanted;
    wanted.page = order.page;
    wanted.approvalTitles = order.approvalTitles;
    wanted.formNumber = order.formNumber;
    wanted.printedBy = order.printedBy;
    wanted.selfDeclared = order.selfDeclared;
    wanted.verified = order.verified;
    return wanted;
}

Books::Content headSheet(Storage::Connection &db, const BookJob &job)
{
    Books::Content content;
    content.frame.title = say(QT_TRANSLATE_NOOP("BooksUi", "証跡の控え"));
    content.frame.formNumber = job.order.formNumber;
    content.frame.organization = Register::info(db, u"organization"_s);
    content.frame.approvalTitles = job.order.approvalTitles;
    content.frame.page = job.order.page;
    content.frame.asOf = say(QT_TRANSLATE_NOOP("BooksUi", "%1 現在"))
                             .arg(Support::wareki(job.printedAt.toLocalTime().date()));
    content.frame.printedBy =
        say(QT_TRANSLATE_NOOP("BooksUi", "印刷 %1　%2"))
            .arg(job.order.printedBy, Support::shownDate(job.printedAt.toString(Qt::ISODate)));
    content.frame.notes = {say(QT_TRANSLATE_NOOP(
        "BooksUi", "この紙を別に保管すると、あとで証跡が書き換えられていないことを確かめられます。"
                   "検証のとき、記録番号と値をこの紙のとおりに入力してください。"))};
    if (!job.order.verified)
        content.frame.notes += say(QT_TRANSLATE_NOOP("BooksUi", "証跡 未検証"));
    if (job.order.selfDeclared)
        content.frame.notes += say(QT_TRANSLATE_NOOP("BooksUi", "操作者は自己申告"));
    const QString hex = QString::fromLatin1(job.head.hash.toHex());
    content.frame.journalQr = u"DAICHO %1 %2"_s.arg(job.head.seq).arg(hex.left(32));
    content.columns = {{say(QT_TRANSLATE_NOOP("BooksUi", "項目")), 1.0},
                       {say(QT_TRANSLATE_NOOP("BooksUi", "内容")), 4.0}};
    const auto last = Journal::entry(db, job.head.seq);
    auto rows = std::make_shared<QList<Books::Row>>(QList<Books::Row>{
        {{say(QT_TRANSLATE_NOOP("BooksUi", "記録番号")), QString::number(job.head.seq)}},
        {{say(QT_TRANSLATE_NOOP("BooksUi", "値（256 ビット）")),
          Books::groupedHex(job.head.hash, kAllBits)}},
        {{say(QT_TRANSLATE_NOOP("BooksUi", "記録した時刻")),
          last ? Support::shownDate(last->enteredAt) : QString()}},
        {{say(QT_TRANSLATE_NOOP("BooksUi", "操作者")), last ? last->by.actorName : QString()}}});
    content.nextRow = [rows, at = qsizetype(0)]() mutable -> std::optional<Books::Row> {
        return at < rows->size() ? std::optional(rows->at(at++)) : std::nullopt;
    };
    return content;
}

Books::Content contentOf(Storage::Connection &db, const BookJob &job,
                         const Assets::BookFacts &facts)
{
    if (job.order.book == QLatin1String(kDisposalBook))
        return Disposal::disposalBook(db, disposalOrder(job), job.head, job.printedAt);
    if (Media::isMediaBook(job.order.book))
        return Media::mediaBook(db, mediaOrder(job), job.head, job.printedAt);
    if (Custody::isCustodyBook(job.order.book))
        return Custody::custodyBook(db, withUnits(db, custodyOrder(job)), job.head, job.printedAt);
    if (job.order.book == QLatin1String(Permits::kExceptionsBook))
        return Permits::exceptionBook(db, exceptionOrder(job), job.head, job.printedAt);
    if (job.order.book == QLatin1String(kJournalHead))
        return headSheet(db, job);
    if (job.order.book == QLatin1String(Organization::kPolicySettingsBook))
        return Organization::policySettingsBook(db, settingsOrder(job), job.head, job.printedAt);
    return Assets::bookContent(db, job.visible, job.order, facts, job.head, job.printedAt);
}

} // namespace

QList<Assets::BookInfo> allBooks()
{
    QList<Assets::BookInfo> books = Assets::assetBooks();
    books.append(
        {QString::fromLatin1(kDisposalBook), say(QT_TRANSLATE_NOOP("BooksUi", "廃棄記録簿")),
         say(QT_TRANSLATE_NOOP("BooksUi",
                               "廃棄の日時、処理内容、担当者。取り消した記録も残します。"))});
    for (const Media::BookInfo &book : Media::mediaBooks())
        books.append({book.code, book.title, book.about});
    for (const Custody::BookKind &book : Custody::bookKinds()) {
        if (book.code != QLatin1String(Custody::kHistoryBook)) // of one thing, asked for beside it
            books.append({book.code, book.title, book.note});
    }
    books.append({QString::fromLatin1(Permits::kExceptionsBook), say(QT_TRANSLATE_NOOP("BooksUi", "例外措置一覧")),
                  say(QT_TRANSLATE_NOOP("BooksUi", "規程の例外措置の全て。不許可のもの、失効したものも残します。"))});
    books.append(
        {QString::fromLatin1(kJournalHead), say(QT_TRANSLATE_NOOP("BooksUi", "証跡の控え")),
         say(QT_TRANSLATE_NOOP("BooksUi",
                               "証跡の最新の番号と値。別に保管して、あとの検証に使います。"))});
    books.append(
        {QString::fromLatin1(Organization::kPolicySettingsBook),
         say(QT_TRANSLATE_NOOP("BooksUi", "規程設定書")),
         say(QT_TRANSLATE_NOOP(
             "BooksUi",
             "台帳に設定した規程の全て。区分、規則、役割、許可、既定。確認の決裁に使います。"))});
    return books;
}

QString definedCode(const QString &name)
{
    return QLatin1String(kDefined) + name;
}

QString definedName(const QString &code)
{
    return code.startsWith(QLatin1String(kDefined)) ? code.mid(qsizetype(sizeof kDefined) - 1) : QString();
}

QList<Assets::BookInfo> definedBooks(Storage::Connection &db)
{
    QList<Assets::BookInfo> books;
    for (const Assets::StoredDefinition &stored : Assets::storedDefinitions(db))
        books.append({definedCode(stored.definition.name), stored.definition.name, stored.definition.description});
    return books;
}

Support::Result<BookJob> resolvedJob(Storage::Connection &db, const BookJob &job)
{
    if (!job.order.definition || job.order.definition->rows == Assets::BookDefinition::Rows::Form)
        return job;
    const auto filter =
        Assets::definedFilter(db, job.visible, *job.order.definition, job.order.filter);
    if (!filter)
        return Support::fail(Support::ErrorCode::InvalidInput, filter.error());
    BookJob resolved = job;
    resolved.order.filter = *filter;
    resolved.order.definition->where.clear(); // asked, once for all
    return resolved;
}

Support::Result<Assets::BookFacts> factsOf(Storage::Connection &db, const BookJob &given)
{
    const auto resolved = resolvedJob(db, given);
    if (!resolved)
        return tl::unexpected(resolved.error());
    const BookJob &job = *resolved;
    Assets::BookFacts facts;
    for (const Assets::BookInfo &book : allBooks()) {
        if (book.code == job.order.book)
            facts.title = book.title;
    }
    if (Media::isMediaBook(job.order.book)) {
        facts.count = int(Media::bookCount(db, mediaOrder(job), job.printedAt.date()));
        return facts;
    }
    if (job.order.book == QLatin1String(kDisposalBook)) {
        facts.count = int(Disposal::records(db, disposalOrder(job).filter).size());
        return facts;
    }
    if (Custody::isCustodyBook(job.order.book)) {
        facts.count = int(Custody::bookCount(db, withUnits(db, custodyOrder(job)), job.printedAt.toLocalTime().date()));
        if (facts.title.isEmpty())
            facts.title = say(QT_TRANSLATE_NOOP("BooksUi", "媒体の履歴"));
        return facts;
    }
    if (job.order.book == QLatin1String(Permits::kExceptionsBook)) {
        facts.count = Permits::exceptionCount(db);
        return facts;
    }
    if (job.order.book == QLatin1String(kJournalHead)) {
        facts.count = 1;
        return facts;
    }
    if (job.order.book == QLatin1String(Organization::kPolicySettingsBook)) {
        facts.count = Organization::policySettingsCount(db, settingsOrder(job),
                                                        job.printedAt.toLocalTime().date());
        return facts;
    }
    if (const auto problem = Assets::bookProblem(db, job.visible, job.order))
        return Support::fail(Support::ErrorCode::InvalidInput, *problem);
    return Assets::bookFacts(db, job.visible, job.order);
}

Support::Result<BookMade> makeBook(Storage::Connection &db, const BookJob &job,
                                   Support::Progress *progress,
                                   const std::function<void(const BookMade &)> &begun)
{
    const auto resolved = resolvedJob(db, job);
    if (!resolved)
        return tl::unexpected(resolved.error());
    const auto facts = factsOf(db, *resolved);
    if (!facts)
        return tl::unexpected(facts.error());
    Books::Begun told;
    if (begun)
        told = [&](const auto &book) { begun(BookMade{book, *facts, job.pages}); };
    Books::Content content = contentOf(db, *resolved, *facts);
    if (content.expectedRows == 0)
        content.expectedRows = facts->count;
    const auto book = Books::layOut(content, progress, told);
    if (!book)
        return tl::unexpected(book.error());
    return BookMade{*book, *facts, job.pages};
}

Support::Result<bool> hasChosenPages(Storage::Connection &db, const BookJob &job, Support::Progress *progress)
{
    if (job.pages.has(1))
        return true;
    BookJob trial = job;
    trial.head = Journal::readHead(db);
    const auto made = makeBook(db, trial, progress);
    if (!made)
        return tl::unexpected(made.error());
    return !job.pages.of(made->book->pageCount()).isEmpty();
}

QString pagesText(const Books::PageSelection &pages)
{
    QString text = Books::toText(pages);
    if (pages.sides == Books::PageSelection::Sides::Odd)
        text += say(QT_TRANSLATE_NOOP("BooksUi", " 奇数頁"));
    else if (pages.sides == Books::PageSelection::Sides::Even)
        text += say(QT_TRANSLATE_NOOP("BooksUi", " 偶数頁"));
    return text.trimmed();
}

QJsonObject outputParams(const BookJob &job, const Assets::BookFacts &facts, const QString &target)
{
    const QString what = job.order.definition ? job.order.definition->name : facts.title;
    QJsonObject params{{u"what"_s, what}, {u"target"_s, target}, {u"count"_s, facts.count}};
    const QList<QPair<QString, QString>> texts{{u"filter"_s, facts.filterText},
                                               {u"totals"_s, facts.totals},
                                               {u"collectedClass"_s, facts.collectedClass},
                                               {u"bookClass"_s, facts.bookClass},
                                               {u"lowerReason"_s, job.order.lowerReason},
                                               {u"pages"_s, pagesText(job.pages)}};
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            params.insert(name, text);
    }
    return params;
}

} // namespace BooksUi
