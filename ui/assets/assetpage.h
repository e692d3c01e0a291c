// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/assets/distribution/distributionqueries.h"
#include "models/assets/searches/savedsearch.h"
#include "models/classes/link.h"
#include "ui/assets/listplace.h"
#include "ui/common/page.h"

#include <QPointer>

class QActionGroup;
class QTimer;
class QToolButton;

namespace Journal {
struct ObjectRef;
}
namespace Register {
struct ParkedDraft;
}
namespace Shell {
class Session;
}

namespace Assets {
struct Asset;
}

namespace AssetsUi {

class AssetDialog;
class AssetTableModel;
class DetailPane;
class FilterBar;
class SearchMenu;
class RelabelDialog;
class RelabelManyDialog;
struct FormStart;

/// 情報資産: the list with its conditions, the detail of the current one, and the acts of the room.
class AssetPage : public Common::Page
{
    Q_OBJECT

public:
    AssetPage(Shell::Session &session, QWidget *parent = nullptr);
    ~AssetPage() override;

    /// Shows what this filter leaves.
    void showFilter(const Assets::Filter &filter);
    /// Shows this asset in list and detail; conditions that hide it are taken away.
    void openAsset(qint64 id);
    void newAsset();
    void relabel(qint64 id);
    /// What waits on the 再分類 list of a policy, as its revision proposes it; nullopt = of all policies.
    void relabelProposed(std::optional<qint64> policyId);
    /// "" | "unit" | "place": rows of one unit or place under a heading. Remembered.
    void groupBy(const QString &what);

    [[nodiscard]] AssetTableModel *model() const { return m_model; }
    [[nodiscard]] DetailPane *detailPane() const { return m_detail; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filters; }
    [[nodiscard]] SearchMenu *searchMenu() const { return m_searches; }

private:
    void makeActs();
    void makeLabelActs();
    void makeListTools();
    void makeGroupTool();
    void applySearch(const Assets::SavedSearch &search);
    void tellPresent();
    void showTotals();
    void countSelection();
    [[nodiscard]] QString totalsOf(const Assets::Facets &facets) const;
    void watchTable();
    void query();
    void firstQuery();
    [[nodiscard]] int numberColumn() const;
    [[nodiscard]] bool isOpenToActor(const Assets::Asset &asset) const;
    [[nodiscard]] bool mayTouch(qint64 id);
    void edit(qint64 id);
    void editMany();
    void relabelMany();
    void openManyRelabelling(RelabelManyDialog *dialog);
    void likeThis(qint64 id);
    void openForm(const FormStart &start);
    [[nodiscard]] AssetDialog *formFor(const FormStart &start);
    [[nodiscard]] AssetDialog *makeDialog();
    void prepareForm();
    void voidSelected();
    void registerCopy(Classes::LinkKind kind);
    void addLink();
    void removeLink(qint64 linkId);
    void distribute();
    void collect(const QList<Assets::DistributionLine> &out);
    void renewLabels(const QVector<qint64> &ids);
    void markLabels();
    void confirmSelected();
    [[nodiscard]] QJsonArray numbersOf(const QVector<qint64> &ids);
    void watchDetail();
    void copied();
    void objectsChanged(const QList<Journal::ObjectRef> &objects);
    void listed(qint64 shown, qint64 total);
    void showEmptyState(qint64 total);
    void offerDrafts();
    void openDraft();
    bool resumeForm(const Register::ParkedDraft &draft, bool isKept);
    bool resumeRelabelling(const Register::ParkedDraft &draft);
    RelabelDialog *openRelabelling(qint64 id);
    void showMenu(const QPoint &globalPosition);
    [[nodiscard]] Assets::Filter chosenFilter() const;
    [[nodiscard]] std::optional<qint64> neighbour(qint64 id, int step) const;
    void remember() const;
    void restore();

    Shell::Session &m_session;
    AssetTableModel *m_model;
    FilterBar *m_filters;
    DetailPane *m_detail;
    SearchMenu *m_searches = nullptr;
    QActionGroup *m_groups = nullptr;
    QToolButton *m_groupButton = nullptr;
    QTimer *m_selection = nullptr; ///< waits until the selection stands still
    quint64 m_counting = 0;        ///< answers about older selections are dropped
    QTimer *m_drafts;
    QAction *m_edit = nullptr;
    QAction *m_relabel = nullptr;
    QAction *m_like = nullptr;
    QAction *m_void = nullptr;
    QAction *m_labelled = nullptr;
    std::optional<qint64> m_openWhenListed;
    AssetDialog *m_newForm = nullptr;  ///< made once, closed between
    AssetDialog *m_editForm = nullptr;
    bool m_opening = false;            ///< filled, and shown in the next turn of the loop
    std::optional<ListPlace> m_placeWhenListed; ///< where one was when the register was closed
    bool m_draftsOffered = false;
};

} // namespace AssetsUi
