// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/bulkwriter.h"

#include "models/storage/query.h"
#include "models/support/boundedqueue.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <thread>

using namespace Qt::StringLiterals;

namespace Takeover {

namespace {

constexpr std::size_t kChunkLines = 256;
constexpr std::size_t kWaitingChunks = 4;

const Journal::TableDescriptor &table(const Journal::Catalogue &catalogue, const QString &name)
{
    const Journal::TableDescriptor *found = catalogue.find(name);
    if (!found)
        throw Storage::DbError(Storage::DbError::Code::Other, u"table %1 has no journal descriptor"_s.arg(name));
    return *found;
}

} // namespace

void LineChunk::clear()
{
    cells.clear();
    texts.resize(0);
    lines.clear();
}

LineMaker::LineMaker(const Journal::Catalogue &catalogue, const TakeoverPlan &plan, const LoadGround &ground)
    : m_plan(plan), m_ground(ground), m_objects(table(catalogue, u"object"_s)), m_classes(table(catalogue, u"classification"_s)),
      m_aliases(table(catalogue, u"object_alias"_s)), m_reason(QCoreApplication::translate("Takeover", "台帳の取込"))
{
    m_object = {m_objects.column(u"uuid"_s), m_objects.column(u"home_id"_s), m_objects.column(u"kind"_s), m_objects.column(u"number"_s),
                m_objects.column(u"name"_s), m_objects.column(u"unit_id"_s), m_objects.column(u"state"_s), m_objects.column(u"revision"_s),
                m_objects.column(u"created_at"_s)};
    m_class = {m_classes.column(u"object_id"_s), m_classes.column(u"levels"_s), m_classes.column(u"reason"_s), m_classes.column(u"effective_on"_s),
               m_classes.column(u"original_text"_s), m_classes.column(u"origin"_s), m_classes.column(u"policy_version_id"_s)};
    m_alias = {m_aliases.column(u"object_id"_s), m_aliases.column(u"alias"_s), m_aliases.column(u"kind"_s), m_aliases.column(u"removed"_s)};
    m_isOneSheet = std::count_if(plan.sheets.cbegin(), plan.sheets.cend(), [](const PlannedSheet &sheet) { return sheet.isTaken(); }) < 2;
}

Assets::Asset LineMaker::assetOf(const Draft &draft) const
{
    Assets::Asset asset = draft.asset;
    asset.batchId = m_ground.batch;
    if (!draft.unitText.isEmpty())
        asset.object.unitId = m_ground.units.value(draft.unitText);
    if (!draft.createdByText.isEmpty())
        asset.createdByUnitId = m_ground.units.value(draft.createdByText);
    if (const auto place = m_ground.places.constFind(draft.placeText); place != m_ground.places.cend())
        asset.placeId = *place;
    if (const auto person = m_ground.persons.constFind(draft.managerText); person != m_ground.persons.cend())
        asset.managerId = *person;
    for (auto it = draft.own.cbegin(); it != draft.own.cend(); ++it)
        asset.custom.insert(m_ground.fields.value(it.key()), *it);
    return asset;
}

/// Version 4. The system gives the seed, not each number: it takes longer over one than all the rest of a row's cells take.
QByteArrayView LineMaker::newUuid()
{
    std::array<quint32, 4> random;
    m_random.fillRange(random.data(), random.size());
    std::memcpy(m_uuid.data(), random.data(), m_uuid.size());
    m_uuid[6] = static_cast<char>((m_uuid[6] & 0x0f) | 0x40);
    m_uuid[8] = static_cast<char>((m_uuid[8] & 0x3f) | 0x80);
    return {m_uuid.data(), 16};
}

Journal::MadeRow LineMaker::objectRow(LineChunk &into, const Assets::Asset &asset)
{
    m_objects.begin(into.cells);
    m_objects.blob(m_object.uuid, newUuid());
    m_objects.integer(m_object.home, 1);
    m_objects.utf8(m_object.kind, "asset");
    m_objects.text(m_object.number, asset.object.number);
    m_objects.text(m_object.name, asset.object.name);
    m_objects.integer(m_object.unit, asset.object.unitId);
    m_objects.text(m_object.state, asset.object.state);
    m_objects.integer(m_object.revision, 1);
    m_objects.text(m_object.created, m_ground.createdAt);
    return m_objects.finish();
}

Journal::MadeRow LineMaker::classRow(LineChunk &into, const PlannedRow &row, const Assets::Asset &asset, qint64 id, qint64 version)
{
    m_classes.begin(into.cells);
    m_classes.integer(m_class.object, id);
    if (asset.levels != m_lastLevels) {
        m_lastLevels = asset.levels;
        m_lastLevelsText = Policy::levelsToText(asset.levels);
    }
    m_classes.text(m_class.levels, m_lastLevelsText);
    m_classes.text(m_class.reason, m_reason);
    m_classes.text(m_class.effective, m_ground.today);
    m_classes.text(m_class.original, row.draft.classText);
    m_classes.utf8(m_class.origin, "takenOver");
    m_classes.integer(m_class.version, version);
    return m_classes.finish();
}

void LineMaker::make(LineChunk &into, const PlannedRow &row, const Assets::Asset &asset, qint64 id)
{
    MadeLine line;
    line.id = id;
    line.object = objectRow(into, asset);
    line.asset = m_assets.row(into.cells, asset);
    for (const QString &alias : asset.aliases) {
        m_aliases.begin(into.cells);
        m_aliases.integer(m_alias.object, id);
        m_aliases.text(m_alias.alias, alias);
        m_aliases.utf8(m_alias.kind, "old");
        m_aliases.integer(m_alias.removed, 0);
        line.aliases.push_back(m_aliases.finish());
    }
    const qint64 version = m_ground.versions.value(asset.object.unitId.value_or(0));
    if (version != 0 && (!asset.levels.isEmpty() || !row.draft.classText.isEmpty()))
        line.classification = classRow(into, row, asset, id, version);
    line.tokens = into.texts.size();
    const QByteArrayView tokens = m_assets.tokens(asset);
    into.texts.append(tokens.data(), tokens.size());
    line.summary = into.texts.size();
    if (m_isOneSheet) {
        char digits[16];
        into.texts.append("{\"line\":");
        into.texts.append(digits, std::to_chars(digits, digits + sizeof digits, row.line).ptr - digits);
        into.texts.append('}');
    } else {
        into.texts += QJsonDocument(summaryOf(row)).toJson(QJsonDocument::Compact);
    }
    line.end = into.texts.size();
    into.lines.push_back(std::move(line));
}

QJsonObject LineMaker::summaryOf(const PlannedRow &row) const
{
    QJsonObject summary{{u"line"_s, row.line}}; // the asset itself names the batch
    if (!m_isOneSheet)
        summary.insert(u"sheet"_s, m_plan.sheets[row.sheet].name);
    return summary;
}

LineWriter::LineWriter(Register::ActContext &context)
    : m_at(context), m_objects(context.db, table(context.journal.catalogue(), u"object"_s)),
      m_assets(context.db, table(context.journal.catalogue(), u"asset"_s)),
      m_classes(context.db, table(context.journal.catalogue(), u"classification"_s)),
      m_aliases(context.db, table(context.journal.catalogue(), u"object_alias"_s)),
      m_objectCode(table(context.journal.catalogue(), u"object"_s).code), m_assetCode(table(context.journal.catalogue(), u"asset"_s).code),
      m_classCode(table(context.journal.catalogue(), u"classification"_s).code), m_aliasCode(table(context.journal.catalogue(), u"object_alias"_s).code),
      m_about{u"asset"_s, 0}
{
    Storage::Query last(context.db, u"SELECT coalesce(max(id), 0) FROM object"_s);
    last.run().next();
    m_nextId = last.integer(0) + 1;
}

void LineWriter::write(const LineChunk &chunk, const MadeLine &line)
{
    const auto pack = [this](quint16 code, qint64 id, const Journal::MadeRow &row) {
        Journal::packRow(m_rows, code, id, {row.digest.data(), qsizetype(row.digest.size())});
    };
    m_rows.resize(0);
    m_objects.insert(chunk.cells, line.object, line.id);
    pack(m_objectCode, line.id, line.object);
    m_assets.insert(chunk.cells, line.asset, line.id);
    pack(m_assetCode, line.id, line.asset);
    for (const Journal::MadeRow &alias : line.aliases)
        pack(m_aliasCode, m_aliases.insert(chunk.cells, alias), alias);
    if (line.classification)
        pack(m_classCode, m_classes.insert(chunk.cells, *line.classification), *line.classification);
    const QByteArrayView texts(chunk.texts);
    m_at.index.addTokens(line.id, texts.sliced(line.tokens, line.summary - line.tokens));
    m_about.id = line.id;
    m_at.journal.closeLoaded(m_about, texts.sliced(line.summary, line.end - line.summary), m_rows);
}

bool needsRegister(const Draft &draft)
{
    return draft.updates || draft.numberOf || !draft.parentNumber.isEmpty() || draft.asset.object.number.isEmpty();
}

bool loadLines(const TakeoverPlan &plan, const Journal::Catalogue &catalogue, const LoadGround &ground, LineWriter &writer,
               const std::function<bool()> &goOn, const std::function<void(const PlannedRow &, qint64 id)> &writeUnmade)
{
    using Chunk = std::unique_ptr<LineChunk>;
    Support::BoundedQueue<Chunk> made(kWaitingChunks);
    Support::BoundedQueue<Chunk> used(2 * kWaitingChunks); // emptied chunks go back: their memory is used again
    bool isWhole = false;
    {
        std::jthread maker([&] {
            LineMaker lines(catalogue, plan, ground);
            Chunk chunk = std::make_unique<LineChunk>();
            std::size_t chunks = 1;
            const auto handOver = [&] {
                if (!made.push(std::move(chunk)))
                    return false;
                if (chunks < 2 * kWaitingChunks) {
                    ++chunks;
                    chunk = std::make_unique<LineChunk>();
                } else if (auto back = used.take()) {
                    chunk = std::move(*back);
                    chunk->clear();
                } else {
                    return false;
                }
                return true;
            };
            const bool isRead = plan.forEachAccepted([&](const PlannedRow &row) {
                const qint64 id = row.draft.updates ? 0 : writer.takeId();
                if (needsRegister(row.draft)) {
                    chunk->lines.emplace_back();
                    chunk->lines.back().id = id;
                    chunk->lines.back().unmade = row;
                } else {
                    lines.make(*chunk, row, lines.assetOf(row.draft), id);
                }
                return chunk->lines.size() < kChunkLines || handOver();
            });
            isWhole = isRead && (chunk->lines.empty() || made.push(std::move(chunk)));
            made.complete();
        });
        // Whatever ends the writing, the maker must not wait for ever: it is joined at the end of this block.
        struct Closer {
            Support::BoundedQueue<Chunk> &made;
            Support::BoundedQueue<Chunk> &used;
            ~Closer()
            {
                made.close();
                used.close();
            }
        } const closer{made, used};
        while (auto chunk = made.take()) {
            for (const MadeLine &line : (*chunk)->lines) {
                if (!goOn())
                    return false;
                if (line.unmade)
                    writeUnmade(*line.unmade, line.id);
                else
                    writer.write(**chunk, line);
            }
            used.push(std::move(*chunk));
        }
    }
    return isWhole;
}

} // namespace Takeover
