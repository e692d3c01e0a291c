// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/rowwordsqueries.h"
#include "models/register/actor.h"
#include "models/storage/connection.h"

#include <QVector>

#include <mutex>

namespace Storage {
class Statement;
}

namespace Assets {

/// How dates stand in texts: for people, or as a file that is read again has them (2026-04-01).
enum class DateStyle { Wareki, Iso };

/// One row of a list with the texts of the fields that were wanted, in their order.
struct ListRow {
    qint64 id = 0;
    qint64 unitId = 0;       ///< 0 = none
    qint64 policyId = 0;     ///< the unit's 適用規程
    qint64 decidedUnder = 0; ///< version of the policy while the class waits on the 再分類 list; 0 = the present one
    QString state;           ///< code
    Policy::Levels levels;
    bool closed = false;     ///< name and content are hidden from this actor
    bool migrated = false;
    QStringList texts;
};

/// Reads pages of rows: only the columns that the wanted fields need, on the raw handle, one statement for every page of 64.
/// `db` must outlive it. Throws DbError.
class PageReader
{
public:
    PageReader(Storage::Connection &db, std::shared_ptr<const RowWords> words, Register::Visibility visible, const QStringList &fields, DateStyle dates);
    ~PageReader();
    Q_DISABLE_COPY_MOVE(PageReader)

    /// Rows in the order of the file; ids without a row are left out.
    [[nodiscard]] QVector<ListRow> read(const QVector<qint64> &ids);

private:
    /// How the text of one field is made of what was read.
    enum class Making { Nothing, Text, Shown, Number, Name, State, Policy, Restrictions, Unit, CreatedByUnit, Manager, Place, Parent, Aliases, UpdatedAt, Migrated, Custom, Level };
    struct Wanted {
        QString code;
        Making making = Making::Nothing;
        int column = -1;  ///< in the answer; the first of two for a place
        bool open = true; ///< stays in closed rows
    };

    [[nodiscard]] Wanted wantedOf(const QString &code);
    [[nodiscard]] int columnOf(const QString &sql);
    void readPage(const qint64 *ids, qsizetype count, QVector<ListRow> &rows);
    void readBeside(const qint64 *ids, qsizetype count);
    [[nodiscard]] ListRow makeRow(const Storage::Statement &statement);
    [[nodiscard]] QString makeText(const Storage::Statement &statement, const ListRow &row, qsizetype at);
    [[nodiscard]] QString levelText(const ListRow &row, const Field &field);
    [[nodiscard]] QString shown(qsizetype at, qint64 policyId, const Field *field, QByteArrayView stored);
    [[nodiscard]] const Field *fieldOf(qint64 policyId, qsizetype at);
    [[nodiscard]] const Policy::Levels &levelsOf(QByteArrayView text);

    Storage::Connection &m_db;
    std::shared_ptr<const RowWords> m_words;
    Register::Visibility m_visible;
    DateStyle m_dates;
    QStringList m_columns;
    QList<Wanted> m_wanted;
    QString m_sql;
    QString m_hidden;
    QHash<qint64, QList<const Field *>> m_fields;           ///< by policy, in the order of m_wanted
    QHash<QByteArray, Policy::Levels> m_levels;             ///< by stored text: few combinations
    QHash<qint64, QHash<QByteArray, QString>> m_shown;      ///< by policy and wanted field: days, choices and the like repeat
    QHash<qint64, qint64> m_decidedUnder;                   ///< of this page
    QHash<qint64, QString> m_aliases;
    QHash<qint64, QString> m_parents;
    bool m_wantsAliases = false;
    bool m_wantsParents = false;
};

/// Reads pages one after the other with the reader of the last page, as long as the same is asked of the same register: what it has
/// worked out of fields, days and choices is not worked out for each page. Any thread; questions wait for each other.
class PageReaderKeeper
{
public:
    /// As a PageReader made for these. Throws DbError.
    [[nodiscard]] QVector<ListRow> read(Storage::Connection &db, const std::shared_ptr<const RowWords> &words, const Register::Visibility &visible,
                                        const QStringList &fields, DateStyle dates, const QVector<qint64> &ids);

private:
    struct For {
        const Storage::Connection *db = nullptr;
        std::shared_ptr<const RowWords> words;
        Register::Visibility visible;
        QStringList fields;
        DateStyle dates = DateStyle::Wareki;
        bool operator==(const For &) const = default;
    };
    std::mutex m_mutex;
    For m_for;
    std::unique_ptr<PageReader> m_reader;
};

} // namespace Assets
