// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelsource.h"
#include "models/labels/labeltexts.h"
#include "ui/shell/labeldesk.h"
#include "ui/shell/session.h"

#include <QMenu>

namespace LabelsUi {

/// 表示の文字をコピー: one entry for each place where the policy wants the class to be seen. What is chosen goes to the clipboard;
/// copying out is an act, so the journal says it.
class LabelTextMenu final : public QMenu
{
    Q_OBJECT

public:
    LabelTextMenu(Shell::Session &session, const QString &number, const QList<Labels::TargetText> &texts, QWidget *parent = nullptr);

private:
    void copy(const Labels::TargetText &text);

    Shell::Session &m_session;
    QString m_number;
};

/// Reads the one thing that is asked about, then shows the menu: at the pointer where it was asked for by mouse, else over `parent`.
void openLabelTexts(Shell::Session &session, const Labels::LabelSources &sources, const Shell::LabelRequest &request, QWidget *parent);

} // namespace LabelsUi
