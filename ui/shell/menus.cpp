// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/common/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/takingback.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Shell {

Menus::Menus(QMainWindow &window) : QObject(&window), m_window(window)
{
    QMenuBar *bar = window.menuBar();
    m_registerMenu = bar->addMenu(tr("資産(&A)"));
    m_edit = bar->addMenu(tr("編集(&E)"));
    m_view = bar->addMenu(tr("表示(&V)"));
    m_operations = bar->addMenu(tr("操作(&O)"));
    m_books = bar->addMenu(tr("帳票(&R)"));
    m_tools = bar->addMenu(tr("ツール(&T)"));
    m_help = bar->addMenu(tr("ヘルプ(&H)"));
    buildRegisterMenu();
    buildEditMenu();
    buildViewMenu();
    buildToolMenus();
    connect(m_operations, &QMenu::aboutToShow, this, &Menus::fillOperations);
    setRegisterOpen(false);
}

QAction *Menus::add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys,
                    bool needsRegister)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name + u"Action"_s);
    action->setShortcut(keys);
    if (!keys.isEmpty())
        m_keys.append({action, keys});
    if (needsRegister)
        m_needRegister.append(action);
    return action;
}

void Menus::buildRegisterMenu()
{
    newAsset = add(m_registerMenu, u"newAsset"_s, tr("資産を登録(&N)…"), QKeySequence::New);
    takeOver = add(m_registerMenu, u"takeOver"_s, tr("台帳（Excel・CSV）を取り込む(&I)…"),
                   QKeySequence(u"Ctrl+Shift+I"_s));
    exportAssets = add(m_registerMenu, u"exportAssets"_s, tr("全件を書き出す(&E)…"));
    m_registerMenu->addSeparator();
    newRegister = add(m_registerMenu, u"newRegister"_s, tr("新しい台帳を作る(&W)…"),
                      QKeySequence(u"Ctrl+Shift+N"_s), false);
    openRegister =
        add(m_registerMenu, u"openRegister"_s, tr("台帳を開く(&O)…"), QKeySequence::Open, false);
    m_recent = m_registerMenu->addMenu(tr("最近使った台帳(&R)"));
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::fillRecent);
    closeRegister =
        add(m_registerMenu, u"closeRegister"_s, tr("台帳を閉じる(&C)"), QKeySequence(u"Ctrl+W"_s));
    m_registerMenu->addSeparator();
    quit = add(m_registerMenu, u"quit"_s, tr("終了(&Q)"), QKeySequence(u"Ctrl+Q"_s), false);
    quit->setMenuRole(QAction::QuitRole);
}

// The keys of editing belong to whatever has the focus; here they are only told and sent on. Taking back is the window's own
// wherever nothing is being written.
void Menus::buildEditMenu()
{
    takeBack = add(m_edit, u"takeBack"_s, tr("取り消す(&U)"), QKeySequence(u"Ctrl+Z"_s));
    doAgain = add(m_edit, u"doAgain"_s, tr("やり直す(&R)"), QKeySequence(u"Ctrl+Y"_s));
    m_edit->addSeparator();
    const QList<std::pair<QString, QKeySequence>> entries{
        {tr("切り取り(&T)"), QKeySequence(u"Ctrl+X"_s)},
        {tr("コピー(&C)"), QKeySequence(u"Ctrl+C"_s)},
        {tr("見出しを付けてコピー(&H)"), QKeySequence(u"Ctrl+Shift+C"_s)},
        {tr("貼り付け(&P)"), QKeySequence(u"Ctrl+V"_s)},
        {tr("すべて選択(&A)"), QKeySequence(u"Ctrl+A"_s)},
        {tr("選択を反転(&I)"), QKeySequence(u"Ctrl+Shift+A"_s)},
        {tr("検索(&F)"), QKeySequence(u"Ctrl+F"_s)}};
    for (const auto &[text, keys] : entries) {
        QAction *action = m_edit->addAction(text + u'\t' + keys.toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, this, [this, sent = keys] { sendKeys(sent); });
    }
}

void Menus::buildViewMenu()
{
    m_pagesMenu = m_view->addMenu(tr("画面(&P)"));
    m_columns = m_view->addMenu(tr("一覧と詳細(&L)"));
    connect(m_columns, &QMenu::aboutToShow, this, &Menus::fillDisplay);
    refresh = m_view->addAction(tr("最新の内容にする(&R)") + u"\tF5"_s);
    m_needRegister.append(refresh);
    connect(refresh, &QAction::triggered, this, [this] { sendKeys(QKeySequence(Qt::Key_F5)); });
    foldNavigation =
        add(m_view, u"foldNavigation"_s, tr("左の画面名をたたむ(&N)"), QKeySequence(u"Ctrl+B"_s));
    foldNavigation->setCheckable(true);
    foldNavigation->setChecked(Preferences::isNavigationFolded());
    m_view->addSeparator();
    using Common::Theme;
    addChoices(m_view->addMenu(tr("明るさ(&T)")),
               {{tr("システムに合わせる(&S)"), int(Theme::System)},
                {tr("明(&L)"), int(Theme::Light)},
                {tr("暗(&D)"), int(Theme::Dark)}},
               int(Preferences::theme()), [this](const QVariant &value) {
                   Preferences::setTheme(Theme(value.toInt()));
                   emit appearanceChanged();
               });
    addChoices(m_view->addMenu(tr("文字の大きさ(&S)")),
               {{u"100 %(&1)"_s, 100}, {u"125 %(&2)"_s, 125}, {u"150 %(&3)"_s, 150}},
               Preferences::textPercent(), [this](const QVariant &value) {
                   Preferences::setTextPercent(value.toInt());
                   emit appearanceChanged();
               });
    addChoices(m_view->addMenu(tr("言語 / Language(&G)")),
               {{u"日本語(&J)"_s, u"ja"_s}, {u"English(&E)"_s, u"en"_s}}, Preferences::language(),
               [this](const QVariant &value) {
                   Preferences::setLanguage(value.toString());
                   emit languageChanged();
               });
}

void Menus::offer(const Services &services, std::function<Session *()> session, Common::MessageBar *bar)
{
    m_session = session;
    m_takingBack = new TakingBack(takeBack, doAgain, m_edit, bar, &m_window);
    connect(takeoverHistory, &QAction::triggered, this,
            [this, &services, session] { services.takeoverHistory(*session(), &m_window); });
    connect(writeWhole, &QAction::triggered, this,
            [this, &services, session] { services.writeWhole(*session(), &m_window); });
    connect(fromFolder, &QAction::triggered, this, [this, &services] {
        if (const auto path = services.fromFolder(&m_window))
            emit recentChosen(*path);
    });
}

void Menus::buildToolMenus()
{
    chooseActor = add(m_tools, u"chooseActor"_s, tr("操作者を選ぶ(&U)"), QKeySequence(u"Ctrl+U"_s));
    verifyJournal = add(m_tools, u"verifyJournal"_s, tr("証跡を検証する(&V)…"));
    m_tools->addSeparator();
    takeoverHistory = add(m_tools, u"takeoverHistory"_s, tr("取込の履歴(&H)…"));
    writeWhole = add(m_tools, u"writeWhole"_s, tr("台帳全体を書き出す(&W)…"));
    fromFolder = add(m_tools, u"fromFolder"_s, tr("フォルダーから台帳を作る(&F)…"), {}, false);
    removeSample = add(m_tools, u"removeSample"_s, tr("見本データを取り除く(&S)…"));
    help = add(m_help, u"help"_s, tr("この画面のヘルプ(&H)"), QKeySequence::HelpContents, false);
    helpContents = add(m_help, u"helpContents"_s, tr("ヘルプの目次(&C)"), {}, false);
    shortcuts = add(m_help, u"shortcuts"_s, tr("キーボード操作の一覧(&K)"),
                    QKeySequence(u"Ctrl+Shift+K"_s), false);
    m_help->addSeparator();
    copyDiagnostics = add(m_help, u"copyDiagnostics"_s, tr("診断情報をコピー(&D)"), {}, false);
    about = add(m_help, u"about"_s, tr("Daichō について(&A)"), {}, false);
    about->setMenuRole(QAction::AboutRole);
}

void Menus::addChoices(QMenu *menu, const QList<std::pair<QString, QVariant>> &choices,
                       const QVariant &current, std::function<void(const QVariant &)> chosen)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[text, value] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(value == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [chosen, chosenValue = value] { chosen(chosenValue); });
    }
}

void Menus::setRegisterOpen(bool open)
{
    for (QAction *action : std::as_const(m_needRegister))
        action->setEnabled(open);
    for (QMenu *menu : {m_pagesMenu, m_columns, m_operations, m_books})
        menu->menuAction()->setEnabled(open);
    if (m_takingBack)
        m_takingBack->follow(open ? m_session() : nullptr);
}

void Menus::setPages(const QList<PageEntry> &entries)
{
    m_pagesMenu->clear();
    int number = 0;
    for (const PageEntry &entry : entries) {
        ++number;
        QAction *action = m_pagesMenu->addAction(
            number < 10 ? u"%1(&%2)"_s.arg(entry.title).arg(number) : entry.title);
        if (number < 10)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        connect(action, &QAction::triggered, this,
                [this, key = entry.key] { emit pageChosen(key); });
    }
}

void Menus::setBooks(const QList<BookEntry> &books)
{
    m_books->clear();
    int number = 0;
    for (const BookEntry &book : books) {
        ++number;
        QAction *action = m_books->addAction(tr("%1(&%2)…").arg(book.title).arg(number));
        connect(action, &QAction::triggered, this,
                [this, code = book.code] { emit bookChosen(code); });
    }
}

void Menus::follow(QWidget *page)
{
    m_page = page;
    QSet<QKeySequence> taken;
    if (page) {
        for (const QAction *action : page->findChildren<QAction *>())
            taken.insert(action->shortcut());
    }
    for (const auto &[action, keys] : std::as_const(m_keys))
        action->setShortcut(taken.contains(keys) ? QKeySequence() : keys);
}

void Menus::fillRecent()
{
    m_recent->clear();
    int number = 0;
    for (const QString &path : Preferences::recentRegisters()) {
        const QFileInfo file(path);
        const QString name = QString(file.completeBaseName()).replace(u'&', u"&&"_s);
        QAction *action = m_recent->addAction(u"&%1 %2"_s.arg(++number % 10).arg(name));
        action->setToolTip(path);
        action->setStatusTip(path);
        action->setEnabled(file.exists());
        if (!file.exists())
            action->setText(tr("&%1 %2（見つかりません）").arg(number % 10).arg(name));
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    m_recent->addSeparator();
    QAction *clear = m_recent->addAction(tr("一覧を消す(&C)"));
    clear->setEnabled(number > 0);
    connect(clear, &QAction::triggered, this, &Menus::recentCleared);
}

void Menus::fillOperations()
{
    m_operations->clear();
    if (m_page) {
        QList<Common::Page *> pages = m_page->findChildren<Common::Page *>();
        if (auto *self = qobject_cast<Common::Page *>(m_page))
            pages.prepend(self);
        for (const Common::Page *page : std::as_const(pages)) {
            if (page->isVisible())
                m_operations->addActions(page->acts());
        }
    }
    if (m_operations->isEmpty())
        m_operations->addAction(tr("この画面で選べる操作はありません"))->setEnabled(false);
}

void Menus::fillDisplay()
{
    m_columns->clear();
    if (m_page) {
        const auto *own = qobject_cast<Common::Page *>(m_page);
        for (Common::TableView *table : m_page->findChildren<Common::TableView *>()) {
            if (table->isVisible() && (!own || table != own->table()))
                m_columns->addActions({table->columnsAction(), table->compactAction()});
        }
        if (own)
            m_columns->addActions(own->displayActions());
    }
    if (m_columns->isEmpty())
        m_columns->addAction(tr("この画面には一覧がありません"))->setEnabled(false);
}

// A key event that a program makes does not go through the map of shortcuts, so those around the focus are asked first.
void Menus::sendKeys(const QKeySequence &keys)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_page.data();
    for (QWidget *widget = target; widget && widget != &m_window; widget = widget->parentWidget()) {
        for (QAction *action : widget->actions()) {
            if (action->isEnabled() && action->shortcuts().contains(keys)) {
                action->trigger();
                return;
            }
        }
        for (QShortcut *shortcut : widget->findChildren<QShortcut *>(Qt::FindDirectChildrenOnly)) {
            if (shortcut->isEnabled() && shortcut->key() == keys) {
                emit shortcut->activated();
                return;
            }
        }
    }
    if (!target || keys.isEmpty())
        return;
    QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
    QApplication::sendEvent(target, &press);
}

} // namespace Shell
