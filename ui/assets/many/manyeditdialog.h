// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/filter.h"
#include "models/register/act.h"
#include "ui/common/dialog.h"

#include <QTimer>

#include <memory>

class QCheckBox;
class QLabel;
class QTabBar;

namespace Common {
class ChoiceBox;
class ProgressBarLine;
class TableView;
}
namespace Shell {
class Session;
}

namespace AssetsUi {

class ManyEditFields;
class ManyEditModel;
struct ManyPreview;

/// 一括修正: which fields get which values in many assets, what changes by it in each, and the act. What would change is looked up
/// in the background after every change of the wish; the act is possible once that is known.
class ManyEditDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    /// `filter` with ids for a selection; `scope` says it in words: 選択 3 件.
    ManyEditDialog(Shell::Session &session, const Assets::Filter &filter, const QList<Assets::SortKey> &sort, const QString &scope, QWidget *parent = nullptr);
    ~ManyEditDialog() override;

    [[nodiscard]] ManyEditFields *fields() const { return m_fields; }
    [[nodiscard]] ManyEditModel *model() const { return m_model; }
    [[nodiscard]] QTabBar *parts() const { return m_parts; }
    [[nodiscard]] Common::FindingsView *askedReasons() const { return m_asked; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void edited(qint64 count);
    void previewed(); ///< what would change is known

protected:
    void check() override;
    void apply() override;

private:
    void buildChooser(const QString &scope);
    void buildPreview();
    void addChosen();
    void fitForm();
    void linesChanged();
    void wishChanged();
    void look();
    void showPreview(const std::shared_ptr<const ManyPreview> &preview);
    void showAsked(const ManyPreview &preview);
    void showCounts();
    void showState(const QString &text);
    void updateAct();
    void applied(const Register::Outcome &outcome);
    [[nodiscard]] bool isKnown() const;

    Shell::Session &m_session;
    Assets::Filter m_filter;
    QList<Assets::SortKey> m_sort;
    ManyEditFields *m_fields;
    ManyEditModel *m_model;
    Common::ChoiceBox *m_chooser = nullptr;
    QPushButton *m_add = nullptr;
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
