// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

#include "ui/common/parts/flowlayout.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

Page::Page(const QString &title, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid / 2);
    layout->setSpacing(kGrid);
    buildHeader();
    m_chips = new ChipBar(this);
    m_message = new MessageBar(this);
    layout->addLayout(m_header);
    layout->addWidget(m_chips);
    layout->addWidget(m_message);
    buildBody();
    layout->addWidget(m_splitter, 1);
    m_totals = new QLabel(this);
    m_totals->setObjectName(u"totalsLabel"_s);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // however long: the whole text is in the tool tip
    m_totals->hide();
    layout->addWidget(m_totals);
    buildFooter();
    makeShortcuts();
    setTitle(title);
    updateCounts();
}

Page::~Page() = default;

void Page::buildHeader()
{
    m_title = new QLabel(this);
    m_title->setFont(titleFont(font()));
    m_title->setObjectName(u"titleLabel"_s);
    m_search = new SearchBox(this);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(360);
    m_detailAction = new QAction(tr("詳細(&Y)"), this);
    m_detailAction->setCheckable(true);
    m_detailAction->setShortcut(QKeySequence(Qt::Key_F9));
    m_detailAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_detailAction->setToolTip(tr("右の詳細を開く・たたむ（F9）"));
    m_detailAction->setVisible(false);
    addAction(m_detailAction);
    m_detailButton = new QToolButton(this);
    m_detailButton->setDefaultAction(m_detailAction);
    m_detailButton->setFocusPolicy(Qt::StrongFocus);
    m_detailButton->setMinimumHeight(kRowHeight);
    m_detailButton->hide();
    m_header = new QHBoxLayout;
    m_header->addWidget(m_title);
    m_header->addStretch(1);
    m_header->addWidget(m_search, 2);
    m_header->addWidget(m_detailButton);
    connect(m_search, &SearchBox::searchChanged, this, &Page::searchChanged);
    connect(m_detailAction, &QAction::toggled, this, &Page::foldDetail);
}

void Page::buildBody()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_table = new TableView(m_key.isEmpty() ? QString() : QString(m_key % u"/list"_s), m_splitter);
    m_main = m_table;
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 3);
    connect(m_splitter, &QSplitter::splitterMoved, this, &Page::saveState);
    connect(m_search, &SearchBox::leftDownwards, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table, &TableView::selectedRowCountChanged, this, [this] {
        updateCounts();
        updateActs();
    });
    connect(m_table, &TableView::copyRefused, this,
            [this](const QString &why) { m_message->showMessage(MessageBar::Kind::Refusal, why); });
    connect(m_table, &TableView::typedAhead, this, [this](const QString &text) {
        if (m_search->isHidden() || text.trimmed().isEmpty())
            return;
        m_search->setFocus();
        m_search->insert(text);
    });
}

void Page::buildFooter()
{
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"countsLabel"_s);
    m_counts->setMinimumHeight(kRowHeight);
    auto *bar = new QWidget(this);
    m_actBar = new FlowLayout(bar, kGrid);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(2 * kGrid);
    footer->addWidget(m_counts, 0, Qt::AlignTop);
    footer->addWidget(bar, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(footer);
}

void Page::makeShortcuts()
{
    const auto make = [this](const QKeySequence &keys, auto &&slot) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    make(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    make(QKeySequence(Qt::Key_F6), [this] { cyclePanes(); });
    make(QKeySequence::Refresh, [this] { emit refreshRequested(); });
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_table->setAccessibleName(tr("%1の一覧").arg(title));
}

QString Page::title() const
{
    return m_title->text();
}

void Page::addHeaderWidget(QWidget *widget)
{
    m_header->insertWidget(m_header->count() - 1, widget);
}

void Page::setMainWidget(QWidget *widget)
{
    if (widget == m_main)
        return;
    const QList<int> sizes = m_splitter->sizes();
    m_splitter->insertWidget(0, widget);
    // The table lives on: inside the new widget, or hidden with its settings.
    if (m_main == m_table && !widget->isAncestorOf(m_table)) {
        m_table->setParent(this);
        m_table->hide();
    } else if (m_main != m_table) {
        m_main->hide();
        m_main->deleteLater();
    }
    m_main = widget;
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setSizes(sizes);
}

void Page::setDetail(QWidget *detail)
{
    if (m_detail)
        m_detail->deleteLater();
    m_detail = detail;
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(m_splitter->indexOf(detail), 2);
    detail->setMinimumWidth(std::max(detail->minimumWidth(), 240));
    m_detailAction->setVisible(true);
    m_detailButton->show();
    const Settings settings;
    const QString group = u"pages/"_s % m_key;
    const bool shown = settings.value(group % u"/detailShown"_s, true).toBool();
    const QByteArray split = settings.value(group % u"/split"_s).toByteArray();
    {
        const QSignalBlocker unsaved(m_detailAction); // what is being restored need not be remembered
        m_detailAction->setChecked(shown);
    }
    detail->setVisible(shown);
    if (!m_splitter->restoreState(split))
        m_splitter->setSizes({600, 400});
}

bool Page::isDetailShown() const
{
    return m_detail && m_detailAction->isChecked();
}

void Page::foldDetail(bool shown)
{
    if (!m_detail)
        return;
    if (!shown && m_detail->isAncestorOf(focusWidget()))
        m_main->setFocus();
    m_detail->setVisible(shown);
    saveState();
}

void Page::saveState() const
{
    if (m_key.isEmpty() || !m_detail)
        return;
    Settings settings;
    const QString group = u"pages/"_s % m_key;
    settings.setValue(group % u"/detailShown"_s, m_detailAction->isChecked());
    if (m_detailAction->isChecked())
        settings.setValue(group % u"/split"_s, m_splitter->saveState());
}

void Page::cyclePanes()
{
    QList<QWidget *> panes{m_search, m_main};
    if (isDetailShown())
        panes += m_detail;
    if (!m_acts.isEmpty())
        panes += m_actBar->parentWidget();
    QWidget *now = focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (now && (panes.at(i) == now || panes.at(i)->isAncestorOf(now)))
            at = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes.at((at + step) % panes.size());
        QWidget *target = pane->focusPolicy() == Qt::NoFocus ? nullptr : pane;
        const auto children = pane->findChildren<QWidget *>();
        for (auto it = children.begin(); !target && it != children.end(); ++it) {
            if ((*it)->focusPolicy() != Qt::NoFocus && (*it)->isEnabled() && (*it)->isVisible())
                target = *it;
        }
        if (target && target->isVisible()) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void Page::setSearchVisible(bool visible)
{
    m_search->setVisible(visible);
}

void Page::setChipsVisible(bool visible)
{
    m_chips->setVisible(visible);
}

} // namespace Common
