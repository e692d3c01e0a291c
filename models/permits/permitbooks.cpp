// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/permitbooks.h"

#include "models/organization/organizationrepository.h"
#include "models/permits/permitqueries.h"
#include "models/register/closed.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Align = Books::Column::Align;

namespace Permits {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Permits", text);
}

QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString labelOf(Storage::Connection &db, const Permit &permit)
{
    const auto policy = Register::policyVersion(db, permit.policyVersionId);
    if (!policy)
        return permit.kind;
    const auto kind = std::find_if(policy->permits.cbegin(), policy->permits.cend(), [&permit](const Policy::PermitKind &one) { return one.code == permit.kind; });
    return kind == policy->permits.cend() ? permit.kind : lines({kind->label, kind->source.clause});
}

QString roleOf(Storage::Connection &db, const Permit &permit, const Step &step)
{
    const auto policy = Register::policyVersion(db, permit.policyVersionId);
    const Policy::Role *role = policy ? policy->role(step.role) : nullptr;
    return role ? role->label : step.role;
}

QString scopeOf(Storage::Connection &db, const Permit &permit)
{
    const auto policy = Register::policyVersion(db, permit.policyVersionId);
    if (permit.blanket) {
        QStringList kinds;
        for (const QString &code : permit.mediumKinds) {
            const auto term = std::find_if(policy->mediumKinds.cbegin(), policy->mediumKinds.cend(), [&code](const Policy::Term &one) { return one.code == code; });
            kinds.append(term == policy->mediumKinds.cend() ? code : term->label);
        }
        QStringList levels;
        for (auto it = permit.levels.cbegin(); it != permit.levels.cend(); ++it) {
            if (const Policy::Level *level = policy->level(it.key(), *it))
                levels.append(say(QT_TRANSLATE_NOOP("Permits", "%1まで")).arg(level->label));
        }
        return lines({permit.unitId ? Organization::unitPath(db, *permit.unitId) : QString(),
                      kinds.isEmpty() ? say(QT_TRANSLATE_NOOP("Permits", "全ての種類")) : kinds.join(u'、'), levels.join(u'、')});
    }
    QStringList numbers;
    for (const NamedThing &thing : permit.things) {
        if (const auto object = Register::findObject(db, thing.object.id))
            numbers.append(object->number);
    }
    return numbers.join(u'、');
}

/// One line of a book; a 包括許可 stands once, decisions each for itself.
struct Line {
    Permit permit;
    std::optional<Step> step;
};

QList<Line> linesOf(Storage::Connection &db, const PermitBookOrder &order)
{
    QList<Line> all;
    QList<Permit> known = permits(db);
    std::reverse(known.begin(), known.end()); // a book is read from the oldest on
    for (const Permit &permit : known) {
        if (order.book == QLatin1String(kBlanketBook)) {
            if (permit.blanket)
                all.append({permit, std::nullopt});
            continue;
        }
        for (const Step &step : permit.steps) {
            const QDate day = dayOf(step.decidedAt);
            const bool isWanted = order.book == QLatin1String(kPaperBook) ? step.paper : !step.dualReason.isEmpty();
            if (isWanted && (order.from.isNull() || order.from <= day) && (order.to.isNull() || day <= order.to))
                all.append({permit, step});
        }
    }
    return all;
}

Books::Row rowOf(Storage::Connection &db, const PermitBookOrder &order, const Line &line, QDate today)
{
    const Permit &permit = line.permit;
    const bool closed = order.blueprint ? Register::isClosed(db, *order.blueprint, order.visible, {u"permit"_s, permit.id}) : !order.visible.everything;
    const auto shown = [closed](const QString &text) { return closed && !text.isEmpty() ? Register::hiddenText() : text; };
    const QString period = say(QT_TRANSLATE_NOOP("Permits", "%1～%2")).arg(Support::warekiShort(permit.from), Support::warekiShort(permit.to));
    Books::Row row{{lines({permit.number, stateWord(permit.stateOn(today))}), labelOf(db, permit), scopeOf(db, permit), permit.applicant, shown(permit.purpose), period}};
    if (!line.step) {
        row.cells.append(shown(lines({permit.party, permit.method, permit.conditions})));
        row.cells.append(permit.isComplete() ? lines({Support::shownDate(permit.permittedAt()), permit.steps.constLast().person}) : QString());
        return row;
    }
    const Step &step = *line.step;
    row.cells.append(lines({Support::shownDate(step.decidedAt), roleOf(db, permit, step), step.person, step.document}));
    row.cells.append(order.book == QLatin1String(kPaperBook) ? step.enteredBy : shown(step.dualReason));
    return row;
}

QList<Books::Column> columnsOf(const QString &book)
{
    QList<Books::Column> columns{{say(QT_TRANSLATE_NOOP("Permits", "番号・状態")), 1.0, Align::Left}, {say(QT_TRANSLATE_NOOP("Permits", "許可の種類")), 1.6, Align::Left},
                                 {say(QT_TRANSLATE_NOOP("Permits", "対象")), 1.8, Align::Left},       {say(QT_TRANSLATE_NOOP("Permits", "申請者")), 1.2, Align::Left},
                                 {say(QT_TRANSLATE_NOOP("Permits", "目的")), 1.6, Align::Left},       {say(QT_TRANSLATE_NOOP("Permits", "期間")), 1.3, Align::Left}};
    if (book == QLatin1String(kBlanketBook)) {
        columns.append({say(QT_TRANSLATE_NOOP("Permits", "相手・方法・条件")), 1.6, Align::Left});
        columns.append({say(QT_TRANSLATE_NOOP("Permits", "許可")), 1.4, Align::Left});
        return columns;
    }
    columns.append({say(QT_TRANSLATE_NOOP("Permits", "決裁")), 1.8, Align::Left});
    columns.append({book == QLatin1String(kPaperBook) ? say(QT_TRANSLATE_NOOP("Permits", "入力者")) : say(QT_TRANSLATE_NOOP("Permits", "やむを得ない理由")), 1.6, Align::Left});
    return columns;
}

QString titleOf(const QString &book)
{
    return book == QLatin1String(kBlanketBook) ? say(QT_TRANSLATE_NOOP("Permits", "包括許可一覧"))
        : book == QLatin1String(kPaperBook)    ? say(QT_TRANSLATE_NOOP("Permits", "紙決裁入力一覧"))
                                               : say(QT_TRANSLATE_NOOP("Permits", "兼務例外一覧"));
}

} // namespace

bool isPermitBook(const QString &book)
{
    return book == QLatin1String(kBlanketBook) || book == QLatin1String(kPaperBook) || book == QLatin1String(kDualBook);
}

Books::Content permitBook(Storage::Connection &db, const PermitBookOrder &order, const Journal::Head &head, const QDateTime &printedAt)
{
    const QDate today = printedAt.toLocalTime().date();
    auto rows = std::make_shared<QList<Books::Row>>();
    for (const Line &line : linesOf(db, order))
        rows->append(rowOf(db, order, line, today));
    Books::Content content;
    content.frame = Organization::bookFrame(db, order.wish, head, printedAt);
    content.frame.title = titleOf(order.book);
    content.frame.unit = say(QT_TRANSLATE_NOOP("Permits", "全組織"));
    content.frame.filter = order.from.isNull() ? say(QT_TRANSLATE_NOOP("Permits", "全期間"))
                                               : say(QT_TRANSLATE_NOOP("Permits", "%1から%2まで")).arg(Support::wareki(order.from), Support::wareki(order.to));
    content.frame.totals = say(QT_TRANSLATE_NOOP("Permits", "計 %1件")).arg(rows->size());
    content.columns = columnsOf(order.book);
    content.expectedRows = rows->size();
    content.nextRow = [rows, at = qsizetype(0)]() mutable -> std::optional<Books::Row> {
        return at < rows->size() ? std::optional(rows->at(at++)) : std::nullopt;
    };
    return content;
}

int permitBookCount(Storage::Connection &db, const PermitBookOrder &order)
{
    return int(linesOf(db, order).size());
}

} // namespace Permits
