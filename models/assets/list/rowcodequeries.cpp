// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/rowcodequeries.h"

#include "models/storage/statement.h"

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

enum Column { Id, UnitId, ManagerId, State, Kind, PlaceId, PlaceText, LevelsText, PersonalInfo, PersonCount, RecordCount, ExpiresOn, Scope, Migrated, LabelDue };

const QString &selectSql()
{
    static const QString sql = u"SELECT asset.id, object.unit_id, asset.manager_id, object.state, asset.kind, asset.place_id, asset.place_text, asset.levels, "
                               "asset.personal_info, asset.person_count, asset.record_count, asset.expires_on, "
                               "asset.access_scope, asset.migrated, asset.label_due FROM asset JOIN object ON object.id = asset.id"_s;
    return sql;
}

constexpr char kBetween = '\x1f'; // in no text of the register: controls are cleaned away

RowProfile profileFrom(const QByteArray &key)
{
    const QList<QByteArray> parts = key.split(kBetween);
    RowProfile profile;
    profile.state = QString::fromUtf8(parts.value(0));
    profile.kind = QString::fromUtf8(parts.value(1));
    profile.levelsText = QString::fromUtf8(parts.value(2));
    profile.personalInfo = QString::fromUtf8(parts.value(3));
    profile.migrated = parts.value(4).contains('m');
    profile.labelDue = parts.value(4).contains('l');
    profile.scoped = parts.value(4).contains('s');
    profile.levels = Policy::levelsFromText(profile.levelsText);
    return profile;
}

} // namespace

void RowCodes::take(const Storage::Statement &row)
{
    const qint64 id = row.integer(Id);
    m_assets.set(id);
    m_unit.set(id, m_unit.codeOf(row.bytes(UnitId)));
    m_manager.set(id, m_manager.codeOf(row.bytes(ManagerId)));
    m_persons.set(id, m_persons.codeOf(row.bytes(PersonCount)));
    m_records.set(id, m_records.codeOf(row.bytes(RecordCount)));
    m_expires.set(id, m_expires.codeOf(row.bytes(ExpiresOn)));
    QByteArray key;
    key.reserve(96);
    if (row.type(PlaceId) != Storage::Statement::Type::Null)
        key.append('#').append(row.bytes(PlaceId));
    m_place.set(id, m_place.codeOf(key.isEmpty() ? row.bytes(PlaceText) : QByteArrayView(key)));
    key.resize(0);
    for (const Column column : {State, Kind, LevelsText, PersonalInfo})
        key.append(row.bytes(column)).append(kBetween);
    if (row.integer(Migrated) != 0)
        key.append('m');
    if (row.type(LabelDue) != Storage::Statement::Type::Null)
        key.append('l');
    if (row.bytes(Scope) == "unit")
        key.append('s');
    const quint32 code = m_profile.codeOf(key);
    m_profile.set(id, code);
    if (code >= static_cast<quint32>(m_profiles.size()))
        m_profiles.append(profileFrom(key));
}

std::optional<CodedCells> RowCodes::cellsOf(QStringView field) const
{
    const auto ofColumn = [](const CodeColumn &column) {
        CodedCells coded{&column, {}};
        for (quint32 code = 0; code < column.size(); ++code)
            coded.cells.append(column.value(code));
        return coded;
    };
    const auto ofProfile = [this](QString RowProfile::*part) {
        CodedCells coded{&m_profile, {}};
        for (const RowProfile &profile : m_profiles)
            coded.cells.append((profile.*part).toUtf8());
        return coded;
    };
    if (field == "unit"_L1)
        return ofColumn(m_unit);
    if (field == "manager"_L1)
        return ofColumn(m_manager);
    if (field == "place"_L1)
        return ofColumn(m_place);
    if (field == "personCount"_L1)
        return ofColumn(m_persons);
    if (field == "recordCount"_L1)
        return ofColumn(m_records);
    if (field == "expiresOn"_L1)
        return ofColumn(m_expires);
    if (field == "state"_L1)
        return ofProfile(&RowProfile::state);
    if (field == "kind"_L1)
        return ofProfile(&RowProfile::kind);
    if (field == "personalInfo"_L1)
        return ofProfile(&RowProfile::personalInfo);
    if (field.startsWith("class."_L1))
        return ofProfile(&RowProfile::levelsText);
    return std::nullopt;
}

void RowCodes::load(Storage::Connection &db)
{
    *this = RowCodes();
    Storage::Statement statement(db, selectSql() + u" ORDER BY asset.id"_s); // both tables are walked side by side
    while (statement.step())
        take(statement);
}

void RowCodes::reread(Storage::Connection &db, const QVector<qint64> &ids)
{
    Storage::Statement statement(db, selectSql() + u" WHERE asset.id = ?1"_s);
    for (qint64 id : ids) {
        m_assets.reset(id);
        statement.bindInteger(1, id);
        if (statement.step())
            take(statement);
        statement.reset();
    }
}

} // namespace Assets
