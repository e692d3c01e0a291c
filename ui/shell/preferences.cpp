// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/common/settings.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Shell::Preferences {

namespace {

const QString kRecent = u"window/recent"_s;
constexpr QSize kWishedSize(1440, 900);

QString personKey(const QString &path)
{
    return u"actor/"_s
           + QString::fromLatin1(
               QFileInfo(path).absoluteFilePath().toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace

Common::Theme theme()
{
    const QString stored = Common::Settings().value(u"window/theme"_s).toString();
    if (stored == "light"_L1)
        return Common::Theme::Light;
    return stored == "dark"_L1 ? Common::Theme::Dark : Common::Theme::System;
}

void setTheme(Common::Theme theme)
{
    const QString stored = theme == Common::Theme::Light  ? u"light"_s
                           : theme == Common::Theme::Dark ? u"dark"_s
                                                          : u"system"_s;
    Common::Settings().setValue(u"window/theme"_s, stored);
}

int textPercent()
{
    const int stored = Common::Settings().value(u"window/text"_s, 100).toInt();
    return stored == 125 || stored == 150 ? stored : 100;
}

void setTextPercent(int percent)
{
    Common::Settings().setValue(u"window/text"_s, percent);
}

QString language()
{
    return Common::Settings().value(u"window/language"_s).toString() == "en"_L1 ? u"en"_s : u"ja"_s;
}

void setLanguage(const QString &language)
{
    Common::Settings().setValue(u"window/language"_s, language);
}

void applyAppearance()
{
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        Common::applyStyle(*application, theme(), textPercent());
}

QStringList recentRegisters()
{
    return Common::Settings().value(kRecent).toStringList();
}

void rememberRegister(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentRegisters();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    if (recent == recentRegisters())
        return; // writing waits for the disk, and this is in the way of the first sight
    Common::Settings().setValue(kRecent, QStringList(recent.mid(0, kMostRecent)));
}

void forgetRegister(const QString &path)
{
    QStringList recent = recentRegisters();
    recent.removeAll(QFileInfo(path).absoluteFilePath());
    Common::Settings().setValue(kRecent, recent);
}

void clearRecentRegisters()
{
    Common::Settings().remove(kRecent);
}

QString lastRegister()
{
    return Common::Settings().value(u"window/lastRegister"_s).toString();
}

void setLastRegister(const QString &path)
{
    const QString absolute = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    if (absolute != lastRegister())
        Common::Settings().setValue(u"window/lastRegister"_s, absolute);
}

QString lastPage()
{
    return Common::Settings().value(u"window/lastPage"_s).toString();
}

void setLastPage(const QString &key)
{
    if (key != lastPage())
        Common::Settings().setValue(u"window/lastPage"_s, key);
}

std::optional<qint64> lastPerson(const QString &path)
{
    const QVariant stored = Common::Settings().value(personKey(path));
    return stored.isValid() ? std::optional(stored.toLongLong()) : std::nullopt;
}

void setLastPerson(const QString &path, std::optional<qint64> personId)
{
    Common::Settings settings;
    if (personId)
        settings.setValue(personKey(path), *personId);
    else
        settings.remove(personKey(path));
}

bool isNavigationFolded()
{
    return Common::Settings().value(u"window/navigationFolded"_s, false).toBool();
}

void setNavigationFolded(bool folded)
{
    Common::Settings().setValue(u"window/navigationFolded"_s, folded);
}

void saveGeometry(const QWidget &window)
{
    Common::Settings settings;
    settings.setValue(u"window/geometry"_s, window.normalGeometry());
    settings.setValue(u"window/maximized"_s, window.isMaximized());
}

void restoreGeometry(QWidget &window)
{
    Common::Settings settings;
    const QRect stored = settings.value(u"window/geometry"_s).toRect();
    const QScreen *screen = stored.isValid() ? QGuiApplication::screenAt(stored.center()) : nullptr;
    if (!screen)
        screen = QGuiApplication::primaryScreen();
    if (!screen)
        return;
    const QRect room = screen->availableGeometry();
    QRect place(QPoint(), (stored.isValid() ? stored.size() : kWishedSize).boundedTo(room.size()));
    if (stored.isValid() && room.intersects(stored))
        place.moveTopLeft(stored.topLeft());
    else
        place.moveCenter(room.center());
    place.moveLeft(qBound(room.left(), place.left(), room.right() + 1 - place.width()));
    place.moveTop(qBound(room.top(), place.top(), room.bottom() + 1 - place.height()));
    window.setGeometry(place);
    if (settings.value(u"window/maximized"_s, false).toBool())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace Shell::Preferences
