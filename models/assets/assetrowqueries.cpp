// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrowqueries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Assets {

QString versionMark(const Policy::Document &policy)
{
    return QCoreApplication::translate("Assets", QT_TRANSLATE_NOOP("Assets", "〔第%1版〕")).arg(policy.version);
}

bool staysOpen(const Field &field)
{
    return field.code == "number"_L1 || field.code == "unit"_L1 || field.code == "place"_L1 || field.code == "state"_L1
        || field.code == "policy"_L1 || field.code == "labelDue"_L1 || field.code == "confirmedOn"_L1 || field.type == FieldType::Level;
}

} // namespace Assets
