// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumintake.h"

#include "models/media/mediumfield.h"
#include "models/media/mediumqueries.h"
#include "models/media/mediumrepository.h"
#include "models/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::Intake;
using Register::IntakeField;
using Register::IntakeFound;
using Register::IntakeRequest;
using Register::IntakeRow;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

IntakeField::Type intakeType(FieldType type)
{
    switch (type) {
    case FieldType::Date: return IntakeField::Type::Date;
    case FieldType::YesNo: return IntakeField::Type::YesNo;
    case FieldType::Unit:
    case FieldType::Person:
    case FieldType::Place:
    case FieldType::Asset: return IntakeField::Type::Reference;
    default: return IntakeField::Type::Text;
    }
}

const QList<IntakeField> &intakeFields()
{
    static const QList<IntakeField> all = [] {
        QList<IntakeField> made;
        for (const Field &field : fields()) {
            if (field.isEditable() && field.type != FieldType::List)
                made.append({field.code, field.label, field.headerWords, intakeType(field.type), field.code == "kind"_L1, field.support});
        }
        return made;
    }();
    return all;
}

/// By number, else by a serial that only one bears.
IntakeFound findListed(Storage::Connection &db, const IntakeRow &row, const QSet<qint64> &)
{
    if (const QString number = row.value(u"number"_s); !number.isEmpty()) {
        const auto object = Register::findByNumber(db, number);
        if (object && object->kind != "medium"_L1)
            return {std::nullopt, say(QT_TRANSLATE_NOOP("Media", "番号「%1」は、媒体・機器でないものに使われています。")).arg(number)};
        return object ? IntakeFound{object->id, {}} : IntakeFound{};
    }
    const QString serial = row.value(u"serial"_s);
    if (serial.isEmpty())
        return {};
    Storage::Query query(db, u"SELECT medium.id FROM medium JOIN object ON object.id = medium.id WHERE medium.serial = :serial AND object.state <> 'void' ORDER BY medium.id"_s);
    query.bind(u":serial"_s, serial).run();
    if (!query.next())
        return {};
    const qint64 first = query.integer(0);
    if (query.next())
        return {std::nullopt, say(QT_TRANSLATE_NOOP("Media", "製造番号「%1」のものが複数あります。番号を書いてください。")).arg(serial)};
    return {first, {}};
}

IntakeRequest mediumRequest(Register::ActContext &context, const IntakeRow &row, std::optional<qint64> existing, QList<Register::FieldError> &notices)
{
    IntakeRequest request{existing ? u"medium.edit"_s : u"medium.register"_s, Register::intakeParams(intakeFields(), u"remarks"_s, row, notices), {}};
    for (auto it = request.params.begin(); it != request.params.end(); ++it) {
        if (it->isBool()) // a field of a medium knows more than two answers
            *it = it->toBool() ? u"yes"_s : u"no"_s;
    }
    if (existing)
        request.params.insert(u"medium"_s, load(context.db, *existing)->object.number);
    else
        request.params.insert(u"migrated"_s, true);
    return request;
}

IntakeRow rowOf(Storage::Connection &db, const Medium &medium, const MediumView &view)
{
    IntakeRow row;
    for (const Field &field : textFields()) {
        if (field.isEditable())
            row.insert(field.code, Assets::shownValue(field, medium.texts.value(field.code)));
    }
    row.insert(u"number"_s, view.number);
    row.insert(u"name"_s, view.name);
    row.insert(u"kind"_s, view.kindLabel);
    row.insert(u"unit"_s, view.unit);
    row.insert(u"place"_s, view.place);
    row.insert(u"holder"_s, view.holder);
    const auto parent = medium.parentId ? load(db, *medium.parentId) : std::nullopt;
    row.insert(u"parent"_s, parent ? parent->object.number : QString());
    return row;
}

} // namespace

Intake mediumIntake()
{
    Intake intake;
    intake.kind = u"medium"_s;
    intake.title = say(QT_TRANSLATE_NOOP("Media", "媒体・機器"));
    intake.fields = intakeFields();
    intake.unitField = u"unit"_s;
    intake.find = findListed;
    intake.request = mediumRequest;
    intake.takeBack = [](Storage::Connection &db, qint64 id, const QString &reason) {
        const auto medium = load(db, id);
        return IntakeRequest{u"medium.void"_s, {{u"medium"_s, medium ? medium->object.number : QString()}, {u"reason"_s, reason}}, {}};
    };
    intake.rows = [](Storage::Connection &db, QDate, const Register::Visibility &) {
        const QVector<qint64> ids = mediumIds(db, {});
        const QHash<qint64, MediumView> views = mediumViews(db, ids);
        QList<IntakeRow> rows;
        for (const qint64 id : ids) {
            if (const auto medium = load(db, id); medium && views.contains(id))
                rows.append(rowOf(db, *medium, views.value(id)));
        }
        return rows;
    };
    return intake;
}

} // namespace Media
