// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lists/intakeplan.h"

#include "models/register/params.h"
#include "models/storage/query.h"
#include "models/support/text.h"
#include "models/takeover/lists/intakereading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::FieldError;
using Register::IntakeRequest;
using Register::Plan;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

bool holds(Policy::Severity severity)
{
    return severity == Policy::Severity::Refuse || severity == Policy::Severity::Ban;
}

/// What became of the whole list.
struct Outcome {
    QList<qint64> made;      ///< in the order in which they were made
    QList<qint64> corrected;
    int accepted = 0;
    int refused = 0;
    int skipped = 0;
    int updated = 0;         ///< of the accepted: things that were there
};

/// Carries out the lines of a list one by one, each as the act that its room has for it.
class IntakeWriter
{
public:
    IntakeWriter(ActContext &at, const IntakeJob &job, ListReading &list) : m_at(at), m_job(job), m_intake(*job.intake), m_list(list) { }

    /// What a line names may stand further down: lines that fail are tried again while others succeed.
    Outcome run()
    {
        QList<int> open;
        for (int i = 0; i < m_list.lines.size(); ++i) {
            if (m_list.lines[i].fate == RowFate::Skipped)
                ++m_outcome.skipped;
            else
                open.append(i);
        }
        const qint64 total = open.size();
        for (bool moved = true; moved && !open.isEmpty();) {
            moved = false;
            QList<int> left;
            for (const int index : std::as_const(open)) {
                if (m_at.progress.isCancelled())
                    return m_outcome;
                if (take(m_list.lines[index])) {
                    moved = true;
                    m_at.progress.report(++m_outcome.accepted, total);
                } else {
                    left.append(index);
                }
            }
            open = left;
        }
        m_outcome.refused = static_cast<int>(open.size());
        for (const int index : std::as_const(open)) {
            const ListedLine &line = m_list.lines[index];
            m_list.problems.append({m_list.sheets[line.sheet].name, line.line, m_columns.value(index), line.reason, Problem::Severity::Refused});
        }
        return m_outcome;
    }

private:
    bool take(ListedLine &line)
    {
        line.fate = RowFate::Refused;
        const int index = static_cast<int>(&line - m_list.lines.constData());
        m_columns.remove(index);
        const Register::IntakeFound found = m_intake.find(m_at.db, line.row, m_made);
        if (!found.trouble.isEmpty())
            return refuse(line, found.trouble);
        if (found.id && m_lineOf.contains(*found.id))
            return refuse(line, say(QT_TRANSLATE_NOOP("Takeover", "%1 行目と重複しています。")).arg(m_lineOf.value(*found.id)));
        if (found.id && m_job.options.onDuplicate == Options::OnDuplicate::Refuse)
            return refuse(line, say(QT_TRANSLATE_NOOP("Takeover", "既に登録されています。")));
        QList<FieldError> notices;
        const IntakeRequest request = m_intake.request(m_at, line.row, found.id, notices);
        if (!request.trouble.isEmpty())
            return refuse(line, request.trouble);
        qint64 id = found.id.value_or(0);
        if (!request.act.isEmpty()) {
            const auto done = perform(line, request, notices, true);
            if (!done)
                return false;
            id = done->value(u"id"_s).toInteger();
        }
        if (m_intake.also) {
            for (const IntakeRequest &more : m_intake.also(m_at, line.row, id, notices))
                (void)perform(line, more, notices, false);
        }
        for (const FieldError &notice : std::as_const(notices))
            m_list.problems.append({m_list.sheets[line.sheet].name, line.line, m_list.columnTitle(line.sheet, notice.field), notice.message, Problem::Severity::Warning});
        line.fate = RowFate::Accepted;
        line.reason.clear();
        m_lineOf.insert(id, line.line);
        m_outcome.updated += found.id ? 1 : 0;
        (found.id ? m_outcome.corrected : m_outcome.made).append(id);
        if (!found.id)
            m_made.insert(id);
        return true;
    }

    /// The act's own plan is the judge. What only comes along with a line is told when it cannot be had.
    std::optional<QJsonObject> perform(ListedLine &line, const IntakeRequest &request, QList<FieldError> &notices, bool isMain)
    {
        const Register::Act *act = m_job.rooms->act(request.act);
        QList<FieldError> wrong = Register::checkParameters(act->descriptor, request.params);
        if (!m_at.actor.may(act->descriptor.capability))
            wrong.append({{}, say(QT_TRANSLATE_NOOP("Takeover", "この操作（%1）を行う権限がありません。")).arg(act->descriptor.title)});
        Plan plan;
        if (wrong.isEmpty()) {
            plan = act->plan(m_at, request.params);
            wrong = plan.errors;
            if (plan.fault)
                wrong.append({{}, plan.fault->message});
            for (const Policy::Finding &finding : std::as_const(plan.findings)) {
                const QString text = finding.clause.isEmpty() ? finding.text : QString(finding.text + u"（"_s + finding.clause + u'）');
                (holds(finding.severity) ? wrong : notices).append({finding.field, text});
            }
        }
        if (wrong.isEmpty())
            return plan.apply(m_at);
        if (isMain) {
            const int index = static_cast<int>(&line - m_list.lines.constData());
            m_columns.insert(index, m_list.columnTitle(line.sheet, wrong.first().field));
            line.reason = wrong.first().message;
        } else {
            for (FieldError &one : wrong)
                notices.append({u"role"_s, one.message});
        }
        return std::nullopt;
    }

    static bool refuse(ListedLine &line, const QString &reason)
    {
        line.reason = reason;
        return false;
    }

    ActContext &m_at;
    const IntakeJob &m_job;
    const Register::Intake &m_intake;
    ListReading &m_list;
    Outcome m_outcome;
    QSet<qint64> m_made;
    QHash<qint64, int> m_lineOf;
    QHash<int, QString> m_columns; ///< index of a line → column of what is wrong
};

QJsonArray problemsToJson(const ListReading &list)
{
    QList<Problem> sorted = list.problems;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Problem &a, const Problem &b) { return a.sheet == b.sheet && a.line < b.line; });
    QJsonArray array;
    for (const Problem &problem : std::as_const(sorted))
        array.append(QJsonObject{{u"sheet"_s, problem.sheet}, {u"line"_s, problem.line}, {u"column"_s, problem.column}, {u"reason"_s, problem.reason},
                                 {u"severity"_s, problem.severity == Problem::Severity::Refused ? u"refused"_s : u"warning"_s}});
    return array;
}

QJsonArray sheetsToJson(const ListReading &list)
{
    QJsonArray array;
    for (const PlannedSheet &sheet : list.sheets) {
        QJsonArray columns;
        for (const Column &column : sheet.columns)
            columns.append(QJsonObject{{u"column"_s, column.letter}, {u"header"_s, column.header}, {u"field"_s, column.isOwn() ? u"-"_s : column.field}, {u"label"_s, QString()}});
        QJsonObject object{{u"name"_s, sheet.name}, {u"taken"_s, sheet.isTaken()}};
        if (!sheet.isTaken()) {
            object.insert(u"reason"_s, sheet.whyNot);
        } else {
            object.insert(u"headerRow"_s, sheet.headerFirst);
            object.insert(u"unit"_s, sheet.unit);
            object.insert(u"headers"_s, QJsonArray::fromStringList(sheet.headers));
            object.insert(u"columns"_s, columns);
        }
        array.append(object);
    }
    return array;
}

QJsonArray idsToJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

QJsonObject resultOf(const IntakeJob &job, const ListReading &list, const Outcome &outcome)
{
    QJsonArray refused;
    QJsonArray skipped;
    for (const ListedLine &line : list.lines) {
        QJsonObject told{{u"sheet"_s, list.sheets[line.sheet].name}, {u"line"_s, line.line}, {u"reason"_s, line.reason}};
        if (line.fate == RowFate::Skipped)
            skipped.append(told);
        if (line.fate != RowFate::Refused)
            continue;
        told.insert(u"cells"_s, QJsonArray::fromStringList(line.original));
        refused.append(told);
    }
    return {{u"batch"_s, QJsonValue::Null}, {u"kind"_s, job.intake->kind}, {u"encoding"_s, list.encoding}, {u"read"_s, list.lines.size()},
            {u"accepted"_s, outcome.accepted}, {u"refused"_s, outcome.refused}, {u"skipped"_s, outcome.skipped}, {u"unclassified"_s, 0},
            {u"updated"_s, outcome.updated}, {u"units"_s, QJsonArray()}, {u"places"_s, QJsonArray()}, {u"fields"_s, QJsonArray()},
            {u"persons"_s, QJsonArray()}, {u"made"_s, idsToJson(outcome.made)}, {u"sheets"_s, sheetsToJson(list)},
            {u"problems"_s, problemsToJson(list)}, {u"skippedRows"_s, skipped}, {u"refusedRows"_s, refused}};
}

/// Goes through the list as it would be done, and takes it back: entries that this would make are never in force.
Outcome tryOut(ActContext &context, const IntakeJob &job, ListReading &list)
{
    Journal::Recorder aside(context.db, job.rooms->catalogue, Register::signatureOf(context.actor), u"ledger.takeOver"_s, context.actedAt, context.actedAt);
    ActContext dry{context.db, context.actor, context.clock, aside, context.index, context.progress, context.actedAt, context.reasons, context.dryRun};
    context.db.execute(u"SAVEPOINT intake"_s);
    const auto takeBack = [&context] {
        context.db.execute(u"ROLLBACK TO intake"_s);
        context.db.execute(u"RELEASE intake"_s);
    };
    try {
        const Outcome outcome = IntakeWriter(dry, job, list).run();
        takeBack();
        return outcome;
    } catch (const Storage::DbError &) {
        takeBack();
        throw;
    }
}

qint64 writeBatch(ActContext &at, const IntakeJob &job, const ListReading &list, const Outcome &outcome)
{
    QJsonArray sheets;
    for (const PlannedSheet &sheet : list.sheets) {
        QJsonObject columns;
        for (const Column &column : sheet.columns)
            columns.insert(column.letter, column.isOwn() ? u"-"_s : column.field);
        if (sheet.isTaken())
            sheets.append(QJsonObject{{u"name"_s, sheet.name}, {u"headers"_s, QJsonArray::fromStringList(sheet.headers)}, {u"columns"_s, columns}});
    }
    const QJsonObject mapping{{u"sheets"_s, sheets}, {u"made"_s, idsToJson(outcome.made)}, {u"corrected"_s, idsToJson(outcome.corrected)}};
    const QString fileName = QFileInfo(job.options.file).fileName();
    at.journal.open();
    const qint64 batch = at.journal.insert(u"takeover_batch"_s,
                                           {{u"file_name"_s, fileName},
                                            {u"sha256"_s, list.sha256},
                                            {u"at"_s, at.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)},
                                            {u"read_rows"_s, list.lines.size()},
                                            {u"accepted"_s, outcome.accepted},
                                            {u"refused"_s, outcome.refused},
                                            {u"skipped"_s, outcome.skipped},
                                            {u"mapping"_s, QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact))},
                                            {u"kind"_s, job.intake->kind}});
    at.journal.close({u"takeover"_s, batch}, {{u"file"_s, fileName}, {u"kind"_s, job.intake->title}, {u"sha256"_s, list.sha256}, {u"read"_s, list.lines.size()},
                                              {u"accepted"_s, outcome.accepted}, {u"refused"_s, outcome.refused}, {u"skipped"_s, outcome.skipped}});
    return batch;
}

/// One line that is refused keeps all others out.
QJsonObject nothingTaken(const IntakeJob &job, ListReading list, Outcome outcome)
{
    list.problems.prepend({{}, 0, {}, say(QT_TRANSLATE_NOOP("Takeover", "取り込めない行が %1 行あるので、すべて取り込みませんでした。")).arg(outcome.refused), Problem::Severity::Refused});
    outcome.refused += outcome.accepted;
    outcome.accepted = 0;
    outcome.updated = 0;
    outcome.made.clear();
    return resultOf(job, list, outcome);
}

QJsonObject carryOut(ActContext &at, const IntakeJob &job, ListReading list)
{
    if (job.options.allOrNothing) {
        ListReading tried = list;
        const Outcome outcome = tryOut(at, job, tried);
        if (outcome.refused > 0)
            return nothingTaken(job, tried, outcome);
    }
    const Outcome outcome = IntakeWriter(at, job, list).run();
    QJsonObject result = resultOf(job, list, outcome);
    if (outcome.accepted > 0)
        result.insert(u"batch"_s, writeBatch(at, job, list, outcome));
    return result;
}

} // namespace

Plan planIntake(ActContext &context, const IntakeJob &job)
{
    Plan plan;
    auto list = std::make_shared<ListReading>(readList(job.options, *job.intake, context.progress));
    plan.fault = list->fault;
    plan.errors = list->errors;
    if (plan.fault || !plan.errors.isEmpty())
        return plan;
    if (context.dryRun) {
        const Outcome outcome = tryOut(context, job, *list);
        plan.summary = job.options.allOrNothing && outcome.refused > 0 ? nothingTaken(job, *list, outcome) : resultOf(job, *list, outcome);
    }
    plan.apply = [job, list](ActContext &at) { return carryOut(at, job, *list); };
    return plan;
}

} // namespace Takeover
