// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/requestlist.h"

#include "models/assets/books/bookclassqueries.h"
#include "models/assets/customfields.h"
#include "models/exchange/xlsxorder.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placequeries.h"
#include "models/support/japanesedate.h"
#include "models/takeover/comparisoncolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Assets::Field;
using Assets::FieldGroup;
using Assets::FieldType;
using Assets::RowView;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

Assets::Filter filterOf(const RequestOrder &order, qint64 unitId)
{
    Assets::Filter filter = order.filter;
    filter.units = {unitId};
    if (filter.states.isEmpty())
        filter.states = {u"active"_s, u"draft"_s, u"asking"_s};
    return filter;
}

/// What every section is asked for; anything else only where some line says something there.
bool isAlwaysAsked(const Field &field)
{
    static const QStringList codes{u"kind"_s, u"business"_s, u"form"_s, u"personalInfo"_s, u"managerPost"_s, u"custodian"_s, u"place"_s,
                                   u"retention"_s, u"expiresOn"_s, u"remarks"_s};
    return field.type == FieldType::Level || field.code == "name"_L1 || codes.contains(field.code);
}

/// What the section cannot correct in a list: what ties things together, and what the ledger said once.
bool isNeverAsked(const Field &field)
{
    static const QStringList codes{u"number"_s, u"unit"_s, u"classText"_s, u"placeText"_s, u"restrictionText"_s, u"sourceLevels"_s, u"accessScope"_s};
    return field.group == FieldGroup::System || codes.contains(field.code);
}

QList<Field> askedFields(const QList<Field> &fields, Assets::Queries &queries, const QVector<qint64> &ids)
{
    QSet<QString> filled;
    const Exchange::RowSource rows = Assets::rowsOf(queries, ids, [&](const RowView &row) {
        for (auto it = row.shown.cbegin(); it != row.shown.cend(); ++it) {
            if (!it->isEmpty())
                filled.insert(it.key());
        }
        return QStringList();
    });
    QStringList unused;
    while (rows(unused)) { }
    QList<Field> asked;
    for (const Field &field : fields) {
        if (!isNeverAsked(field) && (isAlwaysAsked(field) || filled.contains(field.code)))
            asked.append(field);
    }
    return asked;
}

QStringList labelsOf(const QList<Policy::Term> &terms)
{
    QStringList labels;
    for (const Policy::Term &term : terms)
        labels.append(term.label);
    return labels;
}

QString levelComment(const Policy::Axis &axis)
{
    QStringList lines;
    for (const Policy::Level &level : axis.levels)
        lines.append(level.summary.isEmpty() ? level.label : QString(level.label + u"："_s + level.summary));
    return lines.join(u'\n');
}

Exchange::OutColumn askedColumn(const Field &field, const Policy::Document &policy, const QStringList &places)
{
    Exchange::OutColumn column = Assets::outColumn(field);
    if (field.type == FieldType::Level) {
        column.choices = labelsOf(field.choices);
        column.width = std::max(column.width, 16);
        if (const Policy::Axis *axis = policy.axis(field.code.mid(6)))
            column.comment = levelComment(*axis);
    } else if (field.type == FieldType::YesNo) {
        column.choices = {Assets::shownValue(field, u"yes"_s), Assets::shownValue(field, u"no"_s)};
    } else if (field.type == FieldType::Place) {
        column.choices = places;
    } else {
        column.choices = labelsOf(field.choices);
    }
    // A word the register keeps as it is may stand there already; only levels are the policy's alone.
    column.onlyChoices = field.type == FieldType::Level;
    return column;
}

/// Levels from the highest down, each with its clause; what the policy does not say itself is marked.
void explainLevels(const Policy::Document &policy, QStringList &lines)
{
    for (const Policy::Axis &axis : policy.axes) {
        lines.append(u"■ "_s + axis.label);
        for (const Policy::Level &level : axis.levels) {
            QString source = level.source.clause;
            if (level.source.status == Policy::Status::Default)
                source += (source.isEmpty() ? QString() : u" "_s) + say(QT_TRANSLATE_NOOP("Takeover", "既定。規程に定めがありません"));
            QString line = u"　・"_s + level.label;
            if (!level.summary.isEmpty())
                line += u" … "_s + level.summary;
            lines.append(source.isEmpty() ? line : QString(line + u"（"_s + source + u'）'));
        }
    }
}

Exchange::XlsxSheet explanationSheet(const RequestOrder &order, const QList<Register::StoredPolicy> &policies)
{
    QStringList lines; // one cell each: a page of text must not look like a ledger when it comes back
    const auto write = [&](const QString &line) { lines.append(line); };
    write(say(QT_TRANSLATE_NOOP("Takeover", "■ お願いすること")));
    write(say(QT_TRANSLATE_NOOP("Takeover", "　1. 一行ずつ、いまも正しいかを確かめてください。正しければ「内容の確認」で「確認済」を選んでください。")));
    write(say(QT_TRANSLATE_NOOP("Takeover", "　2. 違うところは、その欄を書き直し、「内容の確認」で「変更あり」を選んでください。")));
    write(say(QT_TRANSLATE_NOOP("Takeover", "　3. もうない物は、行を消さずに「廃棄済」または「所在不明」を選んでください。")));
    write(say(QT_TRANSLATE_NOOP("Takeover", "　4. 一覧にない物は、下の空いた行に書き足してください。番号は空けておけば、登録のときに付きます。")));
    write(say(QT_TRANSLATE_NOOP("Takeover", "　5. 番号は書き換えられません。空にした欄は、値を消す指示とは読みません。消したいときは備考に書いてください。")));
    if (order.due)
        write(say(QT_TRANSLATE_NOOP("Takeover", "　提出期限は %1 です。")).arg(Support::shownDate(order.due->toString(Qt::ISODate))));
    if (!order.from.isEmpty())
        write(say(QT_TRANSLATE_NOOP("Takeover", "　提出先は %1 です。")).arg(order.from));
    write(say(QT_TRANSLATE_NOOP("Takeover", "　この一覧は、収録した資産のうち最も高い分類の情報として扱ってください。")));
    for (const Register::StoredPolicy &policy : policies) {
        write(QString());
        write(say(QT_TRANSLATE_NOOP("Takeover", "分類の区分：%1")).arg(policy.title));
        explainLevels(*policy.document, lines);
    }
    Exchange::XlsxSheet sheet;
    sheet.name = say(QT_TRANSLATE_NOOP("Takeover", "説明"));
    sheet.isTable = false;
    sheet.above = {say(QT_TRANSLATE_NOOP("Takeover", "情報資産の確認のお願い"))};
    Exchange::OutColumn column;
    column.width = 120;
    sheet.columns = {column};
    sheet.rows = [lines, at = qsizetype(0)](QStringList &row) mutable {
        if (at >= lines.size())
            return false;
        row = {lines.at(at++)};
        return true;
    };
    return sheet;
}

/// Makes the sheets one after the other. What their rows come from must live until they are written.
class Maker
{
public:
    Maker(Storage::Connection &db, const Register::Visibility &visible, const RequestOrder &order, const RequestPlan &plan, Support::Progress *progress)
        : m_db(db), m_order(order), m_plan(plan), m_progress(progress), m_queries(db, visible), m_custom(Assets::customFields(db))
    {
        for (const Places::PlaceRow &row : Places::placeTree(db))
            m_places.append(row.path);
    }

    Exchange::XlsxOrder book()
    {
        Exchange::XlsxOrder book;
        book.title = say(QT_TRANSLATE_NOOP("Takeover", "情報資産の確認のお願い"));
        QList<Register::StoredPolicy> policies;
        for (const RequestSheet &sheet : m_plan.sheets) {
            const auto policy = Register::storedPolicy(m_db, sheet.policyId);
            if (!policy)
                continue;
            book.sheets.append(sheetOf(sheet, *policy->document));
            const bool isKnown = std::any_of(policies.cbegin(), policies.cend(), [&](const Register::StoredPolicy &known) { return known.id == policy->id; });
            if (!isKnown)
                policies.append(*policy);
        }
        book.sheets.append(explanationSheet(m_order, policies));
        return book;
    }

private:
    Exchange::XlsxSheet sheetOf(const RequestSheet &asked, const Policy::Document &policy)
    {
        const QList<Field> all = Assets::fieldsFor(policy, m_custom);
        const QList<Field> fields = askedFields(all, m_queries, asked.ids);
        Exchange::XlsxSheet sheet;
        sheet.name = asked.unit.section(u" / "_s, -1);
        sheet.above = linesAbove(asked, *Assets::findField(all, u"unit"_s));
        sheet.isProtected = true;
        sheet.spareRows = m_order.spareRows;
        Exchange::OutColumn number = Assets::outColumn(*Assets::findField(all, u"number"_s));
        number.locked = true;
        Exchange::OutColumn mark;
        mark.header = markHeader();
        mark.choices = labelsOf(marks());
        mark.comment = say(QT_TRANSLATE_NOOP("Takeover", "確かめた結果を選んでください。"));
        sheet.columns = {number, mark};
        for (const Field &field : fields)
            sheet.columns.append(askedColumn(field, policy, m_places));
        sheet.rows = Assets::rowsOf(m_queries, asked.ids, [fields](const RowView &row) {
            QStringList cells{row.number, QString()};
            for (const Field &field : fields)
                cells.append(Assets::exportCell(field, row));
            return cells;
        }, m_progress);
        return sheet;
    }

    [[nodiscard]] QStringList linesAbove(const RequestSheet &asked, const Field &unit) const
    {
        const auto line = [](const QString &label, const QString &value) { return QString(label + u"："_s + value); };
        QStringList lines{say(QT_TRANSLATE_NOOP("Takeover", "情報資産の確認のお願い（%1）")).arg(m_plan.organization)};
        lines.append(line(unit.label, asked.unit));
        if (m_order.due)
            lines.append(line(say(QT_TRANSLATE_NOOP("Takeover", "提出期限")), Support::shownDate(m_order.due->toString(Qt::ISODate))));
        if (!asked.highest.isEmpty())
            lines.append(line(say(QT_TRANSLATE_NOOP("Takeover", "この一覧の分類")), asked.highest));
        if (!m_order.where.isEmpty())
            lines.append(line(requestConditionLabel(), requestConditionText(m_order.where)));
        return lines;
    }

    Storage::Connection &m_db;
    const RequestOrder &m_order;
    const RequestPlan &m_plan;
    Support::Progress *m_progress;
    Assets::Queries m_queries;
    QList<Assets::CustomField> m_custom;
    QStringList m_places;
};

} // namespace

RequestPlan planRequest(Storage::Connection &db, const Register::Visibility &visible, const RequestOrder &order)
{
    Assets::Queries queries(db, visible);
    RequestPlan plan;
    plan.organization = Register::info(db, u"organization"_s);
    Assets::Filter together = order.filter;
    together.units.clear();
    QVector<qint64> ids;
    for (const Organization::Unit &unit : Organization::units(db)) {
        if (!order.units.isEmpty() && !order.units.contains(unit.id))
            continue;
        const Assets::Filter filter = filterOf(order, unit.id);
        RequestSheet sheet{unit.id, Organization::unitPath(db, unit.id), Organization::policyIdForUnit(db, unit.id), queries.ids(filter), {}};
        if (sheet.ids.isEmpty() && order.units.isEmpty())
            continue; // nothing to ask
        sheet.highest = Assets::exportFacts(db, visible, filter).highest;
        ids += sheet.ids;
        together.units.insert(unit.id);
        plan.sheets.append(sheet);
    }
    if (together.states.isEmpty())
        together.states = {u"active"_s, u"draft"_s, u"asking"_s};
    if (!plan.sheets.isEmpty())
        plan.facts = Assets::exportFacts(db, visible, together);
    return plan;
}

Support::Result<qint64> writeRequest(Storage::Connection &db, const Register::Visibility &visible, const RequestOrder &order,
                                     const RequestPlan &plan, const QString &path, Support::Progress *progress)
{
    if (plan.sheets.isEmpty())
        return Support::fail(Support::ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Takeover", "依頼する資産がありません。組織か条件を変えてください。")));
    Maker maker(db, visible, order, plan, progress);
    const auto written = Exchange::writeXlsx(path, maker.book(), progress);
    if (!written)
        return tl::unexpected(written.error());
    qint64 rows = 0;
    for (const RequestSheet &sheet : plan.sheets)
        rows += sheet.ids.size();
    return rows;
}

QString requestConditionLabel()
{
    return say(QT_TRANSLATE_NOOP("Takeover", "抽出条件"));
}

QString requestConditionText(const QStringList &where)
{
    return where.join(u"；"_s);
}

QStringList requestConditions(const QString &text)
{
    return text.split(u'；', Qt::SkipEmptyParts);
}

} // namespace Takeover
