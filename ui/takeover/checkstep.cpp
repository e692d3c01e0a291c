// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/checkstep.h"

#include "models/exchange/ledgerfile.h"
#include "ui/common/prompt.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

QString counted(int n)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(n);
}

QLabel *wrappedLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent)
    , m_counts(wrappedLabel(this, u"countsLabel"_s))
    , m_errors(wrappedLabel(this, u"errorsLabel"_s))
    , m_new(wrappedLabel(this, u"newLabel"_s))
    , m_problems(new Common::TableView(u"takeover/problems"_s, this))
    , m_model(new Common::RowsModel(
          {{u"severity"_s, tr("扱い"), {}, 110},
           {u"sheet"_s, tr("シート"), {}, 130},
           {u"line"_s, tr("行"), {}, 60, true, true, Qt::AlignRight | Qt::AlignVCenter},
           {u"column"_s, tr("列"), {}, 140},
           {u"reason"_s, tr("理由"), {}, 460}},
          this))
    , m_export(new QPushButton(tr("一覧を書き出す(&X)…"), this))
    , m_allOrNothing(
          new QCheckBox(tr("取り込めない行が一つでもあれば、何も取り込まない(&A)"), this))
    , m_onDuplicate(new QComboBox(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_counts->setFont(bold);
    m_problems->setModel(m_model);
    m_problems->setAccessibleName(tr("確かめる行の一覧"));
    m_problems->setEmptyState(tr("知らせることはありません。すべての行を読めました。"));
    connect(m_problems, &Common::TableView::sortRequested, m_model, &Common::RowsModel::sortBy);
    m_export->setAutoDefault(false);
    m_onDuplicate->setObjectName(u"duplicateBox"_s);
    m_onDuplicate->addItem(tr("取り込まない"), int(Takeover::Options::OnDuplicate::Refuse));
    m_onDuplicate->addItem(tr("台帳の資産を行の内容に直す"),
                           int(Takeover::Options::OnDuplicate::Update));
    auto *duplicates = new QLabel(tr("番号が台帳と重なる行(&D)"), this);
    duplicates->setBuddy(m_onDuplicate);
    auto *choices = new QHBoxLayout;
    choices->addWidget(duplicates);
    choices->addWidget(m_onDuplicate);
    choices->addWidget(m_allOrNothing);
    choices->addStretch();
    choices->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(m_counts);
    layout->addWidget(m_errors);
    layout->addWidget(m_new);
    layout->addWidget(m_problems, 1);
    layout->addLayout(choices);
    setFocusProxy(m_problems);
    connect(m_export, &QPushButton::clicked, this, &CheckStep::exportProblems);
    connect(m_onDuplicate, &QComboBox::activated, this, &CheckStep::rejudgeNeeded);
}

bool CheckStep::allOrNothing() const
{
    return m_allOrNothing->isChecked();
}

Takeover::Options::OnDuplicate CheckStep::onDuplicate() const
{
    return static_cast<Takeover::Options::OnDuplicate>(m_onDuplicate->currentData().toInt());
}

void CheckStep::setPlan(const Takeover::TakeoverPlan &plan)
{
    m_ready = plan.errors.isEmpty() && !plan.fault && plan.accepted > 0;
    showCounts(plan);
    showNew(plan);
    showProblems(plan);
}

QStringList CheckStep::troubles(const Takeover::TakeoverPlan &plan)
{
    QStringList lines;
    for (const Register::FieldError &error : plan.errors) {
        if (error.field == "file"_L1)
            lines += tr("台帳の表が見つかりません。「見出しの行」を数で指定してください。");
        else if (error.field == "sheet"_L1)
            lines += tr("取り込むシートを一つ以上選んでください。");
        else if (error.field == "unit"_L1)
            lines +=
                tr("所属の分からない行があります。「組織の列がない行の組織」を選んでください。");
        else
            lines += error.message;
    }
    lines.removeDuplicates();
    return lines;
}

void CheckStep::showCounts(const Takeover::TakeoverPlan &plan)
{
    m_counts->setText(tr("読んだ行 %1 · 取り込む %2（うち未分類 %3、訂正 %4） · 取り込めない %5 · "
                         "資産でない行 %6")
                          .arg(counted(plan.read), counted(plan.accepted),
                               counted(plan.unclassified), counted(plan.updated),
                               counted(plan.refused), counted(plan.skipped)));
    QStringList lines;
    if (plan.fault)
        lines += plan.fault->message;
    lines += troubles(plan);
    if (!lines.isEmpty())
        lines += tr("「戻る」で前の画面に戻って選び直してください。");
    for (const Policy::Finding &finding : plan.advice)
        lines += finding.clause.isEmpty() ? tr("助言: %1").arg(finding.text)
                                          : tr("助言: %1（%2）").arg(finding.text, finding.clause);
    m_errors->setText(lines.join(u'\n'));
    m_errors->setVisible(!lines.isEmpty());
}

void CheckStep::showNew(const Takeover::TakeoverPlan &plan)
{
    const auto listed = [](const QStringList &names) {
        constexpr int kShown = 8;
        const QString shown = names.mid(0, kShown).join(tr("、"));
        return names.size() > kShown ? tr("%1 ほか %2").arg(shown).arg(names.size() - kShown)
                                     : shown;
    };
    QStringList lines;
    if (!plan.newUnits.isEmpty())
        lines += tr("新しく加わる組織 %1: %2").arg(plan.newUnits.size()).arg(listed(plan.newUnits));
    if (!plan.newPlaces.isEmpty())
        lines += tr("新しく加わる保管場所 %1: %2")
                     .arg(plan.newPlaces.size())
                     .arg(listed(plan.newPlaces));
    if (!plan.newFields.isEmpty())
        lines += tr("新しく加わる独自項目 %1: %2")
                     .arg(plan.newFields.size())
                     .arg(listed(plan.newFields));
    m_new->setText(lines.join(u'\n'));
    m_new->setVisible(!lines.isEmpty());
}

void CheckStep::showProblems(const Takeover::TakeoverPlan &plan)
{
    QList<Common::RowsModel::Item> items;
    const auto add = [&items](const QString &severity, const QString &sheet, int line,
                              const QString &column, const QString &reason) {
        items.append({items.size() + 1,
                      {severity, sheet, line > 0 ? QVariant(line) : QVariant(), column, reason}});
    };
    for (const Takeover::Problem &problem : plan.problems) {
        const bool refused = problem.severity == Takeover::Problem::Severity::Refused;
        add(refused ? tr("取り込めない") : tr("確かめる"), problem.sheet, problem.line,
            problem.column, problem.reason);
    }
    for (const Takeover::LeftLine &row : plan.left) {
        if (row.fate == Takeover::RowFate::Skipped)
            add(tr("資産でない"), plan.sheets[row.sheet].name, row.line, {}, row.reason);
    }
    m_model->setItems(items);
    m_export->setEnabled(!items.isEmpty());
}

void CheckStep::exportProblems()
{
    const auto path = Common::prompter().saveFile(
        this, {tr("確かめる行の一覧"), tr("取込の確認.csv"), {tr("CSV (*.csv)")}, u"csv"_s});
    if (!path)
        return;
    QList<Exchange::OutColumn> columns;
    for (const Common::Column &column : m_model->columns())
        columns.append({column.title, 20, false});
    int row = 0;
    const auto source = [this, &row](QStringList &cells) {
        if (row >= m_model->rowCount())
            return false;
        cells.clear();
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells += m_model->index(row, column).data().toString();
        ++row;
        return true;
    };
    const auto written = Exchange::writeCsv(*path, columns, source, Exchange::CsvEncoding::Utf8Bom);
    if (!written)
        Common::prompter().reportError(this, tr("書き出せませんでした"), written.error().message,
                                       written.error().detail);
}

} // namespace TakeoverUi
