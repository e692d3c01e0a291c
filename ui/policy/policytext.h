// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/policies.h"
#include "ui/shell/session.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Common {
class SearchBox;
} // namespace Common

namespace PolicyUi {

/// The office's own text of a policy, as attached: shown here when it is text, otherwise opened by another program.
class PolicyText final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyText(Shell::Session &session, QWidget *parent = nullptr);

    void setPolicy(std::optional<qint64> policyId);
    /// Marks the first place of the first of these that is found. False when there is none.
    bool find(const QStringList &searches);
    [[nodiscard]] bool hasText() const;

signals:
    void attachRequested();
    void failed(const Support::Error &error);

private:
    void showAttachment();
    void openOutside();
    void findNext();

    Shell::Session &m_session;
    QList<Register::Attachment> m_attachments;
    QComboBox *m_files;
    QPushButton *m_attach;
    QPushButton *m_open;
    Common::SearchBox *m_search;
    QLabel *m_note;
    QPlainTextEdit *m_text;
    QTemporaryDir m_folder; ///< for opening outside; gone with the window
};

} // namespace PolicyUi
