// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/staledialog.h"

#include "ui/assets/assetform.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace AssetsUi {

StaleDialog::StaleDialog(const QList<Conflict> &conflicts, const AssetForm &form, QWidget *parent)
    : FormDialog(tr("ほかの人が先に変更しました"), u"assets/stale"_s, parent)
{
    this->form()->addNote(tr("編集している間に、この資産は保存し直されました。違っている項目ごとに、どちらを使うか選んでください。入力した内容は消えません。"));
    for (const Conflict &conflict : conflicts) {
        // Grounds go with their level, and what only the form knows needs no question.
        if (!conflict.key.startsWith("grounds."_L1))
            addLine(conflict, form);
    }
    setActText(tr("選んだ内容で続ける(&O)"));
}

void StaleDialog::addLine(const Conflict &conflict, const AssetForm &form)
{
    const auto text = [&form, &conflict](const QJsonValue &value) {
        const QString shown = form.shown(conflict.key, value);
        return shown.isEmpty() ? tr("（空欄）") : QString(shown).replace(u'\n', u" ／ "_s);
    };
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Common::kGrid);
    auto *mine = new QRadioButton(tr("自分の入力: %1").arg(text(conflict.yours)), holder);
    auto *other = new QRadioButton(tr("今の内容: %1").arg(text(conflict.theirs)), holder);
    mine->setObjectName(u"mine."_s + conflict.key);
    other->setObjectName(u"theirs."_s + conflict.key);
    for (QRadioButton *button : {mine, other}) {
        button->setMinimumHeight(Common::kRowHeight);
        layout->addWidget(button, 1);
    }
    (conflict.youChanged ? mine : other)->setChecked(true);
    Common::FormField *field = this->form()->addField(form.labelOf(conflict.key), holder, Common::Need::Unsaid, conflict.key);
    if (conflict.youChanged && conflict.theyChanged)
        field->setSupport(tr("両方で変更されています。"));
    m_lines.append({conflict, mine});
}

Answers StaleDialog::merged(const Answers &theirs) const
{
    Answers answers = theirs;
    for (const Line &line : m_lines) {
        if (line.mine->isChecked())
            answers.insert(line.conflict.key, line.conflict.yours);
    }
    return answers;
}

} // namespace AssetsUi
