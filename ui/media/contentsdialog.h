// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actdialog.h"

namespace MediaUi {

/// Puts assets on a medium, or takes them off it. Numbers are typed, pasted or scanned one after the other.
class ContentsDialog final : public Shell::ActDialog
{
    Q_OBJECT

public:
    enum class Way { On, Off };

    /// What is known already is filled in.
    ContentsDialog(Shell::Session &session, Way way, const QString &medium, const QStringList &assets, QWidget *parent = nullptr);
    void resume(const QJsonObject &kept) override;

protected:
    void complete(QJsonObject &params) const override;

private:
    Common::NotesEdit *m_assets = nullptr;
};

} // namespace MediaUi
