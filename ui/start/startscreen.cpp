// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startscreen.h"

#include "ui/common/style.h"
#include "ui/shell/preferences.h"
#include "ui/shell/themedicon.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace Start {

namespace {

constexpr int kWidth = 440;

} // namespace

StartScreen::StartScreen(QWidget *parent)
    : Welcome(parent), m_recent(new QListWidget(this)), m_recentBox(new QWidget(this))
{
    setObjectName(u"startScreen"_s);
    auto *title = new QLabel(tr("Daichō 情報資産台帳"), this);
    QFont large = Common::titleFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.4);
    title->setFont(large);
    auto *words = new QLabel(
        tr("台帳は一つのファイルです。このパソコンの中だけで動き、インターネットは使いません。"),
        this);
    words->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(kGrid);
    left->addStretch(1);
    left->addWidget(title);
    left->addWidget(words);
    left->addSpacing(kGrid);
    const auto offer = [this, left](const QString &name, const QString &text, const QString &help,
                                    const QString &icon) {
        auto *button = new QCommandLinkButton(text, help, this);
        button->setObjectName(name + u"Button"_s);
        button->setIcon(Shell::themedIcon(icon, palette()));
        button->setFixedWidth(kWidth);
        button->setAccessibleDescription(help);
        left->addWidget(button);
        return button;
    };
    auto *create = offer(u"create"_s, tr("新しい台帳を作る(&N)"),
                         tr("規程と団体名を選び、空の台帳を作ります。"), u"add"_s);
    auto *import = offer(u"import"_s, tr("台帳（Excel）を取り込む(&I)"),
                         tr("台帳を作り、続けて今の Excel・CSV 台帳を読み込みます。"), u"import"_s);
    auto *open = offer(u"open"_s, tr("台帳を開く(&L)"),
                       tr("既にある台帳のファイル（.daicho）を選びます。"), u"books"_s);
    auto *sample =
        offer(u"sample"_s, tr("見本で試す(&S)"),
              tr("架空の北都町の台帳を開きます。ツールの一操作で取り除けます。"), u"help"_s);
    m_first = create;
    left->addStretch(2);
    connect(create, &QAbstractButton::clicked, this, &Welcome::createRequested);
    connect(import, &QAbstractButton::clicked, this, &Welcome::importRequested);
    connect(open, &QAbstractButton::clicked, this, &Welcome::chooseRequested);
    connect(sample, &QAbstractButton::clicked, this, &Welcome::sampleRequested);

    auto *label = new QLabel(tr("最近使った台帳(&C)"), m_recentBox);
    label->setBuddy(m_recent);
    m_recent->setObjectName(u"recentListWidget"_s);
    m_recent->setSpacing(kGrid / 2);
    m_recent->setMinimumWidth(320);
    m_recent->setMaximumWidth(520);
    auto *right = new QVBoxLayout(m_recentBox);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(label);
    right->addWidget(m_recent, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    layout->setSpacing(4 * kGrid);
    layout->addStretch(1);
    layout->addLayout(left);
    layout->addWidget(m_recentBox);
    layout->addStretch(1);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit fileRequested(item->data(Qt::UserRole).toString());
    });
    refresh();
}

void StartScreen::refresh()
{
    m_recent->clear();
    for (const QString &path : Shell::Preferences::recentRegisters()) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto *item = new QListWidgetItem(m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        if (file.exists()) {
            item->setText(u"%1\n%2"_s.arg(file.completeBaseName(), folder));
        } else {
            item->setText(tr("%1（見つかりません）\n%2").arg(file.completeBaseName(), folder));
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
        }
    }
    m_recentBox->setVisible(m_recent->count() > 0);
}

void StartScreen::showEvent(QShowEvent *event)
{
    Welcome::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace Start
