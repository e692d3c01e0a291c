// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actdialog.h"
#include "ui/shell/labeldesk.h"

namespace LabelsUi {

/// 貼付済み（現物確認）: the label is on many things, which somebody has seen: one day, one person, one reason for all of them.
/// For the first day, when a whole section bears its labels, and after a sheet has been stuck on.
[[nodiscard]] Shell::ActDialog *makeMarking(Shell::Session &session, const Shell::LabelRequest &request, QWidget *parent = nullptr);
void openMarking(Shell::Session &session, const Shell::LabelRequest &request, QWidget *parent);

} // namespace LabelsUi
