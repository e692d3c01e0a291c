// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace AssetsUi {

/// 取扱制限: what the class proposes is ticked and may be lifted, other ones may be added, with a note why.
class RestrictionBox final : public QWidget
{
    Q_OBJECT

public:
    explicit RestrictionBox(const Policy::Document &policy, QWidget *parent = nullptr);

    /// The class changed: other restrictions are proposed. What was lifted or added by hand stays.
    void setLevels(const Policy::Levels &levels);
    void set(const Policy::Levels &levels, const Assets::RestrictionChoice &choice);
    [[nodiscard]] Assets::RestrictionChoice choice() const;
    /// The same as an act takes it; empty when nothing was lifted or added.
    [[nodiscard]] QJsonObject answer() const;
    [[nodiscard]] QCheckBox *box(const QString &code) const;

signals:
    void changed();
    void clauseRequested(const QString &clause);

private:
    struct Line {
        QString code;
        QCheckBox *box;
        QWidget *row;
    };
    void arrange();
    void show(const QList<std::pair<QWidget *, bool>> &lines);

    Policy::Document m_policy;
    Policy::Levels m_levels;
    QStringList m_removed;
    QStringList m_added; ///< codes of the policy
    QList<Line> m_lines;
    QWidget *m_rows;
    QLabel *m_empty;
    QLineEdit *m_free;
    QLineEdit *m_note;
    bool m_arranging = false;
};

} // namespace AssetsUi
