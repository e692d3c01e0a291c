// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/keeping/formkeeper.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Common {

class FormDialog;

/// Keeps what stands in an open form soon after it is changed, and nothing any more when the form is closed.
class FormKeeping final : public QObject
{
    Q_OBJECT

public:
    struct Content {
        QString act;
        QString title; ///< by which it is offered again
        QJsonObject params;
    };

    FormKeeping(FormDialog &form, const QString &registerPath, std::optional<qint64> person, std::function<Content()> content);

public slots:
    /// Something was changed.
    void typed();
    /// Without waiting; nothing when nothing is modified.
    void keep();
    /// What was kept so far is no longer wanted.
    void stop();

private:
    FormDialog &m_form;
    FormKeeper m_keeper;
    std::function<Content()> m_content;
    QTimer m_wait;
};

} // namespace Common
