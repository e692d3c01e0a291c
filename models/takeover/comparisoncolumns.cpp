// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/comparisoncolumns.h"

#include "models/assets/exportqueries.h"
#include "models/takeover/comparisonmerge.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

const Assets::Field *ourField(const Column &column)
{
    if (column.byHand)
        return nullptr;
    const QString key = headerKey(column.header);
    for (const Assets::Field &field : Assets::fixedFields()) {
        if (field.group == Assets::FieldGroup::System && headerKey(field.label) == key)
            return &field;
    }
    return nullptr;
}

/// True when all that is seen of the column can stand there in an export. An empty column says nothing either way.
bool holdsOnly(const Column &column, const QStringList &texts)
{
    return std::all_of(column.samples.cbegin(), column.samples.cend(), [&](const QString &sample) { return texts.contains(sample.trimmed()); });
}

QStringList textsOf(const Assets::Field &field, const QStringList &policyTitles)
{
    if (field.code == "policy"_L1)
        return policyTitles;
    QStringList texts;
    if (field.code == "migrated"_L1)
        texts.append(field.label);
    for (const Policy::Term &choice : field.choices)
        texts.append(choice.label);
    return texts;
}

/// An own field that bears the program's own word: the word alone is the program's column of the same export.
void findTellingHeaders(QList<Column> &columns, const QList<Assets::Field> &fields)
{
    for (const Assets::Field &field : fields) {
        if (field.group != Assets::FieldGroup::Custom)
            continue;
        const QString telling = headerKey(Assets::tellingHeader(field.label));
        const auto told = std::find_if(columns.begin(), columns.end(), [&](const Column &column) { return !column.byHand && headerKey(column.header) == telling; });
        if (told == columns.end())
            continue;
        for (Column &column : columns) {
            if (column.field != field.code || column.byHand)
                continue;
            column.field.clear();
            column.ownLabel = say(QT_TRANSLATE_NOOP("Takeover", "%1（台帳の記載）")).arg(column.header);
        }
        told->field = field.code;
    }
}

/// Labels that headers do not mean by themselves (№) are known once there is an own field of that name.
void findOwnLabels(QList<Column> &columns, const QList<Assets::Field> &fields)
{
    for (Column &column : columns) {
        if (!column.isOwn() || column.byHand)
            continue;
        const auto known = std::find_if(fields.cbegin(), fields.cend(), [&](const Assets::Field &field) {
            return field.group == Assets::FieldGroup::Custom && field.label == column.ownLabel;
        });
        if (known != fields.cend() && !columnOf(columns, known->code))
            column.field = known->code;
    }
}

} // namespace

QString markHeader()
{
    return say(QT_TRANSLATE_NOOP("Takeover", "内容の確認"));
}

QList<Policy::Term> marks()
{
    const auto term = [](const QString &code, const char *label) { return Policy::Term{code, say(label), {}}; };
    return {term(u"confirmed"_s, QT_TRANSLATE_NOOP("Takeover", "確認済")), term(u"changed"_s, QT_TRANSLATE_NOOP("Takeover", "変更あり")),
            term(u"disposed"_s, QT_TRANSLATE_NOOP("Takeover", "廃棄済")), term(u"lost"_s, QT_TRANSLATE_NOOP("Takeover", "所在不明")),
            term(u"notOurs"_s, QT_TRANSLATE_NOOP("Takeover", "所管外")), term(u"open"_s, QT_TRANSLATE_NOOP("Takeover", "未確認"))};
}

QString markFor(const QString &text)
{
    const QString key = headerKey(text);
    for (const Policy::Term &mark : marks()) {
        if (headerKey(mark.label) == key || mark.code == text)
            return mark.code;
    }
    return {};
}

void recogniseOurColumns(QList<Column> &columns, const QStringList &policyTitles, const QList<Assets::Field> &fields)
{
    findTellingHeaders(columns, fields);
    bool isOurs = columnOf(columns, QString::fromLatin1(kMark)) != nullptr;
    for (const Column &column : std::as_const(columns)) {
        // What only an export has, with what only an export says there.
        const Assets::Field *field = ourField(column);
        if (field && (field->code == "policy"_L1 || field->code == "migrated"_L1))
            isOurs = isOurs || (!column.samples.isEmpty() && holdsOnly(column, textsOf(*field, policyTitles)));
    }
    const bool hasWords = columnOf(columns, u"restrictionText"_s) != nullptr;
    for (Column &column : columns) {
        const Assets::Field *field = ourField(column);
        if (!field || field->code == "registeredOn"_L1)
            continue;
        const QStringList possible = textsOf(*field, policyTitles);
        if (field->code == QLatin1String(kRestrictions)) {
            if (column.isOwn() && hasWords)
                column.field = QString::fromLatin1(kRestrictions);
        } else if (column.field.startsWith("custom."_L1) && !column.samples.isEmpty() && !possible.isEmpty() && holdsOnly(column, possible)) {
            column.field = QString::fromLatin1(kIgnored); // an own field of that name is exported as 状態（独自項目）
        } else if (column.isOwn() && (isOurs || column.samples.isEmpty() || (!possible.isEmpty() && holdsOnly(column, possible)))) {
            column.field = QString::fromLatin1(kIgnored);
        }
    }
    findOwnLabels(columns, fields);
    for (Column &column : columns) {
        if (!column.isOwn())
            column.ownLabel.clear();
    }
}

} // namespace Takeover
