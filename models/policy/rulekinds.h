// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Policy {

/// What a parameter of a rule holds. The reader checks type and, where it names something, that it exists.
enum class ParamType {
    Text,            ///< any non-empty text
    Flag,            ///< true or false
    TextList,        ///< non-empty list of non-empty texts, none twice
    AxisCode,        ///< code of an axis of the policy
    LevelCode,       ///< code of a level of the axis named by the parameter `axis`
    GroundCode,      ///< code of a ground of the level named by `level`
    KindCodes,       ///< codes of asset kinds
    MediumKindCodes, ///< codes of kinds of media
    AcquisitionCodes,///< codes of ways of acquisition
    ScopeCodes,      ///< codes of places where an asset is handled (Document::scopes)
    UnitKindCode,    ///< code of a unit kind
    RecordFields,    ///< fields of a disposal record: see disposalRecordFields()
};

struct RuleParam {
    QString name;
    ParamType type = ParamType::Text;
    bool required = false;
    bool operator==(const RuleParam &) const = default;
};

/// A generic rule that C++ knows; a policy uses it any number of times with parameters of its own.
/// Every kind takes the optional parameters `acts` (the acts it speaks to, instead of `acts` below) and
/// `subject` (the deed in words for できること・できないこと: 外部への提供).
struct RuleKind {
    QString code;          ///< "classification.floor"
    QStringList acts;      ///< acts it speaks to unless the rule says otherwise; a trailing `.` is a prefix
    QList<RuleParam> params;
    bool operator==(const RuleKind &) const = default;
};

/// All kinds, sorted by code. The JSON Schema lists the same ones; a test compares both.
[[nodiscard]] const QList<RuleKind> &ruleKinds();
/// nullptr when there is no such kind.
[[nodiscard]] const RuleKind *ruleKind(const QString &code);
/// "doneAt", "content", "person", "method", "target", "permitNumber".
[[nodiscard]] const QStringList &disposalRecordFields();

} // namespace Policy
