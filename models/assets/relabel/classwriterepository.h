// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/rowchanger.h"
#include "models/journal/rowmaker.h"
#include "models/policy/finding.h"
#include "models/policy/policy.h"
#include "models/register/act.h"

#include <QSet>

namespace Assets {

/// One decision about a class, ready to be written. The bytes are UTF-8 and must stay until write() has returned; none of
/// them = none.
struct ClassDecision {
    QByteArrayView levels;                        ///< stored form
    std::optional<QByteArrayView> restrictions{}; ///< nullopt = as they are
    QByteArrayView state;
    QByteArrayView grounds{};
    QByteArrayView reason{};
    QByteArrayView effectiveOn{};                 ///< none = the day of the act
    QByteArrayView decidedBy{};
    QByteArrayView origin;                        ///< as Classes::Classification has it
    qint64 policyVersionId = 0;
    qint64 policyId = 0;                          ///< whose roles the notices are for
    bool marksFit = true;                         ///< false: what is stuck on the thing no longer fits
    Policy::Findings notices{};                   ///< those of them that a role is told of are kept
};

/// Writes decisions one asset after the other by the raw handle: the rows, digests and changes of update() and
/// writeClassification(), with an entry for each. No entry may be open. Throws DbError.
class ClassWriter
{
public:
    /// `open`: things that have open lines on the 再分類 list, and which; nullptr = looked up for each.
    ClassWriter(Register::ActContext &context, const QHash<qint64, QVector<qint64>> *open);
    ~ClassWriter();
    Q_DISABLE_COPY_MOVE(ClassWriter)

    /// Reads the asset that is decided on next; false when it is gone.
    bool read(qint64 id);
    /// Of the one that was read, as JSON: "number":"A-1","name":"…".
    [[nodiscard]] QByteArrayView names() const { return m_names; }
    /// `summary` is the whole JSON of the entry.
    void write(const ClassDecision &decision, QByteArrayView summary);

private:
    void changeObject(const ClassDecision &decision);
    void changeAsset(const ClassDecision &decision);
    void insertClass(const ClassDecision &decision);
    void closeLines();
    void insertNotices(const ClassDecision &decision);
    [[nodiscard]] QVector<qint64> openLines();
    void pack(quint16 code, qint64 id, const Journal::MadeRow &row);

    Register::ActContext &m_at;
    const QHash<qint64, QVector<qint64>> *m_open;
    Journal::RowChanger m_objects;
    Journal::RowChanger m_assets;
    Journal::RowChanger m_lines;
    Journal::RowMaker m_classes;
    Journal::RowInserter m_classInserter;
    Journal::RowMaker m_notices;
    Journal::RowInserter m_noticeInserter;
    Journal::RowCells m_cells;
    Journal::ObjectRef m_about;
    QByteArray m_now;
    QByteArray m_today;
    QByteArray m_day;
    QByteArray m_rows;
    QByteArray m_changes;
    QByteArray m_names;
    struct {
        quint16 number, name, state, revision, updated;
    } m_object{};
    struct {
        quint16 levels, restrictions, labelDue, classText;
    } m_asset{};
    struct {
        quint16 object, levels, grounds, reason, effective, decidedBy, original, origin, version;
    } m_class{};
    quint16 m_doneAt = 0;
    struct {
        quint16 kind, object, rule, clause, text, reason, role, policy, at;
    } m_notice{};
};

} // namespace Assets
