// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "ui/assets/policywords.h"

#include <QDate>
#include <QJsonValue>

#include <functional>

class QWidget;

namespace AssetsUi {

/// What one field of an asset is written in, for any form.
struct FieldEditor {
    QWidget *widget = nullptr; ///< nullptr for levels, which have a box of their own; still without a parent
    bool isShort = false;      ///< two fit in a line
    QString support;
    bool required = false;
    std::function<QJsonValue()> get; ///< as the acts take it; an empty text for none
    std::function<void(const QJsonValue &)> set;
};
[[nodiscard]] FieldEditor makeEditor(const Assets::Field &field, const Lookups &lookups, QDate today);

} // namespace AssetsUi
