// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/editor/rowspane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using Assets::BookDefinition;

namespace BooksUi {

namespace {

constexpr int kSortKeys = 3;
constexpr int kWhereLines = 3;
constexpr int kSumLines = 4;

/// How a definition names a field: own fields by their label, which other registers have too.
QString nameOf(const Assets::Field &field)
{
    return field.group == Assets::FieldGroup::Custom ? field.label : field.code;
}

bool isSortable(const Assets::Field &field)
{
    return !field.column.isEmpty() || field.type == Assets::FieldType::Level || field.group == Assets::FieldGroup::Custom;
}

int linesHigh(const QWidget *widget, int lines)
{
    return lines * widget->fontMetrics().lineSpacing() + 12;
}

} // namespace

RowsPane::RowsPane(const QList<Assets::Field> &fields, QWidget *parent)
    : QWidget(parent), m_fields(fields), m_kind(new QComboBox(this)), m_where(new QPlainTextEdit(this))
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_kind->setObjectName(u"rowsKindBox"_s);
    m_kind->addItem(tr("台帳の資産を載せる"), int(BookDefinition::Rows::Assets));
    m_kind->addItem(tr("白紙様式（手で書き込む）"), int(BookDefinition::Rows::Form));
    m_where->setObjectName(u"whereEdit"_s);
    m_where->setTabChangesFocus(true);
    m_where->setFixedHeight(linesHigh(m_where, kWhereLines));
    m_where->setPlaceholderText(tr("すべての資産。一行に一つ。例: 媒体の種類~USB"));
    form->addRow(tr("載せるもの(&K)"), m_kind);
    form->addRow(tr("条件(&C)"), m_where);
    buildSort(form);
    buildGroups(form);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        updateEnabled();
        emit changed();
    });
    connect(m_where, &QPlainTextEdit::textChanged, this, &RowsPane::changed);
    updateEnabled();
}

QComboBox *RowsPane::fieldBox(const QString &none)
{
    auto *box = new QComboBox(this);
    box->addItem(none, QString());
    for (const Assets::Field &field : std::as_const(m_fields)) {
        if (isSortable(field))
            box->addItem(field.label, nameOf(field));
    }
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        updateEnabled();
        emit changed();
    });
    return box;
}

void RowsPane::buildSort(QFormLayout *form)
{
    for (int at = 0; at < kSortKeys; ++at) {
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        SortLine keys{fieldBox(tr("（なし）")), new QCheckBox(tr("大きい順"), line)};
        keys.field->setAccessibleName(tr("並び順 %1").arg(at + 1));
        layout->addWidget(keys.field, 1);
        layout->addWidget(keys.descending);
        if (at == 0) {
            form->addRow(tr("並び順(&T)"), line);
            line->setFocusProxy(keys.field);
        } else {
            form->addRow(tr("次に"), line);
        }
        connect(keys.descending, &QCheckBox::toggled, this, &RowsPane::changed);
        m_sort.append(keys);
    }
}

void RowsPane::buildGroups(QFormLayout *form)
{
    m_group = fieldBox(tr("まとめない"));
    m_group->setObjectName(u"groupBox"_s);
    m_newPage = new QCheckBox(tr("まとまりごとに頁を改める(&P)"), this);
    m_subtotals = new QCheckBox(tr("小計と合計を入れる(&B)"), this);
    m_classes = new QCheckBox(tr("小計に分類ごとの件数を入れる(&Z)"), this);
    m_sums = new QListWidget(this);
    m_sums->setObjectName(u"sumsList"_s);
    m_sums->setFixedHeight(linesHigh(m_sums, kSumLines));
    for (const Assets::Field &field : std::as_const(m_fields)) {
        if (field.type != Assets::FieldType::Number)
            continue;
        auto *item = new QListWidgetItem(field.label, m_sums);
        item->setData(Qt::UserRole, nameOf(field));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    form->addRow(tr("まとめる項目(&G)"), m_group);
    for (QCheckBox *box : {m_newPage, m_subtotals, m_classes}) {
        form->addRow(QString(), box);
        connect(box, &QCheckBox::toggled, this, [this] {
            updateEnabled();
            emit changed();
        });
    }
    form->addRow(tr("合計する項目(&U)"), m_sums);
    connect(m_sums, &QListWidget::itemChanged, this, &RowsPane::changed);
}

void RowsPane::updateEnabled()
{
    if (!m_sums)
        return; // still being built
    const bool assets = m_kind->currentData().toInt() == int(BookDefinition::Rows::Assets);
    const bool groups = assets && m_group->currentIndex() > 0;
    m_where->setEnabled(assets);
    for (const SortLine &line : std::as_const(m_sort)) {
        line.field->setEnabled(assets);
        line.descending->setEnabled(assets && line.field->currentIndex() > 0);
    }
    m_group->setEnabled(assets);
    m_newPage->setEnabled(groups);
    m_subtotals->setEnabled(groups);
    m_classes->setEnabled(groups && m_subtotals->isChecked());
    m_sums->setEnabled(assets);
}

void RowsPane::choose(QComboBox *box, const QString &field) const
{
    const Assets::Field *known = field.isEmpty() ? nullptr : Assets::findField(m_fields, field);
    box->setCurrentIndex(known ? std::max(0, box->findData(nameOf(*known))) : 0);
}

void RowsPane::show(const BookDefinition &definition)
{
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(m_kind->findData(int(definition.rows)));
    m_where->setPlainText(definition.where.join(u'\n'));
    for (int at = 0; at < kSortKeys; ++at) {
        const Assets::DefinedSort key = definition.sort.value(at);
        choose(m_sort[at].field, key.field);
        m_sort[at].descending->setChecked(key.descending);
    }
    choose(m_group, definition.groups.field);
    m_newPage->setChecked(definition.groups.newPage);
    m_subtotals->setChecked(definition.groups.subtotals);
    m_classes->setChecked(definition.groups.classes);
    for (int row = 0; row < m_sums->count(); ++row) {
        const QString code = m_sums->item(row)->data(Qt::UserRole).toString();
        const bool isSummed = std::any_of(definition.sums.cbegin(), definition.sums.cend(), [this, &code](const QString &sum) {
            const Assets::Field *field = Assets::findField(m_fields, sum);
            return field && nameOf(*field) == code;
        });
        m_sums->item(row)->setCheckState(isSummed ? Qt::Checked : Qt::Unchecked);
    }
    updateEnabled();
}

void RowsPane::write(BookDefinition &definition) const
{
    definition.rows = static_cast<BookDefinition::Rows>(m_kind->currentData().toInt());
    definition.where.clear();
    for (const QString &line : m_where->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            definition.where.append(line.trimmed());
    }
    definition.sort.clear();
    for (const SortLine &line : m_sort) {
        if (line.field->currentIndex() > 0)
            definition.sort.append({line.field->currentData().toString(), line.descending->isChecked()});
    }
    definition.groups = {};
    if (m_group->currentIndex() > 0)
        definition.groups = {m_group->currentData().toString(), m_newPage->isChecked(), m_subtotals->isChecked(), m_classes->isChecked()};
    definition.sums.clear();
    for (int row = 0; row < m_sums->count(); ++row) {
        if (m_sums->item(row)->checkState() == Qt::Checked)
            definition.sums.append(m_sums->item(row)->data(Qt::UserRole).toString());
    }
}

} // namespace BooksUi
