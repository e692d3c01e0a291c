// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediarowbooks.h"

#include "models/assets/assetqueries.h"
#include "models/classes/classification.h"
#include "models/media/distributionbooks.h"
#include "models/media/holdingqueries.h"
#include "models/media/storagequeries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Align = Books::Column::Align;

namespace Media {

namespace {

constexpr qsizetype kPage = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

/// Media one after the other, read in pages.
class Reader
{
public:
    Reader(Storage::Connection &db, QVector<qint64> ids) : m_db(db), m_ids(std::move(ids))
    {
        for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
            m_policies.insert(policy.id, policy);
    }
    [[nodiscard]] qsizetype size() const { return m_ids.size(); }
    [[nodiscard]] std::optional<MediumView> next()
    {
        while (m_at < m_ids.size()) {
            if (m_at % kPage == 0)
                m_views = mediumViews(m_db, m_ids.mid(m_at, kPage));
            const auto found = m_views.constFind(m_ids.at(m_at++));
            if (found != m_views.cend())
                return *found;
        }
        return std::nullopt;
    }
    [[nodiscard]] const Policy::Document &policyOf(const MediumView &view) const { return *m_policies.find(view.policyId)->document; }
    [[nodiscard]] QString heldText(const MediumView &view) const
    {
        const QString text = Classes::containerForPeople(policyOf(view), view.held);
        return text.isEmpty() ? say(QT_TRANSLATE_NOOP("Media", "内容なし")) : QString(text).replace(u' ', u'\n');
    }

private:
    Storage::Connection &m_db;
    QVector<qint64> m_ids;
    QHash<qint64, Register::StoredPolicy> m_policies;
    QHash<qint64, MediumView> m_views;
    qsizetype m_at = 0;
};

QString whereOf(const MediumView &view)
{
    QStringList parts{view.place, view.holder};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

class LedgerRows final : public BookRows
{
public:
    LedgerRows(Storage::Connection &db, const QVector<qint64> &ids) : m_reader(db, ids) { }
    [[nodiscard]] QList<Books::Column> columns() const override
    {
        return {{say(QT_TRANSLATE_NOOP("Media", "番号")), 1.2}, {say(QT_TRANSLATE_NOOP("Media", "種類・名称")), 2.2},
                {say(QT_TRANSLATE_NOOP("Media", "組織")), 1.2}, {say(QT_TRANSLATE_NOOP("Media", "内容の分類")), 1.4},
                {say(QT_TRANSLATE_NOOP("Media", "内容")), 0.6, Align::Right}, {say(QT_TRANSLATE_NOOP("Media", "保管場所・保有者")), 2.0},
                {say(QT_TRANSLATE_NOOP("Media", "製造番号・容量")), 1.8}, {say(QT_TRANSLATE_NOOP("Media", "暗号化")), 0.8},
                {say(QT_TRANSLATE_NOOP("Media", "状態")), 0.9}, {say(QT_TRANSLATE_NOOP("Media", "備考")), 1.8}};
    }
    [[nodiscard]] std::optional<Books::Row> next() override
    {
        const auto view = m_reader.next();
        if (!view)
            return std::nullopt;
        const QString name = view->name == view->kindLabel ? view->kindLabel : QString(view->kindLabel + u'\n' + view->name);
        const QString make = QStringList{view->serial, view->capacity}.join(u'\n').trimmed();
        return Books::Row{{view->number, name, view->unit, m_reader.heldText(*view), QString::number(view->contents), whereOf(*view), make,
                           view->encryption, view->stateLabel, view->remarks}};
    }
    [[nodiscard]] qint64 count() const override { return m_reader.size(); }
    [[nodiscard]] QString totals() const override { return say(QT_TRANSLATE_NOOP("Media", "計 %1件")).arg(m_reader.size()); }

private:
    Reader m_reader;
};

/// A heading for each medium, its contents below.
class ContentRows final : public BookRows
{
public:
    ContentRows(Storage::Connection &db, const BookOrder &order, const QVector<qint64> &ids) : m_db(db), m_visible(order.visible), m_reader(db, ids) { }
    [[nodiscard]] QList<Books::Column> columns() const override
    {
        return {{say(QT_TRANSLATE_NOOP("Media", "番号")), 1.4}, {say(QT_TRANSLATE_NOOP("Media", "名称")), 4.0}, {say(QT_TRANSLATE_NOOP("Media", "分類")), 2.4},
                {say(QT_TRANSLATE_NOOP("Media", "組織")), 1.6}, {say(QT_TRANSLATE_NOOP("Media", "入れた日")), 1.4}};
    }
    [[nodiscard]] std::optional<Books::Row> next() override
    {
        if (m_at < m_contents.size()) {
            const ContentView &content = m_contents.at(m_at++);
            m_hidden += content.closed ? 1 : 0;
            return Books::Row{{content.number, content.name, Classes::levelsForPeople(*m_policy, content.levels), content.unit,
                               Support::shownDate(content.storedAt.left(10))}};
        }
        const auto view = m_reader.next();
        if (!view)
            return std::nullopt;
        m_contents = contentsOf(m_db, view->id, m_visible);
        m_at = 0;
        m_policy = &m_reader.policyOf(*view);
        const QString held = m_reader.heldText(*view).replace(u'\n', u' ');
        return Books::Row{{say(QT_TRANSLATE_NOOP("Media", "%1　%2　%3　%4（%5件）"))
                               .arg(view->number, view->name, QString(whereOf(*view)).replace(u'\n', u'・'), held).arg(m_contents.size())}, true};
    }
    [[nodiscard]] qint64 count() const override { return m_reader.size(); }
    [[nodiscard]] QString totals() const override { return say(QT_TRANSLATE_NOOP("Media", "媒体・機器 %1件")).arg(m_reader.size()); }
    [[nodiscard]] QStringList lateNotes() const override
    {
        return m_hidden == 0 ? QStringList() : QStringList{say(QT_TRANSLATE_NOOP("Media", "名称非表示 %1件（印刷した人に閲覧の範囲外）")).arg(m_hidden)};
    }

private:
    Storage::Connection &m_db;
    Register::Visibility m_visible;
    Reader m_reader;
    QList<ContentView> m_contents;
    const Policy::Document *m_policy = nullptr;
    qsizetype m_at = 0;
    qint64 m_hidden = 0;
};

/// Media with their contents, then the assets there that are on none of them.
class HoldingRows final : public BookRows
{
public:
    HoldingRows(Storage::Connection &db, const BookOrder &order, const QVector<qint64> &ids)
        : m_media(db, order, ids), m_queries(db, order.visible), m_loose(looseAssets(db, order.filter))
    {
        for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
            m_policies.insert(policy.id, policy);
    }
    [[nodiscard]] QList<Books::Column> columns() const override { return m_media.columns(); }
    [[nodiscard]] std::optional<Books::Row> next() override
    {
        if (const auto row = m_media.next())
            return row;
        if (m_loose.isEmpty() || m_at == m_loose.size())
            return std::nullopt;
        if (!std::exchange(m_headed, true))
            return Books::Row{{say(QT_TRANSLATE_NOOP("Media", "媒体に入れていない資産（%1件）")).arg(m_loose.size())}, true};
        if (m_at % kPage == 0)
            m_rows = m_queries.rows(m_loose.mid(m_at, kPage));
        const Assets::RowView view = m_rows.value(m_loose.at(m_at++));
        m_hidden += view.closed ? 1 : 0;
        const auto policy = m_policies.constFind(view.policyId);
        return Books::Row{{view.number, view.name, policy == m_policies.cend() ? QString() : Classes::levelsForPeople(*policy->document, view.levels),
                           view.shown.value(u"unit"_s), {}}};
    }
    [[nodiscard]] qint64 count() const override { return m_media.count() + m_loose.size(); }
    [[nodiscard]] QString totals() const override
    {
        return say(QT_TRANSLATE_NOOP("Media", "媒体・機器 %1件、媒体に入れていない資産 %2件")).arg(m_media.count()).arg(m_loose.size());
    }
    [[nodiscard]] QStringList lateNotes() const override
    {
        QStringList notes = m_media.lateNotes();
        if (m_hidden > 0)
            notes.append(say(QT_TRANSLATE_NOOP("Media", "媒体に入れていない資産のうち名称非表示 %1件（印刷した人に閲覧の範囲外）")).arg(m_hidden));
        return notes;
    }

private:
    ContentRows m_media;
    Assets::Queries m_queries;
    QVector<qint64> m_loose;
    QHash<qint64, Assets::RowView> m_rows;
    QHash<qint64, Register::StoredPolicy> m_policies;
    qsizetype m_at = 0;
    bool m_headed = false;
    qint64 m_hidden = 0;
};

/// Assets first, media after them: what is to be labelled anew.
class DueRows final : public BookRows
{
public:
    DueRows(Storage::Connection &db, const BookOrder &order, const QVector<qint64> &media) : m_queries(db, order.visible), m_reader(db, media)
    {
        Assets::Filter filter;
        filter.labelDue = true;
        filter.units = order.filter.units;
        filter.text = order.filter.text;
        m_assets = m_queries.ids(filter);
        for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
            m_policies.insert(policy.id, policy);
    }
    [[nodiscard]] QList<Books::Column> columns() const override
    {
        return {{say(QT_TRANSLATE_NOOP("Media", "番号")), 1.4}, {say(QT_TRANSLATE_NOOP("Media", "名称")), 3.2}, {say(QT_TRANSLATE_NOOP("Media", "組織")), 1.4},
                {say(QT_TRANSLATE_NOOP("Media", "今の分類")), 2.0}, {say(QT_TRANSLATE_NOOP("Media", "保管場所")), 2.2},
                {say(QT_TRANSLATE_NOOP("Media", "いつから")), 1.4}, {say(QT_TRANSLATE_NOOP("Media", "済")), 0.5, Align::Center}};
    }
    [[nodiscard]] std::optional<Books::Row> next() override
    {
        while (m_at < m_assets.size()) {
            if (m_at % kPage == 0)
                m_rows = m_queries.rows(m_assets.mid(m_at, kPage));
            const auto row = m_rows.constFind(m_assets.at(m_at++));
            if (row == m_rows.cend())
                continue;
            m_hidden += row->closed ? 1 : 0;
            const QString name = row->closed ? say(QT_TRANSLATE_NOOP("Media", "名称非表示")) : row->name;
            return Books::Row{{row->number, name, row->shown.value(u"unit"_s), Classes::levelsForPeople(*m_policies.value(row->policyId).document, row->levels),
                               row->shown.value(u"place"_s), row->shown.value(u"labelDue"_s), u"□"_s}};
        }
        const auto view = m_reader.next();
        if (!view)
            return std::nullopt;
        return Books::Row{{view->number, view->name, view->unit, m_reader.heldText(*view).replace(u'\n', u' '), whereOf(*view), Support::shownDate(view->labelDue), u"□"_s}};
    }
    [[nodiscard]] qint64 count() const override { return m_assets.size() + m_reader.size(); }
    [[nodiscard]] QString totals() const override
    {
        return say(QT_TRANSLATE_NOOP("Media", "計 %1件（資産 %2件、媒体・機器 %3件）")).arg(count()).arg(m_assets.size()).arg(m_reader.size());
    }
    [[nodiscard]] QVector<qint64> assets() const override { return m_assets; }
    [[nodiscard]] QStringList lateNotes() const override
    {
        return m_hidden == 0 ? QStringList() : QStringList{say(QT_TRANSLATE_NOOP("Media", "名称非表示 %1件（印刷した人に閲覧の範囲外）")).arg(m_hidden)};
    }

private:
    Assets::Queries m_queries;
    QVector<qint64> m_assets;
    QHash<qint64, Assets::RowView> m_rows;
    QHash<qint64, Register::StoredPolicy> m_policies;
    Reader m_reader;
    qsizetype m_at = 0;
    qint64 m_hidden = 0;
};

/// What the policy asks for beside what there is.
class UnsuitableRows final : public BookRows
{
public:
    UnsuitableRows(Storage::Connection &db, const QVector<qint64> &ids, QDate day) : m_db(db), m_ids(ids), m_day(day), m_reader(db, ids) { }
    [[nodiscard]] QList<Books::Column> columns() const override
    {
        return {{say(QT_TRANSLATE_NOOP("Media", "番号")), 1.3}, {say(QT_TRANSLATE_NOOP("Media", "名称")), 2.2}, {say(QT_TRANSLATE_NOOP("Media", "組織")), 1.3},
                {say(QT_TRANSLATE_NOOP("Media", "内容の分類")), 1.5}, {say(QT_TRANSLATE_NOOP("Media", "保管場所・保有者")), 2.2},
                {say(QT_TRANSLATE_NOOP("Media", "足りないこと（条項）")), 4.0}};
    }
    [[nodiscard]] std::optional<Books::Row> next() override
    {
        const auto view = m_reader.next();
        if (!view)
            return std::nullopt;
        QStringList said;
        if (!m_said.contains(view->id)) { // every one that is listed has something said of it
            m_at = m_ids.indexOf(view->id, m_at);
            m_said = unsuitablyKept(m_db, m_ids.mid(m_at, kPage), m_day);
        }
        for (const Policy::Finding &finding : m_said.value(view->id))
            said.append(say(QT_TRANSLATE_NOOP("Media", "%1（%2）")).arg(finding.text, finding.clause.isEmpty() ? say(QT_TRANSLATE_NOOP("Media", "既定")) : finding.clause));
        return Books::Row{{view->number, view->name, view->unit, m_reader.heldText(*view), whereOf(*view), said.join(u'\n')}};
    }
    [[nodiscard]] qint64 count() const override { return m_reader.size(); }
    [[nodiscard]] QString totals() const override { return say(QT_TRANSLATE_NOOP("Media", "計 %1件")).arg(m_reader.size()); }

private:
    Storage::Connection &m_db;
    QVector<qint64> m_ids;
    QDate m_day;
    QHash<qint64, Policy::Findings> m_said; ///< of one page
    Reader m_reader;
    qsizetype m_at = 0;
};

} // namespace

QVector<qint64> bookMedia(Storage::Connection &db, const BookOrder &order)
{
    if (order.book == QLatin1String(kDistribution)) // of assets alone
        return {};
    MediumFilter filter = order.filter;
    filter.labelDue = filter.labelDue || order.book == QLatin1String(kLabelsDue);
    filter.withContents = filter.withContents || order.book == QLatin1String(kMediaContents);
    QVector<qint64> ids = mediumIds(db, filter);
    if (order.book == QLatin1String(kStorageUnsuitable)) {
        const QHash<qint64, Policy::Findings> unsuitable = unsuitablyKept(db, ids, order.day);
        ids.removeIf([&unsuitable](qint64 id) { return !unsuitable.contains(id); });
    }
    return ids;
}

std::shared_ptr<BookRows> bookRows(Storage::Connection &db, const BookOrder &order, const QVector<qint64> &media, QDate today)
{
    if (order.book == QLatin1String(kDistribution))
        return distributionRows(db, order, today);
    if (order.book == QLatin1String(kMediaContents))
        return std::make_shared<ContentRows>(db, order, media);
    if (order.book == QLatin1String(kHoldings))
        return std::make_shared<HoldingRows>(db, order, media);
    if (order.book == QLatin1String(kLabelsDue))
        return std::make_shared<DueRows>(db, order, media);
    if (order.book == QLatin1String(kStorageUnsuitable))
        return std::make_shared<UnsuitableRows>(db, media, order.day);
    return std::make_shared<LedgerRows>(db, media);
}

} // namespace Media
