// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/sheetchoice.h"

#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

bool isNamed(const QStringList &names, const QString &sheet)
{
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return Support::fold(name) == Support::fold(sheet); });
}

QStringList sheetNames(const Exchange::Workbook &book)
{
    QStringList names;
    for (const Exchange::SheetTable &sheet : book.sheets)
        names.append(sheet.name);
    return names;
}

void checkNames(const Exchange::Workbook &book, TakeoverPlan &plan)
{
    const QStringList present = sheetNames(book);
    for (const QString &wanted : plan.options.sheets) {
        if (!isNamed(present, wanted))
            plan.errors.append({u"sheet"_s, say(QT_TRANSLATE_NOOP("Takeover", "「%1」というシートはありません。あるのは %2 です。")).arg(wanted, present.join(u"、"_s))});
    }
}

/// Nobody chose: the one ledger of the file. Several have to be chosen, or half a ledger would be missing unseen.
void checkChoice(const QList<ChosenSheet> &chosen, TakeoverPlan &plan)
{
    if (chosen.isEmpty()) {
        plan.errors.append({u"file"_s, say(QT_TRANSLATE_NOOP("Takeover", "台帳の表が見つかりません。見出しの行を --header-row で指定してください。"))});
        return;
    }
    if (chosen.size() == 1 || plan.options.allSheets || !plan.options.sheets.isEmpty())
        return;
    QStringList names;
    for (const ChosenSheet &sheet : chosen)
        names.append(sheet.reading.name);
    plan.errors.append({u"sheet"_s, say(QT_TRANSLATE_NOOP("Takeover", "台帳の表が %1 枚あります（%2）。--all-sheets で全部、--sheet で一枚を選んでください。"))
                                        .arg(names.size()).arg(names.join(u"、"_s))});
}

} // namespace

QList<ChosenSheet> chooseSheets(const Exchange::Workbook &book, const HeaderWords &words, TakeoverPlan &plan)
{
    checkNames(book, plan);
    QList<ChosenSheet> chosen;
    for (const Exchange::SheetTable &table : book.sheets) {
        PlannedSheet planned;
        planned.name = table.name;
        const bool named = isNamed(plan.options.sheets, table.name);
        if (!plan.options.sheets.isEmpty() && !named) {
            planned.whyNot = say(QT_TRANSLATE_NOOP("Takeover", "選ばれていません。"));
        } else if (table.hidden && !named) {
            planned.whyNot = say(QT_TRANSLATE_NOOP("Takeover", "非表示のシートです。取り込むには名前で選んでください。"));
        } else {
            SheetReading reading = readSheet(table, words, plan.options.headerRow);
            planned.whyNot = reading.whyNone;
            if (reading.isLedger())
                chosen.append({std::move(reading), static_cast<int>(plan.sheets.size())});
        }
        plan.sheets.append(planned);
    }
    if (plan.errors.isEmpty())
        checkChoice(chosen, plan);
    return chosen;
}

} // namespace Takeover
