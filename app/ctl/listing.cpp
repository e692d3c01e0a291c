// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/listing.h"

#include "app/ctl/output.h"
#include "models/assets/assetqueries.h"
#include "models/assets/distribution/distributionqueries.h"
#include "models/assets/linkqueries.h"
#include "models/assets/list/listqueries.h"
#include "models/classes/classification.h"
#include "models/classes/consultationrepository.h"
#include "models/classes/reclassificationqueries.h"
#include "models/disposal/disposalqueries.h"
#include "models/media/ledgerqueries.h"
#include "models/media/mediumqueries.h"
#include "models/organization/organizationqueries.h"
#include "models/permits/exceptionqueries.h"
#include "models/places/placequeries.h"
#include "models/register/closed.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/register/registerlists.h"
#include "models/takeover/comparison.h"
#include "models/takeover/takeoverqueries.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

QString triState(const std::optional<bool> &value)
{
    return value ? (*value ? u"yes"_s : u"no"_s) : QString();
}

Listing units(Storage::Connection &db, QDate today)
{
    Listing listing{{u"id"_s, u"code"_s, u"path"_s, u"kind"_s, u"policy"_s, u"assets"_s},
                    {u"id"_s, say(QT_TRANSLATE_NOOP("Ctl", "記号")), say(QT_TRANSLATE_NOOP("Ctl", "組織")), say(QT_TRANSLATE_NOOP("Ctl", "種別")),
                     say(QT_TRANSLATE_NOOP("Ctl", "適用規程")), say(QT_TRANSLATE_NOOP("Ctl", "資産"))}, {}};
    for (const Organization::UnitRow &row : Organization::unitTree(db, today))
        listing.rows.append({{u"id"_s, row.unit.id}, {u"code"_s, row.unit.code}, {u"name"_s, row.unit.name}, {u"path"_s, row.path},
                             {u"kind"_s, row.kindLabel}, {u"policy"_s, row.policyTitle}, {u"assets"_s, row.objectCount}});
    return listing;
}

Listing persons(Storage::Connection &db, QDate today)
{
    Listing listing{{u"id"_s, u"name"_s, u"unit"_s, u"post"_s, u"roles"_s},
                    {u"id"_s, say(QT_TRANSLATE_NOOP("Ctl", "氏名")), say(QT_TRANSLATE_NOOP("Ctl", "組織")), say(QT_TRANSLATE_NOOP("Ctl", "職名")),
                     say(QT_TRANSLATE_NOOP("Ctl", "役割"))}, {}};
    for (const Organization::PersonRow &row : Organization::personRows(db, today))
        listing.rows.append({{u"id"_s, row.id}, {u"name"_s, row.name}, {u"unit"_s, row.unitName}, {u"post"_s, row.post},
                             {u"roles"_s, row.roles.join(u"、"_s)}});
    return listing;
}

Listing roles(Storage::Connection &db, QDate today)
{
    Listing listing{{u"policy"_s, u"role"_s, u"label"_s, u"post"_s, u"holder"_s, u"unit"_s, u"clause"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "規程")), say(QT_TRANSLATE_NOOP("Ctl", "記号")), say(QT_TRANSLATE_NOOP("Ctl", "役割")), say(QT_TRANSLATE_NOOP("Ctl", "充てる職")),
                     say(QT_TRANSLATE_NOOP("Ctl", "現任")), say(QT_TRANSLATE_NOOP("Ctl", "組織")), say(QT_TRANSLATE_NOOP("Ctl", "条項"))}, {}};
    for (const Organization::RoleRow &row : Organization::roleRows(db, today))
        listing.rows.append({{u"policy"_s, row.policyTitle}, {u"role"_s, row.role}, {u"label"_s, row.roleLabel}, {u"post"_s, row.post},
                             {u"holder"_s, row.vacant ? say(QT_TRANSLATE_NOOP("Ctl", "（空席）")) : row.holder}, {u"unit"_s, row.unitName},
                             {u"clause"_s, row.clause}});
    return listing;
}

Listing places(Storage::Connection &db)
{
    Listing listing{{u"id"_s, u"path"_s, u"kind"_s, u"lockable"_s, u"safe"_s, u"controlledArea"_s, u"disasterLowRisk"_s},
                    {u"id"_s, say(QT_TRANSLATE_NOOP("Ctl", "場所")), say(QT_TRANSLATE_NOOP("Ctl", "種別")), say(QT_TRANSLATE_NOOP("Ctl", "施錠")), say(QT_TRANSLATE_NOOP("Ctl", "金庫")),
                     say(QT_TRANSLATE_NOOP("Ctl", "管理区域")), say(QT_TRANSLATE_NOOP("Ctl", "災害低"))}, {}};
    for (const Places::PlaceRow &row : Places::placeTree(db))
        listing.rows.append({{u"id"_s, row.place.id}, {u"name"_s, row.place.name}, {u"path"_s, row.path}, {u"kind"_s, row.place.kind},
                             {u"lockable"_s, triState(row.holding.lockable)}, {u"safe"_s, triState(row.holding.safe)},
                             {u"controlledArea"_s, triState(row.holding.controlledArea)}, {u"disasterLowRisk"_s, triState(row.holding.disasterLowRisk)}});
    return listing;
}

Listing disposals(Storage::Connection &db, const Register::Visibility &visible)
{
    Listing listing{{u"number"_s, u"doneAt"_s, u"thing"_s, u"method"_s, u"content"_s, u"person"_s, u"permitNumber"_s, u"cancelled"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "日時")), say(QT_TRANSLATE_NOOP("Ctl", "対象")), say(QT_TRANSLATE_NOOP("Ctl", "方法")),
                     say(QT_TRANSLATE_NOOP("Ctl", "処理内容")), say(QT_TRANSLATE_NOOP("Ctl", "担当者")), say(QT_TRANSLATE_NOOP("Ctl", "許可番号")), say(QT_TRANSLATE_NOOP("Ctl", "取消"))}, {}};
    Disposal::RecordFilter filter;
    filter.visible = visible;
    for (const Disposal::Record &record : Disposal::records(db, filter))
        listing.rows.append({{u"number"_s, record.number}, {u"doneAt"_s, record.doneAt}, {u"thing"_s, record.thing},
                             {u"method"_s, Disposal::methodLabel(db, record)}, {u"content"_s, record.content}, {u"person"_s, record.person},
                             {u"permitNumber"_s, record.permitNumber}, {u"cancelled"_s, record.cancelReason}});
    return listing;
}

Listing media(Storage::Connection &db, const Arguments &arguments)
{
    Listing listing{{u"number"_s, u"kind"_s, u"name"_s, u"unit"_s, u"class"_s, u"contents"_s, u"place"_s, u"holder"_s, u"serial"_s, u"state"_s, u"labelDue"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "種類")), say(QT_TRANSLATE_NOOP("Ctl", "名称")), say(QT_TRANSLATE_NOOP("Ctl", "組織")),
                     say(QT_TRANSLATE_NOOP("Ctl", "内容の分類")), say(QT_TRANSLATE_NOOP("Ctl", "内容")), say(QT_TRANSLATE_NOOP("Ctl", "保管場所")),
                     say(QT_TRANSLATE_NOOP("Ctl", "保有者")), say(QT_TRANSLATE_NOOP("Ctl", "製造番号")), say(QT_TRANSLATE_NOOP("Ctl", "状態")),
                     say(QT_TRANSLATE_NOOP("Ctl", "表示の更新待ち"))}, {}};
    Media::MediumFilter filter;
    filter.text = arguments.value(u"search"_s);
    filter.withEnded = true;
    const QVector<qint64> ids = Media::mediumIds(db, filter);
    const QHash<qint64, Media::MediumView> views = Media::mediumViews(db, ids);
    for (const qint64 id : ids) {
        const Media::MediumView view = views.value(id);
        const auto policy = Register::storedPolicy(db, view.policyId);
        listing.rows.append({{u"number"_s, view.number}, {u"kind"_s, view.kindLabel}, {u"name"_s, view.name}, {u"unit"_s, view.unit},
                             {u"class"_s, policy ? Classes::containerForPeople(*policy->document, view.held) : QString()},
                             {u"levels"_s, Policy::levelsToText(view.held.levels)}, {u"undecided"_s, view.held.undecided.join(u',')},
                             {u"contents"_s, view.contents}, {u"place"_s, view.place}, {u"holder"_s, view.holder}, {u"serial"_s, view.serial},
                             {u"state"_s, view.stateLabel}, {u"labelDue"_s, view.labelDue}});
    }
    return listing;
}

/// What is on each medium.
Listing contents(Storage::Connection &db, const Register::Visibility &visible)
{
    Listing listing{{u"medium"_s, u"number"_s, u"name"_s, u"class"_s, u"unit"_s, u"since"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "媒体")), say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "名称")),
                     say(QT_TRANSLATE_NOOP("Ctl", "分類")), say(QT_TRANSLATE_NOOP("Ctl", "組織")), say(QT_TRANSLATE_NOOP("Ctl", "いつから"))}, {}};
    const QVector<qint64> ids = Media::mediumIds(db, {});
    const QHash<qint64, Media::MediumView> views = Media::mediumViews(db, ids);
    for (const qint64 id : ids) {
        const Media::MediumView view = views.value(id);
        const auto policy = Register::storedPolicy(db, view.policyId);
        for (const Media::ContentView &content : Media::contentsOf(db, id, visible))
            listing.rows.append({{u"medium"_s, view.number}, {u"number"_s, content.number}, {u"name"_s, content.name},
                                 {u"class"_s, policy ? Classes::levelsForPeople(*policy->document, content.levels) : QString()},
                                 {u"unit"_s, content.unit}, {u"since"_s, content.storedAt.left(10)}});
    }
    return listing;
}

Listing consultations(Storage::Connection &db, const Opened &opened)
{
    Listing listing{{u"id"_s, u"kind"_s, u"number"_s, u"clause"_s, u"question"_s, u"to"_s, u"askedAt"_s, u"answer"_s, u"answeredAt"_s},
                    {u"id"_s, say(QT_TRANSLATE_NOOP("Ctl", "区分")), say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "条項")), say(QT_TRANSLATE_NOOP("Ctl", "内容")),
                     say(QT_TRANSLATE_NOOP("Ctl", "答える役割")), say(QT_TRANSLATE_NOOP("Ctl", "日時")), say(QT_TRANSLATE_NOOP("Ctl", "答え")), say(QT_TRANSLATE_NOOP("Ctl", "答えた日時"))}, {}};
    for (const Classes::Consultation &one : Classes::consultations(db, true)) {
        const auto object = one.object.kind == "policy"_L1 ? std::nullopt : Register::findObject(db, one.object.id);
        const auto policy = Register::storedPolicy(db, one.policyId);
        const Policy::Role *role = policy ? policy->document->role(one.role) : nullptr;
        const bool closed = Register::isClosed(db, opened.openRegister->blueprint(), opened.actor.visible, one.object);
        const auto shown = [closed](const QString &text) { return closed && !text.isEmpty() ? Register::hiddenText() : text; };
        listing.rows.append({{u"id"_s, one.id}, {u"kind"_s, one.kind == Classes::Consultation::Kind::Class ? u"class"_s : u"comply"_s},
                             {u"number"_s, object ? object->number : QString()}, {u"clause"_s, one.clause}, {u"question"_s, shown(one.question)},
                             {u"role"_s, one.role}, {u"to"_s, role ? role->label : QString()}, {u"askedAt"_s, one.askedAt}, {u"answer"_s, shown(one.answer)},
                             {u"levels"_s, Policy::levelsToText(one.levels)}, {u"answeredBy"_s, one.answeredBy}, {u"answeredAt"_s, one.answeredAt}});
    }
    return listing;
}

Listing exceptions(Storage::Connection &db, const Opened &opened, QDate today)
{
    Listing listing{{u"number"_s, u"state"_s, u"scope"_s, u"clauses"_s, u"content"_s, u"from"_s, u"to"_s, u"appliedBy"_s, u"decidedBy"_s, u"reportedOn"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "状態")), say(QT_TRANSLATE_NOOP("Ctl", "対象")), say(QT_TRANSLATE_NOOP("Ctl", "条項")),
                     say(QT_TRANSLATE_NOOP("Ctl", "内容")), say(QT_TRANSLATE_NOOP("Ctl", "始まり")), say(QT_TRANSLATE_NOOP("Ctl", "終わり")),
                     say(QT_TRANSLATE_NOOP("Ctl", "申請者")), say(QT_TRANSLATE_NOOP("Ctl", "決めた者")), say(QT_TRANSLATE_NOOP("Ctl", "事後報告"))}, {}};
    const auto iso = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
    for (const Permits::ExceptionView &view : Permits::exceptionViews(db, &opened.openRegister->blueprint(), opened.actor.visible, today)) {
        const Permits::Exception &one = view.exception;
        QJsonArray rules;
        for (const Permits::ExceptedRule &excepted : one.rules)
            rules.append(excepted.rule);
        listing.rows.append({{u"id"_s, one.id}, {u"number"_s, one.number}, {u"state"_s, view.state}, {u"stateCode"_s, Permits::stateCode(one.stateOn(today))},
                             {u"inForce"_s, one.isInForce(today)}, {u"owesReport"_s, one.owesReport()}, {u"scope"_s, view.scope}, {u"unit"_s, view.unit},
                             {u"rules"_s, rules}, {u"clauses"_s, one.clauses().join(u'、')}, {u"article"_s, view.article}, {u"content"_s, one.content},
                             {u"reason"_s, one.reason}, {u"alternative"_s, one.alternative}, {u"papers"_s, one.papers}, {u"from"_s, iso(one.from)},
                             {u"to"_s, iso(one.to)}, {u"emergency"_s, one.emergency}, {u"appliedBy"_s, one.appliedBy}, {u"appliedOn"_s, iso(one.appliedOn)},
                             {u"decidedBy"_s, one.decidedBy}, {u"decidedOn"_s, iso(one.decidedOn)}, {u"decisionNumber"_s, one.decisionNumber},
                             {u"decisionNote"_s, one.decisionNote}, {u"reportedOn"_s, iso(one.reportedOn)}, {u"reportedBy"_s, one.reportedBy},
                             {u"reportNote"_s, one.reportNote}, {u"endedOn"_s, iso(one.endedOn)}, {u"endReason"_s, one.endReason}});
    }
    return listing;
}

/// Media that the words of the ledger could become.
Listing ledgerMedia(Storage::Connection &db, const Register::Visibility &visible)
{
    Listing listing{{u"unit"_s, u"kind"_s, u"place"_s, u"serial"_s, u"assets"_s, u"together"_s, u"key"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "組織")), say(QT_TRANSLATE_NOOP("Ctl", "種類")), say(QT_TRANSLATE_NOOP("Ctl", "保管場所")), say(QT_TRANSLATE_NOOP("Ctl", "製造番号")),
                     say(QT_TRANSLATE_NOOP("Ctl", "資産")), say(QT_TRANSLATE_NOOP("Ctl", "まとめて一つ")), u"key"_s}, {}};
    const QHash<qint64, QString> names = Organization::unitNames(db);
    for (const Media::LedgerGroup &group : Media::ledgerGroups(db, visible))
        listing.rows.append({{u"unit"_s, names.value(group.unitId.value_or(0))}, {u"kind"_s, group.kindLabel}, {u"place"_s, group.place}, {u"serial"_s, group.serial},
                             {u"assets"_s, group.assets.size()}, {u"together"_s, group.together}, {u"key"_s, group.key}});
    return listing;
}

Listing links(Storage::Connection &db, const Register::Visibility &visible)
{
    Listing listing{{u"id"_s, u"from"_s, u"fromName"_s, u"label"_s, u"to"_s, u"toName"_s, u"reason"_s},
                    {u"id"_s, say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "名称")), say(QT_TRANSLATE_NOOP("Ctl", "関連")),
                     say(QT_TRANSLATE_NOOP("Ctl", "元の番号")), say(QT_TRANSLATE_NOOP("Ctl", "元の名称")), say(QT_TRANSLATE_NOOP("Ctl", "理由"))}, {}};
    for (const Assets::LinkLine &line : Assets::linkLines(db, visible)) {
        const bool closed = line.from.closed || line.to.closed;
        listing.rows.append({{u"id"_s, line.link.id}, {u"kind"_s, Classes::linkCode(line.link.kind)}, {u"label"_s, line.label},
                             {u"from"_s, line.from.number}, {u"fromName"_s, line.from.name}, {u"to"_s, line.to.number}, {u"toName"_s, line.to.name},
                             {u"reason"_s, closed ? QString() : line.link.reason}, {u"at"_s, line.link.at}});
    }
    return listing;
}

Listing storedPolicies(Storage::Connection &db)
{
    Listing listing{{u"code"_s, u"version"_s, u"title"_s, u"confirmation"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "記号")), say(QT_TRANSLATE_NOOP("Ctl", "版")), say(QT_TRANSLATE_NOOP("Ctl", "名称")),
                     say(QT_TRANSLATE_NOOP("Ctl", "設定の確認"))}, {}};
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
        QJsonObject row{{u"code"_s, policy.code}, {u"version"_s, policy.document->version}, {u"title"_s, policy.title},
                        {u"confirmation"_s, say(QT_TRANSLATE_NOOP("Ctl", "未確認"))}};
        if (policy.confirmation) {
            row.insert(u"confirmation"_s, say(QT_TRANSLATE_NOOP("Ctl", "確認済")));
            row.insert(u"confirmedOn"_s, policy.confirmation->on.toString(Qt::ISODate));
            row.insert(u"confirmedNumber"_s, policy.confirmation->number);
            row.insert(u"confirmedBy"_s, policy.confirmation->by);
        }
        if (policy.effectiveFrom)
            row.insert(u"effectiveFrom"_s, policy.effectiveFrom->toString(Qt::ISODate));
        listing.rows.append(row);
    }
    return listing;
}

/// The 再分類 list: what each thing was, under which version, and what the revision proposes.
Listing reclassifications(Storage::Connection &db, const Register::Visibility &visible, qsizetype limit)
{
    Listing listing{{u"number"_s, u"name"_s, u"unit"_s, u"from"_s, u"fromVersion"_s, u"proposed"_s, u"toVersion"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "名称")), say(QT_TRANSLATE_NOOP("Ctl", "組織")),
                     say(QT_TRANSLATE_NOOP("Ctl", "今の分類")), say(QT_TRANSLATE_NOOP("Ctl", "決めた版")), say(QT_TRANSLATE_NOOP("Ctl", "新しい分類の案")),
                     say(QT_TRANSLATE_NOOP("Ctl", "新しい版"))}, {}};
    const QList<Classes::Reclassification> lines = Classes::openReclassifications(db, {}, limit);
    const QHash<qint64, QString> units = Organization::unitNames(db);
    Assets::Queries queries(db, visible);
    constexpr qsizetype kPage = 500;
    for (qsizetype from = 0; from < lines.size(); from += kPage) {
        QVector<qint64> ids;
        for (const Classes::Reclassification &line : lines.mid(from, kPage))
            ids.append(line.objectId);
        const QHash<qint64, Assets::RowView> rows = queries.rows(ids);
        for (const Classes::Reclassification &line : lines.mid(from, kPage)) {
            const auto before = Register::policyVersion(db, line.fromVersionId);
            const auto after = Register::policyVersion(db, line.toVersionId);
            QJsonObject proposed;
            for (auto it = line.proposed.cbegin(); it != line.proposed.cend(); ++it)
                proposed.insert(it.key(), QJsonArray::fromStringList(*it));
            listing.rows.append({{u"number"_s, line.number}, {u"name"_s, rows.value(line.objectId).name}, {u"unit"_s, units.value(line.unitId.value_or(0))},
                                 {u"policy"_s, after->id}, {u"from"_s, Classes::levelsForPeople(*before, line.levels)}, {u"fromVersion"_s, before->version},
                                 {u"proposed"_s, Classes::proposedForPeople(*after, line.proposed)}, {u"proposal"_s, proposed},
                                 {u"toVersion"_s, after->version}, {u"listedAt"_s, line.listedAt}});
        }
    }
    return listing;
}

/// The 配付簿: what is still out first.
Listing distributions(Storage::Connection &db, const Register::Visibility &visible, QDate today, qsizetype limit)
{
    Listing listing{{u"source"_s, u"copy"_s, u"number"_s, u"recipient"_s, u"class"_s, u"givenOn"_s, u"dueOn"_s, u"collectedOn"_s, u"collectedBy"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "元の番号")), say(QT_TRANSLATE_NOOP("Ctl", "部")), say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "配付先")),
                     say(QT_TRANSLATE_NOOP("Ctl", "分類")), say(QT_TRANSLATE_NOOP("Ctl", "配付日")), say(QT_TRANSLATE_NOOP("Ctl", "回収期限")),
                     say(QT_TRANSLATE_NOOP("Ctl", "回収日")), say(QT_TRANSLATE_NOOP("Ctl", "回収した者"))}, {}};
    QHash<qint64, std::shared_ptr<const Policy::Document>> policies;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
        policies.insert(policy.id, policy.document);
    const QList<Assets::Distribution> all = Assets::distributions(db, {});
    constexpr qsizetype kPage = 500;
    for (qsizetype from = 0; from < std::min(all.size(), limit); from += kPage) {
        for (const Assets::DistributionLine &line : Assets::distributionLines(db, visible, all.mid(from, kPage), today)) {
            const auto policy = policies.value(line.row.policyId);
            listing.rows.append({{u"source"_s, line.source.number}, {u"copy"_s, Assets::copyNumberText(line.copy)}, {u"number"_s, line.row.number},
                                 {u"recipient"_s, line.copy.recipient}, {u"class"_s, policy ? Classes::levelsForPeople(*policy, line.row.levels) : QString()},
                                 {u"givenOn"_s, line.copy.givenOn}, {u"dueOn"_s, line.copy.dueOn}, {u"collectedOn"_s, line.copy.collectedOn},
                                 {u"collectedBy"_s, line.copy.collectedBy}, {u"note"_s, line.copy.note}, {u"overdue"_s, line.overdue}, {u"out"_s, line.copy.isOut()}});
        }
    }
    return listing;
}

Listing confirmations(Storage::Connection &db)
{
    Listing listing{{u"unit"_s, u"assets"_s, u"confirmed"_s, u"oldest"_s, u"latest"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "組織")), say(QT_TRANSLATE_NOOP("Ctl", "資産")), say(QT_TRANSLATE_NOOP("Ctl", "確認済")),
                     say(QT_TRANSLATE_NOOP("Ctl", "最も古い確認日")), say(QT_TRANSLATE_NOOP("Ctl", "最も新しい確認日"))}, {}};
    for (const Takeover::Confirmation &unit : Takeover::confirmationOf(db))
        listing.rows.append({{u"unit"_s, unit.name}, {u"assets"_s, unit.assets}, {u"confirmed"_s, unit.confirmed},
                             {u"oldest"_s, unit.oldest}, {u"latest"_s, unit.latest}});
    return listing;
}

Listing batches(Storage::Connection &db)
{
    Listing listing{{u"id"_s, u"fileName"_s, u"at"_s, u"read"_s, u"accepted"_s, u"refused"_s, u"skipped"_s, u"undoneAt"_s, u"kind"_s}, {}, {}};
    listing.headers = listing.keys;
    for (const Takeover::BatchRow &batch : Takeover::batches(db))
        listing.rows.append({{u"id"_s, batch.id}, {u"fileName"_s, batch.fileName}, {u"at"_s, batch.at}, {u"read"_s, batch.read},
                             {u"accepted"_s, batch.accepted}, {u"refused"_s, batch.refused}, {u"skipped"_s, batch.skipped},
                             {u"sample"_s, batch.sample}, {u"undoneAt"_s, batch.undoneAt}, {u"kind"_s, batch.kind}});
    return listing;
}

/// For one question the columns that the engine of lists keeps are not worth reading; but a list of all needs none of them, only
/// two narrow indexes.
QVector<qint64> idsOf(Opened &opened, Assets::Queries &queries, const Assets::Filter &filter, const QList<Assets::SortKey> &sort)
{
    if (filter == Assets::Filter()) {
        Assets::ListEngine engine;
        if (const auto all = engine.listing(opened.openRegister->readConnection(), {filter, sort, {}, opened.actor.visible}))
            return all->ids;
    }
    return queries.ids(filter, sort);
}

int listAssets(Opened &opened, const Arguments &arguments, const Assets::Filter &filter, qsizetype limit)
{
    Assets::Queries queries(opened.openRegister->readConnection(), opened.actor.visible);
    const QVector<qint64> ids = idsOf(opened, queries, filter, sortOf(opened, arguments)).mid(0, limit);
    const QHash<qint64, Assets::RowView> rows = queries.rows(ids);
    const bool json = arguments.has(u"json"_s);
    QList<QStringList> texts;
    for (qint64 id : ids) {
        const Assets::RowView &row = rows[id];
        if (!json) {
            QStringList cells{row.number, row.name, row.shown.value(u"unit"_s)};
            QStringList classes;
            for (const Assets::Field &field : queries.fields()) {
                if (field.type == Assets::FieldType::Level && row.shown.contains(field.code))
                    classes.append(row.shown.value(field.code));
            }
            texts.append(cells << classes.join(u"・"_s) << row.shown.value(u"place"_s) << row.shown.value(u"state"_s));
            continue;
        }
        QJsonObject object{{u"id"_s, row.id}, {u"stateCode"_s, row.state}, {u"closed"_s, row.closed}, {u"migrated"_s, row.migrated}};
        QJsonObject levels;
        for (auto it = row.levels.cbegin(); it != row.levels.cend(); ++it)
            levels.insert(it.key(), *it);
        object.insert(u"levels"_s, levels);
        QJsonObject custom;
        for (const Assets::Field &field : queries.fields()) {
            const QString shown = row.shown.value(field.code);
            if (field.group == Assets::FieldGroup::Custom && !shown.isEmpty())
                custom.insert(field.label, shown);
            else if (!shown.isEmpty() || field.code == "name"_L1)
                object.insert(field.code, field.code == "name"_L1 ? row.name : shown);
        }
        if (!custom.isEmpty())
            object.insert(u"custom"_s, custom);
        printJson(object);
    }
    if (!json) {
        printTable({say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "名称")), say(QT_TRANSLATE_NOOP("Ctl", "組織")), say(QT_TRANSLATE_NOOP("Ctl", "分類")),
                    say(QT_TRANSLATE_NOOP("Ctl", "保管場所")), say(QT_TRANSLATE_NOOP("Ctl", "状態"))}, texts);
        complain(say(QT_TRANSLATE_NOOP("Ctl", "%1 件中 %2 件")).arg(queries.total()).arg(ids.size()));
    }
    return kDone;
}

} // namespace

int list(const Arguments &arguments)
{
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    Storage::Connection &db = opened->openRegister->readConnection();
    const QDate today = opened->openRegister->clock().today();
    const QString kind = arguments.positionals.value(1);
    bool isNumber = true;
    const qsizetype limit = arguments.value(u"limit"_s).isEmpty() ? std::numeric_limits<qsizetype>::max()
                                                                  : arguments.value(u"limit"_s).toLongLong(&isNumber);
    if (!isNumber || limit < 0) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "--limit には 0 以上の数を指定してください。")));
        return kUsage;
    }
    if (kind == "asset"_L1) {
        const auto filter = filterOf(*opened, arguments);
        if (!filter)
            return filter.error();
        return listAssets(*opened, arguments, *filter, limit);
    }
    Listing listing;
    if (kind == "unit"_L1)
        listing = units(db, today);
    else if (kind == "person"_L1)
        listing = persons(db, today);
    else if (kind == "role"_L1)
        listing = roles(db, today);
    else if (kind == "place"_L1)
        listing = places(db);
    else if (kind == "disposal"_L1)
        listing = disposals(db, opened->actor.visible);
    else if (kind == "medium"_L1)
        listing = media(db, arguments);
    else if (kind == "content"_L1)
        listing = contents(db, opened->actor.visible);
    else if (kind == "consultation"_L1)
        listing = consultations(db, *opened);
    else if (kind == "exception"_L1)
        listing = exceptions(db, *opened, today);
    else if (kind == "custody"_L1)
        listing = awayThings(*opened);
    else if (kind == "permit"_L1)
        listing = permitList(*opened);
    else if (kind == "custody-event"_L1)
        listing = custodyEvents(*opened, {});
    else if (kind == "ledger-medium"_L1)
        listing = ledgerMedia(db, opened->actor.visible);
    else if (kind == "policy"_L1)
        listing = storedPolicies(db);
    else if (const auto known = Register::plainListFor(db, opened->openRegister->blueprint(), opened->actor, kind))
        listing = {known->columns, known->columns, known->rows};
    else if (kind == "link"_L1)
        listing = links(db, opened->actor.visible);
    else if (kind == "reclassification"_L1)
        listing = reclassifications(db, opened->actor.visible, arguments.values(u"where"_s).isEmpty() ? limit : -1);
    else if (kind == "distribution"_L1)
        listing = distributions(db, opened->actor.visible, today, arguments.values(u"where"_s).isEmpty() ? limit : std::numeric_limits<qsizetype>::max());
    else if (kind == "confirmation"_L1)
        listing = confirmations(db);
    else if (kind == "batch"_L1)
        listing = batches(db);
    else {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "一覧にできるのは asset、medium、content、ledger-medium、unit、person、role、place、disposal、policy、link、consultation、exception、permit、custody、custody-event、notice、breach、field、batch、draft、attachment、reclassification、distribution です。")));
        return kUsage;
    }
    for (const QString &where : arguments.values(u"where"_s)) {
        const QString key = where.section(u'=', 0, 0);
        const QString value = where.section(u'=', 1);
        listing.rows.removeIf([&](const QJsonObject &row) { return row.value(key).toVariant().toString() != value; });
    }
    listing.print(arguments.has(u"json"_s), limit);
    return kDone;
}

} // namespace Ctl
