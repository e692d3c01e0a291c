// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialog.h"

#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/prompt.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr double kPartOfScreen = 0.9;
constexpr int kListedErrors = 4;

} // namespace

FormDialog::FormDialog(const QString &title, const QString &key, QWidget *parent)
    : QDialog(parent)
    , m_key(key)
{
    setWindowTitle(title);
    setSizeGripEnabled(true);
    build();
}

FormDialog::~FormDialog() = default;

void FormDialog::build()
{
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    m_form = new FormLayout;
    m_findings = new FindingsView(content);
    contentLayout->addLayout(m_form);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    below->addWidget(m_findings);
    contentLayout->addLayout(below);
    contentLayout->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_message = new MessageBar(this);
    m_body = new QHBoxLayout;
    m_body->addWidget(m_scroll, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_message);
    buildButtons(layout);
    connect(m_form, &FormLayout::fieldAdded, this, &FormDialog::watch);
    connect(m_findings, &FindingsView::findingsChanged, this, &FormDialog::updateButtons);
    connect(m_findings, &FindingsView::reasonsChanged, this, [this] { m_modified = m_modified || m_shown; });
    for (int enter = 0; enter < 2; ++enter) {
        auto *shortcut = m_actKeys.emplace_back(new QShortcut(this));
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (m_act->isEnabled() && !m_showOnly)
                submit();
        });
    }
    setActModifiers(Qt::ControlModifier);
}

void FormDialog::buildButtons(QVBoxLayout *layout)
{
    m_act = new QPushButton(tr("保存(&S)"), this);
    m_act->setObjectName(u"actButton"_s);
    m_cancel = new QPushButton(tr("キャンセル"), this);
    m_cancel->setObjectName(u"cancelButton"_s);
    for (QPushButton *button : {m_act, m_cancel})
        button->setAutoDefault(false);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid + kGrid / 2);
    m_buttons->setSpacing(kGrid);
    m_buttons->addStretch();
    m_buttons->addWidget(m_act);
    m_buttons->addWidget(m_cancel);
    layout->addLayout(m_buttons);
    connect(m_act, &QPushButton::clicked, this, &FormDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
}

void FormDialog::setSidePane(QWidget *pane)
{
    m_body->addWidget(pane, 2);
}

void FormDialog::setActText(const QString &text)
{
    m_act->setText(text);
}

void FormDialog::setActModifiers(Qt::KeyboardModifiers modifiers)
{
    m_actKeys.at(0)->setKey(QKeySequence(modifiers | Qt::Key_Return));
    m_actKeys.at(1)->setKey(QKeySequence(modifiers | Qt::Key_Enter));
    updateButtons();
}

/// Ctrl+Enter
QString FormDialog::actKeys() const
{
    return m_actKeys.at(1)->key().toString(QKeySequence::NativeText);
}

QString FormDialog::plainActText() const
{
    return FormField::plainLabel(m_act->text());
}

QPushButton *FormDialog::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(1 + int(m_extra.size()), button);
    m_extra += button;
    return button;
}

void FormDialog::setShowOnly()
{
    m_showOnly = true;
    m_act->hide();
    m_cancel->setText(tr("閉じる(&C)"));
}

void FormDialog::setModified(bool modified)
{
    m_modified = modified;
}

void FormDialog::watch(FormField *field)
{
    connect(field, &FormField::changed, this, [this, field] {
        field->setError({});
        m_modified = m_modified || m_shown;
    });
}

void FormDialog::setFieldError(const QString &key, const QString &text)
{
    if (FormField *field = m_form->field(key))
        field->setError(text);
    else if (!text.isEmpty())
        m_looseErrors += text;
}

void FormDialog::clearErrors()
{
    m_looseErrors.clear();
    for (FormField *field : m_form->fields())
        field->setError({});
    m_message->clear();
}

bool FormDialog::showErrors()
{
    QStringList errors;
    FormField *first = nullptr;
    for (FormField *field : m_form->fields()) {
        if (field->error().isEmpty())
            continue;
        const bool named = field->error().contains(field->labelText());
        errors += named ? field->error() : tr("%1: %2", "field, error").arg(field->labelText(), field->error());
        if (!first)
            first = field;
    }
    errors += m_looseErrors;
    if (errors.isEmpty())
        return true;
    const int all = int(errors.size());
    QString text = errors.mid(0, kListedErrors).join(u'\n');
    if (all > kListedErrors)
        text += u'\n' % tr("ほか %1 件").arg(all - kListedErrors);
    m_message->showMessage(MessageBar::Kind::Error, text);
    if (first) {
        first->focusEditor();
        m_scroll->ensureWidgetVisible(first);
        m_scroll->horizontalScrollBar()->setValue(0); // labels stay in sight where the screen is too narrow
    }
    return false;
}

void FormDialog::checkFields()
{
    for (FormField *field : m_form->fields()) {
        if (field->isHidden() || !field->isEnabled())
            continue;
        field->checkRequired();
        QString problem;
        if (const auto *dates = qobject_cast<DateField *>(field->editor()))
            problem = dates->problem();
        else if (const auto *choices = qobject_cast<ChoiceBox *>(field->editor()))
            problem = choices->problem();
        if (!problem.isEmpty())
            field->setError(problem);
    }
}

void FormDialog::check()
{
}

void FormDialog::apply()
{
    emit submitted();
}

void FormDialog::submit()
{
    if (m_busy)
        return;
    clearErrors();
    checkFields();
    check();
    if (!showErrors())
        return;
    if (!m_findings->checkReasons()) {
        m_message->showMessage(MessageBar::Kind::Refusal, tr("続けるには、指摘の下に理由を書いてください。"));
        return;
    }
    apply();
}

void FormDialog::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy) {
        m_focusBeforeBusy = focusWidget();
        setCursor(Qt::BusyCursor);
    } else {
        unsetCursor();
    }
    m_scroll->setEnabled(!busy);
    updateButtons();
    if (!busy && m_focusBeforeBusy)
        m_focusBeforeBusy->setFocus(Qt::OtherFocusReason);
}

void FormDialog::updateButtons()
{
    const bool banned = m_findings->isBanned();
    m_act->setEnabled(!m_busy && !banned);
    m_act->setToolTip(banned ? tr("禁止の指摘があるため、この操作はできません。") : actKeys());
    m_cancel->setEnabled(!m_busy);
    for (QPushButton *button : std::as_const(m_extra))
        button->setEnabled(!m_busy && !banned);
}

void FormDialog::succeed()
{
    setBusy(false);
    m_modified = false;
    accept();
}

void FormDialog::fail(const Support::Error &error)
{
    setBusy(false);
    m_message->showError(error);
}

bool FormDialog::mayClose()
{
    if (m_busy)
        return false;
    if (!m_modified || m_showOnly)
        return true;
    const int answer = prompter().ask(this, {.title = windowTitle(),
                                             .text = tr("入力した内容はまだ保存されていません。"),
                                             .detail = {},
                                             .buttons = {plainActText(), tr("破棄して閉じる"), tr("キャンセル")},
                                             .safe = 2,
                                             .warning = true});
    if (answer == 0)
        submit(); // closes by itself when the act succeeds
    return answer == 1;
}

void FormDialog::reject()
{
    if (mayClose())
        QDialog::reject();
}

void FormDialog::done(int result)
{
    if (!m_key.isEmpty() && m_shown)
        Settings().setValue(u"dialogs/"_s % m_key % u"/size"_s, size());
    m_shown = false; // one that is kept opens the next time as a new one does
    QDialog::done(result);
}

void FormDialog::placeOnScreen()
{
    const QSize most = screen()->availableSize() * kPartOfScreen;
    const QWidget *content = m_scroll->widget();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(std::min(most.width() - 2 * kGrid, content->minimumSizeHint().width() + bar));
    const Settings settings;
    const QSize saved = m_key.isEmpty() ? QSize() : settings.value(u"dialogs/"_s % m_key % u"/size"_s).toSize();
    if (saved.isValid()) {
        resize(saved.boundedTo(most));
        return;
    }
    // A scroll area alone would be content with a few lines.
    const int missing = content->sizeHint().height() - m_scroll->sizeHint().height();
    const int width = std::max({560, sizeHint().width(), content->sizeHint().width() + bar});
    resize(QSize(width, sizeHint().height() + std::max(0, missing)).boundedTo(most));
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!m_shown) {
        placeOnScreen();
        m_scroll->verticalScrollBar()->setValue(0);
        if (!m_form->fields().isEmpty() && !m_showOnly)
            m_form->fields().constFirst()->focusEditor();
    }
    QDialog::showEvent(event);
    m_shown = true;
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    // In a form Enter only presses the button that has the focus; a field in the middle must not act.
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && button->isEnabled())
        button->click();
    event->accept();
}

} // namespace Common
