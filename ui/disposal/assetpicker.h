// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace Common {
class SearchBox;
} // namespace Common

namespace DisposalUi {

/// One asset found by number or words. Also reads what a scanner types.
class AssetPicker final : public QWidget
{
    Q_OBJECT

public:
    struct Hit {
        qint64 id = 0;
        QString number;
        QString name;
        std::optional<qint64> unitId;
    };

    explicit AssetPicker(Shell::Session &session, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<Hit> chosen() const { return m_chosen; }
    /// Chooses the asset with this number; nothing when there is none.
    void setNumber(const QString &number);

signals:
    void chosenChanged();

private:
    void search(const QString &text);
    void showHits(const QList<Hit> &hits, int all);
    void choose(int row);

    Shell::Session &m_session;
    Common::SearchBox *m_search;
    QListWidget *m_list;
    QLabel *m_note;
    QList<Hit> m_hits;
    std::optional<Hit> m_chosen;
    int m_token = 0;
};

} // namespace DisposalUi
