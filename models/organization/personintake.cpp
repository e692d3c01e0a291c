// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/organizationintake.h"

#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/policies.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::Intake;
using Register::IntakeField;
using Register::IntakeFound;
using Register::IntakeRequest;
using Register::IntakeRow;

namespace Organization {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Organization", text);
}

QList<IntakeField> personFields()
{
    using Type = IntakeField::Type;
    return {{u"name"_s, say(QT_TRANSLATE_NOOP("Organization", "氏名")), {u"職員氏名"_s, u"職員名"_s, u"名前"_s, u"氏　名"_s, u"担当者"_s, u"担当者名"_s, u"name"_s, u"person"_s, u"full name"_s}, Type::Text, true, {}},
            {u"kana"_s, say(QT_TRANSLATE_NOOP("Organization", "ふりがな")), {u"フリガナ"_s, u"氏名カナ"_s, u"カナ氏名"_s, u"カナ"_s, u"かな"_s, u"よみ"_s, u"よみがな"_s, u"kana"_s}, Type::Text, false, {}},
            {u"unit"_s, say(QT_TRANSLATE_NOOP("Organization", "所属")), {u"所属名"_s, u"所属課"_s, u"課名"_s, u"課"_s, u"組織"_s, u"組織名"_s, u"部署"_s, u"部署名"_s, u"配属"_s, u"department"_s, u"unit"_s, u"section"_s}, Type::Reference, false, {}},
            {u"post"_s, say(QT_TRANSLATE_NOOP("Organization", "職名")), {u"役職"_s, u"職"_s, u"補職"_s, u"職位"_s, u"役職名"_s, u"post"_s, u"title"_s, u"position"_s}, Type::Text, false, {}},
            {u"employment"_s, say(QT_TRANSLATE_NOOP("Organization", "任用区分")), {u"任用"_s, u"雇用区分"_s, u"雇用形態"_s, u"職員区分"_s, u"身分"_s, u"employment"_s}, Type::Text, false, {}},
            {u"external"_s, say(QT_TRANSLATE_NOOP("Organization", "外部の者")), {u"外部"_s, u"庁外"_s, u"委託先"_s, u"external"_s}, Type::YesNo, false, {}},
            {u"role"_s, say(QT_TRANSLATE_NOOP("Organization", "役割")), {u"情報資産に関する役割"_s, u"セキュリティ上の役割"_s, u"セキュリティ役割"_s, u"担当役割"_s, u"役割名"_s, u"role"_s, u"roles"_s}, Type::Text, false,
             say(QT_TRANSLATE_NOOP("Organization", "規程の役割の記号か名称。いくつもあるときは「、」か改行で区切る"))},
            {u"validFrom"_s, say(QT_TRANSLATE_NOOP("Organization", "着任日")), {u"着任年月日"_s, u"就任日"_s, u"採用日"_s, u"配属日"_s, u"開始日"_s, u"valid from"_s, u"from"_s}, Type::Date, false, {}},
            {u"validTo"_s, say(QT_TRANSLATE_NOOP("Organization", "最後の日")), {u"退任日"_s, u"離任日"_s, u"退職日"_s, u"終了日"_s, u"任期満了日"_s, u"valid to"_s, u"to"_s}, Type::Date, false, {}}};
}

QString compact(const QString &name)
{
    return Support::fold(QString(name).remove(u' ').remove(QChar(0x3000)));
}

IntakeFound findListedPerson(Storage::Connection &db, const IntakeRow &row, const QSet<qint64> &made)
{
    const QString name = compact(row.value(u"name"_s));
    const QString unitText = row.value(u"unit"_s);
    const QList<Unit> named = matchingUnits(db, unitText);
    if (name.isEmpty() || (!unitText.isEmpty() && named.size() != 1))
        return {}; // the act says what is wrong
    QList<Person> found;
    for (const Person &person : persons(db)) {
        if (compact(person.name) == name)
            found.append(person);
    }
    if (std::any_of(found.cbegin(), found.cend(), [](const Person &person) { return !person.validTo; }))
        found.removeIf([](const Person &person) { return person.validTo.has_value(); });
    if (named.size() == 1) {
        const auto here = std::find_if(found.cbegin(), found.cend(), [&](const Person &person) { return person.unitId == named.first().id; });
        if (here != found.cend())
            return {here->id, {}};
    }
    // Two of one name in one list are two persons, unless nothing tells them apart; one who was there before has moved.
    const QString kana = compact(row.value(u"kana"_s));
    found.removeIf([&](const Person &person) {
        return (!unitText.isEmpty() && made.contains(person.id)) || (!kana.isEmpty() && !person.kana.isEmpty() && compact(person.kana) != kana);
    });
    if (found.size() > 1)
        return {std::nullopt, say(QT_TRANSLATE_NOOP("Organization", "「%1」という職員が複数います。所属を書いてください。")).arg(row.value(u"name"_s))};
    return found.isEmpty() ? IntakeFound{} : IntakeFound{found.first().id, {}};
}

IntakeRequest personRequest(Register::ActContext &, const IntakeRow &row, std::optional<qint64> existing, QList<Register::FieldError> &)
{
    static const QList<IntakeField> fields = personFields();
    QList<Register::FieldError> wrong; // a person has no remarks that could keep it
    IntakeRequest request{existing ? u"person.edit"_s : u"person.add"_s, Register::intakeParams(fields, {}, row, wrong), {}};
    request.params.remove(u"role"_s);
    if (existing)
        request.params.insert(u"person"_s, *existing);
    if (!wrong.isEmpty())
        request.trouble = wrong.first().message;
    return request;
}

QStringList roleTexts(const QString &cell)
{
    static const QRegularExpression parting(u"[、，,；;\\n]"_s);
    QStringList texts;
    for (const QString &part : cell.split(parting, Qt::SkipEmptyParts)) {
        if (const QString text = Support::cleaned(part); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

const Policy::Role *roleNamed(const Policy::Document &policy, const QString &text)
{
    const auto found = std::find_if(policy.roles.cbegin(), policy.roles.cend(), [folded = Support::fold(text)](const Policy::Role &role) {
        return Support::fold(role.code) == folded || Support::fold(role.label) == folded;
    });
    return found == policy.roles.cend() ? nullptr : &*found;
}

/// A role of one kind of unit is held in the person's own unit; any other without one.
QList<IntakeRequest> rolesToAssign(Register::ActContext &context, const IntakeRow &row, qint64 id, QList<Register::FieldError> &notices)
{
    const auto holder = person(context.db, id);
    const QStringList wanted = roleTexts(row.value(u"role"_s));
    const auto policy = Register::storedPolicy(context.db, policyIdForUnit(context.db, holder ? holder->unitId : std::nullopt));
    QList<IntakeRequest> requests;
    if (!holder || !policy)
        return requests;
    const QList<RoleHeld> held = rolesHeldBy(context.db, id, context.clock.today());
    for (const QString &text : wanted) {
        const Policy::Role *role = roleNamed(*policy->document, text);
        if (!role) {
            notices.append({u"role"_s, say(QT_TRANSLATE_NOOP("Organization", "「%1」は規程「%2」の役割にないので、付けませんでした。")).arg(text, policy->title)});
            continue;
        }
        const bool ofUnit = std::any_of(policy->document->unitKinds.cbegin(), policy->document->unitKinds.cend(),
                                        [&](const Policy::Term &kind) { return kind.code == role->scope; });
        if (std::any_of(held.cbegin(), held.cend(), [&](const RoleHeld &one) { return one.policyId == policy->id && one.role == role->code; }))
            continue;
        QJsonObject params{{u"role"_s, role->code}, {u"policy"_s, policy->code}, {u"person"_s, id}};
        if (ofUnit && holder->unitId)
            params.insert(u"unit"_s, *holder->unitId);
        if (holder->validTo)
            params.insert(u"to"_s, holder->validTo->toString(Qt::ISODate));
        if (holder->validFrom)
            params.insert(u"from"_s, holder->validFrom->toString(Qt::ISODate));
        requests.append({u"role.assign"_s, params, {}});
    }
    return requests;
}

QList<IntakeRow> personLines(Storage::Connection &db, QDate today, const Register::Visibility &)
{
    QHash<qint64, QString> paths;
    for (const UnitRow &row : unitTree(db, today, true))
        paths.insert(row.unit.id, row.path);
    const auto iso = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
    QList<IntakeRow> rows;
    for (const PersonRow &row : personRows(db, today, true)) {
        rows.append({{u"name"_s, row.name}, {u"kana"_s, row.kana}, {u"unit"_s, row.unitId ? paths.value(*row.unitId) : QString()}, {u"post"_s, row.post},
                     {u"employment"_s, row.employmentLabel}, {u"external"_s, row.external ? u"○"_s : QString()}, {u"role"_s, row.roles.join(u"、"_s)},
                     {u"validFrom"_s, iso(row.validFrom)}, {u"validTo"_s, iso(row.validTo)}});
    }
    return rows;
}

} // namespace

Intake personIntake()
{
    Intake intake;
    intake.kind = u"person"_s;
    intake.title = say(QT_TRANSLATE_NOOP("Organization", "職員"));
    intake.fields = personFields();
    intake.unitField = u"unit"_s;
    intake.find = findListedPerson;
    intake.request = personRequest;
    intake.also = rolesToAssign;
    intake.takeBack = [](Storage::Connection &, qint64 id, const QString &) {
        return IntakeRequest{u"person.close"_s, {{u"person"_s, id}, {u"mistake"_s, true}}, {}};
    };
    intake.rows = personLines;
    return intake;
}

} // namespace Organization
