// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextBrowser>
#include <QTimer>

namespace Shell {

/// The detail of a record: names and values under each other, sections, everything selectable. Opens no addresses.
class FactSheet final : public QTextBrowser
{
    Q_OBJECT

public:
    struct Fact {
        QString name;
        QString text;
    };

    explicit FactSheet(const QString &accessibleName, QWidget *parent = nullptr);

    void begin(const QString &title);
    void addSection(const QString &title);
    void addText(const QString &text);
    /// Empty values are left out.
    void addFacts(const QList<Fact> &facts);
    /// A table with a header row.
    void addTable(const QStringList &headers, const QList<QStringList> &rows);
    /// Shows what was added since begin(): of a long sheet what fills the window, then section by section whenever the window has time.
    void finish();
    /// Shows now what still waits: for who looks for something in it.
    void complete();
    void showPlaceholder(const QString &text);

private:
    void showNext();

    QStringList m_sections; ///< HTML
    QTimer m_idle;
};

} // namespace Shell
