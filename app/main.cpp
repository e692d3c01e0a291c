// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/demo.h"
#include "app/window/pages.h"
#include "app/window/startmark.h"
#include "models/storage/registerfile.h"
#include "ui/common/inputguards.h"
#include "ui/common/settings.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPictureDelayMs = 2500; ///< pages read off the window's thread
constexpr QSize kPictureSize(1366, 768);
constexpr int kIconDelayMs = 500; ///< reading a drawing brings two plugins in; the list comes first

struct Wishes {
    QString file;
    bool sample = false;
    QString demoFolder;
    QString language;
};

Wishes readWishes(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Daichō: the register of a municipality's information assets"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, u"the register to open (*.daicho)"_s, u"[FILE]"_s);
    const QCommandLineOption sample(
        u"sample"_s, u"Open the register of the fictional sample ledger; make it first."_s);
    const QCommandLineOption demo(
        u"demo"_s, u"Write register, book and picture of the window into DIR and end."_s, u"DIR"_s);
    const QCommandLineOption language(u"lang"_s, u"Language of this run: ja or en."_s, u"CODE"_s);
    parser.addOptions({sample, demo, language});
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.isSet(sample), parser.value(demo),
            parser.value(language)};
}

/// Text in the source is Japanese; Qt's own words come from its catalogue.
void translate(QApplication &application, const QString &language)
{
    static QTranslator own;
    static QTranslator qt;
    if (language == "en"_L1) {
        QLocale::setDefault(QLocale(QLocale::English));
        if (own.load(u":/i18n/daicho_en.qm"_s))
            application.installTranslator(&own);
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    if (qt.load(u":/i18n/qtbase_ja.qm"_s)
        || qt.load(u"qtbase_ja"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&qt);
}

int failed(const Support::Error &error)
{
    QTextStream(stderr) << error.message << '\n' << error.detail << '\n';
    return 1;
}

/// Without anybody looking: register, book and picture, and where they are.
int runDemo(QApplication &application, const QString &folder)
{
    const auto files = App::makeDemo(folder);
    if (!files)
        return failed(files.error());
    Shell::MainWindow window(App::windowServices());
    window.resize(kPictureSize);
    window.show();
    if (!window.openRegister(files->registerFile))
        return 1;
    window.workspace()->showPage(u"assets"_s);
    bool taken = false;
    QTimer::singleShot(kPictureDelayMs, &window, [&] {
        taken = App::takePicture(window, files->picture);
        application.exit(taken ? 0 : 1);
    });
    const int result = QApplication::exec();
    QTextStream(stdout) << files->registerFile << '\n'
                        << files->book << '\n'
                        << files->picture << '\n';
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Daicho"_s);
    QApplication::setApplicationName(u"daicho"_s);
    QApplication::setApplicationDisplayName(u"Daichō"_s);
    QApplication::setApplicationVersion(QStringLiteral(DAICHO_VERSION));
    QGuiApplication::setDesktopFileName(u"daicho"_s);
    const Wishes wishes = readWishes(application);
    const Common::SettingsKeeper settings;
    translate(application,
              wishes.language.isEmpty() ? Shell::Preferences::language() : wishes.language);
    if (const auto driver = Storage::checkDriver(); !driver) {
        if (wishes.demoFolder.isEmpty())
            QMessageBox::critical(nullptr, u"Daichō"_s, driver.error().message);
        return failed(driver.error());
    }
    Shell::Preferences::applyAppearance();
    Common::installInputGuards(application);
    if (!wishes.demoFolder.isEmpty())
        return runDemo(application, wishes.demoFolder);
    Shell::MainWindow window(App::windowServices());
    App::markFirstList(window);
    if (wishes.sample || !wishes.file.isEmpty())
        window.show(); // these may take a while
    else
        window.openLastRegister(); // so that the first sight of the window is the list
    if (wishes.sample)
        window.openSample();
    else if (!wishes.file.isEmpty())
        window.openRegister(wishes.file);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // rows that are here already stand in the first painting
    window.show();
    QTimer::singleShot(kIconDelayMs, &window, [] { QApplication::setWindowIcon(QIcon(u":/icons/books.svg"_s)); });
    return QApplication::exec();
}
