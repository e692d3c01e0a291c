// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/distributionbooks.h"

#include "models/assets/distribution/distributionqueries.h"
#include "models/classes/classification.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Align = Books::Column::Align;

namespace Media {

namespace {

constexpr qsizetype kPage = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

class DistributionRows final : public BookRows
{
public:
    DistributionRows(Storage::Connection &db, const BookOrder &order, QDate today) : m_db(db), m_visible(order.visible), m_today(today)
    {
        Assets::DistributionFilter filter;
        filter.units = order.filter.units;
        m_copies = Assets::distributions(db, filter);
        m_out = std::count_if(m_copies.cbegin(), m_copies.cend(), [](const Assets::Distribution &copy) { return copy.isOut(); });
        for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
            m_policies.insert(policy.id, policy.document);
    }
    [[nodiscard]] QList<Books::Column> columns() const override
    {
        return {{say(QT_TRANSLATE_NOOP("Media", "元の資産")), 2.4}, {say(QT_TRANSLATE_NOOP("Media", "部")), 0.7, Align::Right},
                {say(QT_TRANSLATE_NOOP("Media", "複製の番号")), 1.5}, {say(QT_TRANSLATE_NOOP("Media", "分類")), 2.0}, {say(QT_TRANSLATE_NOOP("Media", "配付先")), 2.0},
                {say(QT_TRANSLATE_NOOP("Media", "配付日")), 1.7}, {say(QT_TRANSLATE_NOOP("Media", "回収期限")), 1.7},
                {say(QT_TRANSLATE_NOOP("Media", "回収日・回収した者")), 1.8}, {say(QT_TRANSLATE_NOOP("Media", "備考")), 1.2}};
    }
    [[nodiscard]] std::optional<Books::Row> next() override
    {
        if (m_at == 0 && m_out > 0 && !m_outHeaded) {
            m_outHeaded = true;
            return Books::Row{{say(QT_TRANSLATE_NOOP("Media", "未回収（%1部）")).arg(m_out)}, true};
        }
        if (m_at == m_out && m_out < m_copies.size() && !m_backHeaded) {
            m_backHeaded = true;
            return Books::Row{{say(QT_TRANSLATE_NOOP("Media", "回収済（%1部）")).arg(m_copies.size() - m_out)}, true};
        }
        if (m_at >= m_copies.size())
            return std::nullopt;
        if (m_at >= m_pageEnd) {
            m_page = Assets::distributionLines(m_db, m_visible, m_copies.mid(m_at, kPage), m_today);
            m_pageFrom = m_at;
            m_pageEnd = m_at + m_page.size();
        }
        return row(m_page.at(m_at++ - m_pageFrom));
    }
    [[nodiscard]] qint64 count() const override { return m_copies.size(); }
    [[nodiscard]] QString totals() const override
    {
        return say(QT_TRANSLATE_NOOP("Media", "計 %1部（未回収 %2部、回収済 %3部）")).arg(m_copies.size()).arg(m_out).arg(m_copies.size() - m_out);
    }
    [[nodiscard]] QVector<qint64> assets() const override
    {
        QVector<qint64> ids;
        for (const Assets::Distribution &copy : m_copies)
            ids.append(copy.copyId);
        return ids;
    }
    [[nodiscard]] QStringList lateNotes() const override
    {
        return m_hidden == 0 ? QStringList() : QStringList{say(QT_TRANSLATE_NOOP("Media", "名称非表示 %1件（印刷した人に閲覧の範囲外）")).arg(m_hidden)};
    }

private:
    Books::Row row(const Assets::DistributionLine &line)
    {
        const bool closed = line.row.closed || line.source.closed;
        m_hidden += closed ? 1 : 0;
        const auto policy = m_policies.value(line.row.policyId);
        const QString name = closed ? say(QT_TRANSLATE_NOOP("Media", "名称非表示")) : line.source.name;
        const QString due = line.overdue ? QString(u"▲ "_s + Support::shownDate(line.copy.dueOn)) : Support::shownDate(line.copy.dueOn);
        const QString back = line.copy.isOut() ? u"□"_s : QString(Support::shownDate(line.copy.collectedOn) + u'\n' + line.copy.collectedBy).trimmed();
        return {{line.source.number + u'\n' + name, Assets::copyNumberText(line.copy), line.row.number,
                 policy ? Classes::levelsForPeople(*policy, line.row.levels) : QString(), line.copy.recipient, Support::shownDate(line.copy.givenOn), due, back,
                 line.copy.note}};
    }

    Storage::Connection &m_db;
    Register::Visibility m_visible;
    QDate m_today;
    QList<Assets::Distribution> m_copies;
    QHash<qint64, std::shared_ptr<const Policy::Document>> m_policies;
    QList<Assets::DistributionLine> m_page;
    qsizetype m_at = 0;
    qsizetype m_pageFrom = 0;
    qsizetype m_pageEnd = 0;
    qint64 m_out = 0;
    qint64 m_hidden = 0;
    bool m_outHeaded = false;
    bool m_backHeaded = false;
};

} // namespace

std::shared_ptr<BookRows> distributionRows(Storage::Connection &db, const BookOrder &order, QDate today)
{
    return std::make_shared<DistributionRows>(db, order, today);
}

} // namespace Media
