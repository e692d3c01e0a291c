// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/listing.h"
#include "app/ctl/output.h"
#include "models/policy/comparison.h"
#include "models/register/openregister.h"
#include "models/register/policies.h"
#include "models/register/policyimport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

/// The version with that number; the newest for an empty one.
std::shared_ptr<const Policy::Document> versionOf(const QList<Register::StoredPolicy> &versions, const QString &number)
{
    for (const Register::StoredPolicy &version : versions) {
        if (number.isEmpty() || QString::number(version.document->version) == number)
            return version.document;
    }
    return nullptr;
}

int show(const QList<Register::StoredPolicy> &versions, const QString &number)
{
    const auto document = versionOf(versions, number);
    if (!document) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "第%1版はありません。")).arg(number));
        return kUsage;
    }
    print(QString::fromUtf8(QJsonDocument(document->raw).toJson()).trimmed());
    return kDone;
}

int tell(const Arguments &arguments, const QList<Policy::Change> &changes)
{
    QList<QStringList> rows;
    for (const Policy::Change &change : changes) {
        if (arguments.has(u"json"_s))
            printJson({{u"kind"_s, Policy::changeKindWord(change.kind)}, {u"path"_s, change.path}, {u"section"_s, change.section}, {u"item"_s, change.item},
                       {u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}, {u"clause"_s, change.clause}});
        else
            rows.append({Policy::changeKindWord(change.kind), change.section, change.item, change.field, change.before, change.after, change.clause});
    }
    if (!arguments.has(u"json"_s)) {
        printTable({say(QT_TRANSLATE_NOOP("Ctl", "区別")), say(QT_TRANSLATE_NOOP("Ctl", "分野")), say(QT_TRANSLATE_NOOP("Ctl", "対象")), say(QT_TRANSLATE_NOOP("Ctl", "項目")),
                    say(QT_TRANSLATE_NOOP("Ctl", "前")), say(QT_TRANSLATE_NOOP("Ctl", "後")), say(QT_TRANSLATE_NOOP("Ctl", "条項"))}, rows);
        complain(say(QT_TRANSLATE_NOOP("Ctl", "違い %1 か所")).arg(rows.size()));
    }
    return kDone;
}

/// With a file, or two versions that the register holds.
int compare(const Arguments &arguments, const QList<Register::StoredPolicy> &versions)
{
    const QString first = arguments.positionals.value(3);
    const QString second = arguments.positionals.value(4);
    if (first.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        const auto file = Register::wantedPolicy(first);
        if (!file) {
            complain(file.error());
            return kFailed;
        }
        return tell(arguments, Policy::compare(*versions.constFirst().document, *file));
    }
    const auto before = versionOf(versions, first.isEmpty() && versions.size() > 1 ? QString::number(versions.at(1).document->version) : first);
    const auto after = versionOf(versions, second);
    if (!before || !after) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "第%1版はありません。")).arg(before ? second : first));
        return kUsage;
    }
    return tell(arguments, Policy::compare(*before, *after));
}

} // namespace

int policy(const Arguments &arguments)
{
    const QString what = arguments.positionals.value(0);
    if (what != "show"_L1 && what != "compare"_L1 && what != "approvers"_L1) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "使い方: daichoctl policy show、compare か approvers")));
        return kUsage;
    }
    auto opened = openFor(arguments, arguments.positionals.value(1));
    if (!opened)
        return opened.error();
    Storage::Connection &db = opened->openRegister->readConnection();
    const QString code = arguments.positionals.value(2);
    const auto stored = Register::storedPolicyByCode(db, code);
    if (!stored) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "この台帳に規程「%1」はありません。daichoctl list FILE policy で一覧を見てください。")).arg(code));
        return kUsage;
    }
    if (what == "approvers"_L1) {
        const Listing listing = approvers(*stored->document);
        listing.print(arguments.has(u"json"_s), listing.rows.size());
        return kDone;
    }
    const QList<Register::StoredPolicy> versions = Register::policyVersions(db, stored->id);
    return what == "show"_L1 ? show(versions, arguments.positionals.value(3)) : compare(arguments, versions);
}

} // namespace Ctl
