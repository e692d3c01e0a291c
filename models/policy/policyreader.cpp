// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyreader.h"

#include "models/policy/policyshape.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logPolicy, "daicho.policy")

/// Forty times the longest that ships: whatever is larger is another file.
constexpr qsizetype kLargestPolicy = 1024 * 1024;

template <typename T, typename Read> QList<T> readAll(const QJsonValue &value, const Read &readOne)
{
    QList<T> items;
    const QJsonArray array = value.toArray();
    std::transform(array.begin(), array.end(), std::back_inserter(items),
                   [&](const QJsonValue &item) { return readOne(item.toObject()); });
    return items;
}

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

QStringList texts(const QJsonValue &value)
{
    QStringList items;
    const QJsonArray array = value.toArray();
    std::transform(array.begin(), array.end(), std::back_inserter(items),
                   [](const QJsonValue &item) { return item.toString(); });
    return items;
}

Source source(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString status = text(object, u"status"_s);
    return {text(object, u"clause"_s), status == "quoted"_L1 ? Status::Quoted
                : status == "inferred"_L1                    ? Status::Inferred
                                                             : Status::Default};
}

Source sourceOf(const QJsonObject &object)
{
    return source(object.value(u"source"_s));
}

Term term(const QJsonObject &object)
{
    return {text(object, u"code"_s), text(object, u"label"_s), sourceOf(object)};
}

Ground ground(const QJsonObject &object)
{
    return {text(object, u"code"_s), text(object, u"text"_s), sourceOf(object)};
}

Level level(const QJsonObject &object)
{
    Level level;
    level.code = text(object, u"code"_s);
    level.label = text(object, u"label"_s);
    level.badge = text(object, u"badge"_s);
    level.rank = object.value(u"rank"_s).toInt();
    level.summary = text(object, u"summary"_s);
    level.grounds = readAll<Ground>(object.value(u"grounds"_s), ground);
    level.groundRequired = object.value(u"groundRequired"_s).toBool();
    level.spellings = texts(object.value(u"spellings"_s));
    level.source = sourceOf(object);
    return level;
}

Turn turn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {text(object, u"question"_s), text(object, u"level"_s), text(object, u"ground"_s)};
}

Question question(const QJsonObject &object)
{
    return {text(object, u"code"_s), text(object, u"text"_s), turn(object.value(u"yes"_s)), turn(object.value(u"no"_s)), sourceOf(object)};
}

Axis axis(const QJsonObject &object)
{
    Axis axis;
    axis.code = text(object, u"code"_s);
    axis.label = text(object, u"label"_s);
    axis.shortLabel = text(object, u"shortLabel"_s);
    axis.help = text(object, u"help"_s);
    axis.levels = readAll<Level>(object.value(u"levels"_s), level);
    axis.required = object.value(u"required"_s).toBool(true);
    axis.source = sourceOf(object);
    axis.questions = readAll<Question>(object.value(u"questions"_s), question);
    return axis;
}

Restriction restriction(const QJsonObject &object)
{
    return {text(object, u"code"_s), text(object, u"text"_s),     text(object, u"axis"_s),
            texts(object.value(u"levels"_s)), text(object, u"kind"_s), sourceOf(object)};
}

Role role(const QJsonObject &object)
{
    Role role;
    role.code = text(object, u"code"_s);
    role.label = text(object, u"label"_s);
    role.post = text(object, u"post"_s);
    role.scope = text(object, u"scope"_s);
    role.external = object.value(u"external"_s).toBool();
    role.capabilities = texts(object.value(u"capabilities"_s));
    role.source = sourceOf(object);
    return role;
}

Severity writtenSeverity(const QString &code)
{
    return code == "ban"_L1 ? Severity::Ban
        : code == "refuse"_L1 ? Severity::Refuse
        : code == "reason"_L1 ? Severity::Reason
                              : Severity::Advise;
}

Rule rule(const QJsonObject &object)
{
    Rule rule;
    rule.id = text(object, u"id"_s);
    rule.kind = text(object, u"kind"_s);
    rule.source = sourceOf(object);
    rule.confirmedSeverity = writtenSeverity(text(object, u"severity"_s));
    // What rests on a value the policy does not give asks for a reason and does not refuse, until the office has confirmed it.
    rule.severity = rule.source.status == Status::Default ? std::min(rule.confirmedSeverity, Severity::Reason) : rule.confirmedSeverity;
    rule.text = text(object, u"text"_s);
    rule.satisfy = text(object, u"satisfy"_s);
    rule.role = text(object, u"role"_s);
    rule.notifyRole = text(object, u"notifyRole"_s);
    rule.params = object.value(u"params"_s).toObject();
    return rule;
}

Setting setting(const QJsonObject &object)
{
    return {text(object, u"key"_s),   text(object, u"group"_s), text(object, u"label"_s),
            text(object, u"value"_s), text(object, u"unit"_s),  sourceOf(object)};
}

PermitUse permitUse(const QJsonObject &object)
{
    return {texts(object.value(u"acts"_s)), text(object, u"objects"_s), texts(object.value(u"mediumKinds"_s)), texts(object.value(u"boundary"_s)),
            text(object, u"axis"_s), text(object, u"minLevel"_s)};
}

PermitKind permitKind(const QJsonObject &object)
{
    return {text(object, u"code"_s),      text(object, u"label"_s),    text(object, u"objects"_s), text(object, u"when"_s),
            text(object, u"applicant"_s), texts(object.value(u"deciders"_s)), text(object, u"decider"_s), text(object, u"content"_s),
            object.value(u"ban"_s).toBool(), readAll<PermitUse>(object.value(u"for"_s), permitUse), sourceOf(object)};
}

std::optional<Source> groundedSource(const QJsonObject &object, const QString &key)
{
    return object.contains(key) ? std::optional(sourceOf(object.value(key).toObject())) : std::nullopt;
}

ExceptionArticle exceptionArticle(const QJsonObject &object)
{
    return {texts(object.value(u"applicants"_s)), text(object, u"decider"_s), texts(object.value(u"lifts"_s)), texts(object.value(u"neverLifted"_s)),
            groundedSource(object, u"emergency"_s), groundedSource(object, u"papers"_s), sourceOf(object)};
}

Part part(const QJsonObject &object)
{
    return {text(object, u"code"_s), text(object, u"label"_s), object.value(u"present"_s).toBool(), text(object, u"note"_s), sourceOf(object)};
}

RoleAlias roleAlias(const QJsonObject &object)
{
    return {text(object, u"label"_s), text(object, u"role"_s), sourceOf(object)};
}

LevelStep levelStep(const QJsonObject &object)
{
    return {text(object, u"fromAxis"_s), text(object, u"from"_s), text(object, u"axis"_s), texts(object.value(u"to"_s))};
}

/// Every clause once.
void collectClauses(const QJsonValue &value, QStringList &clauses)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            collectClauses(item, clauses);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString clause = it.key() == "clause"_L1 ? it.value().toString() : QString();
        if (!clause.isEmpty() && !clauses.contains(clause))
            clauses.append(clause);
        collectClauses(it.value(), clauses);
    }
}

void readWords(const QJsonObject &object, Document &policy)
{
    const QList<Term> terms = readAll<Term>(object.value(u"terms"_s), term);
    for (const Term &word : terms) {
        policy.terms.insert(word.code, word.label);
        policy.termSources.insert(word.code, word.source);
    }
    policy.unitKinds = readAll<Term>(object.value(u"unitKinds"_s), term);
    policy.employmentKinds = readAll<Term>(object.value(u"employmentKinds"_s), term);
    policy.assetKinds = readAll<Term>(object.value(u"assetKinds"_s), term);
    policy.forms = readAll<Term>(object.value(u"forms"_s), term);
    policy.acquisitions = readAll<Term>(object.value(u"acquisitions"_s), term);
    policy.scopes = readAll<Term>(object.value(u"scopes"_s), term);
    policy.laws = readAll<Term>(object.value(u"laws"_s), term);
    policy.mediumKinds = readAll<Term>(object.value(u"mediumKinds"_s), term);
    for (const QJsonValue &value : object.value(u"mediumKinds"_s).toArray()) {
        const QJsonObject kind = value.toObject();
        if (kind.contains(u"traits"_s))
            policy.mediumTraits.insert(text(kind, u"code"_s), texts(kind.value(u"traits"_s)));
    }
    policy.labelTargets = readAll<Term>(object.value(u"labelTargets"_s), term);
}

/// Reads what is there; what is missing or of another type stays empty, and the checks say so.
Document document(const QJsonObject &object)
{
    Document policy;
    policy.raw = object;
    policy.id = text(object, u"id"_s);
    policy.version = object.value(u"version"_s).toInt(1);
    policy.title = text(object, u"title"_s);
    policy.shortName = text(object, u"shortName"_s);
    policy.organization = text(object, u"organization"_s);
    const QDate enactedOn = QDate::fromString(text(object, u"enactedOn"_s), Qt::ISODate);
    if (enactedOn.isValid())
        policy.enactedOn = enactedOn;
    policy.instrument = text(object, u"instrument"_s);
    policy.parentPolicy = text(object, u"parentPolicy"_s);
    policy.note = text(object, u"note"_s);
    policy.source = sourceOf(object);
    readWords(object, policy);
    policy.axes = readAll<Axis>(object.value(u"axes"_s), axis);
    policy.restrictions = readAll<Restriction>(object.value(u"restrictions"_s), restriction);
    policy.roles = readAll<Role>(object.value(u"roles"_s), role);
    policy.rules = readAll<Rule>(object.value(u"rules"_s), rule);
    policy.disposalMethods = readAll<Term>(object.value(u"disposalMethods"_s), term);
    policy.irrecoverableMethods = texts(object.value(u"irrecoverableMethods"_s));
    policy.disposalFields = texts(object.value(u"disposalFields"_s));
    policy.disposalSource = source(object.value(u"disposalSource"_s));
    policy.parts = readAll<Part>(object.value(u"parts"_s), part);
    policy.roleAliases = readAll<RoleAlias>(object.value(u"roleAliases"_s), roleAlias);
    policy.permits = readAll<PermitKind>(object.value(u"permits"_s), permitKind);
    if (object.contains(u"exceptions"_s))
        policy.exceptions = exceptionArticle(object.value(u"exceptions"_s).toObject());
    policy.settings = readAll<Setting>(object.value(u"settings"_s), setting);
    policy.levelMapping = readAll<LevelStep>(object.value(u"levelMapping"_s), levelStep);
    collectClauses(object, policy.clauses);
    std::sort(policy.clauses.begin(), policy.clauses.end(), [](const QString &a, const QString &b) {
        const int order = Support::compareNatural(a, b); // 4条 before 18条
        return order != 0 ? order < 0 : a < b;
    });
    return policy;
}

/// What Qt says of a broken file, in words a clerk can do something with.
QString syntaxWords(const QJsonParseError &error)
{
    switch (error.error) {
    case QJsonParseError::IllegalUTF8String:
        return QCoreApplication::translate("Policy", "UTF-8 でない文字があります。UTF-8 で保存し直してください。");
    case QJsonParseError::DeepNesting:
        return QCoreApplication::translate("Policy", "入れ子が深すぎます。");
    case QJsonParseError::UnterminatedString:
        return QCoreApplication::translate("Policy", "文字列が \" で閉じられていません。");
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedObject:
        return QCoreApplication::translate("Policy", "[ または { が閉じられていません。");
    case QJsonParseError::GarbageAtEnd:
        return QCoreApplication::translate("Policy", "終わりの } の後に余分な文字があります。");
    case QJsonParseError::MissingNameSeparator:
        return QCoreApplication::translate("Policy", "項目名の後に : がありません。");
    case QJsonParseError::MissingValueSeparator:
        return QCoreApplication::translate("Policy", "値と値の間に , がありません。");
    case QJsonParseError::IllegalNumber:
        return QCoreApplication::translate("Policy", "数の書き方に誤りがあります。");
    case QJsonParseError::IllegalEscapeSequence:
    case QJsonParseError::IllegalValue:
        return QCoreApplication::translate("Policy", "値の書き方に誤りがあります。文字列は \" で囲んでください。");
    case QJsonParseError::MissingObject:
        return QCoreApplication::translate("Policy", "{ } の書き方に誤りがあります。最後の , を消してください。");
    default:
        return error.errorString();
    }
}

Problem syntaxProblem(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArray before = json.first(std::clamp<qsizetype>(error.offset, 0, json.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return {u"$"_s, QCoreApplication::translate("Policy", "JSON として読めません: %1 行 %2 文字目。%3")
                        .arg(line).arg(column).arg(syntaxWords(error))};
}

} // namespace

tl::expected<Document, QList<Problem>> readPolicy(const QByteArray &json)
{
    if (json.size() > kLargestPolicy) {
        return tl::unexpected(QList<Problem>{
            {u"$"_s, QCoreApplication::translate("Policy", "規程のファイルが大きすぎます（%1 KB）。1,024 KB までです。").arg(json.size() / 1024)}});
    }
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(QList<Problem>{syntaxProblem(json, error)});
    if (!parsed.isObject()) {
        return tl::unexpected(QList<Problem>{
            {u"$"_s, QCoreApplication::translate("Policy", "規程のファイルは { で始まる一つのオブジェクトでなければなりません。")}});
    }
    Document policy = document(parsed.object());
    const QList<Problem> problems = shapeProblems(parsed.object()) + referenceProblems(policy);
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    for (Axis &axis : policy.axes) {
        std::sort(axis.levels.begin(), axis.levels.end(),
                  [](const Level &a, const Level &b) { return a.rank > b.rank; });
    }
    return policy;
}

QList<Document> shippedPolicies()
{
    QList<Document> policies;
    const QDir folder(u":/policies"_s);
    if (!folder.exists())
        qCWarning(logPolicy) << "no policies in this program: link daicho_resources";
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name.endsWith(".schema.json"_L1))
            continue;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto policy = readPolicy(file.readAll());
        if (policy)
            policies.append(*policy);
        else
            qCWarning(logPolicy) << name << "is no valid policy:" << policy.error().first().path;
    }
    // The one to start from belongs to no organisation.
    std::stable_partition(policies.begin(), policies.end(),
                          [](const Document &policy) { return policy.organization.isEmpty(); });
    return policies;
}

} // namespace Policy
