// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/codecolumn.h"
#include "models/policy/policy.h"
#include "models/storage/connection.h"

#include <QString>
#include <QVector>

#include <optional>

namespace Storage {
class Statement;
}

namespace Assets {

/// What few rows differ in; as stored, empty = nothing there.
struct RowProfile {
    QString state;
    QString kind;
    QString levelsText;
    QString personalInfo;
    bool migrated = false;
    bool labelDue = false;
    bool scoped = false; ///< closed to other units
    Policy::Levels levels;
};

/// The cells of one field by the numbers of a column; several numbers may have one cell.
struct CodedCells {
    const CodeColumn *column;
    QList<QByteArray> cells; ///< as stored; empty = nothing there
};

/// The columns that lists ask about most, of every asset, in memory: some ten bytes a row. Functions that take a connection throw
/// DbError.
class RowCodes
{
public:
    /// Every asset.
    [[nodiscard]] const IdBits &assets() const { return m_assets; }
    [[nodiscard]] const CodeColumn &unit() const { return m_unit; }       ///< decimal id
    [[nodiscard]] const CodeColumn &manager() const { return m_manager; } ///< decimal id of the person
    [[nodiscard]] const CodeColumn &place() const { return m_place; }     ///< "#12", or the words of the ledger
    [[nodiscard]] const CodeColumn &profile() const { return m_profile; }
    [[nodiscard]] const CodeColumn &persons() const { return m_persons; } ///< decimal 本人の数
    [[nodiscard]] const CodeColumn &records() const { return m_records; } ///< decimal 件数
    [[nodiscard]] const CodeColumn &expires() const { return m_expires; } ///< 満了日 as stored: a day, or words such as 永年
    [[nodiscard]] const QList<RowProfile> &profiles() const { return m_profiles; } ///< by number; the first is of no row
    /// Of a field that a column here has; a place as place() has it, a class as the text of all its levels. Valid until rows are read again.
    [[nodiscard]] std::optional<CodedCells> cellsOf(QStringView field) const;
    [[nodiscard]] qint64 unitId(quint32 code) const { return m_unit.value(code).toLongLong(); }

    void load(Storage::Connection &db);
    /// Reads these again; those that are assets no more go.
    void reread(Storage::Connection &db, const QVector<qint64> &ids);

private:
    void take(const Storage::Statement &row);

    IdBits m_assets;
    CodeColumn m_unit;
    CodeColumn m_manager;
    CodeColumn m_place;
    CodeColumn m_profile;
    CodeColumn m_persons;
    CodeColumn m_records;
    CodeColumn m_expires;
    QList<RowProfile> m_profiles{RowProfile()};
};

} // namespace Assets
