// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/permits/permittablemodel.h"

#include "models/organization/organizationrepository.h"
#include "models/permits/permitqueries.h"
#include "models/register/closed.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "models/support/text.h"
#include "ui/shell/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::Column;
using Permits::Permit;

namespace PermitsUi {

namespace {

Common::Row cellsOf(const PermitWords &words)
{
    const Permit &permit = words.permit;
    const QString until = PermitTableModel::tr("%1～%2", "from, to").arg(Support::warekiShort(permit.from), Support::warekiShort(permit.to));
    return {permit.number, Permits::stateWord(words.state), words.kind, words.things, permit.applicant,
            words.closed ? Register::hiddenText() : permit.purpose, until, words.next, Support::warekiShort(permit.appliedOn)};
}

bool isOpen(const Permit &permit, QDate today)
{
    return permit.stateOn(today) == Permit::State::Applied;
}

} // namespace

PermitWords wordsOf(Storage::Connection &db, const Permit &permit, QDate today, bool closed)
{
    PermitWords words;
    words.permit = permit;
    words.state = permit.stateOn(today);
    words.closed = closed;
    QStringList things;
    for (const Permits::NamedThing &thing : permit.things) {
        if (const auto object = Register::findObject(db, thing.object.id))
            things.append(object->number);
    }
    if (permit.blanket)
        things.append(PermitTableModel::tr("%1の全て（包括許可）").arg(permit.unitId ? Organization::unitPath(db, *permit.unitId) : QString()));
    words.things = things.join(u'、');
    const auto policy = Register::policyVersion(db, permit.policyVersionId);
    if (!policy)
        return words;
    const auto kind = std::find_if(policy->permits.cbegin(), policy->permits.cend(), [&permit](const Policy::PermitKind &one) { return one.code == permit.kind; });
    words.kind = kind == policy->permits.cend() ? permit.kind : kind->label;
    words.clause = kind == policy->permits.cend() ? QString() : kind->source.clause;
    const auto next = words.state == Permit::State::Applied ? permit.nextStep() : std::nullopt;
    if (next) {
        const QString code = permit.deciders.at(*next);
        const Policy::Role *role = policy->role(code);
        words.next = role ? role->label : code.isEmpty() && kind != policy->permits.cend() ? kind->decider : code;
    }
    return words;
}

PermitTableModel::PermitTableModel(Shell::Session &session, QObject *parent) : PagedTableModel(columnsOfList(), parent), m_session(session) { }

QList<Column> PermitTableModel::columnsOfList()
{
    QList<Column> columns{{u"number"_s, tr("番号"), {}, 76},      {u"state"_s, tr("状態"), {}, 76},      {u"kind"_s, tr("許可の種類"), {}, 150},
                          {u"things"_s, tr("対象"), {}, 140},      {u"applicant"_s, tr("申請者"), {}, 110}, {u"purpose"_s, tr("目的"), {}, 120},
                          {u"period"_s, tr("期間"), {}, 150},      {u"next"_s, tr("次に決裁する者"), {}, 160}, {u"applied"_s, tr("申請日"), {}, 90, false}};
    for (Column &column : columns)
        column.sortable = false; // what waits comes first
    return columns;
}

void PermitTableModel::setFilter(const QString &text, bool onlyOpen)
{
    m_text = text;
    m_onlyOpen = onlyOpen;
    reload();
}

void PermitTableModel::reload()
{
    const quint64 asked = ++m_question;
    m_session.readLatest(this, [this, asked, text = Support::fold(m_text.trimmed()), onlyOpen = m_onlyOpen, today = m_session.openRegister().clock().today()](
                                   Storage::Connection &db, const std::atomic<bool> &) -> std::function<void()> {
        QVector<qint64> open;
        QVector<qint64> others;
        try {
            for (const Permit &permit : Permits::permits(db)) {
                const bool isWanted = text.isEmpty() || Support::fold(QString(permit.number + u' ' + permit.applicant + u' ' + permit.party)).contains(text);
                if (isWanted)
                    (isOpen(permit, today) ? open : others).append(permit.id);
            }
        } catch (const Storage::DbError &) {
            return [] {}; // interrupted: a newer question is on its way
        }
        return [this, asked, waiting = open.size(), ids = onlyOpen ? open : open + others] {
            if (asked != m_question)
                return;
            updateOrder(ids);
            refreshAll();
            emit listed(ids.size(), waiting);
        };
    });
}

void PermitTableModel::requestRows(quint64 token, const QVector<qint64> &ids)
{
    m_session.read(this, [this, token, ids, today = m_session.openRegister().clock().today(), visible = m_session.actor().visible,
                          &blueprint = m_session.openRegister().blueprint()](Storage::Connection &db) -> std::function<void()> {
        QHash<qint64, Common::Row> rows;
        try {
            for (const qint64 id : ids) {
                if (const auto permit = Permits::permit(db, QString::number(id)))
                    rows.insert(id, cellsOf(wordsOf(db, *permit, today, Register::isClosed(db, blueprint, visible, {u"permit"_s, id}))));
            }
        } catch (const Storage::DbError &) {
            return [] {};
        }
        return [this, token, rows] { deliverRows(token, rows); };
    });
}

} // namespace PermitsUi
