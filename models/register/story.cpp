// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/story.h"

#include "models/register/closed.h"
#include "models/register/takeback.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

QString whoOf(const Journal::Signature &by)
{
    QString who = by.actorPost.isEmpty() ? by.actorName : QString(by.actorPost + u' ' + by.actorName);
    if (who.trimmed().isEmpty())
        who = by.osAccount;
    return by.assurance == "password"_L1 ? who : say(QT_TRANSLATE_NOOP("Register", "%1（自己申告）")).arg(who);
}

QString cellText(Storage::Connection &db, const Blueprint &blueprint, const Journal::Change &change, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return say(QT_TRANSLATE_NOOP("Register", "（空）"));
    for (const CellText &text : blueprint.cellTexts) {
        if (const std::optional<QString> shown = text(db, change.table, change.field, value))
            return shown->isEmpty() ? say(QT_TRANSLATE_NOOP("Register", "（空）")) : *shown;
    }
    return value.toString();
}

QStringList changeLines(Storage::Connection &db, const Blueprint &blueprint, const Journal::Entry &entry)
{
    QStringList lines;
    for (const Journal::Change &change : entry.changes) {
        const QString label = blueprint.columnLabels.value(change.table + u'.' + change.field);
        if (!label.isEmpty())
            lines.append(u"%1: %2 → %3"_s.arg(label, cellText(db, blueprint, change, change.before), cellText(db, blueprint, change, change.after)));
    }
    return lines;
}

} // namespace

QString shownInstant(const QString &stored)
{
    if (stored.size() <= 10)
        return Support::shownDate(stored);
    const QDateTime local = QDateTime::fromString(stored, Qt::ISODateWithMs).toLocalTime();
    return Support::wareki(local.date()) + u' ' + local.toString(u"HH:mm"_s);
}

Story storyOf(Storage::Connection &db, const Blueprint &blueprint, const Journal::Entry &entry)
{
    Story story;
    story.entry = entry.seq;
    story.when = shownInstant(entry.actedAt);
    if (entry.actedAt.left(10) != entry.enteredAt.left(10))
        story.enteredWhen = shownInstant(entry.enteredAt);
    story.who = whoOf(entry.by);
    story.refused = entry.result == "refused"_L1;
    const Act *act = blueprint.act(entry.act);
    story.title = act ? act->descriptor.title : entry.act;
    if (const qint64 reversed = entry.summary.value(u"takesBack"_s).toInteger(); reversed != 0) {
        const QString what = entry.summary.value(u"again"_s).toBool() ? say(QT_TRANSLATE_NOOP("Register", "#%1 の取り消しをやめ、やり直し")).arg(reversed)
                                                                        : say(QT_TRANSLATE_NOOP("Register", "#%1 を取り消し")).arg(reversed);
        story.title = entry.act == QLatin1String(kTakeBack) ? what : say(QT_TRANSLATE_NOOP("Register", "%1（%2）")).arg(what, story.title);
    }
    if (story.refused)
        story.title = say(QT_TRANSLATE_NOOP("Register", "拒否: %1")).arg(story.title);
    if (const QString because = entry.summary.value(u"followed"_s).toString(); !because.isEmpty()) // of another thing: see Follower
        story.lines.append(because);
    else if (act && act->descriptor.tell)
        story.lines.append(act->descriptor.tell(entry));
    story.lines.append(changeLines(db, blueprint, entry));
    if (story.lines.isEmpty() && entry.summary.contains(u"class"_s) && !story.refused)
        story.lines.append(entry.summary.value(u"class"_s).toString());
    story.reason = entry.summary.value(u"reason"_s).toString();
    for (const QJsonValue &value : entry.summary.value(u"findings"_s).toArray()) {
        const QJsonObject finding = value.toObject();
        const QString clause = finding.value(u"clause"_s).toString();
        story.clauses.append(clause.isEmpty() ? finding.value(u"text"_s).toString()
                                              : QString(clause + u": "_s + finding.value(u"text"_s).toString()));
    }
    const QJsonObject reasons = entry.summary.value(u"reasons"_s).toObject();
    for (auto it = reasons.begin(); it != reasons.end(); ++it) {
        if (!story.reason.contains(it->toString()))
            story.reason += (story.reason.isEmpty() ? QString() : u" ・ "_s) + it->toString();
    }
    return story;
}

Story storyOf(Storage::Connection &db, const Blueprint &blueprint, const Visibility &visible, const Journal::Entry &entry)
{
    return storyOf(db, blueprint, shownEntry(db, blueprint, visible, entry));
}

QString storyText(const Story &story)
{
    QString text = u"#%1  %2  %3  %4"_s.arg(story.entry).arg(story.when, story.who, story.title);
    if (!story.enteredWhen.isEmpty())
        text += u"  "_s + say(QT_TRANSLATE_NOOP("Register", "（%1 に入力）")).arg(story.enteredWhen);
    for (const QString &line : story.lines)
        text += u"\n      "_s + line;
    if (!story.reason.isEmpty())
        text += u"\n      "_s + say(QT_TRANSLATE_NOOP("Register", "理由: %1")).arg(story.reason);
    for (const QString &clause : story.clauses)
        text += u"\n      "_s + clause;
    return text;
}

} // namespace Register
