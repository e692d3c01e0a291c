// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/distribution/collectdialog.h"

#include "models/register/rejectiontext.h"
#include "models/support/japanesedate.h"
#include "ui/common/datefield.h"
#include "ui/common/parts/plainbutton.h"
#include "ui/common/style.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace AssetsUi {

CollectDialog::CollectDialog(Shell::Session &session, const QList<Assets::DistributionLine> &out, QWidget *parent)
    : FormDialog(tr("複製を回収"), u"assets/collect"_s, parent)
    , m_session(session)
    , m_out(out)
    , m_list(new QListWidget)
    , m_on(new Common::DateField)
    , m_by(new QLineEdit)
    , m_note(new QLineEdit)
{
    setActText(tr("回収する(&R)"));
    build();
}

QSize CollectDialog::sizeHint() const
{
    return FormDialog::sizeHint().expandedTo(QSize(760, 480));
}

void CollectDialog::build()
{
    m_list->setObjectName(u"copiesOut"_s);
    m_list->setAccessibleName(tr("まだ回収していない複製"));
    m_list->setMinimumHeight(6 * Common::kRowHeight);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Assets::DistributionLine &line : std::as_const(m_out)) {
        const QString copy = tr("%1　%2　%3").arg(Assets::copyNumberText(line.copy), line.copy.recipient, line.row.number);
        auto *item = new QListWidgetItem(line.overdue ? tr("%1　▲ 期限 %2").arg(copy, Support::shownDate(line.copy.dueOn)) : copy, m_list);
        item->setToolTip(tr("%1 に配付").arg(Support::shownDate(line.copy.givenOn)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_out.size() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    form()->addField(tr("回収したもの(&C)"), m_list, Common::Need::Required, u"copies"_s)->setSupport(tr("Space で付け外しします。"));
    QPushButton *all = Common::plainButton(tr("すべて選ぶ(&A)"), this);
    all->setObjectName(u"allCopies"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Checked);
    });
    auto *line = new QWidget;
    auto *left = new QHBoxLayout(line);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(all);
    left->addStretch();
    form()->addField(QString(), line);
    connect(m_list, &QListWidget::itemChanged, this, [this] { setModified(true); });
    const QDate today = m_session.openRegister().clock().today();
    m_on->setWordsAllowed(false);
    m_on->setToday(today);
    m_on->setDate(today);
    auto *on = new Common::FormField(tr("回収日(&D)"), m_on, Common::Need::Required);
    on->setKey(u"on"_s);
    if (m_session.personId()) // nobody chosen is an account of the machine
        m_by->setText(QString(m_session.actor().post + u' ' + m_session.actor().name).trimmed());
    auto *by = new Common::FormField(tr("回収した者(&B)"), m_by, Common::Need::Required);
    by->setKey(u"by"_s);
    form()->addFieldRow({on, by});
    form()->addField(tr("備考(&M)"), m_note, Common::Need::Unsaid, u"note"_s);
    setModified(false);
}

QJsonObject CollectDialog::params() const
{
    QJsonArray copies;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            copies.append(m_out.at(row).row.number);
    }
    return {{u"copies"_s, copies}, {u"on"_s, m_on->stored()}, {u"by"_s, m_by->text().trimmed()}, {u"note"_s, m_note->text().trimmed()}};
}

void CollectDialog::check()
{
    if (params().value(u"copies"_s).toArray().isEmpty())
        setFieldError(u"copies"_s, tr("回収した複製を選んでください。"));
}

void CollectDialog::apply()
{
    setBusy(true);
    m_session.perform(u"copy.collect"_s, params(), this, [this](const Register::Outcome &outcome) { applied(outcome); });
}

void CollectDialog::applied(const Register::Outcome &outcome)
{
    setBusy(false);
    if (outcome) {
        setModified(false);
        emit m_session.message(tr("%1 部の回収を記録しました。").arg(outcome->result.value(u"count"_s).toInteger()));
        emit collected();
        succeed();
        return;
    }
    if (const auto *invalid = std::get_if<Register::Invalid>(&outcome.error())) {
        for (const Register::FieldError &error : invalid->errors)
            setFieldError(error.field, error.message);
        showErrors();
        return;
    }
    messageBar()->showMessage(Common::MessageBar::Kind::Refusal, Register::rejectionText(outcome.error()));
}

} // namespace AssetsUi
