// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace TakeoverUi {

/// The sum that always holds, in large figures: 読んだ行 = 取り込む + 取り込めない + 資産でない.
class CountsLine final : public QWidget
{
    Q_OBJECT

public:
    struct Counts {
        qint64 read = 0;
        qint64 accepted = 0;
        qint64 refused = 0;
        qint64 skipped = 0;
        QString ofAccepted; ///< what the accepted are made of; may be empty
    };

    explicit CountsLine(QWidget *parent = nullptr);

    /// `done`: the lines have been taken over, not only judged.
    void setCounts(const Counts &counts, bool done);
    /// 読んだ行 162 = 取り込む 150 + …: what a screen reader says.
    [[nodiscard]] QString spoken() const { return accessibleDescription(); }

private:
    struct Figure {
        QLabel *number = nullptr;
        QLabel *caption = nullptr;
    };
    Figure addFigure(int column);
    void addSign(int column, const QString &sign);

    QGridLayout *m_grid;
    Figure m_read;
    Figure m_accepted;
    Figure m_refused;
    Figure m_skipped;
};

} // namespace TakeoverUi
