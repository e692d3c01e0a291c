// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessionbar.h"

#include "models/organization/organizationqueries.h"
#include "models/register/policies.h"
#include "ui/common/choicebox.h"
#include "ui/common/parts/tonelabel.h"
#include "ui/common/style.h"
#include "ui/shell/preferences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace Shell {

namespace {

constexpr int kActorCharacters = 18;

} // namespace

SessionBar::SessionBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_organization(new QLabel(this))
    , m_policy(new QToolButton(this))
    , m_addPerson(new QToolButton(this))
    , m_actor(new Common::ChoiceBox(this))
{
    setObjectName(u"sessionBar"_s);
    m_policy->setObjectName(u"policyButton"_s);
    m_policy->setAutoRaise(true);
    m_policy->setFocusPolicy(Qt::StrongFocus);
    m_policy->setToolTip(tr("適用している規程を開きます。"));
    m_actor->setObjectName(u"actorChoiceBox"_s);
    m_actor->setMinimumContentsLength(kActorCharacters);
    m_actor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_actor->setToolTip(tr("操作者は自己申告です。選んだ人の名が証跡と帳票に残ります。"));
    m_addPerson->setObjectName(u"addPersonButton"_s);
    m_addPerson->setText(tr("操作者になる職員を加える"));
    m_addPerson->setAutoRaise(true);
    m_addPerson->setFocusPolicy(Qt::StrongFocus);
    auto *find = new QToolButton(this);
    find->setObjectName(u"findButton"_s);
    find->setText(tr("全体から探す　Ctrl+K"));
    find->setAutoRaise(true);
    find->setFocusPolicy(Qt::TabFocus);
    find->setToolTip(tr("資産、組織、職員、場所、廃棄、規程の条項、帳票、操作から探します。"));
    connect(find, &QToolButton::clicked, this, &SessionBar::findWanted);
    auto *label = new QLabel(tr("操作者(&U)"), this);
    label->setBuddy(m_actor);
    auto *declared = new Common::ToneLabel(tr("自己申告"), Common::Tone::Muted, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid / 2, 2 * kGrid, kGrid / 2);
    layout->setSpacing(kGrid);
    layout->addWidget(m_organization);
    layout->addStretch(1);
    layout->addWidget(find);
    layout->addSpacing(kGrid);
    layout->addWidget(m_policy);
    layout->addSpacing(kGrid);
    layout->addWidget(m_addPerson);
    layout->addWidget(label);
    layout->addWidget(m_actor);
    layout->addWidget(declared);
    connect(m_policy, &QToolButton::clicked, this,
            [this] { emit m_session.clauseRequested(m_policyId, {}); });
    connect(m_addPerson, &QToolButton::clicked, this,
            [this] { emit m_session.actRequested(u"person.add"_s, {}); });
    connect(m_actor, &Common::ChoiceBox::chosenChanged, this, &SessionBar::choose);
    connect(&m_session, &Session::changed, this, &SessionBar::refresh);
    loadPolicy();
    loadPersons();
}

void SessionBar::focusActor()
{
    m_actor->setFocus(Qt::ShortcutFocusReason);
    m_actor->showPopup();
}

void SessionBar::loadPersons()
try {
    m_loading = true;
    QList<Common::Choice> choices;
    for (const Organization::PersonRow &row :
         Organization::personRows(m_session.db(), m_session.openRegister().clock().today()))
        choices.append(
            {row.id, row.name, QStringList{row.unitName, row.post}.join(u' ').trimmed(), true});
    m_addPerson->setVisible(choices.isEmpty());
    m_actor->setChoices(choices, tr("（選んでいません）"));
    if (m_session.personId())
        m_actor->setChosen(QVariant::fromValue(*m_session.personId()));
    m_loading = false;
} catch (const Storage::DbError &error) {
    m_loading = false;
    qWarning("persons: %s", error.what());
}

void SessionBar::loadPolicy()
try {
    m_organization->setText(Register::info(m_session.db(), u"organization"_s));
    const QList<Register::StoredPolicy> policies = Register::storedPolicies(m_session.db());
    m_policy->setVisible(!policies.isEmpty());
    if (policies.isEmpty())
        return;
    m_policyId = policies.first().id;
    const Policy::Document &first = *policies.first().document;
    const QString more = policies.size() > 1 ? tr(" ほか %1").arg(policies.size() - 1) : QString();
    m_policy->setText(tr("規程: %1 v%2%3")
                          .arg(first.shortName.isEmpty() ? first.title : first.shortName)
                          .arg(first.version)
                          .arg(more));
    m_policy->setAccessibleDescription(first.title);
} catch (const Storage::DbError &error) {
    qWarning("policy: %s", error.what());
}

void SessionBar::choose()
{
    if (m_loading)
        return;
    m_session.setPersonId(m_actor->chosenId());
    Preferences::setLastPerson(m_session.openRegister().path(), m_actor->chosenId());
}

void SessionBar::refresh(const QList<Journal::ObjectRef> &objects)
{
    const auto touches = [&objects](const QString &kind) {
        return std::any_of(objects.cbegin(), objects.cend(),
                           [&kind](const auto &object) { return object.kind == kind; });
    };
    if (touches(u"person"_s) || touches(u"unit"_s))
        loadPersons();
    if (touches(u"policy"_s) || touches(u"register"_s))
        loadPolicy();
}

void SessionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace Shell
