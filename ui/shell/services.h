// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/labeldesk.h"
#include "ui/shell/session.h"

#include <QWidget>

#include <functional>

class QMainWindow;

namespace Shell {

/// One entry of the navigation. The page is made when it is first shown, so that rooms need not know each other.
struct PageEntry {
    QString key;   ///< stable name: settings, and the name of its help page
    QString title; ///< 資産
    QString icon;  ///< name in :/icons
    /// What comes to this page: kinds of objects and rooms of acts ("asset", "disposal"), "book", "policy".
    QStringList rooms;
    std::function<QWidget *(Session &, QWidget *)> make;
    /// How much waits there for the actor; read off the window's thread. May be empty.
    std::function<int(Storage::Connection &, const Register::Actor &)> waiting;
};

struct BookEntry {
    QString code;  ///< asset-ledger
    QString title; ///< 情報資産台帳
};

/// What the wizard of a new register found out.
struct NewRegister {
    QString path;
    QString policy; ///< id of a shipped policy
    QString organization;
    QString unit;   ///< first 課・室; may be empty
    QString person; ///< who acts; may be empty
    QString post;
    bool importNext = false; ///< go on with taking over a ledger
};

/// The first screen, shown while no register is open.
class Welcome : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Recent registers have changed.
    virtual void refresh() = 0;

signals:
    void createRequested();
    void chooseRequested();
    void fileRequested(const QString &path);
    void sampleRequested();
    void importRequested();
};

/// The book that is asked for where labels are wanted.
inline constexpr auto kLabels = QLatin1String("labels");

/// What the program gives to the window when it is put together. The window knows no room beside itself.
struct Services {
    std::function<Support::Result<std::unique_ptr<Register::OpenRegister>>(const QString &path)>
        open;
    /// The id of the person that acts first, if there is one. Nothing stays behind on an error.
    std::function<Support::Result<std::optional<qint64>>(const NewRegister &)> create;
    /// Path of the register of the sample ledger, made when it is not there.
    std::function<Support::Result<QString>()> sample;
    /// The batch of sample rows in this register, for taking it out in one act.
    std::function<std::optional<qint64>(Storage::Connection &)> sampleBatch;
    std::function<QList<PageEntry>()> pages;
    std::function<QList<BookEntry>()> books;
    std::function<Welcome *(QWidget *)> welcome;
    /// Asks in a wizard and creates through `create`; nullopt when cancelled. The second value is the person that acts.
    std::function<std::optional<std::pair<NewRegister, std::optional<qint64>>>(QWidget *)>
        askNewRegister;
    /// 全体から探す, over this window.
    std::function<void(Session &, QMainWindow &)> find;
    std::function<void(Session &, QWidget *)> takeOver;
    std::function<void(Session &, QWidget *)> takeoverHistory = [](Session &, QWidget *) {};
    /// The whole register out as a folder, and a register made from one: its path, nullopt when there is none.
    std::function<void(Session &, QWidget *)> writeWhole = [](Session &, QWidget *) {};
    std::function<std::optional<QString>(QWidget *)> fromFolder = [](QWidget *) {
        return std::nullopt;
    };
    std::function<void(Session &, const Assets::Filter &, const QList<Assets::SortKey> &,
                       const QStringList &columns, QWidget *)>
        exportAssets;
    std::function<void(Session &, const Assets::Filter &, const QList<Assets::SortKey> &, QWidget *)>
        printLabels = [](Session &, const Assets::Filter &, const QList<Assets::SortKey> &, QWidget *) {};
    std::function<void(Session &, const LabelRequest &, QWidget *)> labels = [](Session &, const LabelRequest &, QWidget *) {};
};

} // namespace Shell
