// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"
#include "ui/shell/session.h"

#include <QWidget>

namespace OrganizationUi {

/// What one tab of the page offers for its current row. An empty text = no such act.
struct TabActs {
    QString add;
    QString edit;
    QString close;
};

/// One list of the page: rows read from the register, found again by search, with three acts.
class ListTab : public QWidget
{
    Q_OBJECT

public:
    ListTab(Shell::Session &session, const QString &key, const QList<Common::Column> &columns,
            QWidget *parent);

    [[nodiscard]] Common::TableView *table() const { return m_table; }
    [[nodiscard]] virtual TabActs acts() const = 0;
    /// Whether edit and close make sense for the current row.
    [[nodiscard]] virtual bool mayEdit() const { return m_table->currentId().has_value(); }
    [[nodiscard]] virtual bool mayClose() const { return mayEdit(); }
    virtual void add() = 0;
    virtual void edit() = 0;
    virtual void close() = 0;
    /// Reads again, keeps selection and search.
    void refresh();
    void setWithEnded(bool withEnded);
    void search(const QString &text);
    [[nodiscard]] int shown() const { return m_model->rowCount(); }
    [[nodiscard]] int total() const { return int(m_items.size()); }

signals:
    void currentChanged();
    void rowsChanged();
    void failed(const Support::Error &error);

protected:
    /// Reads the rows; may throw DbError.
    [[nodiscard]] virtual QList<Common::RowsModel::Item> read() = 0;
    [[nodiscard]] Shell::Session &session() const { return m_session; }
    [[nodiscard]] QDate today() const { return m_session.openRegister().clock().today(); }
    [[nodiscard]] bool withEnded() const { return m_withEnded; }
    void setEmptyState(const QString &text) { m_table->setEmptyState(text, acts().add); }

private:
    void applySearch();

    Shell::Session &m_session;
    Common::TableView *m_table;
    Common::RowsModel *m_model;
    QList<Common::RowsModel::Item> m_items;
    QString m_search;
    bool m_withEnded = false;
};

/// A name that stands in its tree: indented by depth.
[[nodiscard]] QString indented(const QString &name, int depth);
/// A day for a list: 令和8年4月1日, empty for none.
[[nodiscard]] QString shownDay(const std::optional<QDate> &day);
/// ISO text for a form; empty for none.
[[nodiscard]] QString isoDay(const std::optional<QDate> &day);

} // namespace OrganizationUi
