// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/datefield.h"

#include "models/support/text.h"
#include "ui/common/style.h"
#include "ui/common/parts/tonelabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Kind = Support::DateReading::Kind;

namespace Common {

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_todayButton(new QToolButton(this))
    , m_shown(new ToneLabel(Tone::Muted, this))
{
    m_edit->setObjectName(u"dateLineEdit"_s);
    m_edit->setPlaceholderText(tr("例: R8.4.1、2026/4/1"));
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(u"令和00年00月00日頃まで"_s));
    m_todayButton->setText(tr("今日"));
    m_todayButton->setToolTip(tr("今日の日付を入れます（Ctrl+;）。"));
    m_todayButton->setMinimumHeight(kRowHeight);
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid / 2);
    line->addWidget(m_edit, 1);
    line->addWidget(m_todayButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 4);
    layout->addLayout(line);
    layout->addWidget(m_shown);
    m_shown->setObjectName(u"shownDateLabel"_s);
    setFocusProxy(m_edit);
    auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+;"_s), m_edit, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &DateField::chooseToday);
    connect(m_todayButton, &QToolButton::clicked, this, &DateField::chooseToday);
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::readText);
    readText();
}

void DateField::setWordsAllowed(bool allowed)
{
    m_wordsAllowed = allowed;
    readText();
}

void DateField::setToday(QDate today)
{
    m_today = today;
}

void DateField::setDate(QDate date)
{
    m_edit->setText(date.isValid() ? Support::wareki(date) : QString());
}

void DateField::setStored(const QString &stored)
{
    m_edit->setText(Support::shownDate(stored));
}

QString DateField::stored() const
{
    if (m_reading.date)
        return m_reading.date->toString(Qt::ISODate);
    return isEmpty() ? QString() : Support::cleaned(m_edit->text());
}

std::optional<QDate> DateField::date() const
{
    return isEmpty() ? std::nullopt : m_reading.date;
}

QString DateField::text() const
{
    return m_edit->text();
}

bool DateField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

bool DateField::isAcceptable() const
{
    return problem().isEmpty();
}

QString DateField::problem() const
{
    if (isEmpty())
        return {};
    switch (m_reading.kind) {
    case Kind::Exact:
        return {};
    case Kind::Words:
        return m_wordsAllowed ? QString() : tr("日まで分かる日付を入力してください。");
    case Kind::Impossible:
        return m_reading.why.isEmpty() ? tr("この日付は暦にありません。") : m_reading.why;
    case Kind::Unreadable:
        break;
    }
    return tr("日付として読めません。令和8年4月1日、R8.4.1、2026/4/1 のように入力してください。");
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_todayButton->setVisible(!readOnly);
}

void DateField::readText()
{
    // The present era may be left out while typing (8.4.1), as on paper.
    m_reading = isEmpty() ? Support::DateReading{} : Support::readDate(m_edit->text(), true);
    if (m_reading.date) {
        const QLocale japanese(QLocale::Japanese, QLocale::Japan);
        m_shown->setText(tr("%1　%2（%3）", "wareki, western date, weekday")
                             .arg(Support::wareki(*m_reading.date), m_reading.date->toString(u"yyyy/M/d"_s),
                                  japanese.dayName(m_reading.date->dayOfWeek(), QLocale::ShortFormat)));
    } else {
        m_shown->clear();
    }
    m_shown->setVisible(m_reading.date.has_value());
    emit changed();
}

void DateField::chooseToday()
{
    if (m_edit->isReadOnly())
        return;
    setDate(m_today.isValid() ? m_today : QDate::currentDate());
    m_edit->setFocus();
}

} // namespace Common
