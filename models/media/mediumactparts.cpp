// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumactparts.h"

#include "models/assets/actparts.h"
#include "models/media/mediumrepository.h"
#include "models/register/groundacts.h"
#include "models/register/params.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::Plan;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

} // namespace

tl::expected<Medium, Plan> namedMedium(Register::ActContext &context, const QJsonObject &params)
{
    const QString number = Register::textOf(params, u"medium"_s);
    const auto medium = loadByNumber(context.db, number);
    if (!medium)
        return tl::unexpected(Register::notFound(say(QT_TRANSLATE_NOOP("Media", "番号「%1」の媒体・機器はありません。番号を確かめてください。")).arg(number)));
    return *medium;
}

void refuseEnded(const Medium &medium, QList<Register::FieldError> &errors)
{
    if (medium.isEnded())
        errors.append({u"medium"_s, say(QT_TRANSLATE_NOOP("Media", "%1 は%2です。")).arg(medium.object.number, Register::stateLabel(medium.object.state))});
}

QList<Register::Consequence> classConsequences(const Policy::Document &policy, const Medium &before, const Classes::ContainerClass &after)
{
    if (before.held == after)
        return {};
    const auto words = [&policy](const Classes::ContainerClass &held) {
        const QString text = Classes::containerForPeople(policy, held);
        return text.isEmpty() ? say(QT_TRANSLATE_NOOP("Media", "内容なし")) : text;
    };
    QList<Register::Consequence> told{{say(QT_TRANSLATE_NOOP("Media", "%1 の内容の分類: %2 → %3")).arg(before.object.number, words(before.held), words(after)),
                                       {{u"medium"_s, QJsonObject{{u"number"_s, before.object.number},
                                                                  {u"before"_s, Policy::levelsToText(before.held.levels)},
                                                                  {u"after"_s, Policy::levelsToText(after.levels)},
                                                                  {u"undecided"_s, after.undecided.join(u',')}}}}}};
    if (!before.held.levels.isEmpty() && before.held.levels != after.levels)
        told.append({say(QT_TRANSLATE_NOOP("Media", "%1 の表示が分類と合わなくなるため、表示の更新待ちになります。")).arg(before.object.number),
                     {{u"labelDue"_s, before.object.number}}});
    return told;
}

QJsonObject summaryOf(const Policy::Document &policy, const Medium &medium)
{
    QJsonObject summary{{u"number"_s, medium.object.number}, {u"name"_s, medium.object.name}};
    if (const QString words = Classes::containerForPeople(policy, medium.held); !words.isEmpty())
        summary.insert(u"class"_s, words);
    return summary;
}

QJsonObject resultOf(Storage::Connection &db, qint64 id)
{
    const Medium medium = *load(db, id);
    QJsonObject levels;
    for (auto it = medium.held.levels.cbegin(); it != medium.held.levels.cend(); ++it)
        levels.insert(it.key(), *it);
    return {{u"id"_s, id}, {u"number"_s, medium.object.number}, {u"name"_s, medium.object.name}, {u"state"_s, medium.object.state},
            {u"levels"_s, levels}, {u"undecided"_s, medium.held.undecided.join(u',')}, {u"revision"_s, medium.object.revision}};
}

bool save(Register::ActContext &context, const Medium &before, const Medium &after, const QJsonObject &summary,
          const Policy::Findings &findings, qint64 policyId)
{
    context.journal.open();
    return saveOpened(context, before, after, summary, findings, policyId);
}

bool saveOpened(Register::ActContext &context, const Medium &before, const Medium &after, const QJsonObject &summary,
                const Policy::Findings &findings, qint64 policyId)
{
    if (!update(context, before, after))
        return false;
    writeNotices(context, findings, after, policyId);
    context.journal.close({u"medium"_s, before.object.id}, summary);
    if (before.parentId && before.parentId != after.parentId) {
        const auto equipment = Register::findObject(context.db, *before.parentId);
        context.journal.open();
        context.journal.close({u"medium"_s, *before.parentId}, {{u"number"_s, equipment ? equipment->number : QString()}, {u"part"_s, after.object.number}});
    }
    return true;
}

void writeNotices(Register::ActContext &context, const Policy::Findings &findings, const Medium &medium, qint64 policyId)
{
    Assets::writeNotices(context, findings, {u"medium"_s, medium.object.id}, policyId);
}

} // namespace Media
