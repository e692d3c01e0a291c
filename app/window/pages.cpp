// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pages.h"

#include "app/labelsources.h"
#include "app/startup.h"
#include "app/wholeregister.h"
#include "app/window/making.h"
#include "models/takeover/takeoverqueries.h"
#include "ui/assets/assetpage.h"
#include "ui/books/bookjob.h"
#include "ui/books/bookspage.h"
#include "ui/books/exportdialog.h"
#include "ui/custody/custodypage.h"
#include "ui/disposal/disposalpage.h"
#include "ui/find/findpalette.h"
#include "ui/journal/journalpage.h"
#include "ui/labels/labeldialog.h"
#include "ui/labels/labeltextmenu.h"
#include "ui/labels/marking.h"
#include "ui/labels/worklist.h"
#include "ui/media/mediapage.h"
#include "ui/organization/organizationpage.h"
#include "ui/permits/permitpage.h"
#include "ui/policy/policypage.h"
#include "ui/policy/reclassificationlist.h"
#include "ui/start/createwizard.h"
#include "ui/start/startpage.h"
#include "ui/start/startscreen.h"
#include "ui/start/waiting.h"
#include "ui/start/wholeregister.h"
#include "ui/takeover/historydialog.h"
#include "ui/takeover/takeoverwizard.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Shell::PageEntry;
using Shell::Session;

namespace App {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("App", text);
}

// A page hears of the session what the navigation has brought it forward for.

QWidget *makeBooks(Session &session, QWidget *parent)
{
    auto *page = new BooksUi::BooksPage(session, parent);
    QObject::connect(&session, &Session::bookRequested, page,
                     [page](const QString &book, const Assets::Filter &filter,
                            const QList<Assets::SortKey> &sort) {
                         if (book != Shell::kLabels)
                             page->openBook(book, filter, sort);
                     });
    return page;
}

QWidget *makeDisposal(Session &session, QWidget *parent)
{
    auto *page = new DisposalUi::DisposalPage(session, parent);
    QObject::connect(&session, &Session::actRequested, page,
                     [page](const QString &act, const QVector<qint64> &assets) {
                         if (act == "disposal.record"_L1)
                             page->recordFor(assets);
                     });
    QObject::connect(&session, &Session::openRequested, page,
                     [page](const Journal::ObjectRef &object) {
                         if (object.kind == "disposal"_L1)
                             page->showRecord(object.id);
                     });
    return page;
}

QWidget *makeOrganization(Session &session, QWidget *parent)
{
    auto *page = new OrganizationUi::OrganizationPage(session, parent);
    QObject::connect(&session, &Session::openRequested, page,
                     [page](const Journal::ObjectRef &object) { page->showObject(object); });
    QObject::connect(&session, &Session::actRequested, page, [page](const QString &act) {
        if (act == "person.add"_L1)
            page->showTab(OrganizationUi::OrganizationPage::Tab::Persons);
    });
    return page;
}

QWidget *makePolicy(Session &session, QWidget *parent)
{
    auto *page = new PolicyUi::PolicyPage(session, parent);
    QObject::connect(
        &session, &Session::clauseRequested, page, [page](qint64 policyId, const QString &clause) {
            if (!clause.isEmpty()) // else the policy itself is wanted, and the page is there
                page->showClause(policyId, clause);
        });
    QObject::connect(&session, &Session::openRequested, page, [page](const Journal::ObjectRef &object) {
        if (object.kind == "exception"_L1)
            page->showException(object.id);
    });
    return page;
}

QWidget *makeAssets(Session &session, QWidget *parent)
{
    auto *page = new AssetsUi::AssetPage(session, parent);
    QObject::connect(&session, &Session::assetsRequested, page, &AssetsUi::AssetPage::showFilter);
    QObject::connect(&session, &Session::openRequested, page,
                     [page](const Journal::ObjectRef &object) {
                         if (object.kind == "asset"_L1)
                             page->openAsset(object.id);
                     });
    QObject::connect(&session, &Session::actRequested, page,
                     [page](const QString &act, const QVector<qint64> &assets) {
                         if (act == "asset.new"_L1)
                             page->newAsset();
                         else if (act == "asset.relabel"_L1 && !assets.isEmpty())
                             page->relabel(assets.first());
                         else if (act == "asset.relabelProposed"_L1)
                             page->relabelProposed(assets.isEmpty() ? std::nullopt : std::optional(assets.first()));
                     });
    return page;
}

QWidget *makeMedia(Session &session, QWidget *parent)
{
    auto *page = new MediaUi::MediaPage(session, parent);
    QObject::connect(&session, &Session::openRequested, page,
                     [page](const Journal::ObjectRef &object) {
                         if (object.kind == "medium"_L1)
                             page->showMedium(object.id);
                     });
    QObject::connect(&session, &Session::actRequested, page,
                     [page](const QString &act, const QVector<qint64> &assets) {
                         if (act == "medium.store"_L1)
                             page->storeAssets(assets);
                     });
    QObject::connect(page, &MediaUi::MediaPage::labelsRequested, page, [page, &session](const QVector<qint64> &media, const QJsonObject &filter) {
        LabelsUi::LabelDialog::run(session, labelSources(), {u"medium"_s, media, filter, {}}, page);
    });
    return page;
}

QWidget *makeCustody(Session &session, QWidget *parent)
{
    auto *page = new CustodyUi::CustodyPage(session, parent);
    QObject::connect(&session, &Session::actRequested, page, [page](const QString &act, const QVector<qint64> &things) {
        if (act == "custody.draft"_L1 && !things.isEmpty())
            page->openDraft(things.first());
        else if (act.startsWith("custody."_L1))
            page->record(act.mid(8), things);
    });
    return page;
}

QWidget *makePermits(Session &session, QWidget *parent)
{
    auto *page = new PermitsUi::PermitPage(session, parent);
    QObject::connect(&session, &Session::openRequested, page, [page](const Journal::ObjectRef &object) {
        if (object.kind == "permit"_L1)
            page->showPermit(object.id);
    });
    return page;
}

QWidget *makeJournal(Session &session, QWidget *parent)
{
    return new JournalUi::JournalPage(session, parent);
}

QWidget *makeStart(Session &session, QWidget *parent)
{
    return new Start::StartPage(session, parent);
}

/// The navigation, from what is done every day to what is looked up.
QList<PageEntry> pages()
{
    QList<PageEntry> entries;
    entries.append({u"start"_s,
                    say(QT_TRANSLATE_NOOP("App", "今日")),
                    u"today"_s,
                    {},
                    makeStart,
                    Start::waitingCount});
    entries.append({u"assets"_s,
                    say(QT_TRANSLATE_NOOP("App", "資産")),
                    u"assets"_s,
                    {u"asset"_s},
                    makeAssets,
                    {}});
    entries.append({u"media"_s,
                    say(QT_TRANSLATE_NOOP("App", "媒体・機器")),
                    u"media"_s,
                    {u"medium"_s},
                    makeMedia,
                    {}});
    entries.append({u"custody"_s,
                    say(QT_TRANSLATE_NOOP("App", "受渡し")),
                    u"custody"_s,
                    {u"custody"_s},
                    makeCustody,
                    {}});
    entries.append({u"permits"_s,
                    say(QT_TRANSLATE_NOOP("App", "許可")),
                    u"permits"_s,
                    {u"permit"_s},
                    makePermits,
                    {}});
    entries.append({u"disposal"_s,
                    say(QT_TRANSLATE_NOOP("App", "廃棄")),
                    u"disposal"_s,
                    {u"disposal"_s},
                    makeDisposal,
                    {}});
    entries.append({u"books"_s,
                    say(QT_TRANSLATE_NOOP("App", "帳票")),
                    u"books"_s,
                    {u"book"_s},
                    makeBooks,
                    {}});
    entries.append({u"organization"_s,
                    say(QT_TRANSLATE_NOOP("App", "組織・場所")),
                    u"organization"_s,
                    {u"unit"_s, u"person"_s, u"role"_s, u"place"_s, u"field"_s},
                    makeOrganization,
                    {}});
    entries.append({u"policy"_s,
                    say(QT_TRANSLATE_NOOP("App", "規程")),
                    u"policy"_s,
                    {u"policy"_s, u"exception"_s},
                    makePolicy,
                    PolicyUi::waitingCount});
    entries.append({u"journal"_s,
                    say(QT_TRANSLATE_NOOP("App", "証跡")),
                    u"journal"_s,
                    {u"journal"_s},
                    makeJournal,
                    {}});
    return entries;
}

QList<Shell::BookEntry> books()
{
    QList<Shell::BookEntry> entries;
    for (const Assets::BookInfo &book : BooksUi::allBooks())
        entries.append({book.code, book.title});
    return entries;
}

void doWithLabels(Session &session, const Shell::LabelRequest &request, QWidget *parent)
{
    switch (request.what) {
    case Shell::LabelRequest::What::Worklist:
        LabelsUi::Worklist::open(session, labelSources(), parent);
        break;
    case Shell::LabelRequest::What::Mark:
        LabelsUi::openMarking(session, request, parent);
        break;
    case Shell::LabelRequest::What::Texts:
        LabelsUi::openLabelTexts(session, labelSources(), request, parent);
        break;
    }
}

std::optional<qint64> sampleBatch(Storage::Connection &db)
{
    for (const Takeover::BatchRow &batch : Takeover::batches(db)) {
        if (batch.sample && batch.undoneAt.isEmpty())
            return batch.id;
    }
    return std::nullopt;
}

} // namespace

Shell::Services windowServices()
{
    Shell::Services services;
    services.open = openRegister;
    services.create = createNewRegister;
    services.sample = [] { return sampleRegister(samplePath()); };
    services.sampleBatch = sampleBatch;
    services.pages = pages;
    services.books = books;
    services.welcome = [](QWidget *parent) { return new Start::StartScreen(parent); };
    services.askNewRegister = [](QWidget *parent) {
        return Start::CreateWizard::ask(createNewRegister, parent);
    };
    services.find = FindUi::FindPalette::open;
    services.takeOver = [](Session &session, QWidget *parent) {
        TakeoverUi::TakeoverWizard::run(session, parent);
    };
    services.takeoverHistory = [](Session &session, QWidget *parent) {
        TakeoverUi::HistoryDialog::run(session, parent);
    };
    services.writeWhole = [](Session &session, QWidget *parent) {
        Start::writeWholeRegister(
            session, folderRecord(session.openRegister(), session.personId()), parent);
    };
    services.fromFolder = [](QWidget *parent) {
        return Start::makeFromFolder(*assemble(), parent);
    };
    services.exportAssets = [](Session &session, const Assets::Filter &filter,
                               const QList<Assets::SortKey> &sort, const QStringList &columns,
                               QWidget *parent) {
        BooksUi::ExportDialog::run(session, filter, sort, parent, columns);
    };
    services.printLabels = [](Session &session, const Assets::Filter &filter,
                              const QList<Assets::SortKey> &sort, QWidget *parent) {
        LabelsUi::LabelDialog::run(session, labelSources(),
                                   {u"asset"_s, filter.ids, Assets::filterToJson(filter),
                                    Assets::sortToJson(sort)},
                                   parent);
    };
    services.labels = doWithLabels;
    return services;
}

} // namespace App
