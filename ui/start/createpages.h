// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/support/result.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace Common {
class FormField;
class MessageBar;
} // namespace Common

namespace Start {

/// Which 規程: each with its axes and levels before it is chosen.
class PolicyStep final : public QWizardPage
{
    Q_OBJECT
public:
    explicit PolicyStep(QWidget *parent = nullptr);
    [[nodiscard]] const Policy::Document *policy() const;
    [[nodiscard]] bool isComplete() const override { return policy() != nullptr; }
    /// Axes with levels, and what the policy's text leaves open.
    [[nodiscard]] static QString describe(const Policy::Document &policy);

private:
    void showChosen();

    QList<Policy::Document> m_policies;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

/// Whose register, and where its file lies.
class PlaceStep final : public QWizardPage
{
    Q_OBJECT
public:
    explicit PlaceStep(const PolicyStep &policy, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QString organization() const;
    [[nodiscard]] QString path() const;

private:
    void proposePath();
    void choosePath();

    const PolicyStep &m_policy;
    QLineEdit *m_organization;
    QLineEdit *m_path;
    Common::FormField *m_organizationField;
    Common::FormField *m_pathField;
    bool m_pathTyped = false;
};

/// The first 課・室 and who works with the register. Both may wait.
class PeopleStep final : public QWizardPage
{
    Q_OBJECT
public:
    explicit PeopleStep(QWidget *parent = nullptr);
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString person() const;
    [[nodiscard]] QString post() const;

private:
    QLineEdit *m_unit;
    QLineEdit *m_person;
    QLineEdit *m_post;
};

/// Everything once more, and what comes next.
class ConfirmStep final : public QWizardPage
{
    Q_OBJECT
public:
    explicit ConfirmStep(QWidget *parent = nullptr);
    void initializePage() override;
    void showError(const Support::Error &error);

private:
    QLabel *m_summary;
    Common::MessageBar *m_message;
};

} // namespace Start
