// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/unitchooser.h"

#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"
#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeover {

std::optional<Organization::Unit> onlyRoot(Storage::Connection &db)
{
    QList<Organization::Unit> roots = Organization::units(db);
    roots.removeIf([](const Organization::Unit &unit) { return unit.parentId || unit.validTo; });
    return roots.size() == 1 ? std::optional(roots.first()) : std::nullopt;
}

void UnitChooser::mean(const QMap<QString, QString> &units, const QMap<QString, QString> &places)
{
    for (auto it = units.cbegin(); it != units.cend(); ++it)
        m_meantUnits.insert(Support::fold(it.key()), *it);
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        m_meantPlaces.insert(Support::fold(it.key()), *it);
}

UnitChoice UnitChooser::choose(const QString &text)
{
    auto known = m_units.constFind(text);
    if (known == m_units.cend())
        known = m_units.insert(text, chosen(Support::cleaned(text)));
    return *known;
}

UnitChoice UnitChooser::chosen(const QString &name)
{
    UnitChoice choice;
    if (name.isEmpty() || !m_db)
        return choice;
    const QString folded = Support::fold(name);
    const QList<Organization::Unit> found = Organization::matchingUnits(*m_db, m_meantUnits.value(folded, name));
    if (found.size() == 1) {
        choice.id = found.first().id;
    } else if (found.isEmpty()) {
        // Two spellings of a name that is still to be created are one unit.
        if (!m_toCreate.contains(folded))
            m_toCreate.insert(folded, name);
        choice.toCreate = m_toCreate.value(folded);
    } else {
        choice.trouble = QCoreApplication::translate("Takeover", "「%1」という組織が複数あります。").arg(name);
    }
    choice.policyId = Organization::policyIdForUnit(*m_db, choice.id);
    return choice;
}

namespace {

QString personKey(const QString &name)
{
    QString key = Support::fold(name);
    return key.remove(u' ').remove(QChar(0x3000));
}

} // namespace

std::optional<qint64> UnitChooser::person(const QString &text)
{
    auto known = m_persons.constFind(text);
    if (known == m_persons.cend())
        known = m_persons.insert(text, m_db ? personLike(text) : std::nullopt);
    return *known;
}

QString UnitChooser::personToCreate(const QString &text)
{
    const QString key = personKey(text);
    if (!m_personsToCreate.contains(key))
        m_personsToCreate.insert(key, text);
    return m_personsToCreate.value(key);
}

std::optional<qint64> UnitChooser::personLike(const QString &text)
{
    if (const auto person = Organization::findPerson(*m_db, text))
        return person->id;
    if (!m_personNames) {
        m_personNames.emplace();
        for (const Organization::Person &person : Organization::persons(*m_db)) {
            m_personNames->insert(personKey(person.name), person.id);
            if (!person.kana.isEmpty() && personKey(person.kana) != personKey(person.name))
                m_personNames->insert(personKey(person.kana), person.id);
        }
    }
    const QList<qint64> found = m_personNames->values(personKey(text));
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

QString UnitChooser::unitInSheetName(const QString &name)
{
    const QString plain = Support::cleaned(name);
    if (Organization::matchingUnits(*m_db, plain).size() == 1)
        return plain;
    static const QStringList endings{u"課"_s, u"室"_s, u"係"_s, u"部"_s, u"局"_s, u"署"_s, u"班"_s, u"センター"_s, u"支所"_s,
                                     u"出張所"_s, u"事務所"_s, u"委員会"_s, u"館"_s, u"校"_s, u"園"_s, u"院"_s, u"議会"_s, u"グループ"_s};
    const bool looksLikeUnit = std::any_of(endings.cbegin(), endings.cend(), [&](const QString &ending) { return plain.endsWith(ending); });
    return looksLikeUnit ? plain : QString();
}

std::optional<qint64> UnitChooser::place(const QString &text, bool *ambiguous)
{
    auto known = m_places.constFind(text);
    if (known == m_places.cend()) {
        QList<Places::Place> found;
        if (m_db)
            found = Places::matchingPlaces(*m_db, m_meantPlaces.value(Support::fold(text), text));
        found.removeIf([](const Places::Place &place) { return !place.isOpen(); });
        const std::optional<qint64> id = found.size() == 1 ? std::optional(found.first().id) : std::nullopt;
        known = m_places.insert(text, {id, found.size() > 1});
    }
    *ambiguous = known->second;
    return known->first;
}

} // namespace Takeover
