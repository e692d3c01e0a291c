// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/idbits.h"
#include "models/policy/policy.h"
#include "models/register/actor.h"
#include "models/storage/connection.h"

#include <QString>

#include <memory>
#include <optional>

namespace Storage {
class Statement;
}

namespace Assets {

/// One decision that changed the class of an asset, or decided the same class again (INV-09).
struct ClassChange {
    enum class Mark {
        None,    ///< there was none to renew
        Renewed,
        Waiting, ///< 表示の更新待ち
    };
    qint64 assetId = 0;
    QString number;
    QString name;
    std::optional<qint64> unitId;
    bool closed = false;    ///< name and reason are hidden from who asks (INV-44)
    Policy::Levels before;
    Policy::Levels after;
    qint64 fromVersion = 0; ///< of the policy; 0 = there was no decision before
    qint64 toVersion = 0;
    QString reason;
    QString effectiveOn;    ///< ISO day
    QString decidedBy;      ///< in words, or else who entered it
    Mark mark = Mark::None;
};

/// What of these assets was decided anew, in the order in which it was entered. The first class of an asset changes none.
/// Throws DbError.
class ClassChangeReader
{
public:
    /// `db` must outlive it.
    ClassChangeReader(Storage::Connection &db, Register::Visibility visible, IdBits assets);
    ~ClassChangeReader();
    Q_DISABLE_COPY_MOVE(ClassChangeReader)

    [[nodiscard]] std::optional<ClassChange> next();

private:
    void addFormer(qint64 decision, ClassChange &change);
    void addEntry(qint64 decision, const QString &labelDue, ClassChange &change);

    Register::Visibility m_visible;
    IdBits m_assets;
    std::unique_ptr<Storage::Statement> m_changes;
    std::unique_ptr<Storage::Statement> m_former;
    std::unique_ptr<Storage::Statement> m_entries;
};

struct ClassChangeCount {
    qint64 changes = 0;
    qint64 assets = 0;
};
[[nodiscard]] ClassChangeCount countClassChanges(Storage::Connection &db, const IdBits &assets);

} // namespace Assets
