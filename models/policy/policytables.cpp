// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policytables.h"

#include "models/policy/permitneeds.h"
#include "models/policy/rulekinds.h"

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

constexpr bool kRequired = true;

const Table &termTable()
{
    static const Table table = {{u"code"_s, Shape::Filled, kRequired},
                                {u"label"_s, Shape::Filled, kRequired},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &mediumKindTable()
{
    static const Table table = {{u"code"_s, Shape::Filled, kRequired},
                                {u"label"_s, Shape::Filled, kRequired},
                                {u"traits"_s, Shape::Choices, false, nullptr,
                                 {u"removable"_s, u"rewritable"_s, u"equipment"_s, u"paper"_s}},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &groundTable()
{
    static const Table table = {{u"code"_s, Shape::Filled, kRequired},
                                {u"text"_s, Shape::Filled, kRequired},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &levelTable()
{
    static const Table table = {{u"code"_s, Shape::Filled, kRequired},
                                {u"label"_s, Shape::Filled, kRequired},
                                {u"badge"_s, Shape::Filled, kRequired},
                                {u"rank"_s, Shape::Number, kRequired},
                                {u"summary"_s, Shape::Filled, kRequired},
                                {u"grounds"_s, Shape::Objects, false, &groundTable()},
                                {u"groundRequired"_s, Shape::Flag},
                                {u"spellings"_s, Shape::Texts},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &questionTable()
{
    static const Table table = {{u"code"_s, Shape::Filled, kRequired},
                                {u"text"_s, Shape::Filled, kRequired},
                                {u"yes"_s, Shape::Object, kRequired, &turnTable()},
                                {u"no"_s, Shape::Object, kRequired, &turnTable()},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &axisTable()
{
    static const Table table = {{u"code"_s, Shape::Filled, kRequired},
                                {u"label"_s, Shape::Filled, kRequired},
                                {u"shortLabel"_s, Shape::Filled, kRequired},
                                {u"help"_s, Shape::Text},
                                {u"required"_s, Shape::Flag},
                                {u"levels"_s, Shape::FilledObjects, kRequired, &levelTable()},
                                {u"questions"_s, Shape::Objects, false, &questionTable()},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &restrictionTable()
{
    static const Table table = {{u"code"_s, Shape::Filled, kRequired},
                                {u"text"_s, Shape::Filled, kRequired},
                                {u"axis"_s, Shape::Filled, kRequired},
                                {u"levels"_s, Shape::Texts, kRequired},
                                {u"kind"_s, Shape::Choice, kRequired, nullptr,
                                 {u"prohibit"_s, u"inPrinciple"_s, u"require"_s}},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &roleTable()
{
    static const Table table = {{u"code"_s, Shape::Filled, kRequired},
                                {u"label"_s, Shape::Filled, kRequired},
                                {u"post"_s, Shape::Text},
                                {u"scope"_s, Shape::Filled, kRequired},
                                {u"external"_s, Shape::Flag},
                                {u"capabilities"_s, Shape::Texts},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &settingTable()
{
    static const Table table = {{u"key"_s, Shape::Filled, kRequired},
                                {u"group"_s, Shape::Filled, kRequired},
                                {u"label"_s, Shape::Filled, kRequired},
                                {u"value"_s, Shape::Filled, kRequired},
                                {u"unit"_s, Shape::Text},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &permitUseTable()
{
    static const Table table = {{u"acts"_s, Shape::Choices, kRequired, nullptr, permitActs()},
                                {u"objects"_s, Shape::Choice, false, nullptr, {u"medium"_s, u"asset"_s}},
                                {u"mediumKinds"_s, Shape::Texts},
                                {u"boundary"_s, Shape::Choices, false, nullptr, {u"room"_s, u"outside"_s}},
                                {u"axis"_s, Shape::Text},
                                {u"minLevel"_s, Shape::Text}};
    return table;
}

const Table &permitTable()
{
    static const Table table = {{u"code"_s, Shape::Filled, kRequired},
                                {u"label"_s, Shape::Filled, kRequired},
                                {u"objects"_s, Shape::Text},
                                {u"when"_s, Shape::Text},
                                {u"applicant"_s, Shape::Text},
                                {u"deciders"_s, Shape::Texts},
                                {u"decider"_s, Shape::Text},
                                {u"content"_s, Shape::Text},
                                {u"ban"_s, Shape::Flag},
                                {u"for"_s, Shape::Objects, false, &permitUseTable()},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &partTable()
{
    static const Table table = {{u"code"_s, Shape::Filled, kRequired},
                                {u"label"_s, Shape::Filled, kRequired},
                                {u"present"_s, Shape::Flag, kRequired},
                                {u"note"_s, Shape::Text},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &groundedTable()
{
    static const Table table = {{u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &exceptionTable()
{
    static const Table table = {{u"applicants"_s, Shape::Texts, kRequired},
                                {u"decider"_s, Shape::Filled, kRequired},
                                {u"lifts"_s, Shape::Choices, kRequired, nullptr, {u"reason"_s, u"refuse"_s, u"ban"_s}},
                                {u"neverLifted"_s, Shape::Texts},
                                {u"emergency"_s, Shape::Object, false, &groundedTable()},
                                {u"papers"_s, Shape::Object, false, &groundedTable()},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &aliasTable()
{
    static const Table table = {{u"label"_s, Shape::Filled, kRequired},
                                {u"role"_s, Shape::Filled, kRequired},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &stepTable()
{
    static const Table table = {{u"fromAxis"_s, Shape::Filled, kRequired},
                                {u"from"_s, Shape::Filled, kRequired},
                                {u"axis"_s, Shape::Filled, kRequired},
                                {u"to"_s, Shape::Texts, kRequired}};
    return table;
}

QStringList kindCodes()
{
    QStringList codes;
    std::transform(ruleKinds().cbegin(), ruleKinds().cend(), std::back_inserter(codes),
                   [](const RuleKind &kind) { return kind.code; });
    return codes;
}

Field fieldOf(const RuleParam &param)
{
    Field field{param.name, Shape::Filled, param.required, nullptr, {}};
    switch (param.type) {
    case ParamType::Flag: field.shape = Shape::Flag; break;
    case ParamType::TextList:
    case ParamType::KindCodes:
    case ParamType::MediumKindCodes:
    case ParamType::AcquisitionCodes:
    case ParamType::ScopeCodes: field.shape = Shape::Texts; break;
    case ParamType::RecordFields:
        field.shape = Shape::Choices;
        field.choices = disposalRecordFields();
        break;
    case ParamType::Text:
    case ParamType::AxisCode:
    case ParamType::LevelCode:
    case ParamType::GroundCode:
    case ParamType::UnitKindCode: break;
    }
    return field;
}

} // namespace

Table paramTable(const QString &ruleKindCode)
{
    Table table;
    if (const RuleKind *kind = ruleKind(ruleKindCode)) {
        for (const RuleParam &param : kind->params)
            table.append(fieldOf(param));
    }
    return table;
}

const Table &sourceTable()
{
    static const Table table = {{u"clause"_s, Shape::Text, kRequired},
                                {u"status"_s, Shape::Choice, kRequired, nullptr,
                                 {u"quoted"_s, u"inferred"_s, u"default"_s}}};
    return table;
}

const Table &turnTable()
{
    static const Table table = {{u"question"_s, Shape::Filled}, {u"level"_s, Shape::Filled}, {u"ground"_s, Shape::Filled}};
    return table;
}

const Table &ruleTable()
{
    static const Table table = {{u"id"_s, Shape::Filled, kRequired},
                                {u"kind"_s, Shape::Choice, kRequired, nullptr, kindCodes()},
                                {u"severity"_s, Shape::Choice, kRequired, nullptr,
                                 {u"advise"_s, u"reason"_s, u"refuse"_s, u"ban"_s}},
                                {u"text"_s, Shape::Filled, kRequired},
                                {u"satisfy"_s, Shape::Text},
                                {u"role"_s, Shape::Text},
                                {u"notifyRole"_s, Shape::Text},
                                {u"params"_s, Shape::Params},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()}};
    return table;
}

const Table &documentTable()
{
    static const Table table = {{u"id"_s, Shape::Filled, kRequired},
                                {u"version"_s, Shape::Version, kRequired},
                                {u"title"_s, Shape::Filled, kRequired},
                                {u"shortName"_s, Shape::Filled, kRequired},
                                {u"organization"_s, Shape::Text, kRequired},
                                {u"enactedOn"_s, Shape::Date},
                                {u"instrument"_s, Shape::Text},
                                {u"parentPolicy"_s, Shape::Text},
                                {u"note"_s, Shape::Text},
                                {u"source"_s, Shape::Object, kRequired, &sourceTable()},
                                {u"terms"_s, Shape::Objects, kRequired, &termTable()},
                                {u"unitKinds"_s, Shape::FilledObjects, kRequired, &termTable()},
                                {u"employmentKinds"_s, Shape::Objects, kRequired, &termTable()},
                                {u"assetKinds"_s, Shape::FilledObjects, kRequired, &termTable()},
                                {u"forms"_s, Shape::Objects, kRequired, &termTable()},
                                {u"acquisitions"_s, Shape::Objects, kRequired, &termTable()},
                                {u"scopes"_s, Shape::Objects, false, &termTable()},
                                {u"laws"_s, Shape::Objects, false, &termTable()},
                                {u"mediumKinds"_s, Shape::Objects, false, &mediumKindTable()},
                                {u"parts"_s, Shape::Objects, false, &partTable()},
                                {u"roleAliases"_s, Shape::Objects, false, &aliasTable()},
                                {u"permits"_s, Shape::Objects, false, &permitTable()},
                                {u"exceptions"_s, Shape::Object, false, &exceptionTable()},
                                {u"settings"_s, Shape::Objects, false, &settingTable()},
                                {u"levelMapping"_s, Shape::Objects, false, &stepTable()},
                                {u"axes"_s, Shape::FilledObjects, kRequired, &axisTable()},
                                {u"restrictions"_s, Shape::Objects, kRequired, &restrictionTable()},
                                {u"roles"_s, Shape::Objects, kRequired, &roleTable()},
                                {u"rules"_s, Shape::Objects, kRequired, &ruleTable()},
                                {u"disposalMethods"_s, Shape::Objects, kRequired, &termTable()},
                                {u"irrecoverableMethods"_s, Shape::Texts},
                                {u"disposalFields"_s, Shape::Choices, kRequired, nullptr, disposalRecordFields()},
                                {u"disposalSource"_s, Shape::Object, kRequired, &sourceTable()},
                                {u"labelTargets"_s, Shape::Objects, kRequired, &termTable()}};
    return table;
}

} // namespace Policy
