// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"
#include "ui/common/findingsview.h"
#include "ui/common/formlayout.h"
#include "ui/common/messagebar.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QShortcut;
class QVBoxLayout;

namespace Common {

/// Base of the dialogs that do something: fields in a scroll area, findings and messages, and at the bottom the act's
/// own button.
/// Ctrl+Enter acts, unless the dialog gives it to another button; Enter in a field does not. It never closes on a
/// failure, nor while an act is running, nor with unsaved input without asking. Size is remembered under the key, at most
/// 90 % of the screen.
///
/// Life: fill form() → open → the user acts → check() sets the errors of fields → apply() starts the act →
/// succeed() closes, or fail() says why and keeps everything typed.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &key, QWidget *parent = nullptr);
    ~FormDialog() override;

    [[nodiscard]] FormLayout *form() const { return m_form; }
    [[nodiscard]] FindingsView *findings() const { return m_findings; }
    [[nodiscard]] MessageBar *messageBar() const { return m_message; }
    /// A pane beside the form (根拠と基準).
    void setSidePane(QWidget *pane);

    /// Names the button of the act: 登録する(&R).
    void setActText(const QString &text);
    [[nodiscard]] QPushButton *actButton() const { return m_act; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    /// With which keys Enter acts, in place of Ctrl.
    void setActModifiers(Qt::KeyboardModifiers modifiers);
    /// A further button left of the act: 続けて登録.
    QPushButton *addButton(const QString &text);
    /// 閉じる instead of an act: a dialog that only shows.
    void setShowOnly();

    /// Something typed since it was opened. Changes of fields before the first showing do not count.
    [[nodiscard]] bool isModified() const { return m_modified; }
    void setModified(bool modified);

    /// Sets the error of the field with that key; an unknown key goes to the summary.
    void setFieldError(const QString &key, const QString &text);
    void clearErrors();
    /// Shows the summary and focuses the first field with an error. True when there was none.
    bool showErrors();

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// While the act runs: buttons off, busy cursor.
    void setBusy(bool busy);
    /// The act is done: closes without asking.
    void succeed();
    /// The act failed: says why, stays open.
    void fail(const Support::Error &error);

public slots:
    /// What the act button and Ctrl+Enter do.
    void submit();
    void reject() override;

signals:
    /// check() found nothing: emitted by the default apply().
    void submitted();

protected:
    /// Sets the errors of fields beyond required, dates and choices, which are checked already.
    virtual void check();
    /// Starts the act. The default emits submitted().
    virtual void apply();

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void done(int result) override;

private:
    void build();
    void buildButtons(QVBoxLayout *layout);
    void watch(FormField *field);
    void checkFields();
    void placeOnScreen();
    void updateButtons();
    [[nodiscard]] bool mayClose();
    [[nodiscard]] QString plainActText() const;
    [[nodiscard]] QString actKeys() const;

    QString m_key;
    QHBoxLayout *m_body = nullptr;
    QScrollArea *m_scroll = nullptr;
    FormLayout *m_form = nullptr;
    FindingsView *m_findings = nullptr;
    MessageBar *m_message = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QPushButton *m_act = nullptr;
    QPushButton *m_cancel = nullptr;
    QList<QPushButton *> m_extra;
    QList<QShortcut *> m_actKeys; ///< with Return and with Enter
    QStringList m_looseErrors;
    QPointer<QWidget> m_focusBeforeBusy;
    bool m_modified = false;
    bool m_shown = false;
    bool m_busy = false;
    bool m_showOnly = false;
};

} // namespace Common
