// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/bookframe.h"

#include "models/books/journalhead.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Organization {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Organization", text);
}

} // namespace

QStringList approvalTitles(Storage::Connection &db)
{
    static const QRegularExpression comma(u"[,，、]\\s*"_s);
    const QStringList set = Register::info(db, u"approval_titles"_s).split(comma, Qt::SkipEmptyParts);
    return set.isEmpty() ? QStringList{say(QT_TRANSLATE_NOOP("Organization", "課長")), say(QT_TRANSLATE_NOOP("Organization", "係長")),
                                       say(QT_TRANSLATE_NOOP("Organization", "係"))}
                         : set;
}

Books::Frame bookFrame(Storage::Connection &db, const BookWish &wish, const Journal::Head &head, const QDateTime &printedAt)
{
    const QDateTime local = printedAt.toLocalTime();
    Books::Frame frame;
    frame.formNumber = wish.formNumber;
    frame.organization = Register::info(db, u"organization"_s);
    frame.asOf = say(QT_TRANSLATE_NOOP("Organization", "%1現在")).arg(Support::wareki(local.date()));
    frame.approvalTitles = wish.approvalTitles.isEmpty() ? approvalTitles(db) : wish.approvalTitles;
    if (wish.selfDeclared)
        frame.notes.append(say(QT_TRANSLATE_NOOP("Organization", "操作者は自己申告です。")));
    if (!wish.verified)
        frame.notes.append(say(QT_TRANSLATE_NOOP("Organization", "証跡 未検証")));
    frame.printedBy = say(QT_TRANSLATE_NOOP("Organization", "印刷 %1　%2 %3")).arg(wish.printedBy, Support::wareki(local.date()), local.toString(u"HH:mm"_s));
    frame.journalHead = say(QT_TRANSLATE_NOOP("Organization", "証跡 %1　%2")).arg(head.seq).arg(Books::groupedHex(head.hash));
    frame.journalQr = u"DAICHO %1 %2"_s.arg(head.seq).arg(Books::groupedHex(head.hash).remove(u' '));
    frame.page = wish.page;
    return frame;
}

} // namespace Organization
