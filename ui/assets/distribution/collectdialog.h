// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/distribution/distributionqueries.h"
#include "models/register/act.h"
#include "ui/common/dialog.h"

class QLineEdit;
class QListWidget;

namespace Common {
class DateField;
}
namespace Shell {
class Session;
}

namespace AssetsUi {

/// 回収: which of the numbered copies that are still out came back, when, and who took them.
class CollectDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    /// `out` are the copies to choose from; one alone is ticked already.
    CollectDialog(Shell::Session &session, const QList<Assets::DistributionLine> &out, QWidget *parent = nullptr);

    [[nodiscard]] QJsonObject params() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void collected();

protected:
    void check() override;
    void apply() override;

private:
    void build();
    void applied(const Register::Outcome &outcome);

    Shell::Session &m_session;
    QList<Assets::DistributionLine> m_out;
    QListWidget *m_list;
    Common::DateField *m_on;
    QLineEdit *m_by;
    QLineEdit *m_note;
};

} // namespace AssetsUi
