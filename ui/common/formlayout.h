// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/formfield.h"

#include <QList>
#include <QVBoxLayout>

namespace Common {

/// Fields under each other on the 8 px grid, labels in one column at the left.
class FormLayout final : public QVBoxLayout
{
    Q_OBJECT

public:
    explicit FormLayout(QWidget *parent = nullptr);

    FormField *addField(const QString &label, QWidget *editor, Need need = Need::Unsaid, const QString &key = {});
    /// Fields side by side in one line.
    void addFieldRow(const QList<FormField *> &fields);
    /// A heading for the fields that follow.
    void addSection(const QString &title);
    /// Text of one or two sentences over the whole width.
    void addNote(const QString &text);
    /// Everything added so far, in reading order.
    [[nodiscard]] const QList<FormField *> &fields() const { return m_fields; }
    [[nodiscard]] FormField *field(const QString &key) const;

signals:
    void fieldAdded(Common::FormField *field);

private:
    void remember(FormField *field);
    void alignLabels();

    QList<FormField *> m_fields;
    QList<FormField *> m_leading; ///< first of each line: their labels share a width
};

} // namespace Common
