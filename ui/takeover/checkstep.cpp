// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/checkstep.h"

#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/takeover/countsline.h"
#include "ui/takeover/lineview.h"
#include "ui/takeover/listreading.h"
#include "ui/takeover/newthings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = TakeoverUi::ProblemModel::Kind;

namespace TakeoverUi {

namespace {

constexpr int kNewTab = 4; ///< behind the four kinds of ProblemModel

QString counted(qint64 n)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(n);
}

} // namespace

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent)
    , m_counts(new CountsLine(this))
    , m_errors(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_problems(new Common::TableView(u"takeover/problems"_s, this))
    , m_model(new ProblemModel(this))
    , m_line(new LineView(this))
    , m_newThings(new NewThings(this))
    , m_export(new QPushButton(tr("一覧を書き出す(&X)…"), this))
    , m_exportRefused(new QPushButton(tr("取り込めない行を元の形で書き出す(&R)…"), this))
    , m_allOrNothing(
          new QCheckBox(tr("取り込めない行が一つでもあれば、何も取り込まない(&A)"), this))
    , m_duplicateLabel(new QLabel(tr("台帳にあるものの行(&D)"), this))
    , m_onDuplicate(new QComboBox(this))
{
    m_counts->setObjectName(u"countsLine"_s);
    m_errors->setObjectName(u"errorsLabel"_s);
    m_errors->setWordWrap(true);
    m_errors->setTextFormat(Qt::PlainText);
    m_errors->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tabs->setObjectName(u"checkTabs"_s);
    m_tabs->setAccessibleName(tr("確かめるものの種類"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (int tab = 0; tab <= kNewTab; ++tab)
        m_tabs->addTab(QString());
    m_pages->addWidget(buildProblems());
    m_pages->addWidget(m_newThings);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(m_counts);
    layout->addWidget(m_errors);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildChoices());
    setFocusProxy(m_tabs);
    QWidget *before = m_tabs;
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_problems, m_line->findChild<QWidget *>(u"lineTable"_s), m_newThings, m_onDuplicate,
             m_allOrNothing, m_exportRefused, m_export}) {
        setTabOrder(before, next); // as it is read, not as it was made
        before = next;
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &CheckStep::showTab);
    connect(m_newThings, &NewThings::changed, this, &CheckStep::changed);
    connect(m_export, &QPushButton::clicked, this, &CheckStep::problemsExportRequested);
    connect(m_exportRefused, &QPushButton::clicked, this, &CheckStep::refusedExportRequested);
    connect(m_onDuplicate, &QComboBox::activated, this, &CheckStep::changed);
}

QWidget *CheckStep::buildProblems()
{
    m_problems->setModel(m_model);
    m_problems->setObjectName(u"problemsTable"_s);
    m_problems->setAccessibleName(tr("確かめる行の一覧"));
    m_problems->setEmptyState(tr("知らせることはありません。すべての行を読めました。"));
    connect(m_problems, &Common::TableView::sortRequested, m_model, &ProblemModel::sortBy);
    connect(m_problems, &Common::TableView::currentRowChanged, this, &CheckStep::showLine);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_problems);
    splitter->addWidget(m_line);
    splitter->setSizes({760, 360});
    splitter->setStretchFactor(0, 1);
    return splitter;
}

QWidget *CheckStep::buildChoices()
{
    auto *area = new QWidget(this);
    m_onDuplicate->setObjectName(u"duplicateBox"_s);
    m_onDuplicate->addItem(tr("変更を確かめて取り込む"),
                           int(Takeover::Options::OnDuplicate::Update));
    m_onDuplicate->addItem(tr("取り込まない"), int(Takeover::Options::OnDuplicate::Refuse));
    m_duplicateLabel->setBuddy(m_onDuplicate);
    auto *choices = new QHBoxLayout(area);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(m_duplicateLabel);
    choices->addWidget(m_onDuplicate);
    choices->addWidget(m_allOrNothing);
    choices->addStretch();
    for (QPushButton *button : {m_exportRefused, m_export}) {
        button->setAutoDefault(false);
        choices->addWidget(button);
    }
    return area;
}

void CheckStep::forget()
{
    m_newThings->forget();
    m_tabs->setCurrentIndex(0);
    const QSignalBlocker quiet(m_onDuplicate);
    m_onDuplicate->setCurrentIndex(0);
    m_allOrNothing->setChecked(false);
}

void CheckStep::writeTo(Takeover::Options &options) const
{
    options.allOrNothing = m_allOrNothing->isChecked();
    options.onDuplicate =
        static_cast<Takeover::Options::OnDuplicate>(m_onDuplicate->currentData().toInt());
    m_newThings->writeTo(options);
}

void CheckStep::setReading(const Reading &reading)
{
    m_reading = reading;
    const Takeover::TakeoverPlan &plan = reading->plan;
    m_ready = plan.errors.isEmpty() && !plan.fault && plan.accepted > 0;
    m_line->clear();
    m_model->setReading(reading);
    m_newThings->setReading(*reading);
    showCounts();
    showTabTexts();
    const bool returns =
        plan.updated > 0 || plan.options.onDuplicate == Takeover::Options::OnDuplicate::Refuse;
    const bool isLedger = reading->kind == QLatin1String(kAssetKind);
    m_onDuplicate->setItemText(0, isLedger ? tr("変更を確かめて取り込む")
                                           : tr("登録されているものを直す"));
    m_duplicateLabel->setVisible(returns);
    m_onDuplicate->setVisible(returns);
    m_allOrNothing->setVisible(plan.refused > 0 || m_allOrNothing->isChecked());
    m_exportRefused->setVisible(plan.refused > 0);
    m_export->setEnabled(m_model->count(Kind::All) > 0);
    if (m_tabs->currentIndex() == 0 && plan.refused > 0)
        m_tabs->setCurrentIndex(int(Kind::Refused)); // what needs a decision comes first
    lookAtFirst();
}

void CheckStep::showCounts()
{
    const Takeover::TakeoverPlan &plan = m_reading->plan;
    QStringList parts;
    if (plan.updated > 0)
        parts += tr("新規 %1・台帳にある %2")
                     .arg(counted(plan.accepted - plan.updated), counted(plan.updated));
    if (plan.unclassified > 0)
        parts += tr("未分類 %1").arg(counted(plan.unclassified));
    m_counts->setCounts({plan.read, plan.accepted, plan.refused, plan.skipped,
                         parts.isEmpty() ? QString() : tr("うち %1").arg(parts.join(u"・"_s))},
                        false);
    QStringList lines;
    if (plan.fault)
        lines += plan.fault->message;
    lines += troublesOf(plan);
    if (!lines.isEmpty())
        lines += tr("「戻る」で前の画面に戻って選び直してください。");
    if (const int more = m_model->notShown(); more > 0)
        lines += tr("一覧には初めの %1 件を出しています。ほかの %2 件は「一覧を書き出す」"
                    "で確かめてください。")
                     .arg(counted(ProblemModel::kShown), counted(more));
    m_errors->setText(lines.join(u'\n'));
    m_errors->setVisible(!lines.isEmpty());
}

void CheckStep::showTabTexts()
{
    const QStringList names{tr("すべて %1"), tr("取り込めない %1"), tr("確かめる %1"),
                            tr("資産でない %1")};
    for (int tab = 0; tab < kNewTab; ++tab)
        m_tabs->setTabText(tab, names[tab].arg(counted(m_model->count(static_cast<Kind>(tab)))));
    m_tabs->setTabText(kNewTab, tr("新しく加わるもの %1").arg(counted(m_newThings->count())));
}

void CheckStep::showKind(ProblemModel::Kind kind)
{
    m_tabs->setCurrentIndex(int(kind));
}

void CheckStep::showTab()
{
    const int tab = m_tabs->currentIndex();
    m_pages->setCurrentIndex(tab == kNewTab ? 1 : 0);
    if (tab == kNewTab)
        return;
    m_model->show(static_cast<Kind>(tab));
    lookAtFirst();
}

/// The pane beside the list begins with the first line that there is something to see of.
void CheckStep::lookAtFirst()
{
    m_line->clear();
    constexpr int kFar = 100;
    for (int row = 0; row < std::min(kFar, m_model->rowCount()); ++row) {
        if (m_model->placeAt(row).line > 0) {
            m_problems->selectRow(row);
            showLine(); // also when that row was the current one already
            return;
        }
    }
    if (m_model->rowCount() > 0) {
        m_problems->selectRow(0); // about the whole sheet or file: the sentence at least
        showLine();
    }
}

void CheckStep::showLine()
{
    const int row = m_problems->currentIndex().row();
    if (!m_reading || row < 0)
        return;
    const ProblemModel::Place place = m_model->placeAt(row);
    m_line->showLine(*m_reading, place.sheet, place.line, place.column);
    m_line->showReason(place.reason);
}

} // namespace TakeoverUi
