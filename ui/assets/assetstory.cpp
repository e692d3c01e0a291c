// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assetstory.h"

#include "models/assets/asset.h"
#include "models/journal/history.h"
#include "models/organization/organizationqueries.h"
#include "models/places/placequeries.h"
#include "models/register/objects.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace AssetsUi {

namespace {

constexpr int kMostEntries = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("AssetsUi", text);
}

/// Tells stored values of one asset in words.
class Teller
{
public:
    Teller(Storage::Connection &db, const AssetDetail &detail)
        : m_db(db), m_detail(detail), m_units(Organization::unitNames(db)), m_persons(Organization::personNames(db)), m_places(Places::placePaths(db))
    {
    }

    QList<StoryChange> changes(const Journal::Entry &entry) const
    {
        QList<StoryChange> told;
        for (const Journal::Change &change : entry.changes) {
            if (change.table == "object"_L1 || change.table == "asset"_L1)
                add(told, change);
        }
        return told;
    }

private:
    void add(QList<StoryChange> &told, const Journal::Change &change) const
    {
        static const QStringList silent{u"revision"_s, u"updated_at"_s, u"created_at"_s};
        if (change.table == "object"_L1 && silent.contains(change.field))
            return;
        if (change.table == "asset"_L1 && change.field == "custom"_L1) {
            addCustom(told, change);
            return;
        }
        const QString column = change.table == "object"_L1 ? QString(u"object."_s + change.field) : change.field;
        told.append({label(column), value(column, change.before.toString()), value(column, change.after.toString()), column == "levels"_L1});
    }

    const Assets::Field *fieldOf(const QString &column) const
    {
        for (const Assets::Field &field : m_detail.fields) {
            if (field.column == column)
                return &field;
        }
        return nullptr;
    }

    QString label(const QString &column) const
    {
        if (column == "levels"_L1)
            return m_detail.policy->term(u"classification"_s, say(QT_TRANSLATE_NOOP("AssetsUi", "分類")));
        if (column == "restrictions"_L1)
            return say(QT_TRANSLATE_NOOP("AssetsUi", "取扱制限の変更"));
        const Assets::Field *field = fieldOf(column);
        return field ? field->label : column;
    }

    QString value(const QString &column, const QString &stored) const
    {
        if (stored.isEmpty())
            return {};
        if (column == "levels"_L1)
            return Classes::levelsForPeople(*m_detail.policy, Policy::levelsFromText(stored));
        if (column == "restrictions"_L1)
            return restrictions(Assets::restrictionsFromText(stored));
        if (column == "object.state"_L1)
            return Register::stateLabel(stored);
        const Assets::Field *field = fieldOf(column);
        if (!field)
            return stored;
        switch (field->type) {
        case Assets::FieldType::Unit:
            return m_units.value(stored.toLongLong(), stored);
        case Assets::FieldType::Person:
            return m_persons.value(stored.toLongLong(), stored);
        case Assets::FieldType::Place:
            return m_places.value(stored.toLongLong(), stored);
        case Assets::FieldType::Asset: {
            const auto object = Register::findObject(m_db, stored.toLongLong());
            return object ? object->number : stored;
        }
        default:
            return Assets::shownValue(*field, stored);
        }
    }

    QString restrictions(const Assets::RestrictionChoice &choice) const
    {
        const auto text = [this](const QString &code) {
            for (const Policy::Restriction &one : m_detail.policy->restrictions) {
                if (one.code == code)
                    return one.text;
            }
            return code;
        };
        QStringList parts;
        for (const QString &code : choice.removed)
            parts.append(say(QT_TRANSLATE_NOOP("AssetsUi", "外す: %1")).arg(text(code)));
        for (const QString &code : choice.added)
            parts.append(say(QT_TRANSLATE_NOOP("AssetsUi", "加える: %1")).arg(text(code)));
        if (!choice.note.isEmpty())
            parts.append(choice.note);
        return parts.join(u" ／ "_s);
    }

    void addCustom(QList<StoryChange> &told, const Journal::Change &change) const
    {
        const QJsonObject before = QJsonDocument::fromJson(change.before.toString().toUtf8()).object();
        const QJsonObject after = QJsonDocument::fromJson(change.after.toString().toUtf8()).object();
        for (const Assets::Field &field : m_detail.fields) {
            const QString key = field.group == Assets::FieldGroup::Custom ? field.code.mid(7) : QString();
            if (!key.isEmpty() && before.value(key) != after.value(key))
                told.append({field.label, Assets::shownValue(field, before.value(key).toString()),
                             Assets::shownValue(field, after.value(key).toString()), false});
        }
    }

    Storage::Connection &m_db;
    const AssetDetail &m_detail;
    QHash<qint64, QString> m_units;
    QHash<qint64, QString> m_persons;
    QHash<qint64, QString> m_places;
};

QString whoOf(const Journal::Signature &by)
{
    if (by.actorName.isEmpty())
        return say(QT_TRANSLATE_NOOP("AssetsUi", "操作者の記録なし"));
    return by.actorPost.isEmpty() ? by.actorName : by.actorName + u"（"_s + by.actorPost + u"）"_s;
}

void tellFindings(StoryEntry &story, const QJsonObject &summary)
{
    const QJsonObject reasons = summary.value(u"reasons"_s).toObject();
    QStringList why;
    const QString own = summary.value(u"reason"_s).toString();
    if (!own.isEmpty())
        why.append(own);
    for (const QJsonValue &value : summary.value(u"findings"_s).toArray()) {
        const QJsonObject finding = value.toObject();
        // Advice that stopped nobody is not part of the story.
        const bool advice = finding.value(u"severity"_s).toString() == "advise"_L1;
        if (!advice) {
            story.findings.append(finding.value(u"text"_s).toString());
            story.clauses.append(finding.value(u"clause"_s).toString());
        }
        const QString reason = reasons.value(finding.value(u"rule"_s).toString()).toString();
        if (!reason.isEmpty() && !why.contains(reason))
            why.append(reason);
    }
    story.reason = why.join(u" ／ "_s);
}

} // namespace

QList<StoryEntry> readStory(Storage::Connection &db, qint64 id, const AssetDetail &detail, const Register::Blueprint &blueprint)
{
    Journal::EntryFilter filter;
    filter.object = Journal::ObjectRef{u"asset"_s, id};
    const Teller teller(db, detail);
    QList<StoryEntry> told;
    for (const Journal::Entry &entry : Journal::entries(db, filter, 0, kMostEntries)) {
        StoryEntry story;
        story.seq = entry.seq;
        story.when = Support::shownDate(entry.actedAt);
        story.who = whoOf(entry.by);
        story.selfDeclared = entry.by.assurance == "none"_L1;
        const Register::Act *act = blueprint.act(entry.act);
        story.title = act ? act->descriptor.title : entry.act;
        story.refused = entry.result == "refused"_L1;
        if (entry.act == "asset.register"_L1 || entry.act == "asset.relabel"_L1) {
            story.classBefore = entry.summary.value(u"before"_s).toString();
            story.classAfter = entry.summary.value(u"class"_s).toString();
        } else if (act && act->descriptor.tell) {
            story.told = act->descriptor.tell(entry);
        }
        tellFindings(story, entry.summary);
        story.changes = teller.changes(entry);
        if (!story.classBefore.isEmpty()) // told already, in its own line
            story.changes.removeIf([](const StoryChange &change) { return change.isClass; });
        told.append(story);
    }
    return told;
}

} // namespace AssetsUi
