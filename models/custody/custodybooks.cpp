// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodybooks.h"

#include "models/classes/containerrules.h"
#include "models/custody/custodyfield.h"
#include "models/organization/organizationrepository.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Align = Books::Column::Align;

namespace Custody {

namespace {

constexpr qsizetype kPage = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("Custody", text);
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString labelled(const char *form, const QString &text)
{
    return text.isEmpty() ? QString() : say(form).arg(text);
}

QString shown(const Event &event, const char *code)
{
    const Field *one = field(QLatin1String(code));
    return one ? shownText(*one, event.text(code)) : QString();
}

/// The policies by which classes are told in words.
class Words
{
public:
    explicit Words(Storage::Connection &db)
    {
        for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
            m_policies.insert(policy.id, policy.document);
    }
    [[nodiscard]] QString classOf(qint64 policyId, const Classes::ContainerClass &held) const
    {
        const auto policy = m_policies.value(policyId);
        const QString text = policy ? Classes::containerForPeople(*policy, held) : QString();
        return text.isEmpty() ? say(QT_TRANSLATE_NOOP("Custody", "内容なし")) : text;
    }

private:
    QHash<qint64, std::shared_ptr<const Policy::Document>> m_policies;
};

QStringList kindsOf(const QString &book)
{
    if (book == QLatin1String(kLogBook))
        return {u"takeOut"_s, u"bringIn"_s, u"carryIn"_s, u"receive"_s, u"carry"_s, u"repairOut"_s, u"handOver"_s, u"send"_s, u"receiveData"_s, u"provide"_s, u"publish"_s};
    if (book == QLatin1String(kLendingBook))
        return {u"lend"_s};
    if (book == QLatin1String(kChecksBook))
        return {QString::fromLatin1(kCheck)};
    return {};
}

bool isOfEvents(const QString &book)
{
    return book != QLatin1String(kOverdueBook) && book != QLatin1String(kAwayBook);
}

EventFilter eventFilter(const BookOrder &order)
{
    EventFilter filter;
    filter.kinds = kindsOf(order.book);
    filter.units = order.units;
    filter.from = order.from;
    filter.to = order.to;
    if (order.book == QLatin1String(kHistoryBook))
        filter.objectId = order.objectId.value_or(0);
    return filter;
}

AwayFilter awayFilter(const BookOrder &order)
{
    AwayFilter filter;
    filter.units = order.units;
    filter.overdue = order.book == QLatin1String(kOverdueBook);
    return filter;
}

QList<Books::Column> eventColumns(const QString &book)
{
    if (book == QLatin1String(kChecksBook))
        return {{say(QT_TRANSLATE_NOOP("Custody", "日時")), 1.6}, {say(QT_TRANSLATE_NOOP("Custody", "番号・名称")), 2.4}, {say(QT_TRANSLATE_NOOP("Custody", "分類")), 1.6},
                {say(QT_TRANSLATE_NOOP("Custody", "保管場所")), 2.2}, {say(QT_TRANSLATE_NOOP("Custody", "現物")), 0.7, Align::Center},
                {say(QT_TRANSLATE_NOOP("Custody", "状態・備考")), 2.0}, {say(QT_TRANSLATE_NOOP("Custody", "確認者")), 1.6}};
    return {{say(QT_TRANSLATE_NOOP("Custody", "日時・種別")), 1.6},        {say(QT_TRANSLATE_NOOP("Custody", "番号・名称・分類")), 2.4},
            {say(QT_TRANSLATE_NOOP("Custody", "渡した者 → 受け取った者・行先")), 2.6}, {say(QT_TRANSLATE_NOOP("Custody", "目的・許可")), 1.8},
            {say(QT_TRANSLATE_NOOP("Custody", "保護措置・確認")), 1.8},    {say(QT_TRANSLATE_NOOP("Custody", "返却予定日")), 1.1},
            {say(QT_TRANSLATE_NOOP("Custody", "返却・再接続")), 1.5},      {say(QT_TRANSLATE_NOOP("Custody", "備考")), 1.2}};
}

QString marksOf(const EventView &view)
{
    return lines({view.event.late ? say(QT_TRANSLATE_NOOP("Custody", "後日入力 %1")).arg(Support::shownDate(view.event.enteredAt)) : QString(),
                  view.event.fact ? say(QT_TRANSLATE_NOOP("Custody", "発生済みの事実")) : QString(),
                  view.corrected ? say(QT_TRANSLATE_NOOP("Custody", "誤り（訂正済み）")) : QString(),
                  view.event.correctsId ? say(QT_TRANSLATE_NOOP("Custody", "%1 番の訂正")).arg(*view.event.correctsId) : QString()});
}

QString nameOf(const EventView &view)
{
    return view.closed ? say(QT_TRANSLATE_NOOP("Custody", "名称非表示")) : view.name;
}

Books::Row checkRow(const EventView &view, const Words &words)
{
    const Event &event = view.event;
    return {{Support::shownDate(event.happenedAt), lines({view.number, nameOf(view)}), words.classOf(view.policyId, event.held), event.fromText, shown(event, "present"),
             lines({event.text("condition"), event.text("note"), marksOf(view)}), event.text("confirmedBy").isEmpty() ? event.personText : event.text("confirmedBy")}};
}

Books::Row eventRow(const EventView &view, const Words &words)
{
    const Event &event = view.event;
    const bool isInformation = event.object.kind == "asset"_L1;
    const QString what = isInformation && event.held.levels.isEmpty() ? QString() : words.classOf(view.policyId, event.held);
    const QString contents = event.contentCount > 0 ? say(QT_TRANSLATE_NOOP("Custody", "内容 %1件")).arg(event.contentCount) : QString();
    const QString who = lines({event.personText, labelled(QT_TRANSLATE_NOOP("Custody", "%1 から"), event.fromText), labelled(QT_TRANSLATE_NOOP("Custody", "→ %1"), event.toText),
                               labelled(QT_TRANSLATE_NOOP("Custody", "運搬 %1"), event.text("carrier"))});
    const QString measures = lines({shown(event, "protection"), labelled(QT_TRANSLATE_NOOP("Custody", "封印 %1"), event.text("seal")),
                                    labelled(QT_TRANSLATE_NOOP("Custody", "ウイルス検査 %1"), shown(event, "virusCheckedAt")),
                                    labelled(QT_TRANSLATE_NOOP("Custody", "安全確認 %1"), event.text("safetyCheckedBy")),
                                    labelled(QT_TRANSLATE_NOOP("Custody", "同行 %1"), event.text("accompaniedBy")), shown(event, "channel"),
                                    labelled(QT_TRANSLATE_NOOP("Custody", "契約 %1"), event.text("contract"))});
    const QString back = lines({Support::shownDate(view.returnedAt), labelled(QT_TRANSLATE_NOOP("Custody", "再接続 %1"), Support::shownDate(view.reconnectedAt))});
    return {{lines({Support::shownDate(event.happenedAt), view.kindLabel}), lines({view.number, nameOf(view), what, contents}), who,
             lines({event.text("purpose"), labelled(QT_TRANSLATE_NOOP("Custody", "許可 %1"), event.text("permit"))}), measures, shown(event, "dueOn"), back,
             lines({event.text("note"), labelled(QT_TRANSLATE_NOOP("Custody", "票 %1"), event.text("slip")), marksOf(view)})}};
}

QList<Books::Column> awayColumns()
{
    return {{say(QT_TRANSLATE_NOOP("Custody", "番号・名称")), 2.4},  {say(QT_TRANSLATE_NOOP("Custody", "組織")), 1.3},       {say(QT_TRANSLATE_NOOP("Custody", "分類")), 1.6},
            {say(QT_TRANSLATE_NOOP("Custody", "状態")), 1.0},        {say(QT_TRANSLATE_NOOP("Custody", "今の所在")), 2.4},   {say(QT_TRANSLATE_NOOP("Custody", "目的・許可")), 1.8},
            {say(QT_TRANSLATE_NOOP("Custody", "出た日")), 1.2},      {say(QT_TRANSLATE_NOOP("Custody", "返却予定日")), 1.2}, {say(QT_TRANSLATE_NOOP("Custody", "遅れ")), 0.7, Align::Right},
            {say(QT_TRANSLATE_NOOP("Custody", "返却確認")), 0.9}};
}

Books::Row awayRow(const AwayView &view, const Words &words)
{
    const QString late = view.daysLate > 0 ? say(QT_TRANSLATE_NOOP("Custody", "%1日")).arg(view.daysLate) : QString();
    return {{lines({view.number, view.name}), view.unit, words.classOf(view.policyId, view.held), stateLabel(view.state), view.where,
             lines({view.purpose, labelled(QT_TRANSLATE_NOOP("Custody", "許可 %1"), view.permit)}), Support::shownDate(view.since), Support::shownDate(view.dueOn), late,
             u"□"_s}};
}

/// Rows read in pages while they are pulled.
std::function<std::optional<Books::Row>()> eventRows(Storage::Connection &db, const BookOrder &order, QVector<qint64> ids)
{
    const auto words = std::make_shared<Words>(db);
    const auto page = std::make_shared<QList<EventView>>();
    const bool isChecks = order.book == QLatin1String(kChecksBook);
    return [&db, words, page, isChecks, visible = order.visible, ids = std::move(ids), read = qsizetype(0), at = qsizetype(0)]() mutable -> std::optional<Books::Row> {
        if (at >= page->size()) {
            if (read >= ids.size())
                return std::nullopt;
            *page = eventViews(db, ids.mid(read, kPage), visible);
            read += kPage;
            at = 0;
            if (page->isEmpty())
                return std::nullopt;
        }
        const EventView &view = page->at(at++);
        return isChecks ? checkRow(view, *words) : eventRow(view, *words);
    };
}

std::function<std::optional<Books::Row>()> awayRows(Storage::Connection &db, QVector<qint64> ids, QDate today)
{
    const auto words = std::make_shared<Words>(db);
    const auto page = std::make_shared<QHash<qint64, AwayView>>();
    return [&db, words, page, today, ids = std::move(ids), at = qsizetype(0)]() mutable -> std::optional<Books::Row> {
        for (; at < ids.size(); ++at) {
            if (at % kPage == 0)
                *page = awayViews(db, ids.mid(at, kPage), today);
            const auto found = page->constFind(ids.at(at));
            if (found == page->cend())
                continue;
            ++at;
            return awayRow(*found, *words);
        }
        return std::nullopt;
    };
}

QString periodWords(const BookOrder &order)
{
    if (!order.from.isValid() && !order.to.isValid())
        return say(QT_TRANSLATE_NOOP("Custody", "全期間"));
    return say(QT_TRANSLATE_NOOP("Custody", "%1から%2まで")).arg(order.from.isValid() ? Support::wareki(order.from) : say(QT_TRANSLATE_NOOP("Custody", "はじめ")),
                                                                  order.to.isValid() ? Support::wareki(order.to) : say(QT_TRANSLATE_NOOP("Custody", "今")));
}

} // namespace

const QList<BookKind> &bookKinds()
{
    static const QList<BookKind> kinds{
        {QString::fromLatin1(kLogBook), say(QT_TRANSLATE_NOOP("Custody", "持出・持込記録簿")), say(QT_TRANSLATE_NOOP("Custody", "持出・持込・受領・運搬・送信・提供などの全て"))},
        {QString::fromLatin1(kLendingBook), say(QT_TRANSLATE_NOOP("Custody", "貸与簿")), say(QT_TRANSLATE_NOOP("Custody", "貸与と返却"))},
        {QString::fromLatin1(kOverdueBook), say(QT_TRANSLATE_NOOP("Custody", "返却遅延一覧")), say(QT_TRANSLATE_NOOP("Custody", "返却予定日を過ぎて戻らないもの"))},
        {QString::fromLatin1(kAwayBook), say(QT_TRANSLATE_NOOP("Custody", "外出中一覧")), say(QT_TRANSLATE_NOOP("Custody", "持出中・貸与中・修理中・引渡中・紛失のもの"))},
        {QString::fromLatin1(kChecksBook), say(QT_TRANSLATE_NOOP("Custody", "保管状況記録簿")), say(QT_TRANSLATE_NOOP("Custody", "保管確認の結果"))},
        {QString::fromLatin1(kHistoryBook), say(QT_TRANSLATE_NOOP("Custody", "媒体の履歴")), say(QT_TRANSLATE_NOOP("Custody", "一つの媒体・機器の受渡しの全て"))}};
    return kinds;
}

bool isCustodyBook(const QString &book)
{
    const QList<BookKind> &kinds = bookKinds();
    return std::any_of(kinds.cbegin(), kinds.cend(), [&book](const BookKind &kind) { return kind.code == book; });
}

Books::Content custodyBook(Storage::Connection &db, const BookOrder &order, const Journal::Head &head, const QDateTime &printedAt)
{
    const QDate today = printedAt.toLocalTime().date();
    const auto kind = std::find_if(bookKinds().cbegin(), bookKinds().cend(), [&order](const BookKind &one) { return one.code == order.book; });
    Books::Content content;
    content.frame = Organization::bookFrame(db, order.wish, head, printedAt);
    content.frame.title = kind->title;
    content.frame.unit = order.unitId ? Organization::unitPath(db, *order.unitId) : say(QT_TRANSLATE_NOOP("Custody", "全組織"));
    content.frame.policyTitle = Organization::appliedPolicy(db, order.unitId).title;
    QVector<qint64> ids = isOfEvents(order.book) ? eventIds(db, eventFilter(order)) : awayIds(db, awayFilter(order), today);
    content.expectedRows = ids.size();
    QString scope = periodWords(order);
    if (const auto object = order.objectId ? Register::findObject(db, *order.objectId) : std::nullopt)
        scope = object->number + u' ' + object->name;
    content.frame.filter = isOfEvents(order.book) ? say(QT_TRANSLATE_NOOP("Custody", "%1　%2件")).arg(scope).arg(ids.size()) : say(QT_TRANSLATE_NOOP("Custody", "%1件")).arg(ids.size());
    content.frame.totals = say(QT_TRANSLATE_NOOP("Custody", "計 %1件")).arg(ids.size());
    content.columns = isOfEvents(order.book) ? eventColumns(order.book) : awayColumns();
    content.nextRow = isOfEvents(order.book) ? eventRows(db, order, std::move(ids)) : awayRows(db, std::move(ids), today);
    return content;
}

qint64 bookCount(Storage::Connection &db, const BookOrder &order, QDate today)
{
    return isOfEvents(order.book) ? eventIds(db, eventFilter(order)).size() : awayIds(db, awayFilter(order), today).size();
}

} // namespace Custody
