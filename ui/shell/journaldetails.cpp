// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journaldetails.h"

#include "ui/common/style.h"
#include "ui/shell/journalwatch.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace Shell {

JournalDetails::JournalDetails(Session &session, JournalWatch &watch, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_watch(watch)
    , m_state(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_breaks(new QListWidget(this))
    , m_again(new QPushButton(tr("検証し直す(&V)"), this))
{
    setWindowTitle(tr("証跡の検証"));
    resize(560, 360);
    m_state->setFont(Common::titleFont(font()));
    m_advice->setWordWrap(true);
    m_breaks->setAccessibleName(tr("合わない所"));
    m_breaks->setObjectName(u"breakListWidget"_s);
    m_breaks->setWordWrap(true);
    m_breaks->setSpacing(kGrid / 4);
    m_advice->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_advice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_state);
    layout->addWidget(m_advice);
    layout->addWidget(m_breaks, 1);
    layout->addStretch(0);
    layout->addWidget(buttons);
    connect(m_again, &QPushButton::clicked, &m_watch, &JournalWatch::verify);
    connect(&m_watch, &JournalWatch::changed, this, &JournalDetails::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    close->setFocus();
}

void JournalDetails::refresh()
{
    m_state->setText(m_watch.text());
    m_advice->setText(advice());
    m_again->setEnabled(m_watch.state() != JournalWatch::State::Running);
    m_breaks->clear();
    if (m_session.verification()) {
        for (const Journal::Break &found : m_session.verification()->breaks)
            m_breaks->addItem(found.text());
    }
    m_breaks->setVisible(m_breaks->count() > 0);
}

QString JournalDetails::advice() const
{
    switch (m_watch.state()) {
    case JournalWatch::State::Unverified:
        return tr("まだ検証していません。検証が済むまで、帳票には「証跡 未検証」と印刷されます。");
    case JournalWatch::State::Running:
        return tr("すべての記録を証跡と照らし合わせています。このまま仕事を続けられます。");
    case JournalWatch::State::Verified:
        return tr("%1 "
                  "件の記録がすべて証跡と合っています。この台帳の外で書き換えられた跡はありません"
                  "。")
            .arg(QLocale().toString(m_session.verification() ? m_session.verification()->rows : 0));
    case JournalWatch::State::Suspect:
        return tr(
            "次の所が証跡と合いません。台帳がこのプログラムの外で書き換えられたおそれがあります。"
            "ファイルの写しを取り、情報セキュリティの責任者に知らせてください。");
    case JournalWatch::State::Failed:
        return tr("台帳を読めなかったため検証できませんでした。ファイルのある場所を確かめて、もう一"
                  "度検証してください。");
    }
    return {};
}

} // namespace Shell
