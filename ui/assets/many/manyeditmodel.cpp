// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/many/manyeditmodel.h"

#include "models/register/closed.h"
#include "models/register/rejectiontext.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;
using Assets::EditedOne;
using Common::Row;

namespace AssetsUi {

namespace {

/// A row of the table as one number: the asset, and one of its fields or one of the sentences.
constexpr int kPlaceBits = 12;

qint64 rowId(qint64 asset, qint64 place)
{
    return (asset << kPlaceBits) | place;
}

qint64 assetOf(qint64 row)
{
    return row >> kPlaceBits;
}

int placeOf(qint64 row)
{
    return int(row & ((1 << kPlaceBits) - 1));
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u" ／ "_s);
}

/// The sentence with what it rests on: 豊前 2(1): …
QString whyOf(const Policy::Finding &finding)
{
    const QString standing = Register::standingText(finding);
    return standing.isEmpty() ? finding.text : QString(standing + u": "_s + finding.text);
}

class Cells
{
public:
    Cells(Storage::Connection &db, const Register::Actor &actor, const ManyPreview &preview)
        : m_preview(preview), m_editor(db, actor, preview.set, preview.reasons)
    {
    }

    Row of(qint64 row, ManyPreview::Part part)
    {
        const qint64 asset = assetOf(row);
        if (asset != m_asset) { // rows of one asset stand together
            m_asset = asset;
            m_one = m_editor.edited(asset);
        }
        if (!m_one)
            return {};
        const QString name = m_one->closed ? Register::hiddenText() : m_one->before.object.name;
        Row cells{m_one->before.object.number, name};
        if (part == ManyPreview::Changes) {
            const Assets::Field &field = m_editor.fields().at(placeOf(row));
            cells << field.label << oneLine(m_editor.shown(m_one->before, field)) << oneLine(m_editor.shown(m_one->after, field));
        } else if (part == ManyPreview::Refused) {
            cells << whyOf(m_preview.plan.keptBy.at(placeOf(row)).finding);
        }
        return cells;
    }

private:
    const ManyPreview &m_preview;
    Assets::ManyEditor m_editor;
    qint64 m_asset = 0;
    std::optional<EditedOne> m_one;
};

} // namespace

ManyPreview ManyPreview::of(Storage::Connection &db, const Register::Actor &actor, const QVector<qint64> &ids, const QJsonObject &set,
                            const QMap<QString, QString> &reasons, const std::function<bool()> &stop, const std::function<void(qint64)> &report)
{
    ManyPreview preview{{}, set, reasons, {}};
    Assets::ManyEditor editor(db, actor, set, reasons);
    const auto each = [&preview](qint64 id, const EditedOne &one) {
        if (one.fate != EditedOne::Fate::Changes)
            return;
        for (const int field : one.changed)
            preview.rows[Changes].append(rowId(id, field));
    };
    preview.plan = Assets::planEditMany(db, editor, ids, {stop, report, each});
    for (const qint64 id : std::as_const(preview.plan.same))
        preview.rows[Same].append(rowId(id, 0));
    for (qsizetype at = 0; at < preview.plan.refused.size(); ++at)
        preview.rows[Refused].append(rowId(preview.plan.refused.at(at), preview.plan.refusedBy.at(at)));
    return preview;
}

ManyEditModel::ManyEditModel(Shell::Session &session, QObject *parent)
    : PagedTableModel(columnsOf(ManyPreview::Changes), parent)
    , m_session(session)
{
}

QList<Common::Column> ManyEditModel::columnsOf(ManyPreview::Part part)
{
    const auto column = [](const QString &key, const QString &title, int width) {
        Common::Column made;
        made.key = key;
        made.title = title;
        made.width = width;
        made.sortable = false;
        return made;
    };
    QList<Common::Column> columns{column(u"number"_s, tr("番号"), 120), column(u"name"_s, tr("名称"), 240)};
    if (part == ManyPreview::Changes)
        columns << column(u"field"_s, tr("項目"), 128) << column(u"before"_s, tr("変更前"), 216) << column(u"after"_s, tr("変更後"), 216);
    else if (part == ManyPreview::Refused)
        columns << column(u"why"_s, tr("できない理由"), 560);
    return columns;
}

void ManyEditModel::setPreview(std::shared_ptr<const ManyPreview> preview)
{
    m_preview = std::move(preview);
    show();
}

void ManyEditModel::setPart(ManyPreview::Part part)
{
    if (part == m_part)
        return;
    m_part = part;
    setIds({});
    setColumns(columnsOf(part));
    show();
}

void ManyEditModel::show()
{
    setIds(m_preview ? m_preview->rows[m_part] : QVector<qint64>());
}

void ManyEditModel::requestRows(quint64 token, const QVector<qint64> &ids)
{
    m_session.read(this, [this, token, ids, preview = m_preview, part = m_part, actor = m_session.actor()](Storage::Connection &db) {
        QHash<qint64, Row> rows;
        if (preview) {
            Cells cells(db, actor, *preview);
            for (const qint64 id : ids)
                rows.insert(id, cells.of(id, part));
        }
        return [this, token, rows = std::move(rows)] { deliverRows(token, rows); };
    });
}

} // namespace AssetsUi
