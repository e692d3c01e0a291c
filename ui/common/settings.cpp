// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace Common {

SettingsKeeper *SettingsKeeper::s_keeper = nullptr;

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    if (const SettingsKeeper *keeper = SettingsKeeper::s_keeper)
        return keeper->m_values.value(key, otherwise);
    return QSettings().value(key, otherwise);
}

bool Settings::contains(const QString &key) const
{
    if (const SettingsKeeper *keeper = SettingsKeeper::s_keeper)
        return keeper->m_values.contains(key);
    return QSettings().contains(key);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (SettingsKeeper *keeper = SettingsKeeper::s_keeper)
        keeper->change(key, value);
    else
        QSettings().setValue(key, value);
}

void Settings::remove(const QString &key)
{
    if (SettingsKeeper *keeper = SettingsKeeper::s_keeper)
        keeper->change(key, {});
    else
        QSettings().remove(key);
}

QString Settings::fileName()
{
    const SettingsKeeper *keeper = SettingsKeeper::s_keeper;
    return keeper ? keeper->m_fileName : QSettings().fileName();
}

SettingsKeeper::SettingsKeeper()
{
    const QSettings stored;
    for (const QString &key : stored.allKeys())
        m_values.insert(key, stored.value(key));
    m_fileName = stored.fileName();
    m_writer = std::jthread([this](const std::stop_token &stop) { write(stop); });
    s_keeper = this;
}

SettingsKeeper::~SettingsKeeper()
{
    s_keeper = nullptr;
    m_writer.request_stop();
}

void SettingsKeeper::change(const QString &key, const QVariant &value)
{
    if (value.isValid()) {
        QVariant &kept = m_values[key];
        if (kept == value)
            return;
        kept = value;
    } else {
        m_values.removeIf([&key](const auto &entry) {
            return entry.key() == key || (entry.key().startsWith(key) && entry.key().at(key.size()) == u'/');
        });
    }
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.append({key, value});
    }
    m_changed.notify_one();
}

void SettingsKeeper::write(const std::stop_token &stop)
{
    QSettings file;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, stop, [this] { return !m_waiting.isEmpty(); });
        if (m_waiting.isEmpty())
            return; // the end
        const auto changes = std::exchange(m_waiting, {});
        lock.unlock();
        for (const auto &[key, value] : changes) {
            if (value.isValid())
                file.setValue(key, value);
            else
                file.remove(key);
        }
        file.sync();
        lock.lock();
    }
}

} // namespace Common
