// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/assets/assetfield.h"
#include "models/permits/exceptionqueries.h"
#include "models/policy/finding.h"
#include "models/register/act.h"
#include "models/register/policies.h"

#include <QSet>
#include <QVector>

namespace Assets {

/// Fields of an asset that may be made the same in many: what asset.edit changes, but the class with what hangs on it (asset.relabel)
/// and the numbers, which name one thing.
[[nodiscard]] bool isForMany(const Field &field);

/// What one asset would become.
struct EditedOne {
    enum class Fate { Changes, Same, Refused };
    Fate fate = Fate::Same;
    Asset before;
    Asset after;
    Register::StoredPolicy policy; ///< of the unit that it has afterwards
    Policy::Findings findings;     ///< of its own policy; where it is refused, only those that refuse
    QVector<int> changed;          ///< places in ManyEditor::fields() of what differs
    bool closed = false;           ///< its name and content are hidden from who acts
};

/// The same values for many assets, one asset at a time. Reads only. Throws DbError.
class ManyEditor
{
public:
    /// `set`: code or label of a field → value as asset.edit takes it; empty or null empties the field.
    ManyEditor(Storage::Connection &db, Register::Actor actor, const QJsonObject &set, QMap<QString, QString> reasons);

    /// What is wrong with `set`; with errors nothing may be edited.
    [[nodiscard]] const QList<Register::FieldError> &errors() const { return m_errors; }
    /// In the order of the form.
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    /// nullopt when there is no such asset.
    [[nodiscard]] std::optional<EditedOne> edited(qint64 id);
    /// One of fields() as people read it in this asset.
    [[nodiscard]] QString shown(const Asset &asset, const Field &field) const;
    [[nodiscard]] const QMap<QString, QString> &reasons() const { return m_reasons; }
    [[nodiscard]] const Register::Actor &actor() const { return m_actor; }

private:
    void readWish(const QJsonObject &set);
    void checkWish();
    [[nodiscard]] const Register::StoredPolicy &policyOf(std::optional<qint64> unitId);
    /// An asset with nothing but the wished values, as this policy reads them.
    [[nodiscard]] const Asset &valuesUnder(const Register::StoredPolicy &policy);
    [[nodiscard]] Asset withValues(const Asset &before, const Asset &values) const;
    [[nodiscard]] QVector<int> differing(const Asset &before, const Asset &after) const;
    void ask(EditedOne &one);

    Storage::Connection &m_db;
    Register::Actor m_actor;
    Permits::InForce m_exceptions;
    QMap<QString, QString> m_reasons;
    QJsonObject m_params; ///< for applyParams()
    QList<Field> m_fields;
    QList<Register::FieldError> m_errors;
    QHash<qint64, Register::StoredPolicy> m_policies; ///< by unit; 0 = none
    QHash<qint64, Asset> m_values;                    ///< by version of a policy
};

/// A finding that keeps assets as they are, and how many.
struct KeptBy {
    Policy::Finding finding;
    qint64 count = 0;
};

/// What the act would do to all of them: made by reading alone, the same for dry run, window and command line. A million assets
/// are some 20 MB; what is in them is looked up again where it is shown or written.
struct EditManyPlan {
    QList<Register::FieldError> errors;
    QList<Field> fields;
    QVector<qint64> changes; ///< in the order asked for
    QVector<qint64> same;    ///< hold the values already
    QVector<qint64> refused;
    QVector<quint16> refusedBy;  ///< place in `keptBy`, for each of `refused`
    QList<KeptBy> keptBy;
    QList<KeptBy> advice;        ///< said to those that change
    qint64 changedCells = 0;
    qint64 seen = 0;             ///< the journal's last entry when this was read
    bool stopped = false;        ///< nobody waited for the end

    [[nodiscard]] qint64 total() const { return changes.size() + same.size() + refused.size(); }
};

struct ManyWatch {
    std::function<bool()> stop;             ///< true = nobody waits any more
    std::function<void(qint64 done)> report;
    std::function<void(qint64 id, const EditedOne &)> each; ///< for who shows them
};
[[nodiscard]] EditManyPlan planEditMany(Storage::Connection &db, ManyEditor &editor, const QVector<qint64> &ids, const ManyWatch &watch = {});

/// Of these assets the first that somebody changed after that entry; nullopt when nobody did.
[[nodiscard]] std::optional<qint64> changedAfter(Storage::Connection &db, qint64 seen, const QVector<qint64> &ids);

/// [{rule, severity, clause, text, count}]
[[nodiscard]] QJsonArray keptByToJson(const QList<KeptBy> &kept);
/// 保管場所、備考
[[nodiscard]] QString labelsOf(const QList<Field> &fields);

} // namespace Assets
