// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placeintake.h"

#include "models/places/placequeries.h"
#include "models/places/placerepository.h"
#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::Intake;
using Register::IntakeField;
using Register::IntakeFound;
using Register::IntakeRequest;
using Register::IntakeRow;

namespace Places {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Places", text);
}

QList<IntakeField> placeFields()
{
    using Type = IntakeField::Type;
    const QString yesNo = say(QT_TRANSLATE_NOOP("Places", "○ か ×。分からなければ空ける"));
    return {{u"name"_s, say(QT_TRANSLATE_NOOP("Places", "名称")), {u"場所"_s, u"保管場所"_s, u"保管場所名"_s, u"場所名"_s, u"設置場所"_s, u"室名"_s, u"部屋名"_s, u"部屋"_s, u"書庫名"_s, u"棚"_s, u"name"_s, u"place"_s, u"location"_s, u"room"_s}, Type::Text, true, {}},
            {u"kana"_s, say(QT_TRANSLATE_NOOP("Places", "ふりがな")), {u"フリガナ"_s, u"カナ"_s, u"かな"_s, u"よみ"_s, u"kana"_s}, Type::Text, false, {}},
            {u"kind"_s, say(QT_TRANSLATE_NOOP("Places", "区分")), {u"種別"_s, u"種類"_s, u"場所の区分"_s, u"kind"_s, u"type"_s}, Type::Text, false, say(QT_TRANSLATE_NOOP("Places", "庁舎、室、書庫、棚など"))},
            {u"parent"_s, say(QT_TRANSLATE_NOOP("Places", "上の場所")), {u"庁舎"_s, u"庁舎名"_s, u"建物"_s, u"建物名"_s, u"棟"_s, u"所在"_s, u"上位の場所"_s, u"上位場所"_s, u"親の場所"_s, u"parent"_s, u"building"_s}, Type::Reference, false, {}},
            {u"unit"_s, say(QT_TRANSLATE_NOOP("Places", "管理する組織")), {u"管理組織"_s, u"管理課"_s, u"所管課"_s, u"所管"_s, u"所属"_s, u"管理者所属"_s, u"担当課"_s, u"unit"_s, u"department"_s}, Type::Reference, false, {}},
            {u"lockable"_s, say(QT_TRANSLATE_NOOP("Places", "施錠できる")), {u"施錠"_s, u"施錠可"_s, u"施錠の可否"_s, u"鍵"_s, u"鍵の有無"_s, u"施錠有無"_s, u"lockable"_s, u"lock"_s}, Type::YesNo, false, yesNo},
            {u"safe"_s, say(QT_TRANSLATE_NOOP("Places", "金庫・耐火庫")), {u"金庫"_s, u"耐火庫"_s, u"耐火金庫"_s, u"耐火"_s, u"safe"_s}, Type::YesNo, false, yesNo},
            {u"controlledArea"_s, say(QT_TRANSLATE_NOOP("Places", "管理区域")), {u"管理区域の該当"_s, u"入退室管理"_s, u"controlled area"_s}, Type::YesNo, false, yesNo},
            {u"disasterLowRisk"_s, say(QT_TRANSLATE_NOOP("Places", "災害の危険が低い")), {u"災害低"_s, u"浸水想定区域外"_s, u"災害リスク低"_s, u"disaster low risk"_s}, Type::YesNo, false, yesNo},
            {u"remarks"_s, say(QT_TRANSLATE_NOOP("Places", "備考")), {u"摘要"_s, u"メモ"_s, u"注記"_s, u"remarks"_s, u"note"_s, u"notes"_s}, Type::Text, false, {}}};
}

IntakeFound findListedPlace(Storage::Connection &db, const IntakeRow &row, const QSet<qint64> &)
{
    const QString name = Support::fold(row.value(u"name"_s));
    const QString above = row.value(u"parent"_s);
    const QList<Place> parents = matchingPlaces(db, above);
    if (name.isEmpty() || (!above.isEmpty() && parents.size() != 1))
        return {}; // the act says what is wrong
    QList<Place> found;
    for (const Place &place : places(db)) {
        if (place.isOpen() && Support::fold(place.name) == name && (above.isEmpty() || place.parentId == parents.first().id))
            found.append(place);
    }
    // In a list that says where each place is, one without a word about it stands by itself.
    if (above.isEmpty() && (row.contains(u"parent"_s) || found.size() > 1))
        found.removeIf([](const Place &place) { return place.parentId.has_value(); });
    if (found.size() > 1)
        return {std::nullopt, say(QT_TRANSLATE_NOOP("Places", "「%1」という場所が複数あります。上の場所を書いてください。")).arg(row.value(u"name"_s))};
    return found.isEmpty() ? IntakeFound{} : IntakeFound{found.first().id, {}};
}

IntakeRequest placeRequest(Register::ActContext &, const IntakeRow &row, std::optional<qint64> existing, QList<Register::FieldError> &notices)
{
    static const QList<IntakeField> fields = placeFields();
    IntakeRequest request{existing ? u"place.edit"_s : u"place.add"_s, Register::intakeParams(fields, u"remarks"_s, row, notices), {}};
    if (existing)
        request.params.insert(u"place"_s, *existing);
    return request;
}

} // namespace

Intake placeIntake(UnitNames unitNames)
{
    Intake intake;
    intake.kind = u"place"_s;
    intake.title = say(QT_TRANSLATE_NOOP("Places", "保管場所"));
    intake.fields = placeFields();
    intake.unitField = u"unit"_s;
    intake.find = findListedPlace;
    intake.request = placeRequest;
    intake.takeBack = [](Storage::Connection &, qint64 id, const QString &) {
        return IntakeRequest{u"place.close"_s, {{u"place"_s, id}, {u"mistake"_s, true}}, {}};
    };
    intake.rows = [unitNames](Storage::Connection &db, QDate, const Register::Visibility &) {
        const QHash<qint64, QString> units = unitNames ? unitNames(db) : QHash<qint64, QString>();
        const QHash<qint64, QString> paths = placePaths(db);
        QList<IntakeRow> rows;
        for (const PlaceRow &row : placeTree(db)) {
            const Place &place = row.place;
            rows.append({{u"name"_s, place.name}, {u"kana"_s, place.kana}, {u"kind"_s, place.kind},
                         {u"parent"_s, place.parentId ? paths.value(*place.parentId) : QString()},
                         {u"unit"_s, place.unitId ? units.value(*place.unitId, QString::number(*place.unitId)) : QString()},
                         {u"lockable"_s, Register::yesNoText(place.own.lockable)}, {u"safe"_s, Register::yesNoText(place.own.safe)},
                         {u"controlledArea"_s, Register::yesNoText(place.own.controlledArea)},
                         {u"disasterLowRisk"_s, Register::yesNoText(place.own.disasterLowRisk)}, {u"remarks"_s, place.remarks}});
        }
        return rows;
    };
    return intake;
}

} // namespace Places
