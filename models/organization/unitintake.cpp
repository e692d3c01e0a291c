// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/organizationintake.h"

#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/policies.h"
#include "models/support/text.h"

#include <QCoreApplication>

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

QString iso(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QList<IntakeField> unitFields()
{
    using Type = IntakeField::Type;
    return {{u"code"_s, say(QT_TRANSLATE_NOOP("Organization", "記号")), {u"組織コード"_s, u"所属コード"_s, u"課コード"_s, u"部署コード"_s, u"部局コード"_s, u"コード"_s, u"略号"_s, u"略称"_s, u"組織番号"_s, u"番号"_s, u"code"_s, u"unit code"_s, u"department code"_s}, Type::Text, false, {}},
            {u"name"_s, say(QT_TRANSLATE_NOOP("Organization", "名称")), {u"組織名"_s, u"組織名称"_s, u"組織"_s, u"課名"_s, u"課等名"_s, u"課室名"_s, u"部署名"_s, u"部署"_s, u"所属名"_s, u"所属"_s, u"部局名"_s, u"担当課"_s, u"name"_s, u"unit"_s, u"department"_s, u"section"_s}, Type::Text, true, {}},
            {u"kana"_s, say(QT_TRANSLATE_NOOP("Organization", "ふりがな")), {u"フリガナ"_s, u"カナ"_s, u"かな"_s, u"読み"_s, u"よみ"_s, u"よみがな"_s, u"kana"_s}, Type::Text, false, {}},
            {u"kind"_s, say(QT_TRANSLATE_NOOP("Organization", "区分")), {u"組織区分"_s, u"種別"_s, u"階層"_s, u"部課係"_s, u"kind"_s, u"type"_s}, Type::Text, false, {}},
            {u"parent"_s, say(QT_TRANSLATE_NOOP("Organization", "上位の組織")), {u"上位組織"_s, u"上位組織名"_s, u"上位"_s, u"上位所属"_s, u"親組織"_s, u"親"_s, u"部"_s, u"部名"_s, u"部局"_s, u"所管部"_s, u"parent"_s, u"parent unit"_s, u"division"_s}, Type::Reference, false, {}},
            {u"policy"_s, say(QT_TRANSLATE_NOOP("Organization", "適用規程")), {u"規程"_s, u"適用する規程"_s, u"ポリシー"_s, u"policy"_s}, Type::Text, false, {}},
            {u"numberPattern"_s, say(QT_TRANSLATE_NOOP("Organization", "番号の形")), {u"採番"_s, u"番号形式"_s, u"採番形式"_s, u"number pattern"_s}, Type::Text, false, {}},
            {u"validFrom"_s, say(QT_TRANSLATE_NOOP("Organization", "設置日")), {u"設置年月日"_s, u"開始日"_s, u"有効開始日"_s, u"発足日"_s, u"valid from"_s, u"from"_s}, Type::Date, false, {}},
            {u"validTo"_s, say(QT_TRANSLATE_NOOP("Organization", "廃止日")), {u"廃止年月日"_s, u"終了日"_s, u"有効終了日"_s, u"valid to"_s, u"to"_s}, Type::Date, false, {}},
            {u"introducedOn"_s, say(QT_TRANSLATE_NOOP("Organization", "導入完了日")), {u"導入日"_s, u"導入完了"_s, u"introduced on"_s}, Type::Date, false, {}}};
}

QList<Unit> stillStanding(QList<Unit> found)
{
    const bool someStand = std::any_of(found.cbegin(), found.cend(), [](const Unit &unit) { return !unit.validTo; });
    if (someStand)
        found.removeIf([](const Unit &unit) { return unit.validTo.has_value(); });
    return found;
}

std::optional<Unit> rootOf(const QList<Unit> &all)
{
    QList<Unit> roots = all;
    roots.removeIf([](const Unit &unit) { return unit.parentId || unit.validTo; });
    return roots.size() == 1 ? std::optional(roots.first()) : std::nullopt;
}

IntakeFound findListedUnit(Storage::Connection &db, const IntakeRow &row, const QSet<qint64> &)
{
    const QList<Unit> all = units(db);
    const QString code = row.value(u"code"_s);
    QList<Unit> found;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found), [&](const Unit &unit) { return !code.isEmpty() && unit.code == code; });
    found = stillStanding(found);
    if (found.size() == 1)
        return {found.first().id, {}};
    const QString name = Support::fold(row.value(u"name"_s));
    const QString above = row.value(u"parent"_s);
    const QList<Unit> parents = matchingUnits(db, above);
    if (name.isEmpty() || (!above.isEmpty() && parents.size() != 1))
        return {}; // the act says what is wrong
    found.clear();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found), [&](const Unit &unit) {
        return Support::fold(unit.name) == name && (code.isEmpty() || unit.code.isEmpty()) && (above.isEmpty() || unit.parentId == parents.first().id);
    });
    found = stillStanding(found);
    if (found.size() > 1 && above.isEmpty()) { // a name without a parent means the topmost
        const auto root = rootOf(all);
        found.removeIf([&](const Unit &unit) { return unit.parentId && !(root && unit.parentId == root->id); });
    }
    if (found.size() > 1)
        return {std::nullopt, say(QT_TRANSLATE_NOOP("Organization", "「%1」という組織が複数あります。記号か上位の組織を書いてください。")).arg(row.value(u"name"_s))};
    return found.isEmpty() ? IntakeFound{} : IntakeFound{found.first().id, {}};
}

IntakeRequest unitRequest(Register::ActContext &context, const IntakeRow &row, std::optional<qint64> existing, QList<Register::FieldError> &notices)
{
    static const QList<IntakeField> fields = unitFields();
    IntakeRequest request{existing ? u"unit.edit"_s : u"unit.add"_s, Register::intakeParams(fields, {}, row, notices), {}};
    if (existing)
        request.params.insert(u"unit"_s, *existing);
    else if (const auto root = rootOf(units(context.db)); root && row.value(u"parent"_s).isEmpty())
        request.params.insert(u"parent"_s, root->id);
    return request;
}

QList<IntakeRow> unitRows(Storage::Connection &db, QDate today, const Register::Visibility &)
{
    const QList<UnitRow> tree = unitTree(db, today, true);
    QHash<qint64, QString> paths;
    QHash<qint64, QString> codes;
    for (const UnitRow &row : tree)
        paths.insert(row.unit.id, row.path);
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
        codes.insert(policy.id, policy.code);
    QList<IntakeRow> rows;
    for (const UnitRow &row : tree) {
        const Unit &unit = row.unit;
        rows.append({{u"code"_s, unit.code}, {u"name"_s, unit.name}, {u"kana"_s, unit.kana}, {u"kind"_s, row.kindLabel},
                     {u"parent"_s, unit.parentId ? paths.value(*unit.parentId) : QString()},
                     {u"policy"_s, unit.policyId ? codes.value(*unit.policyId) : QString()}, {u"numberPattern"_s, unit.numberPattern},
                     {u"validFrom"_s, iso(unit.validFrom)}, {u"validTo"_s, iso(unit.validTo)}, {u"introducedOn"_s, iso(unit.introducedOn)}});
    }
    return rows;
}

} // namespace

Intake unitIntake()
{
    Intake intake;
    intake.kind = u"unit"_s;
    intake.title = say(QT_TRANSLATE_NOOP("Organization", "組織"));
    intake.fields = unitFields();
    intake.unitField = u"parent"_s;
    intake.find = findListedUnit;
    intake.request = unitRequest;
    intake.takeBack = [](Storage::Connection &, qint64 id, const QString &) {
        return IntakeRequest{u"unit.close"_s, {{u"unit"_s, id}, {u"mistake"_s, true}}, {}};
    };
    intake.rows = unitRows;
    return intake;
}

} // namespace Organization
