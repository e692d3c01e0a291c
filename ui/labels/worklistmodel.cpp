// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/worklistmodel.h"

#include "models/storage/dberror.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace LabelsUi {

namespace {

constexpr int kHighest = 4; ///< of LabelClass::weight

QList<Common::Column> columnsOfList()
{
    QList<Common::Column> columns{{u"done"_s, WorklistModel::tr("済"), {}, 44},       {u"number"_s, WorklistModel::tr("番号"), {}, 110},
                                  {u"name"_s, WorklistModel::tr("名称"), {}, 220},     {u"class"_s, WorklistModel::tr("今の分類"), {}, 110},
                                  {u"unit"_s, WorklistModel::tr("組織"), {}, 90},      {u"where"_s, WorklistModel::tr("保管場所・保有者"), {}, 170},
                                  {u"since"_s, WorklistModel::tr("いつから"), {}, 130}};
    for (Common::Column &column : columns)
        column.sortable = false; // in the order of the printed list
    return columns;
}

} // namespace

Common::Badge badgeOf(const Labels::LabelContent &content)
{
    if (content.classed.weight == 0) {
        Common::Badge badge = Common::Badge::unclassified();
        badge.text = content.classed.badge;
        return badge;
    }
    return Common::Badge::level(content.classed.badge, content.classed.weight, kHighest);
}

WorklistModel::WorklistModel(Shell::Session &session, Labels::LabelSources sources, QObject *parent)
    : PagedTableModel(columnsOfList(), parent), m_session(session), m_sources(std::move(sources))
{
}

void WorklistModel::reload()
{
    m_session.readLatest(this, [this, sources = m_sources, visible = m_session.actor().visible](Storage::Connection &db,
                                                                                              const Shell::LatestReader::Superseded &superseded) -> std::function<void()> {
        try {
            QVector<qint64> due;
            QHash<qint64, QString> kinds;
            for (const Labels::LabelSource &source : sources) {
                const auto ids = source.ids(db, visible, {{u"labelDue"_s, true}}, {});
                for (const qint64 id : ids.value_or(QVector<qint64>()))
                    kinds.insert(id, source.kind);
                due += ids.value_or(QVector<qint64>());
            }
            return [this, due, kinds] { take(due, kinds); };
        } catch (const Storage::DbError &error) {
            if (superseded)
                return {};
            return [this, told = error.toError(db.path())] { emit failed(told); };
        }
    });
}

void WorklistModel::take(const QVector<qint64> &due, const QHash<qint64, QString> &kinds)
{
    m_due = QSet<qint64>(due.cbegin(), due.cend());
    m_ticked.subtract(m_due); // taken back
    QVector<qint64> shown;
    for (const qint64 id : ids()) { // what was ticked off keeps its place
        if (m_due.contains(id) || m_ticked.contains(id))
            shown.append(id);
    }
    const QSet<qint64> known(shown.cbegin(), shown.cend());
    for (const qint64 id : due) {
        if (!known.contains(id))
            shown.append(id);
    }
    m_kinds.insert(kinds);
    updateOrder(shown);
    refreshAll();
    emit listed();
}

void WorklistModel::tick(qint64 id)
{
    m_due.remove(id);
    m_ticked.insert(id);
    refresh({id});
    emit listed();
}

void WorklistModel::untick(qint64 id)
{
    m_ticked.remove(id);
    m_due.insert(id);
    refresh({id});
    emit listed();
}

void WorklistModel::requestRows(quint64 token, const QVector<qint64> &ids)
{
    QList<Journal::ObjectRef> things;
    for (const qint64 id : ids)
        things.append({m_kinds.value(id), id});
    m_session.read(this, [this, token, things, sources = m_sources, visible = m_session.actor().visible](Storage::Connection &db) -> std::function<void()> {
        try {
            const QList<Labels::LabelContent> contents = Labels::contentsOf(sources, db, visible, things);
            return [this, token, contents] {
                QHash<qint64, Common::Row> rows;
                for (const Labels::LabelContent &content : contents) {
                    const qint64 id = content.object.id;
                    rows.insert(id, {m_ticked.contains(id), content.number, content.name.isEmpty() ? tr("名称非表示") : content.name, QVariant::fromValue(badgeOf(content)),
                                     content.unit, content.where, content.dueSince});
                }
                deliverRows(token, rows);
            };
        } catch (const Storage::DbError &) {
            return {};
        }
    });
}

} // namespace LabelsUi
