// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/classchangequeries.h"
#include "models/assets/books/classrowbooks.h"
#include "models/classes/classification.h"
#include "models/organization/organizationqueries.h"
#include "models/register/closed.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Align = Books::Column::Align;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

class ChangeRows final : public ClassBookRows
{
public:
    explicit ChangeRows(const ClassBookAsk &ask)
        : m_db(ask.db), m_reader(ask.db, ask.visible, bitsOf(ask.assets)), m_count(countClassChanges(ask.db, bitsOf(ask.assets))),
          m_units(Organization::unitNames(ask.db))
    {
    }

    [[nodiscard]] QList<Books::Column> columns() const override
    {
        return {{say(QT_TRANSLATE_NOOP("Assets", "適用日")), 1.7, Align::Left, false}, {say(QT_TRANSLATE_NOOP("Assets", "番号")), 1.2},
                {say(QT_TRANSLATE_NOOP("Assets", "名称")), 2.4}, {say(QT_TRANSLATE_NOOP("Assets", "組織")), 1.2},
                {say(QT_TRANSLATE_NOOP("Assets", "変更前")), 1.6}, {say(QT_TRANSLATE_NOOP("Assets", "変更後")), 1.6},
                {say(QT_TRANSLATE_NOOP("Assets", "理由")), 2.4}, {say(QT_TRANSLATE_NOOP("Assets", "判断者")), 1.3},
                {say(QT_TRANSLATE_NOOP("Assets", "条項・規程の版")), 1.7}, {say(QT_TRANSLATE_NOOP("Assets", "表示")), 0.8, Align::Center}};
    }
    [[nodiscard]] std::optional<Books::Row> next() override
    {
        const auto change = m_reader.next();
        if (!change)
            return std::nullopt;
        m_hidden += change->closed ? 1 : 0;
        const Policy::Document &now = document(change->toVersion);
        const Policy::Document &then = change->fromVersion == 0 ? now : document(change->fromVersion);
        const QString hidden = say(QT_TRANSLATE_NOOP("Assets", "名称非表示"));
        return Books::Row{{Support::shownDate(change->effectiveOn), change->number, change->closed ? hidden : change->name,
                           m_units.value(change->unitId.value_or(0)), classText(then, change->before), classText(now, change->after),
                           change->closed ? Register::hiddenText() : change->reason, change->decidedBy, standing(now, *change), markText(change->mark)}};
    }
    [[nodiscard]] qint64 count() const override { return m_count.changes; }
    [[nodiscard]] QString totals() const override
    {
        return say(QT_TRANSLATE_NOOP("Assets", "計 %1件（資産 %2件）")).arg(m_count.changes).arg(m_count.assets);
    }
    [[nodiscard]] QStringList lateNotes() const override { return hiddenNote(m_hidden); }

private:
    const Policy::Document &document(qint64 version)
    {
        auto known = m_documents.constFind(version);
        if (known == m_documents.cend())
            known = m_documents.insert(version, Register::policyVersion(m_db, version));
        return **known;
    }

    static QString classText(const Policy::Document &policy, const Policy::Levels &levels)
    {
        return Classes::levelsForPeople(policy, levels).replace(u'・', u'\n');
    }

    /// The clauses of the levels that are new, and the version of the policy under which it was decided.
    static QString standing(const Policy::Document &policy, const ClassChange &change)
    {
        QStringList lines;
        for (const Policy::Axis &axis : policy.axes) {
            const QString code = change.after.value(axis.code);
            const Policy::Level *level = change.before.value(axis.code) == code && change.before != change.after ? nullptr : axis.level(code);
            if (!level)
                continue;
            const bool isOurs = level->source.status == Policy::Status::Default || level->source.clause.isEmpty();
            const QString clause = isOurs ? say(QT_TRANSLATE_NOOP("Assets", "既定")) : level->source.clause;
            if (!lines.contains(clause))
                lines.append(clause);
        }
        lines.append(say(QT_TRANSLATE_NOOP("Assets", "%1 第%2版")).arg(policy.shortName).arg(policy.version));
        return lines.join(u'\n');
    }

    static QString markText(ClassChange::Mark mark)
    {
        switch (mark) {
        case ClassChange::Mark::None:
            return u"－"_s;
        case ClassChange::Mark::Renewed:
            return say(QT_TRANSLATE_NOOP("Assets", "更新済"));
        case ClassChange::Mark::Waiting:
            return say(QT_TRANSLATE_NOOP("Assets", "未更新"));
        }
        return {};
    }

    Storage::Connection &m_db;
    ClassChangeReader m_reader;
    ClassChangeCount m_count;
    QHash<qint64, QString> m_units;
    QHash<qint64, std::shared_ptr<const Policy::Document>> m_documents; ///< by version
    qint64 m_hidden = 0;
};

} // namespace

std::shared_ptr<ClassBookRows> classChangeRows(const ClassBookAsk &ask)
{
    return std::make_shared<ChangeRows>(ask);
}

} // namespace Assets
