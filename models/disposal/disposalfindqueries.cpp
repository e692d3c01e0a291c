// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalfindqueries.h"

#include "models/disposal/disposalqueries.h"
#include "models/organization/organizationqueries.h"
#include "models/register/find/hitlevels.h"
#include "models/register/find/sieve.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::FieldText;

namespace Disposal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Disposal", text);
}

QList<Register::HitLevel> levelsOf(Storage::Connection &db, const Record &record)
{
    if (record.policyVersionId == 0)
        return {};
    return Register::hitLevels(*Register::policyVersion(db, record.policyVersionId), record.levels);
}

void find(Storage::Connection &db, const Register::FindQuestion &question, const Register::Finder::Tell &tell)
{
    Register::Sieve sieve(question);
    RecordFilter filter;
    filter.visible = question.visible;
    const QHash<qint64, QString> units = Organization::unitNames(db);
    for (const Record &record : records(db, filter)) {
        Register::Hit hit;
        hit.object = {u"disposal"_s, record.id};
        hit.where = Register::joinedWhere({units.value(record.unitId.value_or(0)), Support::shownDate(record.doneAt.left(10))});
        hit.state = record.isCancelled() ? say(QT_TRANSLATE_NOOP("Disposal", "取消")) : QString();
        hit.levels = levelsOf(db, record);
        hit.closed = record.closed;
        sieve.add(hit, {{say(QT_TRANSLATE_NOOP("Disposal", "番号")), record.number, FieldText::Part::Number},
                        {say(QT_TRANSLATE_NOOP("Disposal", "対象")), record.thing, FieldText::Part::Name},
                        {say(QT_TRANSLATE_NOOP("Disposal", "方法")), methodLabel(db, record)},
                        {say(QT_TRANSLATE_NOOP("Disposal", "処理内容")), record.content},
                        {say(QT_TRANSLATE_NOOP("Disposal", "担当者")), record.person},
                        {say(QT_TRANSLATE_NOOP("Disposal", "許可番号")), record.permitNumber},
                        {say(QT_TRANSLATE_NOOP("Disposal", "備考")), record.remarks}});
    }
    tell(sieve.found(u"disposal"_s));
}

} // namespace

Register::Finder disposalFinder()
{
    return {u"disposal"_s, say(QT_TRANSLATE_NOOP("Disposal", "廃棄")), find, true};
}

} // namespace Disposal
