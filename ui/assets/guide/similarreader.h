// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/similarqueries.h"

#include <QObject>
#include <QTimer>

namespace Shell {
class Session;
}

namespace AssetsUi {

/// Looks for similar things while a form is being filled: after a pause in the typing, off the window's thread, and only the newest
/// question is answered.
class SimilarReader final : public QObject
{
    Q_OBJECT

public:
    explicit SimilarReader(Shell::Session &session, QObject *parent = nullptr);

    /// What has been asked already is not asked again. A name of less than two characters has nothing similar.
    void ask(const Assets::SimilarQuestion &question);

signals:
    void found(const QList<Assets::SimilarAsset> &similar);

private:
    void send();

    Shell::Session &m_session;
    QTimer m_pause;
    Assets::SimilarQuestion m_question;
};

} // namespace AssetsUi
