// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/labeldesk.h"

#include "ui/shell/session.h"

namespace Shell {

LabelDesk &LabelDesk::of(Session &session)
{
    auto *desk = session.findChild<LabelDesk *>(QString(), Qt::FindDirectChildrenOnly);
    return desk ? *desk : *new LabelDesk(&session);
}

} // namespace Shell
