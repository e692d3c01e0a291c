// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/register/policies.h"
#include "models/register/rejectiontext.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompt.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/helpviewer.h"
#include "ui/shell/journaldetails.h"
#include "ui/shell/journalwatch.h"
#include "ui/shell/menus.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace Shell {

namespace {

constexpr int kPollMs = 2000;
constexpr int kAfterPaintMs = 300;
constexpr int kShownMs = 3000;
} // namespace

MainWindow::MainWindow(Services services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_menus(new Menus(*this))
    , m_status(new StatusLine(this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setStatusBar(m_status);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_poll.setInterval(kPollMs);
    connectMenus();
    connectHelpMenu();
    connect(m_message, &MessageBar::actionTriggered, this, &MainWindow::answerOpeningError);
    connect(m_status, &StatusLine::journalClicked, this, &MainWindow::showJournal);
    updateTitle();
    Preferences::restoreGeometry(*this);
}

MainWindow::~MainWindow()
{
    end(true);
}

void MainWindow::connectMenus()
{
    connect(m_menus->newRegister, &QAction::triggered, this, &MainWindow::createRegister);
    connect(m_menus->openRegister, &QAction::triggered, this, &MainWindow::chooseRegister);
    connect(m_menus->closeRegister, &QAction::triggered, this, [this] {
        if (closeRegister())
            Preferences::setLastRegister({});
    });
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus, &Menus::recentChosen, this, &MainWindow::openRegister);
    connect(m_menus, &Menus::recentCleared, this, [this] {
        Preferences::clearRecentRegisters();
        if (m_welcome)
            m_welcome->refresh();
    });
    connect(m_menus->newAsset, &QAction::triggered, this,
            [this] { emit m_session->actRequested(u"asset.new"_s, {}); });
    connect(m_menus->takeOver, &QAction::triggered, this, &MainWindow::importLedger);
    m_menus->offer(m_services, [this] { return m_session.get(); }, m_message);
    connect(m_menus->exportAssets, &QAction::triggered, this,
            [this] { emit m_session->exportRequested({}, {}); });
    connect(m_menus, &Menus::pageChosen, this,
            [this](const QString &key) { m_workspace->showPage(key); });
    connect(m_menus, &Menus::bookChosen, this,
            [this](const QString &code) { emit m_session->bookRequested(code, {}, {}); });
    connect(m_menus->chooseActor, &QAction::triggered, this, [this] { m_workspace->focusActor(); });
    connect(m_menus->verifyJournal, &QAction::triggered, this, [this] {
        m_watch->verify();
        showJournal();
    });
    connect(m_menus->removeSample, &QAction::triggered, this, &MainWindow::removeSample);
    connect(m_menus->foldNavigation, &QAction::toggled, this, [this](bool folded) {
        Preferences::setNavigationFolded(folded);
        if (m_workspace)
            m_workspace->setNavigationFolded(folded);
    });
    connect(m_menus, &Menus::appearanceChanged, this, &Preferences::applyAppearance);
    connect(m_menus, &Menus::languageChanged, this, [this] {
        m_message->showMessage(MessageBar::Kind::Info,
                               tr("言語は、次に Daichō を起動したときから変わります。"));
    });
    connect(&m_poll, &QTimer::timeout, this,
            [this] { m_session->openRegister().pollOtherProcesses(); });
}

void MainWindow::connectHelpMenu()
{
    connect(m_menus->help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_menus->helpContents, &QAction::triggered, this, [this] {
        showHelp();
        m_help->showPage({});
    });
    connect(m_menus->shortcuts, &QAction::triggered, this, [this] { ShortcutList(this).exec(); });
    connect(m_menus->about, &QAction::triggered, this,
            [this] { AboutDialog(m_session.get(), this).exec(); });
    connect(m_menus->copyDiagnostics, &QAction::triggered, this, [this] {
        AboutDialog::copyDiagnostics(m_session.get());
        m_status->showMessage(tr("診断情報をコピーしました。"), kPollMs * 5);
    });
}

/// The first screen takes time to make, and whoever comes back to a register never sees it.
void MainWindow::makeWelcome()
{
    if (m_welcome)
        return;
    m_welcome = m_services.welcome(m_stack);
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &Welcome::createRequested, this, &MainWindow::createRegister);
    connect(m_welcome, &Welcome::chooseRequested, this, &MainWindow::chooseRegister);
    connect(m_welcome, &Welcome::fileRequested, this, &MainWindow::openRegister);
    connect(m_welcome, &Welcome::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &Welcome::importRequested, this, [this] {
        createRegister(); // a ledger needs a register to come into
        if (m_session)
            importLedger();
    });
}

bool MainWindow::openRegister(const QString &path)
{
    QApplication::setOverrideCursor(Qt::BusyCursor);
    auto opened = m_services.open(path);
    QApplication::restoreOverrideCursor();
    if (!opened) {
        showOpeningError(path, opened.error());
        return false;
    }
    if (!closeRegister())
        return false;
    m_message->clear();
    begin(std::move(*opened));
    return true;
}

void MainWindow::begin(std::unique_ptr<Register::OpenRegister> opened)
{
    const QString path = opened->path();
    const QString copy = opened->copyBeforeUpgrade();
    m_session = std::make_unique<Session>(std::move(opened));
    m_session->setPersonId(Preferences::lastPerson(path));
    m_watch = new JournalWatch(*m_session, this);
    m_status->follow(m_session.get(), m_watch);
    m_workspace = new Workspace(*m_session, m_services, std::exchange(m_firstPage, {}), m_stack);
    Preferences::setLastPage(m_workspace->currentKey());
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_menus->setRegisterOpen(true);
    m_menus->setPages(m_workspace->entries());
    m_menus->setBooks(m_services.books ? m_services.books() : QList<BookEntry>{});
    m_menus->takeOver->setEnabled(bool(m_services.takeOver));
    m_menus->exportAssets->setEnabled(bool(m_services.exportAssets));
    m_menus->follow(m_workspace->currentPage());
    connect(m_workspace, &Workspace::findWanted, m_menus->find, &QAction::trigger);
    connect(m_workspace, &Workspace::pageChanged, this,
            [this](const QString &key) {
                m_menus->follow(m_workspace->currentPage());
                Preferences::setLastPage(key);
            });
    connect(m_session.get(), &Session::changed, this, &MainWindow::updateSample);
    connect(m_session.get(), &Session::changed, this, &MainWindow::updateTitle);
    connect(m_session.get(), &Session::runningActsChanged, this, [this](int count) {
        if (count == 0 && m_closeWhenIdle)
            QTimer::singleShot(0, this, &QWidget::close);
    });
    Preferences::rememberRegister(path);
    Preferences::setLastRegister(path);
    if (m_welcome)
        m_welcome->refresh();
    updateTitle();
    updateSample();
    m_poll.start();
    if (!copy.isEmpty())
        sayUpgraded(copy);
    verifyAfterPaint();
}

void MainWindow::sayUpgraded(const QString &copy)
{
    m_message->showMessage(MessageBar::Kind::Info,
                           tr("台帳を新しい版の形に改めました。改める前の写しは「%1」にあります。")
                               .arg(QDir::toNativeSeparators(copy)));
}

bool MainWindow::closeRegister()
{
    if (!m_session)
        return true;
    if (!closeDialogs())
        return false;
    if (m_session->runningActs() > 0) {
        m_status->showMessage(tr("実行中の操作が終わるのを待っています。"));
        return false;
    }
    end();
    return true;
}

void MainWindow::end(bool forGood)
{
    m_poll.stop();
    m_status->follow(nullptr, nullptr);
    m_menus->follow(nullptr);
    m_menus->setRegisterOpen(false);
    if (m_workspace) {
        if (!forGood) {
            makeWelcome();
            m_stack->setCurrentWidget(m_welcome);
        }
        std::unique_ptr<Workspace>(m_workspace)
            .reset(); // before the session that its pages look at
        m_workspace = nullptr;
    }
    std::unique_ptr<JournalWatch>(m_watch).reset();
    m_watch = nullptr;
    m_sampleBatch.reset();
    m_session.reset();
    updateTitle();
}

void MainWindow::openLastRegister()
{
    const QString path = Preferences::lastRegister();
    if (path.isEmpty())
        return;
    m_firstPage = Preferences::lastPage();
    openRegister(path);
    m_firstPage.clear();
}

void MainWindow::createRegister()
{
    const auto made = m_services.askNewRegister(this);
    if (!made)
        return;
    Preferences::setLastPerson(made->first.path, made->second);
    if (openRegister(made->first.path) && made->first.importNext)
        QTimer::singleShot(0, this, &MainWindow::importLedger);
}

void MainWindow::chooseRegister()
{
    const QString last = Preferences::lastRegister();
    Common::FileQuestion question;
    question.title = tr("台帳を開く");
    question.folder = last.isEmpty() ? QDir::homePath() : QFileInfo(last).absolutePath();
    question.filters = {tr("Daichō の台帳 (*.daicho)"), tr("すべてのファイル (*)")};
    if (const auto path = Common::prompter().openFile(this, question))
        openRegister(*path);
}

void MainWindow::showOpeningError(const QString &path, const Support::Error &error)
{
    m_failure = OpeningFailure(path, error);
    m_message->showMessage(MessageBar::Kind::Error, error.message, m_failure.wayText());
    m_message->setToolTip(error.detail);
}

void MainWindow::answerOpeningError()
{
    m_message->clear();
    switch (m_failure.way()) {
    case OpeningFailure::Way::OpenAgain:
        openRegister(QString(m_failure.path()));
        return;
    case OpeningFailure::Way::ForgetRecent:
        Preferences::forgetRegister(m_failure.path());
        if (m_welcome)
            m_welcome->refresh();
        return;
    case OpeningFailure::Way::OpenAnother:
        chooseRegister();
        return;
    }
}

void MainWindow::updateTitle()
{
    QString title = u"Daichō"_s;
    if (m_session) {
        const QString file = QFileInfo(m_session->openRegister().path()).fileName();
        title = Register::info(m_session->db(), u"organization"_s) + u"　"_s + file; // Qt adds the program's name
    }
    setWindowTitle(title);
}

void MainWindow::importLedger()
{
    if (m_session && m_services.takeOver)
        m_services.takeOver(*m_session, this);
}

void MainWindow::showJournal()
{
    if (m_session)
        JournalDetails(*m_session, *m_watch, this).exec();
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpViewer(this);
    m_help->showPage(m_workspace ? m_workspace->currentKey() : u"start"_s);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

// The reading of a large register must not compete with the first sight of it.
void MainWindow::verifyAfterPaint()
{
    if (m_watch && m_painted)
        QTimer::singleShot(kAfterPaintMs, m_watch, &JournalWatch::verify);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_session)
        makeWelcome();
    QMainWindow::showEvent(event);
    QTimer::singleShot(kShownMs, this, &MainWindow::firstPainted); // a window that is covered is not painted
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    firstPainted();
}

void MainWindow::firstPainted()
{
    if (!std::exchange(m_painted, true))
        verifyAfterPaint();
}

bool MainWindow::closeDialogs()
{
    for (QDialog *dialog : findChildren<QDialog *>()) {
        if (dialog->isVisible() && dialog != m_help && !dialog->close())
            return false; // a draft is kept
    }
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!closeDialogs()) {
        event->ignore();
        return;
    }
    if (m_session && m_session->runningActs() > 0) {
        m_closeWhenIdle = true;
        m_status->showMessage(tr("実行中の操作が終わるのを待って閉じます。"));
        event->ignore();
        return;
    }
    Preferences::saveGeometry(*this);
    event->accept();
}

} // namespace Shell
