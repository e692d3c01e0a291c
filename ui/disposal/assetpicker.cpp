// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disposal/assetpicker.h"

#include "models/register/objects.h"
#include "models/storage/dberror.h"
#include "ui/common/searchbox.h"
#include "ui/common/style.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace DisposalUi {

namespace {
constexpr int kMostHits = 30;
} // namespace

AssetPicker::AssetPicker(Shell::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new Common::SearchBox(this))
    , m_list(new QListWidget(this))
    , m_note(new QLabel(this))
{
    m_search->setPlaceholderText(tr("番号か名称で探す"));
    m_search->setAccessibleName(tr("資産を探す"));
    m_list->setAccessibleName(tr("見つかった資産"));
    m_list->setMaximumHeight(5 * Common::kRowHeight);
    m_list->hide();
    m_note->setWordWrap(true);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid / 2);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    setFocusProxy(m_search);
    connect(m_search, &Common::SearchBox::searchChanged, this, &AssetPicker::search);
    connect(m_search, &Common::SearchBox::leftDownwards, m_list,
            [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &QListWidget::currentRowChanged, this, &AssetPicker::choose);
}

void AssetPicker::setNumber(const QString &number)
{
    QList<Hit> hits;
    try {
        if (const auto object = Register::findByNumber(m_session.db(), number); object && object->kind == "asset"_L1)
            hits.append({object->id, object->number, Assets::Queries(m_session.db(), m_session.actor().visible).rows({object->id}).value(object->id).name, object->unitId});
    } catch (const Storage::DbError &) {
        return; // it is looked for again by hand
    }
    ++m_token; // what is looked for by words comes too late
    m_search->setSearchText(hits.isEmpty() ? QString() : number);
    showHits(hits, int(hits.size()));
}

void AssetPicker::search(const QString &text)
{
    const int token = ++m_token;
    if (text.trimmed().isEmpty()) {
        showHits({}, 0);
        return;
    }
    m_session.read(this,
                   [this, token, text, visible = m_session.actor().visible](
                       Storage::Connection &db) -> std::function<void()> {
                       Assets::Queries queries(db, visible);
                       Assets::Filter filter;
                       filter.text = text;
                       filter.states = {QLatin1String(Register::State::kActive),
                                        QLatin1String(Register::State::kDraft),
                                        QLatin1String(Register::State::kAsking)};
                       const QVector<qint64> ids = queries.ids(filter);
                       const QVector<qint64> first = ids.mid(0, kMostHits);
                       const QHash<qint64, Assets::RowView> rows = queries.rows(first);
                       QList<Hit> hits;
                       for (const qint64 id : first) {
                           const Assets::RowView row = rows.value(id);
                           hits.append({id, row.number, row.name, row.unitId});
                       }
                       return [this, token, hits, all = int(ids.size())] {
                           if (token == m_token)
                               showHits(hits, all);
                       };
                   });
}

void AssetPicker::showHits(const QList<Hit> &hits, int all)
{
    m_hits = hits;
    m_chosen.reset();
    m_list->clear();
    for (const Hit &hit : hits)
        m_list->addItem(tr("%1　%2", "number, name").arg(hit.number, hit.name));
    m_list->setVisible(!hits.isEmpty());
    if (m_search->text().trimmed().isEmpty())
        m_note->clear();
    else if (hits.isEmpty())
        m_note->setText(tr("当てはまる資産がありません。言葉を減らすか、台帳にない物として名前を書"
                           "いてください。"));
    else
        m_note->setText(all > hits.size()
                            ? tr("%1 件のうち初めの %2 件です。言葉を足すと絞れます。")
                                  .arg(all)
                                  .arg(hits.size())
                            : QString());
    if (hits.size() == 1)
        m_list->setCurrentRow(0);
    else
        emit chosenChanged();
    m_note->setVisible(!m_note->text().isEmpty());
}

void AssetPicker::choose(int row)
{
    m_chosen = row >= 0 && row < m_hits.size() ? std::optional(m_hits[row]) : std::nullopt;
    emit chosenChanged();
}

} // namespace DisposalUi
