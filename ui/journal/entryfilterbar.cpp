// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entryfilterbar.h"

#include "models/organization/organizationqueries.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "ui/common/parts/flowlayout.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace JournalUi {

namespace {

QWidget *labelled(const QString &text, QWidget *editor, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid / 2);
    auto *label = new QLabel(text, widget);
    label->setBuddy(editor);
    layout->addWidget(label);
    layout->addWidget(editor);
    return widget;
}

} // namespace

EntryFilterBar::EntryFilterBar(Shell::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_act(new QComboBox)
    , m_result(new QComboBox)
    , m_actor(new QComboBox)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_clear(new QPushButton(tr("条件を消す(&Z)")))
{
    m_act->setObjectName(u"actBox"_s);
    m_result->setObjectName(u"resultBox"_s);
    m_act->addItem(tr("すべて"), QString());
    for (const Register::Act &act : session.openRegister().blueprint().acts)
        m_act->addItem(act.descriptor.title, act.descriptor.name);
    m_result->addItem(tr("すべて"), QString());
    m_result->addItem(tr("行ったもの"), u"done"_s);
    m_result->addItem(tr("拒否したもの"), u"refused"_s);
    m_actor->setEditable(true);
    m_actor->setInsertPolicy(QComboBox::NoInsert);
    m_actor->setMinimumWidth(140);
    for (QLineEdit *edit : {m_from, m_to}) {
        edit->setPlaceholderText(tr("R8.4.1"));
        edit->setMaximumWidth(120);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { dateEdited(edit); });
    }
    m_clear->setAutoDefault(false);
    auto *layout = new Common::FlowLayout(this, Common::kGrid);
    layout->addWidget(labelled(tr("操作(&A)"), m_act, this));
    layout->addWidget(labelled(tr("結果(&R)"), m_result, this));
    layout->addWidget(labelled(tr("操作者(&W)"), m_actor, this));
    layout->addWidget(labelled(tr("期間(&D)"), m_from, this));
    layout->addWidget(labelled(tr("～(&U)"), m_to, this));
    layout->addWidget(m_clear);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fillActors();
    connect(m_act, &QComboBox::activated, this, &EntryFilterBar::changed);
    connect(m_result, &QComboBox::activated, this, &EntryFilterBar::changed);
    connect(m_actor, &QComboBox::activated, this, &EntryFilterBar::changed);
    connect(m_actor->lineEdit(), &QLineEdit::editingFinished, this, &EntryFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        emit changed();
    });
}

void EntryFilterBar::fillActors()
{
    QStringList names{QString(), m_session.actor().name};
    try {
        for (const QString &name : Organization::personNames(m_session.db()))
            names += name;
    } catch (const Storage::DbError &) {
        names.removeLast(); // a name can still be typed
    }
    names.removeDuplicates();
    m_actor->addItems(names);
}

void EntryFilterBar::dateEdited(QLineEdit *edit)
{
    const Support::DateReading reading = Support::readDate(edit->text());
    const bool wrong = !edit->text().trimmed().isEmpty() && !reading.date;
    edit->setToolTip(wrong ? tr("日付として読めないので、この条件は使いません。")
                     : reading.date ? Support::wareki(*reading.date)
                                    : QString());
    emit changed();
}

QString EntryFilterBar::instant(const QLineEdit *edit, int addDays) const
{
    const Support::DateReading reading = Support::readDate(edit->text());
    if (!reading.date)
        return {};
    return reading.date->addDays(addDays).startOfDay().toUTC().toString(
        u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

Journal::EntryFilter EntryFilterBar::filter() const
{
    Journal::EntryFilter filter;
    filter.act = m_act->currentData().toString();
    filter.result = m_result->currentData().toString();
    filter.actorName = m_actor->currentText().trimmed();
    filter.from = instant(m_from, 0);
    filter.to = instant(m_to, 1); // the last day belongs to the period
    return filter;
}

void EntryFilterBar::clear()
{
    m_act->setCurrentIndex(0);
    m_result->setCurrentIndex(0);
    m_actor->setCurrentIndex(0);
    m_from->clear();
    m_to->clear();
}

void EntryFilterBar::setActor(const QString &name)
{
    m_actor->setEditText(name);
    emit changed();
}

void EntryFilterBar::setResult(const QString &code)
{
    m_result->setCurrentIndex(std::max(0, m_result->findData(code)));
    emit changed();
}

void EntryFilterBar::setAct(const QString &name)
{
    m_act->setCurrentIndex(std::max(0, m_act->findData(name)));
    emit changed();
}

} // namespace JournalUi
