// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalbooks.h"

#include "models/assets/books/bookclassqueries.h"
#include "models/books/journalhead.h"
#include "models/classes/classification.h"
#include "models/organization/organizationrepository.h"
#include "models/register/policies.h"
#include "models/storage/query.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Align = Books::Column::Align;

namespace Disposal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Disposal", text);
}

QString labelled(const char *form, const QString &text)
{
    return text.isEmpty() ? QString() : say(form).arg(text);
}

QString remarksOf(const Record &record)
{
    QStringList lines;
    if (record.isCancelled())
        lines.append(say(QT_TRANSLATE_NOOP("Disposal", "【取消】%1")).arg(record.cancelReason));
    lines += {labelled(QT_TRANSLATE_NOOP("Disposal", "許可 %1"), record.permittedBy), labelled(QT_TRANSLATE_NOOP("Disposal", "場所 %1"), record.place),
              labelled(QT_TRANSLATE_NOOP("Disposal", "立会 %1"), record.witness), record.remarks};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// The class at that time, in the words of the version that then held. A thing outside the register never had one.
QString classOf(Storage::Connection &db, const Record &record)
{
    if (!record.objectId || record.policyVersionId == 0)
        return u"－"_s;
    return Classes::levelsForPeople(*Register::policyVersion(db, record.policyVersionId), record.levels).replace(u'・', u'\n');
}

Books::Row rowOf(Storage::Connection &db, const Record &record)
{
    const QString mark = QString((record.isCancelled() ? say(QT_TRANSLATE_NOOP("Disposal", "【取消】")) : QString())
                                 + (record.migrated ? say(QT_TRANSLATE_NOOP("Disposal", "【移行】")) : QString()));
    return {{record.number + mark, Support::shownDate(record.doneAt), record.thing, classOf(db, record), methodLabel(db, record),
             record.content, record.person, record.permitNumber, remarksOf(record)},
            false};
}

QList<Books::Column> columns()
{
    return {{say(QT_TRANSLATE_NOOP("Disposal", "番号")), 1.2, Align::Left},
            {say(QT_TRANSLATE_NOOP("Disposal", "日時")), 1.4, Align::Left},
            {say(QT_TRANSLATE_NOOP("Disposal", "対象")), 2.4, Align::Left},
            {say(QT_TRANSLATE_NOOP("Disposal", "分類")), 1.4, Align::Left},
            {say(QT_TRANSLATE_NOOP("Disposal", "方法")), 1.1, Align::Left},
            {say(QT_TRANSLATE_NOOP("Disposal", "処理内容")), 2.4, Align::Left},
            {say(QT_TRANSLATE_NOOP("Disposal", "担当者")), 1.1, Align::Left},
            {say(QT_TRANSLATE_NOOP("Disposal", "許可番号")), 1.1, Align::Left},
            {say(QT_TRANSLATE_NOOP("Disposal", "備考")), 2.0, Align::Left}};
}

qint64 policyIdOf(Storage::Connection &db, qint64 versionId)
{
    Storage::Query query(db, u"SELECT policy_id FROM policy_version WHERE id = :id"_s);
    query.bind(u":id"_s, versionId).run();
    return query.next() ? query.integer(0) : 0;
}

/// Class lines of the book: of the assets in it; a thing outside the register bears no class.
Assets::ClassSummary classesOf(Storage::Connection &db, const QList<Record> &records)
{
    QList<Assets::ClassCount> counts;
    for (const Record &record : records) {
        if (record.objectId)
            counts.append({record.unitId, policyIdOf(db, record.policyVersionId), Policy::levelsToText(record.levels), 1});
    }
    return Assets::summarize(db, counts);
}

QString periodText(const RecordFilter &filter)
{
    if (filter.from.isEmpty() && filter.to.isEmpty())
        return {};
    return say(QT_TRANSLATE_NOOP("Disposal", "期間: %1～%2")).arg(Support::shownDate(filter.from), Support::shownDate(filter.to));
}

QString filterText(Storage::Connection &db, const RecordFilter &filter, qsizetype count)
{
    QStringList parts;
    if (!filter.text.trimmed().isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Disposal", "検索: %1")).arg(filter.text.trimmed()));
    if (filter.unitId)
        parts.append(say(QT_TRANSLATE_NOOP("Disposal", "組織: %1")).arg(Organization::unitPath(db, *filter.unitId)));
    parts.append(periodText(filter));
    if (!filter.withCancelled)
        parts.append(say(QT_TRANSLATE_NOOP("Disposal", "取消を除く")));
    parts.removeAll(QString());
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Disposal", "全件　%1件")).arg(count)
                           : say(QT_TRANSLATE_NOOP("Disposal", "絞込み: %1　%2件")).arg(parts.join(u" ・ "_s)).arg(count);
}

QStringList approvalTitles(Storage::Connection &db, const BookOrder &order)
{
    if (!order.approvalTitles.isEmpty())
        return order.approvalTitles;
    static const QRegularExpression comma(u"[,，、]\\s*"_s);
    const QStringList set = Register::info(db, u"approval_titles"_s).split(comma, Qt::SkipEmptyParts);
    return set.isEmpty() ? QStringList{say(QT_TRANSLATE_NOOP("Disposal", "課長")), say(QT_TRANSLATE_NOOP("Disposal", "係長")), say(QT_TRANSLATE_NOOP("Disposal", "係"))}
                         : set;
}

QStringList notesOf(const BookOrder &order, const QList<Record> &records, bool hasDefaults)
{
    qsizetype closed = 0;
    for (const Record &record : records)
        closed += record.closed ? 1 : 0;
    QStringList notes;
    if (closed > 0)
        notes.append(say(QT_TRANSLATE_NOOP("Disposal", "名称非表示 %1件（印刷した人に閲覧の範囲外）")).arg(closed));
    if (hasDefaults)
        notes.append(say(QT_TRANSLATE_NOOP("Disposal", "分類の区分には、規程の定めでない既定のものがあります。")));
    if (order.selfDeclared)
        notes.append(say(QT_TRANSLATE_NOOP("Disposal", "操作者は自己申告です。")));
    if (!order.verified)
        notes.append(say(QT_TRANSLATE_NOOP("Disposal", "証跡 未検証")));
    return notes;
}

QString totalsOf(const QList<Record> &records)
{
    qsizetype cancelled = 0;
    for (const Record &record : records)
        cancelled += record.isCancelled() ? 1 : 0;
    return say(QT_TRANSLATE_NOOP("Disposal", "計 %1件（うち取消 %2件）")).arg(records.size()).arg(cancelled);
}

} // namespace

Books::Content disposalBook(Storage::Connection &db, const BookOrder &order, const Journal::Head &head, const QDateTime &printedAt)
{
    QList<Record> all = records(db, order.filter);
    std::reverse(all.begin(), all.end()); // a book is read from the oldest on
    const Assets::ClassSummary classes = classesOf(db, all);
    const QDateTime local = printedAt.toLocalTime();
    Books::Content content;
    Books::Frame &frame = content.frame;
    frame.formNumber = order.formNumber.isEmpty() ? say(QT_TRANSLATE_NOOP("Disposal", "様式第2号")) : order.formNumber;
    frame.title = say(QT_TRANSLATE_NOOP("Disposal", "廃棄記録簿"));
    frame.organization = Register::info(db, u"organization"_s);
    const auto unit = order.filter.unitId ? Organization::unit(db, *order.filter.unitId) : std::nullopt;
    frame.unit = unit ? unit->name : say(QT_TRANSLATE_NOOP("Disposal", "全組織"));
    frame.asOf = say(QT_TRANSLATE_NOOP("Disposal", "%1現在")).arg(Support::wareki(local.date()));
    QStringList titles;
    for (const Register::StoredPolicy &policy : classes.policies.isEmpty() ? Register::storedPolicies(db).mid(0, 1) : classes.policies)
        titles.append(policy.title);
    frame.policyTitle = titles.join(u"・"_s);
    frame.approvalTitles = approvalTitles(db, order);
    frame.collectedClass = Assets::collectedClassText(classes);
    frame.bookClass = classes.highest.isEmpty() ? frame.collectedClass : classes.highest;
    frame.filter = filterText(db, order.filter, all.size());
    frame.totals = totalsOf(all);
    frame.notes = notesOf(order, all, classes.hasDefaults);
    frame.printedBy = say(QT_TRANSLATE_NOOP("Disposal", "印刷 %1　%2 %3")).arg(order.printedBy, Support::wareki(local.date()), local.toString(u"HH:mm"_s));
    frame.journalHead = say(QT_TRANSLATE_NOOP("Disposal", "証跡 %1　%2")).arg(head.seq).arg(Books::groupedHex(head.hash));
    frame.journalQr = u"DAICHO %1 %2"_s.arg(head.seq).arg(Books::groupedHex(head.hash).remove(u' '));
    frame.page = order.page;
    content.columns = columns();
    auto pulled = std::make_shared<QList<Record>>(all);
    content.nextRow = [&db, pulled, at = qsizetype(0)]() mutable -> std::optional<Books::Row> {
        return at < pulled->size() ? std::optional(rowOf(db, pulled->at(at++))) : std::nullopt;
    };
    return content;
}

} // namespace Disposal
