// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediabooks.h"

#include "models/assets/assetqueries.h"
#include "models/assets/books/bookclassqueries.h"
#include "models/books/journalhead.h"
#include "models/classes/classification.h"
#include "models/media/holdingqueries.h"
#include "models/media/mediarowbooks.h"
#include "models/media/mediumfilterqueries.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

QStringList approvalTitles(Storage::Connection &db, const BookOrder &order)
{
    if (!order.approvalTitles.isEmpty())
        return order.approvalTitles;
    static const QRegularExpression comma(u"[,，、]\\s*"_s);
    const QStringList set = Register::info(db, u"approval_titles"_s).split(comma, Qt::SkipEmptyParts);
    return set.isEmpty() ? QStringList{say(QT_TRANSLATE_NOOP("Media", "課長")), say(QT_TRANSLATE_NOOP("Media", "係長")), say(QT_TRANSLATE_NOOP("Media", "係"))} : set;
}

QString filterText(Storage::Connection &db, const MediumFilter &filter, qsizetype count)
{
    QStringList parts;
    if (!filter.text.trimmed().isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Media", "検索: %1")).arg(filter.text.trimmed()));
    if (!filter.units.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Media", "組織: %1")).arg(unitsText(db, filter.units)));
    if (filter.placeId)
        parts.append(say(QT_TRANSLATE_NOOP("Media", "保管場所: %1")).arg(Places::placePath(db, *filter.placeId)));
    if (filter.holderId)
        parts.append(say(QT_TRANSLATE_NOOP("Media", "保有者: %1")).arg(Organization::personNames(db).value(*filter.holderId)));
    if (filter.withEnded)
        parts.append(say(QT_TRANSLATE_NOOP("Media", "廃棄・返却したものを含む")));
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("Media", "全件　%1件")).arg(count)
                           : say(QT_TRANSLATE_NOOP("Media", "絞込み: %1　%2件")).arg(parts.join(u" ・ "_s)).arg(count);
}

QStringList notesOf(const BookOrder &order, bool hasDefaults)
{
    QStringList notes;
    if (hasDefaults)
        notes.append(say(QT_TRANSLATE_NOOP("Media", "分類の区分には、規程の定めでない既定のものがあります。")));
    if (order.selfDeclared)
        notes.append(say(QT_TRANSLATE_NOOP("Media", "操作者は自己申告です。")));
    if (!order.verified)
        notes.append(say(QT_TRANSLATE_NOOP("Media", "証跡 未検証")));
    return notes;
}

/// Class lines of the book: the highest of what is on the media it lists, and of the assets.
Assets::ClassSummary classesOf(Storage::Connection &db, const BookOrder &order, const QVector<qint64> &ids, const QVector<qint64> &assets)
{
    QMap<std::tuple<qint64, qint64, QString>, qint64> counts;
    constexpr qsizetype kPage = 2000;
    for (qsizetype from = 0; from < ids.size(); from += kPage) {
        const QHash<qint64, MediumView> views = mediumViews(db, ids.mid(from, kPage));
        for (const MediumView &view : views) {
            if (view.contents > 0 || !view.held.levels.isEmpty())
                ++counts[{view.unitId.value_or(0), view.policyId, Policy::levelsToText(view.held.levels)}];
        }
    }
    if (order.book == QLatin1String(kHoldings)) {
        Organization::AppliedPolicies policies(db);
        for (const LooseClass &loose : looseClasses(db, order.filter))
            counts[{loose.unitId.value_or(0), policies.of(loose.unitId).id, loose.levels}] += loose.count;
    }
    Assets::Queries queries(db, {});
    for (qsizetype from = 0; from < assets.size(); from += kPage) {
        const QHash<qint64, Assets::RowView> rows = queries.rows(assets.mid(from, kPage));
        for (const Assets::RowView &row : rows)
            ++counts[{row.unitId.value_or(0), row.policyId, Policy::levelsToText(row.levels)}];
    }
    QList<Assets::ClassCount> all;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto &[unit, policy, levels] = it.key();
        all.append({unit == 0 ? std::nullopt : std::optional(unit), policy, levels, int(*it)});
    }
    return Assets::summarize(db, all);
}

void describe(Storage::Connection &db, const BookOrder &order, const QVector<qint64> &ids, const QVector<qint64> &assets, Books::Frame &frame)
{
    const Assets::ClassSummary classes = classesOf(db, order, ids, assets);
    QStringList titles;
    for (const Register::StoredPolicy &policy : classes.policies.isEmpty() ? Register::storedPolicies(db).mid(0, 1) : classes.policies)
        titles.append(policy.title);
    frame.policyTitle = titles.join(u"・"_s);
    frame.collectedClass = Assets::collectedClassText(classes);
    frame.bookClass = classes.highest.isEmpty() ? frame.collectedClass : classes.highest;
    frame.notes = notesOf(order, classes.hasDefaults);
}

} // namespace

QList<BookInfo> mediaBooks()
{
    return {{QString::fromLatin1(kMediaLedger), say(QT_TRANSLATE_NOOP("Media", "媒体・機器台帳")),
             say(QT_TRANSLATE_NOOP("Media", "番号、種類、内容の分類、保管場所、保有者、製造番号。"))},
            {QString::fromLatin1(kMediaContents), say(QT_TRANSLATE_NOOP("Media", "媒体の内容一覧")),
             say(QT_TRANSLATE_NOOP("Media", "媒体・機器ごとに、入っている資産とその分類（空のものは除く）。"))},
            {QString::fromLatin1(kHoldings), say(QT_TRANSLATE_NOOP("Media", "保管内容一覧")),
             say(QT_TRANSLATE_NOOP("Media", "場所・職員・組織ごとに、そこにある媒体の内容と、媒体に入れていない資産。"))},
            {QString::fromLatin1(kLabelsDue), say(QT_TRANSLATE_NOOP("Media", "表示未更新一覧")),
             say(QT_TRANSLATE_NOOP("Media", "貼ってある表示が今の分類と合わない資産と媒体。"))},
            {QString::fromLatin1(kStorageUnsuitable), say(QT_TRANSLATE_NOOP("Media", "保管不適合一覧")),
             say(QT_TRANSLATE_NOOP("Media", "分類に対して保管場所や措置が足りない媒体と、その条項。"))},
            {QString::fromLatin1(kDistribution), say(QT_TRANSLATE_NOOP("Media", "配付簿")),
             say(QT_TRANSLATE_NOOP("Media", "番号を付けて配付した複製の、配付先、配付日、回収。未回収のものを先に。"))}};
}

bool isMediaBook(const QString &code)
{
    const QList<BookInfo> books = mediaBooks();
    return std::any_of(books.cbegin(), books.cend(), [&code](const BookInfo &book) { return book.code == code; });
}

qint64 bookCount(Storage::Connection &db, const BookOrder &order, QDate today)
{
    return bookRows(db, order, bookMedia(db, order), today)->count();
}

Books::Content mediaBook(Storage::Connection &db, const BookOrder &order, const Journal::Head &head, const QDateTime &printedAt)
{
    const QVector<qint64> ids = bookMedia(db, order);
    const QDateTime local = printedAt.toLocalTime();
    const std::shared_ptr<BookRows> rows = bookRows(db, order, ids, local.date());
    Books::Content content;
    Books::Frame &frame = content.frame;
    for (const BookInfo &book : mediaBooks()) {
        if (book.code == order.book)
            frame.title = book.title;
    }
    frame.formNumber = order.formNumber;
    frame.organization = Register::info(db, u"organization"_s);
    frame.unit = !order.filter.units.isEmpty() ? unitsText(db, order.filter.units) : say(QT_TRANSLATE_NOOP("Media", "全組織"));
    frame.asOf = say(QT_TRANSLATE_NOOP("Media", "%1現在")).arg(Support::wareki(local.date()));
    frame.approvalTitles = approvalTitles(db, order);
    describe(db, order, ids, rows->assets(), frame);
    frame.filter = filterText(db, order.filter, rows->count());
    frame.totals = rows->totals();
    frame.printedBy = say(QT_TRANSLATE_NOOP("Media", "印刷 %1　%2 %3")).arg(order.printedBy, Support::wareki(local.date()), local.toString(u"HH:mm"_s));
    frame.journalHead = say(QT_TRANSLATE_NOOP("Media", "証跡 %1　%2")).arg(head.seq).arg(Books::groupedHex(head.hash));
    frame.journalQr = u"DAICHO %1 %2"_s.arg(head.seq).arg(Books::groupedHex(head.hash).remove(u' '));
    frame.page = order.page;
    content.columns = rows->columns();
    content.expectedRows = rows->count();
    content.nextRow = [rows] { return rows->next(); };
    content.lateNotes = [rows] { return rows->lateNotes(); };
    return content;
}

} // namespace Media
