// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assetdialog.h"

#include "ui/assets/assetform.h"
#include "ui/assets/formpane.h"
#include "ui/common/style.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTimer>

namespace AssetsUi {

void AssetDialog::jumpTo(int group)
{
    if (!m_form || group >= m_form->groups().size())
        return;
    auto *scroll = findChild<QScrollArea *>();
    const auto top = [scroll](const QWidget *widget) { return widget->mapTo(scroll->widget(), QPoint()).y(); };
    const QWidget *heading = m_form->groups().at(group).heading;
    for (Common::FormField *field : form()->fields()) {
        if (top(field) > top(heading)) {
            field->focusEditor();
            break;
        }
    }
    scroll->verticalScrollBar()->setValue(top(heading) - Common::kGrid);
}

void AssetDialog::check()
{
    // Which groups have something to correct is known once every field has been checked.
    QTimer::singleShot(0, this, &AssetDialog::markGroups);
}

void AssetDialog::markGroups()
{
    if (!m_form)
        return;
    QSet<int> wrong;
    for (const Common::FormField *field : form()->fields()) {
        if (field->error().isEmpty())
            continue;
        int at = 0;
        for (int group = 0; group < m_form->groups().size(); ++group) {
            if (m_form->groups().at(group).heading->mapTo(this, QPoint()).y() <= field->mapTo(this, QPoint()).y())
                at = group;
        }
        wrong.insert(at);
    }
    m_pane->setErrors(wrong);
}

} // namespace AssetsUi
