// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/permits/permittablemodel.h"
#include "ui/shell/session.h"

class QCheckBox;

namespace Shell {
class ActDialog;
class FactSheet;
}

namespace PermitsUi {

/// 許可: what was applied for, who decides next, and every decision on paper or here.
class PermitPage final : public Common::Page
{
    Q_OBJECT

public:
    explicit PermitPage(Shell::Session &session, QWidget *parent = nullptr);

    /// Makes this permit the current one.
    void showPermit(qint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActs();
    void refresh();
    void showDetail();
    void tell(const PermitWords &words);
    void apply();
    void decide();
    void end(const QString &act, const QString &title, const QString &note);
    void open(Shell::ActDialog *dialog, const QString &done);
    [[nodiscard]] QString currentNumber() const { return m_current ? m_current->permit.number : QString(); }

    Shell::Session &m_session;
    PermitTableModel *m_model;
    Shell::FactSheet *m_sheet;
    QCheckBox *m_onlyOpen;
    std::optional<PermitWords> m_current;
    std::optional<qint64> m_wanted; ///< to be made current when the list has come
    bool m_stale = true;
    int m_token = 0;
};

} // namespace PermitsUi
