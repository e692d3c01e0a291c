// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assettablemodel.h"

#include "models/assets/find/firstqueries.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "ui/assets/policywords.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace AssetsUi {

namespace {

constexpr int kCountAfterMs = 100;
constexpr int kCharacter = 8; ///< pixels of a half-width character at the normal text size

/// Columns of the first sight are as narrow as their usual content, so that all of them stand beside the detail.
int widthOf(const Assets::Field &field)
{
    static const QHash<QString, int> narrow{{u"number"_s, 120}, {u"name"_s, 200}, {u"unit"_s, 80}, {u"kind"_s, 72}, {u"place"_s, 128}, {u"managerPost"_s, 88}, {u"expiresOn"_s, 112}, {u"state"_s, 72}};
    if (field.type == Assets::FieldType::Level)
        return std::max(64, 16 * int(field.label.size() + 1));
    return narrow.value(field.code, std::max(72, field.width * kCharacter));
}

/// Cells of one row in the order of the columns; those of columns that nobody looks at are empty.
Common::Row cellsOf(const Assets::ListRow &row, const QList<Assets::Field> &fields, const QList<int> &wanted, const Policy::Document *policy)
{
    Common::Row cells(fields.size());
    const bool asking = row.state == QLatin1String(Register::State::kAsking);
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const Assets::Field &field = fields.at(wanted.at(at));
        QVariant &cell = cells[wanted.at(at)];
        const Policy::Axis *axis = policy && field.type == Assets::FieldType::Level ? policy->axis(field.code.mid(6)) : nullptr;
        if (axis)
            cell = QVariant::fromValue(badgeOf(*axis, row.levels, asking));
        else if (field.type == Assets::FieldType::Level)
            cell = u"－"_s; // an axis that this unit's policy does not have
        else if (field.type == Assets::FieldType::LongText || field.type == Assets::FieldType::List || field.group == Assets::FieldGroup::Custom)
            cell = QString(row.texts.at(at)).replace(u'\n', u" ／ "_s);
        else
            cell = row.texts.at(at);
    }
    return cells;
}

bool isSortable(const Assets::Field &field)
{
    return !field.column.isEmpty() || field.type == Assets::FieldType::Level || field.code.startsWith("custom."_L1);
}

/// What reading rows takes along to the reader's thread.
struct Looks {
    QList<Assets::Field> fields;
    QList<int> wanted;
    Register::Visibility visible;
};

QHash<qint64, Common::Row> rowsOf(Storage::Connection &db, const QVector<qint64> &ids, const std::shared_ptr<const Assets::RowWords> &words, const Looks &looks,
                                   Assets::PageReaderKeeper &reader)
{
    QStringList codes;
    for (const int column : looks.wanted)
        codes.append(looks.fields.at(column).code);
    QHash<qint64, Common::Row> rows;
    rows.reserve(ids.size());
    for (const Assets::ListRow &row : reader.read(db, words, looks.visible, codes, Assets::DateStyle::Wareki, ids)) {
        const auto policy = words->policies.constFind(row.policyId);
        rows.insert(row.id, cellsOf(row, looks.fields, looks.wanted, policy == words->policies.cend() ? nullptr : policy->policy.document.get()));
    }
    return rows;
}

} // namespace

AssetTableModel::AssetTableModel(Shell::Session &session, QList<Assets::Field> fields, QObject *parent)
    : PagedTableModel(columnsFor(fields), parent)
    , m_session(session)
    , m_engine(Assets::ListEngine::of(session.openRegister().path()))
    , m_reader(std::make_shared<Assets::PageReaderKeeper>())
    , m_fields(std::move(fields))
{
    for (const Common::Column &column : columns()) {
        if (column.visible)
            m_wanted.append(int(&column - columns().constData()));
    }
    connect(&session, &Shell::Session::changed, this, &AssetTableModel::objectsChanged);
    connect(&session, &Shell::Session::actorChanged, this, [this] { m_words.reset(); });
}

QList<Common::Column> AssetTableModel::columnsFor(const QList<Assets::Field> &fields)
{
    static const QStringList shown{u"number"_s, u"name"_s, u"unit"_s, u"kind"_s, u"place"_s, u"managerPost"_s, u"expiresOn"_s, u"state"_s};
    QList<Common::Column> columns;
    for (const Assets::Field &field : fields) {
        Common::Column column;
        column.key = field.code;
        column.title = field.label;
        column.width = widthOf(field);
        column.visible = shown.contains(field.code) || field.type == Assets::FieldType::Level;
        column.sortable = isSortable(field);
        if (field.type == Assets::FieldType::Number)
            column.alignment = Qt::AlignRight | Qt::AlignVCenter;
        column.toolTip = field.label; // how to sort is what the header itself says
        columns.append(column);
    }
    return columns;
}

QList<Assets::SortKey> AssetTableModel::sortFor(const Common::SortKeys &keys) const
{
    QList<Assets::SortKey> sort;
    for (const Common::SortKey &key : keys) {
        if (key.column >= 0 && key.column < m_fields.size())
            sort.append({m_fields.at(key.column).code, key.order == Qt::DescendingOrder});
    }
    return sort;
}

void AssetTableModel::setQuery(const Assets::Filter &filter, const QList<Assets::SortKey> &sort, const QString &groupBy)
{
    m_filter = filter;
    m_sort = sort;
    m_groupBy = groupBy;
    list(true);
}

void AssetTableModel::begin(const QString &number, const QList<Assets::SortKey> &sort)
{
    m_sort = sort;
    constexpr int kFirstRows = 48; // more than a screen has
    const quint64 question = ++m_question;
    m_listing = true;
    m_session.read(this, [this, question, number, wordsOf = m_wordsOf, reader = m_reader, looks = Looks{m_fields, m_wanted, m_session.actor().visible}](Storage::Connection &db) {
        const QVector<qint64> ids = Assets::firstIds(db, number, kFirstRows);
        const std::shared_ptr<const Assets::RowWords> words = Assets::readRowWords(db);
        QHash<qint64, Common::Row> rows = rowsOf(db, ids, words, looks, *reader);
        return [this, question, ids, words, wordsOf, rows = std::move(rows)] {
            if (question != m_question)
                return;
            if (wordsOf == m_wordsOf)
                m_words = words;
            setIds(ids, rows);
            list(false);
        };
    });
}

void AssetTableModel::reload()
{
    list(false);
}

void AssetTableModel::refreshAssets(const QVector<qint64> &ids)
{
    refresh(ids);
    reload();
}

Assets::Question AssetTableModel::question() const
{
    return {m_filter, m_sort, m_groupBy, m_session.actor().visible};
}

void AssetTableModel::list(bool isNew)
{
    const quint64 asked = ++m_question;
    m_listing = true;
    const auto show = [this, asked](const Assets::Listing &listing) {
        if (asked != m_question)
            return;
        m_listing = false;
        QList<Common::RowGroup> groups;
        for (const Assets::GroupCount &group : listing.groups)
            groups.append({group.id ? QString::number(*group.id) : group.label, group.label.isEmpty() ? tr("（なし）") : group.label, group.count});
        updateOrder(listing.ids, groups); // rows already here stay: a search narrows what is on the screen without a flicker
        emit listed(listing.ids.size(), listing.total);
        // The rows that are now looked at come before the counting of all.
        QTimer::singleShot(kCountAfterMs, this, [this, asked] { countRows(asked); });
    };
    const auto showFirst = [guard = QPointer(this), asked](const QVector<qint64> &ids) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, asked, ids] {
                if (guard && asked == guard->m_question && guard->m_listing)
                    guard->showFirstRows(ids);
            },
            Qt::QueuedConnection);
    };
    m_session.readLatest(this, [engine = m_engine, question = question(), isNew, show, showFirst](
                                   Storage::Connection &db, const Shell::LatestReader::Superseded &superseded) -> std::function<void()> {
        auto listing = engine->listing(db, question, isNew ? Assets::ListEngine::FirstPage(showFirst) : nullptr, [&superseded] { return superseded.load(); });
        if (!listing)
            return {};
        return [listing = std::move(*listing), show] { show(listing); };
    });
}

void AssetTableModel::showFirstRows(const QVector<qint64> &ids)
{
    updateOrder(ids);
    emit firstRowsCame(ids.size());
}

void AssetTableModel::countRows(quint64 asked)
{
    if (asked != m_question)
        return;
    count(&m_counting, m_filter, [this, asked](const Assets::Facets &facets) {
        if (asked != m_question)
            return;
        m_facets = facets;
        emit counted();
    });
}

void AssetTableModel::count(const Assets::Filter &filter, std::function<void(const Assets::Facets &)> taken)
{
    count(&m_asking, filter, std::move(taken));
}

void AssetTableModel::count(QObject *asker, const Assets::Filter &filter, std::function<void(const Assets::Facets &)> taken)
{
    Assets::Question asked = question();
    asked.filter = filter;
    m_session.readLatest(asker, [engine = m_engine, asked, taken = std::move(taken)](
                                    Storage::Connection &db, const Shell::LatestReader::Superseded &superseded) -> std::function<void()> {
        const auto facets = engine->facets(db, asked, [&superseded] { return superseded.load(); });
        if (!facets)
            return {};
        return [taken, facets = *facets] { taken(facets); };
    });
}

void AssetTableModel::columnsShown(const QStringList &keys)
{
    QList<int> wanted;
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        if (keys.contains(m_fields.at(at).code))
            wanted.append(int(at));
    }
    const bool more = std::any_of(wanted.cbegin(), wanted.cend(), [this](int column) { return !m_wanted.contains(column); });
    m_wanted = wanted;
    if (more)
        refreshAll();
}

void AssetTableModel::requestRows(quint64 token, const QVector<qint64> &ids)
{
    m_session.read(this, [this, token, ids, words = m_words, wordsOf = m_wordsOf, reader = m_reader,
                          looks = Looks{m_fields, m_wanted, m_session.actor().visible}](Storage::Connection &db) {
        const std::shared_ptr<const Assets::RowWords> known = words ? words : Assets::readRowWords(db);
        QHash<qint64, Common::Row> rows = rowsOf(db, ids, known, looks, *reader);
        return [this, token, known, wordsOf, rows = std::move(rows)] {
            if (wordsOf == m_wordsOf)
                m_words = known;
            deliverRows(token, rows);
        };
    });
}

void AssetTableModel::objectsChanged(const QList<Journal::ObjectRef> &objects)
{
    const bool others = std::any_of(objects.cbegin(), objects.cend(), [](const Journal::ObjectRef &object) { return object.kind != "asset"_L1; });
    if (!others)
        return;
    ++m_wordsOf;
    m_words.reset();
}

QVariant AssetTableModel::cellData(const QVariant &cell, int column, int role) const
{
    if (role == Qt::ToolTipRole && cell.canConvert<Common::Badge>())
        return cell.value<Common::Badge>().spoken();
    return PagedTableModel::cellData(cell, column, role);
}

} // namespace AssetsUi
