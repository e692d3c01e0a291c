// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labelservice.h"

#include "models/labels/labelacts.h"
#include "models/labels/sheetrepository.h"
#include "models/register/params.h"
#include "models/support/text.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Labels {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

/// A whole number, in digits of any width; `otherwise` where nothing was said.
int numberOf(const QJsonObject &params, const QString &name, int otherwise, QList<Register::FieldError> &errors)
{
    const QString typed = Support::halfWidth(Register::textOf(params, name)).trimmed();
    if (typed.isEmpty())
        return otherwise;
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (!isNumber)
        errors.append({name, say(QT_TRANSLATE_NOOP("Labels", "「%1」は数として読めません。")).arg(typed)});
    return isNumber ? number : otherwise;
}

} // namespace

std::optional<QPoint> offsetFromText(const QString &text)
{
    const QStringList parts = Support::halfWidth(text).split(u',');
    if (parts.size() != 2)
        return std::nullopt;
    bool isX = false;
    bool isY = false;
    const double x = parts[0].trimmed().toDouble(&isX);
    const double y = parts[1].trimmed().toDouble(&isY);
    if (!isX || !isY || std::abs(x) > 1000 || std::abs(y) > 1000)
        return std::nullopt;
    return QPoint(qRound(x * 10), qRound(y * 10));
}

QString offsetToText(QPoint tenths)
{
    return QString::number(tenths.x() / 10.0, 'f', 1) + u',' + QString::number(tenths.y() / 10.0, 'f', 1);
}

LabelWish readWish(Storage::Connection &db, const QJsonObject &params, QList<Register::FieldError> &errors)
{
    LabelWish wish;
    const QString name = Register::textOf(params, u"sheet"_s);
    const auto sheet = findSheet(db, name);
    if (!sheet) {
        errors.append({u"sheet"_s, say(QT_TRANSLATE_NOOP("Labels", "「%1」という用紙はありません。daichoctl labels sheets で一覧を見るか、自分で寸法を登録してください。")).arg(name)});
        return wish;
    }
    wish.sheet = *sheet;
    wish.start = numberOf(params, u"start"_s, 1, errors);
    wish.copies = numberOf(params, u"copies"_s, 1, errors);
    if (const QString typed = Register::textOf(params, u"offset"_s); !typed.isEmpty()) {
        const auto offset = offsetFromText(typed);
        wish.offset = offset.value_or(QPoint());
        if (!offset)
            errors.append({u"offset"_s, say(QT_TRANSLATE_NOOP("Labels", "「%1」は位置の調整として読めません。横,縦 を mm で書いてください。例: 0.3,-0.5")).arg(typed)});
    }
    if (const QString typed = Register::textOf(params, u"parts"_s); !typed.isEmpty()) {
        const auto parts = partsFromText(typed);
        wish.parts = parts.value_or(kAllParts);
        if (!parts)
            errors.append({u"parts"_s, say(QT_TRANSLATE_NOOP("Labels", "「%1」は載せるものとして読めません。使えるのは %2 です。")).arg(typed, partsToText(kAllParts))});
    }
    if (errors.isEmpty()) {
        if (const auto problem = wishProblem(wish))
            errors.append({problem->first, problem->second});
    }
    return wish;
}

void addTo(Register::Blueprint &blueprint, const LabelSources &sources)
{
    blueprint.catalogue.add(Journal::TableDescriptor::of(62, u"label_print"_s,
                                                         {u"sheet"_s, u"shown_on"_s, u"thing_count"_s, u"copies=1"_s, u"start=1"_s, u"offset_x=0"_s,
                                                          u"offset_y=0"_s, u"filter"_s, u"target"_s, u"at"_s}));
    blueprint.catalogue.add(Journal::TableDescriptor::of(63, u"label_printed"_s, {u"print_id"_s, u"object_id"_s, u"issue"_s, u"class_text"_s, u"levels"_s}));
    blueprint.acts.push_back(printAct(sources));
    blueprint.acts.push_back(saveSheetAct());
    blueprint.acts.push_back(forgetSheetAct());
}

} // namespace Labels
