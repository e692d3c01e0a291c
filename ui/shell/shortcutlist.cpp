// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutlist.h"

#include "ui/common/formfield.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shell {

namespace {

QList<std::pair<QString, QString>> fixedKeys()
{
    return {{u"F6"_s, ShortcutList::tr("検索・一覧・詳細の間を移る")},
            {u"Ctrl+F"_s, ShortcutList::tr("検索へ移る")},
            {u"F5"_s, ShortcutList::tr("最新の内容にする")},
            {u"F2"_s, ShortcutList::tr("選んだ行を編集する")},
            {u"Enter"_s, ShortcutList::tr("選んだ行を開く")},
            {u"Ctrl+C"_s, ShortcutList::tr("選んだ行を Excel に貼れる形でコピーする")},
            {u"Ctrl+Shift+C"_s, ShortcutList::tr("見出しを付けてコピーする")},
            {u"Ctrl+A"_s, ShortcutList::tr("すべての行を選ぶ")},
            {u"Ctrl+Enter"_s, ShortcutList::tr("入力画面で実行する。資産の画面では、保存して次へ進む")},
            {u"Ctrl+Shift+Enter"_s, ShortcutList::tr("資産を保存して閉じる")},
            {u"Ctrl+PageUp"_s, ShortcutList::tr("資産を保存して前へ戻る")},
            {u"Esc"_s, ShortcutList::tr("入力画面を閉じる（書きかけがあれば確かめる）")},
            {u"Shift+F10"_s, ShortcutList::tr("選んだ行のメニューを開く")}};
}

} // namespace

ShortcutList::ShortcutList(QWidget *window) : QDialog(window)
{
    setWindowTitle(tr("キーボード操作の一覧"));
    resize(560, 560);
    QList<Common::RowsModel::Item> items;
    QSet<QString> seen;
    const auto add = [&items, &seen](const QString &keys, const QString &what) {
        if (keys.isEmpty() || seen.contains(keys))
            return;
        seen.insert(keys);
        items.append({items.size() + 1, {keys, what}});
    };
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (!action->text().isEmpty())
            add(action->shortcut().toString(QKeySequence::NativeText),
                Common::FormField::plainLabel(action->text().section(u'\t', 0, 0)).remove(u'…'));
    }
    for (const auto &[keys, what] : fixedKeys())
        add(keys, what);
    auto *model = new Common::RowsModel(
        {{u"keys"_s, tr("キー"), {}, 160}, {u"what"_s, tr("すること"), {}, 340}}, this);
    model->setItems(items);
    auto *table = new Common::TableView({}, this);
    table->setModel(model);
    table->setAccessibleName(windowTitle());
    connect(table, &Common::TableView::sortRequested, model, &Common::RowsModel::sortBy);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
}

} // namespace Shell
