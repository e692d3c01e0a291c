// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QVector>
#include <QWidget>

class QLabel;
class QPushButton;

namespace TakeoverUi {

class CountsLine;

/// The last step: what was done, and what one may do now.
class ResultStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultStep(QWidget *parent = nullptr);

    /// `missing`: ids of assets that the file did not name.
    void setResult(const QJsonObject &result, const QVector<qint64> &missing);
    /// After 取り込みを取り消す.
    void setUndone(const QJsonObject &result);
    [[nodiscard]] const QVector<qint64> &missing() const { return m_missing; }

signals:
    void listRequested();
    void missingRequested();
    void undoRequested(const QString &reason);
    void anotherRequested();

private:
    void askUndo();
    void writeRefused();
    [[nodiscard]] QStringList sentences() const;

    QJsonObject m_result;
    QVector<qint64> m_missing;
    CountsLine *m_counts;
    QLabel *m_text;
    QPushButton *m_list;
    QPushButton *m_missingList;
    QPushButton *m_refused;
    QPushButton *m_another;
    QPushButton *m_undo;
};

} // namespace TakeoverUi
