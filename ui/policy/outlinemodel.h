// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/outline.h"
#include "models/policy/policyreader.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>

namespace PolicyUi {

/// A policy as a tree of 項目 | 内容 that is edited in place. Items of lists are added, taken away and moved by itself.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Content, kColumns };

    explicit OutlineModel(QObject *parent = nullptr);
    ~OutlineModel() override;

    void setPolicy(const QJsonObject &policy);
    [[nodiscard]] QJsonObject policy() const;
    /// Marks the places, each with what is wrong.
    void setProblems(const QList<Policy::Problem> &problems);
    [[nodiscard]] QString problemAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfPath(const QString &path) const;
    [[nodiscard]] Policy::Outline *place(const QModelIndex &index) const;

    /// The list that an item would be added to from here: the list itself, or that of the item around it. Invalid = none.
    [[nodiscard]] QModelIndex listAround(const QModelIndex &index) const;
    /// The item that this belongs to. Invalid = none.
    [[nodiscard]] QModelIndex itemAround(const QModelIndex &index) const;
    QModelIndex addItem(const QModelIndex &list);
    void removeItem(const QModelIndex &item);
    /// By one place up (-1) or down (+1).
    void moveItem(const QModelIndex &item, int step);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole: texts and choices as text, lists of texts as QStringList, flags as bool, numbers as int.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// Something was changed by the user.
    void edited();

private:
    [[nodiscard]] QModelIndex indexOf(Policy::Outline *place, int column = Name) const;
    void tell(const QModelIndex &index);
    void changeKind(Policy::Outline *kind, Policy::Outline *conditions, const QJsonValue &value);

    std::unique_ptr<Policy::Outline> m_root;
    QHash<QString, QString> m_problems; ///< by the path of the place that shows it
};

} // namespace PolicyUi
