// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policypage.h"

#include "models/organization/policybooks.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "ui/common/keeping/keptforms.h"
#include "ui/common/rowsmodel.h"
#include "ui/policy/exceptionlist.h"
#include "ui/policy/policysheet.h"
#include "ui/policy/policytext.h"
#include "ui/policy/reclassificationlist.h"
#include "ui/shell/factsheet.h"

#include <QAction>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace PolicyUi {

PolicyPage::PolicyPage(Shell::Session &session, QWidget *parent)
    : Page(tr("規程"), u"policy"_s, parent)
    , m_session(session)
    , m_model(new Common::RowsModel(
          {{u"title"_s, tr("規程"), {}, 240},
           {u"version"_s, tr("版"), {}, 50, true, true, Qt::AlignRight | Qt::AlignVCenter},
           {u"confirmation"_s, tr("設定の確認"), {}, 190},
           {u"organization"_s, tr("団体"), {}, 130},
           {u"enactedOn"_s, tr("制定・施行"), {}, 130}},
          this))
    , m_tabs(new QTabWidget(this))
    , m_sheet(new Shell::FactSheet(tr("規程の内容"), this))
    , m_text(new PolicyText(session, this))
    , m_list(new ReclassificationList(session, this))
    , m_exceptions(new ExceptionList(session, this))
    , m_kept(new Common::KeptForms(
          *messageBar(), [this] { return Common::FormKeeper::left(m_session.openRegister().path(), m_session.personId(), {u"policy.revise"_s}); },
          [this](const Common::FormKeeper::Kept &kept) { return resume(kept.params); }))
{
    setChipsVisible(false);
    searchBox()->setPlaceholderText(tr("規程の内容を探す"));
    table()->setModel(m_model);
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
    table()->setEmptyState(tr("規程がまだありません。"), tr("規程を加える"));
    m_tabs->addTab(m_sheet, tr("内容"));
    m_tabs->addTab(m_text, tr("本文"));
    m_tabs->addTab(m_list, tr("再分類"));
    m_tabs->addTab(m_exceptions, tr("例外措置"));
    m_tabs->setMinimumWidth(560);
    setDetail(m_tabs);
    buildActs();
    connect(m_list, &ReclassificationList::failed, this,
            [this](const Support::Error &error) { messageBar()->showError(error); });
    connect(m_list, &ReclassificationList::countChanged, this, [this](int count) {
        m_tabs->setTabText(m_tabs->indexOf(m_list), count > 0 ? tr("再分類 %1 件").arg(count) : tr("再分類"));
    });
    connect(m_exceptions, &ExceptionList::failed, this,
            [this](const Support::Error &error) { messageBar()->showError(error); });
    connect(m_exceptions, &ExceptionList::countChanged, this, [this](int waiting) {
        m_tabs->setTabText(m_tabs->indexOf(m_exceptions), waiting > 0 ? tr("例外措置 %1 件").arg(waiting) : tr("例外措置"));
    });
    connect(m_text, &PolicyText::attachRequested, this, &PolicyPage::askAttachment);
    connect(m_text, &PolicyText::failed, this,
            [this](const Support::Error &error) { messageBar()->showError(error); });
    connect(table(), &Common::TableView::sortRequested, m_model, &Common::RowsModel::sortBy);
    connect(table(), &Common::TableView::currentRowChanged, this, &PolicyPage::showPolicy);
    connect(table(), &Common::TableView::emptyActionTriggered, this, &PolicyPage::addPolicy);
    connect(this, &Page::searchChanged, this, &PolicyPage::find);
    connect(this, &Page::refreshRequested, this, &PolicyPage::refresh);
    connect(&session, &Shell::Session::changed, this,
            [this](const QList<Journal::ObjectRef> &objects) {
                const bool concerned =
                    std::any_of(objects.cbegin(), objects.cend(),
                                [](const auto &object) { return object.kind == "policy"_L1; });
                const bool decided =
                    std::any_of(objects.cbegin(), objects.cend(),
                                [](const auto &object) { return object.kind == "asset"_L1; });
                if (decided && !concerned && isVisible() && m_list->count() > 0)
                    m_list->refresh();
                m_stale = m_stale || concerned;
                if (concerned && isVisible())
                    refresh();
            });
}

void PolicyPage::buildActs()
{
    connect(addAct(tr("規程を加える・新しい版にする(&N)…")), &QAction::triggered, this,
            &PolicyPage::addPolicy);
    connect(addAct(tr("改正を取り込む(&R)…"), ActNeeds::OneRow), &QAction::triggered, this,
            &PolicyPage::revise);
    connect(addAct(tr("規程を編集(&E)…"), ActNeeds::OneRow), &QAction::triggered, this, &PolicyPage::editPolicy);
    connect(addAct(tr("版を比べる(&V)…"), ActNeeds::OneRow), &QAction::triggered, this, &PolicyPage::compareVersions);
    connect(addAct(tr("規程設定書(&B)…")), &QAction::triggered, this, [this] {
        emit m_session.bookRequested(QString::fromLatin1(Organization::kPolicySettingsBook), {}, {});
    });
    connect(addAct(tr("設定を確認する(&C)…"), ActNeeds::OneRow), &QAction::triggered, this,
            &PolicyPage::confirmSettings);
    connect(addAct(tr("本文を添付(&A)…"), ActNeeds::OneRow), &QAction::triggered, this,
            &PolicyPage::askAttachment);
}

void PolicyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
    m_kept->offer();
}

void PolicyPage::refresh()
{
    try {
        m_policies = Register::storedPolicies(m_session.db());
    } catch (const Storage::DbError &error) {
        messageBar()->showError(error.toError(m_session.db().path()));
        return;
    }
    m_stale = false;
    QList<Common::RowsModel::Item> items;
    for (const Register::StoredPolicy &policy : std::as_const(m_policies)) {
        const Policy::Document &document = *policy.document;
        items.append({policy.id,
                      {policy.title, document.version,
                       policy.confirmation
                           ? tr("確認済 %1 %2").arg(Support::wareki(policy.confirmation->on),
                                                    policy.confirmation->number)
                           : tr("未確認"),
                       document.organization,
                       document.enactedOn ? Support::wareki(*document.enactedOn) : QString()}});
    }
    m_model->setItems(items);
    setCounts(items.size(), std::nullopt);
    m_shownVersion = 0;
    if (!table()->currentId() && !items.isEmpty())
        table()->selectId(items.constFirst().id);
    showPolicy();
}

const Register::StoredPolicy *PolicyPage::current() const
{
    const auto id = table()->currentId();
    for (const Register::StoredPolicy &policy : m_policies) {
        if (id && policy.id == *id)
            return &policy;
    }
    return nullptr;
}

void PolicyPage::showPolicy()
{
    const Register::StoredPolicy *policy = current();
    if (!policy) {
        m_sheet->showPlaceholder(tr("一覧で規程を選ぶと、ここに表示します。"));
        m_text->setPolicy(std::nullopt);
        m_list->setPolicy(std::nullopt);
        m_exceptions->setPolicy(std::nullopt);
        m_shownVersion = 0;
        return;
    }
    if (policy->versionId == m_shownVersion)
        return;
    m_shownVersion = policy->versionId;
    writePolicy(*m_sheet, *policy->document);
    m_text->setPolicy(policy->id);
    m_list->setPolicy(policy->id);
    m_exceptions->setPolicy(*policy);
}

void PolicyPage::find(const QString &text)
{
    if (text.isEmpty())
        return;
    m_tabs->setCurrentWidget(m_sheet);
    m_sheet->complete();
    m_sheet->moveCursor(QTextCursor::Start);
    if (m_sheet->find(text))
        messageBar()->clear();
    else
        messageBar()->showMessage(MessageBar::Kind::Info,
                                  tr("「%1」は、この規程の内容に見つかりません。").arg(text));
}

void PolicyPage::showClause(qint64 policyId, const QString &clause)
{
    if (m_stale)
        refresh();
    if (!table()->selectId(policyId)) {
        messageBar()->showMessage(MessageBar::Kind::Info, tr("その規程は、この台帳にありません。"));
        return;
    }
    showPolicy();
    if (clause.isEmpty()) // the policy itself is wanted
        return;
    const QStringList searches = clauseSearches(*current()->document, clause);
    m_sheet->complete();
    m_sheet->moveCursor(QTextCursor::Start);
    const bool inSheet = m_sheet->find(searches.constFirst());
    const bool inText = m_text->hasText() && m_text->find(searches);
    m_tabs->setCurrentWidget(inText ? static_cast<QWidget *>(m_text) : m_sheet);
    if (!inText && !inSheet)
        messageBar()->showMessage(
            MessageBar::Kind::Info,
            tr("条項「%1」は見つかりませんでした。本文を添付すると、そこから探します。")
                .arg(clause));
    else
        messageBar()->clear();
}

} // namespace PolicyUi
