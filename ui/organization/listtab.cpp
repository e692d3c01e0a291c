// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/listtab.h"

#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "models/support/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace OrganizationUi {

ListTab::ListTab(Shell::Session &session, const QString &key, const QList<Common::Column> &columns,
                 QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new Common::TableView(u"organization/"_s % key, this))
    , m_model(new Common::RowsModel(columns, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setFocusProxy(m_table);
    connect(m_table, &Common::TableView::sortRequested, m_model, &Common::RowsModel::sortBy);
    connect(m_table, &Common::TableView::currentRowChanged, this, &ListTab::currentChanged);
    connect(m_table, &Common::TableView::emptyActionTriggered, this, [this] { add(); });
    const auto editRow = [this] {
        if (mayEdit())
            edit();
    };
    connect(m_table, &Common::TableView::activatedRow, this, editRow);
    connect(m_table, &Common::TableView::editRequested, this, editRow);
}

void ListTab::refresh()
{
    try {
        m_items = read();
    } catch (const Storage::DbError &error) {
        emit failed(error.toError(m_session.db().path()));
        return;
    }
    applySearch();
}

void ListTab::setWithEnded(bool withEnded)
{
    m_withEnded = withEnded;
    refresh();
}

void ListTab::search(const QString &text)
{
    m_search = Support::fold(text.trimmed());
    applySearch();
}

void ListTab::applySearch()
{
    QList<Common::RowsModel::Item> found;
    for (const Common::RowsModel::Item &item : std::as_const(m_items)) {
        QStringList cells;
        for (const QVariant &cell : item.cells)
            cells += Common::cellText(cell);
        if (m_search.isEmpty() || Support::fold(cells.join(u'\n')).contains(m_search))
            found.append(item);
    }
    m_model->setItems(found);
    emit rowsChanged();
    emit currentChanged();
}

QString indented(const QString &name, int depth)
{
    return QString(depth, u'\u3000') % name;
}

QString shownDay(const std::optional<QDate> &day)
{
    return day ? Support::wareki(*day) : QString();
}

QString isoDay(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace OrganizationUi
