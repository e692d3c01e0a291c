// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startup.h"
#include "models/register/rejectiontext.h"
#include "ui/common/prompt.h"
#include "ui/shell/session.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Answers every question as it was told; remembers what was asked.
class AnsweringPrompter final : public Common::Prompter
{
public:
    AnsweringPrompter() { Common::setPrompter(this); }
    ~AnsweringPrompter() override
    {
        if (&Common::prompter() == this) // another one may have taken its place already
            Common::setPrompter(nullptr);
    }

    int answer = 0;
    std::optional<QString> path;
    std::optional<QString> text;
    QStringList asked;

    int ask(QWidget *, const Common::Question &question) override
    {
        return say(question.title), answer;
    }
    void inform(QWidget *, const QString &title, const QString &) override { say(title); }
    void reportError(QWidget *, const QString &, const QString &message, const QString &) override
    {
        say(message);
    }
    std::optional<QString> openFile(QWidget *, const Common::FileQuestion &question) override
    {
        return say(question.title), path;
    }
    std::optional<QStringList> openFiles(QWidget *, const Common::FileQuestion &) override
    {
        return {};
    }
    std::optional<QString> saveFile(QWidget *, const Common::FileQuestion &question) override
    {
        return say(question.title), path;
    }
    std::optional<QString> chooseFolder(QWidget *, const Common::FileQuestion &) override
    {
        return {};
    }
    std::optional<QString> askText(QWidget *, const Common::TextQuestion &question) override
    {
        return say(question.title), text;
    }

private:
    void say(const QString &title) { asked += title; }
};

/// A real register of a fictional town in a folder of its own, open in a session.
class RoomFixture
{
public:
    explicit RoomFixture(const QString &policy = QStringLiteral("general"))
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("daicho-test"));
        const QString file = path(QStringLiteral("架空.daicho"));
        const auto created = App::createRegister(file, policy, QStringLiteral("架空町"), *m_clock);
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
        auto opened = Register::OpenRegister::open(file, App::assemble(), m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_session = std::make_unique<Shell::Session>(std::move(*opened));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Shell::Session &session() { return *m_session; }
    [[nodiscard]] Storage::Connection &db() { return m_session->db(); }

    /// Performs and waits; a rejection ends the test program, because it is only preparation.
    QJsonObject perform(const QString &act, const QJsonObject &params)
    {
        Register::Request request;
        request.act = act;
        request.params = params;
        request.personId = m_session->personId();
        const Register::Outcome outcome = m_session->openRegister().performAndWait(request);
        if (!outcome)
            qFatal("%s: %s", qPrintable(act), qPrintable(Register::rejectionText(outcome.error())));
        return outcome->result;
    }
    qint64 rootUnit() { return 1; }
    qint64 addAsset(const QString &name, QJsonObject params = {})
    {
        params.insert(QStringLiteral("name"), name);
        if (!params.contains(QStringLiteral("unit")))
            params.insert(QStringLiteral("unit"), rootUnit());
        return perform(QStringLiteral("asset.register"), params)
            .value(QStringLiteral("id"))
            .toInteger();
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Support::FixedClock> m_clock =
        std::make_shared<Support::FixedClock>(QDateTime({2026, 6, 10}, {3, 0}, Qt::UTC));
    std::unique_ptr<Shell::Session> m_session;
};
