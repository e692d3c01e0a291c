// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QWizard>

namespace Common {
class MessageBar;
} // namespace Common

namespace Start {

/// A new register in four steps: 規程 → 団体名と場所 → 最初の組織と操作者 → 確認. Nothing is made before the last one,
/// and what was typed stays when the making fails.
class CreateWizard final : public QWizard
{
    Q_OBJECT
public:
    using Create =
        std::function<Support::Result<std::optional<qint64>>(const Shell::NewRegister &)>;
    using Answer = std::optional<std::pair<Shell::NewRegister, std::optional<qint64>>>;

    explicit CreateWizard(Create create, QWidget *parent = nullptr);

    /// Shows it and waits. nullopt when cancelled.
    [[nodiscard]] static Answer ask(const Create &create, QWidget *parent);

    [[nodiscard]] Shell::NewRegister values() const;
    [[nodiscard]] std::optional<qint64> firstPerson() const { return m_person; }

    void accept() override;

private:
    Create m_create;
    std::optional<qint64> m_person;
};

} // namespace Start
