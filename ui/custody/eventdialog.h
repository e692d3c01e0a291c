// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodyfield.h"
#include "models/custody/custodykind.h"
#include "ui/shell/actdialog.h"

#include <QMap>

class QCheckBox;

namespace CustodyUi {

/// One hand-over of one or more things: the fields that its kind takes, what the policy says to it, and what follows.
class EventDialog final : public Shell::ActDialog
{
    Q_OBJECT

public:
    /// How it is recorded: as something that is being done, or as something that has happened already (発生済みの事実).
    enum class Way { Done, Fact };

    EventDialog(Shell::Session &session, const Custody::EventKind &kind, const QStringList &numbers, Way way, QWidget *parent = nullptr);

protected:
    void complete(QJsonObject &params) const override;

private:
    void addField(const Custody::Field &field, bool required);
    void addMeasures(const Custody::Field &field);

    QMap<QString, QList<QCheckBox *>> m_measures; ///< by code of the field; each bears the code of its choice
};

} // namespace CustodyUi
