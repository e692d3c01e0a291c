// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/actpreview.h"

#include "ui/shell/session.h"

namespace AssetsUi {

namespace {

constexpr int kPauseMs = 200;

} // namespace

ActPreview::ActPreview(Shell::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ActPreview::send);
}

void ActPreview::ask(const QString &act, const QJsonObject &params)
{
    m_act = act;
    m_params = params;
    m_pause.start();
}

void ActPreview::stop()
{
    m_pause.stop();
    ++m_question;
}

void ActPreview::send()
{
    const quint64 question = ++m_question;
    m_session.perform(
        m_act, m_params, this,
        [this, question](const Register::Outcome &outcome) {
            if (question != m_question)
                return;
            if (outcome)
                emit answered(outcome->findings, outcome->consequences);
            else if (const auto *refused = std::get_if<Register::Refused>(&outcome.error()))
                emit answered(refused->findings, refused->consequences);
        },
        {}, true);
}

} // namespace AssetsUi
