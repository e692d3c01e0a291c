// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/question.h"
#include "models/policy/settings.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Policy {

/// A ground (criterion) that may apply to a level, e.g. 名張 Ⅰ-1 個人情報.
struct Ground {
    QString code;
    QString text; ///< our own short words (要旨)
    Source source;
    bool operator==(const Ground &) const = default;
};

struct Level {
    QString code;    ///< unique in its axis: "3A", "2", "Ⅰ"
    QString label;   ///< 自治体機密性3A
    QString badge;   ///< short form for lists: 3A
    int rank = 0;    ///< larger = higher; levels compare by rank only (INV-02)
    QString summary; ///< criterion in our own words (要旨)
    QList<Ground> grounds;
    bool groundRequired = false; ///< at least one ground must be chosen
    QStringList spellings;       ///< other ways clerks write it, folded by the reader
    Source source;
    bool operator==(const Level &) const = default;
};

struct Axis {
    QString code;  ///< "C", "I", "A", "S" …
    QString label; ///< 機密性
    QString shortLabel; ///< 機密
    QString help;
    QList<Level> levels; ///< highest rank first
    bool required = true;
    Source source;
    QList<Question> questions; ///< 分類の手引き, the first one to begin with; none where the policy gives no criteria

    [[nodiscard]] const Level *level(const QString &levelCode) const;
    bool operator==(const Axis &) const = default;
};

/// 取扱制限 proposed by the levels it names.
struct Restriction {
    QString code;
    QString text;
    QString axis;
    QStringList levels;
    QString kind; ///< "prohibit", "require" … free for the screen: できる / できない
    Source source;
    bool operator==(const Restriction &) const = default;
};

struct Role {
    QString code;
    QString label;
    QString post;       ///< the post that holds it by the policy; may be empty
    QString scope;      ///< "organization" or a unit kind code, "system", "designated"
    bool external = false;
    QStringList capabilities; ///< what its holder may do here: "asset.lower", "consultation.answer" …
    Source source;
    bool operator==(const Role &) const = default;
};

/// One rule: a kind that C++ knows, with the parameters of this policy.
struct Rule {
    QString id;
    QString kind; ///< see rulekinds.h
    Severity severity = Severity::Advise; ///< a rule of status default is never above Reason until confirmed
    Severity confirmedSeverity = Severity::Advise; ///< as written: what it is once the settings are confirmed
    QString text;       ///< the sentence of the finding
    QString satisfy;
    QString role;
    QString notifyRole;
    QJsonObject params; ///< checked against the kind's own parameter list
    Source source;
    bool operator==(const Rule &) const = default;
};

/// The levels of one thing: axis code → level code. An axis that is absent is unclassified.
using Levels = QMap<QString, QString>;

/// One policy in one version, as a value. Read by PolicyReader, never built by hand outside tests.
struct Document {
    QString id;        ///< "buzen" … only data knows it
    int version = 1;
    QString title;
    QString shortName; ///< 豊前: begins every clause
    QString organization;
    std::optional<QDate> enactedOn;
    QString note;
    QString instrument;   ///< 訓令第3号 …; empty when the policy has none
    QString parentPolicy; ///< the policy outside that answers what this one leaves open; may be empty
    Source source;        ///< of title, organisation and date
    QMap<QString, QString> terms; ///< "asset", "medium", "unit", "classification", "unclassified" … → words on screen
    QMap<QString, Source> termSources;
    QList<Term> unitKinds;
    QList<Term> employmentKinds;
    QList<Term> assetKinds;
    QList<Term> forms;
    QList<Term> acquisitions;
    QList<Term> scopes; ///< where an asset is handled, when the policy draws a border: "member" 構成町村
    QList<Term> laws;
    QList<Term> mediumKinds; ///< kinds of media to choose from; empty = the program's own
    QHash<QString, QStringList> mediumTraits; ///< kind of medium → "removable", "rewritable", "equipment", "paper"; a kind that is not here is not described
    QList<Part> parts;       ///< the papers of the policy
    QList<RoleAlias> roleAliases;
    QList<PermitKind> permits;
    std::optional<ExceptionArticle> exceptions; ///< 例外措置; nullopt = the policy has no such path
    QList<Setting> settings;
    QList<LevelStep> levelMapping; ///< from the version before; empty = nothing is proposed
    QList<Axis> axes;
    QList<Restriction> restrictions;
    QList<Role> roles;
    QList<Rule> rules;
    QList<Term> disposalMethods;
    QStringList irrecoverableMethods; ///< codes of disposalMethods after which nothing can be restored
    QStringList disposalFields; ///< required by the policy's record: "doneAt", "content", "person", "permitNumber"
    Source disposalSource;
    QList<Term> labelTargets;
    QStringList clauses;        ///< every clause cited, in order, for attachments to open at
    QJsonObject raw;            ///< the document as read: what is stored and hashed
    QString confirmation;       ///< 決裁番号 under which the settings were confirmed; empty = 未確認. Not part of `raw`

    [[nodiscard]] const Axis *axis(const QString &axisCode) const;
    [[nodiscard]] const Level *level(const QString &axisCode, const QString &levelCode) const;
    [[nodiscard]] const Role *role(const QString &roleCode) const;
    [[nodiscard]] QList<Rule> rulesOf(const QString &kind) const;
    /// The value set for the key, e.g. "password.minLength"; nullptr when the policy says nothing.
    [[nodiscard]] const Setting *setting(const QString &key) const;
    /// The word this policy uses, or `fallback` where it names none.
    [[nodiscard]] QString term(const QString &key, const QString &fallback) const;
    /// A method of disposal by code or name (spellings folded); other words stay what they are.
    [[nodiscard]] QString disposalMethodCode(const QString &typed) const;
    /// Its name; what is no code of the list stays what it is.
    [[nodiscard]] QString disposalMethodLabel(const QString &code) const;
    /// Restrictions that these levels propose, in the policy's order.
    [[nodiscard]] QList<Restriction> proposedRestrictions(const Levels &levels) const;
    /// True when every required axis has a level.
    [[nodiscard]] bool isComplete(const Levels &levels) const;
    /// Rank of the level on the axis; nullopt when unclassified or unknown.
    [[nodiscard]] std::optional<int> rank(const QString &axisCode, const Levels &levels) const;
};

/// The policy with its settings confirmed under this 決裁番号: rules that rest on a default now weigh what they say.
[[nodiscard]] Document confirmed(Document policy, const QString &number);

/// "C3B;I2" with sorted axes, empty string for no level at all: the stored form. Codes that it cannot hold are written as
/// `{"C":"3B","I":"2"}`, which older rows have too: compare levels, not their texts.
[[nodiscard]] QString levelsToText(const Levels &levels);
/// Either form.
[[nodiscard]] Levels levelsFromText(const QString &text);

} // namespace Policy
