// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/list/conditiondialog.h"

#include "ui/assets/list/conditiongroupbox.h"
#include "ui/assets/policywords.h"
#include "ui/common/style.h"
#include "ui/shell/session.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Assets::ConditionGroup;

namespace AssetsUi {

namespace {

constexpr int kWaitMs = 200; ///< of no typing, before it is counted
constexpr QSize kWish(860, 480);

} // namespace

ConditionDialog::ConditionDialog(Shell::Session &session, const QList<Assets::Field> &fields, const Assets::Filter &filter, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_filter(filter)
    , m_wait(new QTimer(this))
{
    setWindowTitle(tr("詳しい条件"));
    readWords(fields);
    build();
    m_wait->setSingleShot(true);
    m_wait->setInterval(kWaitMs);
    connect(m_wait, &QTimer::timeout, this, &ConditionDialog::count);
    if (filter.conditions.isEmpty())
        m_root->addCondition();
    else
        m_root->setGroup(filter.conditions);
    connect(m_root, &ConditionGroupBox::changed, this, &ConditionDialog::changed);
    changed();
    if (!m_root->rows().isEmpty())
        m_root->rows().first()->fieldBox()->setFocus();
}

void ConditionDialog::readWords(const QList<Assets::Field> &fields)
{
    const Lookups lookups = Lookups::read(m_session.db(), m_session.openRegister().clock().today());
    m_words.units = lookups.units;
    m_words.places = lookups.places;
    m_words.persons = lookups.persons;
    for (const Assets::Field &field : fields) {
        if (!Assets::testsOf(field).isEmpty())
            m_words.fields += field;
    }
}

void ConditionDialog::build()
{
    m_root = new ConditionGroupBox(m_words, 0);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_root);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    m_said = new QLabel(this);
    m_said->setObjectName(u"conditionsText"_s);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"conditionsProblem"_s);
    m_problem->setWordWrap(true);
    QPalette danger = palette();
    danger.setColor(QPalette::WindowText, Common::toneColor(Common::Tone::Danger, palette()));
    m_problem->setPalette(danger);
    m_problem->hide();
    m_count = new QLabel(this);
    m_count->setObjectName(u"conditionsCount"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("絞り込む(&F)"), QDialogButtonBox::AcceptRole);
    m_accept->setToolTip(tr("Ctrl+Enter でも絞り込みます。"));
    QPushButton *cancel = buttons->addButton(tr("キャンセル"), QDialogButtonBox::RejectRole);
    m_accept->setAutoDefault(false);
    cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_said);
    layout->addWidget(m_problem);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConditionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kWish.boundedTo(screen()->availableSize() * 9 / 10));
}

std::optional<ConditionGroup> ConditionDialog::readConditions(bool tell)
{
    const auto typed = m_root->group(tell);
    if (!typed)
        return std::nullopt;
    Assets::Queries queries(m_session.db(), m_session.actor().visible);
    const auto read = queries.readConditions(*typed);
    if (tell) {
        m_problem->setText(read ? QString() : read.error());
        m_problem->setVisible(!read);
    }
    return read ? std::optional(*read) : std::nullopt;
}

void ConditionDialog::changed()
{
    m_problem->hide();
    const auto conditions = readConditions(false);
    Assets::Filter only;
    if (conditions)
        only.conditions = *conditions;
    const QString said = Assets::Queries(m_session.db(), m_session.actor().visible).filterText(only);
    m_said->setText(!conditions ? tr("まだ値の入っていない条件があります。") : said.isEmpty() ? tr("条件はありません。") : said);
    m_wait->start();
}

void ConditionDialog::count()
{
    const quint64 question = ++m_question;
    const auto conditions = readConditions(false);
    if (!conditions) {
        m_count->setText(QString());
        return;
    }
    m_count->setText(tr("数えています…"));
    Assets::Filter filter = m_filter;
    filter.conditions = *conditions;
    m_session.read(this, [this, question, filter, visible = m_session.actor().visible](Storage::Connection &db) {
        Assets::Queries queries(db, visible);
        const qint64 left = queries.ids(filter).size();
        const qint64 total = queries.total();
        return [this, question, left, total] {
            const QLocale locale(QLocale::Japanese, QLocale::Japan);
            if (question == m_question)
                m_count->setText(tr("%1 件中 %2 件が残ります。", "all, left").arg(locale.toString(total), locale.toString(left)));
        };
    });
}

QString ConditionDialog::countText() const
{
    return m_count->text();
}

void ConditionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        accept();
        return;
    }
    if (enter) {
        event->accept(); // in a field it takes the value and nothing else
        return;
    }
    QDialog::keyPressEvent(event);
}

void ConditionDialog::accept()
{
    const auto conditions = readConditions(true);
    if (!conditions)
        return;
    emit chosen(*conditions);
    QDialog::accept();
}

} // namespace AssetsUi
