// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/classrowbooks.h"
#include "models/assets/books/restrictionqueries.h"
#include "models/assets/books/rowfeedqueries.h"
#include "models/classes/classification.h"
#include "models/register/policies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// A heading for each restriction, below it the assets that bear it; then those from which it was lifted.
class BearerRows final : public ClassBookRows
{
public:
    explicit BearerRows(const ClassBookAsk &ask)
        : m_db(ask.db), m_visible(ask.visible), m_assets(ask.assets), m_borne(restrictionsBorne(ask.db, ask.visible, bitsOf(ask.assets)))
    {
        for (const Register::StoredPolicy &policy : Register::storedPolicies(ask.db))
            m_policies.insert(policy.id, policy.document);
        for (const RestrictionBearers &one : std::as_const(m_borne.restrictions)) {
            addGroup(one.borne, say(QT_TRANSLATE_NOOP("Assets", "%1　%2件")), nameOf(one), &one);
            addGroup(one.lifted, say(QT_TRANSLATE_NOOP("Assets", "外したもの: %1　%2件")), nameOf(one), &one);
            m_kinds += one.borne.isEmpty() ? 0 : 1;
            m_rows += one.borne.count();
        }
        addGroup(m_borne.hidden, say(QT_TRANSLATE_NOOP("Assets", "%1　%2件")), say(QT_TRANSLATE_NOOP("Assets", "取扱制限を表示しない資産（閲覧の範囲外）")), nullptr);
    }

    [[nodiscard]] QList<Books::Column> columns() const override
    {
        return {{say(QT_TRANSLATE_NOOP("Assets", "番号")), 1.3}, {say(QT_TRANSLATE_NOOP("Assets", "名称")), 3.2},
                {say(QT_TRANSLATE_NOOP("Assets", "組織")), 1.4}, {say(QT_TRANSLATE_NOOP("Assets", "分類")), 2.2},
                {say(QT_TRANSLATE_NOOP("Assets", "保管場所")), 1.8}, {say(QT_TRANSLATE_NOOP("Assets", "根拠")), 0.9},
                {say(QT_TRANSLATE_NOOP("Assets", "外した・加えた理由")), 2.2}};
    }
    [[nodiscard]] std::optional<Books::Row> next() override
    {
        while (m_group < m_groups.size()) {
            const Group &group = m_groups.at(m_group);
            if (!m_feed) {
                m_feed = std::make_unique<RowFeed>(m_db, m_visible, idsOf(group.bits), QStringList{u"number"_s, u"name"_s, u"unit"_s, u"place"_s});
                return Books::Row{{group.heading}, true};
            }
            if (const RowView *row = m_feed->next())
                return rowOf(*row, group);
            m_feed.reset();
            ++m_group;
        }
        return std::nullopt;
    }
    [[nodiscard]] qint64 count() const override { return m_rows; }
    [[nodiscard]] QString totals() const override
    {
        return say(QT_TRANSLATE_NOOP("Assets", "取扱制限 %1種類、延べ %2件（制限のかかる資産 %3件）")).arg(m_kinds).arg(m_rows).arg(m_borne.bound.count());
    }
    [[nodiscard]] QStringList lateNotes() const override { return hiddenNote(m_borne.hidden.count()); }

private:
    struct Group {
        QString heading;
        IdBits bits;
        const RestrictionBearers *restriction; ///< nullptr = what they bear is hidden
    };

    void addGroup(const IdBits &bits, const QString &form, const QString &name, const RestrictionBearers *restriction)
    {
        if (const qint64 count = bits.count(); count > 0)
            m_groups.append({form.arg(name, QString::number(count)), bits, restriction});
    }

    /// R1 必要以上の複製の禁止（豊前 2(1)）
    QString nameOf(const RestrictionBearers &one) const
    {
        const QString whose = m_policies.size() > 1 && one.policyId > 0 ? QString(u'〔' + m_policies.value(one.policyId)->shortName + u'〕') : QString();
        const QString standing = one.code.isEmpty() ? say(QT_TRANSLATE_NOOP("Assets", "加えた取扱制限"))
            : one.isDefault || one.clause.isEmpty() ? say(QT_TRANSLATE_NOOP("Assets", "既定")) : one.clause;
        return say(QT_TRANSLATE_NOOP("Assets", "%1%2（%3）")).arg(whose, QString(one.code + u' ' + one.text).trimmed(), standing);
    }

    QVector<qint64> idsOf(const IdBits &bits) const
    {
        QVector<qint64> ids;
        ids.reserve(bits.count());
        for (const qint64 id : m_assets) {
            if (bits.has(id))
                ids.append(id);
        }
        return ids;
    }

    Books::Row rowOf(const RowView &row, const Group &group) const
    {
        const auto policy = m_policies.value(row.policyId);
        const QString levels = policy ? Classes::levelsForPeople(*policy, row.levels) : QString();
        QStringList cells{row.number, row.closed ? say(QT_TRANSLATE_NOOP("Assets", "名称非表示")) : row.name, row.shown.value(u"unit"_s), levels,
                          row.shown.value(u"place"_s)};
        if (!group.restriction)
            return {cells};
        const RestrictionChoice choice = m_borne.choices.value(row.id);
        const QString &name = group.restriction->code.isEmpty() ? group.restriction->text : group.restriction->code;
        const bool isAdded = choice.added.contains(name);
        const bool isLifted = choice.removed.contains(name) && !isAdded;
        cells << (isAdded ? say(QT_TRANSLATE_NOOP("Assets", "追加")) : say(QT_TRANSLATE_NOOP("Assets", "分類"))) << (isAdded || isLifted ? choice.note : QString());
        return {cells};
    }

    Storage::Connection &m_db;
    Register::Visibility m_visible;
    QVector<qint64> m_assets;
    RestrictionsBorne m_borne;
    QHash<qint64, std::shared_ptr<const Policy::Document>> m_policies;
    QList<Group> m_groups;
    qsizetype m_group = 0;
    std::unique_ptr<RowFeed> m_feed; ///< of the group that is being read
    qint64 m_rows = 0;
    qint64 m_kinds = 0;
};

} // namespace

std::shared_ptr<ClassBookRows> restrictionRows(const ClassBookAsk &ask)
{
    return std::make_shared<BearerRows>(ask);
}

} // namespace Assets
