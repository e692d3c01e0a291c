// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediumqueries.h"
#include "models/media/mediumrepository.h"
#include "models/register/policies.h"
#include "ui/common/badge.h"

namespace Shell {
class FactSheet;
}

namespace MediaUi {

/// What the pane beside the list tells of one medium: what it is, what is on it, what was taken off, what is built into it.
struct MediumDetail {
    Media::Medium medium;
    Media::MediumView view;
    std::shared_ptr<const Policy::Document> policy;
    QList<Common::Badge> badges;
    QList<Media::ContentView> contents; ///< the first of them
    qint64 contentCount = 0;
    QList<Media::ResidueView> residues;
    QList<Media::MediumView> parts;
    QString builtInto;
    QList<Media::Erasure> erasures;
    Policy::Findings storage; ///< what the policy says of where it is kept

    /// nullopt when there is no such medium. Throws DbError.
    [[nodiscard]] static std::optional<MediumDetail> read(Storage::Connection &db, qint64 id, const Register::Visibility &visible, QDate day);
    void tell(Shell::FactSheet &sheet) const;
};

} // namespace MediaUi
