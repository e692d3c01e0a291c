// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"
#include "ui/common/dialog.h"

class QLabel;
class QLineEdit;

namespace Common {
class ChoiceBox;
class CodeLineEdit;
}
namespace Shell {
class Session;
}

namespace AssetsUi {

class ActPreview;

/// 関連を付ける: of what other asset the one at hand is a copy, printout, excerpt, backup or part, and what follows from it.
class LinkDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    LinkDialog(Shell::Session &session, qint64 id, QWidget *parent = nullptr);

    [[nodiscard]] QJsonObject params() const;
    /// What the other number is, and what follows from the link.
    [[nodiscard]] QString said() const;

signals:
    void linked(qint64 id);

protected:
    void apply() override;

private:
    void build();
    void preview();
    void showOther();
    [[nodiscard]] QString otherNumber() const;
    void applied(const Register::Outcome &outcome);

    Shell::Session &m_session;
    qint64 m_id = 0;
    QString m_number;
    QString m_name;
    QString m_otherText;
    Common::ChoiceBox *m_kind = nullptr;
    Common::CodeLineEdit *m_other = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_follows = nullptr;
    ActPreview *m_preview;
};

} // namespace AssetsUi
