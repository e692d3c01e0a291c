// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assets/assetdetail.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace Common {
class BadgeLabel;
}
namespace Shell {
class Session;
}

namespace AssetsUi {

/// The pane at the right: what it is, where, who has it, what its class allows; 概要 · 分類 · 格納・複製 · 履歴.
/// Reads off the window's thread; what is shown stays until the new is here, and keeps its scroll position.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(Shell::Session &session, QWidget *parent = nullptr);

    /// nullopt = nothing is chosen.
    void showAsset(std::optional<qint64> id);
    /// The shown asset changed.
    void refresh();
    [[nodiscard]] std::optional<qint64> shownId() const { return m_wanted; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QString plainText(int tab) const;

signals:
    void shown(qint64 id);
    /// A copy, a printout … of the shown asset is to be registered.
    void copyRequested(Classes::LinkKind kind);
    /// The shown asset is to be linked with another; a link is to be taken away.
    void linkRequested();
    void unlinkRequested(qint64 linkId);
    /// Numbered copies of the shown asset are to be given out; some of these came back, or the shown one did.
    void distributeRequested();
    void collectRequested(const QList<Assets::DistributionLine> &out);
    /// The mark on the shown asset was renewed.
    void labelledRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QTextBrowser *makeBrowser(const QString &title, const QString &name);
    QTextBrowser *addTab(const QString &title, const QString &name);
    QWidget *makeLinksTab();
    void read();
    void fill();
    void fillTab(int tab) const;
    void follow(const QUrl &link);
    [[nodiscard]] QList<Assets::DistributionLine> copiesOut() const;

    Shell::Session &m_session;
    std::optional<qint64> m_wanted;
    quint64 m_question = 0;
    AssetDetail m_detail;
    QLabel *m_number;
    QLabel *m_name;
    QLabel *m_state;
    Common::BadgeLabel *m_badges;
    QWidget *m_head;
    QLabel *m_nothing;
    QTabWidget *m_tabs;
    QTextBrowser *m_overview;
    QTextBrowser *m_classes;
    QTextBrowser *m_links = nullptr;
    QWidget *m_linkActs = nullptr;
    QPushButton *m_labelled = nullptr;
    QPushButton *m_collect = nullptr;
    QTextBrowser *m_history;
};

} // namespace AssetsUi
