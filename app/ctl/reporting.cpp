// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/definitions.h"
#include "app/ctl/output.h"
#include "app/ctl/pageoptions.h"
#include "models/assets/books/assetbooks.h"
#include "models/assets/books/bookdefinitionrepository.h"
#include "models/assets/assetexport.h"
#include "models/books/layout.h"
#include "models/books/pdfwriter.h"
#include "models/disposal/disposalbooks.h"
#include "models/media/mediabooks.h"
#include "models/organization/policybooks.h"
#include "models/custody/custodybooks.h"
#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionbooks.h"
#include "models/permits/permitbooks.h"
#include "models/register/policies.h"
#include "models/register/rejectiontext.h"
#include "models/register/objects.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

/// One command's way through its books: what was said of pages, and what is ready to be written.
struct Run {
    Opened &opened;
    const Arguments &arguments;
    PageOptions options;
    QList<Books::PdfPart> parts;
    int rows = 0;
};

int writeBooks(const Run &run)
{
    const QString path = run.arguments.positionals.value(2);
    const QString title = run.parts.size() == 1 ? run.parts.constFirst().title : say(QT_TRANSLATE_NOOP("Ctl", "帳票一式"));
    const auto pages = Books::writePdf(run.parts, {path, title, {}});
    if (!pages) {
        complain(pages.error().message);
        return exitCodeOf(pages.error());
    }
    if (run.arguments.has(u"json"_s))
        printJson({{u"file"_s, path}, {u"rows"_s, run.rows}, {u"pages"_s, *pages}, {u"books"_s, run.parts.size()}});
    else
        print(say(QT_TRANSLATE_NOOP("Ctl", "帳票を作りました: %1（%2 件、%3 頁）")).arg(QDir::toNativeSeparators(path)).arg(run.rows).arg(*pages));
    return kDone;
}

/// What is set, with the head of the journal that is printed on it.
using ContentOf = std::function<Books::Content(const Journal::Head &)>;

/// Whether some of the wanted pages are in the book. Every book has a first page; for others it is set once to count them.
tl::expected<bool, int> hasWantedPages(const Run &run, const ContentOf &contentOf)
{
    if (run.options.pages.has(1))
        return true;
    const auto book = Books::layOut(contentOf(Journal::readHead(run.opened.openRegister->readConnection())));
    if (!book) {
        complain(book.error().message);
        return tl::unexpected(exitCodeOf(book.error()));
    }
    return !run.options.pages.of((*book)->pageCount()).isEmpty();
}

/// Records the book, with the pages when they are not all, and sets it; it is written together with the others. A book that has none
/// of the wanted pages is left out.
int addBook(Run &run, QJsonObject params, const ContentOf &contentOf)
{
    const auto wanted = hasWantedPages(run, contentOf);
    if (!wanted || !*wanted)
        return wanted ? kDone : wanted.error();
    params.insert(u"target"_s, u"pdf"_s);
    if (!run.options.pages.isAll())
        params.insert(u"pages"_s, QString(Books::toText(run.options.pages) + u' ' + run.arguments.value(u"sides"_s)).trimmed());
    const auto head = recordOutput(run.opened, params);
    if (!head)
        return head.error();
    const Books::Content content = contentOf(*head);
    const auto book = Books::layOut(content);
    if (!book) {
        complain(book.error().message);
        return exitCodeOf(book.error());
    }
    if (const QStringList missing = (*book)->missingGlyphs(); !missing.isEmpty())
        complain(say(QT_TRANSLATE_NOOP("Ctl", "フォントにない文字を 〓 で印刷しました: %1")).arg(missing.join(u' ')));
    run.parts.append({*book, content.frame.title, run.options.pages});
    run.rows += params.value(u"count"_s).toInt();
    return kDone;
}

QString printedBy(const Register::Actor &actor)
{
    return actor.post.isEmpty() ? actor.name : QString(actor.post + u' ' + actor.name);
}

/// A book of assets that comes with the program.
bool isOwnBook(const QString &book)
{
    const QList<Assets::BookInfo> own = Assets::assetBooks();
    return std::any_of(own.cbegin(), own.cend(), [&book](const Assets::BookInfo &one) { return one.code == book; });
}

/// What is printed of which assets: the ledger, or a definition of the register with the filter that it has.
int takeDefinition(Opened &opened, const Arguments &arguments, const QString &book, const Assets::Filter &filter, Assets::BookOrder &order)
{
    order.filter = filter;
    if (isOwnBook(book) && book != order.book) { // one that is no ledger has no definition
        order.book = book;
        return kDone;
    }
    const auto definition = definitionOf(opened, arguments, book);
    if (!definition)
        return definition.error();
    order.definition = *definition;
    if (!order.definition || order.definition->rows == Assets::BookDefinition::Rows::Form)
        return kDone;
    const auto both = Assets::definedFilter(opened.openRegister->readConnection(), opened.actor.visible, *order.definition, filter);
    if (!both) {
        complain(both.error());
        return kUsage;
    }
    order.filter = *both;
    return kDone;
}

int reportAssets(Run &run, const QString &book)
{
    Opened &opened = run.opened;
    const Arguments &arguments = run.arguments;
    const auto filter = filterOf(opened, arguments);
    if (!filter)
        return filter.error();
    Storage::Connection &db = opened.openRegister->readConnection();
    Assets::BookOrder order;
    if (const int code = takeDefinition(opened, arguments, book, *filter, order); code != kDone)
        return code;
    order.sort = sortOf(opened, arguments);
    order.page = run.options.over(order.definition ? order.definition->page : order.page);
    if (order.definition)
        order.definition->page = order.page;
    order.printedBy = printedBy(opened.actor);
    order.selfDeclared = opened.actor.assurance == Register::Assurance::None;
    if (const auto problem = Assets::bookProblem(db, opened.actor.visible, order)) {
        complain(*problem);
        return kUsage;
    }
    const Assets::BookFacts facts = Assets::bookFacts(db, opened.actor.visible, order);
    const QString what = order.definition && !order.definition->name.isEmpty() ? order.definition->name : order.book;
    const QJsonObject params{{u"what"_s, what}, {u"count"_s, facts.count}, {u"filter"_s, facts.filterText}, {u"totals"_s, facts.totals}, {u"collectedClass"_s, facts.collectedClass}};
    return addBook(run, params, [&](const Journal::Head &head) {
        return Assets::bookContent(db, opened.actor.visible, order, facts, head, opened.openRegister->clock().nowUtc().toLocalTime());
    });
}

int reportDisposals(Run &run)
{
    Opened &opened = run.opened;
    Storage::Connection &db = opened.openRegister->readConnection();
    Disposal::BookOrder order;
    order.filter.visible = opened.actor.visible;
    order.page = run.options.over(order.page);
    order.printedBy = printedBy(opened.actor);
    order.selfDeclared = opened.actor.assurance == Register::Assurance::None;
    const int rows = static_cast<int>(Disposal::records(db, order.filter).size());
    return addBook(run, {{u"what"_s, u"disposal-record"_s}, {u"count"_s, rows}}, [&](const Journal::Head &head) {
        return Disposal::disposalBook(db, order, head, opened.openRegister->clock().nowUtc().toLocalTime());
    });
}

int reportMedia(Run &run, const QString &book)
{
    Opened &opened = run.opened;
    Storage::Connection &db = opened.openRegister->readConnection();
    Media::BookOrder order;
    order.book = book;
    const auto filter = mediumFilter(db, run.arguments);
    if (!filter)
        return filter.error();
    order.filter = *filter;
    order.day = opened.openRegister->clock().today();
    order.visible = opened.actor.visible;
    order.page = run.options.over(order.page);
    order.printedBy = printedBy(opened.actor);
    order.selfDeclared = opened.actor.assurance == Register::Assurance::None;
    const qint64 rows = Media::bookCount(db, order, opened.openRegister->clock().today());
    return addBook(run, {{u"what"_s, book}, {u"count"_s, rows}}, [&](const Journal::Head &head) {
        return Media::mediaBook(db, order, head, opened.openRegister->clock().nowUtc().toLocalTime());
    });
}

/// --where unit=, thing=, from= and to= (days, also in eras).
tl::expected<Custody::BookOrder, int> custodyOrder(Opened &opened, const Arguments &arguments, const QString &book)
{
    Storage::Connection &db = opened.openRegister->readConnection();
    Custody::BookOrder order;
    order.book = book;
    for (const QString &where : arguments.values(u"where"_s)) {
        const QString key = where.section(u'=', 0, 0);
        const QString value = where.section(u'=', 1);
        const auto unit = key == "unit"_L1 ? Organization::findUnit(db, value) : std::nullopt;
        const auto thing = key == "thing"_L1 ? Register::findByNumber(db, value) : std::nullopt;
        const Support::DateReading day = key == "from"_L1 || key == "to"_L1 ? Support::readDate(value, true) : Support::DateReading();
        if (unit) {
            order.unitId = unit->id;
            order.units = Organization::withDescendants(db, unit->id);
        } else if (thing) {
            order.objectId = thing->id;
        } else if (day.date) {
            (key == "from"_L1 ? order.from : order.to) = *day.date;
        } else {
            complain(say(QT_TRANSLATE_NOOP("Ctl", "条件「%1」は使えません。受渡しの帳票の条件は unit=組織、thing=番号、from=日、to=日 です。")).arg(where));
            return tl::unexpected(static_cast<int>(kUsage));
        }
    }
    if (book == QLatin1String(Custody::kHistoryBook) && !order.objectId) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "どの媒体・機器の履歴かを --where thing=番号 で指定してください。")));
        return tl::unexpected(static_cast<int>(kUsage));
    }
    return order;
}

int reportCustody(Run &run, const QString &book)
{
    Opened &opened = run.opened;
    Storage::Connection &db = opened.openRegister->readConnection();
    auto order = custodyOrder(opened, run.arguments, book);
    if (!order)
        return order.error();
    order->visible = opened.actor.visible;
    order->wish.page = run.options.over(order->wish.page);
    order->wish.printedBy = printedBy(opened.actor);
    order->wish.selfDeclared = opened.actor.assurance == Register::Assurance::None;
    const QDateTime now = opened.openRegister->clock().nowUtc();
    return addBook(run, {{u"what"_s, book}, {u"count"_s, Custody::bookCount(db, *order, opened.openRegister->clock().today())}},
                   [&](const Journal::Head &head) { return Custody::custodyBook(db, *order, head, now); });
}

int reportExceptions(Run &run)
{
    Opened &opened = run.opened;
    Storage::Connection &db = opened.openRegister->readConnection();
    Permits::BookOrder order;
    order.blueprint = &opened.openRegister->blueprint();
    order.visible = opened.actor.visible;
    order.page = run.options.over(order.page);
    order.printedBy = printedBy(opened.actor);
    order.selfDeclared = opened.actor.assurance == Register::Assurance::None;
    const QDateTime now = opened.openRegister->clock().nowUtc().toLocalTime();
    return addBook(run, {{u"what"_s, QString::fromLatin1(Permits::kExceptionsBook)}, {u"count"_s, Permits::exceptionCount(db)}},
                   [&](const Journal::Head &head) { return Permits::exceptionBook(db, order, head, now); });
}

/// --where month=2026-04: decisions of that month.
int reportPermits(Run &run, const QString &book)
{
    Opened &opened = run.opened;
    Storage::Connection &db = opened.openRegister->readConnection();
    Permits::PermitBookOrder order;
    order.book = book;
    for (const QString &where : run.arguments.values(u"where"_s)) {
        const QDate month = where.startsWith("month="_L1) ? QDate::fromString(where.mid(6), u"yyyy-MM"_s) : QDate();
        if (!month.isValid()) {
            complain(say(QT_TRANSLATE_NOOP("Ctl", "条件「%1」は使えません。許可の帳票の条件は month=2026-04 です。")).arg(where));
            return kUsage;
        }
        order.from = month;
        order.to = month.addMonths(1).addDays(-1);
    }
    order.blueprint = &opened.openRegister->blueprint();
    order.visible = opened.actor.visible;
    order.wish.page = run.options.over(order.wish.page);
    order.wish.printedBy = printedBy(opened.actor);
    order.wish.selfDeclared = opened.actor.assurance == Register::Assurance::None;
    const QDateTime now = opened.openRegister->clock().nowUtc();
    return addBook(run, {{u"what"_s, book}, {u"count"_s, Permits::permitBookCount(db, order)}},
                   [&](const Journal::Head &head) { return Permits::permitBook(db, order, head, now); });
}

int reportSettings(Run &run)
{
    Opened &opened = run.opened;
    Storage::Connection &db = opened.openRegister->readConnection();
    Organization::SettingsOrder order;
    order.page = run.options.over(order.page);
    order.printedBy = printedBy(opened.actor);
    order.selfDeclared = opened.actor.assurance == Register::Assurance::None;
    const QDateTime now = opened.openRegister->clock().nowUtc().toLocalTime();
    const int rows = Organization::policySettingsCount(db, order, now.date());
    return addBook(run, {{u"what"_s, QString::fromLatin1(Organization::kPolicySettingsBook)}, {u"count"_s, rows}},
                   [&](const Journal::Head &head) { return Organization::policySettingsBook(db, order, head, now); });
}

bool isBook(Opened &opened, const QString &book)
{
    return book == "disposal-record"_L1 || isOwnBook(book) || book == QLatin1String(Organization::kPolicySettingsBook)
        || book == QLatin1String(Permits::kExceptionsBook) || Permits::isPermitBook(book) || Media::isMediaBook(book) || Custody::isCustodyBook(book)
        || Assets::storedDefinition(opened.openRegister->readConnection(), book).has_value();
}

int reportBook(Run &run, const QString &book)
{
    if (book == "disposal-record"_L1)
        return reportDisposals(run);
    if (Media::isMediaBook(book))
        return reportMedia(run, book);
    if (Custody::isCustodyBook(book))
        return reportCustody(run, book);
    if (book == QLatin1String(Permits::kExceptionsBook))
        return reportExceptions(run);
    if (Permits::isPermitBook(book))
        return reportPermits(run, book);
    return book == QLatin1String(Organization::kPolicySettingsBook) ? reportSettings(run) : reportAssets(run, book);
}

} // namespace

// Printing and exporting are acts: recorded first, so that a book can carry the number of its own entry.
tl::expected<Journal::Head, int> recordOutput(Opened &opened, const QJsonObject &params)
{
    Register::Request request;
    request.act = u"output.record"_s;
    request.params = params;
    request.personId = opened.personId;
    const Register::Outcome outcome = opened.openRegister->performAndWait(request);
    if (!outcome) {
        complain(Register::rejectionText(outcome.error()));
        return tl::unexpected(exitCodeOf(outcome.error()));
    }
    return Journal::readHead(opened.openRegister->readConnection());
}

int report(const Arguments &arguments)
{
    const auto options = pageOptions(arguments);
    if (!options) {
        complain(options.error().message);
        return kUsage;
    }
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    Run run{*opened, arguments, *options, {}, 0};
    const QStringList books = arguments.positionals.value(1).split(u',', Qt::SkipEmptyParts);
    for (const QString &book : books) { // all of them are known before the first is recorded
        if (!isBook(*opened, book)) {
            complain(say(QT_TRANSLATE_NOOP("Ctl", "「%1」という帳票はありません。daichoctl books か daichoctl book list FILE で一覧を見てください。")).arg(book));
            return kUsage;
        }
        if (Media::isMediaBook(book)) {
            if (const auto filter = mediumFilter(opened->openRegister->readConnection(), arguments); !filter)
                return filter.error();
        }
        if (Custody::isCustodyBook(book)) {
            if (const auto order = custodyOrder(*opened, arguments, book); !order)
                return order.error();
        }
    }
    for (const QString &book : books) {
        if (const int code = reportBook(run, book); code != kDone)
            return code;
    }
    if (run.parts.isEmpty()) { // nothing was recorded either
        complain(Books::noSuchPages().message);
        return kUsage;
    }
    return writeBooks(run);
}

} // namespace Ctl
