// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/editor/definitionmenu.h"

#include "models/assets/books/bookdefinitionjson.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/books/editor/definitioneditor.h"
#include "ui/common/prompt.h"

#include <QFile>
#include <QJsonDocument>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using Assets::BookDefinition;
using Assets::StoredDefinition;
using Support::ErrorCode;

namespace BooksUi {

namespace {

/// What the ledger itself has: where most begin.
BookDefinition usualStart()
{
    BookDefinition start;
    for (const QString &field : {u"number"_s, u"name"_s, u"unit"_s, u"form"_s, u"place"_s, u"managerPost"_s, u"remarks"_s})
        start.columns.append({field, {}, {}, {}, true});
    return start;
}

} // namespace

DefinitionMenu::DefinitionMenu(Shell::Session &session, QWidget *parent)
    : QToolButton(parent), m_session(session)
{
    setText(tr("帳票の定義(&D)"));
    setObjectName(u"definitionMenu"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    buildMenu();
    setCurrent({});
}

void DefinitionMenu::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    connect(menu->addAction(tr("新しく作る(&N)…")), &QAction::triggered, this, [this] { create(usualStart()); });
    QMenu *templates = menu->addMenu(tr("様式から作る(&T)"));
    templates->setToolTipsVisible(true);
    for (const BookDefinition &shipped : Assets::shippedDefinitions()) {
        QAction *action = templates->addAction(shipped.name);
        action->setToolTip(shipped.description);
        connect(action, &QAction::triggered, this, [this, shipped] { create(shipped); });
    }
    QAction *editing = menu->addAction(tr("編集する(&E)…"));
    connect(editing, &QAction::triggered, this, &DefinitionMenu::edit);
    menu->addSeparator();
    connect(menu->addAction(tr("ファイルから読み込む(&R)…")), &QAction::triggered, this, [this] {
        const auto path = Common::prompter().openFile(this, {tr("帳票の定義を読み込む"), {}, {tr("帳票の定義 (*.json)")}, {}});
        if (path)
            readFrom(*path);
    });
    QAction *writing = menu->addAction(tr("ファイルに書き出す(&W)…"));
    connect(writing, &QAction::triggered, this, [this] {
        const auto path = Common::prompter().saveFile(this, {tr("帳票の定義を書き出す"), QString(m_current + u".json"_s), {tr("帳票の定義 (*.json)")}, u"json"_s});
        if (path)
            writeTo(*path);
    });
    menu->addSeparator();
    QAction *forgetting = menu->addAction(tr("削除する(&D)…"));
    connect(forgetting, &QAction::triggered, this, &DefinitionMenu::forget);
    m_needCurrent = {editing, writing, forgetting};
    setMenu(menu);
}

void DefinitionMenu::setCurrent(const QString &name)
{
    m_current = name;
    for (QAction *action : std::as_const(m_needCurrent)) {
        action->setEnabled(!name.isEmpty());
        action->setToolTip(name.isEmpty() ? tr("一覧で、保存した帳票を選ぶと使えます。") : QString());
    }
}

std::optional<StoredDefinition> DefinitionMenu::current()
{
    try {
        if (auto stored = Assets::storedDefinition(m_session.db(), m_current))
            return stored;
    } catch (const Storage::DbError &error) {
        emit failed(error.toError(m_session.db().path()));
        return std::nullopt;
    }
    emit failed({ErrorCode::NotFound, tr("帳票「%1」の定義がありません。ほかの人が削除したのかもしれません。").arg(m_current), {}});
    return std::nullopt;
}

void DefinitionMenu::create(const BookDefinition &start)
{
    open({0, 1, start});
}

void DefinitionMenu::edit()
{
    if (const auto stored = current())
        open(*stored);
}

bool DefinitionMenu::resume(const QJsonObject &kept)
{
    const BookDefinition definition = Assets::readUnfinishedDefinition(kept.value(u"definition"_s).toObject());
    StoredDefinition stored{0, 1, {}};
    try {
        if (const qint64 id = kept.value(u"id"_s).toInteger(); id > 0)
            stored = Assets::storedDefinition(m_session.db(), id).value_or(stored); // forgotten meanwhile: a new one
    } catch (const Storage::DbError &error) {
        emit failed(error.toError(m_session.db().path()));
        return false;
    }
    if (stored.id > 0) // what others changed since is told when it is saved
        stored.revision = kept.value(u"revision"_s).toInt(stored.revision);
    open(stored)->resume(definition);
    return true;
}

DefinitionEditor *DefinitionMenu::open(const StoredDefinition &stored)
{
    auto *editor = new DefinitionEditor(m_session, stored, window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &DefinitionEditor::saved, this, &DefinitionMenu::changed);
    editor->open();
    return editor;
}

void DefinitionMenu::readFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed({ErrorCode::InputOutput, tr("「%1」を読めません。").arg(path), file.errorString()});
        return;
    }
    const auto definition = Assets::readDefinition(file.readAll());
    if (!definition) {
        emit failed({ErrorCode::InvalidInput, tr("「%1」は帳票の定義として読めません。\n%2").arg(path, Assets::problemText(definition.error())), {}});
        return;
    }
    create(*definition); // looked at before it is kept
}

void DefinitionMenu::writeTo(const QString &path)
{
    const auto stored = current();
    if (!stored)
        return;
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(Assets::definitionToJson(stored->definition)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        emit failed({ErrorCode::InputOutput, tr("「%1」に書けません。空きと権限を確かめてください。").arg(path), file.errorString()});
        return;
    }
    emit done(tr("帳票の定義を「%1」に書き出しました。").arg(path));
}

void DefinitionMenu::forget()
{
    const QString name = m_current;
    const bool sure = Common::confirmed(this, tr("帳票の定義を削除する"),
                                        tr("帳票「%1」の定義を削除します。印刷した記録は証跡に残ります。").arg(name), tr("削除する"), tr("残す"));
    if (!sure)
        return;
    m_session.perform(u"book.forget"_s, {{u"name"_s, name}}, this, [this, name](const Register::Outcome &outcome) {
        if (!outcome) {
            emit failed({ErrorCode::InvalidInput, Register::rejectionText(outcome.error()), {}});
            return;
        }
        emit changed(QString());
        emit done(tr("帳票「%1」の定義を削除しました。").arg(name));
    });
}

} // namespace BooksUi
