// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/exceptionbooks.h"

#include "models/books/journalhead.h"
#include "models/permits/exceptionqueries.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Align = Books::Column::Align;

namespace Permits {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Permits", text);
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString labelled(const char *label, const QString &text)
{
    return text.isEmpty() ? QString() : say(label).arg(text);
}

QString shownDay(const std::optional<QDate> &day)
{
    return day ? Support::warekiShort(*day) : QString();
}

QString decisionOf(const Exception &one)
{
    if (!one.decidedOn)
        return {};
    const QString word = one.decision == Exception::Decision::Permitted ? say(QT_TRANSLATE_NOOP("Permits", "許可")) : say(QT_TRANSLATE_NOOP("Permits", "不許可"));
    return lines({word + u' ' + shownDay(one.decidedOn), one.decidedBy, labelled(QT_TRANSLATE_NOOP("Permits", "決裁 %1"), one.decisionNumber), one.decisionNote});
}

QString reportOf(const Exception &one)
{
    if (!one.emergency)
        return {};
    return one.owesReport() ? say(QT_TRANSLATE_NOOP("Permits", "■ まだ")) : lines({shownDay(one.reportedOn), one.reportedBy, one.reportNote});
}

Books::Row rowOf(const ExceptionView &view)
{
    const Exception &one = view.exception;
    const QString kind = one.emergency ? say(QT_TRANSLATE_NOOP("Permits", "緊急")) : QString();
    return {{lines({one.number, view.state, kind}),
             view.scope,
             lines({view.rules, labelled(QT_TRANSLATE_NOOP("Permits", "根拠 %1"), view.article)}),
             lines({one.content, labelled(QT_TRANSLATE_NOOP("Permits", "代替策: %1"), one.alternative)}),
             one.reason,
             view.period,
             lines({shownDay(one.appliedOn), one.appliedBy}),
             decisionOf(one),
             reportOf(one),
             lines({shownDay(one.endedOn), one.endReason}),
             one.papers}};
}

QList<Books::Column> columns()
{
    return {{say(QT_TRANSLATE_NOOP("Permits", "番号・状態")), 1.0, Align::Left},   {say(QT_TRANSLATE_NOOP("Permits", "対象")), 1.3, Align::Left},
            {say(QT_TRANSLATE_NOOP("Permits", "外す規則と根拠")), 2.0, Align::Left}, {say(QT_TRANSLATE_NOOP("Permits", "内容・代替策")), 2.0, Align::Left},
            {say(QT_TRANSLATE_NOOP("Permits", "理由")), 1.6, Align::Left},         {say(QT_TRANSLATE_NOOP("Permits", "期間")), 1.0, Align::Left},
            {say(QT_TRANSLATE_NOOP("Permits", "申請")), 1.1, Align::Left},         {say(QT_TRANSLATE_NOOP("Permits", "許可・不許可")), 1.3, Align::Left},
            {say(QT_TRANSLATE_NOOP("Permits", "事後報告")), 1.0, Align::Left},     {say(QT_TRANSLATE_NOOP("Permits", "失効")), 1.0, Align::Left},
            {say(QT_TRANSLATE_NOOP("Permits", "関係書類")), 1.0, Align::Left}};
}

QString totalsOf(const QList<ExceptionView> &views, QDate day)
{
    int permitted = 0;
    int waiting = 0;
    int owed = 0;
    for (const ExceptionView &view : views) {
        const Exception::State state = view.exception.stateOn(day);
        permitted += state == Exception::State::Permitted ? 1 : 0;
        waiting += state == Exception::State::Applied || state == Exception::State::Reported ? 1 : 0;
        owed += view.exception.owesReport() ? 1 : 0;
    }
    return say(QT_TRANSLATE_NOOP("Permits", "計 %1件（許可 %2件・決定待ち %3件・事後報告待ち %4件）")).arg(views.size()).arg(permitted).arg(waiting).arg(owed);
}

QStringList approvalTitles(Storage::Connection &db, const BookOrder &order)
{
    if (!order.approvalTitles.isEmpty())
        return order.approvalTitles;
    static const QRegularExpression comma(u"[,，、]\\s*"_s);
    const QStringList set = Register::info(db, u"approval_titles"_s).split(comma, Qt::SkipEmptyParts);
    return set.isEmpty() ? QStringList{say(QT_TRANSLATE_NOOP("Permits", "課長")), say(QT_TRANSLATE_NOOP("Permits", "係長")), say(QT_TRANSLATE_NOOP("Permits", "係"))} : set;
}

QStringList notesOf(const BookOrder &order, const QList<ExceptionView> &views)
{
    const auto closed = std::count_if(views.cbegin(), views.cend(), [](const ExceptionView &view) { return view.closed; });
    QStringList notes;
    if (closed > 0)
        notes.append(say(QT_TRANSLATE_NOOP("Permits", "内容非表示 %1件（印刷した人に閲覧の範囲外）")).arg(closed));
    if (order.selfDeclared)
        notes.append(say(QT_TRANSLATE_NOOP("Permits", "操作者は自己申告です。")));
    if (!order.verified)
        notes.append(say(QT_TRANSLATE_NOOP("Permits", "証跡 未検証")));
    return notes;
}

Books::Frame frameOf(Storage::Connection &db, const BookOrder &order, const QList<ExceptionView> &views, const Journal::Head &head, const QDateTime &local)
{
    Books::Frame frame;
    frame.title = say(QT_TRANSLATE_NOOP("Permits", "例外措置一覧"));
    frame.formNumber = order.formNumber;
    frame.organization = Register::info(db, u"organization"_s);
    frame.unit = say(QT_TRANSLATE_NOOP("Permits", "全組織"));
    frame.asOf = say(QT_TRANSLATE_NOOP("Permits", "%1現在")).arg(Support::wareki(local.date()));
    QStringList titles;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
        if (policy.document->exceptions)
            titles.append(say(QT_TRANSLATE_NOOP("Permits", "%1（%2）")).arg(policy.title, policy.document->exceptions->source.clause));
    }
    frame.policyTitle = titles.isEmpty() ? say(QT_TRANSLATE_NOOP("Permits", "例外措置の定めのある規程はありません。")) : titles.join(u"・"_s);
    frame.approvalTitles = approvalTitles(db, order);
    frame.filter = say(QT_TRANSLATE_NOOP("Permits", "全件　%1件")).arg(views.size());
    frame.totals = totalsOf(views, local.date());
    frame.notes = notesOf(order, views);
    frame.printedBy = say(QT_TRANSLATE_NOOP("Permits", "印刷 %1　%2 %3")).arg(order.printedBy, Support::wareki(local.date()), local.toString(u"HH:mm"_s));
    frame.journalHead = say(QT_TRANSLATE_NOOP("Permits", "証跡 %1　%2")).arg(head.seq).arg(Books::groupedHex(head.hash));
    frame.journalQr = u"DAICHO %1 %2"_s.arg(head.seq).arg(Books::groupedHex(head.hash).remove(u' '));
    frame.page = order.page;
    return frame;
}

} // namespace

Books::Content exceptionBook(Storage::Connection &db, const BookOrder &order, const Journal::Head &head, const QDateTime &printedAt)
{
    const QDateTime local = printedAt.toLocalTime();
    auto views = std::make_shared<QList<ExceptionView>>(exceptionViews(db, order.blueprint, order.visible, local.date()));
    std::reverse(views->begin(), views->end()); // a book is read from the oldest on
    Books::Content content;
    content.frame = frameOf(db, order, *views, head, local);
    content.columns = columns();
    content.expectedRows = views->size();
    content.nextRow = [views, at = qsizetype(0)]() mutable -> std::optional<Books::Row> {
        return at < views->size() ? std::optional(rowOf(views->at(at++))) : std::nullopt;
    };
    return content;
}

int exceptionCount(Storage::Connection &db)
{
    return int(exceptions(db).size());
}

} // namespace Permits
