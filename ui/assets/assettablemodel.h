// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/assets/list/listqueries.h"
#include "models/assets/list/pagequeries.h"
#include "models/journal/objectref.h"
#include "ui/common/pagedtablemodel.h"

#include <memory>

namespace Shell {
class Session;
}

namespace AssetsUi {

/// The list of assets: ids in order from the engine, rows in pages, both read off the window's thread.
/// Late answers are dropped by token; what is shown stays until the new comes.
class AssetTableModel final : public Common::PagedTableModel
{
    Q_OBJECT

public:
    AssetTableModel(Shell::Session &session, QList<Assets::Field> fields, QObject *parent = nullptr);

    /// A new question: the old rows stand until the answer is here.
    /// `groupBy`: "" | "unit" | "place".
    void setQuery(const Assets::Filter &filter, const QList<Assets::SortKey> &sort, const QString &groupBy = {});
    /// The same for the first sight of a list without conditions, by number: some rows from `number` on are shown as soon as they are
    /// read, and the whole list takes their place.
    void begin(const QString &number, const QList<Assets::SortKey> &sort);
    /// The same question again; rows, selection and current row stay with their ids.
    void reload();
    /// These assets changed: their rows are read again in place, and the order with them.
    void refreshAssets(const QVector<qint64> &ids);

    [[nodiscard]] const Assets::Filter &filter() const { return m_filter; }
    [[nodiscard]] const QList<Assets::SortKey> &sort() const { return m_sort; }
    [[nodiscard]] const QString &groupBy() const { return m_groupBy; }
    /// Counts of what the filter leaves; of an older list until counted() says so.
    [[nodiscard]] const Assets::Facets &facets() const { return m_facets; }
    [[nodiscard]] const QList<Assets::Field> &fields() const { return m_fields; }
    /// Counts what this filter leaves, off the window's thread; `taken` is called here.
    void count(const Assets::Filter &filter, std::function<void(const Assets::Facets &)> taken);
    /// Field codes for column sort keys of the view and back.
    [[nodiscard]] QList<Assets::SortKey> sortFor(const Common::SortKeys &keys) const;
    [[nodiscard]] bool isListing() const { return m_listing; }

    /// The columns of the list: every field; what stands in the first sight of the page is visible.
    [[nodiscard]] static QList<Common::Column> columnsFor(const QList<Assets::Field> &fields);

    void columnsShown(const QStringList &keys) override;

signals:
    /// The list is here: how many it has and how many there are at all.
    void listed(qint64 shown, qint64 total);
    /// The first rows of a new question are here, and all that answer are still being looked for: listed() follows.
    void firstRowsCame(qint64 count);
    /// facets() are those of the list now.
    void counted();

protected:
    void requestRows(quint64 token, const QVector<qint64> &ids) override;
    [[nodiscard]] QVariant cellData(const QVariant &cell, int column, int role) const override;

private:
    [[nodiscard]] Assets::Question question() const;
    void list(bool isNew);
    void showFirstRows(const QVector<qint64> &ids);
    void countRows(quint64 asked);
    void count(QObject *asker, const Assets::Filter &filter, std::function<void(const Assets::Facets &)> taken);
    /// Names of units, places … may be others now.
    void objectsChanged(const QList<Journal::ObjectRef> &objects);

    Shell::Session &m_session;
    const std::shared_ptr<Assets::ListEngine> m_engine; ///< for the threads that read
    const std::shared_ptr<Assets::PageReaderKeeper> m_reader;
    QObject m_counting; ///< asks for the counts of the list
    QObject m_asking;   ///< asks for those of a filter that is being made
    QList<Assets::Field> m_fields;
    Assets::Filter m_filter;
    QList<Assets::SortKey> m_sort;
    QList<int> m_wanted; ///< columns that rows are read with
    std::shared_ptr<const Assets::RowWords> m_words; ///< of the last page; empty = to be read
    quint64 m_wordsOf = 0;                           ///< counts what made them stale
    QString m_groupBy;
    Assets::Facets m_facets;
    quint64 m_question = 0; ///< answers to older questions are dropped
    bool m_listing = false;
};

} // namespace AssetsUi
