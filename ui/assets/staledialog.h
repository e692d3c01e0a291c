// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assets/answers.h"
#include "ui/common/dialog.h"

class QRadioButton;

namespace AssetsUi {

class AssetForm;

/// Somebody else saved first: both versions side by side, and for each answer that differs which one to keep.
/// What only one of the two changed is chosen already.
class StaleDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    StaleDialog(const QList<Conflict> &conflicts, const AssetForm &form, QWidget *parent = nullptr);

    /// The answers to go on with: `theirs` with those of ours that were chosen.
    [[nodiscard]] Answers merged(const Answers &theirs) const;

private:
    struct Line {
        Conflict conflict;
        QRadioButton *mine;
    };
    void addLine(const Conflict &conflict, const AssetForm &form);

    QList<Line> m_lines;
};

} // namespace AssetsUi
