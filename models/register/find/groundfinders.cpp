// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/find/groundfinders.h"

#include "models/register/find/sieve.h"
#include "models/register/policies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

/// One thing that a policy says, in our words, and the clause that says it.
struct Statement {
    QString label; ///< 規則, 機密性 …
    QString text;
    QString clause; ///< as cited; empty for a default without one
};

/// All that a policy says, in its order, and at the end the clauses that are only cited.
class Statements
{
public:
    explicit Statements(const Policy::Document &policy)
    {
        addClasses(policy);
        for (const Policy::Restriction &restriction : policy.restrictions)
            add(restriction.source, say(QT_TRANSLATE_NOOP("Register", "取扱制限")), {restriction.text});
        for (const Policy::Role &role : policy.roles)
            add(role.source, say(QT_TRANSLATE_NOOP("Register", "役割")), {role.label, role.post});
        for (const Policy::Rule &rule : policy.rules)
            add(rule.source, say(QT_TRANSLATE_NOOP("Register", "規則")), {rule.text, rule.satisfy});
        for (const Policy::PermitKind &permit : policy.permits)
            add(permit.source, say(QT_TRANSLATE_NOOP("Register", "許可")), {permit.label, permit.objects, permit.when, permit.content});
        for (const Policy::Setting &setting : policy.settings)
            add(setting.source, setting.group.isEmpty() ? say(QT_TRANSLATE_NOOP("Register", "設定")) : setting.group,
                {setting.label, QString(setting.value + setting.unit)});
        for (const Policy::Term &method : policy.disposalMethods)
            add(method.source, say(QT_TRANSLATE_NOOP("Register", "廃棄の方法")), {method.label});
        for (const Policy::Part &part : policy.parts)
            add(part.source, say(QT_TRANSLATE_NOOP("Register", "構成")), {part.label, part.note});
        for (const QString &clause : policy.clauses) {
            if (!m_cited.contains(clause))
                all.append({say(QT_TRANSLATE_NOOP("Register", "条項")), {}, clause});
        }
    }

    QList<Statement> all;

private:
    void add(const Policy::Source &source, const QString &label, const QStringList &parts)
    {
        const QString text = parts.join(u' ').simplified();
        if (text.isEmpty())
            return;
        m_cited.insert(source.clause);
        all.append({label, text, source.clause});
    }
    void addClasses(const Policy::Document &policy)
    {
        for (const Policy::Axis &axis : policy.axes) {
            add(axis.source, axis.label, {axis.help});
            for (const Policy::Level &level : axis.levels) {
                add(level.source, axis.label, {level.label, level.summary});
                for (const Policy::Ground &ground : level.grounds)
                    add(ground.source.clause.isEmpty() ? level.source : ground.source, level.label, {ground.text});
            }
        }
    }

    QSet<QString> m_cited;
};

void findClauses(Storage::Connection &db, const FindQuestion &question, const Finder::Tell &tell)
{
    Sieve sieve(question);
    for (const StoredPolicy &policy : storedPolicies(db)) {
        for (const Statement &statement : Statements(*policy.document).all) {
            Hit hit;
            hit.object = {u"policy"_s, policy.id};
            hit.key = statement.clause;
            hit.where = policy.document->shortName.isEmpty() ? policy.title : policy.document->shortName;
            hit.where = joinedWhere({statement.label, hit.where});
            sieve.add(hit, {{say(QT_TRANSLATE_NOOP("Register", "条項")), statement.clause, FieldText::Part::Number},
                            {say(QT_TRANSLATE_NOOP("Register", "要旨")), statement.text, FieldText::Part::Name},
                            {say(QT_TRANSLATE_NOOP("Register", "区分")), statement.label}});
        }
    }
    tell(sieve.found(u"clause"_s));
}

} // namespace

Finder clauseFinder()
{
    return {u"clause"_s, say(QT_TRANSLATE_NOOP("Register", "規程の条項")), findClauses};
}

Finder titleFinder(const QString &kind, const QString &title, std::function<QList<TitledThing>(Storage::Connection &)> things)
{
    return {kind, title, [kind, things = std::move(things)](Storage::Connection &db, const FindQuestion &question, const Finder::Tell &tell) {
                Sieve sieve(question);
                for (const TitledThing &thing : things(db)) {
                    Hit hit;
                    hit.object = {kind, 0};
                    hit.key = thing.key;
                    sieve.add(hit, {{say(QT_TRANSLATE_NOOP("Register", "名称")), thing.title, FieldText::Part::Name},
                                    {say(QT_TRANSLATE_NOOP("Register", "記号")), thing.key},
                                    {say(QT_TRANSLATE_NOOP("Register", "説明")), thing.note}});
                }
                tell(sieve.found(kind));
            }};
}

} // namespace Register
