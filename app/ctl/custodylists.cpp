// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listing.h"

#include "models/classes/containerrules.h"
#include "models/custody/custodyfield.h"
#include "models/custody/custodyqueries.h"
#include "models/register/objects.h"
#include "models/register/policies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

QString classWords(Storage::Connection &db, qint64 policyId, const Classes::ContainerClass &held)
{
    const auto policy = Register::storedPolicy(db, policyId);
    return policy ? Classes::containerForPeople(*policy->document, held) : QString();
}

} // namespace

Listing awayThings(Opened &opened)
{
    Storage::Connection &db = opened.openRegister->readConnection();
    const QDate today = opened.openRegister->clock().today();
    Listing listing{{u"number"_s, u"name"_s, u"class"_s, u"stateLabel"_s, u"where"_s, u"since"_s, u"dueOn"_s, u"daysLate"_s, u"slip"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "名称")), say(QT_TRANSLATE_NOOP("Ctl", "分類")), say(QT_TRANSLATE_NOOP("Ctl", "状態")),
                     say(QT_TRANSLATE_NOOP("Ctl", "今の所在")), say(QT_TRANSLATE_NOOP("Ctl", "出た日")), say(QT_TRANSLATE_NOOP("Ctl", "返却予定日")),
                     say(QT_TRANSLATE_NOOP("Ctl", "遅れた日数")), say(QT_TRANSLATE_NOOP("Ctl", "票"))}, {}};
    const QVector<qint64> ids = Custody::awayIds(db, {}, today);
    const QHash<qint64, Custody::AwayView> views = Custody::awayViews(db, ids, today);
    for (const qint64 id : ids) {
        const Custody::AwayView view = views.value(id);
        listing.rows.append({{u"number"_s, view.number}, {u"name"_s, view.name}, {u"unit"_s, view.unit}, {u"class"_s, classWords(db, view.policyId, view.held)},
                             {u"state"_s, Custody::stateCode(view.state)}, {u"stateLabel"_s, Custody::stateLabel(view.state)}, {u"where"_s, view.where},
                             {u"holder"_s, view.holder}, {u"since"_s, view.since}, {u"dueOn"_s, view.dueOn}, {u"daysLate"_s, view.daysLate},
                             {u"purpose"_s, view.purpose}, {u"permit"_s, view.permit}, {u"slip"_s, view.slip}, {u"event"_s, view.eventId}});
    }
    return listing;
}

Listing custodyEvents(Opened &opened, const QString &thing)
{
    Storage::Connection &db = opened.openRegister->readConnection();
    Listing listing{{u"event"_s, u"happenedAt"_s, u"kindLabel"_s, u"number"_s, u"name"_s, u"from"_s, u"to"_s, u"person"_s, u"marks"_s},
                    {say(QT_TRANSLATE_NOOP("Ctl", "番")), say(QT_TRANSLATE_NOOP("Ctl", "日時")), say(QT_TRANSLATE_NOOP("Ctl", "種別")), say(QT_TRANSLATE_NOOP("Ctl", "番号")),
                     say(QT_TRANSLATE_NOOP("Ctl", "名称")), say(QT_TRANSLATE_NOOP("Ctl", "元の所在")), say(QT_TRANSLATE_NOOP("Ctl", "行先")), say(QT_TRANSLATE_NOOP("Ctl", "渡した者")),
                     say(QT_TRANSLATE_NOOP("Ctl", "印"))}, {}};
    Custody::EventFilter filter;
    if (const auto object = thing.isEmpty() ? std::nullopt : Register::findByNumber(db, thing))
        filter.objectId = object->id;
    for (const Custody::EventView &view : Custody::eventViews(db, Custody::eventIds(db, filter), opened.actor.visible)) {
        const Custody::Event &event = view.event;
        QStringList marks;
        if (event.late)
            marks.append(say(QT_TRANSLATE_NOOP("Ctl", "後日入力")));
        if (event.fact)
            marks.append(say(QT_TRANSLATE_NOOP("Ctl", "発生済みの事実")));
        if (view.corrected)
            marks.append(say(QT_TRANSLATE_NOOP("Ctl", "誤り")));
        QJsonObject row{{u"event"_s, event.id}, {u"happenedAt"_s, event.happenedAt}, {u"enteredAt"_s, event.enteredAt}, {u"kind"_s, event.kind},
                        {u"kindLabel"_s, view.kindLabel}, {u"number"_s, view.number}, {u"name"_s, view.closed ? say(QT_TRANSLATE_NOOP("Ctl", "名称非表示")) : view.name},
                        {u"from"_s, event.fromText}, {u"to"_s, event.toText}, {u"person"_s, event.personText}, {u"before"_s, Custody::stateCode(event.before)},
                        {u"after"_s, Custody::stateCode(event.after)}, {u"class"_s, classWords(db, view.policyId, event.held)}, {u"contents"_s, event.contentCount},
                        {u"late"_s, event.late}, {u"fact"_s, event.fact}, {u"corrected"_s, view.corrected}, {u"returnedAt"_s, view.returnedAt},
                        {u"reconnectedAt"_s, view.reconnectedAt}, {u"marks"_s, marks.join(u'・')}};
        for (const Custody::Field &field : Custody::textFields()) {
            if (const QString text = event.texts.value(field.code); !text.isEmpty())
                row.insert(field.code, text);
        }
        if (event.correctsId)
            row.insert(u"corrects"_s, *event.correctsId);
        listing.rows.append(row);
    }
    return listing;
}

} // namespace Ctl
