// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/ticking.h"

#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/shell/session.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace LabelsUi {

namespace {

bool isEnded(const QString &state)
{
    return state == QLatin1String(Register::State::kVoid) || state == QLatin1String(Register::State::kDisposed) || state == QLatin1String(Register::State::kReturned);
}

} // namespace

Ticking::Ticking(Shell::Session &session, Labels::LabelSources sources, QObject *parent)
    : QObject(parent), m_session(session), m_sources(std::move(sources))
{
}

void Ticking::take(const QStringList &codes)
{
    m_waiting.append({codes, 0});
    next();
}

void Ticking::takeThing(qint64 id)
{
    m_waiting.append({{}, id});
    next();
}

void Ticking::next()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    m_isBusy = true;
    m_session.read(this, [this, wanted = m_waiting.takeFirst(), sources = m_sources, visible = m_session.actor().visible](Storage::Connection &db) {
        Found answer;
        try {
            answer = look(db, sources, visible, wanted);
        } catch (const Storage::DbError &error) {
            answer.error = error.toError(db.path());
        }
        return [this, wanted, answer] { found(wanted, answer); };
    });
}

/// The first thing in force that one of the codes names; of none such, the first at all.
Ticking::Found Ticking::look(Storage::Connection &db, const Labels::LabelSources &sources, const Register::Visibility &visible, const Wanted &wanted)
{
    Found found;
    const auto consider = [&](const std::optional<Register::ObjectRow> &object) {
        const bool hasLabel = object && std::any_of(sources.cbegin(), sources.cend(), [&](const Labels::LabelSource &source) { return source.kind == object->kind; });
        if (hasLabel && (!found.object || (isEnded(found.object->state) && !isEnded(object->state))))
            found.object = object;
        return found.object && !isEnded(found.object->state);
    };
    if (wanted.codes.isEmpty())
        (void)consider(Register::findObject(db, wanted.id));
    for (const QString &code : wanted.codes) {
        if (consider(Register::findByNumber(db, code)))
            break;
    }
    if (found.object) {
        const QList<Labels::LabelContent> contents = Labels::contentsOf(sources, db, visible, {{found.object->kind, found.object->id}});
        if (!contents.isEmpty())
            found.content = contents.first();
    }
    return found;
}

void Ticking::found(const Wanted &wanted, const Found &found)
{
    TickOutcome outcome;
    outcome.code = wanted.codes.value(0);
    outcome.content = found.content;
    if (found.error) {
        outcome.kind = TickOutcome::Kind::Refused;
        outcome.why = found.error->message;
        return end(outcome);
    }
    if (!found.object)
        return end(outcome);
    if (isEnded(found.object->state) || !found.content) {
        outcome.kind = TickOutcome::Kind::Ended;
        outcome.state = Register::stateLabel(found.object->state);
        if (!outcome.content) { // what was entered by mistake has no label any more
            outcome.content.emplace();
            outcome.content->object = {found.object->kind, found.object->id};
            outcome.content->number = found.object->number;
        }
        return end(outcome);
    }
    if (found.content->due)
        return mark(*found.content);
    const qint64 id = found.object->id;
    const bool isAgain = std::any_of(m_done.cbegin(), m_done.cend(), [id](const Done &done) { return done.id == id; });
    outcome.kind = isAgain ? TickOutcome::Kind::Again : TickOutcome::Kind::NotDue;
    end(outcome);
}

void Ticking::mark(const Labels::LabelContent &content)
{
    const bool isAsset = content.object.kind == "asset"_L1;
    const QJsonObject params{{isAsset ? u"assets"_s : u"media"_s, QJsonArray{content.object.id}}};
    m_session.perform(isAsset ? u"asset.labelled"_s : u"medium.labelled"_s, params, this, [this, content](const Register::Outcome &done) {
        TickOutcome outcome;
        outcome.content = content;
        outcome.kind = done ? TickOutcome::Kind::Done : TickOutcome::Kind::Refused;
        if (done) {
            outcome.content->due = false;
            m_done.append({content.object.id, done->entry, content.number});
        } else {
            outcome.why = Register::rejectionText(done.error());
        }
        end(outcome);
    });
}

void Ticking::end(const TickOutcome &outcome)
{
    m_isBusy = false;
    emit ended(outcome);
    next();
}

void Ticking::takeBack()
{
    if (!canTakeBack())
        return;
    m_isTakingBack = true;
    const Done last = m_done.constLast();
    m_session.perform(u"act.takeBack"_s, {{u"entry"_s, last.entry}}, this, [this, last](const Register::Outcome &outcome) {
        m_isTakingBack = false;
        if (!outcome)
            return emit refusedToTakeBack(Register::rejectionText(outcome.error()));
        m_done.removeIf([&last](const Done &done) { return done.entry == last.entry; });
        emit takenBack(last.id, last.number);
    });
}

} // namespace LabelsUi
