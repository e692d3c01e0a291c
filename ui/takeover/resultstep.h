// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;

namespace TakeoverUi {

/// The last step: what was done, and what one may do now.
class ResultStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultStep(QWidget *parent = nullptr);

    void setResult(const QJsonObject &result);
    /// After 取り込みを取り消す.
    void setUndone(const QJsonObject &result);
    void showTrouble(const QString &text);
    [[nodiscard]] QPushButton *listButton() const { return m_list; }
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }

signals:
    void listRequested();
    void undoRequested(const QString &reason);

private:
    void askUndo();
    void writeRefused();

    QJsonObject m_result;
    QLabel *m_text;
    QPushButton *m_list;
    QPushButton *m_refused;
    QPushButton *m_undo;
};

} // namespace TakeoverUi
