// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/organizationpage.h"

#include "models/media/mediumqueries.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"
#include "models/storage/dberror.h"
#include "ui/organization/fieldstab.h"
#include "ui/organization/holdingsdialog.h"
#include "ui/organization/personstab.h"
#include "ui/organization/placestab.h"
#include "ui/organization/rolestab.h"
#include "ui/organization/unitstab.h"

#include <QAction>
#include <QCheckBox>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace OrganizationUi {

OrganizationPage::OrganizationPage(Shell::Session &session, QWidget *parent)
    : Page(tr("組織・場所"), u"organization"_s, parent)
    , m_session(session)
    , m_tabs(new QTabWidget(this))
    , m_withEnded(new QCheckBox(tr("終わったものも表示(&X)"), this))
{
    setChipsVisible(false);
    addHeaderWidget(m_withEnded);
    addTab(new UnitsTab(session, this), tr("組織"));
    addTab(new PersonsTab(session, this), tr("職員"));
    addTab(new RolesTab(session, this), tr("役割"));
    addTab(new PlacesTab(session, this), tr("保管場所"));
    addTab(new FieldsTab(session, this), tr("独自項目"));
    setMainWidget(m_tabs);
    m_add = addAct(tr("加える"), ActNeeds::Nothing, QKeySequence::New);
    m_edit = addAct(tr("直す"));
    m_close = addAct(tr("終える"));
    m_holdings = addAct(tr("保管内容(&H)…"));
    connect(m_holdings, &QAction::triggered, this, &OrganizationPage::showHoldings);
    connect(m_add, &QAction::triggered, this, [this] { currentTab()->add(); });
    connect(m_edit, &QAction::triggered, this, [this] { currentTab()->edit(); });
    connect(m_close, &QAction::triggered, this, [this] { currentTab()->close(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &OrganizationPage::tabChanged);
    connect(m_withEnded, &QCheckBox::toggled, this, [this](bool on) {
        for (ListTab *list : std::as_const(m_lists))
            list->setWithEnded(on);
    });
    connect(this, &Page::searchChanged, this,
            [this](const QString &text) { currentTab()->search(text); });
    connect(this, &Page::refreshRequested, this, &OrganizationPage::refreshAll);
    connect(&session, &Shell::Session::changed, this,
            [this](const QList<Journal::ObjectRef> &objects) {
                const QSet<QString> ours{u"unit"_s,  u"person"_s, u"role"_s,    u"place"_s,
                                         u"field"_s, u"policy"_s, u"takeover"_s};
                const bool concerned =
                    std::any_of(objects.cbegin(), objects.cend(),
                                [&](const auto &object) { return ours.contains(object.kind); });
                m_stale = m_stale || concerned;
                if (concerned && isVisible())
                    refreshAll();
            });
    tabChanged();
}

void OrganizationPage::addTab(ListTab *list, const QString &title)
{
    m_lists += list;
    m_tabs->addTab(list, title);
    list->table()->setAccessibleName(tr("%1の一覧").arg(title));
    connect(list, &ListTab::currentChanged, this, &OrganizationPage::updateRowActs);
    connect(list, &ListTab::rowsChanged, this, &OrganizationPage::updateRowActs);
    connect(list, &ListTab::failed, this,
            [this](const Support::Error &error) { messageBar()->showError(error); });
}

ListTab *OrganizationPage::tab(Tab tab) const
{
    return m_lists.at(int(tab));
}

ListTab *OrganizationPage::currentTab() const
{
    return m_lists.at(std::max(0, m_tabs->currentIndex()));
}

void OrganizationPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

bool OrganizationPage::showObject(const Journal::ObjectRef &object)
{
    const QStringList kinds{u"unit"_s, u"person"_s, u"role"_s, u"place"_s, u"field"_s};
    const qsizetype index = kinds.indexOf(object.kind);
    if (index < 0)
        return false;
    refreshAll();
    m_tabs->setCurrentIndex(int(index));
    currentTab()->table()->selectId(object.id);
    return true;
}

void OrganizationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refreshAll();
}

void OrganizationPage::refreshAll()
{
    m_stale = false;
    for (ListTab *list : std::as_const(m_lists))
        list->refresh();
}

void OrganizationPage::tabChanged()
{
    const TabActs texts = currentTab()->acts();
    m_add->setText(texts.add);
    m_edit->setText(texts.edit);
    m_edit->setVisible(!texts.edit.isEmpty());
    m_close->setText(texts.close);
    m_close->setVisible(!texts.close.isEmpty());
    currentTab()->search(searchBox()->text());
    updateRowActs();
}

void OrganizationPage::updateRowActs()
{
    if (!m_add)
        return;
    const ListTab *list = currentTab();
    const bool isRoles = list == tab(Tab::Roles);
    setCounts(list->shown(), list->total());
    setActAllowed(m_add, !isRoles || list->mayEdit(), tr("一覧で役割を選ぶと使えます。"));
    setActAllowed(m_edit, list->mayEdit(), tr("一覧で 1 件を選ぶと使えます。"));
    setActAllowed(m_close, list->mayClose(), tr("使っているものを一覧で選ぶと使えます。"));
    m_holdings->setVisible(list == tab(Tab::Units) || list == tab(Tab::Persons) || list == tab(Tab::Places));
    setActAllowed(m_holdings, list->table()->currentId().has_value(), tr("一覧で 1 件を選ぶと使えます。"));
}

void OrganizationPage::showHoldings()
{
    const ListTab *list = currentTab();
    const auto id = list->table()->currentId();
    if (!id)
        return;
    Media::MediumFilter scope;
    QString name;
    try {
        if (list == tab(Tab::Units)) {
            scope.units = Organization::withDescendants(m_session.db(), *id);
            name = Organization::unitPath(m_session.db(), *id);
        } else if (list == tab(Tab::Persons)) {
            scope.holderId = *id;
            name = Organization::personNames(m_session.db()).value(*id);
        } else if (list == tab(Tab::Places)) {
            scope.placeId = *id;
            name = Places::placePath(m_session.db(), *id);
        }
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
        return;
    }
    (new HoldingsDialog(m_session, scope, name, this))->open();
}

} // namespace OrganizationUi
