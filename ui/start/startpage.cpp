// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "models/organization/organizationqueries.h"
#include "models/organization/unitcountqueries.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"
#include "ui/common/parts/tonelabel.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/start/classchart.h"
#include "ui/start/waitinglist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace Start {

namespace {

constexpr int kGatherMs = 150;
constexpr int kCountWidth = 44;
constexpr int kWordWidth = 56; ///< 未分類, and totals
constexpr int kNameWidth = 120;
constexpr int kDigitWidth = 8;
constexpr int kCellMargin = 16;

} // namespace

StartPage::StartPage(Shell::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget(this)), m_reader(session.openRegister().path(), session.turns())
{
    setObjectName(u"startPage"_s);
    auto *title = new QLabel(tr("今日"), this);
    title->setFont(Common::titleFont(font()));
    auto *day = new Common::ToneLabel(Support::wareki(m_session.openRegister().clock().today()),
                                      Common::Tone::Muted, this);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addSpacing(kGrid);
    head->addWidget(day, 0, Qt::AlignBottom);
    head->addStretch(1);
    m_waiting = new WaitingList(m_session, this);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(buildFigures());
    splitter->addWidget(m_waiting);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(buildEmpty());
    auto *counting = new Common::ToneLabel(Common::Tone::Muted, this);
    counting->setText(tr("集計しています…"));
    counting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(counting);
    m_stack->setCurrentWidget(counting); // a full register is counted for a while
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGatherMs);
    connect(&m_gather, &QTimer::timeout, this, &StartPage::load);
    connect(&m_session, &Shell::Session::changed, &m_gather, qOverload<>(&QTimer::start));
    connect(&m_session, &Shell::Session::actorChanged, &m_gather, qOverload<>(&QTimer::start));
    auto *again = new QShortcut(QKeySequence(Qt::Key_F5), this, nullptr, nullptr,
                                Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &StartPage::load);
    setFocusProxy(m_axis);
    loadAxes();
    load();
}

QWidget *StartPage::buildFigures()
{
    auto *box = new QWidget(this);
    m_axis = new QComboBox(box);
    m_axis->setObjectName(u"axisComboBox"_s);
    auto *label = new QLabel(tr("組織別・分類別の資産の数(&B)"), box);
    label->setBuddy(m_axis);
    m_hidden = new Common::ToneLabel(Common::Tone::Muted, box);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_axis);
    head->addSpacing(kGrid);
    head->addWidget(m_hidden);
    head->addStretch(1);
    m_chart = new ClassChart(box);
    m_table = makeTable();
    auto *beside = new QSplitter(box);
    beside->addWidget(m_chart);
    beside->addWidget(m_table);
    beside->setStretchFactor(0, 3);
    beside->setStretchFactor(1, 2);
    beside->setSizes({620, 510});
    beside->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(head);
    layout->addWidget(beside, 1);
    connect(m_axis, &QComboBox::activated, this, [this](int index) {
        Common::Settings().setValue(u"start/axis"_s, m_axis->itemText(index));
        showFigures();
    });
    connect(m_chart, &ClassChart::clicked, this, [this](int row, int column) {
        emit m_session.assetsRequested(m_figures.filter(row, column));
    });
    return box;
}

Common::TableView *StartPage::makeTable()
{
    m_model = new Common::RowsModel({}, this);
    auto *table = new Common::TableView({}, this);
    table->setObjectName(u"classTable"_s);
    table->setAccessibleName(tr("組織別・分類別の資産の数"));
    table->setModel(m_model);
    connect(table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { openCell(index.row(), index.column()); });
    connect(table, &Common::TableView::activatedRow, this,
            [this](int row) { openCell(row, m_table->currentIndex().column()); });
    return table;
}

QWidget *StartPage::buildEmpty()
{
    auto *box = new QWidget(this);
    box->setObjectName(u"emptyRegister"_s);
    auto *text = new QLabel(tr("この台帳にはまだ資産がありません。お使いの Excel "
                               "台帳を取り込むか、一件ずつ登録してください。"),
                            box);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *import = new QPushButton(tr("台帳を取り込む(&I)…"), box);
    import->setObjectName(u"importButton"_s);
    import->setDefault(true);
    auto *enter = new QPushButton(tr("資産を登録する(&N)…"), box);
    enter->setObjectName(u"registerButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(import);
    buttons->addWidget(enter);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(box);
    layout->addStretch(1);
    layout->addWidget(text);
    layout->addSpacing(2 * kGrid);
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(import, &QPushButton::clicked, this,
            [this] { emit m_session.actRequested(u"ledger.takeOver"_s, {}); });
    connect(enter, &QPushButton::clicked, this,
            [this] { emit m_session.actRequested(u"asset.new"_s, {}); });
    return box;
}

void StartPage::load()
{
    if (std::exchange(m_isLoading, true)) {
        m_isStale = true; // what is being counted is finished first: where much changes, nothing would ever be shown
        return;
    }
    m_isStale = false;
    const Register::Actor actor = m_session.actor();
    const QDate today = m_session.openRegister().clock().today();
    const Register::Blueprint &blueprint = m_session.openRegister().blueprint();
    m_reader.ask(&m_asker, [this, actor, today, &blueprint](Storage::Connection &db, const Shell::LatestReader::Superseded &) -> std::function<void()> {
        try {
            Assets::Queries queries(db, actor.visible);
            const QList<Assets::ClassCount> counts = queries.classCounts(inForce());
            const QList<WaitingGroup> waiting = readWaiting(db, blueprint, actor, today);
            const int total = queries.total();
            QList<UnitName> units; // counts what each has, so not in the window's thread
            for (const Organization::UnitRow &row : Organization::unitTreeOnly(db, today, true))
                units.append({row.unit.id, row.unit.name});
            return [this, counts, waiting, total, units] {
                m_units = units;
                showLoaded(counts, waiting, total);
                ended();
            };
        } catch (const Storage::DbError &error) {
            qWarning("figures: %s", error.what());
            return [this] { ended(); };
        }
    });
}

void StartPage::ended()
{
    m_isLoading = false;
    if (m_isStale)
        m_gather.start();
}

void StartPage::showLoaded(const QList<Assets::ClassCount> &counts,
                           const QList<WaitingGroup> &waiting, int total)
{
    m_counts = counts;
    m_waiting->setGroups(waiting);
    loadAxes();
    showFigures();
    m_stack->setCurrentIndex(total == 0 && waiting.isEmpty() ? 1 : 0);
    emit refreshed();
}

void StartPage::loadAxes()
try {
    const QString wanted =
        m_axis->count() > 0 ? m_axis->currentText() : Common::Settings().value(u"start/axis"_s).toString();
    const QList<Register::StoredPolicy> policies = Register::storedPolicies(m_session.db());
    QList<AxisChoice> axes;
    QStringList titles;
    for (const Register::StoredPolicy &policy : policies) {
        for (const Policy::Axis &axis : policy.document->axes) {
            axes.append({policy.id, axis.code});
            titles.append(policies.size() > 1
                              ? tr("%1（%2）").arg(axis.label, policy.document->shortName)
                              : axis.label);
        }
    }
    if (axes == m_axes)
        return;
    m_axes = axes;
    m_axis->clear();
    m_axis->addItems(titles);
    m_axis->setCurrentIndex(qMax(0, static_cast<int>(titles.indexOf(wanted))));
} catch (const Storage::DbError &error) {
    qWarning("axes: %s", error.what());
}

void StartPage::showFigures()
try {
    const int chosen = m_axis->currentIndex();
    if (chosen < 0 || chosen >= m_axes.size())
        return;
    const AxisChoice &axis = m_axes.at(chosen);
    const auto policy = Register::storedPolicy(m_session.db(), axis.policyId);
    if (!policy)
        return;
    QList<UnitName> units = m_units;
    units.append({std::nullopt, tr("（組織なし）")});
    m_figures = classFigures(m_counts, *policy->document, axis.policyId, axis.axis, units);
    m_chart->setFigures(m_figures);
    m_hidden->setText(m_chart->hiddenRows() > 0
                          ? tr("ほか %1 組織は表にあります。").arg(m_chart->hiddenRows())
                          : QString());
    QList<Common::Column> columns{
        {u"unit"_s, policy->document->term(u"unit"_s, tr("組織")), {}, kNameWidth, true, false}};
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const QLocale locale;
    const auto widthFor = [&locale](int most, int least) { return std::max(least, kDigitWidth * int(locale.toString(most).size()) + kCellMargin); };
    for (qsizetype at = 0; at < m_figures.columns.size(); ++at) {
        const ClassFigures::Column &column = m_figures.columns.at(at);
        const int width = widthFor(m_figures.columnTotal(int(at)), column.level.isEmpty() ? kWordWidth : kCountWidth);
        columns.append({column.level, column.label, {}, width, true, false, right});
    }
    columns.append({u"total"_s, tr("計"), {}, widthFor(m_figures.total(), kWordWidth), true, false, right});
    QList<Common::RowsModel::Item> items;
    const auto add = [&items, &locale](const QString &name, const QVector<int> &counts, int total) {
        Common::Row cells{name};
        for (const int count : counts)
            cells.append(locale.toString(count));
        cells.append(locale.toString(total));
        items.append({items.size() + 1, cells});
    };
    QVector<int> totals;
    for (int column = 0; column < m_figures.columns.size(); ++column)
        totals.append(m_figures.columnTotal(column));
    for (const ClassFigures::Row &row : std::as_const(m_figures.rows))
        add(row.name, row.counts, row.total());
    add(tr("計"), totals, m_figures.total());
    m_model->setColumns(columns);
    m_model->setItems(items);
} catch (const Storage::DbError &error) {
    qWarning("figures: %s", error.what());
}

void StartPage::openCell(int row, int column)
{
    if (row < 0 || row > m_figures.rows.size())
        return;
    const auto which = row < m_figures.rows.size() ? std::optional(row) : std::nullopt;
    const auto level =
        column > 0 && column <= m_figures.columns.size() ? std::optional(column - 1) : std::nullopt;
    emit m_session.assetsRequested(m_figures.filter(which, level));
}

} // namespace Start
