// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialog.h"
#include "ui/shell/session.h"

#include <QJsonObject>

#include <functional>

namespace Shell {

/// 相談 (遵守困難): every refusal by a rule of a policy offers to ask the role that the policy names for it.
/// Where the policy has an article on exceptions that may set the rule aside, it offers to apply for one as well.
/// The items with a button on those that refuse; other items stay as they are.
[[nodiscard]] QList<Common::FindingItem> withConsultation(Storage::Connection &db, QList<Common::FindingItem> items);
/// Makes these buttons work in this form. `about` names the thing: {object: number}, or {unit: id} while it has none.
void offerConsultation(Session &session, Common::FormDialog &dialog, std::function<QJsonObject()> about);

} // namespace Shell
