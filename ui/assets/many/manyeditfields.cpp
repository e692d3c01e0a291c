// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/many/manyeditfields.h"

#include "ui/assets/answers.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/notesedit.h"
#include "ui/common/style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using Assets::Field;
using Common::FormField;

namespace AssetsUi {

namespace {

constexpr int kLines = 2; ///< of a long text: the preview needs the room

} // namespace

ManyEditFields::ManyEditFields(Common::FormLayout *form, QList<Field> fields, Lookups lookups, QDate today, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_fields(std::move(fields))
    , m_lookups(std::move(lookups))
    , m_today(today)
{
}

const ManyEditFields::Line *ManyEditFields::find(const QString &code) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [&code](const Line &line) { return line.field.code == code; });
    return found == m_lines.cend() ? nullptr : &*found;
}

QList<Field> ManyEditFields::others() const
{
    QList<Field> others;
    std::copy_if(m_fields.cbegin(), m_fields.cend(), std::back_inserter(others), [this](const Field &field) { return !find(field.code); });
    return others;
}

void ManyEditFields::add(const QString &code)
{
    const auto field = std::find_if(m_fields.cbegin(), m_fields.cend(), [&code](const Field &one) { return one.code == code; });
    if (field == m_fields.cend() || find(code))
        return;
    FieldEditor editor = makeEditor(*field, m_lookups, m_today);
    if (auto *notes = qobject_cast<Common::NotesEdit *>(editor.widget))
        notes->setVisibleLines(kLines);
    auto *form = new FormField(field->label, editor.widget);
    form->setKey(code);
    form->setSupport(editor.support);
    m_form->addFieldRow({form});
    auto *row = qobject_cast<QHBoxLayout *>(m_form->itemAt(m_form->count() - 1)->layout());
    auto *empty = new QCheckBox(tr("空にする"));
    empty->setObjectName(code + u"EmptyCheckBox"_s);
    empty->setAccessibleName(tr("%1を空にする").arg(field->label));
    if (editor.required) // a name and a unit it always has
        empty->hide();
    auto *take = new QToolButton;
    take->setText(tr("外す"));
    take->setObjectName(code + u"RemoveButton"_s);
    take->setAccessibleName(tr("%1を外す").arg(field->label));
    take->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *widget : {static_cast<QWidget *>(empty), static_cast<QWidget *>(take)}) {
        widget->setMinimumHeight(Common::kRowHeight);
        row->addWidget(widget, 0, Qt::AlignTop);
    }
    m_lines.append({*field, std::move(editor), form, empty, take, row});
    connect(form, &FormField::changed, this, &ManyEditFields::changed);
    connect(empty, &QCheckBox::toggled, this, [this, form](bool on) {
        form->editor()->setEnabled(!on);
        form->setError({});
        emit changed();
    });
    connect(take, &QToolButton::clicked, this, [this, code] { remove(code); });
    emit linesChanged();
}

void ManyEditFields::remove(const QString &code)
{
    const Line *found = find(code);
    if (!found)
        return;
    const Line line = *found;
    m_lines.removeIf([&code](const Line &one) { return one.field.code == code; });
    line.form->disconnect(this);
    line.form->setKey({}); // another line of this field may come before this one is gone
    for (QWidget *widget : {static_cast<QWidget *>(line.form), static_cast<QWidget *>(line.empty), static_cast<QWidget *>(line.take)}) {
        widget->hide();
        widget->deleteLater(); // the button is being clicked
    }
    m_form->removeItem(line.row);
    line.row->deleteLater();
    emit linesChanged();
}

FormField *ManyEditFields::line(const QString &code) const
{
    const Line *found = find(code);
    return found ? found->form : nullptr;
}

QCheckBox *ManyEditFields::emptyBox(const QString &code) const
{
    const Line *found = find(code);
    return found ? found->empty : nullptr;
}

QJsonObject ManyEditFields::values() const
{
    QJsonObject values;
    for (const Line &line : m_lines)
        values.insert(line.field.code, line.empty->isChecked() ? QJsonValue(QString()) : line.editor.get());
    return values;
}

QMap<QString, QString> ManyEditFields::problems() const
{
    QMap<QString, QString> problems;
    for (const Line &line : m_lines) {
        if (line.empty->isChecked())
            continue;
        QString problem;
        if (const auto *date = qobject_cast<const Common::DateField *>(line.editor.widget))
            problem = date->problem();
        else if (const auto *choice = qobject_cast<const Common::ChoiceBox *>(line.editor.widget))
            problem = choice->problem();
        if (problem.isEmpty() && isEmptyAnswer(line.editor.get()))
            problem = line.editor.required ? tr("値を入力してください。") : tr("値を入力するか、「空にする」を選んでください。");
        if (!problem.isEmpty())
            problems.insert(line.field.code, problem);
    }
    return problems;
}

bool ManyEditFields::isTouched() const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(),
                       [](const Line &line) { return line.empty->isChecked() || !isEmptyAnswer(line.editor.get()); });
}

} // namespace AssetsUi
