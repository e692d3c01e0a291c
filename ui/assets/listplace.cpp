// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/listplace.h"

#include "ui/common/pagedtablemodel.h"
#include "ui/common/settings.h"
#include "ui/common/tableview.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace AssetsUi {

namespace {

constexpr auto kKey = "pages/assets/place"_L1;

} // namespace

std::optional<ListPlace> ListPlace::remembered(const QString &registerPath)
{
    const QVariantMap stored = Common::Settings().value(kKey).toMap();
    if (stored.value(u"register"_s).toString() != registerPath)
        return std::nullopt;
    return ListPlace{stored.value(u"top"_s).toLongLong(), stored.value(u"number"_s).toString(), stored.value(u"current"_s).toLongLong()};
}

ListPlace ListPlace::of(const Common::TableView &table, int numberColumn)
{
    ListPlace place;
    const auto *model = qobject_cast<const Common::PagedTableModel *>(table.model());
    if (!model)
        return place;
    const int row = table.rowAt(0);
    if (row >= 0 && model->isLoaded(row)) {
        place.top = model->idAt(row).value_or(0);
        place.number = model->index(row, numberColumn).data().toString();
    }
    place.current = table.currentId().value_or(0);
    return place;
}

void ListPlace::remember(const QString &registerPath) const
{
    Common::Settings().setValue(kKey, QVariantMap{{u"register"_s, registerPath}, {u"top"_s, top}, {u"number"_s, number}, {u"current"_s, current}});
}

void ListPlace::goTo(Common::TableView &table) const
{
    const auto *model = qobject_cast<const Common::PagedTableModel *>(table.model());
    if (!model)
        return;
    if (current > 0)
        table.selectId(current);
    if (const auto row = model->rowOf(top)) // after the current row, which brings itself into sight
        table.verticalScrollBar()->setValue(*row);
}

} // namespace AssetsUi
