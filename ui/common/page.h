// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chipbar.h"
#include "ui/common/messagebar.h"
#include "ui/common/searchbox.h"
#include "ui/common/tableview.h"

#include <QKeySequence>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QToolButton;

namespace Common {

/// The skeleton of every page: title and search · conditions · table | detail · counts and acts of the selection.
/// Split and fold are remembered under the key. Ctrl+F goes to the search, F6 goes round the panes, F5 asks for fresh rows.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// When an act can be used.
    enum class ActNeeds { Nothing, OneRow, AnyRows };

    /// `key` is the settings' name of the page ("assets") and of its table ("assets/list").
    Page(const QString &title, const QString &key, QWidget *parent = nullptr);
    ~Page() override;

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    [[nodiscard]] SearchBox *searchBox() const { return m_search; }
    [[nodiscard]] ChipBar *chipBar() const { return m_chips; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] MessageBar *messageBar() const { return m_message; }
    /// At the right of the title line.
    void addHeaderWidget(QWidget *widget);
    /// In the table's place: a tree, a chart with its table …; the page's own table may be put inside.
    void setMainWidget(QWidget *widget);

    /// The pane at the right; folds away with detailAction().
    void setDetail(QWidget *detail);
    [[nodiscard]] QAction *detailAction() const { return m_detailAction; }
    [[nodiscard]] bool isDetailShown() const;

    /// A button at the bottom and an action for menus, enabled by what is selected.
    /// The text is the act with its mnemonic: 分類変更(&L)….
    QAction *addAct(const QString &text, ActNeeds needs = ActNeeds::Nothing, const QKeySequence &shortcut = {});
    /// Puts acts of one kind under one button, so that the bar stays a line or two. Their keys stay, Alt with their mnemonic too.
    void gatherActs(const QString &title, const QList<QAction *> &acts);
    /// A condition besides the selection (capabilities, read-only): an act is enabled only when both agree.
    void setActAllowed(QAction *act, bool allowed, const QString &why = {});
    /// So many rows the act takes at once at most; with more it says so instead of beginning.
    void setActLimit(QAction *act, int most);
    /// An act on many says on its button what it works on: 印刷（選択 3 件）. `text` has %1 for that, and the mnemonic.
    void setActScope(QAction *act, const QString &text);
    /// 選択 3 件 / 絞込み 318 件 / 全件 …: what such an act works on now.
    [[nodiscard]] QString scopeText() const;
    /// True when it works on the selected rows: more than the current one, and fewer than all.
    [[nodiscard]] bool isScopeSelection() const;
    [[nodiscard]] QList<QAction *> acts() const;
    /// For the menu 表示: columns, dense rows, detail, and what the page adds.
    [[nodiscard]] QList<QAction *> displayActions() const;
    void addDisplayAction(QAction *action) { m_displayActions += action; }

    /// Under the list: totals of what it shows or of the selection. Empty = no line. Elided where it is too long.
    void setTotals(const QString &text);
    [[nodiscard]] QString totalsText() const;

    /// 12,408 件中 318 件; the selection is counted by the page. `total` nullopt while it is still being counted.
    void setCounts(qint64 shown, std::optional<qint64> total);
    [[nodiscard]] QString countsText() const;

    /// Hides what a page does not need.
    void setSearchVisible(bool visible);
    void setChipsVisible(bool visible);

signals:
    void searchChanged(const QString &text);
    void refreshRequested();

private:
    struct Act {
        QAction *action;
        ActNeeds needs;
        bool allowed;
        QString why; ///< shown where it is not allowed
        int most = 0; ///< 0 = as many as there are
        QString scopeText = {};
        QPushButton *button = nullptr; ///< nullptr = under one with others
    };
    void buildHeader();
    void buildBody();
    void buildFooter();
    void makeShortcuts();
    void foldDetail(bool shown);
    void cyclePanes();
    void updateActs();
    void updateCounts();
    void saveState() const;

    QString m_key;
    QLabel *m_title = nullptr;
    QHBoxLayout *m_header = nullptr;
    SearchBox *m_search = nullptr;
    ChipBar *m_chips = nullptr;
    MessageBar *m_message = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_main = nullptr;
    QWidget *m_detail = nullptr;
    QAction *m_detailAction = nullptr;
    QToolButton *m_detailButton = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_totals = nullptr;
    QList<QAction *> m_displayActions;
    QLayout *m_actBar = nullptr;
    QList<Act> m_acts;
    qint64 m_shown = 0;
    std::optional<qint64> m_total;
};

} // namespace Common
