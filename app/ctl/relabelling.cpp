// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `daichoctl relabel`: another class for many assets at once, or what a list says of each.
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "models/assets/relabel/proposedrowsqueries.h"
#include "models/assets/relabel/relabellistintake.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
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

/// From --level AXIS=LEVEL.
tl::expected<QJsonObject, QString> levelsOf(const Arguments &arguments)
{
    QJsonObject levels;
    for (const QString &pair : arguments.values(u"level"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Ctl", "--level は 軸=区分 の形で指定してください。例: --level C=3C、--level 機密性=3C")));
        levels.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return levels;
}

/// Which assets has to be said: nobody relabels a whole register by leaving something out.
std::optional<QString> problemOf(const Arguments &arguments)
{
    const bool hasList = !arguments.value(u"list"_s).isEmpty();
    const int ways = int(!arguments.values(u"numbers"_s).isEmpty()) + int(arguments.has(u"all"_s)) + int(hasList) + int(arguments.has(u"proposed"_s))
        + int(!arguments.values(u"where"_s).isEmpty() || !arguments.value(u"search"_s).isEmpty());
    if (ways != 1)
        return say(QT_TRANSLATE_NOOP("Ctl", "対象を --where・--search、--numbers、--list、--proposed、--all のどれか一つで指定してください。"));
    const bool saysClassItself = hasList || arguments.has(u"proposed"_s);
    if (saysClassItself == !arguments.values(u"level"_s).isEmpty()) {
        return saysClassItself ? say(QT_TRANSLATE_NOOP("Ctl", "--list と --proposed では、分類は行ごとに決まります。--level は指定できません。"))
                               : say(QT_TRANSLATE_NOOP("Ctl", "--level に軸と新しい区分を指定してください。例: --level C=3C"));
    }
    if (!hasList && arguments.value(u"reason"_s).trimmed().isEmpty())
        return say(QT_TRANSLATE_NOOP("Ctl", "--reason に分類を変える理由を書いてください。"));
    return std::nullopt;
}

/// From --rule-reason RULE=TEXT.
bool addRuleReasons(const Arguments &arguments, Register::Request &request)
{
    for (const QString &reason : arguments.values(u"rule-reason"_s)) {
        const qsizetype equals = reason.indexOf(u'=');
        if (equals <= 0) {
            complain(say(QT_TRANSLATE_NOOP("Ctl", "--rule-reason は 規則=理由 の形で指定してください。")));
            return false;
        }
        request.reasons.insert(reason.left(equals), reason.mid(equals + 1));
    }
    return true;
}

/// A list with anything wrong in it is not used at all.
tl::expected<QJsonArray, int> listedRows(Opened &opened, const QString &path)
{
    const auto list = Assets::readRelabelFile(opened.openRegister->readConnection(), path);
    if (!list) {
        complain(list.error().message);
        return tl::unexpected(exitCodeOf(list.error()));
    }
    for (const Assets::RelabelListError &error : list->errors)
        complain(error.text());
    if (list->errorCount > list->errors.size())
        complain(say(QT_TRANSLATE_NOOP("Ctl", "ほか %1 件")).arg(list->errorCount - list->errors.size()));
    if (list->errorCount == 0)
        return list->rows;
    complain(say(QT_TRANSLATE_NOOP("Ctl", "一覧に誤りが %1 件あるので、何も変更していません。")).arg(list->errorCount));
    return tl::unexpected(static_cast<int>(kUsage));
}

/// Those for which the revision proposes one class; who has to be decided one by one is told.
tl::expected<QJsonArray, int> proposedFor(Opened &opened, const Arguments &arguments)
{
    Storage::Connection &db = opened.openRegister->readConnection();
    Classes::ReclassificationFilter filter;
    if (const QString code = arguments.value(u"policy"_s); !code.isEmpty()) {
        const auto policy = Register::storedPolicyByCode(db, code);
        if (!policy) {
            complain(say(QT_TRANSLATE_NOOP("Ctl", "この台帳に規程「%1」はありません。")).arg(code));
            return tl::unexpected(static_cast<int>(kUsage));
        }
        filter.policyId = policy->id;
    }
    const Assets::ProposedRows proposed = Assets::proposedRows(db, filter);
    if (!proposed.oneByOne.isEmpty()) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "一件ずつ決めるもの %1 件:")).arg(proposed.oneByOne.size()));
        for (const qint64 id : proposed.oneByOne) {
            if (const auto object = Register::findObject(db, id))
                complain(u"  "_s + object->number);
        }
    }
    if (proposed.rows.isEmpty()) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "案が一つに決まっている再分類はありません。")));
        return tl::unexpected(static_cast<int>(proposed.oneByOne.isEmpty() ? kDone : kRefused));
    }
    return proposed.rows;
}

void tellNotes(const QJsonArray &notes, const QString &head)
{
    for (const QJsonValue &value : notes) {
        const QJsonObject note = value.toObject();
        const QJsonArray numbers = note.value(u"numbers"_s).toArray();
        for (const QJsonValue &number : numbers)
            print(u"  %1 %2  %3  %4"_s.arg(head, number.toString(), note.value(u"clause"_s).toString(), note.value(u"text"_s).toString()));
        if (const qint64 more = note.value(u"count"_s).toInteger() - numbers.size(); more > 0)
            print(say(QT_TRANSLATE_NOOP("Ctl", "  ほか %1 件")).arg(more));
    }
}

/// What follows on media stands in the consequences: they are not of the room that relabels.
QJsonObject withMedia(QJsonObject result, const QList<Register::Consequence> &consequences)
{
    QJsonArray media;
    QJsonArray notes;
    int labels = 0;
    for (const Register::Consequence &one : consequences) {
        for (const auto &[key, list] : {std::pair(u"medium"_s, &media), std::pair(u"storage"_s, &notes)}) {
            QJsonObject told = one.data.value(key).toObject();
            if (told.isEmpty()) // "storage" is a number among the counts
                continue;
            told.insert(u"said"_s, one.text);
            list->append(told);
        }
        labels += one.data.contains(u"labelDue"_s) ? 1 : 0;
    }
    result.insert(u"media"_s, media);
    result.insert(u"mediaLabels"_s, labels);
    if (!notes.isEmpty())
        result.insert(u"mediaNotes"_s, notes);
    return result;
}

void tellMedia(const QJsonArray &media)
{
    constexpr qsizetype kTold = 200;
    for (qsizetype at = 0; at < qMin(kTold, media.size()); ++at)
        print(u"  "_s + media.at(at)[u"said"_s].toString());
    if (media.size() > kTold)
        print(say(QT_TRANSLATE_NOOP("Ctl", "  ほか %1 件")).arg(media.size() - kTold));
}

/// For people: the counts, what follows, then each asset that is left out with the clause that keeps it.
void tell(const QJsonObject &result, bool dryRun)
{
    const auto count = [&](const QString &key) { return result.value(key).toInteger(); };
    print((dryRun ? say(QT_TRANSLATE_NOOP("Ctl", "試した結果: ")) : say(QT_TRANSLATE_NOOP("Ctl", "分類を変更しました: ")))
          + say(QT_TRANSLATE_NOOP("Ctl", "変更 %1 件、元に合わせて上がる複製 %2 件、変更なし %3 件、できない %4 件"))
                .arg(count(u"changed"_s)).arg(count(u"raised"_s)).arg(count(u"unchanged"_s)).arg(count(u"refused"_s)));
    if (const qint64 labels = count(u"labels"_s) + count(u"mediaLabels"_s); labels > 0)
        print(say(QT_TRANSLATE_NOOP("Ctl", "表示の更新待ちになるもの %1 件")).arg(labels));
    if (count(u"otherPolicy"_s) > 0)
        print(say(QT_TRANSLATE_NOOP("Ctl", "別の規程の複製 %1 件。分類を確かめてください。")).arg(count(u"otherPolicy"_s)));
    const QJsonArray raised = result.value(u"raisedNumbers"_s).toArray();
    for (const QJsonValue &number : raised)
        print(u"  %1 %2"_s.arg(say(QT_TRANSLATE_NOOP("Ctl", "複製")), number.toString()));
    if (const qint64 more = count(u"raised"_s) - raised.size(); more > 0)
        print(say(QT_TRANSLATE_NOOP("Ctl", "  ほか %1 件")).arg(more));
    if (const QJsonArray media = result.value(u"media"_s).toArray(); !media.isEmpty()) {
        print(say(QT_TRANSLATE_NOOP("Ctl", "内容の分類が変わる媒体・機器 %1 件")).arg(media.size()));
        tellMedia(media);
        tellMedia(result.value(u"mediaNotes"_s).toArray());
    }
    tellNotes(result.value(u"storageNotes"_s).toArray(), say(QT_TRANSLATE_NOOP("Ctl", "保管場所")));
    tellNotes(result.value(u"refusals"_s).toArray(), say(QT_TRANSLATE_NOOP("Ctl", "できない")));
}

/// What a refusal tells of the single assets stands in its consequences.
QJsonObject resultOf(const Register::Refused &refused)
{
    QJsonObject result;
    QJsonArray refusals;
    for (const Register::Consequence &consequence : refused.consequences) {
        if (consequence.data.contains(u"refused"_s))
            result = consequence.data;
        else if (consequence.data.contains(u"refusal"_s))
            refusals.append(consequence.data.value(u"refusal"_s));
    }
    result.insert(u"refusals"_s, refusals);
    for (const QString &nothing : {u"changed"_s, u"raised"_s, u"labels"_s, u"storage"_s, u"otherPolicy"_s}) // and so nothing follows
        result.insert(nothing, 0);
    return result;
}

void printOutcome(const Arguments &arguments, const QJsonObject &result, bool dryRun)
{
    if (arguments.has(u"json"_s))
        printJson(result);
    else
        tell(result, dryRun);
}

/// Which assets, and their class where the list says it. The number is the exit code where nothing is to be done.
tl::expected<void, int> addTargets(Opened &opened, const Arguments &arguments, QJsonObject &params)
{
    if (const QString path = arguments.value(u"list"_s); !path.isEmpty() || arguments.has(u"proposed"_s)) {
        const auto rows = path.isEmpty() ? proposedFor(opened, arguments) : listedRows(opened, path);
        if (!rows)
            return tl::unexpected(rows.error());
        params.insert(u"rows"_s, *rows);
        return {};
    }
    if (!arguments.values(u"numbers"_s).isEmpty()) {
        QJsonArray numbers;
        for (const QString &value : arguments.values(u"numbers"_s)) {
            for (const QString &number : value.split(u',', Qt::SkipEmptyParts))
                numbers.append(number.trimmed());
        }
        params.insert(u"assets"_s, numbers);
        return {};
    }
    const auto filter = filterOf(opened, arguments);
    if (!filter)
        return tl::unexpected(filter.error());
    params.insert(u"filter"_s, Assets::filterToJson(*filter));
    return {};
}

} // namespace

int relabelMany(const Arguments &arguments)
{
    const auto levels = levelsOf(arguments);
    const auto problem = levels ? problemOf(arguments) : std::optional(levels.error());
    if (problem) {
        complain(*problem);
        return kUsage;
    }
    Register::Request request;
    if (!addRuleReasons(arguments, request))
        return kUsage;
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    request.act = u"asset.relabelMany"_s;
    request.params = {{u"reason"_s, arguments.value(u"reason"_s)}, {u"allOrNothing"_s, arguments.has(u"all-or-nothing"_s)}};
    if (!levels->isEmpty())
        request.params.insert(u"levels"_s, *levels);
    for (const auto &[option, parameter] : {std::pair(u"decided-by"_s, u"decidedBy"_s), std::pair(u"effective-on"_s, u"effectiveOn"_s)}) {
        if (const QString value = arguments.value(option); !value.isEmpty())
            request.params.insert(parameter, value);
    }
    if (const auto targets = addTargets(*opened, arguments, request.params); !targets)
        return targets.error();
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
    printOutcome(arguments, withMedia(outcome->result, outcome->consequences), request.dryRun);
    return outcome->result.value(u"refused"_s).toInteger() > 0 ? kRefused : kDone;
}

} // namespace Ctl
