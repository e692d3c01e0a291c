// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tablecolumn.h"

#include <QTableView>

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;

namespace Common {

class ColumnMemory;
class SortHeader;

/// The list of every page: columns to choose, order, widths and sorting remembered under a key; multi-key sorting;
/// copying that pastes into a sheet; Tab leaves; an empty list says what to do. Works with a million rows:
/// every row has one height and nothing walks over all of them.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    /// `key` names the view in the settings ("assets/list"); empty = nothing is remembered.
    explicit TableView(const QString &key, QWidget *parent = nullptr);
    ~TableView() override;

    /// Column choice, order, widths and sorting of this key are restored for the columns of the model.
    void setModel(QAbstractItemModel *model) override;

    /// Keys of the columns that are shown, from left to right.
    [[nodiscard]] QStringList shownColumns() const;
    [[nodiscard]] SortKeys sortKeys() const;
    /// Sets without asking for it: sortRequested() is not emitted.
    void setSortKeys(const SortKeys &keys);
    /// 表示する列… : opens the dialog that shows, hides and moves columns; for the menu 表示 and for buttons.
    [[nodiscard]] QAction *columnsAction() const { return m_columnsAction; }
    [[nodiscard]] QAction *copyAction() const { return m_copyAction; }
    [[nodiscard]] QAction *copyWithHeadersAction() const { return m_copyWithHeadersAction; }
    [[nodiscard]] QAction *copyCellAction() const { return m_copyCellAction; }
    void resetColumns(); ///< as the model says, forgotten in the settings
    /// 行を詰める: 24 px rows instead of 28, remembered under the key.
    [[nodiscard]] QAction *compactAction() const { return m_compactAction; }
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// 選択を反転: what was not selected is, and the other way round; headings are neither.
    [[nodiscard]] QAction *invertAction() const { return m_invertAction; }
    void invertSelection();

    /// Shown over an empty list: one sentence and perhaps a button.
    void setEmptyState(const QString &text, const QString &buttonText = {});

    /// Rows of the selection in ascending order. With a million selected rows this is a long list: ask for the count first.
    [[nodiscard]] QVector<int> selectedRows() const;
    [[nodiscard]] int selectedRowCount() const;
    /// Ids (IdRole) of the selection, in the order shown.
    [[nodiscard]] QVector<qint64> selectedIds() const;
    [[nodiscard]] std::optional<qint64> currentId() const;
    /// Makes the row with this id current and selected. False when it is not in the list.
    bool selectId(qint64 id);

    /// The selection as text for a sheet: tabs, line feeds, quotes only around cells that need them, no feed at the end.
    /// Rows that are not here yet are fetched first, so the clipboard may be filled a little later.
    void copySelection(bool withHeaders);
    [[nodiscard]] bool isCopying() const { return m_copying > 0; }
    void copyCurrentCell();
    /// Searching by letters over all rows would fetch every one of them: see typedAhead().
    void keyboardSearch(const QString &search) override;
    static constexpr int kCopyLimit = 100'000; ///< more rows are for 書き出し; copyRefused() says so

signals:
    void sortRequested(const Common::SortKeys &keys);
    void activatedRow(int row);           ///< Enter or double click
    void editRequested(int row);          ///< F2
    void currentRowChanged(int row);      ///< -1 when there is none
    void selectedRowCountChanged(int count);
    void contextMenuAsked(const QPoint &globalPosition, int row); ///< from the menu key and Shift+F10 at the current row
    void deleteRequested();               ///< Delete
    void typedAhead(const QString &text); ///< letters typed into the list: a page takes them to its search
    void emptyActionTriggered();
    void copyRefused(const QString &why);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void makeActions();
    void applyRowHeight();
    void watchModel();
    void buildColumnMenu(QMenu &menu, int clickedColumn);
    void addSortEntries(QMenu &menu, int column);
    void showColumnMenu(const QPoint &headerPosition);
    void chooseColumns();
    void askMenuAtCurrentRow();
    void rememberColumns();
    void restoreColumns();
    void tellColumns();
    void buildEmptyState();
    void placeEmptyState();
    [[nodiscard]] QVector<int> copyColumns() const;
    /// The keys that fold and unfold the heading at the current row; true when it was one of them.
    bool foldByKey(const QKeyEvent &event);
    bool moveByKey(const QKeyEvent &event);
    void keepLargeSelection();
    void joinForClipboard(const std::shared_ptr<QList<QStringList>> &lines, bool withHeaders);
    [[nodiscard]] QString headerText(int column) const;

    std::unique_ptr<ColumnMemory> m_memory;
    SortHeader *m_header;
    QAction *m_columnsAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_copyWithHeadersAction = nullptr;
    QAction *m_copyCellAction = nullptr;
    QAction *m_compactAction = nullptr;
    QAction *m_invertAction = nullptr;
    QWidget *m_emptyState = nullptr;
    QLabel *m_emptyLabel = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QStringList m_restoredFor; ///< keys of the columns the memory was applied to
    bool m_compact = false;
    bool m_restoring = false;
    int m_lastCount = 0;
    int m_copying = 0; ///< copies whose rows or text are still being made
};

} // namespace Common
