// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "ui/shell/actdialog.h"

class QLineEdit;
class QPushButton;

namespace Common {
class RowsModel;
class TableView;
} // namespace Common

namespace PolicyUi {

/// 規程を加える: one that ships with the program, or a JSON file; 改正を取り込む: the file of the next version, with what it
/// changes said beforehand. What is wrong in a file is listed with its place.
class AddPolicyDialog final : public Shell::ActDialog
{
    Q_OBJECT

public:
    enum class Mode { Add, Revise };

    explicit AddPolicyDialog(Shell::Session &session, QWidget *parent = nullptr, Mode mode = Mode::Add);
    void setFile(const QString &path);

protected:
    void check() override;
    void complete(QJsonObject &params) const override;

private:
    void readFile();
    void addFile();
    void addProblems();
    void addComparison();

    Mode m_mode;
    Common::ChoiceBox *m_shipped = nullptr; ///< only to add
    QLineEdit *m_file = nullptr;
    QPushButton *m_compare = nullptr; ///< only to revise
    std::optional<Policy::Document> m_read; ///< what the file says, where it can be read
    Common::TableView *m_table = nullptr;
    Common::RowsModel *m_problems = nullptr;
};

} // namespace PolicyUi
