// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyshape.h"

#include "models/policy/policyquestions.h"
#include "models/policy/rulecontext.h"
#include "models/policy/rulekinds.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

/// Looks up every name that the document uses. Empty names are not looked up: their shape was complained about.
class References
{
public:
    explicit References(const Document &document) : policy(document) {}

    QList<Problem> problems;

    void all()
    {
        termLists();
        axes();
        unique(policy.restrictions, u"$.restrictions"_s, u"code"_s, [](const Restriction &item) { return item.code; });
        unique(policy.roles, u"$.roles"_s, u"code"_s, [](const Role &item) { return item.code; });
        unique(policy.rules, u"$.rules"_s, u"id"_s, [](const Rule &item) { return item.id; });
        restrictions();
        roles();
        for (qsizetype i = 0; i < policy.rules.size(); ++i)
            rule(policy.rules.at(i), u"$.rules[%1]"_s.arg(i));
        known(policy.disposalMethods, policy.irrecoverableMethods, u"$.irrecoverableMethods"_s);
        settings();
        exceptions();
        levelMapping();
        if (!policy.parentPolicy.isEmpty() && (policy.parentPolicy == policy.id || policy.parentPolicy == policy.title))
            add(u"$.parentPolicy"_s, QCoreApplication::translate("Policy", "自分自身を上位の規程にはできません。"));
        if (policy.raw.contains(u"enactedOn"_s) && !policy.enactedOn && policy.raw.value(u"enactedOn"_s).isString())
            add(u"$.enactedOn"_s, QCoreApplication::translate("Policy", "暦にない日付です。"));
    }

private:
    const Document &policy;

    /// As many as anybody reads; the rest shows when these are put right.
    void add(const QString &path, const QString &message)
    {
        constexpr qsizetype kMostProblems = 500;
        if (problems.size() < kMostProblems)
            problems.append({path, message});
    }
    void missing(const QString &path, const QString &name)
    {
        add(path, QCoreApplication::translate("Policy", "「%1」はこの規程のどこにも定められていません。").arg(name));
    }

    template <typename T, typename Code>
    void unique(const QList<T> &items, const QString &path, const QString &key, const Code &codeOf)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString code = codeOf(items.at(i));
            if (!code.isEmpty() && seen.contains(code))
                add(u"%1[%2].%3"_s.arg(path).arg(i).arg(key),
                    QCoreApplication::translate("Policy", "「%1」が二度あります。").arg(code));
            seen.insert(code);
        }
    }

    static bool has(const QList<Term> &terms, const QString &code)
    {
        return std::any_of(terms.cbegin(), terms.cend(), [&](const Term &term) { return term.code == code; });
    }

    void known(const QList<Term> &terms, const QStringList &codes, const QString &path)
    {
        QSet<QString> defined;
        for (const Term &term : terms)
            defined.insert(term.code);
        for (qsizetype i = 0; i < codes.size(); ++i) {
            if (!codes.at(i).isEmpty() && !defined.contains(codes.at(i)))
                missing(u"%1[%2]"_s.arg(path).arg(i), codes.at(i));
        }
    }

    void termLists()
    {
        const QList<std::pair<QString, const QList<Term> *>> lists = {
            {u"$.unitKinds"_s, &policy.unitKinds},       {u"$.employmentKinds"_s, &policy.employmentKinds},
            {u"$.assetKinds"_s, &policy.assetKinds},     {u"$.forms"_s, &policy.forms},
            {u"$.acquisitions"_s, &policy.acquisitions}, {u"$.scopes"_s, &policy.scopes},
            {u"$.laws"_s, &policy.laws},                 {u"$.disposalMethods"_s, &policy.disposalMethods},
            {u"$.labelTargets"_s, &policy.labelTargets}, {u"$.mediumKinds"_s, &policy.mediumKinds}};
        for (const auto &[path, list] : lists)
            unique(*list, path, u"code"_s, [](const Term &term) { return term.code; });
        QSet<QString> seen;
        const QJsonArray terms = policy.raw.value(u"terms"_s).toArray();
        for (qsizetype i = 0; i < terms.size(); ++i) {
            const QString code = terms.at(i).toObject().value(u"code"_s).toString();
            if (!code.isEmpty() && seen.contains(code))
                add(u"$.terms[%1].code"_s.arg(i),
                    QCoreApplication::translate("Policy", "「%1」が二度あります。").arg(code));
            seen.insert(code);
        }
    }

    void axes()
    {
        unique(policy.axes, u"$.axes"_s, u"code"_s, [](const Axis &axis) { return axis.code; });
        for (qsizetype i = 0; i < policy.axes.size(); ++i) {
            const QString path = u"$.axes[%1].levels"_s.arg(i);
            const QList<Level> &levels = policy.axes.at(i).levels;
            unique(levels, path, u"code"_s, [](const Level &level) { return level.code; });
            unique(levels, path, u"rank"_s, [](const Level &level) { return QString::number(level.rank); });
            QHash<QString, qsizetype> spelled;
            for (qsizetype j = 0; j < levels.size(); ++j)
                this->level(levels.at(j), j, spelled, u"%1[%2]"_s.arg(path).arg(j));
            for (const Problem &problem : questionProblems(policy.axes.at(i), u"$.axes[%1]"_s.arg(i)))
                add(problem.path, problem.message);
        }
    }

    void level(const Level &level, qsizetype index, QHash<QString, qsizetype> &spelled, const QString &path)
    {
        unique(level.grounds, path + u".grounds"_s, u"code"_s, [](const Ground &ground) { return ground.code; });
        if (level.groundRequired && level.grounds.isEmpty())
            add(path + u".grounds"_s,
                QCoreApplication::translate("Policy", "根拠を必須とする分類には、選べる根拠が必要です。"));
        for (qsizetype k = 0; k < level.spellings.size(); ++k) {
            const auto other = spelled.constFind(level.spellings.at(k));
            if (other != spelled.cend() && *other != index)
                add(u"%1.spellings[%2]"_s.arg(path).arg(k),
                    QCoreApplication::translate("Policy", "「%1」は別の分類の書き方でもあります。")
                        .arg(level.spellings.at(k)));
            spelled.insert(level.spellings.at(k), index);
        }
    }

    void restrictions()
    {
        for (qsizetype i = 0; i < policy.restrictions.size(); ++i) {
            const Restriction &item = policy.restrictions.at(i);
            const QString path = u"$.restrictions[%1]"_s.arg(i);
            if (item.axis.isEmpty())
                continue;
            if (!policy.axis(item.axis)) {
                missing(path + u".axis"_s, item.axis);
                continue;
            }
            for (qsizetype j = 0; j < item.levels.size(); ++j) {
                if (!item.levels.at(j).isEmpty() && !policy.level(item.axis, item.levels.at(j)))
                    missing(u"%1.levels[%2]"_s.arg(path).arg(j), item.levels.at(j));
            }
        }
    }

    void roles()
    {
        static const QStringList wide = {u"organization"_s, u"system"_s, u"designated"_s};
        for (qsizetype i = 0; i < policy.roles.size(); ++i) {
            const QString &scope = policy.roles.at(i).scope;
            if (!scope.isEmpty() && !wide.contains(scope) && !has(policy.unitKinds, scope))
                missing(u"$.roles[%1].scope"_s.arg(i), scope);
        }
    }

    /// Permits and settings: each once, and decided by roles that the policy has.
    void settings()
    {
        unique(policy.settings, u"$.settings"_s, u"key"_s, [](const Setting &item) { return item.key; });
        unique(policy.permits, u"$.permits"_s, u"code"_s, [](const PermitKind &item) { return item.code; });
        unique(policy.parts, u"$.parts"_s, u"code"_s, [](const Part &item) { return item.code; });
        unique(policy.roleAliases, u"$.roleAliases"_s, u"label"_s, [](const RoleAlias &item) { return item.label; });
        for (qsizetype i = 0; i < policy.roleAliases.size(); ++i) {
            const RoleAlias &alias = policy.roleAliases.at(i);
            if (!alias.role.isEmpty() && !policy.role(alias.role))
                missing(u"$.roleAliases[%1].role"_s.arg(i), alias.role);
        }
        for (qsizetype i = 0; i < policy.permits.size(); ++i) {
            const PermitKind &permit = policy.permits.at(i);
            const QString path = u"$.permits[%1]"_s.arg(i);
            for (qsizetype j = 0; j < permit.deciders.size(); ++j) {
                if (!permit.deciders.at(j).isEmpty() && !policy.role(permit.deciders.at(j)))
                    missing(u"%1.deciders[%2]"_s.arg(path).arg(j), permit.deciders.at(j));
            }
            for (qsizetype j = 0; j < permit.uses.size(); ++j)
                permitUse(permit.uses.at(j), u"%1.for[%2]"_s.arg(path).arg(j));
            const bool decided = !permit.deciders.isEmpty() || !permit.decider.isEmpty();
            if (permit.ban && decided)
                add(path + u".ban"_s, QCoreApplication::translate("Policy", "禁止には、許可する者を書けません。"));
            else if (!permit.ban && !decided)
                add(path + u".deciders"_s, QCoreApplication::translate("Policy", "許可する役割か、許可する者を書いてください。"));
        }
    }

    void permitUse(const PermitUse &use, const QString &path)
    {
        if (use.acts.isEmpty())
            add(path + u".acts"_s, QCoreApplication::translate("Policy", "少なくとも一つ必要です。"));
        known(policy.mediumKinds, use.mediumKinds, path + u".mediumKinds"_s);
        if (use.axis.isEmpty() != use.minLevel.isEmpty())
            add(path + u".minLevel"_s, QCoreApplication::translate("Policy", "軸と区分は、両方書くか、どちらも書かないでください。"));
        else if (!use.axis.isEmpty() && !policy.axis(use.axis))
            missing(path + u".axis"_s, use.axis);
        else if (!use.axis.isEmpty() && !policy.level(use.axis, use.minLevel))
            missing(path + u".minLevel"_s, use.minLevel);
    }

    /// Applied for and permitted by roles that the policy has; what it never lets go are rules of its own.
    void exceptions()
    {
        if (!policy.exceptions)
            return;
        const ExceptionArticle &article = *policy.exceptions;
        if (article.applicants.isEmpty())
            add(u"$.exceptions.applicants"_s, QCoreApplication::translate("Policy", "少なくとも一つ必要です。"));
        if (article.lifts.isEmpty())
            add(u"$.exceptions.lifts"_s, QCoreApplication::translate("Policy", "少なくとも一つ必要です。"));
        for (qsizetype i = 0; i < article.applicants.size(); ++i) {
            if (!article.applicants.at(i).isEmpty() && !policy.role(article.applicants.at(i)))
                missing(u"$.exceptions.applicants[%1]"_s.arg(i), article.applicants.at(i));
        }
        if (!article.decider.isEmpty() && !policy.role(article.decider))
            missing(u"$.exceptions.decider"_s, article.decider);
        for (qsizetype i = 0; i < article.neverLifted.size(); ++i) {
            const QString &id = article.neverLifted.at(i);
            if (!id.isEmpty() && std::none_of(policy.rules.cbegin(), policy.rules.cend(), [&id](const Rule &rule) { return rule.id == id; }))
                missing(u"$.exceptions.neverLifted[%1]"_s.arg(i), id);
        }
    }

    /// The levels before are those of another version: only Register can look them up.
    void levelMapping()
    {
        QSet<QStringList> seen;
        for (qsizetype i = 0; i < policy.levelMapping.size(); ++i) {
            const LevelStep &step = policy.levelMapping.at(i);
            const QString path = u"$.levelMapping[%1]"_s.arg(i);
            const QStringList key{step.fromAxis, step.from, step.axis};
            if (seen.contains(key))
                add(path + u".from"_s, QCoreApplication::translate("Policy", "「%1」が二度あります。").arg(step.from));
            seen.insert(key);
            if (!step.axis.isEmpty() && !policy.axis(step.axis)) {
                missing(path + u".axis"_s, step.axis);
                continue;
            }
            for (qsizetype j = 0; j < step.to.size(); ++j) {
                if (!step.to.at(j).isEmpty() && !policy.level(step.axis, step.to.at(j)))
                    missing(u"%1.to[%2]"_s.arg(path).arg(j), step.to.at(j));
            }
        }
    }

    void rule(const Rule &rule, const QString &path)
    {
        if (!rule.role.isEmpty() && !policy.role(rule.role))
            missing(path + u".role"_s, rule.role);
        if (!rule.notifyRole.isEmpty() && !policy.role(rule.notifyRole))
            missing(path + u".notifyRole"_s, rule.notifyRole);
        const RuleKind *kind = ruleKind(rule.kind);
        if (!kind)
            return;
        const Facts none;
        const RuleContext context{policy, none, rule};
        for (const RuleParam &param : kind->params)
            parameter(param, context, path + u".params."_s + param.name);
        const bool needsMark = rule.kind == "classification.floor"_L1 || rule.kind == "classification.propose"_L1;
        const bool hasMark = rule.params.contains(u"kinds"_s) || rule.params.contains(u"flags"_s)
            || rule.params.contains(u"words"_s);
        if (needsMark && !hasMark)
            add(path + u".params"_s, QCoreApplication::translate("Policy", "kinds, flags, words のどれかが必要です。"));
        if (rule.kind == "classification.unknown"_L1 && rule.role.isEmpty())
            add(path + u".role"_s, QCoreApplication::translate("Policy", "照会先の役割が必要です。"));
    }

    void parameter(const RuleParam &param, const RuleContext &context, const QString &path)
    {
        const QString name = context.text(param.name);
        const QString axis = context.text(u"axis"_s);
        switch (param.type) {
        case ParamType::KindCodes: known(policy.assetKinds, context.list(param.name), path); return;
        case ParamType::MediumKindCodes: known(policy.mediumKinds, context.list(param.name), path); return;
        case ParamType::AcquisitionCodes: known(policy.acquisitions, context.list(param.name), path); return;
        case ParamType::ScopeCodes: known(policy.scopes, context.list(param.name), path); return;
        default: break;
        }
        if (name.isEmpty())
            return;
        bool found = true;
        if (param.type == ParamType::AxisCode)
            found = policy.axis(name);
        else if (param.type == ParamType::UnitKindCode)
            found = has(policy.unitKinds, name);
        else if (param.type == ParamType::LevelCode)
            found = !policy.axis(axis) || policy.level(axis, name); // an unknown axis is said once
        else if (param.type == ParamType::GroundCode)
            found = knowsGround(axis, context.text(u"level"_s), name);
        if (!found)
            missing(path, name);
    }

    [[nodiscard]] bool knowsGround(const QString &axis, const QString &levelCode, const QString &ground) const
    {
        const Level *level = policy.level(axis, levelCode);
        return !level
            || std::any_of(level->grounds.cbegin(), level->grounds.cend(),
                           [&](const Ground &item) { return item.code == ground; });
    }
};

} // namespace

QList<Problem> referenceProblems(const Document &policy)
{
    References references(policy);
    references.all();
    return references.problems;
}

} // namespace Policy
