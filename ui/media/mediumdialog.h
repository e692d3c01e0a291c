// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/medium.h"
#include "models/media/mediumfield.h"
#include "models/register/policies.h"
#include "ui/shell/actdialog.h"

namespace MediaUi {

/// The form of a medium or a piece of equipment: what is asked first, the rest below it.
class MediumDialog final : public Shell::ActDialog
{
    Q_OBJECT

public:
    /// With a medium it is corrected, without one a new one is registered, in the unit if one is given.
    MediumDialog(Shell::Session &session, const std::optional<Media::Medium> &medium, std::optional<qint64> unitId, QWidget *parent = nullptr);

protected:
    void check() override;
    void complete(QJsonObject &params) const override;

private:
    void addField(const Media::Field &field);
    void addGroup(Media::FieldGroup group, const QString &title);
    [[nodiscard]] QString valueOf(const QString &field) const;

    std::optional<Media::Medium> m_medium;
    std::optional<qint64> m_unitId;
    QList<Media::Field> m_fields;
};

} // namespace MediaUi
