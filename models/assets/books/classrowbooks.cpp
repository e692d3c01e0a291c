// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/classrowbooks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

} // namespace

QList<BookInfo> classBooks()
{
    return {{QString::fromLatin1(kClassChangeBook), say(QT_TRANSLATE_NOOP("Assets", "分類変更簿")),
             say(QT_TRANSLATE_NOOP("Assets", "分類の変更を一件ずつ。変更前と後、理由、判断者、規程の版、表示の更新。"))},
            {QString::fromLatin1(kClassTotalsBook), say(QT_TRANSLATE_NOOP("Assets", "分類別・組織別集計")),
             say(QT_TRANSLATE_NOOP("Assets", "分類の軸ごとに、組織と区分の件数。未分類と照会中は別に数えます。"))},
            {QString::fromLatin1(kRestrictionsBook), say(QT_TRANSLATE_NOOP("Assets", "取扱制限一覧")),
             say(QT_TRANSLATE_NOOP("Assets", "取扱制限ごとに、その条項と、制限のかかる資産。外したものも載せます。"))}};
}

bool isClassBook(const QString &code)
{
    return code == QLatin1String(kClassChangeBook) || code == QLatin1String(kClassTotalsBook) || code == QLatin1String(kRestrictionsBook);
}

std::shared_ptr<ClassBookRows> classBookRows(const QString &book, const ClassBookAsk &ask)
{
    if (book == QLatin1String(kClassChangeBook))
        return classChangeRows(ask);
    return book == QLatin1String(kClassTotalsBook) ? classTotalsRows(ask) : restrictionRows(ask);
}

IdBits bitsOf(const QVector<qint64> &ids)
{
    IdBits bits;
    for (const qint64 id : ids)
        bits.set(id);
    return bits;
}

QStringList hiddenNote(qint64 hidden)
{
    return hidden == 0 ? QStringList() : QStringList{say(QT_TRANSLATE_NOOP("Assets", "名称非表示 %1件（印刷した人に閲覧の範囲外）")).arg(hidden)};
}

} // namespace Assets
