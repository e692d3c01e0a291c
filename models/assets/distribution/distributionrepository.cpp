// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/distribution/distributionrepository.h"

#include "models/storage/query.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Assets {

qint64 insertDistribution(Register::ActContext &context, const Distribution &copy)
{
    return context.journal.insert(u"distribution"_s, {{u"source_id"_s, copy.sourceId},
                                                      {u"copy_id"_s, copy.copyId},
                                                      {u"number"_s, copy.number},
                                                      {u"total"_s, copy.total},
                                                      {u"recipient"_s, copy.recipient},
                                                      {u"given_on"_s, copy.givenOn},
                                                      {u"due_on"_s, copy.dueOn}});
}

void markCollected(Register::ActContext &context, qint64 id, const QString &on, const QString &by, const QString &note)
{
    context.journal.update(u"distribution"_s, id, {{u"collected_on"_s, on}, {u"collected_by"_s, by}, {u"note"_s, note}});
}

std::optional<Distribution> distributionOf(Storage::Connection &db, qint64 copyId)
{
    Query query(db, u"SELECT id, source_id, copy_id, number, total, recipient, given_on, due_on, collected_on, collected_by, note "
                    "FROM distribution WHERE copy_id = :copy"_s);
    query.bind(u":copy"_s, copyId).run();
    if (!query.next())
        return std::nullopt;
    return Distribution{query.integer(0), query.integer(1), query.integer(2), int(query.integer(3)), int(query.integer(4)), query.text(5),
                        query.text(6),    query.text(7),    query.text(8),    query.text(9),         query.text(10)};
}

int lastCopyNumber(Storage::Connection &db, qint64 sourceId)
{
    Query query(db, u"SELECT max(number) FROM distribution WHERE source_id = :source"_s);
    query.bind(u":source"_s, sourceId).run();
    return query.next() ? int(query.integer(0)) : 0;
}

void addDistributionTable(Register::Blueprint &blueprint)
{
    constexpr quint16 kTable = 59;
    blueprint.catalogue.add(Journal::TableDescriptor::of(kTable, u"distribution"_s,
                                                         {u"source_id"_s, u"copy_id"_s, u"number"_s, u"total"_s, u"recipient"_s, u"given_on"_s,
                                                          u"due_on"_s, u"collected_on"_s, u"collected_by"_s, u"note"_s}));
    const auto label = [&blueprint](const QString &column, const char *text) {
        blueprint.columnLabels.insert(u"distribution."_s + column, QCoreApplication::translate("Assets", text));
    };
    label(u"recipient"_s, QT_TRANSLATE_NOOP("Assets", "配付先"));
    label(u"collected_on"_s, QT_TRANSLATE_NOOP("Assets", "回収日"));
    label(u"collected_by"_s, QT_TRANSLATE_NOOP("Assets", "回収した者"));
    label(u"note"_s, QT_TRANSLATE_NOOP("Assets", "回収の備考"));
    blueprint.cellTexts.push_back([](Storage::Connection &, const QString &table, const QString &column, const QVariant &value) -> std::optional<QString> {
        if (table != "distribution"_L1)
            return std::nullopt;
        return column.endsWith("_on"_L1) ? Support::shownDate(value.toString()) : value.toString();
    });
}

} // namespace Assets
