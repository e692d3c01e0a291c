// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/parts/rowgroups.h"
#include "ui/common/tablecolumn.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Common {

/// A list of up to some millions of rows: an ordered vector of row ids in memory, the rows themselves fetched in pages
/// of 64 when they are looked at, the last few thousand kept. Lives in the GUI thread; who answers requestRows() may
/// work anywhere, and calls deliverRows() back in the GUI thread. Answers to an older list are dropped by token.
/// A grouped list has a heading row above each group, which has no id and cannot be selected, and folds its rows away.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kPageRows = 64;
    using RowsHandler = std::function<void(const QHash<qint64, Row> &)>;

    explicit PagedTableModel(QList<Column> columns, QObject *parent = nullptr);

    void setColumns(QList<Column> columns); ///< resets
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }

    /// A new list: resets, forgets rows and requests.
    void setIds(QVector<qint64> ids);
    /// The same with rows that are here already.
    void setIds(QVector<qint64> ids, const QHash<qint64, Row> &rows);
    /// The same list in another order, with rows come or gone: current row and selection stay with their ids, rows already here stay.
    /// `groups` in order of the ids, their counts adding up to them; what was folded stays folded.
    void updateOrder(QVector<qint64> ids, QList<RowGroup> groups = {});
    /// Asks again for the rows among `ids` that are here; the old ones are shown until the new ones come.
    void refresh(const QVector<qint64> &ids);
    void refreshAll();
    [[nodiscard]] const QVector<qint64> &ids() const { return m_ids; }
    [[nodiscard]] std::optional<qint64> idAt(int row) const; ///< nullopt for a heading
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const; ///< nullopt also when it is folded away
    [[nodiscard]] bool isLoaded(int row) const;

    [[nodiscard]] const RowGroups &groups() const { return m_groups; }
    [[nodiscard]] bool isHeading(int row) const;
    void setFolded(int group, bool folded);
    void setAllFolded(bool folded);
    /// Unfolds what hides this id; false when it is not in the list.
    bool reveal(qint64 id);
    /// Keys of the groups that are folded, also of such as are not in the present list.
    [[nodiscard]] QStringList foldedKeys() const;
    void setFoldedKeys(const QStringList &keys); ///< for the next list
    /// Fetches rows that need not be visible (copying): the handler is called once, at once when all are here,
    /// never when the list is replaced meanwhile.
    void fetch(const QVector<qint64> &ids, RowsHandler handler);
    using StepHandler = std::function<void(const QVector<qint64> &ids, const QHash<qint64, Row> &)>;
    /// The same for very many: `step` is called with some of them at a time, in their order, and `ended` once at last,
    /// with false when the list was replaced meanwhile. Nothing is kept.
    void fetchInSteps(const QVector<qint64> &ids, StepHandler step, std::function<void(bool complete)> ended);

    /// Keys of the columns that a view shows. A model may leave the others out of the rows it fetches.
    virtual void columnsShown(const QStringList &keys) { Q_UNUSED(keys) }

    /// Answer to requestRows(). An id that was asked for and is missing here is shown empty and not asked for again.
    void deliverRows(quint64 token, const QHash<qint64, Row> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void multiData(const QModelIndex &index, QModelRoleDataSpan roles) const override; ///< one look-up of the row for all of them
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// What the default requestRows() says.
    void rowsRequested(quint64 token, const QVector<qint64> &ids);
    void foldingChanged();

protected:
    /// Override, or connect to rowsRequested(). May deliver at once or later.
    virtual void requestRows(quint64 token, const QVector<qint64> &ids);
    /// The row when it need not be fetched at all; nullptr otherwise.
    [[nodiscard]] virtual const Row *residentRow(qint64 id) const;
    /// What one cell says for a role; override for tool tips, colours and the like.
    [[nodiscard]] virtual QVariant cellData(const QVariant &cell, int column, int role) const;

private:
    struct Request {
        QVector<qint64> ids;
        int first = 0;        ///< position in the list when they were asked for: a hint
        RowsHandler handler;  ///< set for fetch()
    };
    struct Fetch;
    struct Steps;
    [[nodiscard]] const Row *rowFor(qint64 id) const;
    [[nodiscard]] QVariant roleOf(qsizetype position, int column, const Row *row, int role) const;
    [[nodiscard]] QVariant headingRole(const QModelIndex &index, int group, int role) const;
    void setGroups(QList<RowGroup> groups);
    void want(qsizetype position) const;
    void sendWanted();
    void send(Request request);
    void fetchNext(const std::shared_ptr<Fetch> &fetch);
    void nextStep(const std::shared_ptr<Steps> &steps);
    void announce(const Request &request, const QSet<qint64> &changed);
    void announcePositions(qsizetype from, qsizetype to, QSet<qint64> &left);
    void forgetAll();

    QList<Column> m_columns;
    QVector<qint64> m_ids;
    RowGroups m_groups;
    QStringList m_folded;     ///< keys, remembered over lists that do not have the group
    mutable QCache<qint64, Row> m_rows; ///< by id, so that a new order keeps them
    mutable QSet<int> m_wantedPages; ///< by position
    mutable QTimer m_requestTimer;        ///< gathers what one painting looks at
    QHash<qint64, quint64> m_pending;     ///< id → the newest token that asks for it
    QHash<quint64, Request> m_requests;
    quint64 m_lastToken = 0;
};

} // namespace Common
