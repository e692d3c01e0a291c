// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

#include <QObject>
#include <QTimer>

namespace Shell {
class Session;
}

namespace AssetsUi {

/// Asks the register what it would say to an act, a moment after the last change. Nothing is done and nothing is
/// journalled. Answers to older questions are dropped; while a field cannot be read the last answer stands.
class ActPreview final : public QObject
{
    Q_OBJECT

public:
    explicit ActPreview(Shell::Session &session, QObject *parent = nullptr);

    void ask(const QString &act, const QJsonObject &params);
    /// The question is not of interest any more: the act itself is running.
    void stop();

signals:
    void answered(const Policy::Findings &findings, const QList<Register::Consequence> &consequences);

private:
    void send();

    Shell::Session &m_session;
    QTimer m_pause;
    QString m_act;
    QJsonObject m_params;
    quint64 m_question = 0;
};

} // namespace AssetsUi
