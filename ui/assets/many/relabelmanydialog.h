// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assets/many/relabelpreview.h"
#include "ui/common/dialog.h"

#include <QTimer>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabBar;

namespace Common {
class DateField;
class NotesEdit;
class ProgressBarLine;
class TableView;
}
namespace Shell {
class Session;
}

namespace AssetsUi {

class LevelChoice;
class RelabelManyModel;
class RestrictionBox;

/// 一括分類変更: the same class for what was chosen, what a list says of each asset, or what a revision of the policy proposes; one
/// reason, what would change and what follows, and the act. What would change is looked up in the background after every
/// change of the wish; the act is possible once that is known.
class RelabelManyDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    using Source = RelabelQuestion::Source;

    /// `filter` with ids for a selection; `scope` says it in words: 選択 3 件.
    RelabelManyDialog(Shell::Session &session, const Assets::Filter &filter, const QList<Assets::SortKey> &sort, const QString &scope, QWidget *parent = nullptr);
    /// For what waits on the 再分類 list of a policy.
    RelabelManyDialog(Shell::Session &session, std::optional<qint64> policyId, QWidget *parent = nullptr);
    ~RelabelManyDialog() override;

    void setSource(Source source);
    /// Reads a list from a file; its errors are shown in the dialog.
    void openList(const QString &path);
    [[nodiscard]] LevelChoice *level(const QString &axis) const { return m_levels.value(axis); }
    [[nodiscard]] RelabelManyModel *model() const { return m_model; }
    /// nullptr where the classes come from elsewhere.
    [[nodiscard]] QCheckBox *decidesRestrictions() const { return m_decidesRestrictions; }
    [[nodiscard]] RestrictionBox *restrictions() const { return m_restrictions; }
    [[nodiscard]] QTabBar *sources() const { return m_sources; }
    [[nodiscard]] QTabBar *parts() const { return m_parts; }
    [[nodiscard]] Common::FindingsView *askedReasons() const { return m_asked; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void relabelled(qint64 count);
    void previewed(); ///< what would change is known

protected:
    void check() override;
    void apply() override;

private:
    RelabelManyDialog(Shell::Session &session, Source source, QWidget *parent);
    void build(const QString &scope);
    void buildSources();
    void buildLevels(const QString &scope);
    void buildRestrictions();
    void showProposedRestrictions();
    void buildList();
    void buildReason();
    void buildPreview();
    void watch();
    void fitForm();
    void chooseList();
    void wishChanged();
    void look();
    [[nodiscard]] RelabelQuestion question() const;
    [[nodiscard]] bool isSaid() const;
    [[nodiscard]] bool restrictionsDecided() const;
    [[nodiscard]] QString commonReason() const;
    void showPreview(const std::shared_ptr<const RelabelPreview> &preview);
    void showAsked(const RelabelPreview &preview);
    void showCounts();
    void showState(const QString &text);
    void updateAct();
    void applied(const Register::Outcome &outcome);
    [[nodiscard]] bool isKnown() const;

    Shell::Session &m_session;
    Source m_source;
    Assets::Filter m_filter;
    QList<Assets::SortKey> m_sort;
    std::optional<qint64> m_policyId; ///< of the 再分類 list; nullopt = all
    Register::StoredPolicy m_policy;  ///< whose levels are offered
    RelabelManyModel *m_model;
    QTabBar *m_sources = nullptr;
    QMap<QString, LevelChoice *> m_levels;
    QCheckBox *m_decidesRestrictions = nullptr;
    RestrictionBox *m_restrictions = nullptr;
    QList<QWidget *> m_chosenPart; ///< shown for what was chosen, and for a list
    QList<QWidget *> m_listPart;
    QPlainTextEdit *m_pasted = nullptr;
    QLabel *m_listName = nullptr;
    QString m_listPath;               ///< empty = what was pasted
    Common::NotesEdit *m_reason = nullptr;
    Common::DateField *m_day = nullptr;
    QLineEdit *m_decidedBy = nullptr;
    Common::FindingsView *m_asked = nullptr; ///< rules that let go on with a reason; left empty, their assets stay out
    QTabBar *m_parts = nullptr;
    QLabel *m_state = nullptr;
    Common::TableView *m_table = nullptr;
    QCheckBox *m_allOrNothing = nullptr;
    Common::ProgressBarLine *m_line = nullptr;
    QTimer m_pause; ///< since the last change of the wish
    QTimer m_poll;
    std::shared_ptr<Support::Progress> m_looking;
    std::shared_ptr<Support::Progress> m_acting;
};

} // namespace AssetsUi
