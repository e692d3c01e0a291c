// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/pagequeries.h"

#include "models/assets/asset.h"
#include "models/assets/assetcolumns.h"
#include "models/assets/assetqueries.h"
#include "models/assets/assetrowqueries.h"
#include "models/storage/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Statement;

namespace Assets {

namespace {

constexpr qsizetype kPage = 64; ///< one statement text for every page

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// ?1,?2,… for one page.
const QString &places()
{
    static const QString text = [] {
        QStringList all;
        for (qsizetype at = 1; at <= kPage; ++at)
            all.append(u'?' + QString::number(at));
        return all.join(u',');
    }();
    return text;
}

void bindPage(Statement &statement, const qint64 *ids, qsizetype count)
{
    for (qsizetype at = 0; at < kPage; ++at) {
        if (at < count)
            statement.bindInteger(int(at) + 1, ids[at]);
        else
            statement.bindNull(int(at) + 1);
    }
}

// Columns that every row is read with.
enum Base { kId, kUnit, kState, kLevels, kScope, kMigrated, kBaseColumns };

} // namespace

PageReader::PageReader(Storage::Connection &db, std::shared_ptr<const RowWords> words, Register::Visibility visible, const QStringList &fields,
                       DateStyle dates)
    : m_db(db), m_words(std::move(words)), m_visible(std::move(visible)), m_dates(dates),
      m_columns{u"asset.id"_s, u"object.unit_id"_s, u"object.state"_s, u"asset.levels"_s, u"asset.access_scope"_s, u"asset.migrated"_s},
      m_hidden(say(QT_TRANSLATE_NOOP("Assets", "（非表示）")))
{
    for (const QString &code : fields)
        m_wanted.append(wantedOf(code));
    m_sql = u"SELECT "_s + m_columns.join(u", "_s) + u" FROM asset JOIN object ON object.id = asset.id WHERE asset.id IN ("_s + places() + u')';
    for (auto it = m_words->policies.cbegin(); it != m_words->policies.cend(); ++it) {
        QList<const Field *> &own = m_fields[it.key()];
        for (const Wanted &wanted : std::as_const(m_wanted)) {
            const auto field = std::find_if(it->fields.cbegin(), it->fields.cend(), [&](const Field &one) { return one.code == wanted.code; });
            own.append(field == it->fields.cend() ? nullptr : &*field);
        }
    }
}

PageReader::~PageReader() = default;

int PageReader::columnOf(const QString &sql)
{
    qsizetype at = m_columns.indexOf(sql);
    if (at < 0) {
        at = m_columns.size();
        m_columns.append(sql);
    }
    return int(at);
}

PageReader::Wanted PageReader::wantedOf(const QString &code)
{
    static const QHash<QString, std::pair<Making, QString>> own{
        {u"number"_s, {Making::Number, u"object.number"_s}},
        {u"name"_s, {Making::Name, u"object.name"_s}},
        {u"state"_s, {Making::State, u"object.state"_s}},
        {u"policy"_s, {Making::Policy, u"object.unit_id"_s}},
        {u"restrictions"_s, {Making::Restrictions, u"asset.restrictions"_s}},
        {u"unit"_s, {Making::Unit, u"object.unit_id"_s}},
        {u"createdByUnit"_s, {Making::CreatedByUnit, u"asset.created_by_unit_id"_s}},
        {u"manager"_s, {Making::Manager, u"asset.manager_id"_s}},
        {u"place"_s, {Making::Place, u"asset.place_id"_s}},
        {u"parent"_s, {Making::Parent, u"asset.parent_id"_s}},
        {u"aliases"_s, {Making::Aliases, u"asset.id"_s}},
        {u"updatedAt"_s, {Making::UpdatedAt, u"coalesce(object.updated_at, object.created_at)"_s}},
        {u"migrated"_s, {Making::Migrated, u"asset.migrated"_s}},
    };
    Wanted wanted{code, Making::Nothing, -1, true};
    Field field; // staysOpen() looks at code and type alone
    field.code = code;
    field.type = code.startsWith("class."_L1) ? FieldType::Level : FieldType::Text;
    wanted.open = staysOpen(field);
    if (const auto found = own.constFind(code); found != own.cend()) {
        wanted.making = found->first;
        wanted.column = columnOf(found->second);
    } else if (field.type == FieldType::Level) {
        wanted.making = Making::Level;
    } else if (code.startsWith("custom."_L1)) {
        wanted.making = Making::Custom;
        wanted.column = columnOf(u"asset.custom"_s);
    } else {
        for (const TextColumn &text : textColumns()) {
            if (text.field != code)
                continue;
            // A policy may give a field the choices of its own words.
            const bool isShown = std::any_of(m_words->policies.cbegin(), m_words->policies.cend(), [&code](const RowWords::PolicyFields &policy) {
                return std::any_of(policy.fields.cbegin(), policy.fields.cend(), [&code](const Field &its) {
                    return its.code == code && (its.type == FieldType::Date || its.type == FieldType::YesNo || its.type == FieldType::Choice);
                });
            });
            wanted.making = isShown ? Making::Shown : Making::Text;
            wanted.column = columnOf(u"asset."_s + text.column);
        }
    }
    if (wanted.making == Making::Place)
        m_columns.append(u"asset.place_text"_s); // always right behind it
    m_wantsAliases = m_wantsAliases || wanted.making == Making::Aliases;
    m_wantsParents = m_wantsParents || wanted.making == Making::Parent;
    return wanted;
}

QVector<ListRow> PageReader::read(const QVector<qint64> &ids)
{
    QVector<ListRow> rows;
    rows.reserve(ids.size());
    for (qsizetype start = 0; start < ids.size(); start += kPage)
        readPage(ids.constData() + start, std::min(kPage, ids.size() - start), rows);
    return rows;
}

void PageReader::readPage(const qint64 *ids, qsizetype count, QVector<ListRow> &rows)
{
    readBeside(ids, count);
    Statement statement(m_db, m_sql, Statement::Keep::Yes);
    bindPage(statement, ids, count);
    while (statement.step())
        rows.append(makeRow(statement));
}

/// What would be asked again for each row: few have it.
void PageReader::readBeside(const qint64 *ids, qsizetype count)
{
    m_decidedUnder.clear();
    Statement anyOpen(m_db, u"SELECT 1 FROM reclassification WHERE done_at IS NULL LIMIT 1"_s, Statement::Keep::Yes);
    if (anyOpen.step()) {
        Statement open(m_db, u"SELECT object_id, min(from_version_id) FROM reclassification WHERE object_id IN ("_s + places() + u") AND done_at IS NULL GROUP BY object_id"_s,
                       Statement::Keep::Yes);
        bindPage(open, ids, count);
        while (open.step())
            m_decidedUnder.insert(open.integer(0), open.integer(1));
    }
    m_aliases.clear();
    if (m_wantsAliases) {
        Statement aliases(m_db, u"SELECT object_id, alias FROM object_alias WHERE object_id IN ("_s + places() + u") AND removed = 0 ORDER BY id"_s, Statement::Keep::Yes);
        bindPage(aliases, ids, count);
        while (aliases.step()) {
            QString &text = m_aliases[aliases.integer(0)];
            text += (text.isEmpty() ? QString() : u"、"_s) + QString::fromUtf8(aliases.bytes(1));
        }
    }
    m_parents.clear();
    if (m_wantsParents) {
        Statement parents(m_db, u"SELECT asset.id, object.number FROM asset JOIN object ON object.id = asset.parent_id WHERE asset.id IN ("_s + places() + u")"_s,
                          Statement::Keep::Yes);
        bindPage(parents, ids, count);
        while (parents.step())
            m_parents.insert(parents.integer(0), QString::fromUtf8(parents.bytes(1)));
    }
}

ListRow PageReader::makeRow(const Statement &statement)
{
    ListRow row;
    row.id = statement.integer(kId);
    row.unitId = statement.integer(kUnit);
    row.state = QString::fromUtf8(statement.bytes(kState));
    row.levels = levelsOf(statement.bytes(kLevels));
    row.closed = !m_visible.sees(statement.bytes(kScope) == "unit", row.unitId > 0 ? std::optional(row.unitId) : std::nullopt);
    row.migrated = statement.integer(kMigrated) != 0;
    row.policyId = m_words->policyOfUnit.value(row.unitId);
    row.decidedUnder = m_decidedUnder.value(row.id);
    row.texts.reserve(m_wanted.size());
    for (qsizetype at = 0; at < m_wanted.size(); ++at) {
        const Wanted &wanted = m_wanted.at(at);
        if (row.closed && !wanted.open) // number, class, place and unit stay; what the thing is about does not (INV-44)
            row.texts.append(wanted.making == Making::Name ? m_hidden : QString());
        else
            row.texts.append(makeText(statement, row, at));
    }
    return row;
}

QString PageReader::makeText(const Statement &statement, const ListRow &row, qsizetype at)
{
    const Wanted &wanted = m_wanted.at(at);
    const auto text = [&] { return QString::fromUtf8(statement.bytes(wanted.column)); };
    switch (wanted.making) {
    case Making::Nothing:
        return {};
    case Making::Text:
    case Making::Number:
    case Making::Name:
        return text();
    case Making::Shown:
        return shown(at, row.policyId, fieldOf(row.policyId, at), statement.bytes(wanted.column));
    case Making::State:
        return Register::stateLabel(row.state);
    case Making::Unit:
        return m_words->units.value(row.unitId);
    case Making::CreatedByUnit:
        return m_words->units.value(statement.integer(wanted.column));
    case Making::Manager:
        return m_words->persons.value(statement.integer(wanted.column));
    case Making::Place: {
        const QString place = m_words->places.value(statement.integer(wanted.column));
        return place.isEmpty() ? QString::fromUtf8(statement.bytes(wanted.column + 1)) : place;
    }
    case Making::Parent:
        return m_parents.value(row.id);
    case Making::Aliases:
        return m_aliases.value(row.id);
    case Making::UpdatedAt:
        return shown(at, row.policyId, fieldOf(row.policyId, at), statement.bytes(wanted.column).first(std::min<qsizetype>(10, statement.bytes(wanted.column).size())));
    case Making::Migrated:
        return row.migrated ? say(QT_TRANSLATE_NOOP("Assets", "移行")) : QString();
    case Making::Policy:
    case Making::Restrictions:
    case Making::Custom:
    case Making::Level:
        break;
    }
    const auto policy = m_words->policies.constFind(row.policyId);
    if (policy == m_words->policies.cend())
        return {};
    const Field *field = fieldOf(row.policyId, at);
    if (wanted.making == Making::Policy)
        return policy->policy.title;
    if (wanted.making == Making::Level)
        return field ? levelText(row, *field) : QString();
    if (wanted.making == Making::Restrictions) {
        const auto earlier = row.decidedUnder == 0 ? nullptr : Register::policyVersion(m_db, row.decidedUnder);
        return effectiveRestrictions(earlier ? *earlier : *policy->policy.document, row.levels, restrictionsFromText(text())).join(u'\n');
    }
    const QByteArrayView stored = statement.bytes(wanted.column);
    if (stored.isEmpty() || !field)
        return {};
    const QJsonObject custom = QJsonDocument::fromJson(stored.toByteArray()).object();
    return shown(at, row.policyId, field, custom.value(QStringView(wanted.code).mid(7)).toString().toUtf8());
}

/// Until it is decided again, a class is read in the words of the version it was decided under (INV-49).
QString PageReader::levelText(const ListRow &row, const Field &field)
{
    const auto earlier = row.decidedUnder == 0 ? nullptr : Register::policyVersion(m_db, row.decidedUnder);
    const Policy::Document &policy = earlier ? *earlier : *m_words->policies.constFind(row.policyId)->policy.document;
    const QString axis = field.code.mid(6);
    const Policy::Level *level = policy.level(axis, row.levels.value(axis));
    const QString text = level ? level->label : policy.term(u"unclassified"_s, say(QT_TRANSLATE_NOOP("Assets", "未分類")));
    return earlier && m_dates == DateStyle::Wareki ? text + versionMark(policy) : text;
}

QString PageReader::shown(qsizetype at, qint64 policyId, const Field *field, QByteArrayView stored)
{
    if (stored.isEmpty())
        return {};
    if (!field || (field->type == FieldType::Date && m_dates == DateStyle::Iso))
        return QString::fromUtf8(stored);
    constexpr qsizetype kMostKept = 4096; // days and choices repeat; own texts do not
    QHash<QByteArray, QString> &known = m_shown[policyId * 1024 + at];
    const auto found = known.constFind(QByteArray::fromRawData(stored.data(), stored.size()));
    if (found != known.cend())
        return *found;
    if (known.size() >= kMostKept)
        known.clear();
    return *known.insert(stored.toByteArray(), shownValue(*field, QString::fromUtf8(stored)));
}

const Field *PageReader::fieldOf(qint64 policyId, qsizetype at)
{
    const auto own = m_fields.constFind(policyId);
    return own == m_fields.cend() ? nullptr : own->at(at);
}

const Policy::Levels &PageReader::levelsOf(QByteArrayView text)
{
    const auto found = m_levels.find(QByteArray::fromRawData(text.data(), text.size()));
    if (found != m_levels.end())
        return *found;
    return *m_levels.insert(text.toByteArray(), Policy::levelsFromText(QString::fromUtf8(text)));
}

QVector<ListRow> PageReaderKeeper::read(Storage::Connection &db, const std::shared_ptr<const RowWords> &words, const Register::Visibility &visible,
                                        const QStringList &fields, DateStyle dates, const QVector<qint64> &ids)
{
    const std::lock_guard lock(m_mutex);
    For wanted{&db, words, visible, fields, dates};
    if (!m_reader || !(m_for == wanted)) {
        m_reader = std::make_unique<PageReader>(db, words, visible, fields, dates);
        m_for = std::move(wanted);
    }
    return m_reader->read(ids);
}

} // namespace Assets
