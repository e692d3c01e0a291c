// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "app/startup.h"
#include "models/assets/books/assetbooks.h"
#include "models/assets/assetqueries.h"
#include "models/books/journalhead.h"
#include "models/disposal/disposalqueries.h"
#include "models/media/mediabooks.h"
#include "models/journal/history.h"
#include "models/organization/policybooks.h"
#include "models/custody/custodybooks.h"
#include "models/permits/exceptionbooks.h"
#include "models/permits/permitbooks.h"
#include "models/policy/policyreader.h"
#include "models/register/closed.h"
#include "models/register/indexcheck.h"
#include "models/register/objects.h"
#include "models/register/registerlists.h"
#include "models/register/story.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

QString typeName(Assets::FieldType type)
{
    using T = Assets::FieldType;
    switch (type) {
    case T::Text: return u"text"_s;
    case T::LongText: return u"longText"_s;
    case T::Number: return u"number"_s;
    case T::Date: return u"date"_s;
    case T::Choice: return u"choice"_s;
    case T::YesNo: return u"yesNo"_s;
    case T::Unit: return u"unit"_s;
    case T::Person: return u"person"_s;
    case T::Place: return u"place"_s;
    case T::Asset: return u"asset"_s;
    case T::Level: return u"level"_s;
    case T::List: return u"list"_s;
    }
    return {};
}

QString typeName(Register::Parameter::Type type)
{
    using T = Register::Parameter::Type;
    switch (type) {
    case T::Text: return u"text"_s;
    case T::Number: return u"number"_s;
    case T::Date: return u"date"_s;
    case T::DateTime: return u"dateTime"_s;
    case T::YesNo: return u"yesNo"_s;
    case T::Object: return u"reference"_s;
    case T::List: return u"list"_s;
    case T::Map: return u"map"_s;
    case T::File: return u"file"_s;
    }
    return {};
}

/// Fields of an asset under every shipped policy: the axes differ, the rest is common.
QList<Assets::Field> assetFields()
{
    QList<Assets::Field> fields = Assets::fixedFields();
    QSet<QString> seen;
    for (const Policy::Document &policy : Policy::shippedPolicies()) {
        for (const Assets::Field &field : Assets::fieldsFor(policy, {})) {
            if (field.type == Assets::FieldType::Level && !seen.contains(field.code)) {
                seen.insert(field.code);
                fields.append(field);
            }
        }
    }
    return fields;
}

std::optional<Journal::ObjectRef> thingByNumber(Storage::Connection &db, const QString &number)
{
    if (const auto object = Register::findByNumber(db, number))
        return Journal::ObjectRef{object->kind, object->id};
    if (const auto record = Disposal::record(db, number))
        return Journal::ObjectRef{u"disposal"_s, record->id};
    return std::nullopt;
}

std::optional<Journal::KnownHead> knownHead(const QString &text)
{
    const qint64 seq = text.section(u':', 0, 0).toLongLong();
    const QString hex = text.section(u':', 1).remove(u' ').toLower();
    if (seq <= 0 || hex.size() < 32) // 128 bits at least
        return std::nullopt;
    return Journal::KnownHead{seq, hex};
}

/// The other kinds have what the act that makes them takes.
std::optional<QList<Register::Parameter>> parametersOf(const QString &kind)
{
    static const QHash<QString, QString> makers{{u"unit"_s, u"unit.add"_s}, {u"person"_s, u"person.add"_s}, {u"role"_s, u"role.assign"_s},
                                                {u"place"_s, u"place.add"_s}, {u"medium"_s, u"medium.register"_s}, {u"disposal"_s, u"disposal.record"_s}, {u"field"_s, u"field.add"_s}};
    const Register::Act *act = App::assemble()->act(makers.value(kind));
    if (!act)
        return std::nullopt;
    QList<Register::Parameter> parameters = act->descriptor.parameters;
    const Register::Intake *intake = App::assemble()->intake(kind);
    for (const Register::IntakeField &field : intake ? intake->fields : QList<Register::IntakeField>()) {
        if (std::none_of(parameters.cbegin(), parameters.cend(), [&](const Register::Parameter &one) { return one.name == field.code; }))
            parameters.append({field.code, field.label, Register::Parameter::Type::Text, false, field.help}); // only lists have it
    }
    return parameters;
}

int otherFields(const Arguments &arguments, const QList<Register::Parameter> &parameters)
{
    QList<QStringList> rows;
    for (const Register::Parameter &parameter : parameters) {
        if (arguments.has(u"json"_s))
            printJson({{u"code"_s, parameter.name}, {u"label"_s, parameter.title}, {u"type"_s, typeName(parameter.type)},
                       {u"required"_s, parameter.required}, {u"help"_s, parameter.help}});
        else
            rows.append({parameter.name, parameter.title, typeName(parameter.type), parameter.help});
    }
    if (!arguments.has(u"json"_s))
        printTable({say(QT_TRANSLATE_NOOP("Ctl", "記号")), say(QT_TRANSLATE_NOOP("Ctl", "項目")), say(QT_TRANSLATE_NOOP("Ctl", "型")), say(QT_TRANSLATE_NOOP("Ctl", "説明"))}, rows);
    return kDone;
}

} // namespace

int fields(const Arguments &arguments)
{
    const QString kind = arguments.positionals.value(0);
    if (const auto parameters = parametersOf(kind))
        return otherFields(arguments, *parameters);
    if (kind != "asset"_L1) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "項目を出せるのは asset、medium、unit、person、role、place、disposal、field です。")));
        return kUsage;
    }
    QList<QStringList> rows;
    QList<Assets::Field> fields = assetFields();
    if (const QString file = arguments.value(u"of"_s); !file.isEmpty()) {
        auto opened = openFor(arguments, file);
        if (!opened)
            return opened.error();
        fields = Assets::Queries(opened->openRegister->readConnection(), opened->actor.visible).fields();
    }
    for (const Assets::Field &field : std::as_const(fields)) {
        QStringList choices;
        for (const Policy::Term &choice : field.choices)
            choices.append(choice.code == choice.label ? choice.code : QString(choice.code + u'=' + choice.label));
        if (arguments.has(u"json"_s))
            printJson({{u"code"_s, field.code}, {u"label"_s, field.label}, {u"type"_s, typeName(field.type)},
                       {u"editable"_s, field.isEditable()}, {u"required"_s, field.code == "name"_L1 || field.code == "unit"_L1},
                       {u"choices"_s, QJsonArray::fromStringList(choices)}});
        else
            rows.append({field.code, field.label, typeName(field.type), choices.join(u' ')});
    }
    if (!arguments.has(u"json"_s))
        printTable({say(QT_TRANSLATE_NOOP("Ctl", "記号")), say(QT_TRANSLATE_NOOP("Ctl", "項目")), say(QT_TRANSLATE_NOOP("Ctl", "型")), say(QT_TRANSLATE_NOOP("Ctl", "選択肢"))}, rows);
    return kDone;
}

int acts(const Arguments &arguments)
{
    for (const Register::Act &act : App::assemble()->acts) {
        const Register::ActDescriptor &descriptor = act.descriptor;
        if (arguments.has(u"json"_s)) {
            QJsonArray parameters;
            for (const Register::Parameter &parameter : descriptor.parameters)
                parameters.append(QJsonObject{{u"name"_s, parameter.name}, {u"title"_s, parameter.title}, {u"type"_s, typeName(parameter.type)},
                                              {u"required"_s, parameter.required}, {u"help"_s, parameter.help}});
            printJson({{u"act"_s, descriptor.name}, {u"title"_s, descriptor.title}, {u"parameters"_s, parameters}});
            continue;
        }
        print(descriptor.name + u"  "_s + descriptor.title);
        for (const Register::Parameter &parameter : descriptor.parameters)
            print(u"    %1%2  %3  %4  %5"_s.arg(parameter.name, parameter.required ? u"*"_s : QString(), typeName(parameter.type), parameter.title, parameter.help));
    }
    return kDone;
}

int policies(const Arguments &arguments)
{
    QList<QStringList> rows;
    for (const Policy::Document &policy : Policy::shippedPolicies()) {
        QStringList axes;
        for (const Policy::Axis &axis : policy.axes)
            axes.append(axis.label);
        if (arguments.has(u"json"_s))
            printJson({{u"id"_s, policy.id}, {u"version"_s, policy.version}, {u"title"_s, policy.title},
                       {u"organization"_s, policy.organization}, {u"axes"_s, QJsonArray::fromStringList(axes)}});
        else
            rows.append({policy.id, QString::number(policy.version), policy.title, axes.join(u"・"_s)});
    }
    if (!arguments.has(u"json"_s))
        printTable({say(QT_TRANSLATE_NOOP("Ctl", "記号")), say(QT_TRANSLATE_NOOP("Ctl", "版")), say(QT_TRANSLATE_NOOP("Ctl", "名称")), say(QT_TRANSLATE_NOOP("Ctl", "分類"))}, rows);
    return kDone;
}

int books(const Arguments &arguments)
{
    QList<Assets::BookInfo> all = Assets::assetBooks();
    all.append({u"disposal-record"_s, say(QT_TRANSLATE_NOOP("Ctl", "廃棄記録簿")), say(QT_TRANSLATE_NOOP("Ctl", "行った廃棄の記録（取消も残る）"))});
    for (const Media::BookInfo &book : Media::mediaBooks())
        all.append({book.code, book.title, book.about});
    for (const Custody::BookKind &book : Custody::bookKinds())
        all.append({book.code, book.title, book.note});
    all.append({QString::fromLatin1(Permits::kExceptionsBook), say(QT_TRANSLATE_NOOP("Ctl", "例外措置一覧")), say(QT_TRANSLATE_NOOP("Ctl", "規程の例外措置の全て（不許可・失効も残る）"))});
    all.append({QString::fromLatin1(Permits::kBlanketBook), say(QT_TRANSLATE_NOOP("Ctl", "包括許可一覧")), say(QT_TRANSLATE_NOOP("Ctl", "組織・種類・分類で与えた許可（失効も残る）"))});
    all.append({QString::fromLatin1(Permits::kPaperBook), say(QT_TRANSLATE_NOOP("Ctl", "紙決裁入力一覧")), say(QT_TRANSLATE_NOOP("Ctl", "紙の決裁を入力したもの（--where month=2026-04 でその月）"))});
    all.append({QString::fromLatin1(Permits::kDualBook), say(QT_TRANSLATE_NOOP("Ctl", "兼務例外一覧")), say(QT_TRANSLATE_NOOP("Ctl", "申請した者がやむを得ず決裁したもの"))});
    all.append({QString::fromLatin1(Organization::kPolicySettingsBook), say(QT_TRANSLATE_NOOP("Ctl", "規程設定書")), say(QT_TRANSLATE_NOOP("Ctl", "台帳に設定した規程の全て（区分・規則・役割・既定）"))});
    QList<QStringList> rows;
    for (const Assets::BookInfo &book : all) {
        if (arguments.has(u"json"_s))
            printJson({{u"book"_s, book.code}, {u"title"_s, book.title}, {u"note"_s, book.note}});
        else
            rows.append({book.code, book.title, book.note});
    }
    if (!arguments.has(u"json"_s))
        printTable({say(QT_TRANSLATE_NOOP("Ctl", "記号")), say(QT_TRANSLATE_NOOP("Ctl", "帳票")), say(QT_TRANSLATE_NOOP("Ctl", "説明"))}, rows);
    return kDone;
}

int history(const Arguments &arguments)
{
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    Storage::Connection &db = opened->openRegister->readConnection();
    const QString number = arguments.positionals.value(1);
    const auto thing = thingByNumber(db, number);
    if (!thing) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "番号「%1」の物はありません。")).arg(number));
        return kFailed;
    }
    Journal::EntryFilter filter;
    filter.object = *thing;
    QList<Journal::Entry> entries = Journal::entries(db, filter, 0, std::numeric_limits<int>::max());
    std::reverse(entries.begin(), entries.end()); // told from the beginning
    const Register::Blueprint &blueprint = opened->openRegister->blueprint();
    for (const Journal::Entry &whole : entries) {
        const Journal::Entry entry = Register::shownEntry(db, blueprint, opened->actor.visible, whole);
        const Register::Story story = Register::storyOf(db, blueprint, entry);
        if (!arguments.has(u"json"_s)) {
            print(Register::storyText(story));
            continue;
        }
        QJsonArray changes;
        for (const Journal::Change &change : entry.changes)
            changes.append(QJsonObject{{u"field"_s, QString(change.table + u'.' + change.field)}, {u"before"_s, QJsonValue::fromVariant(change.before)},
                                       {u"after"_s, QJsonValue::fromVariant(change.after)}});
        printJson({{u"entry"_s, entry.seq}, {u"enteredAt"_s, entry.enteredAt}, {u"actedAt"_s, entry.actedAt}, {u"act"_s, entry.act},
                   {u"result"_s, entry.result}, {u"actor"_s, entry.by.actorName}, {u"post"_s, entry.by.actorPost},
                   {u"assurance"_s, entry.by.assurance}, {u"summary"_s, entry.summary}, {u"changes"_s, changes},
                   {u"story"_s, Register::storyText(story)}});
    }
    return kDone;
}

int verify(const Arguments &arguments)
{
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    std::optional<Journal::KnownHead> against;
    if (!arguments.value(u"against"_s).isEmpty()) {
        against = knownHead(arguments.value(u"against"_s));
        if (!against) {
            complain(say(QT_TRANSLATE_NOOP("Ctl", "--against は 番号:16進 の形で、128 ビット（32 桁）以上を指定してください。")));
            return kUsage;
        }
    }
    const Register::Blueprint &blueprint = opened->openRegister->blueprint();
    Journal::Verification result = Journal::verify(opened->openRegister->readConnection(), blueprint.catalogue, nullptr, against);
    Storage::Connection scratch(opened->openRegister->path(), Storage::Connection::Mode::ReadWrite);
    Register::verifyIndex(scratch, blueprint, result);
    const QString head = Books::groupedHex(result.head.hash);
    if (arguments.has(u"json"_s)) {
        QJsonArray breaks;
        for (const Journal::Break &found : result.breaks)
            breaks.append(QJsonObject{{u"entry"_s, found.entry}, {u"table"_s, found.table}, {u"row"_s, found.row}, {u"text"_s, found.text()}});
        printJson({{u"ok"_s, result.ok()}, {u"entries"_s, result.head.seq}, {u"rows"_s, result.rows},
                   {u"head"_s, QString::fromLatin1(result.head.hash.toHex())}, {u"breaks"_s, breaks}});
    } else if (result.ok()) {
        print(say(QT_TRANSLATE_NOOP("Ctl", "検証済: 証跡 %1 件、%2 行。末尾 #%1  %3")).arg(result.head.seq).arg(result.rows).arg(head));
    } else {
        print(say(QT_TRANSLATE_NOOP("Ctl", "改ざんの疑い: %1 か所。最初: %2")).arg(result.breaks.size()).arg(result.breaks.first().text()));
        for (const Journal::Break &found : result.breaks)
            complain(found.text());
    }
    return result.ok() ? kDone : kIntegrity;
}

} // namespace Ctl
