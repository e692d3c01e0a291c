// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace Shell {

/// The help pages of :/help, read without a network. Stays open beside the window.
class HelpViewer final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpViewer(QWidget *parent = nullptr);

    /// The page of a screen ("assets"); the first page when there is none.
    void showPage(const QString &key);
    [[nodiscard]] QString currentPage() const { return m_current; }
    /// Names of all pages, in reading order.
    [[nodiscard]] static QStringList pages();
    /// Which help page a screen of the window has.
    [[nodiscard]] static QString pageFor(const QString &screen);

private:
    void load(const QString &page);

    QListWidget *m_list;
    QTextBrowser *m_text;
    QString m_current;
};

} // namespace Shell
