// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/sheetrepository.h"

#include "models/labels/labelsheetjson.h"
#include "models/register/policies.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Labels {

namespace {

const QString kOwnSheets = u"label_sheets"_s;

} // namespace

QList<LabelSheet> ownSheets(Storage::Connection &db)
{
    QList<LabelSheet> sheets;
    for (const QJsonValue &value : QJsonDocument::fromJson(Register::info(db, kOwnSheets).toUtf8()).array()) {
        if (const auto sheet = sheetFromJson(value.toObject()))
            sheets.append(*sheet);
    }
    return sheets;
}

void storeOwnSheets(Register::ActContext &context, const QList<LabelSheet> &sheets)
{
    QJsonArray json;
    for (const LabelSheet &sheet : sheets)
        json.append(toJson(sheet));
    Register::setInfo(context, kOwnSheets, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

QList<LabelSheet> allSheets(Storage::Connection &db)
{
    return ownSheets(db) + shippedSheets();
}

std::optional<LabelSheet> findSheet(Storage::Connection &db, const QString &name)
{
    const QList<LabelSheet> sheets = allSheets(db);
    const auto found = std::find_if(sheets.cbegin(), sheets.cend(), [&name](const LabelSheet &sheet) { return sheet.isCalled(name); });
    return found == sheets.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Labels
