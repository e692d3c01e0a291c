// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sessionbar.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Shell {

namespace {

constexpr int kGatherMs = 200;
constexpr int kAfterFirstListMs = 800; ///< what waits is counted when the first page has been read

} // namespace

Workspace::Workspace(Session &session, const Services &services, const QString &firstPage, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_entries(services.pages())
    , m_navigation(new Navigation(this))
    , m_bar(new SessionBar(session, this))
    , m_stack(new QStackedWidget(this))
    , m_foldWished(Preferences::isNavigationFolded())
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    for (const PageEntry &entry : std::as_const(m_entries))
        m_navigation->addEntry(entry.key, entry.title, entry.icon);
    connect(m_navigation, &Navigation::chosen, this, &Workspace::showPage);
    connect(m_bar, &SessionBar::findWanted, this, &Workspace::findWanted);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(kGatherMs);
    connect(&m_countTimer, &QTimer::timeout, this, &Workspace::refreshCounts);
    connect(&m_session, &Session::changed, &m_countTimer, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::actorChanged, &m_countTimer, qOverload<>(&QTimer::start));
    route();
    showPage(firstPage);
    if (m_currentKey.isEmpty() && !m_entries.isEmpty())
        showPage(m_entries.first().key);
    QTimer::singleShot(kAfterFirstListMs, this, &Workspace::refreshCounts);
}

QWidget *Workspace::currentPage() const
{
    return m_stack->currentWidget();
}

void Workspace::focusActor()
{
    m_bar->focusActor();
}

void Workspace::setNavigationFolded(bool folded)
{
    m_foldWished = folded;
    m_navigation->setFolded(folded || width() < kFoldBelow);
}

void Workspace::showPage(const QString &key)
{
    QWidget *page = pageFor(key);
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(key);
    if (!m_navigation->isAncestorOf(window()->focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
    if (m_currentKey == key)
        return;
    m_currentKey = key;
    emit pageChanged(key);
}

QWidget *Workspace::pageFor(const QString &key)
{
    if (QWidget *page = m_pages.value(key))
        return page;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.key != key)
            continue;
        QWidget *page = entry.make(m_session, m_stack);
        if (page->focusPolicy() == Qt::NoFocus && !page->focusProxy())
            page->setFocusPolicy(Qt::TabFocus); // so that its shortcuts work as soon as it is shown
        m_stack->addWidget(page);
        m_pages.insert(key, page);
        return page;
    }
    return nullptr;
}

bool Workspace::bringForward(const QString &room)
{
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (!entry.rooms.contains(room))
            continue;
        const bool isNew = !m_pages.contains(entry.key);
        showPage(entry.key);
        return isNew;
    }
    return false;
}

// A page connects itself to the session when it is made. One that is made by a request has missed that request, so it is
// said again: by then the page is there, and it is brought forward a second time without effect.
void Workspace::route()
{
    Session *session = &m_session;
    connect(session, &Session::openRequested, this,
            [this, session](const Journal::ObjectRef &object) {
                if (bringForward(object.kind))
                    emit session->openRequested(object);
            });
    connect(session, &Session::assetsRequested, this,
            [this, session](const Assets::Filter &filter) {
                if (bringForward(u"asset"_s))
                    emit session->assetsRequested(filter);
            });
    connect(session, &Session::bookRequested, this,
            [this, session](const QString &book, const Assets::Filter &filter,
                            const QList<Assets::SortKey> &sort) {
                if (book == kLabels) // printed of assets as books are, from wherever one is
                    m_services.printLabels(m_session, filter, sort, this);
                else if (bringForward(u"book"_s))
                    emit session->bookRequested(book, filter, sort);
            });
    connect(session, &Session::clauseRequested, this,
            [this, session](qint64 policyId, const QString &clause) {
                if (bringForward(u"policy"_s))
                    emit session->clauseRequested(policyId, clause);
            });
    connect(session, &Session::exportRequested, this,
            [this](const Assets::Filter &filter, const QList<Assets::SortKey> &sort,
                   const QStringList &columns) {
                if (m_services.exportAssets)
                    m_services.exportAssets(m_session, filter, sort, columns, this);
            });
    connect(&LabelDesk::of(m_session), &LabelDesk::asked, this,
            [this](const LabelRequest &request) { m_services.labels(m_session, request, this); });
    connect(session, &Session::actRequested, this, &Workspace::beginAct);
}

void Workspace::beginAct(const QString &act, const QVector<qint64> &assets)
{
    if (act == "ledger.takeOver"_L1) {
        if (m_services.takeOver)
            m_services.takeOver(m_session, this);
        return;
    }
    if (bringForward(act.section(u'.', 0, 0)))
        emit m_session.actRequested(act, assets);
}

void Workspace::refreshCounts()
{
    const Register::Actor actor = m_session.actor();
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (!entry.waiting)
            continue;
        m_session.read(
            this, [this, actor, key = entry.key, waiting = entry.waiting](Storage::Connection &db) {
                const int count = waiting(db, actor);
                return std::function<void()>(
                    [this, key, count] { m_navigation->setCount(key, count); });
            });
    }
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_navigation->setFolded(m_foldWished || event->size().width() < kFoldBelow);
}

} // namespace Shell
