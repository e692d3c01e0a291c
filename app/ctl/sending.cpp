// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "models/assets/assetexport.h"
#include "models/organization/organizationrepository.h"
#include "models/support/japanesedate.h"
#include "models/takeover/requestlist.h"

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

/// Codes as they stand in one option or in several: --columns number,name --columns place.
QStringList namesOf(const Arguments &arguments, const QString &option)
{
    QStringList names;
    for (const QString &value : arguments.values(option)) {
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts))
            names.append(name.trimmed());
    }
    return names;
}

/// Everything that keeps the file from being written, not only the first.
int tellLosses(const Arguments &arguments, const Exchange::Cp932Losses &losses)
{
    QJsonArray list;
    for (const Exchange::Cp932Loss &loss : losses.list) {
        list.append(QJsonObject{{u"row"_s, loss.row}, {u"column"_s, Exchange::columnName(loss.column)}, {u"character"_s, loss.character}});
        complain(say(QT_TRANSLATE_NOOP("Ctl", "  %1 行目 %2 列: %3")).arg(loss.row).arg(Exchange::columnName(loss.column), loss.character));
    }
    complain(say(QT_TRANSLATE_NOOP("Ctl", "CP932 では表せない文字が %1 か所あるので、書き出しませんでした。--encoding utf8 なら書き出せます。")).arg(losses.count));
    if (arguments.has(u"json"_s))
        printJson({{u"losses"_s, list}, {u"count"_s, losses.count}});
    return kFailed;
}

void tellWritten(const Arguments &arguments, const QString &path, const Assets::ExportFacts &facts, qint64 rows)
{
    if (arguments.has(u"json"_s)) {
        printJson({{u"file"_s, path}, {u"rows"_s, rows}, {u"closed"_s, facts.closed}, {u"class"_s, facts.highest}});
        return;
    }
    print(say(QT_TRANSLATE_NOOP("Ctl", "書き出しました: %1（%2 件）")).arg(QDir::toNativeSeparators(path)).arg(rows));
    if (facts.closed > 0)
        complain(say(QT_TRANSLATE_NOOP("Ctl", "名称非表示 %1 件。")).arg(facts.closed));
    if (!facts.highest.isEmpty())
        complain(say(QT_TRANSLATE_NOOP("Ctl", "このファイルは %1 として扱ってください。")).arg(facts.highest));
}

std::optional<Exchange::CsvEncoding> encodingOf(const QString &text)
{
    const QString plain = text.toLower().remove(u'-').remove(u'_');
    if (plain.isEmpty() || plain == "utf8"_L1)
        return Exchange::CsvEncoding::Utf8Bom;
    if (plain == "cp932"_L1 || plain == "sjis"_L1 || plain == "shiftjis"_L1)
        return Exchange::CsvEncoding::Cp932;
    return std::nullopt;
}

} // namespace

int exportAssets(const Arguments &arguments)
{
    const QString path = arguments.positionals.value(1);
    if (const QString kind = arguments.value(u"kind"_s); !kind.isEmpty() && kind != "asset"_L1)
        return exportListOf(arguments);
    if (namesFolder(path))
        return exportFolder(arguments);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "csv"_L1 && suffix != "xlsx"_L1 && suffix != "jsonl"_L1) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "書き出す先の名前は .csv、.xlsx、.jsonl のどれかにしてください。")));
        return kUsage;
    }
    const auto encoding = encodingOf(arguments.value(u"encoding"_s));
    if (!encoding) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "--encoding は utf8 か cp932 です。")));
        return kUsage;
    }
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    const auto filter = filterOf(*opened, arguments);
    if (!filter)
        return filter.error();
    Storage::Connection &db = opened->openRegister->readConnection();
    Assets::ExportOptions options;
    options.columns = namesOf(arguments, u"columns"_s);
    options.encoding = *encoding;
    if (const auto trouble = Assets::columnTrouble(db, options.columns)) {
        complain(*trouble);
        return kUsage;
    }
    if (suffix == "csv"_L1 && options.encoding == Exchange::CsvEncoding::Cp932) {
        const auto losses = Assets::cp932Losses(db, opened->actor.visible, *filter, sortOf(*opened, arguments), options);
        if (!losses) {
            complain(losses.error().message);
            return exitCodeOf(losses.error());
        }
        if (losses->count > 0)
            return tellLosses(arguments, *losses);
    }
    const Assets::ExportFacts facts = Assets::exportFacts(db, opened->actor.visible, *filter);
    if (const auto head = recordOutput(*opened, Assets::exportRecord(facts, u"asset"_s, suffix)); !head)
        return head.error();
    const auto written = Assets::exportAssets(db, opened->actor.visible, *filter, sortOf(*opened, arguments), path, options);
    if (!written) {
        complain(written.error().message);
        return exitCodeOf(written.error());
    }
    tellWritten(arguments, path, facts, *written);
    return kDone;
}

int request(const Arguments &arguments)
{
    const QString path = arguments.positionals.value(1);
    if (QFileInfo(path).suffix().compare(u"xlsx"_s, Qt::CaseInsensitive) != 0) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "依頼用リストのファイルの名前は .xlsx にしてください。")));
        return kUsage;
    }
    Takeover::RequestOrder order;
    if (const QString due = arguments.value(u"due"_s); !due.isEmpty()) {
        const Support::DateReading reading = Support::readDate(due);
        if (reading.kind != Support::DateReading::Kind::Exact) {
            complain(say(QT_TRANSLATE_NOOP("Ctl", "--due の「%1」は日付として読めません。")).arg(due));
            return kUsage;
        }
        order.due = *reading.date;
    }
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    Storage::Connection &db = opened->openRegister->readConnection();
    for (const QString &name : arguments.values(u"unit"_s)) {
        const auto unit = Organization::findUnit(db, name);
        if (!unit) {
            complain(say(QT_TRANSLATE_NOOP("Ctl", "組織「%1」がないか、複数あります。daichoctl list FILE unit で一覧を見てください。")).arg(name));
            return kUsage;
        }
        order.units.append(unit->id);
    }
    const auto filter = filterOf(*opened, arguments);
    if (!filter)
        return filter.error();
    order.filter = *filter;
    order.where = arguments.values(u"where"_s);
    order.from = arguments.value(u"from"_s);
    const Takeover::RequestPlan plan = Takeover::planRequest(db, opened->actor.visible, order);
    if (!plan.sheets.isEmpty()) {
        if (const auto head = recordOutput(*opened, Assets::exportRecord(plan.facts, u"request"_s, u"xlsx"_s)); !head)
            return head.error();
    }
    const auto written = Takeover::writeRequest(db, opened->actor.visible, order, plan, path);
    if (!written) {
        complain(written.error().message);
        return exitCodeOf(written.error());
    }
    tellWritten(arguments, path, plan.facts, *written);
    return kDone;
}

} // namespace Ctl
