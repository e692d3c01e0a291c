// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/reclassificationacts.h"

#include "models/classes/reclassificationrepository.h"
#include "models/policy/comparison.h"
#include "models/register/params.h"
#include "models/register/policies.h"
#include "models/register/policyimport.h"
#include "models/register/takeback.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;
using Register::StoredPolicy;

namespace Classes {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Classes", text);
}

struct Revision {
    Policy::Document document;
    std::optional<StoredPolicy> present; ///< the version that it takes the place of
    std::optional<QDate> effectiveFrom;
    QString summary;
};

/// What the mapping starts from must be levels of the version that is being revised.
QStringList mappingProblems(const Policy::Document &before, const Policy::Document &after)
{
    QStringList problems;
    for (qsizetype at = 0; at < after.levelMapping.size(); ++at) {
        const Policy::LevelStep &step = after.levelMapping.at(at);
        const QString path = u"$.levelMapping[%1]"_s.arg(at);
        if (!before.axis(step.fromAxis))
            problems.append(say(QT_TRANSLATE_NOOP("Classes", "%1.fromAxis: 「%2」は今の第%3版にありません。")).arg(path, step.fromAxis).arg(before.version));
        else if (!before.level(step.fromAxis, step.from))
            problems.append(say(QT_TRANSLATE_NOOP("Classes", "%1.from: 「%2」は今の第%3版にありません。")).arg(path, step.from).arg(before.version));
    }
    return problems;
}

/// Why the document is no next version of what the register holds; empty = it is.
QString versionProblem(const StoredPolicy &present, const Policy::Document &document)
{
    const int held = present.document->version;
    if (document.version == held && document.raw == present.document->raw)
        return say(QT_TRANSLATE_NOOP("Classes", "規程「%1」の第%2版は、同じ内容で既にあります。")).arg(document.title).arg(held);
    if (document.version <= held) {
        return say(QT_TRANSLATE_NOOP("Classes", "この台帳には規程「%1」の第%2版があります。ファイルは第%3版です。ファイルの版（$.version）を %4 以上にしてください。"))
            .arg(present.title).arg(held).arg(document.version).arg(held + 1);
    }
    const QStringList problems = mappingProblems(*present.document, document);
    return problems.join(u'\n');
}

std::optional<QDate> dayIn(const QJsonObject &params, QList<Register::FieldError> &errors)
{
    const QString typed = Register::textOf(params, u"effectiveFrom"_s);
    if (typed.isEmpty())
        return std::nullopt;
    const Support::DateReading reading = Support::readDate(typed);
    if (reading.kind == Support::DateReading::Kind::Exact && reading.date)
        return reading.date;
    errors.append({u"effectiveFrom"_s, say(QT_TRANSLATE_NOOP("Classes", "日付「%1」を読めません。例: 2026-04-01、令和8年4月1日")).arg(typed)});
    return std::nullopt;
}

QJsonArray changesToJson(const QList<Policy::Change> &changes)
{
    QJsonArray all;
    for (const Policy::Change &change : changes)
        all.append(QJsonObject{{u"kind"_s, Policy::changeKindWord(change.kind)}, {u"path"_s, change.path}, {u"section"_s, change.section}, {u"item"_s, change.item},
                               {u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}, {u"clause"_s, change.clause}});
    return all;
}

void sayBeforehand(ActContext &context, const Revision &revision, const QList<Affected> &affected, Plan &plan)
{
    if (!revision.present)
        return;
    const QList<Policy::Change> changes = Policy::compare(*revision.present->document, revision.document);
    plan.summary.insert(u"changes"_s, changes.size());
    plan.consequences.append({changes.isEmpty() ? say(QT_TRANSLATE_NOOP("Classes", "今の版との違いは、版の数字だけです。"))
                                                : say(QT_TRANSLATE_NOOP("Classes", "今の版との違いは %1 か所です。")).arg(changes.size()),
                              {{u"changes"_s, changesToJson(changes)}}});
    for (const QString &change : levelChanges(*revision.present->document, revision.document))
        plan.consequences.append({change, {}});
    int count = 0;
    for (const Affected &one : affected)
        count += one.count;
    plan.summary.insert(u"reclassification"_s, count);
    if (count > 0)
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Classes", "%1 件を再分類の一覧に載せます。分類は自動では変えません。")).arg(count),
                                  {{u"reclassification"_s, count}}});
    else
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Classes", "再分類の必要な資産はありません。")), {{u"reclassification"_s, 0}}});
    if (revision.present->confirmation)
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Classes", "新しい版の設定は未確認から始まります。")), {}});
    Q_UNUSED(context)
}

QJsonObject write(ActContext &at, const Revision &revision, const QList<Affected> &affected, QJsonObject summary)
{
    at.journal.open();
    const Register::WrittenPolicy written = Register::writePolicy(at, revision.document, revision.effectiveFrom, revision.summary);
    at.journal.close({u"policy"_s, written.policyId}, summary);
    const int listed = listForReclassification(at, written.policyId, written.versionId, revision.document, affected);
    QJsonObject result{{u"policy"_s, revision.document.id}, {u"policyId"_s, written.policyId}, {u"version"_s, revision.document.version}};
    if (revision.present)
        result.insert(u"reclassification"_s, listed);
    return result;
}

Plan planned(ActContext &context, Revision revision, Plan plan)
{
    plan.summary = {{u"policy"_s, revision.document.title}, {u"version"_s, revision.document.version}};
    if (!revision.summary.isEmpty())
        plan.summary.insert(u"summary"_s, revision.summary);
    if (revision.effectiveFrom)
        plan.summary.insert(u"effectiveFrom"_s, revision.effectiveFrom->toString(Qt::ISODate));
    QList<Affected> affected;
    if (revision.present) {
        plan.object = {u"policy"_s, revision.present->id};
        plan.summary.insert(u"from"_s, revision.present->document->version);
        affected = affectedBy(context.db, revision.present->id, revision.document);
    }
    sayBeforehand(context, revision, affected, plan);
    plan.apply = [revision = std::move(revision), affected, summary = plan.summary](ActContext &at) {
        return write(at, revision, affected, summary);
    };
    return plan;
}

Plan planAdd(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const auto document = Register::wantedPolicy(Register::textOf(params, u"policy"_s));
    if (!document) {
        plan.errors.append({u"policy"_s, document.error()});
        return plan;
    }
    Revision revision{*document, Register::storedPolicyByCode(context.db, document->id), {}, {}};
    const QString problem = revision.present ? versionProblem(*revision.present, *document) : QString();
    if (!problem.isEmpty()) {
        plan.errors.append({u"policy"_s, problem});
        return plan;
    }
    return planned(context, std::move(revision), std::move(plan));
}

/// A file, or what was edited here.
tl::expected<Policy::Document, QString> revised(const QJsonObject &params)
{
    const QJsonObject written = params.value(u"document"_s).toObject();
    const QString file = Register::textOf(params, u"file"_s);
    if (written.isEmpty() == file.isEmpty())
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Classes", "規程のファイル（file）か内容（document）のどちらか一つを指定してください。")));
    return written.isEmpty() ? Register::wantedPolicy(file)
                             : Register::readablePolicy(QJsonDocument(written).toJson(), written.value(u"title"_s).toString());
}

Plan planRevise(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const auto document = revised(params);
    if (!document) {
        plan.errors.append({u"file"_s, document.error()});
        return plan;
    }
    Revision revision{*document, Register::storedPolicyByCode(context.db, document->id), dayIn(params, plan.errors),
                      Register::textOf(params, u"summary"_s)};
    if (!revision.present) {
        plan.errors.append({u"file"_s, say(QT_TRANSLATE_NOOP("Classes", "この台帳に規程「%1」（$.id が %2）はありません。新しい規程は「規程を加える」で加えてください。"))
                                           .arg(document->title, document->id)});
    } else if (const QString problem = versionProblem(*revision.present, *document); !problem.isEmpty()) {
        plan.errors.append({u"file"_s, problem});
    }
    if (!plan.errors.isEmpty())
        return plan;
    return planned(context, std::move(revision), std::move(plan));
}

} // namespace

std::vector<Register::Act> policyVersionActs()
{
    using Type = Parameter::Type;
    Register::Act add;
    add.descriptor = {u"policy.add"_s, say(QT_TRANSLATE_NOOP("Classes", "規程を加える・新しい版にする")), u"policy.manage"_s,
                      {{u"policy"_s, say(QT_TRANSLATE_NOOP("Classes", "規程")), Type::Text, true,
                        say(QT_TRANSLATE_NOOP("Classes", "収録規程の記号、または規程の JSON ファイル"))}},
                      u"policy"_s, {}};
    add.plan = planAdd;
    add.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Classes", "台帳に加えた規程は、決めたことの根拠として残るので取り消せません。改めるときは、新しい版の規程を取り込んでください。")));
    Register::Act revise;
    revise.descriptor = {u"policy.revise"_s, say(QT_TRANSLATE_NOOP("Classes", "規程の改正を取り込む")), u"policy.manage"_s,
                         {{u"file"_s, say(QT_TRANSLATE_NOOP("Classes", "ファイル")), Type::File, false,
                           say(QT_TRANSLATE_NOOP("Classes", "同じ記号で、版の数字が大きい規程の JSON ファイル"))},
                          {u"document"_s, say(QT_TRANSLATE_NOOP("Classes", "内容")), Type::Map, false,
                           say(QT_TRANSLATE_NOOP("Classes", "ファイルの代わりに、規程の内容そのもの（JSON）"))},
                          {u"summary"_s, say(QT_TRANSLATE_NOOP("Classes", "改正の要旨")), Type::Text, false, {}},
                          {u"effectiveFrom"_s, say(QT_TRANSLATE_NOOP("Classes", "施行日")), Type::Date, false, {}}},
                         u"policy"_s, {}};
    revise.plan = planRevise;
    revise.reverse = add.reverse;
    std::vector<Register::Act> acts;
    acts.push_back(std::move(add));
    acts.push_back(std::move(revise));
    return acts;
}

} // namespace Classes
