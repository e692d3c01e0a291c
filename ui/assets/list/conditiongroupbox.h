// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assets/list/conditionrow.h"

#include <QFrame>

class QComboBox;
class QVBoxLayout;

namespace AssetsUi {

/// A group of conditions: すべて満たす・どれかを満たす, and the opposites of both, over lines and groups inside it.
class ConditionGroupBox final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kDeepest = 3; ///< groups in groups: deeper ones nobody reads

    ConditionGroupBox(const ConditionWords &words, int depth, QWidget *parent = nullptr);

    void setGroup(const Assets::ConditionGroup &group);
    /// nullopt while a line is not finished; those are told at the lines when `tell`.
    [[nodiscard]] std::optional<Assets::ConditionGroup> group(bool tell = false) const;
    ConditionRow *addCondition();
    ConditionGroupBox *addGroup();
    [[nodiscard]] QComboBox *joinBox() const { return m_join; }
    [[nodiscard]] const QList<ConditionRow *> &rows() const { return m_rows; }
    [[nodiscard]] const QList<ConditionGroupBox *> &groups() const { return m_groups; }

signals:
    void changed();
    void removeRequested();

private:
    void removeRow(ConditionRow *row);
    void removeGroup(ConditionGroupBox *group);

    const ConditionWords &m_words;
    int m_depth;
    QComboBox *m_join;
    QVBoxLayout *m_lines;
    QList<ConditionRow *> m_rows;
    QList<ConditionGroupBox *> m_groups;
    QList<Assets::Condition> m_kept; ///< given, and not to be changed here
};

} // namespace AssetsUi
