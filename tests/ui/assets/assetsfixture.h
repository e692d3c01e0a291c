// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startup.h"
#include "models/organization/organizationqueries.h"
#include "ui/common/inputguards.h"
#include "ui/common/prompt.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace AssetsTest {

/// Answers every question as it was told and remembers what was asked.
class FakePrompter final : public Common::Prompter
{
public:
    int answer = 0;
    std::optional<QString> text;
    QList<Common::Question> asked;
    QList<Common::TextQuestion> askedTexts;

    FakePrompter() { Common::setPrompter(this); }
    ~FakePrompter() override { Common::setPrompter(nullptr); }
    int ask(QWidget *, const Common::Question &question) override
    {
        asked += question;
        return answer;
    }
    void inform(QWidget *, const QString &, const QString &) override { }
    void reportError(QWidget *, const QString &, const QString &, const QString &) override { }
    std::optional<QString> openFile(QWidget *, const Common::FileQuestion &) override { return {}; }
    std::optional<QStringList> openFiles(QWidget *, const Common::FileQuestion &) override { return {}; }
    std::optional<QString> saveFile(QWidget *, const Common::FileQuestion &) override { return {}; }
    std::optional<QString> chooseFolder(QWidget *, const Common::FileQuestion &) override { return {}; }
    std::optional<QString> askText(QWidget *, const Common::TextQuestion &question) override
    {
        askedTexts += question;
        return text;
    }
};

/// A register of a made-up town in a folder of its own, with a session on it.
class Town
{
public:
    explicit Town(const QString &policy = QStringLiteral("general"))
        : m_clock(std::make_shared<Support::FixedClock>(QDateTime(QDate(2026, 4, 1), QTime(1, 2), Qt::UTC)))
    {
        // Whatever the user's own settings are, they are neither read nor written.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("daicho-test"));
        QCoreApplication::setApplicationName(QStringLiteral("assets"));
        QSettings().clear();
        Common::installInputGuards(*qApp);
        const QString path = m_folder.filePath(QStringLiteral("kitami.daicho"));
        const auto made = App::createRegister(path, policy, QStringLiteral("架空町"), *m_clock);
        if (!made)
            qFatal("register: %s", qPrintable(made.error().message));
        auto opened = Register::OpenRegister::open(path, App::assemble(), m_clock);
        if (!opened)
            qFatal("open: %s", qPrintable(opened.error().message));
        session = std::make_unique<Shell::Session>(std::move(*opened));
        root = Organization::unitTree(session->db(), m_clock->today()).first().unit.id;
    }

    /// Performs and waits; the test fails when it is rejected.
    QJsonObject act(const QString &name, const QJsonObject &params, const QMap<QString, QString> &reasons = {})
    {
        Register::Request request;
        request.act = name;
        request.params = params;
        request.reasons = reasons;
        request.personId = session->personId();
        const Register::Outcome outcome = session->openRegister().performAndWait(request);
        if (!outcome)
            qWarning("%s was rejected", qPrintable(name));
        return outcome ? outcome->result : QJsonObject{};
    }
    qint64 unit(const QString &name, const QString &code = {})
    {
        return act(QStringLiteral("unit.add"), {{QStringLiteral("name"), name}, {QStringLiteral("code"), code}, {QStringLiteral("parent"), root}})
            .value(QStringLiteral("id")).toInteger();
    }
    qint64 asset(const QString &name, const QJsonObject &more = {})
    {
        QJsonObject params{{QStringLiteral("name"), name}, {QStringLiteral("unit"), root}};
        for (auto it = more.begin(); it != more.end(); ++it)
            params.insert(it.key(), *it);
        return act(QStringLiteral("asset.register"), params).value(QStringLiteral("id")).toInteger();
    }

    std::unique_ptr<Shell::Session> session;
    qint64 root = 0;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Support::FixedClock> m_clock;
};

} // namespace AssetsTest
