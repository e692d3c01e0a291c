// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Common {

/// Said in words beside the label.
enum class Need { Required, Optional, Unsaid };

/// A label with mnemonic and buddy, 必須/任意, the editor, the support text and the error under it.
/// The editor gets its accessible name from the label and its description from support text and error.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// `label` may carry a mnemonic: 名称(&N). Takes the editor as a child.
    FormField(const QString &label, QWidget *editor, Need need = Need::Unsaid, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// The label without the mnemonic.
    [[nodiscard]] QString labelText() const;
    /// 名称(&N) or &Name without the mnemonic.
    [[nodiscard]] static QString plainLabel(QString label);
    void setLabel(const QString &label);
    void setNeed(Need need);
    [[nodiscard]] Need need() const { return m_need; }
    /// One sentence under the field that helps to fill it.
    void setSupport(const QString &text);
    /// One sentence in words; empty clears. What was typed is never touched.
    void setError(const QString &text);
    [[nodiscard]] QString error() const { return m_error; }
    /// The name findings and services know it by: "name", "classification.C". Also its objectName.
    void setKey(const QString &key);
    [[nodiscard]] QString key() const { return m_key; }
    /// A widget under the editor that belongs to it: findings where the choice is made.
    void addBelow(QWidget *widget);
    /// True when the editor holds nothing (line edits, notes, dates, choices; false for editors it does not know).
    [[nodiscard]] bool isBlank() const;
    /// Sets 「…を入力してください。」 when required and blank. True when there was nothing to say.
    bool checkRequired();
    void focusEditor();

    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int pixels);

signals:
    /// The editor's value changed, by hand or by program.
    void changed();

private:
    void updateLabel();
    void updateDescription();

    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_needLabel;
    QWidget *m_head;
    QLabel *m_support;
    QLabel *m_errorLabel;
    QVBoxLayout *m_body;
    QString m_labelSource;
    QString m_error;
    QString m_key;
    Need m_need;
};

} // namespace Common
