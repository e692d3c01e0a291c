// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/relabel/classwriterepository.h"

#include "models/classes/reclassificationrepository.h"

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

const Journal::TableDescriptor &table(const Register::ActContext &context, const QString &name)
{
    const Journal::TableDescriptor *found = context.journal.catalogue().find(name);
    if (!found)
        throw Storage::DbError(Storage::DbError::Code::Other, u"table %1 has no journal descriptor"_s.arg(name));
    return *found;
}

} // namespace

ClassWriter::ClassWriter(Register::ActContext &context, const QHash<qint64, QVector<qint64>> *open)
    : m_at(context)
    , m_open(open)
    , m_objects(context.db, table(context, u"object"_s))
    , m_assets(context.db, table(context, u"asset"_s))
    , m_lines(context.db, table(context, u"reclassification"_s))
    , m_classes(table(context, u"classification"_s))
    , m_classInserter(context.db, table(context, u"classification"_s))
    , m_notices(table(context, u"notice"_s))
    , m_noticeInserter(context.db, table(context, u"notice"_s))
    , m_about{u"asset"_s, 0}
    , m_now(context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toUtf8())
    , m_today(context.clock.today().toString(Qt::ISODate).toUtf8())
    , m_day(context.actedAt.left(10).toUtf8())
{
    m_object = {m_objects.column(u"number"_s), m_objects.column(u"name"_s), m_objects.column(u"state"_s), m_objects.column(u"revision"_s),
                m_objects.column(u"updated_at"_s)};
    m_asset = {m_assets.column(u"levels"_s), m_assets.column(u"restrictions"_s), m_assets.column(u"label_due"_s), m_assets.column(u"class_text"_s)};
    m_class = {m_classes.column(u"object_id"_s), m_classes.column(u"levels"_s), m_classes.column(u"grounds"_s), m_classes.column(u"reason"_s),
               m_classes.column(u"effective_on"_s), m_classes.column(u"decided_by"_s), m_classes.column(u"original_text"_s),
               m_classes.column(u"origin"_s), m_classes.column(u"policy_version_id"_s)};
    m_doneAt = m_lines.column(u"done_at"_s);
    m_notice = {m_notices.column(u"object_kind"_s), m_notices.column(u"object_id"_s), m_notices.column(u"rule"_s), m_notices.column(u"clause"_s),
                m_notices.column(u"text"_s), m_notices.column(u"reason"_s), m_notices.column(u"to_role"_s), m_notices.column(u"policy_id"_s),
                m_notices.column(u"at"_s)};
}

ClassWriter::~ClassWriter() = default;

bool ClassWriter::read(qint64 id)
{
    m_about.id = id;
    if (!m_objects.read(id) || !m_assets.read(id))
        return false;
    m_names.resize(0);
    m_names.append("\"number\":");
    Journal::appendJsonText(m_names, m_objects.text(m_object.number));
    m_names.append(",\"name\":");
    Journal::appendJsonText(m_names, m_objects.text(m_object.name));
    return true;
}

void ClassWriter::write(const ClassDecision &decision, QByteArrayView summary)
{
    m_rows.resize(0);
    m_changes.resize(0);
    m_changes.append('[');
    m_cells.clear();
    changeAsset(decision);
    changeObject(decision);
    insertClass(decision);
    closeLines();
    insertNotices(decision);
    m_changes.append(']');
    m_at.journal.closeLoaded(m_about, summary, m_rows, m_changes);
}

/// Also where only the grounds are new: that is a decision too, and whoever had the thing open is to notice.
void ClassWriter::changeObject(const ClassDecision &decision)
{
    m_objects.setInteger(m_object.revision, m_objects.integer(m_object.revision) + 1);
    m_objects.setText(m_object.updated, m_now);
    m_objects.setText(m_object.state, decision.state);
    m_objects.write(m_rows, m_changes);
}

void ClassWriter::changeAsset(const ClassDecision &decision)
{
    m_assets.setText(m_asset.levels, decision.levels);
    if (decision.restrictions)
        m_assets.setText(m_asset.restrictions, *decision.restrictions);
    if (!decision.marksFit && m_assets.text(m_asset.labelDue).isEmpty())
        m_assets.setText(m_asset.labelDue, m_today);
    m_assets.write(m_rows, m_changes);
}

void ClassWriter::pack(quint16 code, qint64 id, const Journal::MadeRow &row)
{
    Journal::packRow(m_rows, code, id, {row.digest.data(), qsizetype(row.digest.size())});
}

void ClassWriter::insertClass(const ClassDecision &decision)
{
    m_classes.begin(m_cells);
    m_classes.integer(m_class.object, m_about.id);
    m_classes.utf8(m_class.levels, decision.levels);
    m_classes.utf8(m_class.grounds, decision.grounds);
    m_classes.utf8(m_class.reason, decision.reason);
    m_classes.utf8(m_class.effective, decision.effectiveOn.isEmpty() ? QByteArrayView(m_day) : decision.effectiveOn);
    m_classes.utf8(m_class.decidedBy, decision.decidedBy);
    m_classes.utf8(m_class.original, m_assets.text(m_asset.classText));
    m_classes.utf8(m_class.origin, decision.origin);
    m_classes.integer(m_class.version, decision.policyVersionId);
    const Journal::MadeRow row = m_classes.finish();
    pack(m_classes.code(), m_classInserter.insert(m_cells, row), row);
}

QVector<qint64> ClassWriter::openLines()
{
    return m_open ? m_open->value(m_about.id) : Classes::openLinesOf(m_at.db, m_about.id);
}

void ClassWriter::closeLines()
{
    for (const qint64 line : openLines()) {
        if (!m_lines.read(line))
            continue;
        m_lines.setText(m_doneAt, m_now);
        m_lines.write(m_rows, m_changes);
    }
}

void ClassWriter::insertNotices(const ClassDecision &decision)
{
    for (const Policy::Finding &finding : decision.notices) {
        if (finding.notifyRole.isEmpty() || (finding.severity != Policy::Severity::Reason && finding.severity != Policy::Severity::Advise))
            continue;
        m_notices.begin(m_cells);
        m_notices.utf8(m_notice.kind, "asset");
        m_notices.integer(m_notice.object, m_about.id);
        m_notices.text(m_notice.rule, finding.rule);
        m_notices.text(m_notice.clause, finding.clause);
        m_notices.text(m_notice.text, finding.text);
        m_notices.text(m_notice.reason, m_at.reasons.value(finding.rule));
        m_notices.text(m_notice.role, finding.notifyRole);
        m_notices.integer(m_notice.policy, decision.policyId);
        m_notices.utf8(m_notice.at, m_now);
        const Journal::MadeRow row = m_notices.finish();
        pack(m_notices.code(), m_noticeInserter.insert(m_cells, row), row);
    }
}

} // namespace Assets
