// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/findingsview.h"

#include "ui/common/style.h"
#include "ui/common/parts/tonelabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

using Weight = FindingItem::Weight;

namespace {

Tone weightTone(Weight weight)
{
    switch (weight) {
    case Weight::Advise:
        return Tone::Info;
    case Weight::Reason:
        return Tone::Warning;
    case Weight::Refuse:
    case Weight::Ban:
        break;
    }
    return Tone::Danger;
}

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGrid);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAccessibleName(tr("規程からの指摘"));
    hide();
}

void FindingsView::setFindings(const QList<FindingItem> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const FindingItem &a, const FindingItem &b) { return a.weight > b.weight; });
    QString focused; // the reason being typed keeps the focus
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        if (it.value()->hasFocus())
            focused = it.key();
    }
    m_edits.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const FindingItem &item : std::as_const(m_findings))
        m_layout->addWidget(buildItem(item));
    if (QLineEdit *edit = m_edits.value(focused))
        edit->setFocus();
    setVisible(!m_findings.isEmpty());
    emit findingsChanged();
}

QWidget *FindingsView::buildItem(const FindingItem &item)
{
    auto *widget = new QWidget(this);
    auto *lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(kGrid / 4);
    auto *first = new QHBoxLayout;
    first->setSpacing(kGrid);
    auto *word = new ToneLabel(weightWord(item.weight), weightTone(item.weight), widget);
    QFont bold = word->font();
    bold.setBold(true);
    word->setFont(bold);
    first->addWidget(word, 0, Qt::AlignTop);
    QString sentence = item.clause.isEmpty() ? item.text : tr("%1（%2）").arg(item.text, item.clause);
    if (!item.statusLabel.isEmpty())
        sentence = tr("%1［%2］", "finding, how firmly it stands: 既定").arg(sentence, item.statusLabel);
    first->addWidget(wrapped(new QLabel(sentence, widget)), 1);
    const auto addButton = [&](const QString &text, auto signal) {
        if (text.isEmpty())
            return;
        auto *action = new QPushButton(text, widget);
        action->setAutoDefault(false);
        connect(action, &QPushButton::clicked, this, [this, signal, rule = item.rule] { emit (this->*signal)(rule); });
        first->addWidget(action, 0, Qt::AlignTop);
    };
    addButton(item.exceptionText, &FindingsView::exceptionRequested);
    addButton(item.actionText, &FindingsView::actionRequested);
    lines->addLayout(first);
    if (!item.satisfy.isEmpty())
        lines->addWidget(wrapped(new ToneLabel(tr("満たすには: %1").arg(item.satisfy), Tone::Muted, widget)));
    if (item.weight == Weight::Reason)
        addReasonLine(lines, item);
    return widget;
}

void FindingsView::addReasonLine(QVBoxLayout *layout, const FindingItem &item)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(kGrid);
    auto *label = new QLabel(item.roleLabel.isEmpty() ? tr("理由") : tr("理由（%1）").arg(item.roleLabel));
    auto *required = new ToneLabel(tr("必須"), Tone::Danger);
    auto *edit = new QLineEdit(m_typed.value(item.rule));
    edit->setObjectName(item.rule);
    edit->setPlaceholderText(tr("続ける理由を書いてください。証跡に残ります。"));
    edit->setAccessibleName(tr("理由: %1").arg(item.text));
    label->setBuddy(edit);
    line->addWidget(label);
    line->addWidget(required);
    line->addWidget(edit, 1);
    layout->addLayout(line);
    m_edits.insert(item.rule, edit);
    connect(edit, &QLineEdit::textChanged, this, [this, rule = item.rule](const QString &text) {
        m_typed.insert(rule, text);
        emit reasonsChanged();
    });
}

QString FindingsView::weightWord(Weight weight)
{
    switch (weight) {
    case Weight::Advise:
        return tr("助言");
    case Weight::Reason:
        return tr("▲ 理由が必要");
    case Weight::Refuse:
        return tr("× 不足");
    case Weight::Ban:
        return tr("■ 禁止");
    }
    return {};
}

QMap<QString, QString> FindingsView::reasons() const
{
    QMap<QString, QString> result;
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        const QString reason = it.value()->text().trimmed();
        if (!reason.isEmpty())
            result.insert(it.key(), reason);
    }
    return result;
}

bool FindingsView::isAllowed() const
{
    return std::none_of(m_findings.begin(), m_findings.end(),
                        [](const FindingItem &item) { return item.weight >= Weight::Refuse; });
}

bool FindingsView::isBanned() const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [](const FindingItem &item) { return item.weight == Weight::Ban; });
}

bool FindingsView::isSettled() const
{
    return isAllowed() && reasons().size() == m_edits.size();
}

bool FindingsView::checkReasons()
{
    for (const FindingItem &item : std::as_const(m_findings)) {
        QLineEdit *edit = m_edits.value(item.rule);
        if (edit && edit->text().trimmed().isEmpty()) {
            edit->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

} // namespace Common
