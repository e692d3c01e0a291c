// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/guide/similarreader.h"

#include "ui/shell/session.h"

namespace AssetsUi {

namespace {

constexpr int kPauseMs = 300;
constexpr qsizetype kLeastName = 2;

} // namespace

SimilarReader::SimilarReader(Shell::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SimilarReader::send);
}

void SimilarReader::ask(const Assets::SimilarQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_pause.start();
}

void SimilarReader::send()
{
    const bool isShort = m_question.name.trimmed().size() < kLeastName;
    m_session.readLatest(this, [this, isShort, question = m_question, visible = m_session.actor().visible](Storage::Connection &db, const Shell::LatestReader::Superseded &superseded) {
        const QList<Assets::SimilarAsset> similar = isShort ? QList<Assets::SimilarAsset>() : Assets::similarAssets(db, visible, question, superseded);
        return [this, similar] { emit found(similar); };
    });
}

} // namespace AssetsUi
