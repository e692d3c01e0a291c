// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "app/startup.h"
#include "app/wholeregister.h"
#include "models/books/journalhead.h"
#include "models/register/folderin.h"
#include "models/register/folderout.h"
#include "models/register/rejectiontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

QJsonObject summaryOf(const Register::FolderSummary &summary)
{
    return {{u"tables"_s, summary.tables}, {u"rows"_s, summary.rows}, {u"documents"_s, summary.documents},
            {u"entries"_s, summary.journal.seq}, {u"head"_s, QString::fromLatin1(summary.journal.hash.toHex())}};
}

int answer(const Arguments &arguments, const Support::Result<Register::FolderSummary> &done, const QString &place, const QString &path, const QString &sentence)
{
    if (!done) {
        complain(done.error().message);
        return exitCodeOf(done.error());
    }
    if (arguments.has(u"json"_s)) {
        QJsonObject object = summaryOf(*done);
        object.insert(place, path);
        printJson(object);
    } else {
        print(sentence.arg(QDir::toNativeSeparators(path)).arg(done->tables).arg(done->rows).arg(done->documents));
        print(say(QT_TRANSLATE_NOOP("Ctl", "証跡の末尾 #%1  %2")).arg(done->journal.seq).arg(Books::groupedHex(done->journal.hash)));
    }
    return kDone;
}

} // namespace

bool namesFolder(const QString &path)
{
    const QFileInfo info(path);
    return path.endsWith(u'/') || path.endsWith(QDir::separator()) || info.isDir() || info.suffix().isEmpty();
}

int exportFolder(const Arguments &arguments)
{
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    const QString folder = arguments.positionals.value(1);
    if (const auto problem = Register::folderProblem(folder)) { // before it is recorded as done
        complain(problem->message);
        return exitCodeOf(*problem);
    }
    const Register::Outcome recorded = opened->openRegister->performAndWait(App::folderRecord(*opened->openRegister, opened->personId));
    if (!recorded) {
        complain(Register::rejectionText(recorded.error()));
        return exitCodeOf(recorded.error());
    }
    const auto written = Register::writeFolder(opened->openRegister->path(), opened->openRegister->blueprint().catalogue, folder);
    return answer(arguments, written, u"folder"_s, folder,
                  say(QT_TRANSLATE_NOOP("Ctl", "台帳全体を書き出しました: %1（表 %2、%3 行、文書 %4 件）")));
}

int createFromFolder(const Arguments &arguments)
{
    const QString path = arguments.positionals.value(0);
    if (!arguments.value(u"policy"_s).isEmpty() || !arguments.value(u"organization"_s).isEmpty()) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "--from で作る台帳の規程と団体名は、フォルダーのとおりになります。--policy と --organization は付けないでください。")));
        return kUsage;
    }
    const auto made = Register::createFromFolder(path, arguments.value(u"from"_s), *App::assemble());
    return answer(arguments, made, u"file"_s, path, say(QT_TRANSLATE_NOOP("Ctl", "フォルダーから台帳を作り、検証しました: %1（表 %2、%3 行、文書 %4 件）")));
}

} // namespace Ctl
