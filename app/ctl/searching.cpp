// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/output.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::Finder;
using Register::Found;
using Register::Hit;

namespace Ctl {

namespace {

constexpr qsizetype kUsualLimit = 100; // of each kind

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

QJsonArray marksOf(const Search::Snippet &snippet)
{
    QJsonArray marks;
    for (const Search::Mark &mark : snippet.marks)
        marks.append(QJsonArray{mark.start, mark.length});
    return marks;
}

/// 備考: …に〔選挙〕の… — on paper and in pipes there is no bold.
QString marked(const Search::Snippet &snippet)
{
    QString text = snippet.text;
    for (auto it = snippet.marks.crbegin(); it != snippet.marks.crend(); ++it) {
        text.insert(it->start + it->length, u'〕');
        text.insert(it->start, u'〔');
    }
    return text;
}

QJsonObject jsonOf(const Found &found, const Hit &hit)
{
    QJsonObject levels;
    for (const Register::HitLevel &level : hit.levels) {
        if (!level.text.isEmpty())
            levels.insert(level.axis, level.text);
    }
    QJsonArray matched;
    const auto add = [&matched](const QString &field, const Search::Snippet &snippet) {
        if (!snippet.marks.isEmpty())
            matched.append(QJsonObject{{u"field"_s, field}, {u"text"_s, snippet.text}, {u"marks"_s, marksOf(snippet)}});
    };
    add(u"number"_s, hit.number);
    add(u"name"_s, hit.name);
    for (const Register::HitReason &reason : hit.reasons)
        add(reason.field, reason.snippet);
    QJsonObject object{{u"kind"_s, found.kind}, {u"number"_s, hit.number.text}, {u"name"_s, hit.name.text}, {u"where"_s, hit.where},
                       {u"matched"_s, matched}, {u"total"_s, found.total.value_or(found.hits.size())}};
    if (hit.object.id > 0)
        object.insert(u"id"_s, hit.object.id);
    if (!hit.key.isEmpty())
        object.insert(u"key"_s, hit.key);
    if (!hit.state.isEmpty())
        object.insert(u"state"_s, hit.state);
    if (!hit.levels.isEmpty())
        object.insert(u"levels"_s, levels);
    if (hit.closed)
        object.insert(u"closed"_s, true);
    return object;
}

QStringList cellsOf(const QString &kindTitle, const Hit &hit)
{
    QStringList levels;
    for (const Register::HitLevel &level : hit.levels)
        levels.append(level.text.isEmpty() ? say(QT_TRANSLATE_NOOP("Ctl", "未")) : level.text);
    QStringList reasons;
    for (const Register::HitReason &reason : hit.reasons)
        reasons.append(reason.field + u": "_s + marked(reason.snippet));
    return {kindTitle, marked(hit.number), marked(hit.name), levels.join(u'・'), hit.where, hit.state, reasons.join(u"　"_s)};
}

/// The last word of each kind, in the order of the finders.
QList<std::pair<const Finder *, Found>> answers(Opened &opened, const Register::FindQuestion &question, const QStringList &kinds)
{
    const Register::Blueprint &blueprint = opened.openRegister->blueprint();
    QHash<QString, Found> byKind;
    Register::findEverywhere(opened.openRegister->readConnection(), blueprint, question,
                             [&byKind](const Found &found) { byKind.insert(found.kind, found); }, kinds);
    QList<std::pair<const Finder *, Found>> inOrder;
    for (const Finder &finder : blueprint.finders) {
        if (byKind.contains(finder.kind))
            inOrder.append({&finder, byKind.value(finder.kind)});
    }
    return inOrder;
}

std::optional<QString> unknownKind(const Register::Blueprint &blueprint, const QStringList &kinds)
{
    QStringList known;
    for (const Finder &finder : blueprint.finders)
        known.append(finder.kind);
    for (const QString &kind : kinds) {
        if (!known.contains(kind))
            return say(QT_TRANSLATE_NOOP("Ctl", "「%1」は探せません。--kind に使えるのは %2 です。")).arg(kind, known.join(u"、"_s));
    }
    return std::nullopt;
}

} // namespace

int search(const Arguments &arguments)
{
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    const Register::OpenRegister &file = *opened->openRegister;
    const QStringList kinds = arguments.values(u"kind"_s);
    if (const auto problem = unknownKind(file.blueprint(), kinds)) {
        complain(*problem);
        return kUsage;
    }
    bool isNumber = true;
    const QString limit = arguments.value(u"limit"_s);
    Register::FindQuestion question{arguments.positionals.value(1), opened->actor.visible, file.clock().today()};
    question.limit = limit.isEmpty() ? kUsualLimit : limit.toLongLong(&isNumber);
    if (!isNumber || question.limit < 0) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "--limit には 0 以上の数を指定してください。")));
        return kUsage;
    }
    const bool json = arguments.has(u"json"_s);
    QList<QStringList> rows;
    QStringList counts;
    for (const auto &[finder, found] : answers(*opened, question, kinds)) {
        for (const Hit &hit : found.hits) {
            if (json)
                printJson(jsonOf(found, hit));
            else
                rows.append(cellsOf(finder->title, hit));
        }
        if (found.total.value_or(0) > 0)
            counts.append(say(QT_TRANSLATE_NOOP("Ctl", "%1 %2 件中 %3 件")).arg(finder->title).arg(*found.total).arg(found.hits.size()));
    }
    if (json)
        return kDone;
    printTable({say(QT_TRANSLATE_NOOP("Ctl", "種類")), say(QT_TRANSLATE_NOOP("Ctl", "番号")), say(QT_TRANSLATE_NOOP("Ctl", "名称")),
                say(QT_TRANSLATE_NOOP("Ctl", "分類")), say(QT_TRANSLATE_NOOP("Ctl", "所在")), say(QT_TRANSLATE_NOOP("Ctl", "状態")),
                say(QT_TRANSLATE_NOOP("Ctl", "一致した所"))},
               rows);
    complain(counts.isEmpty() ? say(QT_TRANSLATE_NOOP("Ctl", "見つかりませんでした。")) : counts.join(u"、"_s));
    return kDone;
}

} // namespace Ctl
