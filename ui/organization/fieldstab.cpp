// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/fieldstab.h"

#include "models/assets/assetrepository.h"
#include "ui/common/notesedit.h"
#include "ui/shell/actdialog.h"

using namespace Qt::StringLiterals;
using Common::Need;
using Shell::ActDialog;

namespace OrganizationUi {

namespace {

QString typeLabel(const QString &type)
{
    const QHash<QString, QString> labels{{u"text"_s, FieldsTab::tr("文字")},
                                         {u"number"_s, FieldsTab::tr("数")},
                                         {u"date"_s, FieldsTab::tr("日付")},
                                         {u"list"_s, FieldsTab::tr("選択肢")},
                                         {u"yesno"_s, FieldsTab::tr("はい・いいえ")}};
    return labels.value(type, type);
}

/// Options are typed one on each line.
class FieldDialog final : public ActDialog
{
public:
    FieldDialog(Shell::Session &session, QWidget *parent)
        : ActDialog(session, u"field.add"_s, FieldsTab::tr("独自項目を加える"), parent)
    {
        setActText(FieldsTab::tr("加える(&S)"));
        addText(u"label"_s, FieldsTab::tr("項目名(&N)"), {{}, Need::Required, {}});
        QList<Common::Choice> types;
        for (const QString &type : {u"text"_s, u"number"_s, u"date"_s, u"list"_s, u"yesno"_s})
            types.append({type, typeLabel(type), {}});
        m_type = addChoice(u"type"_s, FieldsTab::tr("型(&T)"), types, {}, u"text"_s,
                           {{}, Need::Required, {}});
        m_options = addNotes(u"options"_s, FieldsTab::tr("選択肢(&O)"),
                             {{}, Need::Optional, FieldsTab::tr("一行に一つずつ書いてください。")});
        connect(m_type, &Common::ChoiceBox::chosenChanged, this, [this] { showOptions(); });
        showOptions();
    }

protected:
    void complete(QJsonObject &params) const override
    {
        params.remove(u"options"_s);
        if (m_type->chosenCode() == "list"_L1)
            params.insert(u"options"_s, QJsonArray::fromStringList(m_options->toPlainText().split(
                                            u'\n', Qt::SkipEmptyParts)));
    }

private:
    void showOptions()
    {
        form()->field(u"options"_s)->setVisible(m_type->chosenCode() == "list"_L1);
    }

    Common::ChoiceBox *m_type = nullptr;
    Common::NotesEdit *m_options = nullptr;
};

} // namespace

FieldsTab::FieldsTab(Shell::Session &session, QWidget *parent)
    : ListTab(session, u"fields"_s,
              {{u"label"_s, tr("項目名"), {}, 220},
               {u"type"_s, tr("型"), {}, 120},
               {u"options"_s, tr("選択肢"), {}, 360}},
              parent)
{
    setEmptyState(tr("独自項目はまだありません。台帳の欄が足りないときに加えます。"));
}

TabActs FieldsTab::acts() const
{
    return {tr("独自項目を加える(&N)…"), {}, tr("使うのをやめる(&D)…")};
}

QList<Common::RowsModel::Item> FieldsTab::read()
{
    m_rows = Assets::customFields(session().db());
    QList<Common::RowsModel::Item> items;
    for (const Assets::CustomField &field : std::as_const(m_rows))
        items.append(
            {field.id, {field.label, typeLabel(field.type), field.options.join(tr("、"))}});
    return items;
}

void FieldsTab::add()
{
    auto *dialog = new FieldDialog(session(), this);
    connect(dialog, &ActDialog::acted, this, [this](const QJsonObject &result) {
        refresh();
        table()->selectId(result.value(u"id"_s).toInteger());
    });
    dialog->open();
}

void FieldsTab::close()
{
    const std::optional<qint64> id = table()->currentId();
    if (!id)
        return;
    auto *dialog = new ActDialog(session(), u"field.retire"_s, tr("独自項目を使うのをやめる"), this);
    dialog->setActText(tr("やめる(&D)"));
    dialog->setParam(u"id"_s, *id);
    dialog->form()->addNote(tr("書いてある値と履歴は残り、入力欄と一覧に出なくなります。"));
    dialog->addText(u"reason"_s, tr("理由(&W)"), {{}, Need::Optional, {}});
    connect(dialog, &ActDialog::acted, this, &FieldsTab::refresh);
    dialog->open();
}

} // namespace OrganizationUi
