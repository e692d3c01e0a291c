// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Custody {

/// Where a thing is; the codes are stored in `medium.custody`. Source: policies' states of media (使用中, 貸与中, 持出中 …).
enum class State {
    InPlace,     ///< at its place, or with its holder as its ordinary place
    Lent,        ///< 貸与中
    Out,         ///< 持出中
    Unconnected, ///< 未接続（確認待ち）: back, and not connected again before it has been checked
    Repair,      ///< 修理中
    HandedOver,  ///< 引渡中: with somebody outside the office
    Lost,        ///< 紛失
};
[[nodiscard]] QString stateCode(State state); ///< "" for InPlace
[[nodiscard]] std::optional<State> stateOf(const QString &code);
/// 持出中; 保管中 for InPlace.
[[nodiscard]] QString stateLabel(State state);

/// What an event does to where the thing is.
enum class Effect {
    None,    ///< told only: 運搬, 送信, 保管確認 …
    Place,   ///< it is at `place`, or with `holder` as its ordinary place
    Away,    ///< it is with `holder` or at `destination`, at no place of the office
    Home,    ///< back to `place`, else to where it went from
};

/// One kind of event: its words, what it asks for, and what it does.
struct EventKind {
    QString code;            ///< "takeOut"; stored; the act is "custody.takeOut"
    QString label;           ///< 持出
    QString title;           ///< 持出を記録
    QStringList takes;       ///< codes of custodyfield.h, in the order of a form
    QStringList needs;       ///< those of them without which nothing is recorded
    Effect effect = Effect::None;
    std::optional<State> after;  ///< nullopt = as before
    QList<State> from;       ///< states in which it can happen; empty = any
    bool ofInformation = false;  ///< also of an asset itself: 送信, 提供 …
    bool ofMedia = true;
};

[[nodiscard]] const QList<EventKind> &eventKinds();
/// nullptr when there is none.
[[nodiscard]] const EventKind *eventKind(const QString &code);

inline constexpr char kCorrection[] = "correct"; ///< an event that names one that was wrong
inline constexpr char kTakeOut[] = "takeOut";
inline constexpr char kReturn[] = "return";
inline constexpr char kCheck[] = "check";

} // namespace Custody
