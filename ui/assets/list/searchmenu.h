// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/searches/savedsearch.h"

#include <QToolButton>

#include <functional>

namespace Shell {
class Session;
}

namespace AssetsUi {

/// 保存した検索 ▾: chooses one, keeps the present one, renames and removes. Shows which one is in force and whether it was
/// changed since. The searches are the register's: everybody has the same.
class SearchMenu final : public QToolButton
{
    Q_OBJECT

public:
    explicit SearchMenu(Shell::Session &session, QWidget *parent = nullptr);

    /// What the list asks for now.
    void setPresent(const Assets::SavedSearch &present);
    /// Another act may have changed them.
    void reload();
    [[nodiscard]] const QList<Assets::SavedSearch> &searches() const { return m_searches; }
    /// The one that was chosen last, as long as it is there.
    [[nodiscard]] std::optional<Assets::SavedSearch> chosenOne() const;
    [[nodiscard]] bool isChanged() const;

public slots:
    void choose(const QString &name);
    void saveAs();
    void saveAgain();
    void rename();
    void removeChosen();

signals:
    void chosen(const Assets::SavedSearch &search);
    void refused(const QString &why);

private:
    void fill();
    void showState();
    void save(const QString &name);
    void perform(const QString &act, const QJsonObject &params, const QString &said, std::function<void()> done = {});

    Shell::Session &m_session;
    QList<Assets::SavedSearch> m_searches;
    Assets::SavedSearch m_present;
    QString m_chosen; ///< name
};

} // namespace AssetsUi
