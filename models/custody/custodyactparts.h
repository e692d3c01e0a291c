// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodydraft.h"

namespace Custody {

/// What the acts of the room share. All functions throw DbError.

/// Fills in event, the thing as it will be, and what the rules say. Errors for times in the wrong order.
void settle(Register::ActContext &context, const Wish &wish, Item &item, QList<Register::FieldError> &errors);

/// Writes the event and the thing, in an entry of its own. The id of the event.
qint64 write(Register::ActContext &context, const Item &item, const QJsonObject &summary);
/// number, name, what happened: what the sentence of the entry is made of.
[[nodiscard]] QJsonObject summaryOf(const Item &item);

} // namespace Custody
