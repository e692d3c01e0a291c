// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/customfields.h"

#include "models/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Assets {

QList<CustomField> customFields(Storage::Connection &db)
{
    Query query(db, u"SELECT id, label, type, options FROM custom_field WHERE object_kind = 'asset' AND retired = 0 ORDER BY position, id"_s);
    query.run();
    QList<CustomField> fields;
    while (query.next()) {
        CustomField field{query.integer(0), query.text(1), query.text(2), {}};
        for (const QJsonValue &option : QJsonDocument::fromJson(query.text(3).toUtf8()).array())
            field.options.append(option.toString());
        fields.append(field);
    }
    return fields;
}

} // namespace Assets
