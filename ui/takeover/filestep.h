// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Shell {
class Session;
} // namespace Shell

namespace TakeoverUi {

class BatchList;

/// The first step: which file. Below it, what was taken over before.
class FileStep final : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(Shell::Session &session, QWidget *parent = nullptr);

    void setFile(const QString &path);
    [[nodiscard]] QString file() const;
    [[nodiscard]] bool isReady() const; ///< a file that exists
    [[nodiscard]] QString kind() const; ///< 何の台帳か: "asset", or a list that a room takes in
    void setKind(const QString &kind);
    [[nodiscard]] QString kindTitle(const QString &kind) const;
    [[nodiscard]] BatchList *batches() const { return m_batches; }

signals:
    void changed();
    void goOnRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void showState();

    QLineEdit *m_path;
    QComboBox *m_kind;
    QLabel *m_state;
    BatchList *m_batches;
};

} // namespace TakeoverUi
