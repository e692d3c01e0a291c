// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextBrowser>

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
    /// Shows what was added since begin().
    void finish();
    void showPlaceholder(const QString &text);

private:
    QString m_html;
};

} // namespace Shell
