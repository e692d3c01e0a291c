// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/policies.h"
#include "ui/shell/actdialog.h"

class QComboBox;
class QLabel;

namespace DisposalUi {

class AssetPicker;

/// 廃棄を記録: what was disposed of, when, how and by whom. Once recorded nothing of it can be changed.
class RecordDialog final : public Shell::ActDialog
{
    Q_OBJECT

public:
    /// With assets given, one record is made for each of them; without, one is looked for or named in words.
    RecordDialog(Shell::Session &session, const QVector<qint64> &assets, QWidget *parent = nullptr);
    void resume(const QJsonObject &kept) override;

protected:
    void check() override;
    void complete(QJsonObject &params) const override;

private:
    void addTarget();
    void addFacts();
    void readTime();
    void usePolicyOf(std::optional<qint64> unitId);
    void showMethods();
    [[nodiscard]] std::optional<qint64> unitOfFirst() const;

    QVector<qint64> m_assets;
    AssetPicker *m_picker = nullptr;
    QComboBox *m_method = nullptr;
    QLabel *m_time = nullptr;
    std::optional<Register::StoredPolicy> m_policy;
};

} // namespace DisposalUi
