// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/takeoverwriter.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/assets/inheritedactparts.h"
#include "models/classes/classificationrepository.h"
#include "models/classes/reclassificationrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placequeries.h"
#include "models/register/policies.h"
#include "models/storage/pagecache.h"
#include "models/storage/query.h"
#include "models/support/japanesedate.h"
#include "models/takeover/bulkwriter.h"
#include "models/takeover/comparisonmerge.h"
#include "models/takeover/unitchooser.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Storage::Query;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QJsonArray idsOf(const QHash<QString, qint64> &byName)
{
    QList<qint64> ids = byName.values();
    std::sort(ids.begin(), ids.end());
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

class Writer
{
public:
    Writer(ActContext &context, const TakeoverPlan &plan) : m_at(context), m_plan(plan) { }

    QJsonObject write()
    {
        makeUnits();
        makePlaces();
        makePersons();
        makeFields();
        makeBatch();
        const bool isBulk = m_plan.accepted >= kBulkLines;
        std::optional<Storage::PageCache> cache;
        if (isBulk) {
            cache.emplace(m_at.db, Storage::PageCache::kLoadKib);
            m_at.index.beginBulk();
        }
        const bool isDone = writeRows(isBulk);
        if (isBulk && isDone)
            m_at.index.endBulk([this] { return !m_at.progress.isCancelled(); });
        QJsonObject result = planToJson(m_plan);
        result.insert(u"batch"_s, m_batch);
        return result;
    }

private:
    void makeUnits()
    {
        const auto root = onlyRoot(m_at.db);
        const qint64 policyId = Organization::policyIdForUnit(m_at.db, std::nullopt);
        for (const QString &name : m_plan.newUnits) {
            m_at.journal.open();
            const qint64 id = m_at.journal.insert(u"unit"_s, {{u"uuid"_s, newUuid()}, {u"name"_s, name}, {u"kind"_s, kindOfUnit(name, policyId)},
                                                              {u"parent_id"_s, root ? QVariant(root->id) : QVariant()},
                                                              {u"state"_s, u"active"_s}, {u"revision"_s, 1}});
            m_at.journal.close({u"unit"_s, id}, {{u"name"_s, name}});
            m_units.insert(name, id);
        }
    }

    /// 総務課 is a 課 where the policy has such a kind.
    QString kindOfUnit(const QString &name, qint64 policyId)
    {
        const auto policy = Register::storedPolicy(m_at.db, policyId);
        if (!policy)
            return {};
        for (const Policy::Term &kind : policy->document->unitKinds) {
            if (!kind.label.isEmpty() && name.endsWith(kind.label))
                return kind.code;
        }
        return {};
    }

    void makePlaces()
    {
        for (const QString &name : m_plan.newPlaces) {
            m_at.journal.open();
            const qint64 id = m_at.journal.insert(u"place"_s, {{u"uuid"_s, newUuid()}, {u"name"_s, name}, {u"state"_s, u"active"_s}, {u"revision"_s, 1}});
            m_at.journal.close({u"place"_s, id}, {{u"name"_s, name}});
            m_places.insert(name, id);
        }
    }

    /// Only when that was asked for: a ledger's names are not always those of the staff.
    void makePersons()
    {
        if (!m_plan.options.createPersons)
            return;
        for (const QString &name : m_plan.newPersons) {
            m_at.journal.open();
            const qint64 id = m_at.journal.insert(u"person"_s, {{u"uuid"_s, newUuid()}, {u"name"_s, name}, {u"state"_s, u"active"_s}, {u"revision"_s, 1}});
            m_at.journal.close({u"person"_s, id}, {{u"name"_s, name}});
            m_ground.persons.insert(name, id);
        }
    }

    void makeFields()
    {
        for (const QString &label : m_plan.newFields) {
            std::optional<qint64> present;
            bool isRetired = false;
            {
                Query query(m_at.db, u"SELECT id, retired FROM custom_field WHERE object_kind = 'asset' AND label = :label"_s);
                query.bind(u":label"_s, label).run();
                if (query.next()) {
                    present = query.integer(0);
                    isRetired = query.integer(1) != 0;
                }
            }
            if (present && !isRetired) {
                m_fields.insert(label, *present);
                continue;
            }
            m_at.journal.open();
            if (present)
                m_at.journal.update(u"custom_field"_s, *present, {{u"retired"_s, 0}});
            else
                present = m_at.journal.insert(u"custom_field"_s, {{u"object_kind"_s, u"asset"_s}, {u"label"_s, label}, {u"type"_s, u"text"_s}});
            m_at.journal.close({u"field"_s, *present}, {{u"label"_s, label}, {u"type"_s, u"text"_s}});
            m_fields.insert(label, *present);
            m_newFields.insert(label, *present);
        }
    }

    void makeBatch()
    {
        QJsonArray corrected;
        for (const qint64 id : m_plan.corrected)
            corrected.append(id);
        QJsonObject mapping = mappingToJson(m_plan);
        mapping.insert(u"corrected"_s, corrected);
        mapping.insert(u"units"_s, idsOf(m_units));
        mapping.insert(u"places"_s, idsOf(m_places));
        mapping.insert(u"persons"_s, idsOf(m_ground.persons));
        mapping.insert(u"fields"_s, idsOf(m_newFields));
        const QString fileName = QFileInfo(m_plan.options.file).fileName();
        m_at.journal.open();
        m_batch = m_at.journal.insert(u"takeover_batch"_s,
                                      {{u"file_name"_s, fileName},
                                       {u"sha256"_s, m_plan.sha256},
                                       {u"at"_s, m_at.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)},
                                       {u"read_rows"_s, m_plan.read},
                                       {u"accepted"_s, m_plan.accepted},
                                       {u"refused"_s, m_plan.refused},
                                       {u"skipped"_s, m_plan.skipped},
                                       {u"mapping"_s, QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact))},
                                       {u"sample"_s, m_plan.options.sample ? 1 : 0}});
        m_at.journal.close({u"takeover"_s, m_batch}, {{u"file"_s, fileName}, {u"sha256"_s, m_plan.sha256}, {u"read"_s, m_plan.read},
                                                      {u"accepted"_s, m_plan.accepted}, {u"refused"_s, m_plan.refused}, {u"skipped"_s, m_plan.skipped}});
    }

    /// False when cancelled.
    bool writeRows(bool isBulk)
    {
        prepareGround();
        m_maker = std::make_unique<LineMaker>(m_at.journal.catalogue(), m_plan, m_ground);
        m_writer = std::make_unique<LineWriter>(m_at);
        const auto goOn = [this] {
            if (m_at.progress.isCancelled())
                return false;
            if (++m_done % 64 == 0)
                m_at.progress.report(m_plan.read + m_done, m_plan.read + m_plan.accepted);
            return true;
        };
        const bool isWhole = isBulk
            ? loadLines(m_plan, m_at.journal.catalogue(), m_ground, *m_writer, goOn, [this](const PlannedRow &row, qint64 id) { writeRow(row, id); })
            : m_plan.forEachAccepted([&](const PlannedRow &row) {
                  if (goOn())
                      writeRow(row, row.draft.updates ? 0 : m_writer->takeId());
                  return !m_at.progress.isCancelled();
              });
        if (!isWhole && !m_at.progress.isCancelled())
            throw Storage::DbError(Storage::DbError::Code::InputOutput, u"the ledger was changed while it was taken over"_s);
        return isWhole;
    }

    /// All that the lines' texts mean, so that the thread that makes rows asks nobody.
    void prepareGround()
    {
        m_ground.batch = m_batch;
        m_ground.createdAt = m_at.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
        m_ground.today = m_at.clock.today().toString(Qt::ISODate);
        m_ground.units = m_units;
        m_ground.places = m_places;
        m_ground.fields = m_fields;
        QList<qint64> units{0};
        {
            Query query(m_at.db, u"SELECT id FROM unit ORDER BY id"_s);
            query.run();
            while (query.next())
                units.append(query.integer(0));
        }
        for (const qint64 unit : std::as_const(units))
            m_ground.versions.insert(unit, versionFor(unit == 0 ? std::nullopt : std::optional(unit)));
    }

    qint64 versionFor(const std::optional<qint64> &unitId)
    {
        const qint64 policyId = Organization::policyIdForUnit(m_at.db, unitId);
        if (!m_versions.contains(policyId)) {
            const auto policy = Register::storedPolicy(m_at.db, policyId);
            m_versions.insert(policyId, policy ? policy->versionId : 0);
        }
        return m_versions.value(policyId);
    }

    void writeRow(const PlannedRow &row, qint64 id)
    {
        Assets::Asset asset = m_maker->assetOf(row.draft);
        if (!row.draft.parentNumber.isEmpty())
            asset.parentId = parentOf(row.draft.parentNumber);
        if (row.draft.updates)
            correct(row, *row.draft.updates, asset);
        else
            add(row, asset, id);
    }

    std::optional<qint64> parentOf(const QString &number)
    {
        const auto parent = Register::findByNumber(m_at.db, number);
        return parent ? std::optional(parent->id) : std::nullopt;
    }

    void add(const PlannedRow &row, Assets::Asset &asset, qint64 id)
    {
        if (row.draft.numberOf)
            freeNumber(*row.draft.numberOf, asset.object.number);
        if (asset.object.number.isEmpty())
            asset.object.number = freshNumber(asset.object.unitId);
        m_chunk.clear();
        m_maker->make(m_chunk, row, asset, id);
        m_writer->write(m_chunk, m_chunk.lines.back());
    }

    /// A cell with a value corrects; an empty cell never clears.
    void correct(const PlannedRow &row, qint64 id, const Assets::Asset &given)
    {
        const std::optional<Assets::Asset> before = Assets::load(m_at.db, id);
        if (!before)
            return;
        const Assets::Asset after = corrected(*before, row.draft, given, {policyOf(before->object.unitId), placeOf(*before)});
        m_at.journal.open();
        if (!Assets::update(m_at, *before, after))
            return;
        if (after.levels != before->levels)
            writeClass(row, after);
        m_at.journal.close({u"asset"_s, id}, m_maker->summaryOf(row));
        if (after.levels != before->levels) { // its copies are never below it
            const Register::StoredPolicy policy = Assets::policyFor(m_at.db, after.object.unitId);
            Assets::writeInherited(m_at, policy, Assets::inheritedBy(m_at.db, policy, after.object, after.levels));
        }
    }

    const Policy::Document &policyOf(const std::optional<qint64> &unitId)
    {
        std::shared_ptr<const Policy::Document> &document = m_documents[unitId.value_or(0)];
        if (!document) {
            const auto policy = Register::storedPolicy(m_at.db, Organization::policyIdForUnit(m_at.db, unitId));
            document = policy ? policy->document : std::make_shared<const Policy::Document>();
        }
        return *document;
    }

    QString placeOf(const Assets::Asset &asset)
    {
        if (asset.placeId && m_paths.isEmpty())
            m_paths = Places::placePaths(m_at.db);
        const QString path = asset.placeId ? m_paths.value(*asset.placeId) : QString();
        return path.isEmpty() ? asset.texts.value(u"placeText"_s) : path;
    }

    void writeClass(const PlannedRow &row, const Assets::Asset &asset)
    {
        const qint64 versionId = m_ground.versions.value(asset.object.unitId.value_or(0));
        if (versionId == 0)
            return;
        Classes::Classification decision;
        decision.objectId = asset.object.id;
        decision.levels = asset.levels;
        decision.reason = say(QT_TRANSLATE_NOOP("Takeover", "台帳の取込"));
        decision.effectiveOn = m_at.clock.today().toString(Qt::ISODate);
        decision.originalText = row.draft.classText;
        decision.origin = u"takenOver"_s;
        decision.policyVersionId = versionId;
        Classes::insertClassification(m_at, decision);
        Classes::closeReclassifications(m_at, asset.object.id);
    }

    /// A void asset (an undone batch) gives its number back; its history keeps it under the changed one.
    void freeNumber(qint64 id, const QString &number)
    {
        QString changed = say(QT_TRANSLATE_NOOP("Takeover", "%1（取消）")).arg(number);
        for (int time = 2; Register::isNumberTaken(m_at.db, changed); ++time)
            changed = say(QT_TRANSLATE_NOOP("Takeover", "%1（取消 %2）")).arg(number).arg(time);
        m_at.journal.open();
        Register::updateObject(m_at, id, {{u"number"_s, changed}});
        m_at.journal.close({u"asset"_s, id}, {{u"number"_s, changed}, {u"batch"_s, m_batch}});
    }

    QString freshNumber(const std::optional<qint64> &unitId)
    {
        const qint64 key = unitId.value_or(0);
        if (!m_patterns.contains(key)) {
            const auto unit = unitId ? Organization::unit(m_at.db, *unitId) : std::nullopt;
            m_patterns.insert(key, {Organization::numberPatternForUnit(m_at.db, unitId), unit ? Organization::numberCodeOf(*unit) : QString()});
        }
        const auto &[pattern, code] = m_patterns[key];
        QString number;
        do {
            number = Register::nextNumber(m_at, pattern, {{u"unit"_s, code}, {u"fy"_s, QString::number(Support::fiscalYear(m_at.clock.today()))}});
        } while (m_plan.isReserved(number));
        return number;
    }

    ActContext &m_at;
    const TakeoverPlan &m_plan;
    qint64 m_batch = 0;
    int m_done = 0;
    QHash<QString, qint64> m_units;
    QHash<QString, qint64> m_places;
    QHash<QString, qint64> m_fields;
    QHash<QString, qint64> m_newFields;
    QHash<qint64, QPair<QString, QString>> m_patterns;
    QHash<qint64, qint64> m_versions; ///< policy → its version
    QHash<qint64, std::shared_ptr<const Policy::Document>> m_documents; ///< the same
    LoadGround m_ground;
    std::unique_ptr<LineMaker> m_maker;
    std::unique_ptr<LineWriter> m_writer;
    LineChunk m_chunk;
    QHash<qint64, QString> m_paths;   ///< place → 北庁舎 / 第1書庫
};

} // namespace

QJsonObject writePlan(ActContext &context, const TakeoverPlan &plan)
{
    return Writer(context, plan).write();
}

} // namespace Takeover
