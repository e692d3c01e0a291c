// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Common {

/// What the program remembers between two runs, as QSettings has it. While a SettingsKeeper lives nothing here reads or writes a
/// file: writing waits for the disk, and the window would wait with it. The window's thread only.
class Settings
{
public:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    [[nodiscard]] bool contains(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);
    /// With all below it.
    void remove(const QString &key);
    [[nodiscard]] static QString fileName();
};

/// Reads all settings once and writes what changes in a thread of its own. One in a process; what is waiting is written before its end.
/// What another process writes meanwhile stays in the file, and is seen the next time.
class SettingsKeeper
{
public:
    SettingsKeeper();
    ~SettingsKeeper();
    Q_DISABLE_COPY_MOVE(SettingsKeeper)

private:
    friend class Settings;
    static SettingsKeeper *s_keeper;
    void change(const QString &key, const QVariant &value); ///< invalid = remove
    void write(const std::stop_token &stop);

    QHash<QString, QVariant> m_values;
    QString m_fileName;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    QList<std::pair<QString, QVariant>> m_waiting;
    std::jthread m_writer;
};

} // namespace Common
