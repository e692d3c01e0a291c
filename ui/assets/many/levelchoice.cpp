// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/many/levelchoice.h"

#include "ui/assets/policywords.h"
#include "ui/common/choicebox.h"
#include "ui/common/style.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace AssetsUi {

namespace {

const QString kUnclassified = u"-"_s; // no level has this code: it is none

} // namespace

LevelChoice::LevelChoice(const Policy::Document &policy, const Policy::Axis &axis, QObject *parent)
    : QObject(parent)
    , m_axis(axis)
    , m_box(new Common::ChoiceBox)
    , m_field(new Common::FormField(axis.label, m_box))
    , m_below(new QWidget)
{
    QList<Common::Choice> choices;
    auto *layout = new QVBoxLayout(m_below);
    layout->setContentsMargins(0, Common::kGrid / 2, 0, 0);
    layout->setSpacing(0);
    for (const Policy::Level &level : axis.levels) {
        choices.append({level.code, levelText(level), {}, true});
        for (const Policy::Ground &ground : level.grounds) {
            auto *box = new QCheckBox(ground.text);
            box->setMinimumHeight(Common::kRowHeight);
            box->setToolTip(ground.source.clause);
            layout->addWidget(box);
            m_grounds.append({level.code, ground.code, box});
            connect(box, &QCheckBox::toggled, this, &LevelChoice::changed);
        }
    }
    choices.append({kUnclassified, tr("%1に戻す").arg(policy.term(u"unclassified"_s, tr("未分類"))), {}, true});
    m_box->setChoices(choices, tr("（変えない）"));
    m_box->setMinimumContentsLength(10);
    m_field->setKey(u"levels."_s + axis.code);
    m_field->addBelow(m_below);
    connect(m_box, &Common::ChoiceBox::chosenChanged, this, [this] {
        showGrounds();
        emit changed();
    });
    showGrounds();
}

bool LevelChoice::isChosen() const
{
    return !m_box->chosenCode().isEmpty();
}

QString LevelChoice::level() const
{
    const QString code = m_box->chosenCode();
    return code == kUnclassified ? QString() : code;
}

void LevelChoice::setUnclassified()
{
    m_box->setChosen(kUnclassified);
}

void LevelChoice::setLevel(const QString &code)
{
    m_box->setChosen(code.isEmpty() ? QVariant() : QVariant(code));
}

QStringList LevelChoice::grounds() const
{
    QStringList codes;
    for (const Ground &ground : m_grounds) {
        if (ground.level == level() && ground.box->isChecked())
            codes.append(ground.code);
    }
    return codes;
}

QCheckBox *LevelChoice::groundBox(const QString &level, const QString &ground) const
{
    for (const Ground &one : m_grounds) {
        if (one.level == level && one.code == ground)
            return one.box;
    }
    return nullptr;
}

void LevelChoice::showGrounds()
{
    bool any = false;
    for (const Ground &ground : std::as_const(m_grounds)) {
        ground.box->setVisible(ground.level == level());
        any = any || ground.level == level();
    }
    m_below->setVisible(any);
}

} // namespace AssetsUi
