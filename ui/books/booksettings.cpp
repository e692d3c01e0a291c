// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/booksettings.h"

#include "models/assets/assetqueries.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/books/bookjob.h"
#include "ui/books/pagesetupfield.h"
#include "ui/common/prompt.h"
#include "ui/common/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BooksUi {

namespace {

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

BookSettings::BookSettings(Shell::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Common::kGrid, 0, Common::kGrid, Common::kGrid);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(buildForm());
    m_assetsOnly = new QWidget(this);
    auto *assets = new QVBoxLayout(m_assetsOnly);
    assets->setContentsMargins(0, 0, 0, 0);
    m_perUnit = new QCheckBox(tr("組織ごとに改ページする(&G)"), this);
    m_blank = new QCheckBox(tr("白紙の様式にする(&B)"), this);
    assets->addWidget(m_perUnit);
    assets->addWidget(m_blank);
    assets->addWidget(buildClass());
    assets->addWidget(buildColumns());
    layout->addWidget(m_assetsOnly);
    layout->addStretch();
    for (QCheckBox *box : {m_perUnit, m_blank})
        connect(box, &QCheckBox::toggled, this, &BookSettings::changed);
    connect(&session, &Shell::Session::actorChanged, this, &BookSettings::updateClassBox);
    refresh();
}

QWidget *BookSettings::buildForm()
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_scope = new QComboBox(widget);
    m_scope->setObjectName(u"scopeBox"_s);
    m_scope->addItem(tr("全件"));
    m_page = new PageSetupField(widget);
    m_formNumber = new QLineEdit(widget);
    m_formNumber->setPlaceholderText(tr("例: 様式第1号"));
    m_approval = new QLineEdit(widget);
    m_approval->setObjectName(u"approvalLineEdit"_s);
    m_approval->setPlaceholderText(tr("左から。例: 課長、係長、係"));
    m_keep = plainButton(tr("この書式を台帳の標準にする(&K)"), widget);
    form->addRow(tr("対象(&T)"), m_scope);
    m_scopeLabel = qobject_cast<QLabel *>(form->labelForField(m_scope));
    form->addRow(tr("用紙(&Z)"), m_page);
    form->addRow(tr("様式番号(&N)"), m_formNumber);
    form->addRow(tr("決裁欄(&A)"), m_approval);
    form->addRow(m_keep);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BookSettings::changed);
    connect(m_page, &PageSetupField::changed, this, [this] {
        rememberPage(m_book, m_page->value());
        emit changed();
    });
    connect(m_formNumber, &QLineEdit::editingFinished, this, &BookSettings::changed);
    connect(m_approval, &QLineEdit::editingFinished, this, &BookSettings::changed);
    connect(m_keep, &QPushButton::clicked, this, &BookSettings::keepAsDefault);
    return widget;
}

QWidget *BookSettings::buildClass()
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_class = new QComboBox(widget);
    m_class->setObjectName(u"classBox"_s);
    m_reason = new QLineEdit(widget);
    m_reason->setObjectName(u"lowerReasonLineEdit"_s);
    m_classNote = new QLabel(widget);
    m_classNote->setWordWrap(true);
    form->addRow(tr("本帳票の分類(&C)"), m_class);
    form->addRow(tr("下げる理由（必須）(&R)"), m_reason);
    m_reasonLabel = qobject_cast<QLabel *>(form->labelForField(m_reason));
    form->addRow(m_classNote);
    connect(m_class, &QComboBox::currentIndexChanged, this, [this] {
        updateReason();
        emit changed();
    });
    connect(m_reason, &QLineEdit::editingFinished, this, &BookSettings::changed);
    return widget;
}

QWidget *BookSettings::buildColumns()
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    m_ownColumns = new QCheckBox(tr("列を選ぶ(&L)"), widget);
    m_columnBox = new QWidget(widget);
    auto *box = new QHBoxLayout(m_columnBox);
    box->setContentsMargins(0, 0, 0, 0);
    m_columns = new QListWidget(m_columnBox);
    m_columns->setObjectName(u"columnsList"_s);
    m_columns->setAccessibleName(tr("帳票の列"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setMinimumHeight(180);
    auto *up = plainButton(tr("上へ(&U)"), m_columnBox);
    auto *down = plainButton(tr("下へ(&D)"), m_columnBox);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addStretch();
    box->addWidget(m_columns, 1);
    box->addLayout(buttons);
    m_columnBox->hide();
    layout->addWidget(m_ownColumns);
    layout->addWidget(m_columnBox);
    connect(m_ownColumns, &QCheckBox::toggled, m_columnBox, &QWidget::setVisible);
    connect(m_ownColumns, &QCheckBox::toggled, this, &BookSettings::changed);
    connect(m_columns, &QListWidget::itemChanged, this, &BookSettings::changed);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &BookSettings::changed);
    connect(up, &QPushButton::clicked, this, [this] { moveColumn(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveColumn(1); });
    return widget;
}

void BookSettings::moveColumn(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
    emit changed();
}

void BookSettings::refresh()
{
    const QSignalBlocker quiet(this);
    try {
        const QString binding = Register::info(m_session.db(), u"binding_mm"_s);
        m_usualBindingMm = binding.isEmpty() ? Books::PageSetup().bindingMm : binding.toDouble();
        m_formNumber->setText(Register::info(m_session.db(), u"form_number"_s));
        m_approval->setText(Register::info(m_session.db(), u"approval_titles"_s));
        fillColumns();
    } catch (const Storage::DbError &) {
        return; // the page itself tells of a register that cannot be read
    }
    updateClassBox();
}

void BookSettings::fillColumns()
{
    const QStringList usual{u"number"_s, u"name"_s,        u"form"_s,   u"restrictions"_s,
                            u"place"_s,  u"managerPost"_s, u"remarks"_s};
    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    Assets::Queries queries(m_session.db(), m_session.actor().visible);
    for (const Assets::Field &field : queries.fields()) {
        auto *item = new QListWidgetItem(field.label, m_columns);
        item->setData(Qt::UserRole, field.code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool isUsual = usual.contains(field.code) || field.type == Assets::FieldType::Level;
        item->setCheckState(isUsual ? Qt::Checked : Qt::Unchecked);
    }
}

bool BookSettings::mayLower(QString &who) const
{
    QStringList labels;
    bool holds = false;
    try {
        for (const Register::StoredPolicy &policy : Register::storedPolicies(m_session.db())) {
            for (const Policy::Role &role : policy.document->roles) {
                if (!role.capabilities.contains(u"report.lower"_s))
                    continue;
                labels += role.label;
                for (const Register::HeldRole &held : m_session.actor().roles)
                    holds = holds || (held.policyId == policy.id && held.role == role.code);
            }
        }
    } catch (const Storage::DbError &) {
        return false;
    }
    labels.removeDuplicates();
    who = labels.join(tr("、"));
    return holds;
}

void BookSettings::updateClassBox()
{
    const QSignalBlocker quiet(m_class);
    const QString before = m_class->currentData().toString();
    m_class->clear();
    m_class->addItem(tr("収録した資産のとおり"), QString());
    QString who;
    const bool may = mayLower(who);
    try {
        for (const Register::StoredPolicy &policy : Register::storedPolicies(m_session.db())) {
            if (policy.document->axes.isEmpty())
                continue;
            for (const Policy::Level &level : policy.document->axes.constFirst().levels) {
                if (m_class->findData(level.label) < 0)
                    m_class->addItem(level.label, level.label);
            }
        }
    } catch (const Storage::DbError &) {
        return;
    }
    m_class->setEnabled(may);
    m_class->setCurrentIndex(may ? std::max(0, m_class->findData(before)) : 0);
    updateReason();
    if (may)
        m_classNote->setText(
            tr("帳票そのものの分類を下げるときは、理由を書いてください。帳票と証跡に残ります。"));
    else
        m_classNote->setText(
            who.isEmpty()
                ? tr("この規程には、帳票の分類を下げる役割がありません。")
                : tr("分類を下げられるのは %1 です。いまの操作者では下げられません。").arg(who));
}

void BookSettings::updateReason()
{
    const bool lowered = m_class->currentIndex() > 0;
    m_reason->setVisible(lowered);
    m_reasonLabel->setVisible(lowered);
}

void BookSettings::setBook(const QString &code)
{
    m_book = code;
    m_page->setValue(pageOf(code));
    fillScope();
    updateVisibility();
    emit changed();
}

Books::PageSetup BookSettings::pageOf(const QString &code) const
{
    Books::PageSetup usual;
    usual.bindingMm = std::clamp(m_usualBindingMm, 0.0, Books::kMostBindingMm);
    if (code == QLatin1String(Organization::kPolicySettingsBook))
        usual.orientation =
            Books::Orientation::Portrait; // four columns of words stand better upright
    return rememberedPage(code).value_or(usual);
}

void BookSettings::updateVisibility()
{
    const bool hasRows = m_book != QLatin1String(kJournalHead)
                         && m_book != QLatin1String(Organization::kPolicySettingsBook);
    m_assetsOnly->setVisible(hasRows && m_book != QLatin1String(kDisposalBook));
    m_scope->setVisible(hasRows);
    m_scopeLabel->setVisible(hasRows);
}

void BookSettings::setScope(const Assets::Filter &filter, const QList<Assets::SortKey> &sort)
{
    m_filter = filter;
    m_sort = sort;
    m_scopeBook = m_book;
    fillScope();
    emit changed();
}

void BookSettings::fillScope()
{
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    m_scope->addItem(tr("全件"));
    if (m_book != m_scopeBook || m_filter == Assets::Filter{})
        return;
    m_scope->addItem(m_filter.ids.isEmpty() ? tr("絞り込みの結果")
                                            : tr("選択した %1 件").arg(m_filter.ids.size()));
    m_scope->setCurrentIndex(1);
}

QStringList BookSettings::approvalTitles() const
{
    QStringList titles;
    static const QRegularExpression kSeparators(u"[、,，\\s]+"_s);
    for (const QString &title : m_approval->text().split(kSeparators, Qt::SkipEmptyParts))
        titles += title;
    return titles;
}

Assets::BookOrder BookSettings::order() const
{
    Assets::BookOrder order;
    order.book = m_book;
    if (m_scope->currentIndex() > 0)
        order.filter = m_filter;
    if (m_book == m_scopeBook)
        order.sort = m_sort;
    order.page = m_page->value();
    order.formNumber = m_formNumber->text().trimmed();
    order.approvalTitles = approvalTitles();
    order.pageBreakPerUnit = m_perUnit->isChecked();
    order.blankForm = m_blank->isChecked();
    if (m_ownColumns->isChecked()) {
        for (int row = 0; row < m_columns->count(); ++row) {
            if (m_columns->item(row)->checkState() == Qt::Checked)
                order.columns += m_columns->item(row)->data(Qt::UserRole).toString();
        }
    }
    order.bookClass = m_class->currentData().toString();
    if (!order.bookClass.isEmpty())
        order.lowerReason = m_reason->text().trimmed();
    return order;
}

Assets::BookOrder BookSettings::orderBeside(const QString &code) const
{
    Assets::BookOrder order;
    order.book = code;
    order.page = pageOf(code);
    order.approvalTitles = approvalTitles();
    return order;
}

void BookSettings::keepAsDefault()
{
    const QList<QPair<QString, QString>> settings{
        {u"form_number"_s, m_formNumber->text().trimmed()},
        {u"approval_titles"_s, approvalTitles().join(u'、')},
        {u"binding_mm"_s, QString::number(m_page->value().bindingMm)}};
    for (const auto &[key, value] : settings) {
        m_session.perform(u"register.setting"_s, {{u"key"_s, key}, {u"value"_s, value}}, this,
                          [this](const Register::Outcome &outcome) {
                              if (!outcome)
                                  Common::prompter().reportError(
                                      this, tr("設定できませんでした"),
                                      Register::rejectionText(outcome.error()), {});
                          });
    }
    emit m_session.message(tr("書式を台帳の標準にしました。"));
}

} // namespace BooksUi
