// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpviewer.h"

#include "ui/common/style.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHash>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace Shell {

namespace {

constexpr int kLineHeightPercent = 150;

QString textOf(const QString &page)
{
    QFile file(u":/help/"_s + page + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    return line.startsWith("# "_L1) ? line.mid(2).trimmed() : line.trimmed();
}

} // namespace

HelpViewer::HelpViewer(QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Daichō のヘルプ"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(840, 600);
    m_list->setObjectName(u"helpListWidget"_s);
    m_list->setAccessibleName(tr("ヘルプの目次"));
    m_list->setSpacing(kGrid / 2);
    m_text->setObjectName(u"helpTextBrowser"_s);
    m_text->setAccessibleName(tr("ヘルプの本文"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(2 * kGrid);
    for (const QString &page : pages()) {
        auto *item = new QListWidgetItem(titleOf(textOf(page)), m_list);
        item->setData(Qt::UserRole, page);
    }
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 640});
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            load(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { showPage(url.path()); });
}

QStringList HelpViewer::pages()
{
    return {u"start"_s,      u"takeover"_s, u"returning"_s, u"assets"_s,       u"finding"_s,
            u"takingback"_s, u"relabel"_s,  u"media"_s,     u"labels"_s,    u"disposal"_s,  u"export"_s,       u"books"_s,
            u"organization"_s, u"policy"_s, u"exceptions"_s, u"journal"_s,   u"keyboard"_s};
}

QString HelpViewer::pageFor(const QString &screen)
{
    return pages().contains(screen) ? screen : u"start"_s;
}

void HelpViewer::showPage(const QString &key)
{
    m_list->setCurrentRow(static_cast<int>(pages().indexOf(pageFor(key))));
}

void HelpViewer::load(const QString &page)
{
    m_current = page;
    m_text->setMarkdown(textOf(page));
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace Shell
