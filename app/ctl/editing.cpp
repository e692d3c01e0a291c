// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `daichoctl edit`: the same values for many assets at once.
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "models/register/rejectiontext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

/// From --set FIELD=VALUE.
tl::expected<QJsonObject, QString> valuesOf(const Arguments &arguments)
{
    QJsonObject values;
    for (const QString &pair : arguments.values(u"set"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "--set は 項目=値 の形で指定してください。値を空けると項目を空にします。")));
        values.insert(pair.left(equals), pair.mid(equals + 1));
    }
    if (values.isEmpty())
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "--set に項目と値を指定してください。daichoctl fields asset で項目の一覧を見てください。")));
    return values;
}

/// Which assets has to be said: nobody edits a whole register by leaving something out.
std::optional<QString> targetProblem(const Arguments &arguments)
{
    const int ways = int(!arguments.values(u"asset"_s).isEmpty()) + int(arguments.has(u"all"_s))
        + int(!arguments.values(u"where"_s).isEmpty() || !arguments.value(u"search"_s).isEmpty());
    if (ways == 1)
        return std::nullopt;
    return say(QT_TRANSLATE_NOOP("Ctl", "直す資産を --where・--search、--asset、--all のどれか一つで指定してください。"));
}

/// For people: the counts, then each asset that is left out with the clause that keeps it.
void tell(const QJsonObject &result, bool dryRun)
{
    const auto count = [&](const QString &key) { return result.value(key).toInteger(); };
    // What was refused as a whole is told on standard error; here stands what each asset came to.
    print((dryRun ? say(QT_TRANSLATE_NOOP("Ctl", "試した結果: ")) : say(QT_TRANSLATE_NOOP("Ctl", "修正しました: ")))
          + say(QT_TRANSLATE_NOOP("Ctl", "変更 %1 件、変更なし %2 件、できない %3 件")).arg(count(u"changed"_s)).arg(count(u"unchanged"_s)).arg(count(u"refused"_s)));
    qint64 named = 0;
    for (const QJsonValue &value : result.value(u"refusals"_s).toArray()) {
        const QJsonObject refusal = value.toObject();
        for (const QJsonValue &number : refusal.value(u"numbers"_s).toArray()) {
            print(u"  %1  %2  %3"_s.arg(number.toString(), refusal.value(u"clause"_s).toString(), refusal.value(u"text"_s).toString()));
            ++named;
        }
    }
    if (const qint64 more = count(u"refused"_s) - named; more > 0)
        print(say(QT_TRANSLATE_NOOP("Ctl", "  ほか %1 件")).arg(more));
}

/// What a refusal tells of the single assets stands in its consequences.
QJsonObject resultOf(const Register::Refused &refused)
{
    QJsonObject result;
    QJsonArray refusals;
    for (const Register::Consequence &consequence : refused.consequences) {
        if (consequence.data.contains(u"refused"_s))
            result = consequence.data;
        else if (consequence.data.contains(u"numbers"_s))
            refusals.append(consequence.data);
    }
    result.insert(u"changed"_s, 0);
    result.insert(u"refusals"_s, refusals);
    return result;
}

void printOutcome(const Arguments &arguments, const QJsonObject &result, bool dryRun)
{
    if (arguments.has(u"json"_s))
        printJson(result);
    else
        tell(result, dryRun);
}

} // namespace

int editMany(const Arguments &arguments)
{
    const auto values = valuesOf(arguments);
    const auto problem = values ? targetProblem(arguments) : std::optional(values.error());
    if (problem) {
        complain(*problem);
        return kUsage;
    }
    Register::Request request;
    if (!addReasons(arguments, request))
        return kUsage;
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    request.act = u"asset.editMany"_s;
    request.params = {{u"set"_s, *values}, {u"allOrNothing"_s, arguments.has(u"all-or-nothing"_s)}};
    if (!arguments.values(u"asset"_s).isEmpty()) {
        request.params.insert(u"assets"_s, QJsonArray::fromStringList(arguments.values(u"asset"_s)));
    } else {
        const auto filter = filterOf(*opened, arguments);
        if (!filter)
            return filter.error();
        request.params.insert(u"filter"_s, Assets::filterToJson(*filter));
    }
    request.personId = opened->personId;
    request.at = arguments.value(u"at"_s);
    request.dryRun = arguments.has(u"dry-run"_s);
    const Register::Outcome outcome = opened->openRegister->performAndWait(request);
    if (!outcome) {
        if (const auto *refused = std::get_if<Register::Refused>(&outcome.error()))
            printOutcome(arguments, resultOf(*refused), request.dryRun);
        complain(Register::rejectionText(outcome.error()));
        return exitCodeOf(outcome.error());
    }
    printOutcome(arguments, outcome->result, request.dryRun);
    return outcome->result.value(u"refused"_s).toInteger() > 0 ? kRefused : kDone;
}

} // namespace Ctl
