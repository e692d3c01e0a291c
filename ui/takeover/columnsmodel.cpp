// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/columnsmodel.h"

#include "models/takeover/comparisoncolumns.h"
#include "models/takeover/headerwords.h"
#include "ui/common/style.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

QString counted(int n)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(n);
}

} // namespace

void ColumnsModel::setSheet(const QList<Takeover::Column> &columns,
                            const QList<Assets::Field> &fields, const SheetTroubles &troubles)
{
    // The same columns judged again keep the view where it is: only what they say changes.
    const bool same = std::equal(
        columns.cbegin(), columns.cend(), m_columns.cbegin(), m_columns.cend(),
        [](const auto &a, const auto &b) { return a.index == b.index && a.header == b.header; });
    if (!same)
        beginResetModel();
    m_columns = columns;
    m_fields = fields;
    m_troubles = troubles;
    if (!same)
        endResetModel();
    else if (!m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool ColumnsModel::isFixed(const Takeover::Column &column) const
{
    // Our own columns of refused lines say nothing about the asset.
    return column.field == QLatin1String(Takeover::kIgnored) && !column.byHand;
}

QList<FieldChoice> ColumnsModel::choices(int row) const
{
    const Takeover::Column &column = m_columns[row];
    const QString label = column.ownLabel.isEmpty() ? column.title() : column.ownLabel;
    QList<FieldChoice> list;
    if (m_own)
        list = {{u"-"_s, tr("独自項目「%1」").arg(label), false},
                {QString::fromLatin1(kNameIt), tr("独自項目の名前を変える…"), false},
                {QString::fromLatin1(Takeover::kIgnored), tr("取り込まない"), false}};
    else
        list = {{u"-"_s, tr("取り込まない"), false}};
    const auto add = [&](const QString &code, const QString &text, bool starts) {
        const Takeover::Column *owner = Takeover::columnOf(m_columns, code);
        const bool elsewhere = owner && owner->index != column.index;
        list.append(
            {code, elsewhere ? tr("%1（今は %2 列）").arg(text, owner->letter) : text, starts});
    };
    const bool isMark = column.field == QLatin1String(Takeover::kMark);
    if (!column.isOwn() && (column.field.contains(u':') || isMark))
        list.append({column.field, labelOf(column.field), true}); // ○ under a level's column, or 内容の確認
    std::optional<Assets::FieldGroup> group;
    bool hasLevels = false;
    for (const Assets::Field &field : m_fields) {
        add(field.code, field.label, group != field.group);
        group = field.group;
        if (field.type == Assets::FieldType::Level && !std::exchange(hasLevels, true))
            add(QString::fromLatin1(Takeover::kLevels), tr("分類（全部の軸を一つの列で）"), false);
    }
    return list;
}

QString ColumnsModel::nameOf(int row) const
{
    const Takeover::Column &column = m_columns[row];
    const auto same = std::count_if(m_columns.cbegin(), m_columns.cend(), [&](const auto &other) {
        return other.header == column.header;
    });
    return column.header.isEmpty() || same > 1 ? column.letter : column.header;
}

int ColumnsModel::ownCount() const
{
    return int(std::count_if(m_columns.cbegin(), m_columns.cend(),
                             [](const auto &column) { return column.isOwn(); }));
}

int ColumnsModel::ignoredCount() const
{
    return int(std::count_if(m_columns.cbegin(), m_columns.cend(), [](const auto &column) {
        return column.field == QLatin1String(Takeover::kIgnored);
    }));
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ColumnsModel::labelOf(const QString &code) const
{
    if (code == QLatin1String(Takeover::kIgnored))
        return tr("取り込まない");
    if (code == QLatin1String(Takeover::kLevels))
        return tr("分類（全部の軸を一つの列で）");
    if (code == QLatin1String(Takeover::kMark))
        return Takeover::markHeader();
    if (const qsizetype colon = code.indexOf(u':'); colon > 0)
        return tr("%1（印のある行は %2）").arg(labelOf(code.left(colon)), code.mid(colon + 1));
    const Assets::Field *field = Assets::findField(m_fields, code);
    return field ? field->label : code;
}

QString ColumnsModel::fieldText(const Takeover::Column &column) const
{
    if (isFixed(column))
        return tr("取り込まない（前回の控え）");
    if (column.isOwn() && !m_own)
        return tr("取り込まない");
    if (column.isOwn())
        return tr("独自項目「%1」")
            .arg(column.ownLabel.isEmpty() ? column.title() : column.ownLabel);
    return labelOf(column.field);
}

QString ColumnsModel::stateText(const Takeover::Column &column) const
{
    if (const int troubled = m_troubles.values.value(column.title()); troubled > 0)
        return tr("▲ 確かめる値 %1").arg(counted(troubled));
    if (column.filled == 0)
        return tr("値なし");
    return column.filled < Takeover::kSurveyed ? tr("%1 件").arg(counted(column.filled))
                                               : tr("%1 件以上").arg(counted(column.filled));
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Takeover::Column &column = m_columns[index.row()];
    if (role == Qt::EditRole && index.column() == Field)
        return column.isOwn() ? u"-"_s : column.field;
    if (role == Qt::ForegroundRole) {
        if (index.column() == State && m_troubles.values.value(column.title()) > 0)
            return Common::toneColor(Common::Tone::Warning, m_palette);
        if (column.field == QLatin1String(Takeover::kIgnored))
            return Common::toneColor(Common::Tone::Muted, m_palette);
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Letter:
        return column.letter;
    case Header:
        return column.header.isEmpty() ? tr("（見出しなし）") : column.header;
    case Field:
        return fieldText(column);
    case State:
        return role == Qt::ToolTipRole && m_troubles.reasons.contains(column.title())
                   ? m_troubles.reasons.value(column.title())
                   : stateText(column);
    default:
        return column.samples.join(role == Qt::ToolTipRole ? u"\n"_s : tr("、"))
            .replace(role == Qt::ToolTipRole ? QChar() : u'\n', u' ');
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Letter:
        return tr("列");
    case Header:
        return tr("ファイルの見出し");
    case Field:
        return tr("取り込む項目");
    case State:
        return tr("読み取り");
    default:
        return tr("値の例");
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Field && !isFixed(m_columns[index.row()]))
        flags |= Qt::ItemIsEditable;
    return flags;
}

void ColumnsModel::setOwnLabel(int row, const QString &label)
{
    Takeover::Column &column = m_columns[row];
    column.field.clear();
    column.ownLabel = label;
    column.byHand = true;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit corrected(row, u"-:"_s + label);
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Field || role != Qt::EditRole)
        return false;
    const QString field = value.toString();
    if (field == QLatin1String(kNameIt)) {
        emit nameAsked(index.row());
        return false;
    }
    const QString wanted = field == "-"_L1 ? QString() : field;
    Takeover::Column &column = m_columns[index.row()];
    if (column.field == wanted)
        return false;
    for (Takeover::Column &other : m_columns) {
        if (!wanted.isEmpty() && other.field == wanted
            && wanted != QLatin1String(Takeover::kIgnored)) {
            other.field.clear();
            other.ownLabel = other.title();
        }
    }
    column.field = wanted;
    if (column.isOwn())
        column.ownLabel = column.title();
    column.byHand = true;
    m_troubles.values.remove(column.title()); // told again once the lines are judged again
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    emit corrected(index.row(), field);
    return true;
}

} // namespace TakeoverUi
