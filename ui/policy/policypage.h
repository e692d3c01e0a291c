// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/policies.h"
#include "ui/common/page.h"
#include "ui/shell/session.h"

class QTabWidget;

namespace Common {
class KeptForms;
class RowsModel;
} // namespace Common
namespace Shell {
class FactSheet;
} // namespace Shell

namespace PolicyUi {

class PolicyEditDialog;
class ExceptionList;
class PolicyText;
class ReclassificationList;

/// 規程: the policies of the register, what they say with clause and status, and the office's own text.
class PolicyPage final : public Common::Page
{
    Q_OBJECT

public:
    explicit PolicyPage(Shell::Session &session, QWidget *parent = nullptr);

    /// Opens the clause (as cited): in the attached text when it is there, and in the contents.
    void showClause(qint64 policyId, const QString &clause);
    [[nodiscard]] Shell::FactSheet *sheet() const { return m_sheet; }
    [[nodiscard]] PolicyText *text() const { return m_text; }
    [[nodiscard]] ReclassificationList *reclassifications() const { return m_list; }
    [[nodiscard]] ExceptionList *exceptions() const { return m_exceptions; }
    /// Opens an exception under its policy.
    void showException(qint64 id);
    void attach(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showPolicy();
    void askAttachment();
    void buildActs();
    void showAnswer(const QJsonObject &result);
    void addPolicy();
    void revise();
    void editPolicy();
    [[nodiscard]] PolicyEditDialog *openEditing(const Register::StoredPolicy &policy);
    bool resume(const QJsonObject &kept);
    void compareVersions();
    void confirmSettings();
    void find(const QString &text);
    [[nodiscard]] const Register::StoredPolicy *current() const;

    Shell::Session &m_session;
    Common::RowsModel *m_model;
    QTabWidget *m_tabs;
    Shell::FactSheet *m_sheet;
    PolicyText *m_text;
    ReclassificationList *m_list;
    ExceptionList *m_exceptions;
    Common::KeptForms *m_kept; ///< owned by the message bar
    QList<Register::StoredPolicy> m_policies;
    qint64 m_shownVersion = 0;
    bool m_stale = true;
};

} // namespace PolicyUi
