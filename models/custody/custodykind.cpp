// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodykind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Custody {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Custody", text);
}

struct StateWord {
    State state;
    const char *code;
    const char *label;
};

constexpr std::array<StateWord, 7> kStates{{
    {State::InPlace, "", QT_TRANSLATE_NOOP("Custody", "保管中")},
    {State::Lent, "lent", QT_TRANSLATE_NOOP("Custody", "貸与中")},
    {State::Out, "out", QT_TRANSLATE_NOOP("Custody", "持出中")},
    {State::Unconnected, "unconnected", QT_TRANSLATE_NOOP("Custody", "未接続（確認待ち）")},
    {State::Repair, "repair", QT_TRANSLATE_NOOP("Custody", "修理中")},
    {State::HandedOver, "handedOver", QT_TRANSLATE_NOOP("Custody", "引渡中")},
    {State::Lost, "lost", QT_TRANSLATE_NOOP("Custody", "紛失")},
}};

const QStringList kAlways{u"person"_s, u"slip"_s, u"paper"_s, u"note"_s};

EventKind make(const QString &code, const char *label, const char *title, const QStringList &takes, const QStringList &needs)
{
    EventKind kind;
    kind.code = code;
    kind.label = say(label);
    kind.title = say(title);
    kind.takes = takes + kAlways;
    kind.needs = needs;
    return kind;
}

EventKind moving(EventKind kind, Effect effect, std::optional<State> after, const QList<State> &from)
{
    kind.effect = effect;
    kind.after = after;
    kind.from = from;
    return kind;
}

EventKind telling(EventKind kind, bool ofMedia)
{
    kind.ofInformation = true;
    kind.ofMedia = ofMedia;
    return kind;
}

void addInside(QList<EventKind> &kinds)
{
    const QList<State> here{State::InPlace, State::Unconnected};
    kinds.append(moving(make(u"place"_s, QT_TRANSLATE_NOOP("Custody", "配置"), QT_TRANSLATE_NOOP("Custody", "配置を記録"),
                             {u"place"_s, u"holder"_s, u"purpose"_s}, {}),
                        Effect::Place, State::InPlace, here));
    kinds.append(moving(make(u"move"_s, QT_TRANSLATE_NOOP("Custody", "移動"), QT_TRANSLATE_NOOP("Custody", "移動を記録"),
                             {u"place"_s, u"unit"_s, u"holder"_s, u"purpose"_s, u"permit"_s}, {u"place"_s}),
                        Effect::Place, State::InPlace, here));
    kinds.append(moving(make(u"lend"_s, QT_TRANSLATE_NOOP("Custody", "貸与"), QT_TRANSLATE_NOOP("Custody", "貸与を記録"),
                             {u"holder"_s, u"dueOn"_s, u"purpose"_s, u"permit"_s}, {u"holder"_s}),
                        Effect::Away, State::Lent, here));
    kinds.append(moving(make(u"check"_s, QT_TRANSLATE_NOOP("Custody", "保管確認"), QT_TRANSLATE_NOOP("Custody", "保管確認を記録"),
                             {u"present"_s, u"condition"_s, u"confirmedBy"_s}, {u"present"_s}),
                        Effect::None, std::nullopt, {}));
}

void addOut(QList<EventKind> &kinds)
{
    kinds.append(moving(make(u"takeOut"_s, QT_TRANSLATE_NOOP("Custody", "持出"), QT_TRANSLATE_NOOP("Custody", "持出を記録"),
                             {u"holder"_s, u"destination"_s, u"purpose"_s, u"dueOn"_s, u"boundary"_s, u"permit"_s, u"protection"_s, u"seal"_s,
                              u"carrierKind"_s, u"carrier"_s, u"contract"_s, u"contractClauses"_s},
                             {u"holder"_s, u"destination"_s, u"purpose"_s, u"dueOn"_s}),
                        Effect::Away, State::Out, {State::InPlace, State::Lent, State::Unconnected}));
    kinds.append(moving(make(u"passOn"_s, QT_TRANSLATE_NOOP("Custody", "手渡し"), QT_TRANSLATE_NOOP("Custody", "手渡しを記録"),
                             {u"holder"_s, u"destination"_s, u"purpose"_s, u"dueOn"_s, u"confirmedBy"_s}, {u"holder"_s}),
                        Effect::Away, std::nullopt, {State::Lent, State::Out}));
    kinds.append(moving(make(u"return"_s, QT_TRANSLATE_NOOP("Custody", "返却"), QT_TRANSLATE_NOOP("Custody", "返却を記録"),
                             {u"place"_s, u"counted"_s, u"erased"_s, u"condition"_s, u"seal"_s, u"confirmedBy"_s, u"virusCheckedAt"_s}, {}),
                        Effect::Home, State::InPlace, {State::Lent, State::Out, State::Repair, State::HandedOver}));
    kinds.append(moving(make(u"reconnect"_s, QT_TRANSLATE_NOOP("Custody", "再接続確認"), QT_TRANSLATE_NOOP("Custody", "再接続確認を記録"),
                             {u"virusCheckedAt"_s, u"patchCheckedAt"_s, u"allowedBy"_s, u"permit"_s}, {}),
                        Effect::None, State::InPlace, {State::Unconnected}));
    kinds.append(moving(make(u"repairOut"_s, QT_TRANSLATE_NOOP("Custody", "修理搬出"), QT_TRANSLATE_NOOP("Custody", "修理搬出を記録"),
                             {u"destination"_s, u"purpose"_s, u"dueOn"_s, u"erased"_s, u"contract"_s, u"contractClauses"_s, u"permit"_s, u"protection"_s, u"seal"_s},
                             {u"destination"_s}),
                        Effect::Away, State::Repair, {State::InPlace, State::Unconnected}));
    kinds.append(moving(make(u"handOver"_s, QT_TRANSLATE_NOOP("Custody", "引渡"), QT_TRANSLATE_NOOP("Custody", "引渡を記録"),
                             {u"destination"_s, u"purpose"_s, u"dueOn"_s, u"contract"_s, u"contractClauses"_s, u"permit"_s, u"protection"_s, u"seal"_s,
                              u"confirmedBy"_s},
                             {u"destination"_s, u"purpose"_s}),
                        Effect::Away, State::HandedOver, {State::InPlace, State::Lent, State::Unconnected}));
    kinds.append(make(u"carry"_s, QT_TRANSLATE_NOOP("Custody", "運搬"), QT_TRANSLATE_NOOP("Custody", "運搬を記録"),
                      {u"destination"_s, u"purpose"_s, u"carrierKind"_s, u"carrier"_s, u"contract"_s, u"contractClauses"_s, u"protection"_s, u"seal"_s,
                       u"permit"_s},
                      {u"destination"_s, u"purpose"_s, u"carrier"_s}));
}

void addIn(QList<EventKind> &kinds)
{
    kinds.append(moving(make(u"bringIn"_s, QT_TRANSLATE_NOOP("Custody", "持込"), QT_TRANSLATE_NOOP("Custody", "持込を記録"),
                             {u"destination"_s, u"place"_s, u"holder"_s, u"purpose"_s, u"permit"_s, u"virusCheckedAt"_s}, {u"purpose"_s}),
                        Effect::Place, State::InPlace, {State::InPlace, State::HandedOver}));
    kinds.append(moving(make(u"carryIn"_s, QT_TRANSLATE_NOOP("Custody", "搬入"), QT_TRANSLATE_NOOP("Custody", "搬入を記録"),
                             {u"destination"_s, u"place"_s, u"purpose"_s, u"permit"_s, u"virusCheckedAt"_s, u"safetyCheckedBy"_s, u"accompaniedBy"_s},
                             {u"place"_s}),
                        Effect::Place, State::InPlace, {State::InPlace, State::HandedOver}));
    kinds.append(telling(moving(make(u"receive"_s, QT_TRANSLATE_NOOP("Custody", "受領・預り"), QT_TRANSLATE_NOOP("Custody", "受領・預りを記録"),
                                     {u"destination"_s, u"place"_s, u"holder"_s, u"purpose"_s, u"virusCheckedAt"_s, u"counted"_s}, {u"destination"_s}),
                                Effect::Place, State::InPlace, {State::InPlace, State::HandedOver}),
                         true));
}

void addInformation(QList<EventKind> &kinds)
{
    const QStringList sending{u"destination"_s, u"purpose"_s, u"channel"_s, u"protection"_s, u"boundary"_s, u"permit"_s};
    kinds.append(telling(make(u"send"_s, QT_TRANSLATE_NOOP("Custody", "送信"), QT_TRANSLATE_NOOP("Custody", "送信を記録"), sending,
                              {u"destination"_s, u"purpose"_s}),
                         true));
    kinds.append(telling(make(u"receiveData"_s, QT_TRANSLATE_NOOP("Custody", "受信"), QT_TRANSLATE_NOOP("Custody", "受信を記録"),
                              {u"destination"_s, u"purpose"_s, u"channel"_s, u"virusCheckedAt"_s}, {u"destination"_s}),
                         true));
    kinds.append(telling(make(u"provide"_s, QT_TRANSLATE_NOOP("Custody", "提供"), QT_TRANSLATE_NOOP("Custody", "提供を記録"), sending,
                              {u"destination"_s, u"purpose"_s}),
                         true));
    kinds.append(telling(make(u"publish"_s, QT_TRANSLATE_NOOP("Custody", "公表"), QT_TRANSLATE_NOOP("Custody", "公表を記録"),
                              {u"channel"_s, u"destination"_s, u"purpose"_s}, {u"channel"_s}),
                         false));
}

void addLoss(QList<EventKind> &kinds)
{
    kinds.append(moving(make(u"lose"_s, QT_TRANSLATE_NOOP("Custody", "紛失"), QT_TRANSLATE_NOOP("Custody", "紛失を記録"),
                             {u"noticedAt"_s, u"destination"_s, u"purpose"_s, u"confirmedBy"_s}, {}),
                        Effect::Away, State::Lost,
                        {State::InPlace, State::Lent, State::Out, State::Unconnected, State::Repair, State::HandedOver}));
    kinds.append(moving(make(u"find"_s, QT_TRANSLATE_NOOP("Custody", "発見"), QT_TRANSLATE_NOOP("Custody", "発見を記録"),
                             {u"place"_s, u"holder"_s, u"destination"_s, u"condition"_s, u"confirmedBy"_s}, {}),
                        Effect::Home, State::InPlace, {State::Lost}));
}

} // namespace

QString stateCode(State state)
{
    const auto found = std::find_if(kStates.cbegin(), kStates.cend(), [state](const StateWord &word) { return word.state == state; });
    return QString::fromLatin1(found->code);
}

std::optional<State> stateOf(const QString &code)
{
    const auto found = std::find_if(kStates.cbegin(), kStates.cend(), [&code](const StateWord &word) { return code == QLatin1String(word.code); });
    return found == kStates.cend() ? std::nullopt : std::optional(found->state);
}

QString stateLabel(State state)
{
    const auto found = std::find_if(kStates.cbegin(), kStates.cend(), [state](const StateWord &word) { return word.state == state; });
    return say(found->label);
}

const QList<EventKind> &eventKinds()
{
    static const QList<EventKind> kinds = [] {
        QList<EventKind> all;
        addInside(all);
        addOut(all);
        addIn(all);
        addInformation(all);
        addLoss(all);
        return all;
    }();
    return kinds;
}

const EventKind *eventKind(const QString &code)
{
    const QList<EventKind> &kinds = eventKinds();
    const auto found = std::find_if(kinds.cbegin(), kinds.cend(), [&code](const EventKind &kind) { return kind.code == code; });
    return found == kinds.cend() ? nullptr : &*found;
}

} // namespace Custody
