// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formfield.h"

#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/style.h"
#include "ui/common/parts/tonelabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr int kWidestLabel = 176;

/// Connects `changed` to every editor Qt and this room know, also inside a container (a group of radio buttons).
template <typename Receiver> void watch(QWidget *editor, Receiver *receiver)
{
    if (auto *dates = qobject_cast<DateField *>(editor)) {
        QObject::connect(dates, &DateField::changed, receiver, &Receiver::changed);
    } else if (auto *choices = qobject_cast<ChoiceBox *>(editor)) {
        QObject::connect(choices, &ChoiceBox::chosenChanged, receiver, &Receiver::changed);
        QObject::connect(choices, &QComboBox::editTextChanged, receiver, &Receiver::changed);
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        QObject::connect(combo, &QComboBox::currentIndexChanged, receiver, &Receiver::changed);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        QObject::connect(line, &QLineEdit::textChanged, receiver, &Receiver::changed);
    } else if (auto *notes = qobject_cast<QPlainTextEdit *>(editor)) {
        QObject::connect(notes, &QPlainTextEdit::textChanged, receiver, &Receiver::changed);
    } else if (auto *spin = qobject_cast<QSpinBox *>(editor)) {
        QObject::connect(spin, &QSpinBox::valueChanged, receiver, &Receiver::changed);
    } else if (auto *decimal = qobject_cast<QDoubleSpinBox *>(editor)) {
        QObject::connect(decimal, &QDoubleSpinBox::valueChanged, receiver, &Receiver::changed);
    } else if (auto *button = qobject_cast<QAbstractButton *>(editor)) {
        QObject::connect(button, &QAbstractButton::toggled, receiver, &Receiver::changed);
    } else {
        for (QObject *child : editor->children()) {
            if (auto *widget = qobject_cast<QWidget *>(child))
                watch(widget, receiver);
        }
    }
}

bool nothingChecked(const QWidget *container)
{
    const auto buttons = container->findChildren<QAbstractButton *>();
    const auto checkable = std::any_of(buttons.begin(), buttons.end(), [](const auto *b) { return b->isCheckable(); });
    return checkable && std::none_of(buttons.begin(), buttons.end(), [](const auto *b) { return b->isChecked(); });
}

} // namespace

FormField::FormField(const QString &label, QWidget *editor, Need need, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new QLabel(this))
    , m_needLabel(new ToneLabel(need == Need::Required ? Tone::Danger : Tone::Muted, this))
    , m_head(new QWidget(this))
    , m_support(new ToneLabel(Tone::Muted, this))
    , m_errorLabel(new ToneLabel(Tone::Danger, this))
    , m_body(new QVBoxLayout)
    , m_labelSource(label)
    , m_need(need)
{
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(kGrid / 2);
    head->addWidget(m_label, 1);
    head->addWidget(m_needLabel, 0, Qt::AlignRight);
    m_head->setMinimumHeight(kRowHeight);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor);
    for (QLabel *text : {m_support, m_errorLabel}) {
        text->setWordWrap(true);
        text->hide();
    }
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(kGrid / 4);
    m_body->addWidget(m_editor);
    m_body->addWidget(m_support);
    m_body->addWidget(m_errorLabel);
    m_body->addStretch(); // beside a taller field the editor stays in line with its label
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_head, 0, Qt::AlignTop);
    layout->addLayout(m_body, 1);
    m_errorLabel->setObjectName(u"errorLabel"_s);
    watch(m_editor, this);
    updateLabel();
}

QString FormField::labelText() const
{
    return plainLabel(m_labelSource);
}

QString FormField::plainLabel(QString text)
{
    // 名称(&N) is written with its mnemonic behind, Western labels with it inside.
    const qsizetype open = text.indexOf(u"(&"_s);
    if (open >= 0 && text.indexOf(u')', open) == open + 3)
        text.remove(open, 4);
    return text.remove(u'&').trimmed();
}

void FormField::setLabel(const QString &label)
{
    m_labelSource = label;
    updateLabel();
}

void FormField::setNeed(Need need)
{
    m_need = need;
    updateLabel();
}

void FormField::updateLabel()
{
    m_label->setText(m_labelSource);
    static_cast<ToneLabel *>(m_needLabel)->setTone(m_need == Need::Required ? Tone::Danger : Tone::Muted);
    m_needLabel->setText(m_need == Need::Required ? tr("必須") : tr("任意"));
    m_needLabel->setVisible(m_need != Need::Unsaid);
    m_head->setMinimumWidth(labelWidth());
    updateDescription();
}

void FormField::setSupport(const QString &text)
{
    m_support->setText(text);
    m_support->setVisible(!text.isEmpty());
    updateDescription();
}

void FormField::setError(const QString &text)
{
    m_error = text;
    // The mark stands before the words: an error is not told by colour alone.
    m_errorLabel->setText(text.isEmpty() ? QString() : tr("▲ %1").arg(text));
    m_errorLabel->setVisible(!text.isEmpty());
    updateDescription();
}

void FormField::updateDescription()
{
    const QString name = m_need == Need::Required ? tr("%1（必須）").arg(labelText()) : labelText();
    QStringList description{m_error, m_support->text()};
    description.removeAll(QString());
    for (QWidget *widget : {m_editor, m_editor->focusProxy()}) {
        if (!widget)
            continue;
        widget->setAccessibleName(name);
        widget->setAccessibleDescription(description.join(u' '));
    }
}

void FormField::setKey(const QString &key)
{
    m_key = key;
    setObjectName(key);
}

void FormField::addBelow(QWidget *widget)
{
    m_body->insertWidget(1, widget);
}

bool FormField::isBlank() const
{
    if (const auto *dates = qobject_cast<const DateField *>(m_editor))
        return dates->isEmpty();
    if (const auto *choices = qobject_cast<const ChoiceBox *>(m_editor))
        return !choices->chosen().isValid() && !choices->hasUnknownText();
    if (const auto *combo = qobject_cast<const QComboBox *>(m_editor))
        return combo->currentText().trimmed().isEmpty();
    if (const auto *line = qobject_cast<const QLineEdit *>(m_editor))
        return line->text().trimmed().isEmpty();
    if (const auto *notes = qobject_cast<const QPlainTextEdit *>(m_editor))
        return notes->toPlainText().trimmed().isEmpty();
    if (qobject_cast<const QAbstractSpinBox *>(m_editor) || qobject_cast<const QAbstractButton *>(m_editor))
        return false;
    return nothingChecked(m_editor);
}

bool FormField::checkRequired()
{
    if (m_need != Need::Required || !isBlank())
        return true;
    const bool choice = qobject_cast<QComboBox *>(m_editor) || nothingChecked(m_editor);
    setError(choice ? tr("%1を選んでください。").arg(labelText()) : tr("%1を入力してください。").arg(labelText()));
    return false;
}

void FormField::focusEditor()
{
    QWidget *target = m_editor;
    if (target->focusPolicy() == Qt::NoFocus && !target->focusProxy()) {
        const auto children = target->findChildren<QWidget *>();
        const auto first = std::find_if(children.begin(), children.end(), [](const QWidget *w) {
            return w->focusPolicy() != Qt::NoFocus && w->isEnabled() && !w->isHidden();
        });
        if (first != children.end())
            target = *first;
    }
    target->setFocus(Qt::OtherFocusReason);
}

int FormField::labelWidth() const
{
    const int need = m_need == Need::Unsaid ? 0 : m_needLabel->sizeHint().width() + kGrid / 2;
    const int text = m_label->fontMetrics().horizontalAdvance(m_label->text()) + kGrid / 2;
    return std::min(kWidestLabel, text + need);
}

void FormField::setLabelWidth(int pixels)
{
    m_head->setFixedWidth(pixels);
}

} // namespace Common
