// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "app/startup.h"
#include "models/organization/organizationrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ctl {

tl::expected<Opened, int> openFor(const Arguments &arguments, const QString &path)
{
    auto opened = Register::OpenRegister::open(path, App::assemble(), std::make_shared<Support::Clock>());
    if (!opened) {
        complain(opened.error().message);
        return tl::unexpected(exitCodeOf(opened.error()));
    }
    Opened result;
    result.openRegister = std::move(*opened);
    const QString who = arguments.value(u"as"_s);
    if (!who.isEmpty()) {
        const auto person = Organization::findPerson(result.openRegister->readConnection(), who);
        if (!person) {
            complain(QCoreApplication::translate("Ctl", "職員「%1」がいません。daichoctl list FILE person で一覧を見てください。").arg(who));
            return tl::unexpected(static_cast<int>(kUsage));
        }
        result.personId = person->id;
    }
    result.actor = result.openRegister->actorFor(result.personId);
    return result;
}

int run(const Arguments &arguments)
{
    if (arguments.has(u"help"_s)) {
        print(helpText(arguments.command));
        return kDone;
    }
    using Command = int (*)(const Arguments &);
    static const QHash<QString, Command> table{
        {u"create"_s, create}, {u"import"_s, importLedger}, {u"list"_s, list},         {u"fields"_s, fields},
        {u"search"_s, search}, {u"searches"_s, searches}, {u"acts"_s, acts},           {u"do"_s, doAct},          {u"history"_s, history},
        {u"report"_s, report}, {u"books"_s, books},         {u"policies"_s, policies}, {u"policy"_s, policy}, {u"export"_s, exportAssets},
        {u"book"_s, book},     {u"verify"_s, verify}, {u"request"_s, request},
        {u"edit"_s, editMany}, {u"relabel"_s, relabelMany}, {u"labels"_s, labels},   {u"label-text"_s, labelText},
    };
    try {
        return table.value(arguments.command)(arguments);
    } catch (const Storage::DbError &error) {
        const Support::Error told = error.toError(arguments.positionals.value(0));
        complain(told.message);
        return exitCodeOf(told);
    }
}

} // namespace Ctl
