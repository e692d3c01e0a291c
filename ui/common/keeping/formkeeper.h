// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QLockFile>
#include <QStringList>

#include <memory>
#include <optional>

namespace Common {

/// What is being written in a form, kept in a file beside the user's settings while the form is open: a crash or a power cut
/// takes no more than the last seconds. Nothing of it is in the register or its journal, and no other account reads it.
class FormKeeper
{
public:
    /// What a form left behind that ended without its question.
    struct Kept {
        QString file;
        QString act;
        QString title;
        QJsonObject params;
    };

    FormKeeper(const QString &registerPath, std::optional<qint64> person);
    /// What is kept stays, for the next start.
    ~FormKeeper();

    /// Failing to write is logged: the form goes on without.
    void keep(const QString &act, const QString &title, const QJsonObject &params);
    /// Saved, discarded or put aside by the user.
    void forget();

    /// What is left of this register and person in forms of these acts, of all when none is named; what stands in a form that
    /// is open now, in any window, is not.
    [[nodiscard]] static QList<Kept> left(const QString &registerPath, std::optional<qint64> person, const QStringList &acts = {});
    static void remove(const Kept &kept);

private:
    QString m_register;
    std::optional<qint64> m_person;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock; ///< says that the form is still open
};

} // namespace Common
