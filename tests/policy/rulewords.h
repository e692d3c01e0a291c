// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/facts.h"
#include "models/policy/policyreader.h"
#include "tests/policy/sixthpolicy.h"

/// Short words for the tables of the rule tests.
namespace RuleWords {

using namespace Qt::StringLiterals;
using namespace Policy;

inline Document policyOf(const QString &id)
{
    if (const auto sixth = readPolicy(sixthPolicy()); sixth && sixth->id == id)
        return *sixth;
    for (const Document &policy : shippedPolicies()) {
        if (policy.id == id)
            return policy;
    }
    return {};
}

inline Levels c(const QString &confidentiality, const QString &integrity = u"1"_s, const QString &availability = u"1"_s)
{
    return {{u"C"_s, confidentiality}, {u"I"_s, integrity}, {u"A"_s, availability}};
}

inline Levels s(const QString &level)
{
    return {{u"S"_s, level}};
}

inline Facts act(const QString &name, const Levels &levels = {})
{
    Facts facts;
    facts.act = name;
    facts.levels = levels;
    return facts;
}

template <typename Change> Facts with(Facts facts, const Change &change)
{
    change(facts);
    return facts;
}

/// "severity field" of every finding of the rule, and its clause in front: "豊前 2(1)|reason classification.I".
inline QStringList said(const Findings &findings, const QString &rule)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        if (finding.rule == rule)
            lines.append(finding.clause + u'|' + severityCode(finding.severity) + (finding.breach ? u"!"_s : QString())
                         + u' ' + finding.field);
    }
    return lines;
}

} // namespace RuleWords
