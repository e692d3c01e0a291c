// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/definitions.h"

#include "app/ctl/output.h"
#include "models/assets/books/bookdefinitionjson.h"
#include "models/assets/books/bookdefinitionrepository.h"
#include "models/register/rejectiontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

void printDefinitions(const Arguments &arguments, const QList<Assets::BookDefinition> &definitions)
{
    QList<QStringList> rows;
    for (const Assets::BookDefinition &definition : definitions) {
        const bool isForm = definition.rows == Assets::BookDefinition::Rows::Form;
        if (arguments.has(u"json"_s))
            printJson({{u"name"_s, definition.name}, {u"title"_s, definition.title}, {u"rows"_s, isForm ? u"form"_s : u"assets"_s},
                       {u"columns"_s, definition.columns.size()}, {u"description"_s, definition.description}});
        else
            rows.append({definition.name, isForm ? say(QT_TRANSLATE_NOOP("Ctl", "白紙様式")) : say(QT_TRANSLATE_NOOP("Ctl", "台帳")),
                         QString::number(definition.columns.size()), definition.description});
    }
    if (!arguments.has(u"json"_s))
        printTable({say(QT_TRANSLATE_NOOP("Ctl", "名前")), say(QT_TRANSLATE_NOOP("Ctl", "種別")), say(QT_TRANSLATE_NOOP("Ctl", "列")), say(QT_TRANSLATE_NOOP("Ctl", "説明"))}, rows);
}

const Assets::BookDefinition *shippedNamed(const QString &name)
{
    for (const Assets::BookDefinition &definition : Assets::shippedDefinitions()) {
        if (definition.name == name)
            return &definition;
    }
    return nullptr;
}

int list(Opened &opened, const Arguments &arguments)
{
    QList<Assets::BookDefinition> definitions;
    for (const Assets::StoredDefinition &stored : Assets::storedDefinitions(opened.openRegister->readConnection()))
        definitions.append(stored.definition);
    printDefinitions(arguments, definitions);
    return kDone;
}

int noSuchDefinition(const QString &name)
{
    complain(say(QT_TRANSLATE_NOOP("Ctl", "「%1」という帳票の定義はありません。daichoctl book list FILE で一覧を見てください。")).arg(name));
    return kUsage;
}

int show(Opened &opened, const Arguments &arguments)
{
    const QString name = arguments.positionals.value(2);
    const auto stored = Assets::storedDefinition(opened.openRegister->readConnection(), name);
    if (!stored)
        return noSuchDefinition(name);
    if (arguments.has(u"json"_s))
        printJson(Assets::definitionToJson(stored->definition));
    else
        printJsonIndented(Assets::definitionToJson(stored->definition));
    return kDone;
}

int perform(Opened &opened, const Arguments &arguments, const QString &act, const QJsonObject &params, const QString &done)
{
    Register::Request request;
    request.act = act;
    request.params = params;
    request.personId = opened.personId;
    const Register::Outcome outcome = opened.openRegister->performAndWait(request);
    if (!outcome) {
        complain(Register::rejectionText(outcome.error()));
        return exitCodeOf(outcome.error());
    }
    if (arguments.has(u"json"_s))
        printJson(outcome->result);
    else
        print(done.arg(outcome->result.value(u"name"_s).toString()));
    return kDone;
}

int define(Opened &opened, const Arguments &arguments)
{
    const QString source = arguments.positionals.value(2);
    QJsonObject json;
    if (const Assets::BookDefinition *shipped = QFileInfo::exists(source) ? nullptr : shippedNamed(source)) {
        json = Assets::definitionToJson(*shipped);
    } else {
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly)) {
            complain(say(QT_TRANSLATE_NOOP("Ctl", "「%1」を読めません。定義のファイルか、daichoctl book templates の名前を指定してください。")).arg(source));
            return kUsage;
        }
        const auto definition = Assets::readDefinition(file.readAll());
        if (!definition) {
            complain(say(QT_TRANSLATE_NOOP("Ctl", "「%1」は帳票の定義として読めません。")).arg(source));
            complain(Assets::problemText(definition.error()));
            return kUsage;
        }
        json = Assets::definitionToJson(*definition);
    }
    return perform(opened, arguments, u"book.define"_s, {{u"definition"_s, json}}, say(QT_TRANSLATE_NOOP("Ctl", "帳票の定義「%1」を保存しました。")));
}

} // namespace

int book(const Arguments &arguments)
{
    const QString what = arguments.positionals.value(0);
    if (what == "templates"_L1) {
        printDefinitions(arguments, Assets::shippedDefinitions());
        return kDone;
    }
    static const QHash<QString, int> words{{u"list"_s, 2}, {u"show"_s, 3}, {u"define"_s, 3}, {u"forget"_s, 3}};
    if (words.value(what) != arguments.positionals.size()) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "使い方: daichoctl book list FILE、show FILE NAME、define FILE DEFINITION.json、forget FILE NAME、templates")));
        return kUsage;
    }
    auto opened = openFor(arguments, arguments.positionals.value(1));
    if (!opened)
        return opened.error();
    if (what == "list"_L1)
        return list(*opened, arguments);
    if (what == "show"_L1)
        return show(*opened, arguments);
    if (what == "define"_L1)
        return define(*opened, arguments);
    return perform(*opened, arguments, u"book.forget"_s, {{u"name"_s, arguments.positionals.value(2)}},
                   say(QT_TRANSLATE_NOOP("Ctl", "帳票の定義「%1」を削除しました。")));
}

tl::expected<std::optional<Assets::BookDefinition>, int> definitionOf(Opened &opened, const Arguments &arguments, const QString &book)
{
    std::optional<Assets::BookDefinition> definition;
    if (book != "asset-ledger"_L1) {
        const auto stored = Assets::storedDefinition(opened.openRegister->readConnection(), book);
        if (!stored)
            return tl::unexpected(noSuchDefinition(book));
        definition = stored->definition;
    }
    const QString blank = arguments.value(u"blank"_s);
    if (blank.isEmpty())
        return definition;
    bool isNumber = false;
    const int rows = blank.toInt(&isNumber);
    if (!isNumber || rows < 0 || rows > 1000) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "--blank は空の行の数です。0 から 1000 までで、0 なら 1 頁を満たします。")));
        return tl::unexpected(static_cast<int>(kUsage));
    }
    if (!definition)
        definition.emplace();
    definition->rows = Assets::BookDefinition::Rows::Form;
    definition->blankRows = rows;
    definition->fillPage = rows == 0;
    return definition;
}

} // namespace Ctl
