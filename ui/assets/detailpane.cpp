// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/detailpane.h"

#include "ui/assets/detailhtml.h"
#include "ui/assets/policywords.h"
#include "ui/common/badge.h"
#include "ui/common/parts/flowlayout.h"
#include "ui/common/style.h"
#include "ui/shell/session.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace AssetsUi {

namespace {

/// Sets the text only where it differs, and leaves the reader where he was.
void tell(QTextBrowser *browser, const QString &html, qint64 id)
{
    const bool sameThing = browser->property("asset").toLongLong() == id;
    if (sameThing && browser->property("told").toString() == html)
        return;
    const int at = sameThing ? browser->verticalScrollBar()->value() : 0;
    browser->setHtml(html);
    browser->verticalScrollBar()->setValue(at);
    browser->setProperty("told", html);
    browser->setProperty("asset", id);
}

} // namespace

DetailPane::DetailPane(Shell::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_number(new QLabel(this))
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
    , m_badges(new Common::BadgeLabel(this))
    , m_head(new QWidget(this))
    , m_nothing(new QLabel(tr("一覧で資産を選ぶと、ここに内容を表示します。"), this))
    , m_tabs(new QTabWidget(this))
{
    setAccessibleName(tr("選んだ資産の詳細"));
    m_name->setWordWrap(true);
    m_name->setFont(Common::titleFont(font()));
    for (QLabel *label : {m_number, m_name, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_name->setObjectName(u"detailName"_s);
    m_state->setObjectName(u"detailState"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_number);
    line->addStretch();
    line->addWidget(m_state);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(kGrid, 0, kGrid, 0);
    head->setSpacing(kGrid / 2);
    head->addLayout(line);
    head->addWidget(m_name);
    head->addWidget(m_badges);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_overview = addTab(tr("概要"), u"overview"_s);
    m_classes = addTab(tr("分類"), u"classes"_s);
    m_tabs->addTab(makeLinksTab(), tr("格納・複製"));
    m_history = addTab(tr("履歴"), u"history"_s);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::fillTab);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_nothing, 1);
    setMinimumWidth(300);
    fill();
}

QTextBrowser *DetailPane::addTab(const QString &title, const QString &name)
{
    QTextBrowser *browser = makeBrowser(title, name);
    m_tabs->addTab(browser, title);
    return browser;
}

/// What it is a copy of and what was made from it, with what can be done about it.
QWidget *DetailPane::makeLinksTab()
{
    auto *tab = new QWidget(m_tabs);
    m_links = makeBrowser(tr("格納・複製"), u"links"_s);
    auto *copy = new QPushButton(tr("複製・印刷物を登録…"));
    copy->setObjectName(u"copyButton"_s);
    auto *menu = new QMenu(copy);
    for (const auto &[kind, text] : {std::pair(Classes::LinkKind::PrintOf, tr("印刷・出力したもの")), std::pair(Classes::LinkKind::CopyOf, tr("複製")),
                                     std::pair(Classes::LinkKind::BackupOf, tr("バックアップ")), std::pair(Classes::LinkKind::ExcerptOf, tr("抜粋・加工したもの"))})
        connect(menu->addAction(text), &QAction::triggered, this, [this, made = kind] { emit copyRequested(made); });
    copy->setMenu(menu);
    auto *link = new QPushButton(tr("関連を付ける…"));
    link->setObjectName(u"linkButton"_s);
    connect(link, &QPushButton::clicked, this, &DetailPane::linkRequested);
    m_labelled = new QPushButton(tr("表示を更新した"));
    m_labelled->setObjectName(u"labelledButton"_s);
    m_labelled->setToolTip(tr("貼り替えた日を今日として、表示の更新待ちから外します。"));
    connect(m_labelled, &QPushButton::clicked, this, &DetailPane::labelledRequested);
    auto *distribute = new QPushButton(tr("配付…"));
    distribute->setObjectName(u"distributeButton"_s);
    distribute->setToolTip(tr("番号を付けた複製を配り、配付簿に載せます。"));
    connect(distribute, &QPushButton::clicked, this, &DetailPane::distributeRequested);
    m_collect = new QPushButton(tr("回収…"));
    m_collect->setObjectName(u"collectButton"_s);
    m_collect->setToolTip(tr("配付した複製が戻った日と、受け取った者を記録します。"));
    connect(m_collect, &QPushButton::clicked, this, [this] { emit collectRequested(copiesOut()); });
    m_linkActs = new QWidget(tab);
    auto *acts = new Common::FlowLayout(m_linkActs, kGrid); // the pane is narrow
    acts->setContentsMargins(kGrid, 0, kGrid, 0);
    for (QPushButton *button : {copy, link, distribute, m_collect, m_labelled}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(Common::kRowHeight);
        acts->addWidget(button);
    }
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_links, 1);
    layout->addWidget(m_linkActs);
    return tab;
}

QTextBrowser *DetailPane::makeBrowser(const QString &title, const QString &name)
{
    auto *browser = new QTextBrowser(m_tabs);
    browser->setObjectName(name);
    browser->setOpenLinks(false);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setAccessibleName(title);
    browser->document()->setDocumentMargin(kGrid);
    connect(browser, &QTextBrowser::anchorClicked, this, &DetailPane::follow);
    return browser;
}

/// Of the shown asset, or the shown one itself.
QList<Assets::DistributionLine> DetailPane::copiesOut() const
{
    QList<Assets::DistributionLine> out;
    for (const Assets::DistributionLine &line : m_detail.distributed) {
        if (line.copy.isOut())
            out.append(line);
    }
    if (m_detail.copy && m_detail.copy->isOut())
        out.append({*m_detail.copy, {}, m_detail.row, false});
    return out;
}

void DetailPane::showAsset(std::optional<qint64> id)
{
    if (id == m_wanted)
        return;
    m_wanted = id;
    if (id) {
        read();
        return;
    }
    ++m_question;
    m_detail = {};
    fill();
}

void DetailPane::refresh()
{
    if (m_wanted)
        read();
}

void DetailPane::read()
{
    const quint64 question = ++m_question;
    m_session.read(this, [this, question, id = *m_wanted, visible = m_session.actor().visible, &blueprint = m_session.openRegister().blueprint(),
                          today = m_session.openRegister().clock().today()](Storage::Connection &db) {
        AssetDetail detail = readDetail(db, visible, id, blueprint, today);
        return [this, question, detail = std::move(detail)] {
            if (question != m_question)
                return; // somebody has moved on
            m_detail = detail;
            fill();
            emit shown(m_detail.id);
        };
    });
}

void DetailPane::fill()
{
    const bool some = m_detail.found;
    m_head->setVisible(some);
    m_tabs->setVisible(some);
    m_nothing->setVisible(!some);
    if (!some)
        return;
    m_number->setText(m_detail.row.number);
    m_name->setText(m_detail.row.name);
    m_state->setText(m_detail.row.migrated ? tr("%1 · 移行").arg(m_detail.row.shown.value(u"state"_s)) : m_detail.row.shown.value(u"state"_s));
    m_badges->setBadges(badgesOf(*m_detail.policy, m_detail.row.levels, m_detail.asking));
    m_linkActs->setVisible(!m_detail.row.closed);
    m_labelled->setVisible(!m_detail.labelDue.isEmpty());
    m_collect->setVisible(!copiesOut().isEmpty());
    fillTab(m_tabs->currentIndex());
}

/// Only what is looked at is laid out: four texts at every row would keep whoever goes through the list waiting.
void DetailPane::fillTab(int tab) const
{
    if (!m_detail.found)
        return;
    switch (tab) {
    case 0: tell(m_overview, overviewHtml(m_detail, palette()), m_detail.id); break;
    case 1: tell(m_classes, classesHtml(m_detail, palette()), m_detail.id); break;
    case 2: tell(m_links, linksHtml(m_detail, palette()), m_detail.id); break;
    case 3: tell(m_history, historyHtml(m_detail, palette()), m_detail.id); break;
    default: break;
    }
}

void DetailPane::follow(const QUrl &link)
{
    if (link.scheme() == "clause"_L1)
        emit m_session.clauseRequested(m_detail.policyId, QUrl::fromPercentEncoding(link.path(QUrl::FullyEncoded).toUtf8()));
    else if (link.scheme() == "asset"_L1)
        emit m_session.openRequested({u"asset"_s, link.path().toLongLong()});
    else if (link.scheme() == "medium"_L1)
        emit m_session.openRequested({u"medium"_s, link.path().toLongLong()});
    else if (link.scheme() == "unlink"_L1)
        emit unlinkRequested(link.path().toLongLong());
}

QString DetailPane::plainText(int tab) const
{
    fillTab(tab);
    const QTextBrowser *browsers[] = {m_overview, m_classes, m_links, m_history};
    return tab >= 0 && tab < 4 ? browsers[tab]->toPlainText() : QString();
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_detail.found)
        fill();
}

} // namespace AssetsUi
