// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startup.h"
#include "models/policy/policyreader.h"
#include "models/register/rejectiontext.h"
#include "ui/common/prompt.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/createwizard.h"
#include "ui/start/startpage.h"
#include "ui/start/startscreen.h"
#include "ui/start/waiting.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// A real register of a fictional town and the window's services over it, with stand-ins for the pages of other rooms.
namespace WindowFixture {

using namespace Qt::StringLiterals;

inline void isolateSettings(const QTemporaryDir &folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(u"daicho-test"_s);
    QCoreApplication::setApplicationName(u"window"_s);
    QSettings().clear();
}

inline Support::Result<std::unique_ptr<Register::OpenRegister>> open(const QString &path)
{
    return Register::OpenRegister::open(path, App::assemble(), std::make_shared<Support::Clock>());
}

inline QJsonObject perform(Register::OpenRegister &opened, const QString &act,
                           const QJsonObject &params)
{
    Register::Request request;
    request.act = act;
    request.params = params;
    const Register::Outcome outcome = opened.performAndWait(request);
    if (!outcome)
        qWarning("%s: %s", qPrintable(act), qPrintable(Register::rejectionText(outcome.error())));
    return outcome ? outcome->result : QJsonObject();
}

/// 北都町（架空） with 総務課 and 税務課; three assets: two of 総務課 (one classified), one of 税務課.
inline bool makeRegister(const QString &path, bool withAssets = true)
{
    const Policy::Document policy = Policy::shippedPolicies().first();
    if (!App::createRegister(path, policy.id, u"北都町（架空）"_s, Support::Clock()))
        return false;
    if (!withAssets)
        return true;
    auto opened = open(path);
    if (!opened)
        return false;
    for (const QString &unit : {u"総務課"_s, u"税務課"_s})
        perform(**opened, u"unit.add"_s, {{u"name"_s, unit}});
    perform(**opened, u"person.add"_s,
            {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, u"総務課"_s}, {u"post"_s, u"主事"_s}});
    const Policy::Axis &axis = policy.axes.first();
    const QJsonObject levels{{axis.code, axis.levels.last().code}};
    perform(**opened, u"asset.register"_s,
            {{u"name"_s, u"公印台帳"_s}, {u"unit"_s, u"総務課"_s}, {u"levels"_s, levels}});
    perform(**opened, u"asset.register"_s, {{u"name"_s, u"文書目録"_s}, {u"unit"_s, u"総務課"_s}});
    return !perform(**opened, u"asset.register"_s,
                    {{u"name"_s, u"課税台帳"_s}, {u"unit"_s, u"税務課"_s}})
                .isEmpty();
}

/// A page that remembers what it was asked.
class StandInPage final : public QLabel
{
public:
    StandInPage(Shell::Session &session, QWidget *parent) : QLabel(parent)
    {
        setObjectName(u"standInPage"_s);
        QObject::connect(&session, &Shell::Session::assetsRequested, this,
                         [this](const Assets::Filter &filter) { filters.append(filter); });
        QObject::connect(&session, &Shell::Session::actRequested, this,
                         [this](const QString &act) { acts.append(act); });
    }
    static QList<StandInPage *> in(const QWidget &window)
    {
        QList<StandInPage *> pages;
        for (QLabel *label : window.findChildren<QLabel *>(u"standInPage"_s))
            pages.append(static_cast<StandInPage *>(label));
        return pages;
    }
    QList<Assets::Filter> filters;
    QStringList acts;
};

inline Shell::Services services()
{
    Shell::Services services;
    services.open = open;
    services.create =
        [](const Shell::NewRegister &wanted) -> Support::Result<std::optional<qint64>> {
        const auto made =
            App::createRegister(wanted.path, wanted.policy, wanted.organization, Support::Clock());
        if (!made)
            return tl::unexpected(made.error());
        return std::nullopt;
    };
    services.sample = [] {
        return Support::Result<QString>(
            Support::fail(Support::ErrorCode::NotFound, u"見本がありません。"_s));
    };
    services.pages = [] {
        QList<Shell::PageEntry> entries;
        entries.append({u"start"_s,
                        u"今日"_s,
                        u"today"_s,
                        {},
                        [](Shell::Session &session, QWidget *parent) -> QWidget * {
                            return new Start::StartPage(session, parent);
                        },
                        Start::waitingCount});
        for (const QString &key : {u"assets"_s, u"journal"_s})
            entries.append({key,
                            key,
                            u"assets"_s,
                            {key == "assets"_L1 ? u"asset"_s : u"journal"_s},
                            [](Shell::Session &session, QWidget *parent) -> QWidget * {
                                return new StandInPage(session, parent);
                            },
                            {}});
        return entries;
    };
    services.welcome = [](QWidget *parent) { return new Start::StartScreen(parent); };
    services.askNewRegister = [create = services.create](QWidget *parent) {
        return Start::CreateWizard::ask(create, parent);
    };
    return services;
}

/// Answers questions of the window; nothing modal comes up.
class Answers final : public Common::Prompter
{
public:
    Answers() { Common::setPrompter(this); }
    ~Answers() override { Common::setPrompter(nullptr); }
    int ask(QWidget *, const Common::Question &question) override
    {
        asked.append(question.title);
        return choice;
    }
    void inform(QWidget *, const QString &, const QString &) override {}
    void reportError(QWidget *, const QString &, const QString &said, const QString &) override
    {
        errors.append(said);
    }
    std::optional<QString> openFile(QWidget *, const Common::FileQuestion &) override
    {
        return file;
    }
    std::optional<QStringList> openFiles(QWidget *, const Common::FileQuestion &) override
    {
        return std::nullopt;
    }
    std::optional<QString> saveFile(QWidget *, const Common::FileQuestion &) override
    {
        return file;
    }
    std::optional<QString> chooseFolder(QWidget *, const Common::FileQuestion &) override
    {
        return std::nullopt;
    }
    std::optional<QString> askText(QWidget *, const Common::TextQuestion &) override
    {
        return text;
    }

    int choice = 0;
    std::optional<QString> file;
    std::optional<QString> text;
    QStringList asked;
    QStringList errors;
};

} // namespace WindowFixture
