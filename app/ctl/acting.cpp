// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "app/startup.h"
#include "models/exchange/ledgerfile.h"
#include "models/register/rejectiontext.h"
#include "models/takeover/comparison.h"
#include "models/takeover/refusedlines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

void printResult(const Arguments &arguments, const QJsonObject &object)
{
    if (arguments.has(u"json"_s))
        printJson(object);
    else
        printJsonIndented(object);
}

/// Parameters from a file, standard input, or none.
tl::expected<QJsonObject, QString> paramsFrom(const QString &source)
{
    if (source.isEmpty())
        return QJsonObject();
    QFile file(source);
    const bool isOpen = source == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "「%1」を読めません。")).arg(source));
    const QByteArray text = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        const QByteArray before = text.left(error.offset);
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "項目の JSON を読めません（%1 行 %2 列: %3）。{…} の形で書いてください。"))
                                  .arg(before.count('\n') + 1)
                                  .arg(error.offset - qMax<qsizetype>(before.lastIndexOf('\n'), -1))
                                  .arg(error.errorString()));
    }
    return document.object();
}

/// {result, findings, consequences} whatever became of the act.
QJsonObject answerOf(const Register::Outcome &outcome)
{
    QJsonObject answer{{u"result"_s, QJsonValue::Null}, {u"findings"_s, QJsonArray()}, {u"consequences"_s, QJsonArray()}};
    if (outcome) {
        answer.insert(u"result"_s, outcome->result);
        answer.insert(u"findings"_s, Register::findingsToJson(outcome->findings));
        answer.insert(u"consequences"_s, Register::consequencesToJson(outcome->consequences));
        answer.insert(u"entry"_s, outcome->entry);
        return answer;
    }
    if (const auto *refused = std::get_if<Register::Refused>(&outcome.error())) {
        answer.insert(u"findings"_s, Register::findingsToJson(refused->findings));
        answer.insert(u"consequences"_s, Register::consequencesToJson(refused->consequences));
        answer.insert(u"entry"_s, refused->entry);
    } else if (const auto *invalid = std::get_if<Register::Invalid>(&outcome.error())) {
        QJsonArray errors;
        for (const Register::FieldError &error : invalid->errors)
            errors.append(QJsonObject{{u"field"_s, error.field}, {u"message"_s, error.message}});
        answer.insert(u"errors"_s, errors);
    } else if (const auto *stale = std::get_if<Register::Stale>(&outcome.error())) {
        answer.insert(u"stale"_s, QJsonObject{{u"yours"_s, stale->yours}, {u"theirs"_s, stale->theirs}});
    } else {
        answer.insert(u"error"_s, std::get<Support::Error>(outcome.error()).message);
    }
    return answer;
}

} // namespace

int create(const Arguments &arguments)
{
    if (!arguments.value(u"from"_s).isEmpty())
        return createFromFolder(arguments);
    if (arguments.value(u"policy"_s).isEmpty()) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "--policy に規程を指定してください。daichoctl policies で一覧を見てください。")));
        return kUsage;
    }
    const QString path = arguments.positionals.value(0);
    const auto made = App::createRegister(path, arguments.value(u"policy"_s), arguments.value(u"organization"_s), Support::Clock());
    if (!made) {
        complain(made.error().message);
        return exitCodeOf(made.error());
    }
    if (arguments.has(u"json"_s))
        printJson({{u"file"_s, path}, {u"policy"_s, arguments.value(u"policy"_s)}});
    else
        print(say(QT_TRANSLATE_NOOP("Ctl", "台帳を作りました: %1")).arg(QDir::toNativeSeparators(path)));
    return kDone;
}

bool addReasons(const Arguments &arguments, Register::Request &request)
{
    for (const QString &reason : arguments.values(u"reason"_s)) {
        const qsizetype equals = reason.indexOf(u'=');
        if (equals <= 0) {
            complain(say(QT_TRANSLATE_NOOP("Ctl", "--reason は 規則=理由 の形で指定してください。")));
            return false;
        }
        request.reasons.insert(reason.left(equals), reason.mid(equals + 1));
    }
    return true;
}

int doAct(const Arguments &arguments)
{
    const auto params = paramsFrom(arguments.value(u"params"_s));
    if (!params) {
        complain(params.error());
        return kUsage;
    }
    Register::Request request;
    request.act = arguments.positionals.value(1);
    if (!App::assemble()->act(request.act)) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "「%1」という操作はありません。daichoctl acts で一覧を見てください。")).arg(request.act));
        return kUsage;
    }
    request.params = *params;
    request.at = arguments.value(u"at"_s);
    request.dryRun = arguments.has(u"dry-run"_s);
    if (!addReasons(arguments, request))
        return kUsage;
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    request.personId = opened->personId;
    const Register::Outcome outcome = opened->openRegister->performAndWait(request);
    printResult(arguments, answerOf(outcome));
    if (outcome)
        return kDone;
    complain(Register::rejectionText(outcome.error()));
    return exitCodeOf(outcome.error());
}

namespace {

/// What is said of a ledger that came back. Looking at it means that it corrects what is there.
void addReturning(const Arguments &arguments, QJsonObject &params)
{
    if (!arguments.values(u"accept"_s).isEmpty()) {
        QJsonArray accepted;
        for (const QString &value : arguments.values(u"accept"_s)) {
            for (const QString &line : value.split(u',', Qt::SkipEmptyParts)) {
                if (line.trimmed() != "none"_L1)
                    accepted.append(line.trimmed());
            }
        }
        params.insert(u"accept"_s, accepted);
    }
    const bool returns = arguments.has(u"compare"_s) || params.contains(u"accept"_s) || arguments.has(u"confirm"_s);
    if (returns && !params.contains(u"onDuplicate"_s))
        params.insert(u"onDuplicate"_s, u"update"_s);
    if (arguments.has(u"confirm"_s))
        params.insert(u"confirm"_s, true);
    if (arguments.has(u"no-match-by-name"_s))
        params.insert(u"matchByName"_s, false);
    if (const QString day = arguments.value(u"confirmed-on"_s); !day.isEmpty())
        params.insert(u"confirmedOn"_s, day);
}

tl::expected<QJsonObject, QString> takeoverParams(const Arguments &arguments)
{
    QJsonObject params{{u"file"_s, arguments.positionals.value(1)},
                       {u"allSheets"_s, arguments.has(u"all-sheets"_s)},
                       {u"allOrNothing"_s, arguments.has(u"all-or-nothing"_s)}};
    if (!arguments.values(u"sheet"_s).isEmpty())
        params.insert(u"sheet"_s, QJsonArray::fromStringList(arguments.values(u"sheet"_s)));
    for (const auto &[option, parameter] : {std::pair(u"unit"_s, u"unit"_s), std::pair(u"kind"_s, u"kind"_s), std::pair(u"encoding"_s, u"encoding"_s),
                                            std::pair(u"on-duplicate"_s, u"onDuplicate"_s)}) {
        if (!arguments.value(option).isEmpty())
            params.insert(parameter, arguments.value(option));
    }
    for (const auto &[option, parameter] : {std::pair(u"skip-hidden"_s, u"skipHidden"_s), std::pair(u"fresh-columns"_s, u"freshColumns"_s),
                                            std::pair(u"create-persons"_s, u"createPersons"_s)}) {
        if (arguments.has(option))
            params.insert(parameter, true);
    }
    if (const QString row = arguments.value(u"header-row"_s); !row.isEmpty()) {
        bool isNumber = false;
        params.insert(u"headerRow"_s, row.toInt(&isNumber));
        if (!isNumber)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "--header-row には行の番号を指定してください。")));
    }
    QJsonObject map;
    for (const QString &correction : arguments.values(u"map"_s)) {
        const qsizetype equals = correction.indexOf(u'=');
        if (equals <= 0)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "--map は 項目=列 の形で指定してください。")));
        const QString field = correction.left(equals);
        QJsonArray columns = map.value(field).toArray();
        columns.append(correction.mid(equals + 1));
        map.insert(field, columns);
    }
    if (!map.isEmpty())
        params.insert(u"map"_s, map);
    addReturning(arguments, params);
    return params;
}

void tellTakeover(const QJsonObject &result, bool dryRun)
{
    const auto count = [&](const QString &key) { return result.value(key).toInt(); };
    complain((dryRun ? say(QT_TRANSLATE_NOOP("Ctl", "試しに読んだ結果: ")) : say(QT_TRANSLATE_NOOP("Ctl", "取り込みました: ")))
             + say(QT_TRANSLATE_NOOP("Ctl", "読んだ行 %1、受け入れ %2、受け入れず %3、飛ばし %4、未分類 %5"))
                   .arg(count(u"read"_s)).arg(count(u"accepted"_s)).arg(count(u"refused"_s)).arg(count(u"skipped"_s)).arg(count(u"unclassified"_s)));
    for (const QJsonValue &value : result.value(u"problems"_s).toArray()) {
        const QJsonObject problem = value.toObject();
        complain(u"  %1 %2 %3: %4"_s.arg(problem.value(u"sheet"_s).toString())
                     .arg(problem.value(u"line"_s).toInt())
                     .arg(problem.value(u"column"_s).toString(), problem.value(u"reason"_s).toString()));
    }
}

} // namespace

namespace {

/// 変更・新規・ファイルにない, before anything is written.
QJsonObject comparisonOf(Opened &opened, const Register::Request &request)
{
    QList<Register::FieldError> errors; // the act has told them
    Takeover::Options options = Takeover::optionsFrom(request.params, errors);
    options.keepAll = true;
    options.actor = opened.actor;
    options.reasons = request.reasons;
    Storage::Connection &db = opened.openRegister->readConnection();
    const Takeover::TakeoverPlan plan = Takeover::planTakeover(db, options, opened.openRegister->clock());
    return Takeover::comparisonToJson(Takeover::compare(db, plan, opened.actor.visible));
}

/// How a file reads in the encodings that come into question, when neither UTF-8 nor CP932 is its own.
void offerEncodings(const Arguments &arguments)
{
    const auto candidates = Exchange::encodingCandidatesOf(arguments.positionals.value(1));
    if (!arguments.value(u"encoding"_s).isEmpty() || !candidates)
        return;
    for (const Exchange::EncodingCandidate &candidate : *candidates) {
        if (candidate.isWhole && (candidate.name == "UTF-8"_L1 || candidate.name == "CP932"_L1))
            return;
    }
    for (const Exchange::EncodingCandidate &candidate : *candidates) {
        if (!candidate.isWhole)
            continue;
        complain(u"  --encoding %1: %2"_s.arg(candidate.name, candidate.sample.simplified().left(64)));
    }
}

} // namespace

int importLedger(const Arguments &arguments)
{
    const auto params = takeoverParams(arguments);
    if (!params) {
        complain(params.error());
        return kUsage;
    }
    Register::Request request;
    if (!addReasons(arguments, request))
        return kUsage;
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    request.act = u"ledger.takeOver"_s;
    request.params = *params;
    request.personId = opened->personId;
    // Only looking writes nothing; what is to be taken or confirmed has to be said.
    const bool onlyLooks = arguments.has(u"compare"_s) && !params->contains(u"accept"_s) && !params->contains(u"confirm"_s);
    request.dryRun = arguments.has(u"dry-run"_s) || onlyLooks;
    const QJsonObject compared = arguments.has(u"compare"_s) ? comparisonOf(*opened, request) : QJsonObject();
    const Register::Outcome outcome = opened->openRegister->performAndWait(request);
    if (!outcome) {
        complain(Register::rejectionText(outcome.error()));
        if (std::holds_alternative<Support::Error>(outcome.error()))
            offerEncodings(arguments);
        return exitCodeOf(outcome.error());
    }
    QJsonObject result = outcome->result;
    int exitCode = result.value(u"refused"_s).toInt() > 0 ? kRefused : kDone;
    if (const QString refused = arguments.value(u"refused"_s); !refused.isEmpty()) {
        if (const auto written = Takeover::writeRefused(refused, result); !written) {
            complain(written.error().message);
            exitCode = exitCodeOf(written.error());
        }
    }
    result.remove(u"refusedLines"_s); // they are for the file, not for the screen
    for (auto it = compared.begin(); it != compared.end(); ++it)
        result.insert(it.key(), *it);
    printResult(arguments, result);
    tellTakeover(result, request.dryRun);
    return exitCode;
}

} // namespace Ctl
