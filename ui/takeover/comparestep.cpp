// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/comparestep.h"

#include "models/support/japanesedate.h"
#include "ui/common/datefield.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/takeover/comparemodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

constexpr qsizetype kMissingShown =
    5000; ///< all of them are for the list of assets, from the result

QString counted(qint64 n)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(n);
}

} // namespace

CompareStep::CompareStep(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_unchanged(new QLabel(this))
    , m_unit(new QComboBox(this))
    , m_all(new QPushButton(tr("すべて採用(&S)"), this))
    , m_none(new QPushButton(tr("すべて外す(&O)"), this))
    , m_pages(new QStackedWidget(this))
    , m_changed(new CompareModel(CompareModel::Kind::Changed, this))
    , m_new(new CompareModel(CompareModel::Kind::New, this))
    , m_missing(new Common::RowsModel({{u"number"_s, tr("番号"), {}, 130},
                                       {u"name"_s, tr("名称"), {}, 360},
                                       {u"unit"_s, tr("組織"), {}, 160},
                                       {u"confirmedOn"_s, tr("最後の確認"), {}, 160}},
                                      this))
    , m_changedTable(buildTable(m_changed, u"takeover/changed"_s, tr("変更の一覧")))
    , m_newTable(buildTable(m_new, u"takeover/added"_s, tr("新規の一覧")))
    , m_missingTable(new Common::TableView(u"takeover/missing"_s, this))
    , m_detail(new QLabel(this))
    , m_confirm(new QCheckBox(tr("変更のない行と採用した行を、確認済にする(&K)　確認日"), this))
    , m_day(new Common::DateField(this))
{
    m_changedTable->setEmptyState(tr("台帳と違うところはありません。"));
    m_newTable->setEmptyState(tr("新しい行はありません。"));
    m_detail->setObjectName(u"compareDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pages->addWidget(m_changedTable);
    m_pages->addWidget(m_newTable);
    m_pages->addWidget(buildMissing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(buildTop());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_detail);
    layout->addWidget(buildConfirm());
    setFocusProxy(m_changedTable);
    connect(m_tabs, &QTabBar::currentChanged, this, &CompareStep::showCurrent);
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_changed->showUnit(currentUnit());
        m_new->showUnit(currentUnit());
        showMissing();
        showDetail();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAll(false); });
    for (CompareModel *model : {m_changed, m_new}) {
        connect(model, &CompareModel::acceptedChanged, this, [this] {
            showTexts();
            emit decided();
        });
    }
}

Common::TableView *CompareStep::buildTable(CompareModel *model, const QString &key,
                                           const QString &name)
{
    auto *table = new Common::TableView(key, this);
    table->setModel(model);
    table->setObjectName(key.section(u'/', 1) + u"Table"_s);
    table->setAccessibleName(name);
    const auto toggle = [this, table, model] {
        model->toggle(table->currentIndex().row());
        showDetail();
    };
    auto *space =
        new QShortcut(QKeySequence(Qt::Key_Space), table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, toggle);
    connect(table, &Common::TableView::activatedRow, this, toggle);
    connect(table, &QTableView::clicked, this, [model](const QModelIndex &index) {
        if (index.column() == CompareModel::Tick)
            model->toggle(index.row());
    });
    connect(table, &Common::TableView::currentRowChanged, this, &CompareStep::showDetail);
    return table;
}

QWidget *CompareStep::buildMissing()
{
    auto *page = new QWidget(this);
    m_missingTable->setModel(m_missing);
    m_missingTable->setObjectName(u"missingTable"_s);
    m_missingTable->setAccessibleName(tr("ファイルにない資産の一覧"));
    m_missingTable->setEmptyState(tr("台帳にあってファイルにない資産はありません。"));
    connect(m_missingTable, &Common::TableView::sortRequested, m_missing,
            &Common::RowsModel::sortBy);
    auto *hint = new QLabel(
        tr("ファイルになくても、台帳からは消しません。廃棄したものは「廃棄」の画面で記録し、"
           "誤って登録したものは「誤登録取消」にしてください。まだあるものは、そのままで構いません"
           "。"),
        page);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint);
    layout->addWidget(m_missingTable, 1);
    return page;
}

QWidget *CompareStep::buildTop()
{
    auto *area = new QWidget(this);
    m_tabs->setObjectName(u"compareTabs"_s);
    m_tabs->setAccessibleName(tr("比べた結果の種類"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab(QString());
    m_unit->setObjectName(u"compareUnitBox"_s);
    m_unit->setAccessibleName(tr("組織で絞り込む"));
    auto *line = new QHBoxLayout(area);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_tabs);
    line->addWidget(m_unchanged);
    line->addStretch();
    line->addWidget(m_unit);
    for (QPushButton *button : {m_all, m_none}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    return area;
}

QWidget *CompareStep::buildConfirm()
{
    auto *area = new QWidget(this);
    m_confirm->setObjectName(u"confirmBox"_s);
    m_day->setObjectName(u"confirmDay"_s);
    m_day->setWordsAllowed(false);
    m_day->lineEdit()->setAccessibleName(tr("確認日"));
    m_day->setEnabled(false);
    auto *line = new QHBoxLayout(area);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_confirm, 0, Qt::AlignTop);
    line->addWidget(m_day);
    line->addStretch();
    connect(m_confirm, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_confirm, &QCheckBox::toggled, this, &CompareStep::decided);
    connect(m_day, &Common::DateField::changed, this, &CompareStep::decided);
    return area;
}

void CompareStep::setToday(QDate today)
{
    m_day->setToday(today);
    m_day->setDate(today);
}

void CompareStep::setComparison(const std::shared_ptr<const Takeover::Comparison> &comparison,
                                bool keepTicks)
{
    m_comparison = comparison;
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("すべての組織"), QString());
    for (const Takeover::CoveredUnit &unit : comparison->units)
        m_unit->addItem(unit.name, unit.name);
    m_unit->setVisible(comparison->units.size() > 1);
    m_changed->showUnit({});
    m_new->showUnit({});
    m_changed->setLines(comparison->changedRows, keepTicks);
    m_new->setLines(comparison->addedRows, keepTicks);
    showMissing();
    showTexts();
    if (!keepTicks)
        m_tabs->setCurrentIndex(comparison->changed == 0 && comparison->added > 0 ? 1 : 0);
    showCurrent();
    if (m_changed->rowCount() > 0)
        m_changedTable->selectRow(0);
}

QString CompareStep::currentUnit() const
{
    return m_unit->currentData().toString();
}

CompareModel *CompareStep::currentModel() const
{
    switch (static_cast<Tab>(m_tabs->currentIndex())) {
    case Tab::Changed:
        return m_changed;
    case Tab::New:
        return m_new;
    case Tab::Missing:
        break;
    }
    return nullptr;
}

void CompareStep::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void CompareStep::showCurrent()
{
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    m_all->setEnabled(currentModel());
    m_none->setEnabled(currentModel());
    showDetail();
}

void CompareStep::showMissing()
{
    QList<Common::RowsModel::Item> items;
    for (const Takeover::MissingAsset &asset : m_comparison->missingAssets) {
        if (items.size() == kMissingShown)
            break;
        if (!currentUnit().isEmpty() && asset.unit != currentUnit())
            continue;
        const QDate day = QDate::fromString(asset.confirmedOn, Qt::ISODate);
        items.append({asset.id,
                      {asset.number, asset.name, asset.unit,
                       day.isValid() ? Support::wareki(day) : tr("なし")}});
    }
    m_missing->setItems({});
    m_missing->setItems(items);
}

void CompareStep::showTexts()
{
    if (!m_comparison)
        return;
    m_tabs->setTabText(
        0,
        tr("変更 %1／%2").arg(counted(m_changed->acceptedCount()), counted(m_comparison->changed)));
    m_tabs->setTabText(
        1, tr("新規 %1／%2").arg(counted(m_new->acceptedCount()), counted(m_comparison->added)));
    m_tabs->setTabText(2, tr("ファイルにない %1").arg(counted(m_comparison->missing)));
    m_unchanged->setText(tr("変更なし %1").arg(counted(m_comparison->unchanged)));
}

void CompareStep::showDetail()
{
    const bool changed = m_tabs->currentIndex() == int(Tab::Changed);
    const int row = m_changedTable->currentIndex().row();
    const Takeover::CellChange *change = changed ? m_changed->changeAt(row) : nullptr;
    m_detail->setVisible(changed && m_changed->rowCount() > 0);
    if (!change) {
        m_detail->setText(QString(u'\n'));
        return;
    }
    const auto clipped = [](const QString &text) {
        constexpr int kLong = 160;
        const QString line = QString(text).replace(u'\n', u' ');
        return line.size() > kLong ? line.left(kLong) + u'…' : line;
    };
    m_detail->setText(tr("旧　%1\n新　%2")
                          .arg(change->before.isEmpty() ? tr("（空）") : clipped(change->before),
                               clipped(change->after)));
}

void CompareStep::setAll(bool accepted)
{
    if (CompareModel *model = currentModel())
        model->setAll(accepted);
}

QString CompareStep::problem() const
{
    return m_confirm->isChecked() && !m_day->date()
               ? QString(tr("確認日を入れてください。") + m_day->problem())
               : QString();
}

bool CompareStep::isMarked() const
{
    const auto marked = [](const Takeover::ComparedRow &row) { return !row.mark.isEmpty(); };
    return m_comparison
           && std::any_of(m_comparison->unchangedRows.cbegin(), m_comparison->unchangedRows.cend(),
                          marked);
}

bool CompareStep::isReady() const
{
    return m_comparison
           && (m_changed->acceptedCount() + m_new->acceptedCount() > 0 || m_confirm->isChecked()
               || isMarked());
}

QString CompareStep::actText() const
{
    QStringList parts;
    if (const qint64 n = m_changed->acceptedCount(); n > 0)
        parts += tr("変更 %1").arg(counted(n));
    if (const qint64 n = m_new->acceptedCount(); n > 0)
        parts += tr("新規 %1").arg(counted(n));
    if (!parts.isEmpty())
        return tr("%1を取り込む(&N)").arg(parts.join(u"・"_s));
    return isReady() ? tr("確認済にする(&N)") : tr("取り込むものはありません");
}

void CompareStep::writeTo(Takeover::Options &options) const
{
    options.confirm = m_confirm->isChecked();
    if (const auto day = m_day->date(); day && options.confirm)
        options.confirmedOn = day->toString(Qt::ISODate);
    if (!m_changed->isDecided() && !m_new->isDecided())
        return; // as proposed: all whose number is known, and all new ones
    QStringList keys;
    m_changed->writeAccepted(keys);
    m_new->writeAccepted(keys);
    options.accept = keys;
}

} // namespace TakeoverUi
