// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/list/conditiongroupbox.h"

#include "ui/common/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Assets::ConditionGroup;

namespace AssetsUi {

namespace {

int codeOf(ConditionGroup::Join join, bool negated)
{
    return int(join) * 2 + (negated ? 1 : 0);
}

} // namespace

ConditionGroupBox::ConditionGroupBox(const ConditionWords &words, int depth, QWidget *parent)
    : QFrame(parent)
    , m_words(words)
    , m_depth(depth)
    , m_join(new QComboBox(this))
    , m_lines(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    m_join->addItem(tr("すべて満たすもの"), codeOf(ConditionGroup::Join::All, false));
    m_join->addItem(tr("どれかを満たすもの"), codeOf(ConditionGroup::Join::Any, false));
    m_join->addItem(tr("すべて満たすものを除く"), codeOf(ConditionGroup::Join::All, true));
    m_join->addItem(tr("どれかを満たすものを除く"), codeOf(ConditionGroup::Join::Any, true));
    m_join->setAccessibleName(tr("条件のつなぎ方"));
    auto *add = new QPushButton(depth == 0 ? tr("＋条件(&A)") : tr("＋条件"), this);
    add->setObjectName(u"addCondition"_s);
    add->setAutoDefault(false);
    auto *nest = new QPushButton(depth == 0 ? tr("＋まとまり(&G)") : tr("＋まとまり"), this);
    nest->setToolTip(tr("かっこに入れる条件のまとまりを加えます。"));
    nest->setObjectName(u"addGroup"_s);
    nest->setAutoDefault(false);
    nest->setVisible(depth < kDeepest);
    auto *head = new QHBoxLayout;
    head->addWidget(m_join);
    head->addStretch(1);
    head->addWidget(add);
    head->addWidget(nest);
    if (depth > 0) {
        auto *remove = new QToolButton(this);
        remove->setText(u"×"_s);
        remove->setAutoRaise(true);
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setToolTip(tr("このまとまりを取り除きます。"));
        remove->setAccessibleName(remove->toolTip());
        head->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, &ConditionGroupBox::removeRequested);
    }
    m_lines->setSpacing(Common::kGrid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Common::kGrid, Common::kGrid, Common::kGrid, Common::kGrid);
    layout->addLayout(head);
    layout->addLayout(m_lines);
    connect(m_join, &QComboBox::currentIndexChanged, this, &ConditionGroupBox::changed);
    connect(add, &QPushButton::clicked, this, [this] { addCondition()->fieldBox()->setFocus(); });
    connect(nest, &QPushButton::clicked, this, [this] {
        ConditionGroupBox *box = addGroup();
        box->m_join->setCurrentIndex(1); // a group inside is mostly there for its "or"
        box->addCondition()->fieldBox()->setFocus();
    });
}

ConditionRow *ConditionGroupBox::addCondition()
{
    auto *row = new ConditionRow(m_words, this);
    m_rows += row;
    m_lines->insertWidget(int(m_rows.size()) - 1, row); // groups stand below the lines
    connect(row, &ConditionRow::changed, this, &ConditionGroupBox::changed);
    connect(row, &ConditionRow::removeRequested, this, [this, row] { removeRow(row); });
    row->show();
    emit changed();
    return row;
}

ConditionGroupBox *ConditionGroupBox::addGroup()
{
    auto *box = new ConditionGroupBox(m_words, m_depth + 1, this);
    m_groups += box;
    m_lines->addWidget(box);
    connect(box, &ConditionGroupBox::changed, this, &ConditionGroupBox::changed);
    connect(box, &ConditionGroupBox::removeRequested, this, [this, box] { removeGroup(box); });
    box->show();
    emit changed();
    return box;
}

void ConditionGroupBox::removeRow(ConditionRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    m_rows.removeAt(at);
    row->hide();
    row->deleteLater(); // its own button was clicked
    if (!m_rows.isEmpty())
        m_rows.at(std::min(at, m_rows.size() - 1))->fieldBox()->setFocus();
    else
        m_join->setFocus();
    emit changed();
}

void ConditionGroupBox::removeGroup(ConditionGroupBox *group)
{
    m_groups.removeAll(group);
    group->hide();
    group->deleteLater();
    m_join->setFocus();
    emit changed();
}

void ConditionGroupBox::setGroup(const ConditionGroup &group)
{
    m_join->setCurrentIndex(m_join->findData(codeOf(group.join, group.negated)));
    for (const Assets::Condition &condition : group.conditions) {
        if (!Assets::findField(m_words.fields, condition.field)) {
            m_kept += condition; // not to be asked here: search words, a batch
        } else if (condition.values.size() > 1 && condition.test != Assets::Test::Between) {
            ConditionGroup each{ConditionGroup::Join::Any, condition.negated, {}, {}};
            for (const QString &value : condition.values)
                each.conditions += Assets::Condition{condition.field, condition.test, {value}, false};
            addGroup()->setGroup(each);
        } else {
            addCondition()->setCondition(condition);
        }
    }
    for (const ConditionGroup &inner : group.groups)
        addGroup()->setGroup(inner);
}

std::optional<ConditionGroup> ConditionGroupBox::group(bool tell) const
{
    const int code = m_join->currentData().toInt();
    ConditionGroup group{ConditionGroup::Join(code / 2), code % 2 == 1, m_kept, {}};
    bool whole = true;
    for (ConditionRow *row : m_rows) {
        const auto condition = row->condition();
        if (tell)
            row->showProblem(row->problem());
        if (condition)
            group.conditions += *condition;
        whole = whole && condition;
    }
    for (const ConditionGroupBox *box : m_groups) {
        const auto inner = box->group(tell);
        if (inner && !inner->isEmpty())
            group.groups += *inner;
        whole = whole && inner;
    }
    return whole ? std::optional(group) : std::nullopt;
}

} // namespace AssetsUi
