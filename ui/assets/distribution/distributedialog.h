// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"
#include "ui/common/dialog.h"

class QLabel;
class QLineEdit;

namespace Common {
class ChoiceBox;
class DateField;
class NotesEdit;
}
namespace Shell {
class Session;
}

namespace AssetsUi {

class ActPreview;

/// 配付: numbered copies of an asset for those who are named, one to a line.
class DistributeDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    DistributeDialog(Shell::Session &session, qint64 id, QWidget *parent = nullptr);

    [[nodiscard]] QJsonObject params() const;

signals:
    void distributed(qint64 id);

protected:
    void apply() override;

private:
    void build();
    void preview();
    void told(const Policy::Findings &found, const QList<Register::Consequence> &consequences);
    void applied(const Register::Outcome &outcome);

    Shell::Session &m_session;
    qint64 m_id = 0;
    QString m_number;
    QString m_name;
    qint64 m_unitId = 0;
    Common::ChoiceBox *m_kind = nullptr;
    Common::NotesEdit *m_recipients = nullptr;
    QLineEdit *m_count = nullptr;
    Common::DateField *m_on = nullptr;
    Common::DateField *m_due = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_follows = nullptr;
    ActPreview *m_preview;
};

} // namespace AssetsUi
