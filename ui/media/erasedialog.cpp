// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/erasedialog.h"

#include "models/classes/linkrepository.h"
#include "models/media/storagequeries.h"
#include "models/organization/organizationrepository.h"
#include "models/storage/dberror.h"
#include "ui/common/notesedit.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Common::Need;

namespace MediaUi {

EraseDialog::EraseDialog(Shell::Session &session, const Media::Medium &medium, QWidget *parent)
    : ActDialog(session, u"medium.erase"_s, tr("消去を記録 ― %1").arg(medium.object.number), parent)
{
    setActText(tr("消去を記録する(&R)"));
    form()->addNote(tr("%1「%2」を消去して使い続けるときに記録します。廃棄するときは、廃棄を記録してください。").arg(medium.object.number, medium.object.name));
    setParam(u"medium"_s, medium.object.number);
    m_method = new QComboBox;
    m_method->setObjectName(u"methodBox"_s);
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    qint64 contents = 0;
    try {
        const Register::StoredPolicy policy = Organization::appliedPolicy(session.db(), medium.object.unitId);
        for (const Policy::Term &method : policy.document->disposalMethods) {
            const bool isFinal = policy.document->irrecoverableMethods.contains(method.code);
            m_method->addItem(isFinal ? tr("%1（復元不可能）").arg(method.label) : method.label, method.code);
        }
        contents = Classes::storedCount(session.db(), medium.object.id);
    } catch (const Storage::DbError &error) {
        fail(error.toError(session.db().path()));
    }
    m_method->setCurrentIndex(-1);
    form()->addField(tr("消去の方法(&M)"), m_method, Need::Required, u"method"_s)
        ->setSupport(tr("規程の方法から選ぶか、言葉で書いてください。復元のおそれが残る方法では、媒体の分類は下がりません。"));
    addText(u"person"_s, tr("担当者(&P)"), {session.actor().name, Need::Optional, {}});
    addNotes(u"content"_s, tr("処理内容(&C)"), {{}, Need::Optional, tr("使った機器やソフトウェア、確かめ方など。")});
    if (contents > 0)
        addFlag(u"contents"_s, tr("内容も外す(&O)"), true, tr("入っている %1 件も、この消去で媒体からなくなります。").arg(contents));
    askBeforehand();
    keepTyped(tr("%1 の消去").arg(medium.object.number));
}

void EraseDialog::check()
{
    setFieldError(u"method"_s, m_method->currentText().trimmed().isEmpty() ? tr("方法を選ぶか、言葉で書いてください。") : QString());
}

void EraseDialog::complete(QJsonObject &params) const
{
    const int index = m_method->findText(m_method->currentText());
    params.insert(u"method"_s, index >= 0 ? m_method->itemData(index).toString() : m_method->currentText().trimmed());
    for (const QString &key : {u"person"_s, u"content"_s}) {
        if (params.value(key).toString().isEmpty())
            params.remove(key);
    }
}

} // namespace MediaUi
