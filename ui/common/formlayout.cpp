// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formlayout.h"

#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace Common {

FormLayout::FormLayout(QWidget *parent)
    : QVBoxLayout(parent)
{
    setSpacing(kGrid);
    setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
}

FormField *FormLayout::addField(const QString &label, QWidget *editor, Need need, const QString &key)
{
    auto *field = new FormField(label, editor, need);
    field->setKey(key);
    addWidget(field);
    m_leading += field;
    remember(field);
    alignLabels();
    return field;
}

void FormLayout::addFieldRow(const QList<FormField *> &fields)
{
    if (fields.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    for (FormField *field : fields) {
        row->addWidget(field, 1);
        remember(field);
    }
    addLayout(row);
    m_leading += fields.constFirst();
    alignLabels();
}

void FormLayout::addSection(const QString &title)
{
    if (count() > 0)
        addSpacing(kGrid);
    auto *heading = new QLabel(title);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    addWidget(heading);
}

void FormLayout::addNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setWordWrap(true);
    addWidget(note);
}

FormField *FormLayout::field(const QString &key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&key](const FormField *f) { return f->key() == key; });
    return found == m_fields.end() ? nullptr : *found;
}

void FormLayout::remember(FormField *field)
{
    m_fields += field;
    connect(field, &QObject::destroyed, this, [this, field] {
        m_fields.removeAll(field);
        m_leading.removeAll(field);
    });
    emit fieldAdded(field);
}

void FormLayout::alignLabels()
{
    int widest = 0;
    for (const FormField *field : std::as_const(m_leading))
        widest = std::max(widest, field->labelWidth());
    for (FormField *field : std::as_const(m_leading))
        field->setLabelWidth(widest);
}

} // namespace Common
