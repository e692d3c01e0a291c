// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policyreader.h"
#include "models/register/policies.h"
#include "ui/shell/actdialog.h"

#include <QModelIndex>

class QTreeView;

namespace Common {
class RowsModel;
class TableView;
} // namespace Common

namespace PolicyUi {

class OutlineModel;

/// 規程を編集: the present version as a tree that is changed in place; saving makes it the next version. What the file's reader
/// would complain about is listed while one edits, and what the next version changes is said beforehand.
class PolicyEditDialog final : public Shell::ActDialog
{
    Q_OBJECT

public:
    PolicyEditDialog(Shell::Session &session, const Register::StoredPolicy &policy, QWidget *parent = nullptr);

    [[nodiscard]] OutlineModel *outline() const { return m_model; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] QSize sizeHint() const override;
    void resume(const QJsonObject &kept) override;

protected:
    void check() override;
    void complete(QJsonObject &params) const override;

private:
    void addTree();
    void addTools();
    void addProblems();
    void read();
    void updateTools();
    void addItem();
    void removeItem();
    void moveItem(int step);
    void goTo(const QModelIndex &index);
    void find(const QString &text, bool further);
    void gather(const QModelIndex &parent, QModelIndexList &all) const;
    void showChanges();
    [[nodiscard]] QJsonObject document() const;

    Register::StoredPolicy m_policy;
    OutlineModel *m_model;
    QTreeView *m_tree = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    Common::RowsModel *m_problemRows = nullptr;
    Common::TableView *m_problemTable = nullptr;
    QList<Policy::Problem> m_problems;
};

} // namespace PolicyUi
