// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finders.h"

#include "models/assets/books/assetbooks.h"
#include "models/assets/books/bookdefinitionrepository.h"
#include "models/media/mediabooks.h"
#include "models/organization/policybooks.h"
#include "models/permits/exceptionbooks.h"
#include "models/register/find/groundfinders.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::TitledThing;

namespace App {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("App", text);
}

/// The program's own, then those that the register defines.
QList<TitledThing> bookTitles(Storage::Connection &db)
{
    QList<TitledThing> titles;
    for (const Assets::BookInfo &book : Assets::assetBooks())
        titles.append({book.code, book.title, book.note});
    titles.append({u"disposal-record"_s, say(QT_TRANSLATE_NOOP("App", "廃棄記録簿")), say(QT_TRANSLATE_NOOP("App", "行った廃棄の記録（取消も残る）"))});
    for (const Media::BookInfo &book : Media::mediaBooks())
        titles.append({book.code, book.title, book.about});
    titles.append({QString::fromLatin1(Permits::kExceptionsBook), say(QT_TRANSLATE_NOOP("App", "例外措置一覧")),
                   say(QT_TRANSLATE_NOOP("App", "規程の例外措置の全て（不許可・失効も残る）"))});
    titles.append({QString::fromLatin1(Organization::kPolicySettingsBook), say(QT_TRANSLATE_NOOP("App", "規程設定書")),
                   say(QT_TRANSLATE_NOOP("App", "台帳に設定した規程の全て（区分・規則・役割・既定）"))});
    for (const Assets::StoredDefinition &stored : Assets::storedDefinitions(db))
        titles.append({stored.definition.name, stored.definition.name, QString(stored.definition.title + u' ' + stored.definition.description).trimmed()});
    return titles;
}

} // namespace

void completeFinders(Register::Blueprint &blueprint)
{
    QList<TitledThing> acts;
    for (const Register::Act &act : blueprint.acts)
        acts.append({act.descriptor.name, act.descriptor.title, {}});
    blueprint.finders.push_back(Register::titleFinder(u"book"_s, say(QT_TRANSLATE_NOOP("App", "帳票")), bookTitles));
    blueprint.finders.push_back(
        Register::titleFinder(u"act"_s, say(QT_TRANSLATE_NOOP("App", "操作")), [acts](Storage::Connection &) { return acts; }));
    static const QStringList order{u"asset"_s,    u"medium"_s, u"unit"_s,   u"person"_s, u"place"_s,
                                   u"disposal"_s, u"clause"_s, u"book"_s,   u"act"_s};
    const auto placeOf = [](const Register::Finder &finder) {
        const qsizetype at = order.indexOf(finder.kind);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(blueprint.finders.begin(), blueprint.finders.end(),
                     [&](const Register::Finder &a, const Register::Finder &b) { return placeOf(a) < placeOf(b); });
}

} // namespace App
