// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/contentsdialog.h"

#include "models/support/text.h"
#include "ui/common/codelineedit.h"
#include "ui/common/notesedit.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Common::Need;

namespace MediaUi {

ContentsDialog::ContentsDialog(Shell::Session &session, Way way, const QString &medium, const QStringList &assets, QWidget *parent)
    : ActDialog(session, way == Way::On ? u"medium.store"_s : u"medium.remove"_s, way == Way::On ? tr("媒体に入れる") : tr("媒体から外す"), parent)
{
    setActText(way == Way::On ? tr("入れる(&S)") : tr("外す(&S)"));
    form()->addNote(way == Way::On ? tr("資産をこの媒体に記録した、または綴じたことを記録します。媒体の分類は、中で最も高い分類になります。")
                                   : tr("資産をこの媒体から外したことを記録します。書き換えられる媒体では、消去を記録するまで外したものの分類が残ります。"));
    addCode(u"medium"_s, tr("媒体・機器の番号(&M)"), {medium, Need::Required, {}});
    m_assets = addNotes(u"assets"_s, way == Way::On ? tr("入れる資産の番号(&A)") : tr("外す資産の番号(&A)"),
                        {assets.join(u'\n'), Need::Required, tr("一行に一つ、または「、」で区切って並べます。番号の読み取りもできます。")});
    addNotes(u"reason"_s, tr("理由・備考(&R)"), {});
    askBeforehand();
    keepTyped(way == Way::On ? tr("媒体に入れる") : tr("媒体から外す"));
}

void ContentsDialog::resume(const QJsonObject &kept)
{
    ActDialog::resume(kept);
    QStringList numbers;
    for (const QJsonValue &number : kept.value(u"assets"_s).toArray())
        numbers.append(number.toString());
    if (!numbers.isEmpty())
        m_assets->setPlainText(numbers.join(u'\n'));
}

void ContentsDialog::complete(QJsonObject &params) const
{
    static const QRegularExpression separators(u"[\\s　、,，]+"_s);
    QStringList numbers;
    for (const QString &number : params.value(u"assets"_s).toString().split(separators, Qt::SkipEmptyParts))
        numbers.append(Support::cleaned(number));
    params.insert(u"assets"_s, QJsonArray::fromStringList(numbers));
    if (params.value(u"reason"_s).toString().isEmpty())
        params.remove(u"reason"_s);
}

} // namespace MediaUi
