// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/bookcolumnqueries.h"

#include "models/assets/assetrowqueries.h"
#include "models/classes/classificationrepository.h"
#include "models/register/objects.h"
#include "models/register/policies.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Align = Books::Column::Align;

namespace Assets {

namespace {

constexpr qsizetype kMostKnown = 1000; // texts kept at hand

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

constexpr double kBlankShare = 1.4; // a date or a seal

using Policies = QHash<qint64, std::shared_ptr<const Policy::Document>>;

/// Every text that is there, each on its line.
QString lines(const QStringList &texts)
{
    QStringList filled;
    for (const QString &text : texts) {
        if (!text.isEmpty() && !filled.contains(text))
            filled.append(text);
    }
    return filled.join(u'\n');
}

/// R2～R8・R10: the codes of a policy, runs of three and more drawn together; words that are no code follow, each on its line.
QString restrictionCell(const Policy::Document &policy, const QString &shown)
{
    const QStringList texts = shown.split(u'\n', Qt::SkipEmptyParts);
    QStringList parts;
    QStringList words = texts;
    QStringList run;
    const auto endRun = [&] {
        if (run.size() > 2)
            parts.append(run.first() + u'～' + run.last());
        else
            parts.append(run);
        run.clear();
    };
    for (const Policy::Restriction &restriction : policy.restrictions) {
        if (texts.contains(restriction.text)) {
            run.append(restriction.code);
            words.removeAll(restriction.text);
        } else {
            endRun();
        }
    }
    endRun();
    return lines(QStringList{parts.join(u"・"_s)} + words);
}

/// 基準1・3: why a level with criteria was given. (NABARI-2.1-ア-1)
QString groundWords(Storage::Connection &db, const Policy::Document &policy, const Policy::Axis &axis, const RowView &row)
{
    const Policy::Level *level = axis.level(row.levels.value(axis.code));
    if (!level || level->grounds.isEmpty() || row.closed)
        return {};
    for (const Classes::Classification &decision : Classes::history(db, row.id)) {
        if (decision.levels.value(axis.code) != level->code)
            break;
        const QStringList codes = decision.grounds.value(axis.code);
        if (!codes.isEmpty())
            return policy.term(u"ground"_s, say(QT_TRANSLATE_NOOP("Assets", "根拠"))) + codes.join(u"・"_s);
    }
    return {};
}

QString classCell(Storage::Connection &db, const Policies &policies, const QString &axisCode, const RowView &row)
{
    const auto policy = row.decidedUnder == 0 ? policies.value(row.policyId) : Register::policyVersion(db, row.decidedUnder);
    const Policy::Axis *axis = policy ? policy->axis(axisCode) : nullptr;
    if (!axis)
        return u"－"_s; // the unit's policy does not classify by this
    const Policy::Level *level = axis->level(row.levels.value(axisCode));
    if (!level)
        return policy->term(u"unclassified"_s, say(QT_TRANSLATE_NOOP("Assets", "未分類")));
    const QString mark = row.decidedUnder == 0 ? QString() : versionMark(*policy);
    return lines({(level->badge.isEmpty() ? level->label : level->badge) + mark, groundWords(db, *policy, *axis, row)});
}

/// What is no longer in force must not look as if it were.
QString stateMark(const RowView &row)
{
    const bool plain = row.state == QLatin1String(Register::State::kActive) || row.state == QLatin1String(Register::State::kDraft);
    return plain ? QString() : QString(u"【"_s + Register::stateLabel(row.state) + u"】"_s);
}

class Maker
{
public:
    Maker(Storage::Connection &db, const QList<Field> &fields, const QList<Register::StoredPolicy> &policies) : m_db(db), m_fields(fields)
    {
        for (const Register::StoredPolicy &policy : policies)
            m_policies.insert(policy.id, policy.document);
        for (const Field &field : fields) {
            const bool used = field.type == FieldType::Level
                && std::any_of(policies.cbegin(), policies.cend(), [&field](const Register::StoredPolicy &policy) {
                       return policy.document->axis(field.code.mid(6)) != nullptr;
                   });
            if (used)
                m_axes.append(field.code);
        }
    }

    QList<BookColumn> own(bool severalUnits)
    {
        QList<BookColumn> columns{column(u"number"_s), column(u"name"_s)};
        if (severalUnits)
            columns.append(column(u"unit"_s, 1.1));
        columns.append(column(u"form"_s));
        for (const QString &axis : std::as_const(m_axes))
            columns.append(column(axis));
        columns.append({column(u"restrictions"_s), column(u"place"_s, 1.4)});
        columns.append({{label(u"managerPost"_s), 1.2, Align::Left}, [](const RowView &row) {
                            return lines({row.shown.value(u"managerPost"_s), row.shown.value(u"manager"_s)});
                        }});
        columns.append({{say(QT_TRANSLATE_NOOP("Assets", "保存期間・満了日")), 1.75, Align::Left}, [](const RowView &row) {
                            return lines({row.shown.value(u"retention"_s), row.shown.value(u"expiresOn"_s)});
                        }});
        columns.append({{label(u"remarks"_s), 2.2, Align::Left}, [](const RowView &row) {
                            return lines({stateMark(row), row.shown.value(u"remarks"_s)});
                        }});
        return columns;
    }

    BookColumn column(const QString &code, double share)
    {
        BookColumn made = column(code);
        made.column.share = share;
        return made;
    }

    BookColumn column(const QString &code)
    {
        BookColumn made = plainColumn(code);
        made.field = code;
        return made;
    }

    BookColumn defined(const DefinedColumn &wanted)
    {
        const Field *field = wanted.field.isEmpty() ? nullptr : findField(m_fields, wanted.field);
        BookColumn made = field ? column(field->code) : BookColumn{{QString(), kBlankShare, Align::Left}, [](const RowView &) { return QString(); }};
        if (!field || !wanted.heading.isEmpty())
            made.column.header = wanted.heading;
        made.column.share = wanted.width.value_or(made.column.share);
        made.column.align = wanted.align.value_or(made.column.align);
        made.column.wrap = wanted.wrap;
        return made;
    }

private:
    BookColumn plainColumn(const QString &code)
    {
        const Field *field = findField(m_fields, code);
        if (!field)
            return {{code, 1, Align::Left}, [](const RowView &) { return QString(); }};
        if (field->type == FieldType::Level)
            return {{field->label, 0.75, Align::Center},
                    [&db = m_db, policies = m_policies, axis = field->code.mid(6)](const RowView &row) { return classCell(db, policies, axis, row); }};
        if (field->code == "name"_L1)
            return {{field->label, 2.6, Align::Left}, [](const RowView &row) {
                        return row.closed ? say(QT_TRANSLATE_NOOP("Assets", "名称非表示")) : row.name;
                    }};
        if (field->code == "restrictions"_L1)
            return {{field->label, 1.4, Align::Left}, [policies = m_policies, known = QHash<std::pair<qint64, QString>, QString>()](const RowView &row) mutable {
                        const std::pair key{row.policyId, row.shown.value(u"restrictions"_s)}; // few in a book of any length
                        const auto policy = policies.value(row.policyId);
                        if (known.size() > kMostKnown)
                            known.clear();
                        if (policy && !known.contains(key))
                            known.insert(key, restrictionCell(*policy, key.second));
                        return known.value(key);
                    }};
        const Align align = field->type == FieldType::Number ? Align::Right : Align::Left;
        return {{field->label, std::clamp(field->width / 11.0, 0.8, 3.0), align},
                [shown = field->code](const RowView &row) { return row.shown.value(shown); }};
    }

    QString label(const QString &code) const
    {
        const Field *field = findField(m_fields, code);
        return field ? field->label : code;
    }

    Storage::Connection &m_db;
    const QList<Field> &m_fields;
    Policies m_policies;
    QStringList m_axes;
};

} // namespace

QList<BookColumn> bookColumns(Storage::Connection &db, const QList<Field> &fields, const QList<Register::StoredPolicy> &policies,
                              const ColumnWish &wish)
{
    Maker maker(db, fields, policies);
    if (wish.codes.isEmpty())
        return maker.own(wish.severalUnits);
    QList<BookColumn> columns;
    for (const QString &code : wish.codes)
        columns.append(maker.column(code));
    return columns;
}

QList<BookColumn> definedColumns(Storage::Connection &db, const QList<Field> &fields, const QList<Register::StoredPolicy> &policies,
                                 const QList<DefinedColumn> &defined)
{
    Maker maker(db, fields, policies);
    QList<BookColumn> columns;
    for (const DefinedColumn &wanted : defined)
        columns.append(maker.defined(wanted));
    return columns;
}

QStringList restrictionLegend(const QHash<qint64, QSet<QString>> &borne, const QList<Register::StoredPolicy> &policies)
{
    QStringList legend;
    for (const Register::StoredPolicy &policy : policies) {
        QSet<QString> texts;
        for (const QString &shown : borne.value(policy.id)) {
            const QStringList parts = shown.split(u'\n', Qt::SkipEmptyParts);
            texts.unite({parts.cbegin(), parts.cend()});
        }
        const QString prefix = policies.size() > 1 ? QString(policy.document->shortName + u' ') : QString();
        for (const Policy::Restriction &restriction : policy.document->restrictions) {
            if (texts.contains(restriction.text))
                legend.append(say(QT_TRANSLATE_NOOP("Assets", "取扱制限 %1: %2")).arg(prefix + restriction.code, restriction.text));
        }
    }
    return legend;
}

} // namespace Assets
