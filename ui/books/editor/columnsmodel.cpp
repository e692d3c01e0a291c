// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/editor/columnsmodel.h"

#include "models/support/text.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;
using Assets::DefinedColumn;

namespace BooksUi {

namespace {

constexpr QChar kReturnSign = u'⏎';
constexpr double kNarrowest = 0.2;
constexpr double kWidest = 20;

QString mimeType()
{
    return u"application/x-daicho-book-column"_s;
}

} // namespace

QString withReturnSigns(QString text)
{
    return text.replace(u'\n', kReturnSign);
}

QString withLineFeeds(QString text)
{
    return text.replace(u"//"_s, u"\n"_s).replace(kReturnSign, u'\n');
}

QStringList alignWords()
{
    return {QCoreApplication::translate("BooksUi", "左"), QCoreApplication::translate("BooksUi", "中央"),
            QCoreApplication::translate("BooksUi", "右")};
}

ColumnsModel::ColumnsModel(QList<Assets::Field> fields, QObject *parent)
    : QAbstractTableModel(parent), m_fields(std::move(fields))
{
}

void ColumnsModel::setColumns(const QList<DefinedColumn> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void ColumnsModel::insert(int row, const DefinedColumn &column)
{
    row = std::clamp(row, 0, int(m_columns.size()));
    beginInsertRows({}, row, row);
    m_columns.insert(row, column);
    endInsertRows();
    emit edited();
}

void ColumnsModel::remove(int row)
{
    if (row < 0 || row >= m_columns.size())
        return;
    beginRemoveRows({}, row, row);
    m_columns.removeAt(row);
    endRemoveRows();
    emit edited();
}

bool ColumnsModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= m_columns.size() || to < 0 || to >= m_columns.size())
        return false;
    moveTo(row, to);
    return true;
}

void ColumnsModel::moveTo(int from, int to)
{
    if (from == to || !beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    m_columns.move(from, to);
    endMoveRows();
    emit edited();
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(PartCount);
}

QString ColumnsModel::usualHeading(const DefinedColumn &column) const
{
    const Assets::Field *field = column.field.isEmpty() ? nullptr : Assets::findField(m_fields, column.field);
    return field ? field->label : QString();
}

QVariant ColumnsModel::shown(const DefinedColumn &column, int part, bool editing) const
{
    switch (part) {
    case Field:
        if (column.field.isEmpty())
            return tr("（手書きの欄）");
        return usualHeading(column).isEmpty() ? tr("%1（この台帳にない項目）").arg(column.field) : usualHeading(column);
    case Heading:
        return withReturnSigns(column.heading.isEmpty() && !editing ? usualHeading(column) : column.heading);
    case Width:
        return column.width ? QString::number(*column.width) : editing ? QString() : tr("自動");
    case Align:
        return column.align ? alignWords().value(int(*column.align)) : tr("自動");
    default:
        return {};
    }
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DefinedColumn &column = m_columns.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(column, index.column(), role == Qt::EditRole);
    case Qt::CheckStateRole:
        return index.column() == Wrap ? QVariant(column.wrap ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Heading ? tr("途中で改行するところには // と書きます。") : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Wrap ? QVariant(column.wrap ? tr("折り返す") : tr("折り返さない"))
                                      : shown(column, index.column(), false);
    default:
        return {};
    }
}

bool ColumnsModel::write(DefinedColumn &column, int part, const QVariant &value) const
{
    const QString text = value.toString().trimmed();
    switch (part) {
    case Heading:
        column.heading = withLineFeeds(text);
        if (!column.field.isEmpty() && column.heading == usualHeading(column))
            column.heading.clear();
        return true;
    case Width: {
        bool isNumber = false;
        const double width = text.normalized(QString::NormalizationForm_KC).toDouble(&isNumber);
        if (!text.isEmpty() && !isNumber && text != tr("自動"))
            return false;
        column.width = isNumber ? std::optional(std::clamp(width, kNarrowest, kWidest)) : std::nullopt;
        return true;
    }
    case Align: {
        const auto at = alignWords().indexOf(text);
        column.align = at < 0 ? std::nullopt : std::optional(static_cast<Assets::BookAlign>(at));
        return true;
    }
    default:
        return false;
    }
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    DefinedColumn column = m_columns.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Wrap)
        column.wrap = value.toInt() == Qt::Checked;
    else if (role != Qt::EditRole || !write(column, index.column(), value))
        return false;
    if (column == m_columns.at(index.row()))
        return true;
    m_columns[index.row()] = column;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return QStringList{tr("項目"), tr("見出し"), tr("幅"), tr("そろえ"), tr("折返し")}.value(section);
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (index.column() == Wrap)
        flags |= Qt::ItemIsUserCheckable;
    else if (index.column() != Field)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList ColumnsModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *ColumnsModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType(), QByteArray::number(indexes.constFirst().row()));
    return data;
}

bool ColumnsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType()))
        return false;
    const int from = data->data(mimeType()).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_columns.size());
    to = std::min(to > from ? to - 1 : to, int(m_columns.size()) - 1);
    if (from >= 0 && from < m_columns.size())
        moveTo(from, to);
    return false; // already moved: the view must not remove the row that was dragged
}

} // namespace BooksUi
