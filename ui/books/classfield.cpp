// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/classfield.h"

#include "models/register/policies.h"
#include "models/storage/dberror.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace BooksUi {

ClassField::ClassField(Shell::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_class = new QComboBox(this);
    m_class->setObjectName(u"classBox"_s);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"lowerReasonLineEdit"_s);
    m_classNote = new QLabel(this);
    m_classNote->setWordWrap(true);
    form->addRow(tr("本帳票の分類(&C)"), m_class);
    form->addRow(tr("下げる理由（必須）(&R)"), m_reason);
    m_reasonLabel = qobject_cast<QLabel *>(form->labelForField(m_reason));
    form->addRow(m_classNote);
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        updateReason();
        emit changed();
    });
    connect(m_reason, &QLineEdit::editingFinished, this, &ClassField::changed);
    connect(&session, &Shell::Session::actorChanged, this, &ClassField::refresh);
}

bool ClassField::mayLower(QString &who) const
{
    QStringList labels;
    bool holds = false;
    try {
        for (const Register::StoredPolicy &policy : Register::storedPolicies(m_session.db())) {
            for (const Policy::Role &role : policy.document->roles) {
                if (!role.capabilities.contains(u"report.lower"_s))
                    continue;
                labels += role.label;
                for (const Register::HeldRole &held : m_session.actor().roles)
                    holds = holds || (held.policyId == policy.id && held.role == role.code);
            }
        }
    } catch (const Storage::DbError &) {
        return false;
    }
    labels.removeDuplicates();
    who = labels.join(tr("、"));
    return holds;
}

void ClassField::refresh()
{
    const QSignalBlocker quiet(m_class);
    const QString before = m_class->currentData().toString();
    m_class->clear();
    m_class->addItem(tr("収録した資産のとおり"), QString());
    QString who;
    const bool may = mayLower(who);
    try {
        for (const Register::StoredPolicy &policy : Register::storedPolicies(m_session.db())) {
            if (policy.document->axes.isEmpty())
                continue;
            for (const Policy::Level &level : policy.document->axes.constFirst().levels) {
                if (m_class->findData(level.label) < 0)
                    m_class->addItem(level.label, level.label);
            }
        }
    } catch (const Storage::DbError &) {
        return;
    }
    m_class->setEnabled(may);
    m_class->setCurrentIndex(may ? std::max(0, m_class->findData(before)) : 0);
    updateReason();
    if (may)
        m_classNote->setText(
            tr("帳票そのものの分類を下げるときは、理由を書いてください。帳票と証跡に残ります。"));
    else
        m_classNote->setText(
            who.isEmpty()
                ? tr("この規程には、帳票の分類を下げる役割がありません。")
                : tr("分類を下げられるのは %1 です。いまの操作者では下げられません。").arg(who));
}

void ClassField::updateReason()
{
    const bool lowered = m_class->currentIndex() > 0;
    m_reason->setVisible(lowered);
    m_reasonLabel->setVisible(lowered);
}

QString ClassField::bookClass() const
{
    return m_class->currentData().toString();
}

QString ClassField::lowerReason() const
{
    return bookClass().isEmpty() ? QString() : m_reason->text().trimmed();
}

} // namespace BooksUi
