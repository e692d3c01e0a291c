// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/wholeregister.h"

#include "models/register/folderin.h"
#include "models/register/folderout.h"
#include "models/register/rejectiontext.h"
#include "models/register/story.h"
#include "ui/common/prompt.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QProgressDialog>
#include <QTimer>

#include <thread>

using namespace Qt::StringLiterals;
using Register::FolderSummary;
using Support::Result;

namespace Start {

namespace {

constexpr int kPollMs = 100;
constexpr int kSteps = 1000; ///< of the bar

QString say(const char *text)
{
    return QCoreApplication::translate("Start", text);
}

/// Runs long work in a thread of its own; the window stays alive under a dialog whose 中止 is heard.
Result<FolderSummary> watched(QWidget *parent, const QString &title,
                              const std::function<Result<FolderSummary>(Support::Progress *)> &work)
{
    Support::Progress progress;
    Result<FolderSummary> result;
    QProgressDialog dialog(title, say(QT_TRANSLATE_NOOP("Start", "中止")), 0, kSteps, parent);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    dialog.setMinimumDuration(0);
    dialog.setValue(0);
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &dialog, [&] {
        if (progress.total() > 0)
            dialog.setValue(static_cast<int>(progress.done() * kSteps / progress.total()));
    });
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { progress.cancel(); });
    poll.start(kPollMs);
    QEventLoop loop;
    std::jthread worker([&] {
        result = work(&progress);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    worker.join();
    return result;
}

void tellError(QWidget *parent, const QString &title, const Support::Error &error)
{
    if (error.code == Support::ErrorCode::Cancelled)
        return;
    Common::prompter().reportError(parent, title, error.message, error.detail);
}

/// A folder that is not there yet: 台帳-全体-20260401, then (2).
QString freshFolder(const QString &chosen, const QString &registerPath)
{
    const QString stem = u"%1/%2-%3-%4"_s.arg(
        chosen, QFileInfo(registerPath).completeBaseName(),
        say(QT_TRANSLATE_NOOP("Start", "全体")), QDate::currentDate().toString(u"yyyyMMdd"_s));
    QString folder = stem;
    for (int again = 2; QFileInfo::exists(folder); ++again)
        folder = u"%1 (%2)"_s.arg(stem).arg(again);
    return folder;
}

} // namespace

void writeWholeRegister(Shell::Session &session, const Register::Request &record, QWidget *parent)
{
    const QString title = say(QT_TRANSLATE_NOOP("Start", "台帳全体を書き出す"));
    Common::FileQuestion question;
    question.title =
        say(QT_TRANSLATE_NOOP("Start", "台帳全体を書き出す先（この中に新しいフォルダーを作ります）"));
    question.folder = QFileInfo(session.openRegister().path()).absolutePath();
    const auto chosen = Common::prompter().chooseFolder(parent, question);
    if (!chosen)
        return;
    const QString folder = freshFolder(*chosen, session.openRegister().path());
    const auto write = [&session, parent, folder, title](const Register::Outcome &recorded) {
        if (!recorded) {
            Common::prompter().reportError(parent, title,
                                           Register::rejectionText(recorded.error()), {});
            return;
        }
        const QString path = session.openRegister().path();
        const Journal::Catalogue &catalogue = session.openRegister().blueprint().catalogue;
        const auto written = watched(parent, title, [&](Support::Progress *progress) {
            return Register::writeFolder(path, catalogue, folder, progress);
        });
        if (!written) {
            tellError(parent, title, written.error());
            return;
        }
        Common::prompter().inform(
            parent, title,
            say(QT_TRANSLATE_NOOP("Start", "「%1」に書き出しました（表 %2、%3 行、文書 %4 件）。"))
                .arg(QDir::toNativeSeparators(folder))
                .arg(written->tables)
                .arg(written->rows)
                .arg(written->documents));
    };
    session.perform(record.act, record.params, parent, write);
}

std::optional<QString> makeFromFolder(const Register::Blueprint &blueprint, QWidget *parent)
{
    const QString title = say(QT_TRANSLATE_NOOP("Start", "フォルダーから台帳を作る"));
    Common::FileQuestion from;
    from.title = say(QT_TRANSLATE_NOOP("Start", "台帳全体を書き出したフォルダー"));
    from.folder = QDir::homePath();
    const auto folder = Common::prompter().chooseFolder(parent, from);
    if (!folder)
        return std::nullopt;
    const auto manifest = Register::readManifest(*folder);
    if (!manifest) {
        tellError(parent, title, manifest.error());
        return std::nullopt;
    }
    Common::FileQuestion to;
    to.title = say(QT_TRANSLATE_NOOP("Start", "新しい台帳の名前（%1、%2 まで）"))
                   .arg(manifest->registerName, Register::shownInstant(manifest->enteredAt));
    to.folder = QDir(QFileInfo(*folder).absolutePath()).filePath(manifest->registerName + u".daicho"_s);
    to.filters = {say(QT_TRANSLATE_NOOP("Start", "Daichō の台帳 (*.daicho)"))};
    to.suffix = u"daicho"_s;
    const auto path = Common::prompter().saveFile(parent, to);
    if (!path)
        return std::nullopt;
    const auto made = watched(parent, title, [&](Support::Progress *progress) {
        return Register::createFromFolder(*path, *folder, blueprint, progress);
    });
    if (made)
        return path;
    tellError(parent, title, made.error());
    return std::nullopt;
}

} // namespace Start
