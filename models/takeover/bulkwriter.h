// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetloadrepository.h"
#include "models/register/act.h"
#include "models/takeover/takeoverplan.h"

#include <QRandomGenerator>

#include <functional>

namespace Takeover {

/// What the texts of the lines mean in the register, found out before: whoever makes rows of them asks no database.
struct LoadGround {
    qint64 batch = 0;
    QString createdAt; ///< UTC, seconds
    QString today;
    QHash<QString, qint64> units; ///< those that were created for the file, by name; so are the others
    QHash<QString, qint64> places;
    QHash<QString, qint64> fields;
    QHash<QString, qint64> persons;
    QHash<qint64, qint64> versions; ///< unit (0 = none) → version of its policy, 0 = none
};

/// A new asset made ready: its rows, digests, tokens and summary. What is in bytes stands in the chunk.
struct MadeLine {
    qint64 id = 0;
    Journal::MadeRow object;
    Journal::MadeRow asset;
    std::optional<Journal::MadeRow> classification;
    std::vector<Journal::MadeRow> aliases;
    qsizetype tokens = 0; ///< where they begin
    qsizetype summary = 0; ///< where it begins, and the tokens end
    qsizetype end = 0;
    std::optional<PlannedRow> unmade; ///< a line that needs the register to be read: the writer makes it
};

/// Some lines on their way from the thread that makes them to the one that writes them.
struct LineChunk {
    Journal::RowCells cells;
    QByteArray texts;
    std::vector<MadeLine> lines;
    void clear();
};

/// Makes new assets ready. Touches no database; one for each thread.
class LineMaker
{
public:
    LineMaker(const Journal::Catalogue &catalogue, const TakeoverPlan &plan, const LoadGround &ground);
    /// The line's asset with the ids of all that was created for it; not yet the parent, which only the register knows.
    [[nodiscard]] Assets::Asset assetOf(const Draft &draft) const;
    /// Behind what is in the chunk.
    void make(LineChunk &into, const PlannedRow &row, const Assets::Asset &asset, qint64 id);
    /// What the entry of a line tells, as JSON: where the line stands.
    [[nodiscard]] QJsonObject summaryOf(const PlannedRow &row) const;

private:
    [[nodiscard]] QByteArrayView newUuid();
    [[nodiscard]] Journal::MadeRow objectRow(LineChunk &into, const Assets::Asset &asset);
    [[nodiscard]] Journal::MadeRow classRow(LineChunk &into, const PlannedRow &row, const Assets::Asset &asset, qint64 id, qint64 version);

    const TakeoverPlan &m_plan;
    const LoadGround &m_ground;
    Assets::AssetMaker m_assets;
    Journal::RowMaker m_objects;
    Journal::RowMaker m_classes;
    Journal::RowMaker m_aliases;
    QString m_reason;
    Policy::Levels m_lastLevels; ///< many lines in a row have the same
    QString m_lastLevelsText;
    bool m_isOneSheet = true;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    std::array<char, 16> m_uuid{};
    struct ObjectColumns {
        quint16 uuid, home, kind, number, name, unit, state, revision, created;
    } m_object{};
    struct ClassColumns {
        quint16 object, levels, reason, effective, original, origin, version;
    } m_class{};
    struct AliasColumns {
        quint16 object, alias, kind, removed;
    } m_alias{};
};

/// Steps the statements for lines that are made. On the writer's thread. Throws DbError.
class LineWriter
{
public:
    explicit LineWriter(Register::ActContext &context);
    /// The id of the next new asset; nobody else makes objects during the act.
    [[nodiscard]] qint64 takeId() { return m_nextId++; }
    void write(const LineChunk &chunk, const MadeLine &line);

private:
    Register::ActContext &m_at;
    Journal::RowInserter m_objects;
    Journal::RowInserter m_assets;
    Journal::RowInserter m_classes;
    Journal::RowInserter m_aliases;
    quint16 m_objectCode, m_assetCode, m_classCode, m_aliasCode;
    qint64 m_nextId = 1;
    QByteArray m_rows; ///< buffer
    Journal::ObjectRef m_about;
};

/// Lines for which the register must be read when they are written: corrections, numbers to be made up or freed, parts.
[[nodiscard]] bool needsRegister(const Draft &draft);

/// Makes the accepted lines in a thread of its own and writes them in this one. `writeUnmade` writes a line that needs the register;
/// `goOn` is asked before each line. False when it said no, or the file could not be read to its end. Throws DbError.
[[nodiscard]] bool loadLines(const TakeoverPlan &plan, const Journal::Catalogue &catalogue, const LoadGround &ground, LineWriter &writer,
                             const std::function<bool()> &goOn, const std::function<void(const PlannedRow &, qint64 id)> &writeUnmade);

} // namespace Takeover
