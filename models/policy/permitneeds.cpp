// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/permitneeds.h"

#include <QCoreApplication>

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

bool speaksOf(const PermitUse &use, const PermitAsk &ask)
{
    if (!use.acts.contains(ask.act))
        return false;
    if (!use.objects.isEmpty() && (use.objects == "asset"_L1) != ask.isInformation)
        return false;
    if (!use.mediumKinds.isEmpty() && !use.mediumKinds.contains(ask.kind))
        return false;
    return use.boundary.isEmpty() || use.boundary.contains(ask.boundary);
}

enum class Reach { No, Unsure, Yes };

Reach reach(const Document &policy, const PermitUse &use, const PermitAsk &ask)
{
    const Level *least = policy.level(use.axis, use.minLevel);
    if (!least)
        return Reach::Yes;
    if (ask.nothingOnIt)
        return Reach::No;
    const std::optional<int> rank = policy.rank(use.axis, ask.levels);
    if (!rank)
        return Reach::Unsure;
    if (*rank >= least->rank)
        return Reach::Yes;
    return ask.undecided.contains(use.axis) ? Reach::Unsure : Reach::No;
}

} // namespace

const QStringList &permitActs()
{
    static const QStringList acts{u"move"_s,   u"lend"_s,    u"takeOut"_s, u"repairOut"_s, u"handOver"_s, u"carry"_s,
                                  u"bringIn"_s, u"carryIn"_s, u"send"_s,    u"provide"_s,   u"publish"_s,  u"dispose"_s};
    return acts;
}

QString permitActWord(const QString &act)
{
    static const QHash<QString, const char *> words{
        {u"move"_s, QT_TRANSLATE_NOOP("Policy", "移動")},         {u"lend"_s, QT_TRANSLATE_NOOP("Policy", "貸与")},
        {u"takeOut"_s, QT_TRANSLATE_NOOP("Policy", "持ち出し")},  {u"repairOut"_s, QT_TRANSLATE_NOOP("Policy", "修理のための搬出")},
        {u"handOver"_s, QT_TRANSLATE_NOOP("Policy", "引渡し")},   {u"carry"_s, QT_TRANSLATE_NOOP("Policy", "運搬")},
        {u"bringIn"_s, QT_TRANSLATE_NOOP("Policy", "持ち込み")},  {u"carryIn"_s, QT_TRANSLATE_NOOP("Policy", "搬入")},
        {u"send"_s, QT_TRANSLATE_NOOP("Policy", "送付・送信")},   {u"provide"_s, QT_TRANSLATE_NOOP("Policy", "提供")},
        {u"publish"_s, QT_TRANSLATE_NOOP("Policy", "公表")},      {u"dispose"_s, QT_TRANSLATE_NOOP("Policy", "廃棄")}};
    const char *word = words.value(act);
    return word ? QCoreApplication::translate("Policy", word) : act;
}

QList<PermitNeed> permitsNeeded(const Document &policy, const PermitAsk &ask)
{
    QList<PermitNeed> needs;
    for (const PermitKind &kind : policy.permits) {
        Reach most = Reach::No;
        for (const PermitUse &use : kind.uses) {
            if (speaksOf(use, ask))
                most = std::max(most, reach(policy, use, ask));
        }
        if (!kind.ban && most != Reach::No)
            needs.append({&kind, most == Reach::Yes});
    }
    return needs;
}

bool isFor(const PermitKind &kind, const PermitAsk &ask)
{
    return std::any_of(kind.uses.cbegin(), kind.uses.cend(), [&ask](const PermitUse &use) { return speaksOf(use, ask); });
}

} // namespace Policy
