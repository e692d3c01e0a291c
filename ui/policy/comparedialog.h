// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/policies.h"
#include "ui/common/dialog.h"

namespace Common {
class ChoiceBox;
} // namespace Common

namespace PolicyUi {

class ChangesTable;

/// 版を比べる: two versions of one policy, and what the later one changes.
class CompareDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    /// `versions` the newest first; at least one.
    explicit CompareDialog(QList<Register::StoredPolicy> versions, QWidget *parent = nullptr);
    /// The version that the register holds beside one that it does not hold yet.
    CompareDialog(const Policy::Document &before, const Policy::Document &after, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void build(const QString &about);
    void compareChosen();

    QList<Register::StoredPolicy> m_versions;
    Common::ChoiceBox *m_before = nullptr;
    Common::ChoiceBox *m_after = nullptr;
    ChangesTable *m_table = nullptr;
};

} // namespace PolicyUi
