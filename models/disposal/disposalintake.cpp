// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalintake.h"

#include "models/disposal/disposalqueries.h"
#include "models/disposal/disposalrepository.h"
#include "models/organization/organizationqueries.h"
#include "models/register/objects.h"
#include "models/storage/query.h"
#include "models/support/japanesedate.h"
#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::Intake;
using Register::IntakeField;
using Register::IntakeFound;
using Register::IntakeRequest;
using Register::IntakeRow;

namespace Disposal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Disposal", text);
}

QList<IntakeField> disposalFields()
{
    using Type = IntakeField::Type;
    return {{u"number"_s, say(QT_TRANSLATE_NOOP("Disposal", "廃棄番号")), {u"廃棄記録番号"_s, u"廃棄簿番号"_s, u"記録番号"_s, u"整理番号"_s, u"disposal number"_s}, Type::Text, false, {}},
            {u"asset"_s, say(QT_TRANSLATE_NOOP("Disposal", "対象の番号")), {u"資産番号"_s, u"管理番号"_s, u"情報資産番号"_s, u"対象番号"_s, u"媒体番号"_s, u"備品番号"_s, u"番号"_s, u"asset"_s, u"asset number"_s}, Type::Reference, false, {}},
            {u"thing"_s, say(QT_TRANSLATE_NOOP("Disposal", "対象")), {u"対象の名称"_s, u"情報資産名"_s, u"情報資産"_s, u"資産名"_s, u"名称"_s, u"品名"_s, u"件名"_s, u"媒体名"_s, u"廃棄対象"_s, u"廃棄物"_s, u"廃棄した物"_s, u"文書名"_s, u"name"_s, u"thing"_s, u"item"_s}, Type::Text, false, {}},
            {u"doneAt"_s, say(QT_TRANSLATE_NOOP("Disposal", "廃棄した日時")), {u"廃棄日"_s, u"廃棄年月日"_s, u"廃棄日時"_s, u"処分日"_s, u"処分年月日"_s, u"実施日"_s, u"実施年月日"_s, u"年月日"_s, u"日付"_s, u"日時"_s, u"date"_s, u"disposed on"_s}, Type::Date, false, {}},
            {u"method"_s, say(QT_TRANSLATE_NOOP("Disposal", "方法")), {u"廃棄方法"_s, u"処分方法"_s, u"廃棄の方法"_s, u"処理方法"_s, u"method"_s}, Type::Text, false, {}},
            {u"content"_s, say(QT_TRANSLATE_NOOP("Disposal", "処理内容")), {u"内容"_s, u"処分内容"_s, u"廃棄内容"_s, u"作業内容"_s, u"消去方法"_s, u"content"_s}, Type::Text, false, {}},
            {u"person"_s, say(QT_TRANSLATE_NOOP("Disposal", "担当者")), {u"廃棄担当者"_s, u"実施者"_s, u"廃棄者"_s, u"作業者"_s, u"処分者"_s, u"person"_s}, Type::Text, false, {}},
            {u"permitNumber"_s, say(QT_TRANSLATE_NOOP("Disposal", "許可番号")), {u"決裁番号"_s, u"承認番号"_s, u"許可文書番号"_s, u"起案番号"_s, u"permit number"_s}, Type::Text, false, {}},
            {u"permittedBy"_s, say(QT_TRANSLATE_NOOP("Disposal", "許可した人")), {u"許可者"_s, u"承認者"_s, u"決裁者"_s, u"責任者"_s, u"permitted by"_s}, Type::Text, false, {}},
            {u"place"_s, say(QT_TRANSLATE_NOOP("Disposal", "廃棄した場所")), {u"廃棄場所"_s, u"処分場所"_s, u"場所"_s, u"place"_s}, Type::Text, false, {}},
            {u"witness"_s, say(QT_TRANSLATE_NOOP("Disposal", "立会人")), {u"立会者"_s, u"立会"_s, u"確認者"_s, u"witness"_s}, Type::Text, false, {}},
            {u"remarks"_s, say(QT_TRANSLATE_NOOP("Disposal", "備考")), {u"摘要"_s, u"メモ"_s, u"remarks"_s, u"note"_s, u"notes"_s}, Type::Text, false, {}},
            {u"unit"_s, say(QT_TRANSLATE_NOOP("Disposal", "組織")), {u"所属"_s, u"課名"_s, u"部署"_s, u"担当課"_s, u"所管課"_s, u"組織名"_s, u"unit"_s, u"department"_s}, Type::Reference, false, {}}};
}

/// The time as it is stored: an ISO day or minute, else the words.
QString storedTime(const QString &typed)
{
    const Support::DateTimeReading reading = Support::readDateTime(typed);
    if (reading.day.kind != Support::DateReading::Kind::Exact || !reading.day.date)
        return typed;
    const QString day = reading.day.date->toString(Qt::ISODate);
    return reading.time.isValid() ? QString(day + u'T' + reading.time.toString(u"HH:mm"_s)) : day;
}

std::optional<qint64> oneId(Storage::Query &query)
{
    query.run();
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

/// The record of a line, as it is in force.
std::optional<qint64> recordOf(Storage::Connection &db, const IntakeRow &row)
{
    if (const QString number = row.value(u"number"_s); !number.isEmpty()) {
        Storage::Query query(db, u"SELECT id FROM disposal WHERE number = :number AND cancelled_at IS NULL"_s);
        query.bind(u":number"_s, number);
        if (const auto found = oneId(query))
            return found;
    }
    const QString asset = row.value(u"asset"_s);
    const auto object = asset.isEmpty() ? std::nullopt : Register::findByNumber(db, asset);
    if (object) {
        Storage::Query query(db, u"SELECT id FROM disposal WHERE object_id = :object AND cancelled_at IS NULL ORDER BY id LIMIT 1"_s);
        query.bind(u":object"_s, object->id);
        return oneId(query);
    }
    Storage::Query query(db, u"SELECT id FROM disposal WHERE thing = :thing AND done_at = :done AND cancelled_at IS NULL ORDER BY id LIMIT 1"_s);
    query.bind(u":thing"_s, QString(asset + u' ' + row.value(u"thing"_s)).trimmed()).bind(u":done"_s, storedTime(row.value(u"doneAt"_s)));
    return oneId(query);
}

QString numberOfRecord(Storage::Connection &db, qint64 id)
{
    Storage::Query query(db, u"SELECT number FROM disposal WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? query.text(0) : QString();
}

IntakeRow rowOf(Storage::Connection &db, const Record &record, const QHash<qint64, QString> &units)
{
    const auto object = record.objectId ? Register::findObject(db, *record.objectId) : std::nullopt;
    QString thing = record.thing;
    if (object && thing.startsWith(QString(object->number + u' ')))
        thing = thing.mid(object->number.size() + 1);
    return {{u"number"_s, record.number}, {u"asset"_s, object ? object->number : QString()}, {u"thing"_s, thing},
            {u"doneAt"_s, QString(record.doneAt).replace(u'T', u' ')}, {u"method"_s, methodLabel(db, record)}, {u"content"_s, record.content},
            {u"person"_s, record.person}, {u"permitNumber"_s, record.permitNumber}, {u"permittedBy"_s, record.permittedBy}, {u"place"_s, record.place},
            {u"witness"_s, record.witness}, {u"remarks"_s, record.remarks}, {u"unit"_s, record.unitId ? units.value(*record.unitId) : QString()}};
}

/// Fields in which the line says something else than the record.
QStringList differences(Storage::Connection &db, const IntakeRow &row, qint64 id)
{
    const auto present = record(db, numberOfRecord(db, id));
    const IntakeRow known = present ? rowOf(db, *present, Organization::unitNames(db)) : IntakeRow();
    QStringList differing;
    for (const IntakeField &field : disposalFields()) {
        const QString said = row.value(field.code);
        const bool isSame = field.code == "doneAt"_L1 ? storedTime(said) == storedTime(known.value(field.code))
                                                      : Support::fold(said) == Support::fold(known.value(field.code));
        if (!said.isEmpty() && !isSame && field.code != "unit"_L1)
            differing.append(field.label);
    }
    return differing;
}

IntakeRequest disposalRequest(Register::ActContext &context, const IntakeRow &row, std::optional<qint64> existing, QList<Register::FieldError> &notices)
{
    static const QList<IntakeField> fields = disposalFields();
    if (existing) {
        const QStringList differing = differences(context.db, row, *existing);
        if (differing.isEmpty())
            return {};
        return {{}, {}, say(QT_TRANSLATE_NOOP("Disposal", "廃棄記録 %1 と異なります（%2）。記録は書き換えません。誤りなら取り消してから入れ直してください。"))
                            .arg(numberOfRecord(context.db, *existing), differing.join(u"、"_s))};
    }
    IntakeRequest request{u"disposal.record"_s, Register::intakeParams(fields, {}, row, notices), {}};
    request.params.insert(u"migrated"_s, true);
    const QString number = row.value(u"number"_s);
    if (!number.isEmpty() && isNumberTaken(context.db, number)) { // by a record that was cancelled, which keeps it
        request.params.remove(u"number"_s);
        const QString told = say(QT_TRANSLATE_NOOP("Disposal", "廃棄簿の番号 %1")).arg(number);
        request.params.insert(u"remarks"_s, QStringList{told, row.value(u"remarks"_s)}.join(u'\n').trimmed());
    }
    if (!request.params.contains(u"method"_s))
        request.params.insert(u"method"_s, say(QT_TRANSLATE_NOOP("Disposal", "不明")));
    if (!request.params.contains(u"content"_s))
        request.params.insert(u"content"_s, say(QT_TRANSLATE_NOOP("Disposal", "記載なし")));
    return request;
}

} // namespace

Intake disposalIntake()
{
    Intake intake;
    intake.kind = u"disposal"_s;
    intake.title = say(QT_TRANSLATE_NOOP("Disposal", "廃棄記録"));
    intake.fields = disposalFields();
    intake.unitField = u"unit"_s;
    intake.find = [](Storage::Connection &db, const IntakeRow &row, const QSet<qint64> &) { return IntakeFound{recordOf(db, row), {}}; };
    intake.request = disposalRequest;
    intake.takeBack = [](Storage::Connection &db, qint64 id, const QString &reason) {
        return IntakeRequest{u"disposal.cancel"_s, {{u"disposal"_s, numberOfRecord(db, id)}, {u"reason"_s, reason}}, {}};
    };
    intake.rows = [](Storage::Connection &db, QDate, const Register::Visibility &visible) {
        const QHash<qint64, QString> units = Organization::unitNames(db);
        RecordFilter filter;
        filter.visible = visible;
        filter.withCancelled = false;
        QList<IntakeRow> rows;
        for (const Record &record : records(db, filter))
            rows.append(rowOf(db, record, units));
        std::reverse(rows.begin(), rows.end()); // oldest first, as a book is written
        return rows;
    };
    return intake;
}

} // namespace Disposal
