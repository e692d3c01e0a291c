// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/outlinemodel.h"

#include "ui/common/style.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;
using Policy::Outline;
using Policy::Shape;

namespace PolicyUi {

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(Outline::of({}))
{
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setPolicy(const QJsonObject &policy)
{
    beginResetModel();
    m_root = Outline::of(policy);
    m_problems.clear();
    endResetModel();
}

QJsonObject OutlineModel::policy() const
{
    return m_root->toJson().toObject();
}

void OutlineModel::setProblems(const QList<Policy::Problem> &problems)
{
    QSet<QString> touched;
    for (auto it = m_problems.cbegin(); it != m_problems.cend(); ++it)
        touched.insert(it.key());
    m_problems.clear();
    for (const Policy::Problem &problem : problems) {
        QString &said = m_problems[m_root->at(problem.path)->path()];
        said += (said.isEmpty() ? QString() : u"\n"_s) + problem.message;
    }
    for (auto it = m_problems.cbegin(); it != m_problems.cend(); ++it)
        touched.insert(it.key());
    for (const QString &path : std::as_const(touched)) {
        const QModelIndex at = indexOfPath(path);
        if (at.isValid())
            emit dataChanged(at, at.siblingAtColumn(Content));
    }
}

QString OutlineModel::problemAt(const QModelIndex &index) const
{
    const Outline *at = place(index);
    return at ? m_problems.value(at->path()) : QString();
}

QModelIndex OutlineModel::indexOfPath(const QString &path) const
{
    return indexOf(m_root->at(path));
}

Outline *OutlineModel::place(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Outline *>(index.internalPointer()) : nullptr;
}

QModelIndex OutlineModel::indexOf(Outline *place, int column) const
{
    return place && place->parent() ? createIndex(place->row(), column, place) : QModelIndex();
}

QModelIndex OutlineModel::listAround(const QModelIndex &index) const
{
    for (Outline *at = place(index); at; at = at->parent()) {
        if (at->isList())
            return indexOf(at);
    }
    return {};
}

QModelIndex OutlineModel::itemAround(const QModelIndex &index) const
{
    for (Outline *at = place(index); at; at = at->parent()) {
        if (at->isItem())
            return indexOf(at);
    }
    return {};
}

QModelIndex OutlineModel::addItem(const QModelIndex &list)
{
    Outline *to = place(list);
    if (!to || !to->isList())
        return {};
    beginInsertRows(list, to->childCount(), to->childCount());
    Outline *item = to->addItem();
    endInsertRows();
    tell(list);
    return indexOf(item);
}

void OutlineModel::removeItem(const QModelIndex &item)
{
    Outline *gone = place(item);
    if (!gone || !gone->isItem())
        return;
    const QModelIndex list = item.parent();
    beginRemoveRows(list, item.row(), item.row());
    gone->parent()->removeItem(item.row());
    endRemoveRows();
    tell(list);
}

void OutlineModel::moveItem(const QModelIndex &item, int step)
{
    Outline *moved = place(item);
    const int to = item.row() + step;
    if (!moved || !moved->isItem() || to < 0 || to >= moved->parent()->childCount())
        return;
    const QModelIndex list = item.parent();
    beginMoveRows(list, item.row(), item.row(), list, step > 0 ? to + 1 : to);
    moved->parent()->moveItem(item.row(), to);
    endMoveRows();
    emit edited();
}

void OutlineModel::tell(const QModelIndex &index)
{
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        emit dataChanged(at.siblingAtColumn(Name), at.siblingAtColumn(Content));
    emit edited();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const Outline *above = parent.isValid() ? place(parent) : m_root.get();
    if (row < 0 || row >= above->childCount() || column < 0 || column >= kColumns || (parent.isValid() && parent.column() != Name))
        return {};
    return createIndex(row, column, above->child(row));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    const Outline *at = place(index);
    return at ? indexOf(at->parent()) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != Name)
        return 0;
    return parent.isValid() ? place(parent)->childCount() : m_root->childCount();
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return kColumns;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const Outline *at = place(index);
    if (!at)
        return {};
    if (role == Qt::ToolTipRole) {
        const QString problem = problemAt(index);
        return problem.isEmpty() ? index.column() == Content ? at->words() : at->path() : problem;
    }
    if (role == Qt::ForegroundRole && m_problems.contains(at->path()))
        return Common::toneColor(Common::Tone::Danger, QGuiApplication::palette());
    if (index.column() == Name) {
        if (role == Qt::DisplayRole)
            return at->isRequired() && at->isValue() ? tr("%1 *", "a field that must be filled").arg(at->name()) : at->name();
        return {};
    }
    if (role == Qt::DisplayRole)
        return at->words();
    if (role != Qt::EditRole || !at->isValue())
        return {};
    if (at->shape() == Shape::Flag)
        return at->value().toBool();
    if (at->shape() == Shape::Number || at->shape() == Shape::Version)
        return at->value().toInt();
    if (at->shape() == Shape::Texts || at->shape() == Shape::Choices)
        return at->value().toVariant().toStringList();
    return at->value().toString();
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("項目") : tr("内容");
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Outline *at = place(index);
    // Which policy it is and which version comes of themselves.
    const bool isFixed = at && at->parent() == m_root.get() && (at->key() == "id"_L1 || at->key() == "version"_L1);
    if (at && at->isValue() && index.column() == Content && !isFixed)
        flags |= Qt::ItemIsEditable;
    return flags;
}

/// Another kind of rule has other conditions: their rows go and come.
void OutlineModel::changeKind(Outline *kind, Outline *conditions, const QJsonValue &value)
{
    const QModelIndex list = indexOf(conditions);
    const QJsonObject kept = conditions->toJson().toObject();
    if (conditions->childCount() > 0) {
        beginRemoveRows(list, 0, conditions->childCount() - 1);
        conditions->clear();
        endRemoveRows();
    }
    kind->setValueAlone(value);
    if (const int count = conditions->conditionCount(); count > 0) {
        beginInsertRows(list, 0, count - 1);
        conditions->fillConditions(kept);
        endInsertRows();
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Outline *at = place(index);
    if (!at || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    QJsonValue written = QJsonValue::fromVariant(value);
    if (at->shape() == Shape::Texts || at->shape() == Shape::Choices)
        written = QJsonArray::fromStringList(value.toStringList());
    else if (at->shape() == Shape::Flag)
        written = value.toBool();
    else if (at->shape() == Shape::Number || at->shape() == Shape::Version)
        written = value.toInt();
    if (written == at->value())
        return true;
    Outline *conditions = at->key() == "kind"_L1 && at->parent() ? at->parent()->child(u"params"_s) : nullptr;
    if (conditions)
        changeKind(at, conditions, written);
    else
        at->setValueAlone(written);
    tell(index);
    return true;
}

} // namespace PolicyUi
