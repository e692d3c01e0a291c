// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/takeback.h"

#include "models/journal/history.h"
#include "models/register/closed.h"
#include "models/register/params.h"
#include "models/register/story.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Support::ErrorCode;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

/// How many acts are looked through: beyond them nobody means "the last".
constexpr int kMostActs = 2000;

constexpr auto kTakesBackKey = "takesBack"_L1;
constexpr auto kAgainKey = "again"_L1;

qint64 takesBack(const Journal::Entry &entry)
{
    return entry.summary.value(kTakesBackKey).toInteger();
}

bool doesAgain(const Journal::Entry &entry)
{
    return entry.summary.value(kAgainKey).toBool();
}

PastAct pastAct(const Journal::Entry &newest, const Journal::Span &span)
{
    return {newest.act, newest.by, newest.enteredAt, span.first, span.last};
}

/// Walks through the acts of one person, newest first, and keeps what stands.
class OwnActs
{
public:
    OwnActs(const Blueprint &blueprint, const Journal::Signature &who) : m_blueprint(blueprint), m_who(who) { }

    /// False when everything that can be reversed is known.
    bool take(const Journal::Entry &newest, const Journal::Span &span)
    {
        const Act *act = m_blueprint.act(newest.act);
        if (newest.result != "done"_L1 || !Journal::isSameActor(newest.by, m_who) || (act && act->leavesNoChange))
            return true;
        if (m_reversed.remove(span.last))
            return true; // no longer in force, and with it what it had reversed is again
        const qint64 reversed = takesBack(newest);
        if (reversed != 0)
            m_reversed.insert(reversed);
        if (reversed != 0 && !doesAgain(newest)) {
            if (!again)
                again = pastAct(newest, span);
            return true;
        }
        if (!back)
            back = pastAct(newest, span);
        return reversed != 0; // something new that stands: nothing before it can be done again
    }

    std::optional<PastAct> back;
    std::optional<PastAct> again;

private:
    const Blueprint &m_blueprint;
    const Journal::Signature &m_who;
    QSet<qint64> m_reversed;
};

OwnActs ownActs(Storage::Connection &db, const Blueprint &blueprint, const Journal::Signature &who)
{
    OwnActs own(blueprint, who);
    qint64 seq = Journal::readHead(db).seq;
    for (int acts = 0; seq > 0 && acts < kMostActs; ++acts) {
        const auto newest = Journal::entry(db, seq);
        const auto span = Journal::spanAround(db, seq);
        if (!newest || !span || !own.take(*newest, *span))
            break;
        seq = span->first - 1;
    }
    return own;
}

tl::unexpected<Support::Error> no(ErrorCode code, const QString &message)
{
    return Support::fail(code, message);
}

QString titleOf(const Blueprint &blueprint, const QString &name)
{
    const Act *act = blueprint.act(name);
    return act ? act->descriptor.title : name;
}

/// Who did it, when, and what: for a sentence.
QString whatHappened(const Blueprint &blueprint, const Journal::Entry &entry)
{
    const QString who = entry.by.actorName.isEmpty() ? entry.by.osAccount : entry.by.actorName;
    return say(QT_TRANSLATE_NOOP("Register", "%1 の「%2」（%3、#%4）"))
        .arg(who, titleOf(blueprint, entry.act), shownInstant(entry.enteredAt))
        .arg(entry.seq);
}

/// The act that `entry` of the request names, or the next one; only the next one may be reversed.
tl::expected<PastAct, Support::Error> wantedAct(Storage::Connection &db, const Blueprint &blueprint, const Journal::Signature &who,
                                                const QJsonObject &params)
{
    const OwnActs own = ownActs(db, blueprint, who);
    const qint64 wanted = textOf(params, u"entry"_s).toLongLong();
    const auto &next = params.value(u"again"_s).toBool() ? own.again : own.back;
    if (wanted == 0) {
        if (next)
            return *next;
        return no(ErrorCode::NotFound, params.value(u"again"_s).toBool() ? say(QT_TRANSLATE_NOOP("Register", "やり直せる操作はありません。"))
                                                                         : say(QT_TRANSLATE_NOOP("Register", "この操作者が取り消せる操作はありません。")));
    }
    const auto entry = Journal::entry(db, wanted);
    const auto span = Journal::spanAround(db, wanted);
    if (!entry || !span)
        return no(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Register", "証跡 %1 番はありません。")).arg(wanted));
    if (entry->result != "done"_L1)
        return no(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Register", "証跡 %1 番の操作は行われていないので、取り消すものがありません。")).arg(wanted));
    if (!Journal::isSameActor(entry->by, who))
        return no(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Register", "取り消せるのは自分の操作だけです。%1 は、ほかの操作者が行いました。")).arg(whatHappened(blueprint, *entry)));
    for (const std::optional<PastAct> &mine : {own.back, own.again}) {
        if (mine && mine->last == span->last)
            return *mine;
    }
    const Act *act = blueprint.act(entry->act);
    if (act && act->leavesNoChange) // its own sentence says why
        return pastAct(*entry, *span);
    if (!own.back)
        return no(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Register", "証跡 %1 番の操作は、既に取り消されています。")).arg(wanted));
    const auto first = Journal::entry(db, own.back->last);
    return no(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Register", "取り消せるのは、自分の最後の操作です。今は %1 です。新しいものから順に取り消してください。"))
                                           .arg(first ? whatHappened(blueprint, *first) : QString()));
}

} // namespace

std::optional<PastAct> nextToReverse(Storage::Connection &db, const Blueprint &blueprint, const Journal::Signature &who, Direction direction)
{
    const OwnActs own = ownActs(db, blueprint, who);
    return direction == Direction::Back ? own.back : own.again;
}

Journal::Entry firstDone(Storage::Connection &db, const PastAct &past)
{
    Journal::Entry entry = Journal::entry(db, past.last).value_or(Journal::Entry());
    while (takesBack(entry) != 0) {
        const auto before = Journal::entry(db, takesBack(entry));
        if (!before || before->seq >= entry.seq)
            break;
        entry = *before;
    }
    return entry;
}

QString nameOf(Storage::Connection &db, const Blueprint &blueprint, const Visibility &visible, const PastAct &past)
{
    Journal::Entry entry = firstDone(db, past);
    const Act *act = blueprint.act(entry.act);
    const auto span = Journal::spanAround(db, entry.seq);
    if (const auto about = span && act ? Journal::entryAbout(db, *span, act->descriptor.objectKind) : std::nullopt)
        entry = *about;
    entry = shownEntry(db, blueprint, visible, entry);
    QString thing;
    for (const QString &key : tellingKeys()) {
        thing = entry.summary.value(key).toString();
        if (!thing.isEmpty())
            break;
    }
    const QString title = titleOf(blueprint, entry.act);
    if (thing.isEmpty())
        return title;
    const bool several = span && span->last > span->first && act
        && std::any_of(act->descriptor.parameters.cbegin(), act->descriptor.parameters.cend(),
                       [](const Parameter &one) { return one.type == Parameter::Type::List && one.required; });
    return several ? say(QT_TRANSLATE_NOOP("Register", "%1 %2 ほか %3 件")).arg(title, thing).arg(span->last - span->first) : title + u' ' + thing;
}

tl::expected<Resolved, Support::Error> resolveTakeBack(Storage::Connection &db, const Blueprint &blueprint, const Actor &actor,
                                                       const QJsonObject &params)
{
    const Journal::Signature who = signatureOf(actor);
    const auto past = wantedAct(db, blueprint, who, params);
    if (!past)
        return tl::unexpected(past.error());
    // A plan of its own is told as 取り消し: what it did is taken back as that act is.
    const Act *done = blueprint.act(past->act == QLatin1String(kTakeBack) ? firstDone(db, *past).act : past->act);
    const Journal::Entry newest = Journal::entry(db, past->last).value_or(Journal::Entry());
    if (!done || !done->reverse)
        return no(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Register", "「%1」は取り消せません。")).arg(titleOf(blueprint, past->act)));
    if (const auto other = Journal::changedByOthers(db, {past->first, past->last}, who))
        return no(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Register", "「%1」のあとに %2 があるので、取り消せません。今の内容を確かめて、必要なら直してください。"))
                                               .arg(nameOf(db, blueprint, actor.visible, *past), whatHappened(blueprint, *other)));
    Reversed reversal = done->reverse(db, *past);
    if (!reversal)
        return no(ErrorCode::InvalidInput, reversal.error());
    Resolved resolved;
    resolved.mark = {{kTakesBackKey, past->last}};
    if (takesBack(newest) != 0 && !doesAgain(newest))
        resolved.mark.insert(kAgainKey, true);
    resolved.params = reversal->params;
    if (reversal->plan) {
        resolved.act.descriptor = takeBackAct().descriptor;
        resolved.act.descriptor.capability = done->descriptor.capability;
        resolved.act.plan = [plan = reversal->plan](ActContext &context, const QJsonObject &) { return plan(context); };
        return resolved;
    }
    const Act *act = blueprint.act(reversal->act);
    if (!act)
        return no(ErrorCode::Internal, say(QT_TRANSLATE_NOOP("Register", "「%1」という操作はありません。")).arg(reversal->act));
    resolved.act = *act;
    const QString reason = textOf(params, u"reason"_s);
    for (const Parameter &parameter : act->descriptor.parameters) {
        if (parameter.name == "reason"_L1 && !reason.isEmpty())
            resolved.params.insert(u"reason"_s, reason);
    }
    return resolved;
}

Act takeBackAct()
{
    Act act;
    act.descriptor = {QString::fromLatin1(kTakeBack), say(QT_TRANSLATE_NOOP("Register", "自分の最後の操作を取り消す")), {},
                      {{u"entry"_s, say(QT_TRANSLATE_NOOP("Register", "証跡の番号")), Parameter::Type::Number, false,
                        say(QT_TRANSLATE_NOOP("Register", "空なら自分の最後の操作"))},
                       {u"again"_s, say(QT_TRANSLATE_NOOP("Register", "取り消したものをやり直す")), Parameter::Type::YesNo, false, u"true | false"_s},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Register", "理由")), Parameter::Type::Text, false, {}}},
                      u"act"_s, {}};
    // perform() resolves it into the act that it stands for; nothing is planned here.
    act.plan = [](ActContext &, const QJsonObject &) { return Plan(); };
    act.reverse = restoring; // unless the act that was taken back says more
    return act;
}

QString takeBackReason(const PastAct &past)
{
    return say(QT_TRANSLATE_NOOP("Register", "#%1 の取り消し")).arg(past.last);
}

std::function<Reversed(Storage::Connection &, const PastAct &)> neverBecause(const QString &sentence)
{
    return [sentence](Storage::Connection &, const PastAct &) -> Reversed { return tl::unexpected(sentence); };
}

} // namespace Register
