// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/definitions.h"
#include "app/ctl/output.h"
#include "models/assets/books/assetbooks.h"
#include "models/assets/books/bookdefinitionrepository.h"
#include "models/assets/assetexport.h"
#include "models/books/layout.h"
#include "models/disposal/disposalbooks.h"
#include "models/organization/policybooks.h"
#include "models/register/policies.h"
#include "models/register/rejectiontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

/// --paper over what the book has by itself.
Books::PageSetup pageOf(const Arguments &arguments, const Books::PageSetup &own)
{
    return Books::paperFromText(arguments.value(u"paper"_s)).value_or(own);
}

int writeBook(const Arguments &arguments, const Books::Content &content, int rows)
{
    const QString path = arguments.positionals.value(2);
    const auto book = Books::layOut(content);
    if (!book) {
        complain(book.error().message);
        return exitCodeOf(book.error());
    }
    const auto pages = Books::writePdf(*book, path, content.frame.title);
    if (!pages) {
        complain(pages.error().message);
        return exitCodeOf(pages.error());
    }
    if (!book->missingGlyphs.isEmpty())
        complain(say(QT_TRANSLATE_NOOP("Ctl", "フォントにない文字を 〓 で印刷しました: %1")).arg(book->missingGlyphs.join(u' ')));
    if (arguments.has(u"json"_s))
        printJson({{u"file"_s, path}, {u"rows"_s, rows}, {u"pages"_s, *pages}});
    else
        print(say(QT_TRANSLATE_NOOP("Ctl", "帳票を作りました: %1（%2 件、%3 頁）")).arg(QDir::toNativeSeparators(path)).arg(rows).arg(*pages));
    return kDone;
}

/// What is printed of which assets: the ledger, or a definition of the register with the filter that it has.
int takeDefinition(Opened &opened, const Arguments &arguments, const Assets::Filter &filter, Assets::BookOrder &order)
{
    const auto definition = definitionOf(opened, arguments, arguments.positionals.value(1));
    if (!definition)
        return definition.error();
    order.definition = *definition;
    order.filter = filter;
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

int reportAssets(Opened &opened, const Arguments &arguments)
{
    const auto filter = filterOf(opened, arguments);
    if (!filter)
        return filter.error();
    Storage::Connection &db = opened.openRegister->readConnection();
    Assets::BookOrder order;
    if (const int code = takeDefinition(opened, arguments, *filter, order); code != kDone)
        return code;
    order.sort = sortOf(opened, arguments);
    order.page = pageOf(arguments, order.definition ? order.definition->page : order.page);
    if (order.definition)
        order.definition->page = order.page;
    order.printedBy = opened.actor.post.isEmpty() ? opened.actor.name : QString(opened.actor.post + u' ' + opened.actor.name);
    order.selfDeclared = opened.actor.assurance == Register::Assurance::None;
    if (const auto problem = Assets::bookProblem(db, opened.actor.visible, order)) {
        complain(*problem);
        return kUsage;
    }
    const Assets::BookFacts facts = Assets::bookFacts(db, opened.actor.visible, order);
    const QString what = order.definition && !order.definition->name.isEmpty() ? order.definition->name : order.book;
    const auto head = recordOutput(opened, {{u"what"_s, what}, {u"target"_s, u"pdf"_s}, {u"count"_s, facts.count},
                                            {u"filter"_s, facts.filterText}, {u"totals"_s, facts.totals}, {u"collectedClass"_s, facts.collectedClass}});
    if (!head)
        return head.error();
    const Books::Content content = Assets::bookContent(db, opened.actor.visible, order, facts, *head, opened.openRegister->clock().nowUtc().toLocalTime());
    return writeBook(arguments, content, facts.count);
}

int reportDisposals(Opened &opened, const Arguments &arguments)
{
    Storage::Connection &db = opened.openRegister->readConnection();
    Disposal::BookOrder order;
    order.filter.visible = opened.actor.visible;
    order.page = pageOf(arguments, order.page);
    order.printedBy = opened.actor.post.isEmpty() ? opened.actor.name : QString(opened.actor.post + u' ' + opened.actor.name);
    order.selfDeclared = opened.actor.assurance == Register::Assurance::None;
    const int rows = static_cast<int>(Disposal::records(db, order.filter).size());
    const auto head = recordOutput(opened, {{u"what"_s, u"disposal-record"_s}, {u"target"_s, u"pdf"_s}, {u"count"_s, rows}});
    if (!head)
        return head.error();
    return writeBook(arguments, Disposal::disposalBook(db, order, *head, opened.openRegister->clock().nowUtc().toLocalTime()), rows);
}

int reportSettings(Opened &opened, const Arguments &arguments)
{
    Storage::Connection &db = opened.openRegister->readConnection();
    Organization::SettingsOrder order;
    order.page = pageOf(arguments, order.page);
    order.printedBy = opened.actor.post.isEmpty() ? opened.actor.name : QString(opened.actor.post + u' ' + opened.actor.name);
    order.selfDeclared = opened.actor.assurance == Register::Assurance::None;
    const QDateTime now = opened.openRegister->clock().nowUtc().toLocalTime();
    const int rows = Organization::policySettingsCount(db, order, now.date());
    const auto head = recordOutput(opened, {{u"what"_s, QString::fromLatin1(Organization::kPolicySettingsBook)}, {u"target"_s, u"pdf"_s}, {u"count"_s, rows}});
    if (!head)
        return head.error();
    return writeBook(arguments, Organization::policySettingsBook(db, order, *head, now), rows);
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
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    const QString book = arguments.positionals.value(1);
    if (book == "disposal-record"_L1)
        return reportDisposals(*opened, arguments);
    if (book == QLatin1String(Organization::kPolicySettingsBook))
        return reportSettings(*opened, arguments);
    const bool isDefined = Assets::storedDefinition(opened->openRegister->readConnection(), book).has_value();
    if (isDefined || book == "asset-ledger"_L1)
        return reportAssets(*opened, arguments);
    complain(say(QT_TRANSLATE_NOOP("Ctl", "「%1」という帳票はありません。daichoctl books か daichoctl book list FILE で一覧を見てください。")).arg(book));
    return kUsage;
}

} // namespace Ctl
