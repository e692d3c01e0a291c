// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "app/labelsources.h"
#include "models/books/pdfwriter.h"
#include "models/labels/labelqueries.h"
#include "models/labels/labelservice.h"
#include "models/labels/labelsheetjson.h"
#include "models/labels/sheetrepository.h"
#include "models/register/rejectiontext.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

/// The sheets that are known: those of a register too when one was named.
tl::expected<QList<Labels::LabelSheet>, int> knownSheets(const Arguments &arguments)
{
    const QString file = arguments.positionals.value(1);
    if (file.isEmpty())
        return Labels::shippedSheets();
    auto opened = openFor(arguments, file);
    if (!opened)
        return tl::unexpected(opened.error());
    return Labels::allSheets(opened->openRegister->readConnection());
}

int listSheets(const Arguments &arguments)
{
    const auto sheets = knownSheets(arguments);
    if (!sheets)
        return sheets.error();
    QList<QStringList> rows;
    for (const Labels::LabelSheet &sheet : *sheets) {
        if (arguments.has(u"json"_s))
            printJson(Labels::toJson(sheet));
        else
            rows.append({sheet.maker, sheet.product, Labels::sheetWords(sheet), Labels::sourceWords(sheet.source), sheet.also.join(u' ')});
    }
    if (!arguments.has(u"json"_s))
        printTable({say(QT_TRANSLATE_NOOP("Ctl", "メーカー")), say(QT_TRANSLATE_NOOP("Ctl", "品番")), say(QT_TRANSLATE_NOOP("Ctl", "用紙")),
                    say(QT_TRANSLATE_NOOP("Ctl", "寸法の出所")), say(QT_TRANSLATE_NOOP("Ctl", "同じ寸法の品番"))}, rows);
    return kDone;
}

int written(const Support::Result<int> &pages)
{
    if (pages)
        return kDone;
    complain(pages.error().message);
    return exitCodeOf(pages.error());
}

/// True when OUT was given.
bool hasOut(const Arguments &arguments)
{
    if (!arguments.value(u"out"_s).isEmpty() && !arguments.value(u"sheet"_s).isEmpty())
        return true;
    complain(say(QT_TRANSLATE_NOOP("Ctl", "用紙を --sheet で、書き出す PDF を --out で指定してください。")));
    return false;
}

int calibrate(const Arguments &arguments)
{
    if (!hasOut(arguments))
        return kUsage;
    const auto sheets = knownSheets(arguments);
    if (!sheets)
        return sheets.error();
    const QString name = arguments.value(u"sheet"_s);
    const auto sheet = std::find_if(sheets->cbegin(), sheets->cend(), [&name](const Labels::LabelSheet &one) { return one.isCalled(name); });
    if (sheet == sheets->cend()) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "「%1」という用紙はありません。daichoctl labels sheets で一覧を見てください。")).arg(name));
        return kUsage;
    }
    const QString typed = arguments.value(u"offset"_s);
    const auto offset = typed.isEmpty() ? std::optional(QPoint()) : Labels::offsetFromText(typed);
    if (!offset) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "--offset は 横,縦 を mm で書いてください。例: 0.3,-0.5")));
        return kUsage;
    }
    const QString out = arguments.value(u"out"_s);
    auto source = [page = Labels::calibrationPage(*sheet, *offset), done = false]() mutable -> Support::Result<std::optional<Books::SourcePage>> {
        if (std::exchange(done, true))
            return std::nullopt;
        return Books::SourcePage{page, {}};
    };
    if (const int code = written(Books::writePages(source, 1, {out, say(QT_TRANSLATE_NOOP("Ctl", "位置合わせ")), {}})); code != kDone)
        return code;
    print(say(QT_TRANSLATE_NOOP("Ctl", "位置合わせの頁を作りました: %1（倍率 100% で印刷してください）")).arg(QDir::toNativeSeparators(out)));
    return kDone;
}

/// The parameters of label.print; the number is the exit code.
tl::expected<QJsonObject, int> paramsOf(Opened &opened, const Arguments &arguments)
{
    QJsonObject params{{u"target"_s, u"pdf"_s}};
    for (const QString &name : {u"sheet"_s, u"start"_s, u"copies"_s, u"offset"_s, u"parts"_s, u"on"_s}) {
        if (!arguments.value(name).isEmpty())
            params.insert(name, arguments.value(name));
    }
    const bool byFilter = !arguments.values(u"where"_s).isEmpty() || !arguments.values(u"search"_s).isEmpty();
    const bool byNumber = !arguments.values(u"numbers"_s).isEmpty();
    if (int(byFilter) + int(byNumber) + int(arguments.has(u"all"_s)) != 1) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "ラベルを作る物を、--where か --search、--numbers、--all のどれかで指定してください。")));
        return tl::unexpected(int(kUsage));
    }
    if (byNumber) {
        params.insert(u"things"_s, QJsonArray::fromStringList(arguments.values(u"numbers"_s).join(u',').split(u',', Qt::SkipEmptyParts)));
        return params;
    }
    const auto filter = filterOf(opened, arguments);
    if (!filter)
        return tl::unexpected(filter.error());
    params.insert(u"filter"_s, Assets::filterToJson(*filter));
    params.insert(u"sort"_s, Assets::sortToJson(sortOf(opened, arguments)));
    return params;
}

/// What the paper has no room for, and what the fonts have not.
void tellLeftOut(const Labels::LabelPages &pages)
{
    const auto tell = [](const QMap<Labels::LabelPart, int> &counts, const QString &sentence) {
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            complain(sentence.arg(Labels::partWords(it.key())).arg(*it));
    };
    tell(pages.dropped(), say(QT_TRANSLATE_NOOP("Ctl", "%1 は %2 件のラベルに入りませんでした。大きい用紙を使うか、載せるものを減らしてください。")));
    tell(pages.shortened(), say(QT_TRANSLATE_NOOP("Ctl", "%1 は %2 件のラベルで … と縮めました。")));
    if (!pages.missing().isEmpty())
        complain(say(QT_TRANSLATE_NOOP("Ctl", "フォントにない文字を 〓 で印刷しました: %1")).arg(pages.missing().join(u' ')));
}

/// `due` by kind of things.
void tellDone(const Arguments &arguments, const QJsonObject &result, const QMap<QString, int> &due)
{
    const auto count = [&result](const QString &key) { return result.value(key).toInteger(); };
    print(say(QT_TRANSLATE_NOOP("Ctl", "ラベルを作りました: %1（%2 件、%3 枚、%4 頁）"))
              .arg(QDir::toNativeSeparators(arguments.value(u"out"_s))).arg(count(u"things"_s)).arg(count(u"labels"_s)).arg(count(u"pages"_s)));
    if (count(u"again"_s) > 0)
        print(say(QT_TRANSLATE_NOOP("Ctl", "うち %1 件は再発行です。古いラベルは剥がして廃棄してください。")).arg(count(u"again"_s)));
    // What was printed, whatever waits by the time it is stuck on.
    for (auto it = due.cbegin(); it != due.cend(); ++it)
        print(say(QT_TRANSLATE_NOOP("Ctl", "%1 件は表示の更新待ちです。貼り終えたら、操作 %2 に {\"run\": %3} を渡して更新済にしてください。"))
                  .arg(*it).arg(it.key() + u".labelled"_s).arg(count(u"run"_s)));
}

/// The pages of a run that has been recorded; the number is the exit code.
int writeRun(Opened &opened, const Arguments &arguments, const QJsonObject &params, const QJsonObject &result)
{
    Storage::Connection &db = opened.openRegister->readConnection();
    QList<Register::FieldError> errors;
    const Labels::LabelWish wish = Labels::readWish(db, params, errors);
    const auto things = Labels::thingsOf(db, result.value(u"run"_s).toInteger());
    const QList<Labels::LabelContent> contents = Labels::contentsOf(App::labelSources(), db, opened.actor.visible, things);
    QMap<QString, int> due;
    for (const Labels::LabelContent &content : contents) {
        if (content.due)
            ++due[content.object.kind];
    }
    Labels::LabelPages pages(wish, contents);
    const auto pdf = Labels::writeLabels(pages, {arguments.value(u"out"_s), say(QT_TRANSLATE_NOOP("Ctl", "ラベル")), opened.openRegister->clock().nowUtc()});
    if (const int code = written(pdf); code != kDone)
        return code;
    tellLeftOut(pages);
    if (arguments.has(u"json"_s))
        printJson(result);
    else
        tellDone(arguments, result, due);
    return kDone;
}

} // namespace

int labels(const Arguments &arguments)
{
    const QString first = arguments.positionals.value(0);
    if (first == "sheets"_L1)
        return listSheets(arguments);
    if (first == "calibrate"_L1)
        return calibrate(arguments);
    if (arguments.positionals.size() > 1) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "「%1」は余分です。PDF は --out で指定してください。")).arg(arguments.positionals.at(1)));
        return kUsage;
    }
    if (!hasOut(arguments))
        return kUsage;
    auto opened = openFor(arguments, first);
    if (!opened)
        return opened.error();
    const auto params = paramsOf(*opened, arguments);
    if (!params)
        return params.error();
    Register::Request request;
    request.act = u"label.print"_s;
    request.params = *params;
    request.personId = opened->personId;
    request.dryRun = arguments.has(u"dry-run"_s);
    const Register::Outcome outcome = opened->openRegister->performAndWait(request);
    if (!outcome) {
        complain(Register::rejectionText(outcome.error()));
        return exitCodeOf(outcome.error());
    }
    for (const Register::Consequence &consequence : outcome->consequences)
        complain(consequence.text);
    if (request.dryRun) {
        printJson(outcome->result);
        return kDone;
    }
    return writeRun(*opened, arguments, *params, outcome->result);
}

} // namespace Ctl
