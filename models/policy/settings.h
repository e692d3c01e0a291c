// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/source.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Policy {

/// A number or a manner that the policy sets, for whoever needs it: password.minLength = 10 文字. The 規程設定書 prints all.
struct Setting {
    QString key;   ///< "password.minLength"; unique
    QString group; ///< heading in the book: パスワード
    QString label; ///< 最少の長さ
    QString value; ///< "10", or words: 全ての情報を消去し、復元できない状態にする
    QString unit;  ///< 文字; empty for words
    Source source;
    bool operator==(const Setting &) const = default;
};

/// A hand-over that a permit is for. What is empty makes no difference.
struct PermitUse {
    QStringList acts;        ///< "takeOut", "move" … of models/custody/custodykind.h; "dispose"
    QString objects;         ///< "medium" | "asset"
    QStringList mediumKinds; ///< codes of Document::mediumKinds
    QStringList boundary;    ///< "room" | "outside": how far it goes
    QString axis;
    QString minLevel;        ///< from which level on this axis
    bool operator==(const PermitUse &) const = default;
};

/// A permit (or a ban, which has no path) that the policy knows: what for, from when, who decides.
struct PermitKind {
    QString code;
    QString label;        ///< 持ち出し
    QString objects;      ///< 端末・媒体・情報資産
    QString when;         ///< from which class or in which case, in words; empty = always
    QString applicant;    ///< in words
    QStringList deciders; ///< role codes, all of them in this order
    QString decider;      ///< in words, when it is none of the roles (理事会の定める者, 市の許可権限者)
    QString content;      ///< what the application must say; may be empty
    bool ban = false;     ///< nobody decides: it is not done at all
    QList<PermitUse> uses; ///< "for": any of them; none = the program asks for it nowhere
    Source source;
    bool operator==(const PermitKind &) const = default;
};

/// 例外措置: how the policy lets its own rules be set aside. A policy without this has no such path.
struct ExceptionArticle {
    QStringList applicants;  ///< role codes that may apply
    QString decider;         ///< role code that alone permits
    QStringList lifts;       ///< severities of the rules that may be set aside: "reason", "refuse", "ban"
    QStringList neverLifted; ///< rules that nothing sets aside
    std::optional<Source> emergencySource; ///< where an emergency may go ahead and is reported afterwards; nullopt = never
    std::optional<Source> papersSource;    ///< that its papers are kept; nullopt = not said
    Source source;
    bool operator==(const ExceptionArticle &) const = default;
};

/// One of the papers a policy is made of, and whether it is contained here: 対策基準 未収録.
struct Part {
    QString code;
    QString label;
    bool present = true;
    QString note;
    Source source;
    bool operator==(const Part &) const = default;
};

/// A role name that the policy uses without defining it, and the role it is taken for. Never corrected in quotes.
struct RoleAlias {
    QString label;
    QString role;
    Source source;
    bool operator==(const RoleAlias &) const = default;
};

/// What a level of the version before may become: proposed to whoever re-classifies, never done by itself.
struct LevelStep {
    QString fromAxis;
    QString from;   ///< level of the version before
    QString axis;   ///< of this version
    QStringList to; ///< levels of this version, the likeliest first
    bool operator==(const LevelStep &) const = default;
};

} // namespace Policy
