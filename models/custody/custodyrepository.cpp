// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodyrepository.h"

#include "models/custody/custodyfield.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Custody {

namespace {

QVariant idOrNull(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

} // namespace

Journal::TableDescriptor eventTable()
{
    QStringList columns{u"object_kind"_s, u"object_id"_s, u"kind"_s, u"happened_at"_s, u"entered_at"_s, u"late=0"_s, u"fact=0"_s, u"state_before"_s,
                        u"state_after"_s, u"due_before"_s, u"from_place_id"_s, u"from_holder_id"_s, u"from_text"_s, u"to_place_id"_s, u"to_holder_id"_s,
                        u"to_unit_id"_s, u"to_text"_s, u"person_id"_s, u"person_text"_s, u"entered_by"_s, u"levels"_s, u"undecided"_s, u"contents"_s,
                        u"content_count"_s, u"corrects_id"_s};
    for (const Field &field : textFields())
        columns.append(field.column);
    // The number is stored in every entry: never change or reuse it.
    return Journal::TableDescriptor::of(90, u"custody_event"_s, columns);
}

qint64 insert(Register::ActContext &context, const Event &event)
{
    Journal::Row row{{u"object_kind"_s, event.object.kind},
                     {u"object_id"_s, event.object.id},
                     {u"kind"_s, event.kind},
                     {u"happened_at"_s, event.happenedAt},
                     {u"entered_at"_s, event.enteredAt},
                     {u"late"_s, event.late ? 1 : 0},
                     {u"fact"_s, event.fact ? 1 : 0},
                     {u"state_before"_s, stateCode(event.before)},
                     {u"state_after"_s, stateCode(event.after)},
                     {u"due_before"_s, event.dueBefore},
                     {u"from_place_id"_s, idOrNull(event.fromPlaceId)},
                     {u"from_holder_id"_s, idOrNull(event.fromHolderId)},
                     {u"from_text"_s, event.fromText},
                     {u"to_place_id"_s, idOrNull(event.toPlaceId)},
                     {u"to_holder_id"_s, idOrNull(event.toHolderId)},
                     {u"to_unit_id"_s, idOrNull(event.toUnitId)},
                     {u"to_text"_s, event.toText},
                     {u"person_id"_s, idOrNull(event.personId)},
                     {u"person_text"_s, event.personText},
                     {u"entered_by"_s, event.enteredBy},
                     {u"levels"_s, Policy::levelsToText(event.held.levels)},
                     {u"undecided"_s, Classes::undecidedToText(event.held)},
                     {u"contents"_s, event.contents.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(event.contents).toJson(QJsonDocument::Compact))},
                     {u"content_count"_s, event.contentCount == 0 ? QVariant() : QVariant(event.contentCount)},
                     {u"corrects_id"_s, idOrNull(event.correctsId)}};
    for (const Field &field : textFields()) {
        const QString text = event.texts.value(field.code);
        if (field.type == FieldType::Number && !text.isEmpty())
            row.insert(field.column, text.toLongLong());
        else
            row.insert(field.column, text);
    }
    return context.journal.insert(u"custody_event"_s, row);
}

} // namespace Custody
