// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "app/startup.h"
#include "models/register/rejectiontext.h"
#include "models/takeover/lists/listexport.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

} // namespace

int exportListOf(const Arguments &arguments)
{
    const QString kind = arguments.value(u"kind"_s);
    const Register::Intake *intake = App::assemble()->intake(kind);
    const QString path = arguments.positionals.value(1);
    const bool isXlsx = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    if (!intake) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "--kind に指定できるのは asset、medium、unit、person、place、disposal です。")));
        return kUsage;
    }
    if (!isXlsx && !path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "書き出す先の名前は .csv か .xlsx にしてください。")));
        return kUsage;
    }
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    Register::OpenRegister &at = *opened->openRegister;
    const Takeover::ListTable table = Takeover::listTable(at.readConnection(), *intake, at.clock().today(), opened->actor.visible);
    Register::Request record;
    record.act = u"output.record"_s;
    record.personId = opened->personId;
    record.params = {{u"what"_s, kind}, {u"target"_s, isXlsx ? u"xlsx"_s : u"csv"_s}, {u"count"_s, table.rows.size()}};
    if (const Register::Outcome recorded = at.performAndWait(record); !recorded) {
        complain(Register::rejectionText(recorded.error()));
        return exitCodeOf(recorded.error());
    }
    const bool isCp932 = arguments.value(u"encoding"_s).compare(u"cp932"_s, Qt::CaseInsensitive) == 0;
    const auto written = Takeover::exportList(path, *intake, table, isCp932 ? Exchange::CsvEncoding::Cp932 : Exchange::CsvEncoding::Utf8Bom);
    if (!written) {
        complain(written.error().message);
        return exitCodeOf(written.error());
    }
    if (arguments.has(u"json"_s))
        printJson({{u"file"_s, path}, {u"rows"_s, *written}});
    else
        print(say(QT_TRANSLATE_NOOP("Ctl", "%1の一覧を書き出しました: %2（%3 件）")).arg(intake->title, QDir::toNativeSeparators(path)).arg(*written));
    return kDone;
}

} // namespace Ctl
