// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `daichoctl label-text`: what is to be written where the policy wants the class of a thing to be seen.
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "app/labelsources.h"
#include "models/labels/labeltexts.h"
#include "models/register/objects.h"
#include "models/register/policies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

std::optional<Labels::LabelContent> contentOf(Opened &opened, const QString &number)
{
    Storage::Connection &db = opened.openRegister->readConnection();
    const auto object = Register::findByNumber(db, number);
    if (!object || object->state == QLatin1String(Register::State::kVoid))
        return std::nullopt;
    const QList<Labels::LabelContent> contents = Labels::contentsOf(App::labelSources(), db, opened.actor.visible, {{object->kind, object->id}});
    return contents.isEmpty() ? std::nullopt : std::optional(contents.first());
}

QList<Labels::TargetText> textsOf(Opened &opened, const Labels::LabelContent &content)
{
    for (const Register::StoredPolicy &policy : Register::storedPolicies(opened.openRegister->readConnection())) {
        if (policy.id == content.policyId)
            return Labels::textsFor(*policy.document, content);
    }
    return {};
}

} // namespace

int labelText(const Arguments &arguments)
{
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    const QString number = arguments.positionals.value(1);
    const auto content = contentOf(*opened, number);
    if (!content) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "番号「%1」の物はありません。")).arg(number));
        return kFailed;
    }
    const QList<Labels::TargetText> texts = textsOf(*opened, *content);
    const QString wanted = arguments.value(u"on"_s);
    QStringList known;
    bool isFound = false;
    for (const Labels::TargetText &text : texts) {
        known.append(text.target);
        if (!wanted.isEmpty() && wanted != text.target && wanted != text.label)
            continue;
        isFound = true;
        if (arguments.has(u"json"_s))
            printJson({{u"on"_s, text.target}, {u"label"_s, text.label}, {u"text"_s, text.text}});
        else if (wanted.isEmpty())
            print(say(QT_TRANSLATE_NOOP("Ctl", "%1（%2）:")).arg(text.label, text.target) + u'\n' + text.text);
        else
            print(text.text); // as it is, for another program
    }
    if (isFound)
        return kDone;
    complain(known.isEmpty() ? say(QT_TRANSLATE_NOOP("Ctl", "規程に、表示する所の定めがありません。"))
                             : say(QT_TRANSLATE_NOOP("Ctl", "「%1」は規程の表示する所にありません。使えるのは %2 です。")).arg(wanted, known.join(u", "_s)));
    return kUsage;
}

} // namespace Ctl
