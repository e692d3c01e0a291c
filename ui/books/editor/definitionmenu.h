// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/books/bookdefinitionrepository.h"
#include "ui/shell/session.h"

#include <QToolButton>

namespace BooksUi {

class DefinitionEditor;

/// 帳票の定義: makes, changes, shares and forgets the books that an office has defined itself.
class DefinitionMenu final : public QToolButton
{
    Q_OBJECT

public:
    explicit DefinitionMenu(Shell::Session &session, QWidget *parent = nullptr);

    /// The definition that is chosen in the list; empty for a built-in book.
    void setCurrent(const QString &name);
    void create(const Assets::BookDefinition &start);
    void edit();
    void readFrom(const QString &path);
    void writeTo(const QString &path);
    void forget();
    /// Opens a definition again that was being written when the program ended: what book.define would have been given.
    bool resume(const QJsonObject &kept);

signals:
    /// The definitions are others now; `name` is the one to show, empty when it was deleted.
    void changed(const QString &name);
    /// A sentence about what was done, or an error.
    void done(const QString &text);
    void failed(const Support::Error &error);

private:
    void buildMenu();
    DefinitionEditor *open(const Assets::StoredDefinition &stored);
    [[nodiscard]] std::optional<Assets::StoredDefinition> current();

    Shell::Session &m_session;
    QString m_current;
    QList<QAction *> m_needCurrent;
};

} // namespace BooksUi
